"""The server's methods, called by the real python-telegram-bot client."""

import aiohttp
import pytest
from telegram import Bot, BotCommand, MessageEntity
from telegram.error import BadRequest, InvalidToken

from tests.e2e.asking import READER, keys, raw, refused
from tests.e2e.botapi import BotApi, Reader

EMOJI = "\N{GRINNING FACE}"


class TestMessages:
    """Messages can be sent, changed and removed as Telegram allows."""

    async def test_entities_are_kept(self, bot: Bot, reader: Reader) -> None:
        """Entities count UTF-16 units; trimming moves them."""
        bold = MessageEntity("bold", 5, 2)
        await bot.send_message(READER, f"\n\nab {EMOJI} c ", entities=[bold])
        card = reader.card()
        assert card.text == f"ab {EMOJI} c"
        assert card.entities == ({"type": "bold", "offset": 3, "length": 2},)

    async def test_html(self, bot: Bot, reader: Reader) -> None:
        """The HTML parse mode gives the same entities."""
        text = f'{EMOJI}<b>a<i>&lt;</i></b> <a href="https://a.se/?x&amp;y">l</a>'
        sent = await bot.send_message(READER, text, parse_mode="HTML")
        assert sent.text == f"{EMOJI}a< l"
        assert [each.type for each in sent.entities] == ["bold", "italic", "text_link"]
        assert reader.card().entities[2]["url"] == "https://a.se/?x&y"

    async def test_not_modified(self, bot: Bot, reader: Reader) -> None:
        """An edit has to change text, entities or keyboard."""
        markup = keys([("Ja", "y")])
        sent = await bot.send_message(READER, "kort", reply_markup=markup)
        with pytest.raises(BadRequest, match="Message is not modified: specified new"):
            await sent.edit_text("kort ", reply_markup=markup)
        with pytest.raises(BadRequest, match="not modified"):
            await sent.edit_reply_markup(markup)
        await sent.edit_text("kort", reply_markup=markup, entities=[MessageEntity("bold", 0, 4)])
        await sent.edit_reply_markup(None)
        assert reader.card().labels() == []
        assert reader.card().entities

    async def test_only_own_visible_texts_are_edited(self, api: BotApi, bot: Bot, reader: Reader) -> None:
        """Others' messages, files and what is gone are refused."""
        file = await bot.send_document(READER, b"%PDF", filename="a.pdf")
        said = reader.sends("mitt")
        for message_id, text in {
            99: "message to edit not found",
            said: "message can't be edited",
            file.message_id: "there is no text in the message to edit",
        }.items():
            found = await refused(api, "editMessageText", chat_id=READER, message_id=message_id, text="x")
            assert found == text

    async def test_deleting(self, api: BotApi, bot: Bot, reader: Reader) -> None:
        """Either side's messages go within 48 hours, in bulk too."""
        said = reader.sends("hemligt")
        assert await bot.delete_message(READER, said)
        with pytest.raises(BadRequest, match="Message to delete not found"):
            await bot.delete_message(READER, said)
        old = await bot.send_message(READER, "gammalt")
        assert await bot.delete_messages(READER, [1, 77])
        api.passes(48 * 3600 + 1)
        for call in (
            bot.delete_message(READER, old.message_id),
            bot.delete_messages(READER, [old.message_id]),
        ):
            with pytest.raises(BadRequest, match="can't be deleted for everyone"):
                await call
        assert [card.text for card in reader.chat()] == ["gammalt"]
        many = list(range(1, 102))
        for ids, text in (
            ([], "message identifiers are not specified"),
            (many, "too many message identifiers specified"),
            ([0], "invalid message identifier specified"),
            ("x", "can't parse message_ids JSON object"),
        ):
            params: dict[str, object] = {"chat_id": READER, "message_ids": ids}
            assert await refused(api, "deleteMessages", **params) == text

    async def test_documents(self, bot: Bot, reader: Reader) -> None:
        """An upload is kept byte for byte and can be sent again by its id."""
        sent = await bot.send_document(READER, b"%PDF-1.7", filename="råd.pdf", caption="Läs")
        card = reader.card()
        assert card.kind == "document"
        assert card.text == "Läs"
        assert card.document
        assert card.document.name == "råd.pdf"
        assert card.document.content == b"%PDF-1.7"
        assert sent.document
        await bot.send_document(READER, sent.document.file_id)
        assert reader.card().document == card.document
        with pytest.raises(BadRequest, match="file identifier"):
            await bot.send_document(READER, "okänd")

    async def test_answers_to_taps(self, api: BotApi, bot: Bot, reader: Reader) -> None:
        """A tap is answered once, soon, and in 200 characters."""
        await bot.send_message(READER, "kort", reply_markup=keys([("Ja", "y")]))
        tap = reader.taps("Ja")
        with pytest.raises(BadRequest, match="Message_too_long"):
            await bot.answer_callback_query(tap, "x" * 201)
        await bot.answer_callback_query(tap, "Sparat")
        assert reader.toasts() == ["Sparat"]
        assert api.unanswered() == []
        late = reader.taps("Ja")
        api.passes(151)
        for callback_id in (tap, late, "1"):
            with pytest.raises(BadRequest, match="Query is too old and response time"):
                await bot.answer_callback_query(callback_id)


