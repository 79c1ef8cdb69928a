"""A draft as a reader meets it, from the plan's answers to its erasure."""

from __future__ import annotations

import json

import pytest

from dialogs.draft.model.consent_items import CONSENT_ITEMS, ItemKind, Requirement
from dialogs.draft.model.draft_label import parse_draft_label
from dialogs.draft.steps import STEP_OF_FIELD
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.links import Case, Link, encode
from tests.draft_story import (
    ADULT,
    CHILD,
    NO,
    SURNAME,
    WAIT,
    YES,
    answer,
    begins,
    coded,
    consents,
    dump,
    explains,
    gets_a_code,
    named,
    opens,
    says,
    says_yes,
    sealed_draft,
    seals,
    stored,
    words,
)
from tests.reader import House

# ---------------------------------------------------------------- open answers


def test_a_draft_of_a_plan_comes_with_the_plans_answers_and_ticks(reader):
    reader.gives("plan")
    reader.taps("Svara på frågorna")
    reader.taps("Polis")
    reader.taps("Syd")
    reader.taps("Funderar")
    for _ in range(3):
        reader.taps("Vet inte, hoppa över")
    reader.taps("Vuxen")
    reader.taps("Barn och närstående")
    reader.taps("Se och ändra svaren")
    reader.taps("Visa planen")
    ticks(reader)
    reader.taps("Tillbaka")
    reader.taps("Hela planen")
    reader.taps("Börja ett utkast av det här")
    reader.sees("Utkastet är sparat", "Frågor: 4 besvarade")
    name = named(reader)
    given = ("role", "region", "person", "relatives")
    assert [answer(reader, name, field) for field in given] == ["police", "syd", "adult", "yes"]
    assert stored(reader, name).state.ticks
    reader.starts()
    opens(reader, name)
    reader.sees_not("andra än de som ligger")
    reader.taps("Visa planen")
    reader.taps("Hela planen")
    reader.taps("Gör nu")
    while "region Syd" not in reader.card.text:
        reader.taps("Fler punkter")


def ticks(reader):
    """From the plan to the first talk's list, and tick its first item."""
    reader.taps("Hela planen")
    reader.taps("Ärendets checklistor")
    reader.taps("Lista: första samtalet")
    reader.taps("☐ 1 Tolk är ordnad")


def test_a_second_quick_tap_makes_no_second_draft(reader):
    reader.gives("utkast")
    card, begin = max(reader.cards), reader.finds("Börja ett nytt utkast")
    reader.presses(begin, card)
    first = named(reader)
    reader.presses(begin, card)
    assert named(reader) == first
    reader.taps("Mer")
    assert [label for label in reader.labels if label.startswith("Radera LT-")] == [f"Radera {first}"]


def test_a_plan_opened_from_a_draft_can_begin_another(reader):
    first = begins(reader)
    reader.taps("Visa planen")
    reader.taps("Hela planen")
    reader.taps("Börja ett utkast av det här")
    assert named(reader) != first


def test_one_answer_is_changed_and_the_others_are_kept(reader):
    name = begins(reader, **ADULT, children=0, lawyer="yes")
    reader.taps("Svaren")
    reader.taps("Rättslig situation")
    reader.sees("Jurist eller biträde: Ja")
    reader.taps("Jurist eller biträde")
    reader.taps("Vill inte uppge")
    reader.sees("Jurist eller biträde: Vill inte uppge")
    assert answer(reader, name, "children") == 0


def test_a_changed_answer_asks_again_only_what_depends_on_it_and_all_of_that(reader):
    name = begins(reader, **ADULT, children=0)
    reader.taps("Svaren")
    reader.taps("Barn och familj")
    reader.taps("Medföljande barn")
    reader.taps("2")
    asked = []
    while reader.card.step.startswith("draft-field-"):
        asked.append(reader.card.step.removeprefix("draft-field-"))
        reader.taps("Vet inte")
    assert asked == ["child-papers", "parents-consent", "social-objection"]
    reader.sees("Barn och familj", "Medföljande barn: 2")
    reader.taps("Medföljande barn")
    reader.taps("0")
    reader.sees_not("Barnens papper")
    assert answer(reader, name, "parents-consent") is None


def test_an_unaccompanied_child_meets_the_three_conditions_before_anything_else(reader):
    begins(reader)
    reader.taps("Fortsätt: Vem som fyller i")
    reader.taps("Socialtjänst")
    reader.taps("Barn")
    reader.taps("Ja")
    met = []
    for _ in range(4):
        met.append(reader.card.step.removeprefix("draft-field-"))
        reader.taps("Ja")
    assert met == ["child-will", "child-guardian-sweden", "child-guardian-home", "child-inquiry"]
    reader.sees("Vill personen själv återvända?")


