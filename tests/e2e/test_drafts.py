"""Saved drafts over the server, where the personal part is filled in by hand: what a reader meets and what is left."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from dialogs.draft.model.draft_label import parse_draft_label
from dialogs.draft.steps import DRAFT_LIST, DRAFT_STEPS, PERSONAL_PART, STEP_OF_SEALED
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.links import Case, Link, decode, encode
from tests.e2e.draft_story import ADULT, Drafter, contents, database, rows

pytestmark = pytest.mark.slow

NONE = "Inget utkast här"
#: What can be done to a draft that is there.
_VERBS = sorted(set(DraftVerb) - {DraftVerb.SAVE, DraftVerb.AT})


@pytest.fixture
def anna(api, lots):
    return Drafter(api, api.reader(71, language_code="sv"))


@pytest.fixture
def bo(api, lots):
    return Drafter(api, api.reader(72, language_code="sv"))


async def test_a_plan_becomes_a_draft_whose_answers_are_tapped(api, anna):
    await anna.sends("/plan")
    await anna.taps("Svara på frågorna", "Polis", "Syd", *("Vet inte, hoppa över",) * 4, "Vuxen")
    await anna.taps("Se och ändra svaren", "Visa planen", "Hela planen", "Börja ett utkast av det här")
    assert "Utkastet är sparat" in anna.card().text
    await anna.taps("Svaren", "Underlaget")
    assert "Vem som fyller i: Polis" in anna.card().text
    await anna.taps("Översikt", "Svaren", "Personen", "Ändra 3", "P", "Portugal")
    assert "Land att återvända till: Portugal" in anna.card().text
    await anna.taps("Svaren", "Hälsa", "Hjälp på resan", "☐ Rullstol", "☐ Ledsagare")
    assert [label for label in anna.card().labels() if label.startswith("☑")] == ["☑ Rullstol", "☑ Ledsagare"]
    await anna.taps("☑ Rullstol", "Översikt", "Fortsätt")
    asked = anna.card().text
    await anna.taps("Hoppa över")
    assert anna.card().text.splitlines()[0] != asked.splitlines()[0]
    await anna.is_quiet()
    assert not api.errors


async def test_consent_opens_the_gate_item_by_item_and_no_code_is_ever_shown(api, anna, settings):
    await anna.begins(*ADULT)
    await anna.taps("Översikt", "Personuppgifter")
    assert "Samtycke" in anna.card().labels()
    await anna.taps("Samtycke", "Fortsätt", "Tolk på plats", "Muntligt")
    for confirmed in range(1, 8):
        assert rows(database(settings), "consents", "gates") == (confirmed - 1, 0)
        await anna.taps("Ja")
    assert rows(database(settings), "consents", "gates") == (7, 1)
    await anna.taps("Översikt", "Personuppgifter")
    labels = " ".join(anna.card().labels())
    assert not [word for word in ("kod", "Fyll i", "Skriv") if word in labels]
    forged = Link(PERSONAL_PART.number, verb=DraftVerb.VAULT, case=Case(draft=parse_draft_label(anna.name())))
    before = anna.card()
    for link in (forged, replace(forged, step=STEP_OF_SEALED["surname"].number, verb=DraftVerb.ASK)):
        anna.reader.forges(encode(link), before)
        await anna.is_quiet()
    shown = api.called("sendMessage") + api.called("editMessageText")
    assert not any("LOTS-" in str(call.params["text"]) for call in shown)
    assert not any("force_reply" in str(call.params) for call in shown)
    assert rows(database(settings), "vaults", "sealed") == (0, 0)
    assert not api.errors


async def test_papers_can_be_saved_and_hiding_removes_them(api, anna):
    await anna.begins(*ADULT)
    await anna.taps("Översikt", "Papper")
    for label, ending, head in (
        ("Underlag till ansökan (PDF)", "ansokan.pdf", b"%PDF"),
        ("Underlag till ansökan (Word)", "ansokan.docx", b"PK\3\4"),
        ("Underlag till riskbedömning (PDF)", "riskbedomning.pdf", b"%PDF"),
        ("Underlag till riskbedömning (Word)", "riskbedomning.docx", b"PK\3\4"),
    ):
        anna.reader.taps(label, anna.card())
        paper = await anna.receives(ending)
        assert paper.document.content.startswith(head)
        assert not paper.protected
    await anna.is_quiet()
    await anna.taps("Dölj nu")
    await anna.is_gone(*anna.documents())
    assert [card.text for card in anna.reader.chat() if card.by_bot] == ["…"]
    assert not api.errors


async def test_hiding_finds_a_paper_that_is_still_on_its_way(api, anna):
    await anna.begins(*ADULT)
    await anna.taps("Översikt", "Papper")
    api.delay("sendDocument", 0.3)
    anna.reader.taps("Underlag till riskbedömning (PDF)")
    anna.reader.taps("Dölj nu")
    await anna.reader.sees("…")
    await anna.is_quiet()
    await api.until(lambda: [card.text for card in anna.reader.chat() if card.by_bot] == ["…"], what="more is there")
    assert api.called("sendDocument")
    assert not api.errors


async def test_a_file_taken_along_comes_back_as_a_new_draft(api, anna, bo, settings):
    first = await anna.begins(*ADULT)
    await anna.taps("Översikt", "Ta med eller lås")
    anna.reader.taps("Ta med som fil")
    taken = await anna.receives(".json")
    assert taken.document.name == f"{first}.json"
    assert not taken.protected
    await bo.sends("/utkast")
    bo.reader.sends_document("utkast.JSON", taken.document.content, "application/json", caption="till dig")
    await bo.reader.sees("Filen är öppnad som ett nytt utkast")
    await bo.has_only_the_bots()
    assert bo.name() != first
    await bo.taps("Svaren", "Personen")
    assert "Vuxen eller barn: Vuxen" in bo.card().text
    assert rows(database(settings), "drafts", "consents") == (2, 0)
    assert not api.errors


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b'{"kind": "lots-open-part", "version": 1, "answ', "Filen gick inte att öppna"),
        (b"\xff\xfe\x00Zebulon", "Filen gick inte att öppna"),
        (json.dumps({"namn": "Zebulon Exempelsson"}).encode(), "Filen gick inte att öppna"),
        (b'{"kind": "lots-open-part", "version": 1, "answers": {"surname": "Zebulon"}}', "Filen gick inte att öppna"),
        (b'{"kind": "lots-open-part", "version": 1, "answers": {"role": "Zebulon"}}', "Filen gick inte att öppna"),
        (b"[" * 60_000, "Filen gick inte att öppna"),
        (b'{"Zebulon": "' + b"x" * 70_000 + b'"}', "läser bara text och knappar"),
        (b"", "Filen gick inte att öppna"),
    ],
    ids=["cut", "no text", "foreign", "sealed", "no option", "deep", "huge", "empty"],
)
async def test_a_file_that_is_none_of_ours_is_refused_and_removed(api, anna, settings, content, said):
    await anna.sends("/utkast")
    anna.reader.sends_document("LT-0000.json", content, "application/json")
    card = await anna.reader.sees(said)
    await anna.has_only_the_bots()
    assert "Zebulon" not in card.text
    assert rows(database(settings), "drafts", "updates") == (0, 0)
    files = database(settings).parent.glob("lots.sqlite3*")
    assert not any(b"Zebulon" in each.read_bytes() for each in files)
    assert not api.errors


async def test_a_file_that_cannot_be_fetched_is_removed_all_the_same(api, anna, settings):
    await anna.sends("/utkast")
    api.fail("download", code=502)
    anna.reader.sends_document("LT-0000.json", b"{}", "application/json")
    await anna.reader.sees("läser bara text och knappar")
    await anna.has_only_the_bots()
    assert rows(database(settings), "drafts") == (0,)


async def test_withdrawing_takes_two_taps_sweeps_the_cards_and_old_buttons_find_nothing(api, anna, settings):
    name = await anna.begins(*ADULT)
    await anna.consents()
    old = anna.card()
    await anna.taps("Papper")
    anna.reader.taps("Underlag till ansökan (PDF)")
    paper = await anna.receives(".pdf")
    await anna.is_quiet()
    await anna.sends("/akut")
    await anna.taps("Mer", f"Radera {name}")
    assert "Okej. Utkastet är borttaget. Du behöver inte förklara." in anna.card().text
    await anna.is_gone(old, paper)
    assert len([card for card in anna.reader.chat() if card.by_bot]) == 1
    assert rows(database(settings), "drafts", "holders", "consents", "gates") == (0, 0, 0, 0)
    for label in ("Svaren", "Samtycke", "Papper", "Ta med eller lås"):
        assert NONE in (await anna.taps_stale(old, label)).text
    assert set(api.errors) <= {"editMessageText: 400 Bad Request: message to edit not found"}


async def test_a_draft_goes_on_from_an_old_card_after_a_restart(api, anna, lots):
    await anna.begins("Fortsätt: Vem som fyller i")
    await lots.stops()
    await lots.starts()
    await anna.taps("Socialtjänst", "Vuxen", "Översikt", "Svaren", "Underlaget")
    assert "Vem som fyller i: Socialtjänst" in anna.card().text
    assert not api.errors


async def test_anothers_draft_is_answered_as_one_that_never_was(api, anna, bo, settings):
    """Promise 17, over the wire: a room of each kind by a plain tap, every verb at one of each that takes verbs."""
    name = parse_draft_label(await anna.begins(*ADULT))
    await anna.consents()
    await bo.sends("/utkast")
    tables = ("drafts", "consents", "gates", "vaults", "holders", "sealed", "tries")
    before = contents(database(settings), *tables)
    kinds = tuple({type(room): room for room in DRAFT_STEPS}.values())
    links = [Link(room.number) for room in (*DRAFT_STEPS[:14], *kinds)]
    links += [Link(room.number, verb=verb, operand=1) for room in (PERSONAL_PART, *kinds) for verb in _VERBS]
    card = bo.card()
    for link in links:
        looks = []
        for draft in (name, 1 + (name + 4711) % 1_000_000):
            data = encode(replace(link, case=Case(draft=draft)))
            bo.reader.forges(data, card)
            await bo.is_quiet()
            card = bo.card()
            looks.append((card.text, _nameless(card)))
        assert looks[0] == looks[1], link
        assert anna.name() not in looks[0][0]
    assert contents(database(settings), *tables) == before
    assert not bo.documents()
    assert not api.errors


def _nameless(card):
    """What the buttons say and do, without the name that the forged one brought along itself."""
    links = [(button.label, decode(button.data)) for row in card.buttons for button in row]
    return [(label, replace(link, case=replace(link.case, draft=0))) for label, link in links]


async def test_a_group_is_shown_no_draft_and_no_way_to_one(api, anna):
    """Promise 22."""
    await anna.begins(*ADULT)
    private = ("/utkast", "/drafts", f"/start {encode(Link(DRAFT_LIST.number))}", "/dolj")
    commands = ("/start", "/akut", "/steg", "/kontakt", "/checklista", "/beratta", "/plan", "/samtal", "/hjalp")
    groups = [api.group(-500 - number) for number in range(len(private + commands))]  # a card a minute and group
    for group, command in zip(groups, private + commands, strict=True):
        group.sends(command, anna.reader)
    cards = lambda: [card for group in groups for card in group.chat()]  # noqa: E731 - a short way to say it
    await api.until(lambda: len([card for card in cards() if card.by_bot]) >= len(commands), what="answers")
    await anna.is_quiet()
    drafts = {room.number for room in DRAFT_STEPS}
    for card in cards():
        if card.by_bot:
            assert "LT-" not in card.text
            links = [button.url.partition("?start=")[2] for row in card.buttons for button in row]
            assert not [link for link in links if decode(link).step in drafts or decode(link).verb in set(DraftVerb)]
            assert not {"Utkast", "Mer"} & set(card.labels())
    assert not api.errors


@pytest.mark.parametrize("killed", [False, True], ids=["same process", "after a kill"])
async def test_an_update_handed_out_twice_makes_one_draft_and_one_record(api, anna, lots, settings, killed):
    """Promise 18."""
    await anna.sends("/utkast")
    await anna.taps("Börja ett nytt utkast")
    saved = api.last_update_id
    await anna.taps(*ADULT, "Översikt", "Samtycke", "Fortsätt", "Tolk på plats", "Muntligt", "Ja")
    confirmed = api.last_update_id
    await anna.is_quiet()
    if killed:
        await lots.is_killed()
        await lots.starts()
    for update in (saved, confirmed, saved, confirmed):
        api.redeliver(update)
    await anna.sends("/steg")
    await anna.is_quiet()
    assert rows(database(settings), "drafts", "consents") == (1, 1)
    assert not [error for error in api.errors if "query is too old" not in error]
