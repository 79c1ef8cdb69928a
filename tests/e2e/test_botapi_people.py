"""What simulated people do, as the real python-telegram-bot client is told of it."""

import asyncio

import pytest
from telegram import Bot, Message, MessageEntity
from telegram.error import BadRequest, Forbidden

from tests.e2e.asking import OTHER, READER, keys, take
from tests.e2e.botapi import BotApi, Reader


class TestPeople:
    """What people do reaches the bot as Telegram would tell it."""

    async def test_everything_a_reader_sends(self, api: BotApi, bot: Bot) -> None:
        """Each verb gives its kind of message, with ids counting up."""
        person = api.reader(READER, language_code="sv")
        ids = [
            person.starts("abc"),
            person.sends_photo("bild"),
            person.sends_voice(),
            person.sends_location(),
            person.sends_contact(),
            person.sends_document(),
            person.sends_sticker(),
            person.forwards("vidare"),
        ]
        assert ids == list(range(1, 9))
        messages = [update.effective_message for update in await take(bot)]
        start, photo, voice, place, contact, file, sticker, forward = messages
        assert start
        assert start.text == "/start abc"
        assert start.entities == (MessageEntity("bot_command", 0, 6),)
        assert start.chat.type == "private"
        assert start.from_user
        assert start.from_user.language_code == "sv"
        assert photo
        assert photo.photo
        assert photo.caption == "bild"
        assert voice
        assert voice.voice
        assert place
        assert place.location
        assert contact
        assert contact.contact
        assert file
        assert file.document
        assert sticker
        assert sticker.sticker
        assert forward
        assert forward.forward_origin

    async def test_edits_and_replies(self, bot: Bot, reader: Reader) -> None:
        """An edit is edited_message with an edit date; a reply carries its message."""
        sent = await bot.send_message(READER, "fråga")
        answer = reader.sends("svar", reply_to=sent.message_id)
        reader.edits(answer, "/rättat svar")
        _, reply, edit = await take(bot)
        assert reply.message
        assert reply.message.reply_to_message
        assert reply.message.reply_to_message.text == "fråga"
        assert edit.edited_message
        assert edit.edited_message.edit_date
        assert edit.edited_message.text == "/rättat svar"
        with pytest.raises(LookupError):
            reader.edits(sent.message_id, "ej min")

    async def test_taps(self, api: BotApi, bot: Bot, reader: Reader) -> None:
        """A tap carries the button as drawn and the message as it is now."""
        sent = await bot.send_message(READER, "kort", reply_markup=keys([("Ja", "y:1"), ("Nej", "n:1")]))
        before = reader.card()
        assert before.labels() == ["Ja", "Nej"]
        await sent.edit_text("kort 2", reply_markup=keys([("Ja", "y:2")]))
        taps = [
            reader.taps("Ja"),
            reader.taps("y:2", sent.message_id),
            reader.taps_stale(before, "Nej"),
            reader.forges("x" * 64),
        ]
        queries = [update.callback_query for update in (await take(bot))[1:]]
        assert [query.data for query in queries if query] == [
            "y:2",
            "y:2",
            "n:1",
            "x" * 64,
        ]
        for query in queries:
            assert query
            assert isinstance(query.message, Message)
            assert query.message.text == "kort 2"
        assert api.unanswered() == taps
        with pytest.raises(LookupError, match=r"no button 'Nej'[\s\S]*Ja -> y:2"):
            reader.taps("Nej")

    async def test_a_tap_on_a_deleted_message(self, bot: Bot, reader: Reader) -> None:
        """Its message is inaccessible, and the reader sees it no more."""
        sent = await bot.send_message(READER, "kort", reply_markup=keys([("Ja", "y")]))
        before = reader.card()
        await sent.delete()
        reader.taps_stale(before, "Ja")
        query = (await take(bot))[-1].callback_query
        assert query
        assert query.message
        assert not query.message.is_accessible
        with pytest.raises(LookupError):
            reader.card()

    async def test_blocking(self, bot: Bot, reader: Reader) -> None:
        """The bot is told, and may not write until it is unblocked."""
        reader.blocks_bot()
        member = (await take(bot))[-1].my_chat_member
        assert member
        assert member.new_chat_member.status == "kicked"
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(READER, "hej")
        with pytest.raises(RuntimeError):
            reader.sends("hej")
        reader.unblocks_bot()
        await bot.send_message(READER, "hej")

    async def test_the_bot_may_not_write_first(self, api: BotApi, bot: Bot) -> None:
        """A person who never wrote is not written to; a stranger is not found."""
        api.reader(OTHER)
        with pytest.raises(Forbidden, match="can't initiate conversation"):
            await bot.send_message(OTHER, "hej")
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(99, "hej")

    async def test_groups(self, api: BotApi, bot: Bot, reader: Reader) -> None:
        """Privacy mode lets commands through, and only an admin bot deletes others'."""
        group = api.group(-5)
        group.sends("bara prat", reader)
        group.sends("/akut@annan_bot", reader)
        asked = group.sends("/akut@lots_test_bot", reader)
        _, update = await take(bot)
        assert update.message
        assert update.message.chat.type == "group"
        assert update.message.message_id == asked
        assert update.message.entities[0].length == len("/akut@lots_test_bot")
        await bot.send_message(-5, "Ring", reply_markup=keys([("Ja", "y")]))
        group.taps("Ja", reader)
        with pytest.raises(BadRequest, match="can't be deleted"):
            await bot.delete_message(-5, asked)
        group.removes_bot(reader)
        with pytest.raises(Forbidden):
            await bot.send_message(-5, "hej")

    async def test_channels_and_admin_groups(self, api: BotApi, bot: Bot, reader: Reader) -> None:
        """A channel's post has no sender; an admin bot hears all and may delete."""
        api.group(-7, kind="channel").sends("nyhet", reader)
        said = api.group(-8, admin=True).sends("prat", reader)
        _, post, talk = await take(bot)
        assert post.channel_post
        assert post.channel_post.from_user is None
        assert talk.message
        assert await bot.delete_message(-8, said)

    async def test_sees(self, bot: Bot, reader: Reader) -> None:
        """Waiting ends when the text is shown, or fails with the chat in print."""
        waiting = asyncio.create_task(reader.sees("Välkommen"))
        await bot.send_message(READER, "Välkommen", reply_markup=keys([("Akut", "a")]))
        assert (await waiting).text == "Välkommen"
        with pytest.raises(AssertionError, match=r"#2 bot: Välkommen\n +\[Akut -> a\]"):
            await reader.sees("aldrig", timeout=0.01)
        with pytest.raises(AssertionError):
            await reader.sees("hej", timeout=0.01)