def test_an_adult_changed_to_a_child_meets_the_three_conditions_in_a_row(reader):
    begins(reader, **ADULT)
    reader.taps("Svaren")
    reader.taps("Personen")
    reader.taps("Vuxen eller barn")
    reader.taps("Barn")
    met = []
    while reader.card.step.startswith("draft-field-"):
        met.append(reader.card.step.removeprefix("draft-field-"))
        reader.taps("Ja")
    assert met == [name for name in CHILD if name not in {"role", "person"}]


@pytest.mark.parametrize("said", ["Nej", "Inte än", "Vet inte"])
@pytest.mark.parametrize("condition", [name for name in CHILD if name.startswith("child-")])
def test_a_condition_that_is_not_there_stops_the_draft_until_the_answer_is_changed(reader, said, condition):
    """Promise 6."""
    name = begins(reader, **(CHILD | {condition: None}))
    reader.taps("Fortsätt")
    reader.taps(said)
    for room in ("Översikt", "Svaren", "Riskbedömning", "Samtycke", "Personuppgifter", "Papper"):
        opens(reader, name)
        reader.sees("Utkastet går inte vidare nu", "020-39 00 00", "genast anmäla till socialnämnden")
        if room in reader.labels:
            reader.taps(room)
            reader.sees("Utkastet går inte vidare nu")
    reader.taps("Barn och familj")
    number = next(label for label in reader.labels if label.startswith("Ändra") and _worded(condition) in label)
    reader.taps(number)
    reader.taps("Ja")
    opens(reader, name)
    reader.sees_not("går inte vidare")
    reader.sees("Frågor: 7 besvarade")


def _worded(condition):
    return {
        "child-will": "Barnets vilja", "child-guardian-sweden": "Medgivande i Sverige",
        "child-guardian-home": "Medgivande i ursprungslandet", "child-inquiry": "Social utredning",
    }[condition]  # fmt: skip


def test_a_stopped_draft_takes_no_sealed_answer_by_an_old_question_either(reader):
    """Promise 6: whatever was asked before the answer that stopped the draft."""
    name = begins(reader, **CHILD)
    consents(reader)
    gets_a_code(reader)
    reader.taps("Fyll i: Efternamn")
    asked = reader.last
    says(reader, name, child_will="no")
    reader.last = asked
    reader.replies(SURNAME)
    reader.sees("Utkastet går inte vidare nu")
    assert not stored(reader, name).filled


def test_a_rare_combination_is_offered_a_coarser_answer_with_the_reason_and_can_be_kept(reader):
    name = begins(reader, **ADULT, region="nord", nationality="outside")
    reader.taps("Svaren")
    reader.taps("Personen")
    reader.taps("Medborgarskap")
    reader.taps("B")
    reader.taps("Bhutan")
    reader.sees("Ett ovanligare medborgarskap och en region kan peka ut personen", "Svar: Bhutan")
    assert [label for label in reader.labels if "utanför" in label or "Behåll" in label] == [
        "Ett land utanför EU och EES", "Behåll: Bhutan",
    ]  # fmt: skip
    reader.taps("Behåll: Bhutan")
    reader.sees("Medborgarskap: Bhutan")
    reader.taps("Medborgarskap")
    reader.sees("Ett ovanligare medborgarskap")
    reader.taps("Ett land utanför EU och EES")
    assert answer(reader, name, "nationality") == "outside"


@pytest.mark.parametrize(("role", "levels"), [("coordinator", True), ("police", False), ("unknown", False)])
def test_levels_are_asked_of_the_regional_coordinator_alone(reader, role, levels):
    begins(reader, role=role, person="adult", risk_debt_found="yes")
    reader.taps("Riskbedömning")
    assert ("anges av koordinatorn" in reader.card.text) is not levels
    assert (words(reader, "draft-risks-facts") in reader.card.text) is not levels
    reader.taps("Skuld till någon")
    assert ("Sannolikhet" in reader.card.text) is levels


