"""What comes before the pages: danger, age, persons sought, places, numbers, sections, small words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.lookup_index import Finder, read_places
from dialogs.lookup.danger import Alarm
from dialogs.lookup.patterns import compiled, spaced
from dialogs.lookup.places import Places
from tests.lookup.gold import DANGER, OUTSIDE, alarm_right, asked, rights


@pytest.fixture(scope="session")
def finder(manual, texts, look_up):
    return Finder(manual, texts, look_up)


@pytest.fixture(scope="session")
def first(finder):
    def step(text, language="sv"):
        hits, sure = finder.find(text, language, 5)
        return hits[0].step if hits and sure else None

    return step


@pytest.fixture(scope="session")
def alarms(finder):
    return finder.answers.alarms


@pytest.mark.parametrize("row", [row for row in asked("tuned") if row.kind in DANGER], ids=lambda row: row.text)
def test_danger_and_age_are_met_and_near_misses_are_not(alarms, row):
    assert alarm_right(alarms, row)


@pytest.mark.parametrize(("kind", "least"), [("danger", 59), ("near", 57)])
def test_danger_is_met_in_sixty_queries_kept_aside(alarms, kind, least):
    rows = [row for row in asked("heldout") if row.kind == kind]
    assert len(rows) == 60
    assert sum(alarm_right(alarms, row) for row in rows) >= least


def test_no_way_to_ask_for_a_quiet_page_sounds_of_danger(manual, alarms):
    from bot.lookup_index import asks

    loud = ("urgent", "risks", "children", "need-child", "talking", "health", "voluntary")
    quiet = {
        ask
        for code in manual.interface
        for step, ways in asks(code).items()
        for ask in ways
        if not step.startswith(loud) and "danger" in [alarm.value for alarm in alarms.read(ask)]
    }
    assert not quiet


def test_danger_comes_first_and_the_pages_that_fit_below(finder):
    hits, sure = finder.find("han slår henne och hon har inget pass", "sv", 5)
    assert sure
    assert hits[0].step == "urgent"
    assert "documents" in [hit.step for hit in hits]
    both = finder.find("han slår en flicka på 16 år", "sv", 5)[0]
    assert [hit.step for hit in both][:2] == ["urgent", "urgent-child"]


@pytest.mark.parametrize(
    "text",
    [
        "var bor Maria", "var bor maria petrova", "hej var bor hon nu", "Var är Elena?", "vilket boende är hon på",
        "på vilket boende bor min syster", "vet ni var min fru är", "jag letar efter Anna Kowalska",
        "adressen till henne", "where is Maria", "which shelter is she at", "I am looking for my sister",
        "where does Elena live now",
        "var har ni gömt henne", "när flyger Maria",
        "kan du berätta var Elena befinner sig", "vart har dom flyttat min syster", "vilken kvinnojour är Maria på",
        "vilket hotell bor Fatima på", "hej jag undrar var min fru bor nu",
        "vad har Maria för telefonnummer", "numret till Elena Popova", "finns Maria hos er", "bor min dotter hos er",
        "har ni Natasha där", "hur får jag tag på Maria", "jag söker efter min flickvän", "leta upp Maria",
        "var gömmer sig Anna", "i vilken stad bor Elena", "vilken adress har hon", "vad är adressen till Anna",
        "var är min mamma", "vart tog Maria vägen", "är Maria kvar hos er", "vet du vilket boende Anna är på",
        "är hon på skyddat boende i Malmö", "vilket flyg tar hon", "när åker Elena hem", "where are you hiding Maria",
        "can you tell me where my wife is staying", "which city does Elena live in", "is Maria still with you",
        "what is Anna's phone number", "where can I find Elena",
    ],
)  # fmt: skip
def test_who_asks_where_a_person_is_gets_a_refusal_and_no_page(finder, text):
    hits, sure = finder.find(text, "sv", 5)
    assert [hit.step for hit in hits] == ["whereabouts"]
    assert sure


@pytest.mark.parametrize(
    "text",
    [
        "var bor hon tryggt", "vilket boende kan ta emot", "var är blanketten", "hitta regionkoordinator",
        "var finns hemsidan", "adressen till iom", "where are the forms", "find regional coordinator",
        "hennes bror ringer och vill veta var hon bor", "vem möter henne", "var är passet",
        "var ska hon bo", "var bor man efter hemkomsten", "vilket boende passar henne", "var kan hon sova i natt",
        "när ska hon resa", "har ni blanketten", "vad har iom för nummer", "var får hon hjälp hemma",
        "hur når jag regionkoordinatorn", "var lämnar hon passet", "vilken adress har iom", "vem bor hon med hemma",
        "where will she live", "where can she sleep tonight", "what is iom's address", "which shelter can take her",
    ],
)  # fmt: skip
def test_a_question_that_only_sounds_so_is_answered(finder, text):
    assert "whereabouts" not in [hit.step for hit in finder.find(text, "sv", 5)[0]]


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("koordinator i Skåne", "syd"), ("koordinator gävle", "mitt"), ("upplands väsby", "stockholm"),
        ("Västra Götalands län", "vast"), ("umea kommun", "nord"), ("HÅBO", "mitt"), ("habo", "ost"),
        ("vara kommun", "vast"), ("vi ringer från Karlstad vem är koordinator hos oss", "bergslagen"),
    ],
)  # fmt: skip
def test_a_place_leads_to_the_region_of_its_coordinator(first, text, region):
    assert first(text) == f"region-{region}"


def test_a_place_beside_a_question_does_not_take_the_answer(finder, first):
    assert first("hon har inget pass och bor i Borås").startswith("documents")
    assert "region-vast" in [hit.step for hit in finder.find("hon har inget pass och bor i Borås", "sv", 5)[0]]
    assert "region-vast" not in [hit.step for hit in finder.find("vad kan det vara för risk", "sv", 5)[0]]


def test_every_municipality_belongs_to_a_region(manual):
    places = Places(read_places(), {name: facts.counties for name, facts in manual.regions.items()}, ())
    assert len(places.municipalities) == 290
    assert all(places.find(name) for name in places.municipalities)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("020-390 000", "need-advice"), ("020390000", "need-advice"), ("+46 20 39 00 00", "need-advice"),
        ("+358 9 684 11 50", "need-advice"), ("00358 96841150", "need-advice"),
        ("avrrtippsweden@iom.int", "need-advice"), ("114 14", "urgent"), ("Unioninkatu 13", "sources-iom"),
        ("telefon IOM Finland", "need-advice"), ("epost IOM", "need-advice"),
        ("stödtelefonen", "need-advice"), ("adress jämställdhetsmyndigheten", "sources-agency"),
    ],
)  # fmt: skip
def test_a_number_or_an_address_of_ours_leads_to_its_card(first, text, step):
    assert first(text) == step


@pytest.mark.parametrize(
    ("text", "step"),
    [("3.4.2", "family"), ("kapitel 3.4.3", "children"), ("Avsnitt 4.2.1.", "documents"), ("section 2.1", "inform")],
)
def test_a_section_leads_to_its_first_page(first, text, step):
    assert first(text) == step


@pytest.mark.parametrize(
    ("text", "language"), [("och", "sv"), ("hur", "sv"), ("tack", "sv"), ("a", "sv"), ("the", "en")]
)
def test_small_words_find_nothing(finder, text, language):
    assert finder.find(text, language, 5) == ([], False)


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("english", "language"), ("på engelska", "language"), ("radera allt", "kept"), ("dölj", "hidden"),
        ("hem", "home"), ("akut!", "urgent"), ("hjälp", "help"), ("stopp", "hidden"), ("hej", "home"),
        ("Sluta!", "hidden"), ("DÖLJ NU", "hidden"), ("integritet", "privacy"), ("hide", "hidden"),
        ("svenska", "language"), ("in swedish", "language"), ("glöm mig", "kept"), ("god morgon", "home"),
        ("thanks", "unheard"), ("och", "unheard"),
    ],
)  # fmt: skip
def test_a_command_without_its_stroke_does_what_it_says(finder, text, step):
    answer = finder.answers.answer(text, text, "sv")
    assert answer.command
    assert answer.steps == (step,)


@pytest.mark.parametrize("name", ["tuned", "heldout", "fresh", "fresh-aside"])
def test_few_queries_out_of_scope_get_a_sure_answer(finder, name):
    rows = [row for row in asked(name) if row.kind == OUTSIDE]
    assert sum(rights(finder, row)[1] for row in rows) / len(rows) <= 0.07


@pytest.mark.parametrize("language", ["sv", "en"])
def test_queries_kept_aside_find_their_page_among_the_first_three(finder, language):
    rows = [r for r in asked("heldout") if r.language == language and r.kind not in {OUTSIDE, *DANGER}]
    assert len(rows) >= 150
    found = [rights(finder, row) for row in rows]
    assert sum(any(right) for right, _ in found) / len(rows) >= 0.96
    sure = [right for right, certain in found if certain]
    assert sum(right[0] for right in sure) / len(sure) >= 0.9


@pytest.mark.parametrize(("name", "least"), [("fresh", 0.96), ("fresh-aside", 0.92), ("second-aside", 0.95)])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_queries_by_somebody_else_find_their_page_among_the_first_three(finder, language, name, least):
    rows = [r for r in asked(name) if r.language == language and r.kind not in {OUTSIDE, *DANGER}]
    assert len(rows) >= 75
    assert sum(any(rights(finder, row)[0]) for row in rows) / len(rows) >= least


@pytest.mark.parametrize(
    ("language", "around"),
    [
        ("sv", ["hej {}", "alltså {}", "hej jag undrar en sak {}", "{} nu", "{} tack", "{} vet du det", "{} i morgon"]),
        ("en", ["hi {}", "well {}", "hello i have a question {}", "{} now", "{} thanks", "{} please", "{} tomorrow"]),
        ("sv", ["vi på socialtjänsten undrar {}", "jag jobbar på ett boende och {}", "jag är polis och {}"]),
        ("en", ["we at social services wonder {}", "i work at a shelter and {}", "i'm a nurse and {}"]),
    ],
)
def test_words_around_a_question_do_not_take_its_answer_away(finder, language, around):
    rows = [row for name in ("tuned", "fresh") for row in asked(name) if row.kind not in {OUTSIDE, *DANGER}]
    found = [row for row in rows if row.language == language and any(rights(finder, row)[0])][::4]
    lost = [
        text for row in found for frame in around for text in (frame.format(row.text),)
        if not any(rights(finder, replace(row, text=text))[0])
    ]  # fmt: skip
    assert len(found) >= 45
    assert len(lost) <= len(found) * len(around) * 0.015, lost


def test_an_introduction_alone_is_still_looked_up(finder):
    assert "role-police" in [hit.step for hit in finder.find("jag är polis", "sv", 5)[0]]


@pytest.mark.parametrize("text", ["what grants are there", "how are children helped"])
def test_no_english_word_is_taken_for_a_municipality(finder, text):
    assert not [hit.step for hit in finder.find(text, "en", 5)[0] if hit.step.startswith("region-")]


def test_a_place_and_whom_to_contact_lead_to_the_region(first):
    assert first("linköping vem tar emot ärendet") == "region-ost"
    assert first("who do i call in lulea", "en") == "region-nord"


def test_the_pattern_language_of_the_words_file():
    pattern = compiled(["slår/slog .. henne", "självmord~", "de är här $"])
    told = ["Han SLÅR just nu henne", "självmordstankar", "hej de är här"]
    assert all(pattern.search(spaced(text)) for text in told)
    assert not any(pattern.search(spaced(text)) for text in ["han slår", "de är här i Sverige", ""])
    assert not compiled([]).search(spaced("vad som helst"))


def test_a_county_of_no_region_leads_nowhere():
    places = Places(read_places(), {"syd": ("Skåne",)}, ())
    assert places.find("Malmö").region == "syd"
    assert places.find("Kiruna") is None


def test_a_language_that_has_no_index_is_an_error(lookup):
    with pytest.raises(KeyError):
        lookup.find("pass", "xx")


def test_a_number_of_ours_within_other_digits_still_leads_to_its_card(first):
    assert first("00358968411500000") == "need-advice"


def test_words_for_a_page_may_stand_among_courtesy_and_a_section_among_words_that_ask_nothing_else(look_up):
    """Each text and the page that it asks for, as people typed it."""
    rows = {
        "home": ["hallå där", "god kväll", "hi there", "good evening", "huvudmenyn"],
        "language": ["engelska tack", "byt till engelska", "switch to english", "can i get this in english"],
        "show": ["på arabiska", "in her language please"],
        "kept": ["ta bort allt om mig", "glöm allt", "vad sparar ni om mig", "what do you store about me"],
        "hidden": ["göm allt", "dölj snabbt", "hide everything"],
        "withdrawing": ["avsnitt 4.2.5 tack", "§ 4.2.5", "4,2,5", "4 . 2 . 5", "4.2.5."],
        "journey": ["what does 4.2.3 say", "vad står det i 4.2.3", "vad säger kapitel 4.2.3"],
        "risks": ["sec 3.3", "läs 3.3", "section 3.3 please"],
        "law": ["del II 1.1", "ii-1.1", "II 1.1"],
        "support": ["kapitel 5", "chapter 5!"],
    }
    wrong = {
        text: look_up.answer(text, text, "sv").steps[:1]
        for step, texts in rows.items()
        for text in texts
        if look_up.answer(text, text, "sv").steps[:1] != (step,)
    }
    assert wrong == {}


@pytest.mark.parametrize("text", ["3.5 år", "1 år", "9.9", "3.4.2 pass", "vi behöver 5", "hon är 3,5"])
def test_what_only_looks_like_a_section_is_looked_up(look_up, text):
    assert not look_up.answer(text, text, "sv").command
    assert look_up.answer(text, text, "sv").steps[:1] not in {("family",), ("support",)}


def test_a_childs_age_in_a_language_of_no_index_is_met(alarms):
    assert alarms.read("am 16 ani") == (Alarm.CHILD,)


def test_courtesy_alone_is_not_taken_for_a_question(look_up):
    assert look_up.answer("ja precis, toppen tack", "ja precis, toppen tack", "sv").command
