"""A Bot API server that costs little: it keeps each chat's last card, and hands taps and texts out as updates."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol, Self

from tests.bench.connection import Connection
from tests.bench.delivery import Deliveries
from tests.bench.updates import Updates
from tests.bench.walk import Buttons

TOKEN = "4000:bench"
_ME = b'{"ok":true,"result":{"id":4000,"is_bot":true,"first_name":"Bench","username":"bench_bot"}}'
_TRUE = b'{"ok":true,"result":true}'
_NOT_MODIFIED = b'{"ok":false,"error_code":400,"description":"Bad Request: message is not modified"}'
_FILE = b'{"ok":true,"result":{"file_id":"f","file_unique_id":"u","file_size":900,"file_path":"documents/f.json"}}'
_DATE = 1_790_000_000
#: Messages of the bot that are remembered of a chat: what it deletes is not.
_MOST_CARDS = 30


@dataclass(frozen=True, slots=True)
class Card:
    """A message of the bot with its keyboard: `body` is the message as JSON."""

    message_id: int
    text: str
    markup: str
    body: str
    buttons: Buttons

    @property
    def signature(self) -> int:
        """A number that differs where the text or a label does."""
        return hash((self.text, tuple(label for label, _ in self.buttons)))


class Chats(Protocol):
    """Whoever is at the other end of the chats."""

    def drawn(self, chat: int, card: Card) -> None:
        """The bot has drawn a card."""

    def tap_answered(self, chat: int, tap: str) -> None:
        """The bot has answered the tap with this id."""


@dataclass(slots=True)
class _Chat:
    cards: dict[int, Card] = field(default_factory=dict)
    messages: int = 0


class BotApi:
    """The server. Open it with `async with`; `port` is then where it listens."""

    def __init__(self, deliveries: Deliveries | None = None) -> None:
        """Nobody has written yet; updates are polled for, or brought by `deliveries`."""
        self.updates = deliveries or Updates()
        if deliveries:
            deliveries.answer_tap = self._tap_answered
        self.chats: Chats | None = None
        self.calls = self.refusals = 0
        self.port = 0
        self.open_taps: dict[str, int] = {}
        self.stalled: int | None = None  # the chat whose cards are neither drawn nor answered
        self._chats: dict[int, _Chat] = {}
        self._polling: Connection | None = None
        self._methods: dict[str, Callable[[Mapping[str, str], Connection], None]] = {
            "getUpdates": self._get_updates,
            "sendMessage": self._send,
            "editMessageText": self._edit,
            "answerCallbackQuery": self._answer_tap,
            "getMe": lambda _, connection: connection.answer(_ME),
            "getFile": lambda _, connection: connection.answer(_FILE),
        }

    async def __aenter__(self) -> Self:
        """Listen on a free port of loopback."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Connection(self._dispatch, self._gone), "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        """Stop listening."""
        self.updates.forget_poll()
        self._server.close()

    def card(self, chat: int) -> Card | None:
        """The newest card of a chat."""
        cards = self._chats[chat].cards if chat in self._chats else {}
        return cards[max(cards)] if cards else None

    def cards(self, chat: int) -> list[Card]:
        """The messages of the bot in a chat that were drawn last, the newest at the end."""
        cards = self._chats[chat].cards if chat in self._chats else {}
        return [cards[message] for message in sorted(cards)]

    @property
    def root(self) -> str:
        """The address that a bot is given."""
        return f"http://127.0.0.1:{self.port}"

    def forget_chats(self) -> None:
        """Drop the chats of a round that is over."""
        self._chats.clear()
        self.open_taps.clear()

    def forget_chat(self, chat: int) -> None:
        """Drop one chat."""
        self._chats.pop(chat, None)

    def blocks(self, chat: int) -> None:
        """A reader blocks the bot."""
        self._add(
            f'"my_chat_member":{{"from":{_person(chat)},"chat":{_place(chat)},"date":{_DATE},'
            f'"new_chat_member":{{"status":"kicked"}}}}'
        )

    def sends(self, content: str) -> None:
        """Something comes, the JSON of an update but for its braces and number; who sent it stands in a `from`."""
        self._add(content)

    def types(self, chat: int, text: str, reply_to: Card | None = None) -> None:
        """A reader types, in reply to a message where it is named."""
        message = self._next_message(chat)
        command = f',"entities":[{{"type":"bot_command","offset":0,"length":{len(text)}}}]' if text[0] == "/" else ""
        quoted = f',"reply_to_message":{reply_to.body}' if reply_to else ""
        self._add(
            f'"message":{{"message_id":{message},"from":{_person(chat)},"chat":{_place(chat)},"date":{_DATE},'
            f'"text":{json.dumps(text)}{command}{quoted}}}'
        )

    def taps(self, chat: int, card: Card, data: str) -> str:
        """A reader presses a button of a card; returns the tap's id."""
        tap = str(self.updates.next_id)
        self.open_taps[tap] = chat
        self._add(
            f'"callback_query":{{"id":"{tap}","from":{_person(chat)},"message":{card.body},'
            f'"chat_instance":"1","data":{json.dumps(data)}}}'
        )
        return tap

    def _add(self, content: str) -> None:
        self.updates.add(f'{{"update_id":{self.updates.next_id},{content}}}'.encode())

    def _next_message(self, chat: int) -> int:
        content = self._chats.setdefault(chat, _Chat())
        content.messages += 1
        return content.messages

    def _dispatch(self, method: str, values: Mapping[str, str], connection: Connection) -> None:
        self.calls += 1
        carry_out = self._methods.get(method)
        if carry_out:
            carry_out(values, connection)
        else:
            connection.answer(_TRUE)

    def _gone(self, connection: Connection) -> None:
        if connection is self._polling:
            self.updates.forget_poll()

    def _get_updates(self, values: Mapping[str, str], connection: Connection) -> None:
        self._polling = connection
        self.updates.poll(
            int(values.get("offset", 0)), int(values.get("limit", 100)), float(values.get("timeout", 0)),
            lambda batch: connection.answer(b'{"ok":true,"result":[' + b",".join(batch) + b"]}"),
        )  # fmt: skip

    def _send(self, values: Mapping[str, str], connection: Connection) -> None:
        chat = int(values["chat_id"])
        self._draw(chat, self._next_message(chat), values, connection)

    def _edit(self, values: Mapping[str, str], connection: Connection) -> None:
        chat, message = int(values["chat_id"]), int(values["message_id"])
        card = self._chats.setdefault(chat, _Chat()).cards.get(message)
        if card and (card.text, card.markup) == (values["text"], values.get("reply_markup", "")):
            self.refusals += 1
            connection.answer(_NOT_MODIFIED, 400)
        else:
            self._draw(chat, message, values, connection)

    def _draw(self, chat: int, message: int, values: Mapping[str, str], connection: Connection) -> None:
        if chat == self.stalled:
            return
        card = _card(chat, message, values)
        cards = self._chats.setdefault(chat, _Chat()).cards
        cards[message] = card
        if len(cards) > _MOST_CARDS:
            del cards[min(cards)]
        connection.answer(f'{{"ok":true,"result":{card.body}}}'.encode())
        if card.buttons and self.chats:
            self.chats.drawn(chat, card)

    def _answer_tap(self, values: Mapping[str, str], connection: Connection) -> None:
        connection.answer(_TRUE)
        self._tap_answered(values["callback_query_id"])

    def _tap_answered(self, tap: str) -> None:
        chat = self.open_taps.pop(tap, None)
        if chat is not None and self.chats:
            self.chats.tap_answered(chat, tap)


def _card(chat: int, message: int, values: Mapping[str, str]) -> Card:
    text, markup = values["text"], values.get("reply_markup", "")
    rows = json.loads(markup).get("inline_keyboard", ()) if markup else ()
    shown = ("entities", "reply_markup") if rows else ("entities",)  # of keyboards, a message shows its own alone
    extra = "".join(f',"{name}":{values[name]}' for name in shown if values.get(name))
    body = (
        f'{{"message_id":{message},"from":{{"id":4000,"is_bot":true,"first_name":"Bench","username":"bench_bot"}},'
        f'"chat":{_place(chat)},"date":{_DATE},"text":{json.dumps(text)}{extra}}}'
    )
    buttons = [(button["text"], button["callback_data"]) for row in rows for button in row if "callback_data" in button]
    return Card(message, text, markup, body, buttons)


def _person(chat: int) -> str:
    return f'{{"id":{chat},"is_bot":false,"first_name":"R","language_code":"sv"}}'


def _place(chat: int) -> str:
    return f'{{"id":{chat},"type":"private","first_name":"R"}}'