def test_a_risk_is_asked_of_in_the_table_and_the_rest_of_its_row_on_its_card(reader):
    name = begins(reader, role="police", person="adult")
    for label in ("Riskbedömning", "Hot i hemlandet", "Misstänks", "Vet inte", "☐ Direktflyg", "Nästa", "Vet inte"):
        reader.taps(label)
    assert reader.card.step == "draft-risks"
    assert answer(reader, name, "risk-threat-home-responsible") == "unknown"
    reader.taps("Hot i hemlandet")
    reader.sees("Finns risken: Misstänks", "Åtgärder under resan: Direktflyg")
    reader.taps("Ändra 3: ")
    asked = []
    while reader.card.step.startswith("draft-field-"):
        asked.append(reader.card.step.removeprefix("draft-field-risk-threat-home-"))
        reader.taps("Vet inte")
    assert asked == ["affected", "known", "accepted", "look-into", "review"]
    assert reader.card.step == "draft-risk-threat-home"


# ---------------------------------------------------------------- cards, restarts, other drafts


def test_a_draft_goes_on_from_an_old_card_after_a_restart(house, reader):
    name = begins(reader, **ADULT)
    card = max(reader.cards)
    reader.starts()
    house.restart()
    reader.taps("Svaren", card)
    assert name in reader.cards[card].text and "Svaren" in reader.cards[card].text
    assert reader.last.edit == card


def test_a_chat_holds_ten_drafts_and_no_more(house, reader):
    names = {begins(reader) for _ in range(10)}
    assert len(names) == 10
    reader.gives("drafts")
    assert not [label for label in reader.labels if "Börja ett nytt" in label]
    assert sum(label.startswith("Radera") for label in reader.labels) == 10
    reader.starts()
    reader.gives("plan")
    reader.taps("Visa planen")
    reader.taps("Hela planen")
    reader.taps("Börja ett utkast")
    reader.sees("Du har redan så många utkast")
    reader.brings(stored(reader, min(names)).state.answers.to_json().encode())
    reader.sees("Du har redan så många utkast")
    reader.taps(f"Radera {min(names)}")
    begins(reader)
    assert len(dump(house)["drafts"]) == 10


def test_a_cards_ticks_are_saved_into_the_draft_when_asked_and_not_before(reader):
    name = begins(reader)
    reader.taps("Visa planen")
    ticks(reader)
    assert not stored(reader, name).state.ticks
    reader.taps("Mer")
    reader.taps("Utkast")
    reader.taps(f"Öppna {name}")
    reader.sees("Kortets plan och kryss är andra än de som ligger i utkastet")
    reader.taps("Spara kortets plan och kryss")
    reader.sees("Kortets plan och kryss ligger nu i utkastet")
    reader.sees_not("andra än")
    assert stored(reader, name).state.ticks
    reader.starts()
    opens(reader, name)
    reader.taps("Visa planen")
    reader.taps("Hela planen")
    reader.taps("Ärendets checklistor")
    reader.taps("Lista: första samtalet")
    assert "☑ 1 Tolk är ordnad" in reader.labels


def test_a_reader_switches_the_language_in_a_draft_and_stays_in_it(reader):
    name = begins(reader, **ADULT)
    reader.gives("language")
    reader.taps("English")
    opens_in_english(reader, name)
    reader.sees("Draft")
    reader.gives("language")
    reader.taps("Svenska")
    opens(reader, name)
    reader.sees("Utkast", name)


def opens_in_english(reader, name):
    reader.gives("drafts")
    reader.taps(f"Open {name}")


def test_in_numbered_mode_a_question_is_answered_by_its_number_in_a_new_card(reader):
    reader.gives("siffror")
    name = begins(reader)
    reader.writes("1")
    before = max(reader.cards)
    reader.writes("polis")
    assert answer(reader, name, "role") == "police"
    assert reader.last.edit is None
    assert max(reader.cards) > before


def test_the_open_part_is_taken_along_and_opened_by_another_reader(house, reader):
    name = begins(reader, **ADULT, region="syd", needs=("housing",))
    reader.taps("Ta med")
    reader.taps("Ta med som fil")
    file = reader.last.document
    assert file.name == f"{name}.json"
    assert set(json.loads(file.data)) == {"kind", "version", "answers"}
    other = house.reader(2)
    other.brings(file.data)
    other.sees("Filen är öppnad som ett nytt utkast", "Samtycke: 0 av 6")
    assert named(other) != name
    assert stored(other, named(other)).state.answers == stored(reader, name).state.answers


