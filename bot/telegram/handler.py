"""Answers one update, however it was brought: the steps from what a reader did to what goes out."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.stored_changes import may_change_stored
from bot.telegram.client import Client
from bot.telegram.inbound import Blocked, Group, Inbound, Private, Stray
from bot.telegram.limiter import Wish
from bot.telegram.progress import Delivery
from dialogs.engine.events import Event, SentFile, SentOther

if TYPE_CHECKING:
    from bot.telegram.outbound import Outbound

log = logging.getLogger("lots.telegram")


class UpdateHandler:
    """Answers updates once the words are loaded; until then they wait."""

    def __init__(self, client: Client) -> None:
        """Answer by `client`; `ready` is to be given what carries the answers out."""
        self._bot = client.bot
        self.ready: asyncio.Future[Outbound] = asyncio.get_running_loop().create_future()
        #: How far this machine's clock is from Telegram's, which keeps no message for longer than a day.
        self.clock_offset = timedelta()

    @property
    def is_ready(self) -> bool:
        """Whether the words are loaded."""
        return self.ready.done() and not self.ready.cancelled()

    async def handle(self, delivery: Delivery) -> Awaitable[None] | None:
        """Answer one update; what is returned is the rest of the answer, for which the next update need not wait."""
        outbound = await asyncio.shield(self.ready)
        event: Inbound = delivery.event
        match event:
            case Private():
                self._compare_clocks(event)
                return await self._handle_private(outbound, delivery, event)
            case Group():
                delivery.committed()
                await outbound.in_group(event)
            case Blocked(chat):
                await outbound.service.forget(chat)
            case Stray(callback):
                delivery.committed()
                await outbound.answer(callback, delivery.carries)
        return None

    def _compare_clocks(self, event: Private) -> None:
        if event.sent_at is not None:
            self.clock_offset = timedelta(seconds=time.time() - event.sent_at)

    async def _handle_private(self, outbound: Outbound, delivery: Delivery, event: Private) -> Awaitable[None] | None:
        began = time.perf_counter()
        incoming = replace(event.incoming, earlier=_messages(delivery.earlier))
        if event.file is not None:
            incoming = replace(incoming, event=await self._fetched(event.file))
        if event.edited or (isinstance(incoming.event, SentOther) and outbound.notices.done(incoming.chat)):
            # What is changed was answered as it was; of what is no text, the first is answered.
            delivery.committed()
            await outbound.deletions.delete(incoming.chat, (*incoming.earlier, incoming.message or 0))
            return None
        reply = await outbound.service.handle(incoming)
        delivery.committed()
        delivery.is_put_off = partial(outbound.is_put_off, incoming.chat)
        _note(type(incoming.event).__name__, began)
        if delivery.comes_again():
            return None
        return await outbound.carry(
            incoming, reply, event.callback,
            redrawn=delivery.redrawn, surplus=delivery.surplus, carries=delivery.carries,
        )  # fmt: skip

    def may_change(self, event: Inbound) -> bool:
        """Whether an update may change what is stored; before the words are loaded, any may."""
        if not self.is_ready or isinstance(event, Blocked):
            return True
        service = self.ready.result().service
        return isinstance(event, Private) and may_change_stored(service.manual, service.cards, event.incoming)

    async def _fetched(self, file: str) -> Event:
        """What a small file is: brought, if it can be had."""
        data = await _bytes(self._bot, file)
        return SentOther() if data is None else SentFile(data)

    def discard(self, event: Inbound) -> None:
        """Remove what is too much to be answered; the chat is told once, by the delivery's `surplus`."""
        if self.is_ready and isinstance(event, Private) and event.incoming.message is not None:
            self.ready.result().deletions.start_later(event.incoming.chat, event.incoming.message)


async def _bytes(bot: ExtBot[Wish], file: str) -> bytes | None:
    """A file's bytes, in memory alone; None where they cannot be had."""
    try:
        telegram_file = await bot.get_file(file)
        return bytes(await telegram_file.download_as_bytearray())
    except TelegramError as problem:
        log.info("refused", extra={"event": "call", "outcome": type(problem).__name__})
        return None


def _messages(deliveries: list[Delivery]) -> tuple[int, ...]:
    """The ids of the messages that were sent."""
    ids = (delivery.event.incoming.message for delivery in deliveries)
    return tuple(message for message in ids if message is not None)


def _note(event: str, began: float) -> None:
    """Log what kind of event was answered and how fast; never which page, which would be a diary of the reader's."""
    spent = round((time.perf_counter() - began) * 1000, 1)
    log.info("answered", extra={"event": event, "milliseconds": spent})
