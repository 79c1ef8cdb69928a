"""The server: a Bot API on loopback, with records, faults and simulated people."""

import secrets
import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

from aiohttp import web

from .clients import Group, Reader
from .faults import Fault, Kind
from .hook import Hook
from .messaging import FILE_LIMIT
from .model import Chat
from .serving import Call, Front
from .world import PATIENCE, World


class BotApi:
    """A Bot API server on a free port of 127.0.0.1, as an async context manager.

    root is "http://127.0.0.1:PORT"; a client's base URL is root + "/bot". Rules and
    names from Bot API 10.1. Faults that a test ordered are in calls, not in errors.
    """

    def __init__(
        self,
        *,
        token: str | None = None,
        username: str = "lots_test_bot",
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Make a server for one bot; clock gives Unix time in seconds."""
        bot_id = 4242424242
        bot = {"id": bot_id, "is_bot": True, "first_name": "Lots", "username": username}
        self.token = token or f"{bot_id}:{secrets.token_urlsafe(26)}"
        self.root = ""
        self.world = World(clock, bot)
        self._front = Front(self.world, self.token)
        self._faults = self._front.faults
        self._readers: dict[int, Reader] = {}
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        """Listen."""
        app = web.Application(client_max_size=FILE_LIMIT + 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._front.serve)
        app.router.add_get("/file/bot{token}/{path:.+}", self._front.download)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.root = f"http://{host}:{port}"
        self.hook.calls = self._front.call_from_response
        self.hook.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End waiting polls and stop listening."""
        self._front.open = False
        await self.hook.close()
        self.world.updates.wake()
        if self._runner:
            await self._runner.cleanup()

    @property
    def hook(self) -> Hook:
        """What brings updates to a webhook, once setWebhook was called."""
        return self.world.hook

    # People

    def reader(
        self,
        chat_id: int = 1001,
        language_code: str | None = "sv",
        first_name: str = "Kim",
        username: str | None = None,
    ) -> Reader:
        """Return the person with that chat, made at the first call."""
        if chat_id not in self._readers:
            names = {"first_name": first_name}
            names |= {"username": username} if username else {}
            language = {"language_code": language_code} if language_code else {}
            user = {"id": chat_id, "is_bot": False, **names, **language}
            chat = self.world.chats[chat_id] = Chat(chat_id, "private", names)
            self._readers[chat_id] = Reader(self.world, chat, user)
        return self._readers[chat_id]

    def group(self, chat_id: int = -2002, *, kind: str = "group", admin: bool = False) -> Group:
        """Return a group, supergroup or channel, made at the first call."""
        if chat_id not in self.world.chats:
            hears_all = admin or kind == "channel"
            chat = Chat(chat_id, kind, {"title": "Teamet"}, started=True)
            chat.admin = hears_all
            self.world.chats[chat_id] = chat
        return Group(self.world, self.world.chats[chat_id])

    def delivers(self, kind: str, content: object) -> int | None:
        """Queue an update whatever it is like, as of another server's version; return its id."""
        return self.world.updates.add(kind, content)  # type: ignore[arg-type]  # that is the point

    # Faults: method "*" is any, chat None any; times None is until heal()

    def fail(
        self,
        method: str,
        *,
        code: int = 500,
        retry_after: int | None = None,
        chat: int | None = None,
        times: int | None = 1,
    ) -> None:
        """Refuse calls without effect; retry_after in seconds."""
        self._faults.order(Fault(Kind.FAIL, method, chat, times, code, retry_after))

    def delay(
        self,
        method: str,
        seconds: float,
        *,
        chat: int | None = None,
        times: int | None = None,
    ) -> None:
        """Hold calls back before they take effect."""
        fault = Fault(Kind.DELAY, method, chat, times, seconds=seconds)
        self._faults.order(fault)

    def cut(self, method: str, *, chat: int | None = None, times: int | None = 1) -> None:
        """Cut the connection before a call takes effect."""
        self._faults.order(Fault(Kind.CUT, method, chat, times))

    def drop(self, method: str, *, chat: int | None = None, times: int | None = 1) -> None:
        """Let calls take effect, then cut the connection instead of answering."""
        self._faults.order(Fault(Kind.DROP, method, chat, times))

    def heal(self) -> None:
        """Cancel all faults still ordered."""
        self._faults.heal()

    # Records and time

    @property
    def calls(self) -> list[Call]:
        """Every request, oldest first."""
        return self._front.calls

    @property
    def errors(self) -> list[str]:
        """Every refusal the server made of itself, oldest first."""
        return self._front.errors

    def called(self, method: str, chat: int | None = None) -> list[Call]:
        """Return the calls of one method, of one chat if given, in order."""
        return [call for call in self.calls if call.method == method and chat in {None, call.chat}]

    def unanswered(self) -> list[str]:
        """Return the taps that the bot never answered, by callback id."""
        taps = self.world.callbacks.values()
        return [tap.callback_id for tap in taps if tap.answer is None]

    def redeliver(self, update_id: int) -> None:
        """Hand out an update once more, confirmed or not."""
        self.world.updates.redeliver(update_id)

    @property
    def last_update_id(self) -> int:
        """The newest update's id."""
        return self.world.updates.last_id

    def passes(self, seconds: float) -> None:
        """Let time pass without waiting."""
        self.world.passes(seconds)

    async def until(self, condition: Callable[[], bool], seconds: float = PATIENCE, what: str = "") -> None:
        """Wait for a condition on what the server knows; AssertionError if not met."""
        name = what or "condition"
        await self.world.until(condition, seconds, lambda: f"{name} not met in {seconds} s: {self.errors}")