def test_consents_never_come_in_a_file_and_are_asked_again(house, reader):
    """Neither do those of a draft that is taken along, nor any that somebody writes into the file."""
    begins(reader, **ADULT)
    consents(reader)
    reader.taps("Översikt")
    reader.taps("Ta med")
    reader.taps("Ta med som fil")
    file = reader.last.document.data
    other = house.reader(2)
    other.brings(file)
    assert stored(other, named(other)).records == ()
    written = json.loads(file) | {"consents": [{"item": 5, "answer": 1}]}
    before = len(dump(house)["drafts"])
    other.brings(json.dumps(written).encode())
    assert len(dump(house)["drafts"]) == before


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "draft-refused-shape"),
        (b"\xff\xfe", "draft-refused-shape"),
        (b'{"kind": "lots-open-part", "version": 99, "answers": {}}', "draft-refused-version"),
        (b'{"kind": "lots-open-part", "version": 1, "answers": {"surname": "Exempelsson"}}', "draft-refused-field"),
        (b'{"kind": "lots-open-part", "version": 1, "answers": {"region": "Exempelsson"}}', "draft-refused-value"),
        (b" " * 70_000, "draft-refused-size"),
    ],
)
def test_a_file_that_is_none_of_ours_is_refused_and_not_quoted(house, reader, texts, data, reason):
    """Promise 1."""
    reader.brings(data)
    reader.sees(texts.word(reason, "sv"))
    reader.sees_not("Exempelsson")
    assert not dump(house)["drafts"]
    assert not reader.own


# ---------------------------------------------------------------- consent


def test_by_hand_there_is_no_code_and_nothing_to_type(by_hand):
    reader = by_hand.reader()
    name = begins(reader, **ADULT)
    consents(reader)
    reader.taps("Personuppgifter")
    reader.sees("fyll i raderna för hand")
    assert not [label for label in reader.labels if "kod" in label.lower() or "Fyll i" in label]
    reader.taps("Papper")
    assert not [label for label in reader.labels if "personuppgifter" in label]
    reader.gives("drafts")
    assert not [label for label in reader.labels if "koden" in label]
    opens(reader, name)
    reader.taps("Ta med")
    reader.sees(words(reader, "draft-lock-alone"))


def test_nothing_is_confirmed_in_advance_and_each_button_answers_one_item(house, reader):
    """Promise 7."""
    begins(reader, **CHILD)
    reader.taps("Samtycke")
    assert reader.card.text.count("Återstår") == len(CONSENT_ITEMS)
    assert not dump(house)["consents"]
    for item in CONSENT_ITEMS:
        opens_consent(reader)
        before = len(dump(house)["consents"])
        reader.taps(titled(reader, item))
        of_others = item.kind is ItemKind.OTHERS
        if item.name == "inquiry":
            reader.taps("Skriftligt")
        else:
            reader.taps("Vårdnadshavare" if of_others else "Ingen tolk")
            reader.taps("Muntligt")
        assert len(dump(house)["consents"]) == before
        reader.sees("Återstår")
        reader.taps("Ja, handlingen är sedd" if of_others else YES)
        after = dump(house)["consents"]
        assert [row["item"] for row in after[before:]] == [item.number]


def titled(reader, item):
    """The label of an item in the list."""
    return words(reader, item.texts[0])


def opens_consent(reader):
    reader.taps("Översikt")
    reader.taps("Samtycke")


def test_one_no_erases_the_personal_part_and_closes_it(house, reader):
    """Promise 6."""
    name, _ = sealed_draft(reader)
    assert len(dump(house)["sealed"]) == len(dump(house)["vaults"]) == 1
    reader.taps("Översikt")
    reader.taps("Samtycke")
    reader.taps("Frivilligt, och går att ändra")
    reader.taps("Ingen tolk")
    reader.taps("Muntligt")
    reader.taps(NO)
    left = dump(house)
    assert not left["sealed"] and not left["vaults"] and not left["gates"]
    assert stored(reader, name).state.answers.bits
    opens(reader, name)
    reader.taps("Personuppgifter")
    reader.sees("behöver vara Ja först")


def test_a_refused_purpose_keeps_its_field_shut_and_nothing_else(reader):
    begins(reader, **ADULT)
    consents(reader, optional=NO)
    gets_a_code(reader)
    reader.sees("Mobilnummer: samtycke saknas", "Efternamn: tomt")
    assert not [label for label in reader.labels if "Mobilnummer" in label]


def test_not_applicable_is_offered_only_where_an_item_allows_it(reader):
    begins(reader, **CHILD)
    explains(reader)
    for item in CONSENT_ITEMS:
        assert reader.card.step == f"draft-consent-{item.name}"
        assert ("Inte aktuellt" in reader.labels) is item.not_applicable
        while reader.card.step == f"draft-consent-{item.name}":
            says_yes(reader)


