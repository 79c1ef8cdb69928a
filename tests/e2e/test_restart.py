"""After a kill Telegram hands out again what was answered; the cards do not go back to what they showed then."""

from __future__ import annotations

import asyncio

import pytest

from tests.e2e.botapi import BotApi

pytestmark = pytest.mark.slow


@pytest.fixture
def anna(api: BotApi, lots):
    return api.reader(71, language_code="sv")


async def stuck(api, chat):
    """A reader whose answer does not get out, and so keeps Telegram from forgetting what comes after it."""
    reader = api.reader(chat, language_code="sv")
    reader.starts()
    await reader.sees("Jag är en bot")
    api.delay("editMessageText", 30, chat=chat)
    reader.taps("Checklistor")
    return reader


async def at_a_list(api, anna):
    anna.sends("/checklista")
    await anna.sees("Checklistor")
    anna.taps("Listor för samtalen")
    await anna.sees("Första samtalet, samtycke")
    anna.taps("Lista: första samtalet")
    await anna.sees("0 av 8")
    await api.until(lambda: not api.unanswered(), what="unanswered")


async def ticks(anna, count):
    for done in range(count):
        anna.taps(next(label for label in anna.card().labels() if label.startswith("☐")))
        await anna.sees(f"{done + 1} av 8")


async def test_ticks_that_are_handed_out_again_after_a_kill_never_take_the_card_back(api, anna, lots):
    await at_a_list(api, anna)
    await stuck(api, 72)
    await ticks(anna, 5)
    assert api.world.updates.pending >= 5
    await lots.is_killed()
    before = len(api.calls)
    await lots.starts()
    await api.until(lambda: api.world.updates.pending <= 1, what="not confirmed")
    drawn = [
        str(call.params["text"]) for call in api.calls[before:] if call.method == "editMessageText" and call.chat == 71
    ]
    assert all("5 av 8" in text for text in drawn), drawn
    assert "5 av 8" in anna.card().text


async def test_a_tap_older_than_what_its_card_shows_does_not_draw_over_it(api, anna, lots):
    await at_a_list(api, anna)
    first = api.last_update_id + 1
    await ticks(anna, 2)
    await api.until(lambda: not api.unanswered() and not api.world.updates.pending, what="unanswered")
    await lots.is_killed()
    await lots.starts()
    anna.taps(next(label for label in anna.card().labels() if label.startswith("☐")))
    await anna.sees("3 av 8")
    before = len(api.called("editMessageText", 71))
    api.redeliver(first)
    anna.taps(next(label for label in anna.card().labels() if label.startswith("☐")))
    await anna.sees("4 av 8")
    texts = [str(call.params["text"]) for call in api.called("editMessageText", 71)[before:]]
    assert all("4 av 8" in text for text in texts), texts


async def test_a_tap_of_guidance_makes_no_call_of_the_database_for_a_reader_met_that_day(api, anna, monkeypatch):
    anna.starts()
    await anna.sees("Jag är en bot")
    await api.until(lambda: not api.world.updates.pending, what="unanswered")

    def never(*_):
        raise AssertionError("the database was called")

    for name in ("reader", "touch", "change", "add_card", "save", "pending_deletions", "add_deletions"):
        monkeypatch.setattr(f"storage.readers.store.ReaderStore.{name}", never)
    anna.taps("Checklistor")
    await anna.sees("Välj en lista")
    anna.taps("Listor för samtalen")
    await anna.sees("Första samtalet, samtycke")
    anna.taps("Lista: första samtalet")
    await anna.sees("0 av 8")
    await ticks(anna, 2)
    anna.taps("Brådskande")
    await anna.sees("Först trygghet")
    await api.until(lambda: not api.unanswered(), what="unanswered")


async def test_a_text_and_a_start_that_are_handed_out_again_after_a_kill_give_no_second_card(api, anna, lots):
    other = await stuck(api, 72)
    anna.starts()
    await anna.sees("Jag är en bot")
    anna.sends("pass")
    await anna.sees("resehandling")
    await api.until(lambda: all(card.by_bot or card.text == "/start" for card in anna.chat()), what="not removed")
    await asyncio.sleep(0.1)
    cards = [card.message_id for card in anna.chat()]
    assert api.world.updates.pending >= 3
    await lots.is_killed()
    api.heal()
    await lots.starts()
    await api.until(lambda: not api.world.updates.pending, what="not confirmed")
    await other.sees("Välj en lista")
    assert [card.message_id for card in anna.chat()] == cards
