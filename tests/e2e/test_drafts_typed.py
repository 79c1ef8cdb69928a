"""Saved drafts over the server, where the operator lets sealed answers be typed in the chat: nothing of them stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.telegram.expiring_messages import ExpiringMessages
from dialogs.draft.model.draft_label import parse_draft_label
from dialogs.draft.steps import STEP_OF_SEALED
from dialogs.engine.links import Case, Link, Verb, encode
from storage.drafts.tries import CHAT_TRIES
from tests.e2e.draft_story import ADULT, Drafter, database, rows

pytestmark = pytest.mark.slow

SURNAME = "Exempelsson-Zebulon"
WRONG = "Det gick inte att öppna. Utkastets namn eller koden stämmer inte."


@pytest.fixture
def sealed_in_chat():
    return True


@pytest.fixture
async def anna(api, lots):
    """Anna, with a draft whose gate is open."""
    drafter = Drafter(api, api.reader(71, language_code="sv"))
    await drafter.begins(*ADULT)
    await drafter.consents()
    return drafter


def _texts(drafter):
    return "\n".join(card.text for card in drafter.reader.chat())


def _whispers(drafter):
    """What stands in the chat of the bot's, protected."""
    return [card for card in drafter.reader.chat() if card.by_bot and card.protected]


async def test_the_code_is_shown_once_and_goes_with_the_next_tap(api, anna, settings):
    await anna.taps("Personuppgifter", "Skapa en ärendekod")
    whisper = await anna.shown_once("LOTS-")
    assert whisper.protected
    assert not whisper.buttons
    await anna.taps("Översikt")
    await anna.is_gone(whisper)
    assert rows(database(settings), "vaults") == (1,)
    assert "LOTS-" not in _texts(anna)
    assert not api.errors


async def test_a_sealed_answer_is_typed_in_reply_and_only_said_to_be_there(api, anna, settings):
    await anna.gets_a_code()
    await anna.taps("Fyll i: Efternamn")
    question = await anna.asked()
    assert question.protected
    await anna.replies(SURNAME)
    assert "1. Efternamn: ifyllt" in anna.card().text
    await anna.is_gone(question)
    await anna.has_only_the_bots()
    said = [call.params.get("text", "") for call in api.calls if call.method != "getUpdates"]
    assert not any("Zebulon" in str(text) for text in said)
    assert rows(database(settings), "sealed") == (1,)
    assert not any(b"Zebulon" in each.read_bytes() for each in database(settings).parent.glob("lots.sqlite3*"))
    assert not api.errors


async def test_the_same_text_not_in_reply_is_like_any_typed_text(api, anna, settings):
    await anna.gets_a_code()
    await anna.taps("Fyll i: Efternamn")
    question = await anna.asked()
    await anna.sends(SURNAME)
    await anna.is_gone(question)
    await anna.has_only_the_bots()
    assert "ifyllt" not in anna.card().text
    assert SURNAME not in _texts(anna)
    assert rows(database(settings), "sealed") == (0,)
    assert not api.errors


async def test_a_reply_to_what_asked_nothing_or_asks_no_more_changes_nothing(api, anna, settings):
    code = await anna.gets_a_code()
    await anna.taps("Fyll i: Efternamn")
    asked = await anna.asked()
    await anna.replies("Första")
    other = Drafter(api, api.reader(72, language_code="sv"))
    await other.sends("/utkast")
    stored = database(settings).read_bytes()

    own = {**asked.raw, "from": anna.reader.user}
    data = encode(
        Link(STEP_OF_SEALED["birth-date"].number, verb=Verb.CLEAR, case=Case(draft=parse_draft_label(anna.name())))
    )
    root = asked.raw["entities"][0]["url"].partition("?")[0]
    forged = {**asked.raw, "entities": [{**asked.raw["entities"][0], "url": f"{root}?start={data}"}]}
    twice = {**asked.raw, "entities": asked.raw["entities"] * 2}
    plain = {**asked.raw, "entities": []}
    for raw in (own, forged, twice, plain, asked.raw):
        await _replies_stale(anna, replace(asked, raw=raw), SURNAME)
    await _replies_stale(other, asked, SURNAME)
    await _replies_stale(other, asked, code)
    assert "ifyllt" not in other.card().text
    assert database(settings).read_bytes() == stored
    assert rows(database(settings), "sealed", "drafts") == (1, 1)
    assert not [error for error in api.errors if "edit not found" not in error]