@pytest.mark.parametrize("person", ["adult", "child"])
def test_a_representative_answers_for_a_child_alone_and_never_for_the_childs_own_will(reader, person):
    begins(reader, **(CHILD if person == "child" else ADULT))
    reader.taps("Samtycke")
    asked = [item for item in CONSENT_ITEMS if item.need is not Requirement.CHILD or person == "child"]
    for item in (item for item in asked if item.kind is not ItemKind.OTHERS):
        reader.taps(titled(reader, item))
        reader.taps("Ingen tolk")
        assert ("Genom barnets företrädare" in reader.labels) is (person == "child" and not item.own)
        opens_consent(reader)


def test_a_representatives_way_of_answering_is_chosen_anew_for_the_childs_own_will(reader):
    begins(reader, **CHILD)
    reader.taps("Samtycke")
    reader.taps("Fortsätt")
    reader.taps("Ingen tolk")
    reader.taps("Genom barnets företrädare")
    while reader.card.step != "draft-consent-child-will":
        reader.taps(YES)
    assert YES not in reader.labels
    reader.taps("Muntligt")
    reader.taps(YES)
    assert reader.card.step == "draft-consent-health"


def test_what_a_guardian_has_given_is_recorded_with_who_how_and_whether_it_was_seen(house, reader):
    """No question to the child: the card has no line to say, and no representative to choose."""
    begins(reader, **CHILD)
    reader.taps("Samtycke")
    reader.taps("Medgivande i ursprungslandet")
    reader.sees("Barnet får inte frågan", "Ta ingen kontakt i hemlandet")
    reader.sees_not("Säg till personen", "tolk")
    for label in ("God man", "Genom någon annan", "Ja, handlingen är inte sedd"):
        reader.taps(label)
    (row,) = dump(house)["consents"]
    assert (row["item"], row["answer"], row["giver"], row["manner"], row["document_seen"]) == (24, 1, 2, 3, False)


def test_no_interpreter_is_asked_again_where_the_draft_says_that_one_is_needed(house, reader):
    name = begins(reader, **ADULT, interpreter="yes")
    for label in ("Samtycke", "Fortsätt", "Ingen tolk behövdes"):
        reader.taps(label)
    reader.sees("I utkastet står att tolk behövs. Vilket stämmer?")
    reader.taps("Ändra svaret om tolk")
    assert reader.card.step == "draft-field-interpreter"
    reader.taps("Nej")
    reader.taps("Ingen tolk behövdes")
    reader.taps("Muntligt")
    reader.taps(YES)
    assert answer(reader, name, "interpreter") == "no"
    assert [row["interpreter"] for row in dump(house)["consents"]] == [1]
    assert reader.card.step == "draft-consent-interpreter" and YES in reader.labels


def test_a_transfer_is_no_yes_before_what_makes_it_valid_and_the_card_leads_there(house, reader):
    begins(reader, **ADULT)
    for label in ("Samtycke", "Uppgifter till IOM Finland", "Tolk på plats", "Muntligt"):
        reader.taps(label)
    reader.sees("Ja kan antecknas först när det här är Ja: Förklarat på ett språk personen förstår")
    assert YES not in reader.labels and NO in reader.labels
    reader.taps("Fortsätt: Förklarat på ett språk personen förstår")
    reader.taps(YES)
    assert [row["item"] for row in dump(house)["consents"]] == [1]


def test_wants_to_wait_closes_what_is_filled_in_and_keeps_it(house, reader):
    """Attack row 6, through the cards."""
    name, code = sealed_draft(reader)
    opens_consent(reader)
    for label in ("Uppgifter till IOM Finland", "Ingen tolk", "Muntligt"):
        reader.taps(label)
    reader.sees("Nej tar tillbaka och raderar personuppgifterna här. Vill vänta raderar inget.")
    reader.taps(WAIT)
    reader.sees("Sparat: Uppgifter till IOM Finland, Vill vänta")
    assert len(dump(house)["sealed"]) == 1
    reader.taps("Personuppgifter")
    reader.sees("behöver vara Ja först")
    opens(reader, name)
    for label in ("Samtycke", "Uppgifter till IOM Finland", "Ingen tolk", "Muntligt", YES):
        reader.taps(label)
    opens(reader, name)
    reader.taps("Personuppgifter")
    reader.taps("Visa med koden")
    reader.replies(code)
    assert SURNAME in reader.last.one_time_text


