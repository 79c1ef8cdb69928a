"""The Telegram bot: wires the parts together, starts, serves until it is told to stop."""

from __future__ import annotations

import asyncio
import gc
import logging
import signal
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING, Any, Protocol

from telegram import BotCommand, BotCommandScopeAllPrivateChats
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.errors import CommandError, RestartNeeded
from bot.languages import read_languages
from bot.logs import configure
from bot.metrics.counts import COUNTS
from bot.metrics.exposition import show_counts
from bot.settings.address import read_address
from bot.telegram.client import Client, PolledUpdates, make_client
from bot.telegram.gauges import Gauges
from bot.telegram.handler import UpdateHandler
from bot.telegram.lanes import Lanes
from bot.telegram.limiter import Wish
from bot.telegram.receiver import Receiver
from bot.telegram.startup import start_client
from bot.telegram.update_source import Refused

if TYPE_CHECKING:
    from bot.service import Service
    from bot.settings.model import Settings

log = logging.getLogger("lots.telegram")

#: Seconds between two rounds of erasing what is past its time.
_PURGE_EVERY = 3600.0


class UpdateReceiver(Protocol):
    """Brings updates until it is told to stop."""

    @property
    def lanes(self) -> Lanes:
        """What is in hand."""
        ...

    async def run(self, stop: asyncio.Event) -> None:
        """Receive until `stop` is set; then finish what is in hand."""
        ...


def poll(handler: UpdateHandler, client: Client) -> UpdateReceiver:
    """What brings updates by long polling."""
    return Receiver(PolledUpdates(client), handler.handle, discard=handler.discard)


def poll_by_lease(url: str) -> Callable[[UpdateHandler, Client], UpdateReceiver]:
    """What makes that for one of several processes on a database server."""

    def receive(handler: UpdateHandler, client: Client) -> UpdateReceiver:
        from bot.telegram.standby import LeasedReceiver  # noqa: PLC0415 - loads the database
        from storage.database import Database  # noqa: PLC0415

        return LeasedReceiver(handler, client, Database(url))

    return receive


class App:
    """The bot in service. Receiving starts before the words are loaded: their import takes seconds."""

    def __init__(  # noqa: PLR0913 - the last three by name, with a default
        self,
        settings: Settings,
        secret: bytes,
        client: Client,
        *,
        remove_webhook: bool = False,
        receive: Callable[[UpdateHandler, Client], UpdateReceiver] = poll,
        shared: bool = False,
    ) -> None:
        """Take what the settings say, and what makes the receiver of updates; nothing is opened yet.

        `shared`: other workers answer the same chats.
        """
        self._shared = shared
        self._remove_webhook = remove_webhook
        self._settings, self._secret, self._client, self._bot = settings, secret, client, client.bot
        self.handler = UpdateHandler(client)
        self._receiver = receive(self.handler, client)
        self._loaded: asyncio.Future[Service] = asyncio.get_running_loop().create_future()
        self._started = asyncio.Event()

    @property
    def is_loaded(self) -> bool:
        """Whether the words are loaded; Telegram need not have answered yet."""
        return self._loaded.done() and not self._loaded.cancelled()

    async def run(self, stop: asyncio.Event) -> None:
        """Serve until `stop` is set; a Telegram that does not answer at the start is waited for.

        Raises InvalidToken or Refused where Telegram does not serve this bot, RestartNeeded where a chore has failed.
        """
        tried = asyncio.Event()
        chores = [asyncio.create_task(chore) for chore in (self._load(tried), self._purge(stop), self._watch(stop))]
        for chore in chores:
            chore.add_done_callback(lambda done: stop.set() if _failed(done) else None)
        async with AsyncExitStack() as stack:
            try:
                if await start_client(self._bot, stop, remove_webhook=self._remove_webhook, tried=tried.set):
                    stack.push_async_callback(self._bot.shutdown)
                    self._started.set()
                    await self._receiver.run(stop)
            finally:
                stop.set()
                await self._close(chores)
        if any(not chore.cancelled() and chore.exception() for chore in chores):
            raise RestartNeeded("a part of the bot has failed, and the log says which kind of error; start it again")

    async def _close(self, chores: list[asyncio.Task[None]]) -> None:
        """End the chores, and let go of what was opened."""
        for chore in chores:
            chore.cancel()
        await asyncio.gather(*chores, return_exceptions=True)
        if self.handler.is_ready:
            await self.handler.ready.result().close()
        if self.is_loaded:
            await self._loaded.result().close()

    async def _load(self, tried: asyncio.Event) -> None:
        """Read words and open the store, away from the loop; then introduce the bot to its readers.

        It begins once Telegram was asked whether the token is right: a wrong one is told before seconds of reading.
        """
        await tried.wait()
        service = await asyncio.to_thread(_service, self._settings, self._secret, shared=self._shared)
        await service.open()
        from bot.telegram.outbound import Outbound  # noqa: PLC0415 - loads the service

        gc.collect()
        gc.freeze()  # words and look-up stay: to go over them for what is garbage holds up every reader for long
        self._loaded.set_result(service)
        await self._started.wait()
        self.handler.ready.set_result(Outbound(self._client, service, f"https://t.me/{self._bot.username}?start="))
        await introduce(self._bot, service, self._settings.locale_default)

    async def _purge(self, stop: asyncio.Event) -> None:
        service = await asyncio.shield(self._loaded)
        while not stop.is_set():  # asked too, since a driver may take a cancelling for a fault of the database
            if await service.purge(self.handler.clock_offset):
                COUNTS.purge()
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), _PURGE_EVERY)

    async def _watch(self, stop: asyncio.Event) -> None:
        """Show numbers of the bot, where numbers are shown at all."""
        if COUNTS.on:
            gauges = Gauges(self._client, self.handler, lambda: self._receiver.lanes)
            gauges.show(COUNTS)
            await self._started.wait()
            await gauges.ask_telegram(stop)