async def _replies_stale(drafter, question, text):
    drafter.reader.replies_stale(question, text)
    await drafter.has_only_the_bots()
    await drafter.is_quiet()


async def test_a_wrong_code_says_the_same_whatever_is_wrong_until_there_were_too_many(api, anna):
    code = await anna.gets_a_code()
    await anna.seals("Efternamn", SURNAME)
    for tried in ("LOTS-0000-0000-0000-0000-00", code[:-1], "Zebulon", "x" * 4000):
        await anna.taps("Visa med koden")
        await anna.replies(tried)
        assert anna.card().text.startswith(WRONG)
    await anna.taps("Översikt", "Ta med eller lås", "Lås utkastet", "Ta över")
    await anna.replies(f"LT-0001 {code}")
    assert anna.card().text.startswith(WRONG)
    assert CHAT_TRIES == 5
    await anna.taps("Skriv in nu")
    await anna.replies(f"LT-0001 {code}")
    assert not anna.card().text.startswith(WRONG)
    assert SURNAME not in _texts(anna)
    assert not api.errors


async def test_what_the_code_opens_goes_with_the_next_event(api, anna):
    code = await anna.gets_a_code()
    await anna.seals("Efternamn", SURNAME)
    await anna.taps("Visa med koden")
    await anna.replies(code.lower().replace("-", " "))
    whisper = await anna.shown_once(SURNAME)
    assert whisper.protected
    await anna.taps("Översikt")
    await anna.is_gone(whisper)
    assert SURNAME not in _texts(anna)
    assert not api.errors


async def test_what_the_code_opens_goes_by_itself_and_when_the_bot_stops(api, anna, lots, monkeypatch):
    code = await anna.gets_a_code()
    await anna.seals("Efternamn", SURNAME)
    monkeypatch.setattr(ExpiringMessages.__init__, "__defaults__", (0.3,))
    await lots.stops()
    await lots.starts()
    await anna.taps("Visa med koden")
    await anna.replies(code)
    whisper = await anna.shown_once(SURNAME)
    await anna.is_gone(whisper)
    monkeypatch.undo()
    await lots.stops()
    await lots.starts()
    await anna.taps("Visa med koden")
    await anna.replies(code)
    whisper = await anna.shown_once(SURNAME)
    await anna.is_quiet()
    assert whisper in anna.reader.chat()
    await lots.stops()
    assert not _whispers(anna)
    assert SURNAME not in _texts(anna)
    assert not api.errors


async def test_a_paper_with_the_personal_part_cannot_be_saved_and_goes_too(api, anna):
    code = await anna.gets_a_code()
    await anna.seals("Efternamn", SURNAME)
    await anna.taps("Papper", "personuppgifter (PDF)")
    await anna.replies(code)
    paper = await anna.receives(".pdf")
    assert paper.protected
    await anna.taps("personuppgifter (Word)")
    await anna.is_gone(paper)
    await anna.replies(code)
    paper = await anna.receives(".docx")
    assert paper.protected
    await anna.taps("Dölj nu")
    await anna.is_gone(paper)
    assert [card.text for card in anna.reader.chat()] == ["…"]
    assert not api.errors


async def test_a_no_to_a_mandatory_item_erases_what_was_sealed(api, anna, settings):
    await anna.gets_a_code()
    await anna.seals("Efternamn", SURNAME)
    await anna.taps("Översikt", "Samtycke", "Frivilligt", "Ingen tolk behövdes", "Skriftligt", "Nej")
    assert rows(database(settings), "gates", "vaults", "sealed") == (0, 0, 0)
    assert not api.errors


async def test_hiding_finds_a_paper_after_many_questions(api, anna):
    await anna.gets_a_code()
    await anna.taps("Papper", "Underlag till ansökan (PDF)")
    paper = await anna.receives(".pdf")
    await anna.taps("Översikt", "Personuppgifter")
    for _ in range(9):
        await anna.taps("Fyll i: Efternamn", "Personuppgifter")
    await anna.is_quiet()
    await anna.taps("Dölj nu")
    await anna.is_gone(paper)