@pytest.mark.parametrize("person", ["Osäkert", "Under 18"])
def test_adult_or_child_answered_anew_destroys_nothing(house, reader, person):
    """Attack row 6: one tap on "unsure" took the vault, without a word before or after."""
    name, _ = sealed_draft(reader)
    opens(reader, name)
    for label in ("Svaren", "Personen"):
        reader.taps(label)
    step = STEP_OF_FIELD["person"]
    reader.presses(next(choice for choice in reader.card.choices if choice.link.step == step.number), max(reader.cards))
    options = {"Osäkert": "unsure", "Under 18": "child"}
    number = step.field.encode(options[person])
    answers = {choice.link.operand: choice for choice in reader.card.choices if choice.link.verb == DraftVerb.PUT}
    reader.presses(answers[number], max(reader.cards))
    assert answer(reader, name, "person") == options[person]
    assert len(dump(house)["sealed"]) == len(dump(house)["vaults"]) == 1
    opens(reader, name)
    reader.taps("Personuppgifter")
    reader.sees("behöver vara Ja först")


def test_a_yes_is_taken_back_from_the_list_in_three_taps_and_it_is_said_what_that_does_not_reach(house, reader):
    """Promise 8: never harder than giving."""
    sealed_draft(reader)
    opens_consent(reader)
    reader.taps("Ta tillbaka ett ja")
    reader.sees("Det når inte det som redan är lämnat", "Ambassaden kan inte glömma")
    reader.sees("Uppgifter till IOM Finland: raderar personuppgifterna som är ifyllda här")
    reader.taps("Ta tillbaka: Kontakt med ambassaden")
    reader.sees("Sparat: Kontakt med ambassaden, Nej", "nås inte härifrån")
    assert len(dump(house)["sealed"]) == 1
    reader.taps("Ta tillbaka: Uppgifter till IOM Finland")
    left = dump(house)
    assert not left["sealed"] and not left["vaults"] and not left["gates"]
    assert [row["answer"] for row in left["consents"]][-2:] == [4, 4]


def test_what_is_said_is_shown_alone_in_the_persons_language_and_back_again(reader):
    begins(reader, **ADULT)
    explains(reader)
    reader.taps("Visa på språk")
    reader.taps("Svenska (svenska)")
    assert reader.card.text.startswith("Har du fått allt förklarat på ett språk som du förstår?")
    reader.taps("Tillbaka till svaren")
    reader.taps("Byt språk")
    reader.taps("English (engelska)")
    assert reader.card.text.startswith("Has everything been explained in a language you understand?")
    assert not [label for label in reader.labels if label == YES]
    reader.taps("Tillbaka till svaren")
    explains(reader)
    assert YES in reader.labels


def test_a_card_of_before_asks_anew(house, reader):
    name = begins(reader, **ADULT)
    case = Case(draft=parse_draft_label(name))
    for number, step in ((1751, "draft-consent-language"), (1756, "draft-consent"), (1758, "draft-consent")):
        reader.forges(encode(Link(number, 0, DraftVerb.CONFIRM, 0x0149, case)))
        assert reader.card.step == step
    assert not dump(house)["consents"]


def test_an_old_cards_yes_confirms_no_wording_that_it_did_not_show(house, reader):
    """Promise 7: after a wording has changed, a button drawn with the old one confirms nothing."""
    begins(reader, **ADULT)
    explains(reader)
    changes(house, "language")
    reader.taps(YES)
    assert not dump(house)["consents"]
    reader.sees("Inget har ändrats", "Återstår")


def test_a_yes_counts_for_the_language_in_which_it_was_shown(house, reader):
    """Promise 7 and 10."""
    begins(reader, **ADULT)
    explains(reader)
    card = max(reader.cards)
    reader.gives("language")
    reader.taps("English")
    reader.taps(YES, card)
    assert not dump(house)["consents"]


def changes(house, *items):
    """Today's wording of these items is another one."""
    wordings = dict(house.service._draft_service.hashes)
    house.service._draft_service.hashes = wordings | {
        (item, language): value[::-1] for (item, language), value in wordings.items() if item in items
    }


def test_a_changed_wording_closes_the_gate_until_it_is_confirmed_again(house, reader):
    """Promise 7."""
    name, code = sealed_draft(reader)
    reader.taps("Fyll i: Förnamn")
    changes(house, "iom")
    reader.replies("Test")
    reader.sees("Det gick inte att fylla i", "behöver vara Ja först")
    opens(reader, name)
    reader.taps("Samtycke")
    reader.sees("Uppgifter till IOM Finland: Texten har ändrats, fråga igen")
    reader.taps("Fortsätt: Uppgifter till IOM Finland")
    reader.taps("Tolk på distans")
    reader.taps("Skriftligt")
    reader.taps(YES)
    opens(reader, name)
    reader.taps("Personuppgifter")
    seals(reader, "Förnamn", "Test")
    assert len(stored(reader, name).filled) == 2
    reader.taps("Visa med koden")
    reader.replies(code)
    assert SURNAME in reader.last.one_time_text