def _failed(done: asyncio.Task[None]) -> bool:
    """Whether a chore ended by an error, which is logged by its type alone."""
    if done.cancelled() or not (problem := done.exception()):
        return False
    log.critical("chore failed", extra={"event": "chore", "outcome": type(problem).__name__})
    return True


def _service(settings: Settings, secret: bytes, *, shared: bool) -> Service:
    from bot.assembly import make_service  # noqa: PLC0415 - seconds of imports, in a thread of their own
    from bot.settings.model import DATABASE  # noqa: PLC0415

    return make_service(settings, secret, DATABASE, typing=settings.sealed_in_chat, shared=shared)


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


async def _serve(settings: Settings, secret: bytes, *, remove_webhook: bool) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
    url = settings.database_url or ""
    receive = poll_by_lease(url) if url.startswith("postgresql") else poll
    await App(settings, secret, make_client(settings), remove_webhook=remove_webhook, receive=receive).run(stop)


def _loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """What makes the event loop: uvloop where there is one (not on Windows), else asyncio's own."""
    try:
        import uvloop  # noqa: PLC0415 - not there on every system
    except ImportError:
        return None
    return uvloop.new_event_loop


_WRONG_TOKEN = "LOTS_TELEGRAM_TOKEN is refused by the server; @BotFather gives another"  # noqa: S105 - what is said, no token


def serve(settings: Settings, secret: bytes, *, remove_webhook: bool = False) -> str:
    """Serve by polling until told to stop; the rest as `run_service`."""
    return run_service(settings, lambda: _serve(settings, secret, remove_webhook=remove_webhook))


def run_service(settings: Settings, service: Callable[[], Coroutine[Any, Any, None]]) -> str:
    """Run what serves until it ends; returns what is wrong with the settings in one line, empty where nothing is.

    Raises RestartNeeded for what may pass.
    """
    configure(settings.log_level)
    _show_counts(settings.metrics_address)
    try:
        with asyncio.Runner(loop_factory=_loop_factory()) as runner:
            runner.run(service())
    except (InvalidToken, Refused):
        return _WRONG_TOKEN
    except TelegramError as problem:
        reason = f"LOTS_TELEGRAM_API_URL: the server does not answer ({type(problem).__name__})"
        raise RestartNeeded(reason) from None
    return ""


def _show_counts(listen: str | None) -> None:
    """Show the process's numbers where the settings name an address. Raises CommandError."""
    if listen is None or (address := read_address(listen)) is None:
        return
    try:
        show_counts(COUNTS, address)
    except OSError:
        raise CommandError(f"LOTS_METRICS_ADDRESS: {listen} cannot be listened on; another program may") from None
