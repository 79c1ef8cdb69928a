"""Sends messages and files: again where the network fails, and then removes what arrived though its reply was lost."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from telegram import InputFile
from telegram.error import BadRequest, NetworkError

from bot.papers import Document
from bot.telegram.cards import Parameters
from bot.telegram.client import Client
from bot.telegram.deletions import Deletions
from bot.telegram.limiter import Wish

log = logging.getLogger("lots.telegram")

#: Seconds before a call is made again.
_PAUSES = (0.5, 1.5)
#: Seconds that a card waits where Telegram says that it is to wait.
PATIENCE = 900.0
#: How far a lost copy's id can lie above the last one known: message ids are counted over all chats.
_REACH = 50
#: Chats where a message may have arrived unknown, at the most.
_CHATS = 1_000

Sent = TypeVar("Sent")


class Sender:
    """Sends, and remembers where a message may have arrived that nobody knows."""

    def __init__(self, client: Client, deletions: Deletions) -> None:
        """Send by `client`; what arrived twice goes by `deletions`."""
        self._client, self._deletions = client, deletions
        self._lost: OrderedDict[int, int] = OrderedDict()

    async def send(self, chat: int, parameters: Parameters, floor: int, wish: Wish | None = None) -> int:
        """Send a message and return its id; `floor` is the highest id known in the chat. Raises TelegramError."""
        wish = Wish(patience=PATIENCE, **(wish or {}))
        body = {"chat_id": chat, "disable_notification": True} | parameters
        return await self._once(chat, floor, lambda: self._message(body, wish))

    async def _message(self, body: Parameters, wish: Wish) -> int:
        return int((await self._client.call("sendMessage", body, wish))["message_id"])

    async def send_file(self, chat: int, document: Document, floor: int, thread: int | None, *, protect: bool) -> int:
        """Send a file and return the message's id. Raises TelegramError."""

        async def send() -> int:
            file = InputFile(document.data, document.name)
            message = await self._client.bot.send_document(
                chat, file, protect_content=protect, disable_notification=True, message_thread_id=thread
            )
            return message.message_id

        return await self._once(chat, floor, send)

    async def edit(self, chat: int, card: int, parameters: Parameters, wish: Wish | None = None) -> None:
        """Draw a card in place. Raises TelegramError."""
        wish = Wish(patience=PATIENCE, **(wish or {}))
        body = {"chat_id": chat, "message_id": card} | parameters
        await _patiently(lambda: self._client.call("editMessageText", body, wish))

    async def _once(self, chat: int, floor: int, send: Callable[[], Awaitable[int]]) -> int:
        """Send until it is known to have arrived; delete the copies that arrived before."""
        lost = False

        def failed() -> None:
            nonlocal lost
            lost = True
            self._remember(chat, floor)

        message = await _patiently(send, failed)
        if lost:
            self._lost.pop(chat, None)
            self._deletions.start(chat, range(max(floor + 1, message - _REACH), message))
        return message

    def _remember(self, chat: int, floor: int) -> None:
        self._lost[chat] = min(floor, self._lost.get(chat, floor))
        if len(self._lost) > _CHATS:
            self._lost.popitem(last=False)

    def may_have_copies(self, chat: int) -> bool:
        """Whether a message may stand in a chat that nobody knows."""
        return chat in self._lost

    def copies(self, chat: int, known_messages: frozenset[int], ceiling: int | None) -> tuple[int, ...]:
        """The ids at which an unknown message may stand in a chat, below `ceiling` if there is one; then forget it."""
        floor = self._lost.pop(chat, None)
        if floor is None:
            return ()
        end = ceiling if ceiling is not None and ceiling > floor else floor + _REACH
        return tuple(number for number in range(max(floor + 1, end - _REACH), end) if number not in known_messages)


async def _patiently(call: Callable[[], Awaitable[Sent]], failed: Callable[[], Any] = lambda: None) -> Sent:
    """Make a call again when the network fails; `failed` is called each time, since it may have worked all the same."""
    for seconds in _PAUSES:
        try:
            return await call()
        except NetworkError as problem:
            if isinstance(problem, BadRequest):  # the client counts a refusal as a failure of the network
                raise
            failed()
            log.info("again", extra={"event": "call", "outcome": type(problem).__name__})
        await asyncio.sleep(seconds)
    return await call()