# ---------------------------------------------------------------- the vault


def test_the_whole_of_a_sealed_part(house, reader):
    name, code = sealed_draft(reader)
    reader.sees("Ifyllt och låst", "Efternamn: ifyllt")
    reader.sees_not(SURNAME)
    reader.taps("Visa med koden")
    reader.replies("LOTS-0000")
    reader.sees("Det gick inte att öppna")
    assert not reader.last.one_time_text
    reader.taps("Visa med koden")
    reader.replies(code)
    assert f"Efternamn: {SURNAME}" in reader.last.one_time_text
    reader.taps("Rätta: Efternamn")
    reader.replies(code)
    reader.sees("Svaret är borttaget", "Efternamn: tomt")
    reader.replies("Provdotter")
    reader.taps("Visa med koden")
    reader.replies(code)
    assert "Provdotter" in reader.last.one_time_text and SURNAME not in reader.last.one_time_text
    assert not reader.own, "what was typed stays in the chat"
    assert code not in str(dump(house))
    assert name in reader.card.text


def test_a_vault_whose_code_nobody_typed_back_takes_nothing_and_can_be_made_anew(house, reader):
    """Promise 12."""
    begins(reader, **ADULT)
    consents(reader)
    reader.taps("Personuppgifter")
    reader.taps("Skapa en ärendekod")
    first = coded(reader)
    assert not [label for label in reader.labels if label.startswith("Fyll i")]
    reader.taps("Skapa en ny kod")
    second = coded(reader)
    assert first != second
    reader.taps("Skriv in koden")
    reader.replies(first)
    reader.sees("Det gick inte att öppna")
    reader.taps("Skriv in koden")
    reader.replies(second.lower().replace("-", " "))
    reader.sees("Koden stämmer")


def test_too_many_wrong_codes_are_refused_alike(reader):
    """Promise 15."""
    _, code = sealed_draft(reader)
    for _ in range(5):
        reader.taps("Visa med koden")
        reader.replies("LOTS-0000")
        reader.sees("Det gick inte att öppna")
    reader.taps("Visa med koden")
    reader.replies(code)
    reader.sees("För många försök")
    assert not reader.last.one_time_text


@pytest.mark.parametrize("text", ["", "  \u200b\u0000", "x" * 81])
def test_an_answer_that_is_empty_or_too_long_is_not_taken(house, reader, text):
    begins(reader, **ADULT)
    consents(reader)
    gets_a_code(reader)
    seals(reader, text=text)
    assert not dump(house)["sealed"]
    reader.sees("Inget har sparats")


def test_papers_come_without_the_personal_part_and_with_it_for_the_code(reader):
    name, code = sealed_draft(reader)
    reader.taps("Papper")
    made = []
    for label in ("ansökan (PDF)", "ansökan (Word)", "riskbedömning (PDF)", "riskbedömning (Word)"):
        reader.taps(label)
        made.append(reader.last.document)
        assert not reader.last.expiring
    assert len({each.name for each in made}) == 4 and all(name in each.name for each in made)
    reader.taps(words(reader, "draft-paper-application-pdf-sealed"))
    assert reader.last.document is None
    reader.replies("LOTS-0000")
    assert reader.last.document is None
    reader.taps("Papper")
    reader.taps(words(reader, "draft-paper-application-docx-sealed"))
    reader.replies(code)
    assert reader.last.expiring and reader.last.document.name.endswith(".docx")
    reader.sees("Pappret ligger nedanför. Det tas bort om tio minuter")


def test_a_paper_is_made_in_the_language_of_its_card_and_the_screen_keeps_its_own(reader):
    begins(reader, **ADULT)
    reader.taps("Papper")
    reader.sees("Papprets språk: svenska")
    reader.taps("Pappret på engelska")
    reader.sees("Papprets språk: engelska")
    reader.taps("ansökan (PDF)")
    assert reader.last.document.name.endswith("-basis-application.pdf")
    reader.sees("Papprets språk: engelska", "Pappret ligger nedanför")
    reader.taps("Tom lapp för ärendekoden")
    assert reader.last.document.name == "slip-for-case-code.pdf"


