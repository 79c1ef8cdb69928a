"""The bot over a Bot API server, with the real client: what a reader meets, and what Telegram would refuse."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from pathlib import Path

import pytest

from tests.e2e.botapi import BotApi
from tests.e2e.conftest import Deployment

pytestmark = pytest.mark.slow


@pytest.fixture
def anna(api: BotApi, lots: Deployment):
    return api.reader(71, language_code="sv")


async def settled(api: BotApi) -> None:
    """Every tap answered, and nothing refused."""
    await api.until(lambda: not api.unanswered(), what="a tap is unanswered")


async def gone(api: BotApi, reader) -> None:
    """Nothing that the reader sent is left, the first /start aside."""
    await api.until(
        lambda: all(card.by_bot or card.text == "/start" for card in reader.chat()), what="it is still there"
    )


async def test_start_shows_home_and_one_tap_shows_urgent_in_two_calls(api, anna):
    anna.starts()
    await anna.sees("Jag är en bot som följer 2019 års manual")
    before = len(api.calls)
    anna.taps("Brådskande")
    await anna.sees("Först trygghet")
    await settled(api)
    made = [call.method for call in api.calls[before:] if call.method != "getUpdates"]
    assert sorted(made) == ["answerCallbackQuery", "editMessageText"]
    assert not api.errors


async def test_three_quick_taps_give_three_ticks(api, anna):
    anna.sends("/checklista")
    await anna.sees("Checklistor")
    anna.taps("Listor för samtalen")
    await anna.sees("Första samtalet, samtycke")
    anna.taps("Lista: första samtalet")
    await anna.sees("0 av 8")
    old = anna.card()
    labels = [label for label in old.labels() if label.startswith("☐")][:3]
    for label in labels:
        anna.taps_stale(old, label)
    await anna.sees("3 av 8")
    await settled(api)
    assert not api.errors


async def test_an_old_card_goes_on_after_a_restart(api, anna, lots):
    anna.sends("/checklista")
    await anna.sees("Checklistor")
    anna.taps("Lista: avresedagen")
    await anna.sees("0 av")
    anna.taps(next(label for label in anna.card().labels() if label.startswith("☐ 2")))
    await anna.sees("1 av")
    await lots.stops()
    await lots.starts()
    anna.taps(next(label for label in anna.card().labels() if label.startswith("☐ 1")))
    await anna.sees("2 av")
    assert not api.errors


async def test_typed_text_is_removed_and_answered_below_and_back_removes_the_answer(api, anna):
    anna.starts()
    await anna.sees("Jag är en bot")
    first = anna.card()
    anna.sends("något helt annat som ingen sida handlar om xyz")
    await anna.sees("borttaget")
    await gone(api, anna)
    anna.taps("Tillbaka")
    await api.until(lambda: anna.card().message_id == first.message_id, what="the answer is still there")
    assert not api.errors


async def test_hide_leaves_three_dots_and_removes_the_other_cards(api, anna):
    anna.starts()
    await anna.sees("Jag är en bot")
    anna.sends("/steg")
    await anna.sees("Hela manualen i tre stadier")
    anna.taps("Dölj nu")
    await api.until(lambda: [card.text for card in anna.chat() if card.by_bot] == ["…"], what="cards are left")
    assert anna.card().labels() == ["Öppna"]
    anna.taps("Öppna")
    await anna.sees("Jag är en bot")
    assert not api.errors


@pytest.mark.parametrize(
    "sending", ["sends_photo", "sends_voice", "sends_location", "sends_contact", "sends_document", "sends_sticker"]
)
async def test_what_is_not_text_is_removed_and_answered_kindly(api, anna, sending):
    anna.starts()
    await anna.sees("Jag är en bot")
    getattr(anna, sending)()
    await anna.sees("läser bara text och knappar")
    await gone(api, anna)
    assert not api.errors


async def test_an_edited_message_and_a_forward_are_removed_too(api, anna):
    anna.starts()
    await anna.sees("Jag är en bot")
    anna.forwards("något från någon annan")
    await anna.sees("läser bara text och knappar")
    await gone(api, anna)


async def test_a_client_without_our_language_gets_english_with_svenska_first(api, lots):
    reader = api.reader(72, language_code="de")
    reader.starts()
    await reader.sees("I am a bot")
    assert reader.card().labels()[0] == "Svenska"
    reader.taps("Svenska")
    await reader.sees("Jag är en bot")
    reader.sends("/steps")
    await reader.sees("Hela manualen")


async def test_commands_are_registered_per_language(api, lots):
    await api.until(lambda: len(api.called("setMyCommands")) >= 3, what="commands are not set")
    languages = [call.params.get("language_code") for call in api.called("setMyCommands")]
    assert set(languages) == {"sv", "en", None}
    assert not api.errors


async def test_numbered_mode_numbers_the_choices_as_deep_links_and_answers_anew(api, anna):
    anna.sends("/siffror")
    await anna.sees("Välj med siffra")
    card = anna.card()
    links = [entity for entity in card.entities if entity["type"] == "text_link"]
    numbered = [line for line in card.text.split("Välj med siffra:")[1].splitlines() if line]
    assert len(links) == len(numbered), "what a link may do stands in the text alone"
    buttons = card.labels()  # a link may come from anybody: what it may not do is a button with its number
    assert [label.partition(". ")[2] for label in buttons] == [
        "Sluta numrera valen",
        "Lägg Under samtalet först",
        "Dölj nu",
    ]
    assert not set(buttons) & set(numbered)
    payload = links[0]["url"].split("?start=")[1]
    shown = anna.card().message_id
    anna.starts(payload)
    await api.until(lambda: anna.card().message_id > shown, what="no new card")
    anna.sends("2")
    await api.until(lambda: anna.card().message_id > shown + 2, what="the number did nothing")
    assert not api.errors


async def test_a_group_gets_public_guidance_by_command_with_deep_links_only(api, lots):
    someone = api.reader(73, language_code="sv")
    group = api.group(-500)
    group.sends("/akut", someone)
    await group.sees("Först trygghet")
    assert all(button.url for row in group.card().buttons for button in row)
    group.sends("/integritet", someone)
    group.sends("hej alla", someone)
    assert len([card for card in group.chat() if card.by_bot]) == 1
    assert not api.errors


async def test_forged_button_data_opens_home_with_a_line_of_explanation(api, anna):
    anna.starts()
    await anna.sees("Jag är en bot")
    anna.forges("A" * 64)
    await anna.sees("gick inte att läsa")
    anna.forges("!")
    await settled(api)
    assert not api.errors


async def test_a_rate_limited_chat_never_delays_another(api, lots):
    slow, other = api.reader(74, language_code="sv"), api.reader(75, language_code="sv")
    slow.starts()
    other.starts()
    await slow.sees("Jag är en bot")
    await other.sees("Jag är en bot")
    api.fail("editMessageText", code=429, retry_after=20, chat=74)
    slow.taps("Checklistor")
    await api.until(lambda: api.called("editMessageText", 74) != [], what="not refused")
    other.taps("Checklistor")
    await other.sees("Välj en lista")
    assert not slow.shows("Välj en lista")


async def test_an_update_handed_out_twice_is_answered_once(api, anna):
    anna.starts()
    await anna.sees("Jag är en bot")
    api.redeliver(api.last_update_id)
    anna.sends("/steg")
    await anna.sees("Hela manualen")
    assert len([card for card in anna.chat() if "Jag är en bot" in card.text]) == 1


async def test_a_kill_before_the_answer_hands_the_update_out_again(api, anna, lots):
    anna.starts()
    await anna.sees("Jag är en bot")
    api.delay("editMessageText", 5.0, chat=71)
    anna.taps("Brådskande")
    await api.until(lambda: api.called("answerCallbackQuery") != [], what="not begun")
    await lots.is_killed()
    api.heal()
    await lots.starts()
    await anna.sees("Först trygghet")


async def test_blocking_the_bot_erases_the_row(api, anna, settings):
    anna.starts()
    await anna.sees("Jag är en bot")
    anna.blocks_bot()
    other = api.reader(76, language_code="sv")
    other.starts()
    await other.sees("Jag är en bot")

    path = settings.database_url.removeprefix("sqlite+aiosqlite:///")
    await api.until(
        lambda: sqlite3.connect(path).execute("select count(*) from readers").fetchone() == (1,), what="rows"
    )


async def test_with_the_database_gone_urgent_and_guidance_work(api, anna, settings):
    anna.starts()
    await anna.sees("Jag är en bot")
    path = Path(settings.database_url.removeprefix("sqlite+aiosqlite:///"))
    for each in (path, Path(f"{path}-wal")):  # the third file is mapped into memory: cutting it short kills the process
        each.write_bytes(b"no database any more, in any form" * 200)
    anna.sends("/akut")
    await anna.sees("Först trygghet")
    anna.taps("Papperen i ansökan")
    await anna.sees("Två dokument")
    assert not api.errors


async def test_it_stops_even_where_the_driver_takes_being_cancelled_for_a_fault(api, anna, lots, monkeypatch):
    async def purge(_service, *_offset):
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(3600)

    monkeypatch.setattr("bot.service.Service.purge", purge)
    await lots.stops()
    await lots.starts()
    anna.starts()
    await anna.sees("Jag är en bot")
    await lots.stops()
    await lots.starts()
