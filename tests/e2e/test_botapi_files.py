"""Files that people send, questions that want a reply, and what may not be saved, as the real client meets them."""

import pytest
from telegram import Bot, ForceReply, MessageEntity
from telegram.error import BadRequest, InvalidToken, NetworkError

from tests.e2e.asking import OTHER, READER, keys, refused, take
from tests.e2e.botapi import BotApi, Reader
from tests.e2e.botapi.arguments import Upload
from tests.e2e.botapi.files import LARGEST_DOWNLOAD


@pytest.fixture
def files(api: BotApi) -> Bot:
    """Aim the client at the server's files too."""
    return Bot(api.token, base_url=f"{api.root}/bot", base_file_url=f"{api.root}/file/bot")


class TestFiles:
    """What a person sends can be fetched, for an hour, by who has the token."""

    async def test_a_sent_file_is_fetched_byte_for_byte(self, files: Bot, reader: Reader) -> None:
        """The message says name, kind and size; getFile leads to the bytes."""
        reader.sends_document("utkast.json", b"\0{}\xff", "application/json", caption="här")
        async with files:
            message = (await take(files))[-1].effective_message
            assert message
            assert message.document
            assert (message.document.file_name, message.document.mime_type) == ("utkast.json", "application/json")
            assert message.document.file_size == 4
            assert message.caption == "här"
            found = await files.get_file(message.document.file_id)
            assert bytes(await found.download_as_bytearray()) == b"\0{}\xff"

    async def test_a_link_lasts_an_hour(self, api: BotApi, files: Bot, reader: Reader) -> None:
        """Then the file has to be asked for again."""
        reader.sends_document()
        async with files:
            message = (await take(files))[-1].effective_message
            assert message
            assert message.document
            found = await files.get_file(message.document.file_id)
            api.passes(3601)
            with pytest.raises((BadRequest, InvalidToken)):
                await found.download_as_bytearray()
            again = await files.get_file(message.document.file_id)
            assert bytes(await again.download_as_bytearray()) == b"%PDF-1.7"

    async def test_what_cannot_be_fetched(self, api: BotApi, reader: Reader) -> None:
        """No id, an unknown one, and more than 20 MB are refused."""
        api.world.files["big"] = Upload("stor.bin", "application/octet-stream", bytes(LARGEST_DOWNLOAD + 1))
        for file_id, text in {
            "": "file_id not specified",
            "seen-0": "wrong file_id or the file is temporarily unavailable",
            "big": "file is too big",
        }.items():
            assert await refused(api, "getFile", file_id=file_id) == text

    async def test_a_cut_download_and_a_wrong_token(self, api: BotApi, files: Bot, reader: Reader) -> None:
        """Faults are ordered under the name "download"; without the token nothing is found."""
        reader.sends_document()
        async with files:
            message = (await take(files))[-1].effective_message
            assert message
            assert message.document
            found = await files.get_file(message.document.file_id)
            api.cut("download")
            with pytest.raises(NetworkError):
                await found.download_as_bytearray()
            assert api.called("download")[-1].outcome == "cut"
            assert not api.errors
            api.token = api._front.token = "1:another"
            with pytest.raises(InvalidToken):
                await found.download_as_bytearray()


class TestQuestions:
    """A message that wants a reply, and the reply to it."""

    async def test_a_reply_carries_the_whole_question(self, bot: Bot, reader: Reader) -> None:
        """The app opens the reply by itself; entities come along, no keyboard does, nor what was replied to before."""
        address = MessageEntity(MessageEntity.TEXT_LINK, 7, 1, url="https://t.me/x?start=a")
        asked = await bot.send_message(READER, "Namnet …", entities=[address], reply_markup=ForceReply())
        assert asked.reply_markup is None
        assert reader.card().asks
        assert reader.card().labels() == []
        first = reader.replies("ett")
        reader.sends("två", reply_to=asked.message_id)
        one, two = (update.message for update in (await take(bot))[1:])
        assert one
        assert two
        assert one.message_id == first
        for message in (one, two):
            question = message.reply_to_message
            assert question
            assert question.text == "Namnet …"
            assert question.entities == (address,)
            assert question.from_user
            assert question.from_user.is_bot
            assert question.reply_markup is None
            assert question.reply_to_message is None

    async def test_a_removed_question_is_answered_only_by_who_held_it_open(self, bot: Bot, reader: Reader) -> None:
        """The app finds nothing to reply to any more."""
        asked = await bot.send_message(READER, "Namnet?", reply_markup=ForceReply())
        held = reader.card()
        await asked.delete()
        with pytest.raises(LookupError, match="nothing asks"):
            reader.replies("sent")
        reader.replies_stale(held, "sent")
        message = (await take(bot))[-1].message
        assert message
        assert message.reply_to_message

    async def test_a_question_is_not_edited_nor_has_it_buttons(self, api: BotApi, bot: Bot, reader: Reader) -> None:
        """Its markup belongs to the input field."""
        asked = await bot.send_message(READER, "Namnet?", reply_markup=ForceReply(input_field_placeholder="Namn"))
        with pytest.raises(BadRequest, match="can't be edited"):
            await asked.edit_text("Annat?")
        both = {"force_reply": True, **keys([("Ja", "y")]).to_dict()}
        found = await refused(api, "sendMessage", chat_id=READER, text="?", reply_markup=both)
        assert found == "strict: unknown fields beside inline_keyboard"
        long = {"force_reply": True, "input_field_placeholder": "x" * 65}
        found = await refused(api, "sendMessage", chat_id=READER, text="?", reply_markup=long)
        assert found.startswith("strict: input_field_placeholder")


async def test_what_is_protected_can_be_seen_to_be(api: BotApi, bot: Bot, reader: Reader) -> None:
    """A card says whether the app would save or forward it."""
    await bot.send_message(READER, "öppet")
    assert not reader.card().protected
    await bot.send_document(READER, b"%PDF", filename="a.pdf", protect_content=True)
    assert reader.card().protected
    assert not api.reader(OTHER).chat()