def test_a_letter_that_no_font_has_is_told_when_it_is_typed_and_when_the_paper_is_made(reader):
    begins(reader, **ADULT)
    consents(reader)
    code = gets_a_code(reader)
    seals(reader, text="Ana ⵣⴰⵣ")
    reader.sees("Några av tecknen går inte att visa i en PDF")
    reader.taps("Papper")
    reader.taps(words(reader, "draft-paper-application-pdf-sealed"))
    reader.replies(code)
    assert reader.last.document.unprintable == ("Efternamn",)
    reader.sees("PDF:en saknar tecken för: Efternamn.")
    reader.taps(words(reader, "draft-paper-application-docx-sealed"))
    reader.replies(code)
    assert reader.last.document.unprintable == ()


def test_a_name_that_the_fonts_have_is_sealed_without_a_word_about_letters(reader):
    begins(reader, **ADULT)
    consents(reader)
    gets_a_code(reader)
    seals(reader, text="ተስፋዬ 😀")
    assert "tecken" not in reader.last.draw.text


# ---------------------------------------------------------------- handing over, withdrawing


def test_a_colleague_takes_over_a_locked_draft_by_its_name_and_code(house, reader):
    name, code = sealed_draft(reader)
    reader.taps("Översikt")
    reader.taps("Ta med")
    reader.taps("Lås utkastet")
    reader.sees(f"{name}, låst")
    colleague = house.reader(2)
    colleague.gives("drafts")
    colleague.taps("Ta över med koden")
    colleague.replies(f"{name} LOTS-0000")
    colleague.sees("Det gick inte att öppna")
    colleague.taps("Skriv in nu")
    colleague.replies(f"{name.lower()} {code}")
    colleague.sees("Utkastet är öppnat här", name, "Personuppgifter: 1 av 8")
    reader.gives("drafts")
    assert not [label for label in reader.labels if label.startswith("Öppna LT")]
    reader.taps(f"Radera {name}")
    opens_nothing(colleague, name)


def opens_nothing(reader, name):
    assert stored(reader, name) is None
    reader.taps("Svaren")
    reader.sees("Inget utkast här")


def test_a_colleague_with_ten_drafts_takes_over_none(house, reader):
    name, code = sealed_draft(reader)
    colleague = house.reader(2)
    for _ in range(10):
        begins(colleague)
    colleague.gives("drafts")
    colleague.taps("Ta över med koden")
    colleague.replies(f"{name} {code}")
    colleague.sees("Du har redan så många utkast")
    assert stored(reader, name)


def test_withdrawing_takes_the_draft_and_every_card_that_showed_it(house, reader):
    """Promise 8 and 9."""
    name, _ = sealed_draft(reader)
    other = begins(reader)
    reader.gives("drafts")
    reader.taps(f"Radera {name}")
    reader.sees("Du behöver inte förklara", "återtar inte en ansökan", "+358 9 684 1150")
    assert len(reader.cards) == 1
    left = dump(house)
    assert len(left["drafts"]) == 1
    assert not left["sealed"] and not left["vaults"] and not left["consents"]
    assert stored(reader, other)
    reader.sees(other)
    reader.sees_not(name)


def test_a_draft_that_cannot_be_reached_is_said_and_guidance_goes_on(house, reader):
    """Promise 20."""
    begins(reader, **ADULT)
    house.runner.run(house.store.close())
    house.drafts._database.engine = _Broken()
    reader.taps("Svaren")
    reader.sees("går inte att nå just nu", "Inget har sparats")
    reader.taps("Brådskande")
    reader.sees("Fara nu")


class _Broken:
    """An engine that nobody answers."""

    def execution_options(self, **_):
        raise OSError

    async def dispose(self):
        return None


def test_the_house_by_hand_is_the_house_of_a_chat(manual, texts, questions):
    house = House(manual, texts, questions)
    assert not house.service._draft_service.typing
    house.close()


@pytest.mark.parametrize(
    ("field", "text", "value"), [("return-country", "somalia", "SO"), ("language", "Tigrinja", "ti")]
)
def test_a_country_or_a_language_is_answered_by_its_name_though_no_button_shows_it(reader, manual, field, text, value):
    name = begins(reader, **ADULT)
    case = stored(reader, name).state.case(parse_draft_label(name))
    reader.forges(encode(Link(manual.by_name[f"draft-field-{field}"].number, case=case)))
    assert text.casefold() not in {label.casefold() for label in reader.labels}
    reader.writes(text)
    assert answer(reader, name, field) == value
    assert not reader.own