class TestProfile:
    """The bot's commands and texts are checked and kept."""

    async def test_commands(self, api: BotApi, bot: Bot) -> None:
        """Commands are kept by scope and language."""
        await bot.set_my_commands([BotCommand("akut", "Hjälp nu")], language_code="sv")
        assert await bot.get_my_commands() == ()
        (command,) = await bot.get_my_commands(language_code="sv")
        assert command.description == "Hjälp nu"
        await bot.delete_my_commands(language_code="sv")
        assert await bot.get_my_commands(language_code="sv") == ()
        for name, description, text in (
            ("Akut", "x", "BOT_COMMAND_INVALID"),
            ("", "x", "command must be non-empty"),
            ("a" * 33, "x", "command length must not exceed 32"),
            ("a", " ", "command description must be non-empty"),
            ("a", "x" * 257, "command description length must not exceed 256"),
        ):
            commands = [{"command": name, "description": description}]
            assert await refused(api, "setMyCommands", commands=commands) == text
        many = [{"command": "a", "description": "x"}] * 101
        assert "TOO_MUCH" in await refused(api, "setMyCommands", commands=many)
        found = await refused(api, "setMyCommands", commands=[], language_code="zh-hans")
        assert found == "invalid language code specified"

    async def test_texts_and_the_rest(self, api: BotApi, bot: Bot) -> None:
        """The other methods answer as the client expects."""
        assert (await bot.get_me()).username == "lots_test_bot"
        assert await bot.set_my_description("Lots", language_code="sv")
        assert await bot.set_my_short_description("Lots")
        assert await bot.set_my_name("Lots")
        assert await bot.set_chat_menu_button()
        assert await bot.delete_webhook(drop_pending_updates=True)
        assert await bot.log_out()
        assert await bot.close()
        api.reader(READER).sends("hej")
        assert await bot.send_chat_action(READER, "typing")
        assert "wrong parameter action" in await refused(api, "sendChatAction", chat_id=READER, action="dancing")
        assert "longer than 120" in await refused(api, "setMyShortDescription", short_description="x" * 121)

    async def test_unknown_method_and_wrong_token(self, api: BotApi, bot: Bot) -> None:
        """404 and 401, as Telegram; GET and a form work like JSON."""
        assert (await raw(f"{api.root}/bot{api.token}/getMagic", {}))[0] == 404
        assert await raw(f"{api.root}/bot1:no/getMe", {}) == (
            401,
            {"ok": False, "error_code": 401, "description": "Unauthorized"},
        )
        with pytest.raises(InvalidToken):
            await Bot("1:no", base_url=f"{api.root}/bot").__aenter__()
        url = f"{api.root}/bot{api.token}/getme"
        async with aiohttp.ClientSession() as web, web.get(url) as answer:
            assert (await answer.json())["result"]["id"] == bot.id
