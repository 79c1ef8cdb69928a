"""The Telegram bot: wires the parts together, starts, serves by long polling, and stops."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from telegram import BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import Forbidden, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.errors import RestartNeeded
from bot.languages import read_languages
from bot.logs import configure
from bot.telegram.client import Client, PolledUpdates, make_client
from bot.telegram.inbound import Blocked, Group, Inbound, Private, Stray
from bot.telegram.limiter import Wish
from bot.telegram.receiver import Delivery, Receiver, Refused
from dialogs.engine.events import Event, SentFile, SentOther

if TYPE_CHECKING:
    from bot.service import Service
    from bot.settings import Settings
    from bot.telegram.outbound import Outbound

log = logging.getLogger("lots.telegram")

#: Seconds between two rounds of erasing what is past its time.
_PURGE_EVERY = 3600.0


class App:
    """The bot in service. Polling starts before the words are loaded: their import takes seconds."""

    def __init__(self, settings: Settings, secret: bytes, client: Client) -> None:
        """Take what the settings say; nothing is opened yet."""
        self._settings, self._secret, self._client, self._bot = settings, secret, client, client.bot
        self._ready: asyncio.Future[Outbound] = asyncio.get_running_loop().create_future()
        self._receiver = Receiver(PolledUpdates(client), self.handle, discard=self._discard)

    async def run(self, stop: asyncio.Event) -> None:
        """Serve until `stop` is set. Raises TelegramError or Refused where Telegram does not serve this bot.

        Raises RestartNeeded where a chore has failed.
        """
        async with self._bot:
            chores = [asyncio.create_task(chore) for chore in (self._load(), self._purge(stop))]
            for chore in chores:
                chore.add_done_callback(lambda done: stop.set() if _failed(done) else None)
            try:
                await self._receiver.run(stop)
            finally:
                stop.set()
                for chore in chores:
                    chore.cancel()
                await asyncio.gather(*chores, return_exceptions=True)
                if self._ready.done():
                    await self._ready.result().close()
                    await self._service.close()
            if any(not chore.cancelled() and chore.exception() for chore in chores):
                raise RestartNeeded(
                    "a part of the bot has failed, and the log says which kind of error; start it again"
                )

    @property
    def _service(self) -> Service:
        return self._ready.result().service

    async def _load(self) -> None:
        """Read words and open the store, away from the loop; then introduce the bot to its readers."""
        service = await asyncio.to_thread(_service, self._settings, self._secret)
        await service.open()
        from bot.telegram.outbound import Outbound  # noqa: PLC0415 - loads the service

        gc.collect()
        gc.freeze()  # words and look-up stay: to go over them for what is garbage holds up every reader for long
        self._ready.set_result(Outbound(self._client, service, f"https://t.me/{self._bot.username}?start="))
        await introduce(self._bot, service, self._settings.locale_default)

    async def _purge(self, stop: asyncio.Event) -> None:
        await asyncio.shield(self._ready)
        while not stop.is_set():  # asked too, since a driver may take a cancelling for a fault of the database
            await self._service.purge()
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), _PURGE_EVERY)

    async def _fetched(self, file: str) -> Event:
        """What a small file is: brought, if it can be had."""
        data = await _bytes(self._bot, file)
        return SentOther() if data is None else SentFile(data)

    async def handle(self, delivery: Delivery) -> Awaitable[None] | None:
        """Answer one update; what is returned is the rest of the answer, for which the next update need not wait."""
        outbound = await asyncio.shield(self._ready)
        event: Inbound = delivery.event
        match event:
            case Private():
                return await self._handle_private(outbound, delivery, event)
            case Group():
                delivery.committed()
                await outbound.in_group(event)
            case Blocked(chat):
                await outbound.service.forget(chat)
            case Stray(callback):
                delivery.committed()
                await outbound.answer(callback)
        return None

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
        _note(type(incoming.event).__name__, reply.draw.step if reply.draw else "", began)
        return await outbound.carry(
            incoming, reply, event.callback, redrawn=delivery.redrawn, surplus=delivery.surplus
        )  # fmt: skip

    def _discard(self, event: Inbound) -> None:
        """Remove what is too much to be answered; the chat is told once, by the receiver's `surplus`."""
        if not self._ready.done() or self._ready.cancelled() or not isinstance(event, Private):
            return
        if event.incoming.message is not None:
            self._ready.result().deletions.start_later(event.incoming.chat, event.incoming.message)


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


def _failed(done: asyncio.Task[None]) -> bool:
    """Whether a chore ended by an error, which is logged by its type alone."""
    if done.cancelled() or not (problem := done.exception()):
        return False
    log.critical("chore failed", extra={"event": "chore", "outcome": type(problem).__name__})
    return True


def _note(event: str, step: str, began: float) -> None:
    spent = round((time.perf_counter() - began) * 1000, 1)
    log.info("answered", extra={"event": event, "step": step, "milliseconds": spent})


def _service(settings: Settings, secret: bytes) -> Service:
    from bot.assembly import make_service  # noqa: PLC0415 - seconds of imports, in a thread of their own
    from bot.settings import DATABASE  # noqa: PLC0415

    return make_service(settings, secret, DATABASE, typing=settings.sealed_in_chat)


async def introduce(bot: ExtBot[Wish], service: Service, default: str) -> None:
    """Register commands and descriptions, for each language and, in the default one, for all others."""
    scope = BotCommandScopeAllPrivateChats()
    for language in (candidate for candidate in read_languages() if candidate.interface):
        code, commands = language.code, language.commands
        words = {step: service.wording.word(f"command-{step}", code) for step in commands.values()}
        menu = [BotCommand(command, words[step]) for command, step in commands.items()]
        about, short = (service.wording.word(name, code) for name in ("bot-description", "bot-short"))
        for client_language in (code, None) if code == default else (code,):
            try:
                await bot.set_my_commands(menu, scope=scope, language_code=client_language)
                await bot.set_my_description(about, language_code=client_language)
                await bot.set_my_short_description(short, language_code=client_language)
            except TelegramError as problem:
                log.warning("not introduced", extra={"event": "introduce", "outcome": type(problem).__name__})


async def _serve(settings: Settings, secret: bytes) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    await App(settings, secret, make_client(settings)).run(stop)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """What makes the event loop: uvloop where there is one (not on Windows), else asyncio's own."""
    try:
        import uvloop  # noqa: PLC0415 - not there on every system
    except ImportError:
        return None
    return uvloop.new_event_loop


def serve(settings: Settings, secret: bytes) -> str:
    """Serve until told to stop; returns what is wrong with the settings in one line, empty where nothing is.

    Raises RestartNeeded for what may pass.
    """
    configure(settings.log_level)
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(_serve(settings, secret))
    except (InvalidToken, Forbidden):
        return "LOTS_TELEGRAM_TOKEN is refused by the server"
    except Refused:
        return "another program polls for this bot, or a webhook is set"
    except TelegramError as problem:
        reason = f"LOTS_TELEGRAM_API_URL: the server does not answer ({type(problem).__name__})"
        raise RestartNeeded(reason) from None
    return ""
