"""Updates as they really come: broken ones, many at once, albums, notes of Telegram's, topics, groups."""

from __future__ import annotations

import pytest

from tests.e2e.botapi import BotApi

pytestmark = pytest.mark.slow

ONLY_TEXT = "läser bara text och knappar"


@pytest.fixture
def anna(api: BotApi, lots):
    return api.reader(81, language_code="sv")


@pytest.fixture
async def started(api: BotApi, anna):
    anna.starts()
    await anna.sees("Jag är en bot")
    return anna


def by_bot(reader):
    return [card for card in reader.chat() if card.by_bot]


def sent(reader):
    """What the reader sent and is still there, the first /start aside."""
    return [card for card in reader.chat() if not card.by_bot and card.text != "/start"]


async def is_emptied(api, reader):
    await api.until(lambda: not sent(reader), what="what was sent is still there")


BROKEN = {
    "a message without a chat": ("message", {"message_id": 1, "date": 0, "text": "hemligt"}),
    "a message whose text is a number": (
        "message", {"message_id": 1, "date": 0, "text": 5, "chat": {"id": 9, "type": "private"}},
    ),
    "a message that is a list": ("message", ["hemligt"]),
    "a tap without a sender": ("callback_query", {"id": "1", "chat_instance": "1", "data": "x"}),
    "a poll of an older server": ("poll", {"id": "1", "question": "?"}),
    "a kind of tomorrow": ("tomorrow", {"text": "hemligt"}),
    "an id without end": (
        "message", {"message_id": 10**40, "date": 0, "text": "pass", "chat": {"id": 9, "type": "private"}},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
async def test_an_update_that_cannot_be_read_is_confirmed_and_everybody_else_is_answered(api, anna, name, caplog):
    kind, content = BROKEN[name]
    api.world.updates._allowed |= {kind}
    api.delivers(kind, content)
    anna.sends("pass")
    await anna.sees("resehandling")
    await api.until(lambda: not api.world.updates.pending, what="it is fetched for ever")
    assert "hemligt" not in caplog.text


async def test_a_forward_without_its_authors_name_is_removed_and_others_are_answered(api, started, anna):
    anna.forwards_hidden("något")
    other = api.reader(82, language_code="sv")
    other.sends("pass")
    await other.sees("resehandling")
    await anna.sees(ONLY_TEXT)
    await is_emptied(api, anna)


async def test_a_hundred_messages_forwarded_at_once_give_one_card_and_are_all_removed(api, started, anna):
    before = len(by_bot(anna))
    for _ in range(100):
        anna.forwards("något")
    await anna.sees(ONLY_TEXT)
    await is_emptied(api, anna)
    assert len(by_bot(anna)) == before + 1
    assert "för mycket på en gång" in anna.card().text
    assert not api.errors


async def test_an_album_gives_one_card(api, started, anna):
    before = len(by_bot(anna))
    anna.sends_album(5)
    await anna.sees(ONLY_TEXT)
    await is_emptied(api, anna)
    assert len(by_bot(anna)) == before + 1


@pytest.mark.parametrize(
    "note",
    [{"pinned_message": {"message_id": 1, "date": 0}}, {"message_auto_delete_timer_changed": {}},
     {"write_access_allowed": {"from_request": True}}, {"chat_background_set": {"type": {}}}],
    ids=lambda note: next(iter(note)),
)  # fmt: skip
async def test_what_no_human_wrote_is_met_by_silence(api, started, anna, note):
    before = len(api.calls)
    anna.is_noted(**note)
    anna.sends("pass")
    await anna.sees("resehandling")
    made = [call for call in api.calls[before:] if call.method == "sendMessage"]
    assert len(made) == 1
    assert not anna.shows(ONLY_TEXT)


async def test_of_texts_sent_while_the_bot_was_down_the_last_is_answered_and_all_are_removed(api, started, anna, lots):
    await lots.stops()
    before = len(by_bot(anna))
    for text in ("ett", "två", "tre", "fyra", "fem", "pass"):
        anna.sends(text)
    await lots.starts()
    await anna.sees("resehandling")
    await is_emptied(api, anna)
    assert len(by_bot(anna)) == before + 1


async def test_a_message_in_a_topic_is_answered_in_it(api, started, anna):
    anna.sends_in_topic("pass", 7)
    card = await anna.sees("resehandling")
    assert card.raw["message_thread_id"] == 7
    assert not api.errors


async def test_a_text_that_is_changed_before_it_is_removed_gives_no_second_card(api, started, anna):
    anna.sends("tolk")
    await anna.sees("borttaget")
    api.delay("deleteMessage", 1.0, chat=81)
    message = anna.sends("pass")
    await anna.sees("resehandling")
    cards = len(by_bot(anna))
    anna.edits(message, "något annat")
    await is_emptied(api, anna)
    anna.taps("Tillbaka")
    await api.until(lambda: not api.unanswered(), what="unanswered")
    assert len(by_bot(anna)) == cards - 1


async def test_a_look_up_in_a_group_says_that_it_belongs_in_the_private_chat_and_shows_none_of_the_words(api, lots):
    someone, group = api.reader(83, language_code="sv"), api.group(-501)
    group.sends("/sok hon har inget pass", someone)
    card = await group.sees("Sök i den privata chatten")
    assert "pass" not in card.text.split("\n\n")[0] and "resehandling" not in card.text


async def test_forty_commands_in_a_group_give_one_card(api, lots):
    someone, group = api.reader(84, language_code="sv"), api.group(-502)
    for _ in range(40):
        group.sends("/akut", someone)
    await group.sees("Först trygghet")
    someone.starts()
    await someone.sees("Jag är en bot")
    await api.until(lambda: not api.world.updates.pending, what="pending")
    assert len(by_bot(group)) == 1


async def test_a_flood_by_one_chat_is_removed_and_said_once_and_another_is_answered_meanwhile(api, started, anna):
    before = len(by_bot(anna))
    for _ in range(150):
        anna.sends("pass")
    other = api.reader(85, language_code="sv")
    other.sends("/akut")
    await other.sees("Först trygghet")
    await is_emptied(api, anna)
    assert len(by_bot(anna)) <= before + 3
    assert sum("för mycket på en gång" in card.text for card in by_bot(anna)) >= 1


async def test_two_accounts_that_telegram_holds_back_never_delay_another(api, lots):
    floods = [api.reader(90 + number, language_code="sv") for number in range(2)]
    for reader in floods:
        reader.starts()
        await reader.sees("Jag är en bot")
        api.fail("*", code=429, retry_after=30, chat=reader.chat_id, times=None)
    for reader in floods:
        for _ in range(60):
            reader.sends("/steg")
    other = api.reader(95, language_code="sv")
    other.sends("/akut")
    await other.sees("Först trygghet")  # long before the others may be answered
