"""`lots serve`: the parts that are served by HTTP, started and stopped together."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from typing import Any

from starlette.types import ASGIApp

from bot.asgi.application import make_application
from bot.asgi.lazy_site import LazySite
from bot.asgi.readiness import Readiness
from bot.asgi.server import DrainingServer, open_socket
from bot.asgi.webhook_gate import WebhookGate
from bot.errors import CommandError
from bot.settings.address import read_address
from bot.settings.model import Settings
from bot.telegram.app import App, run_service
from bot.telegram.client import Client, make_client
from bot.telegram.handler import UpdateHandler
from bot.telegram.inbound import read_update
from bot.telegram.webhook import WebhookReceiver


class Worker:
    """One process behind a load balancer: the bot by webhook, the conversation in a browser, or both."""

    def __init__(self, settings: Settings, secret: bytes | None) -> None:
        """Take what the settings say; nothing is opened yet. Without the server's key there is no bot."""
        self._site = LazySite(settings) if settings.public_url else None
        self._bot = None if secret is None else self._make_bot(settings, secret)
        self.readiness = Readiness([*self._loaded()])
        self.application: ASGIApp = make_application(self.readiness, self._site)
        if self._bot:
            self.application = self._behind_gate(settings, self.application)
        self.server = DrainingServer(self.application, self.readiness, settings.drain_seconds)

    def _make_bot(self, settings: Settings, secret: bytes) -> App:
        return App(settings, secret, make_client(settings), receive=self._receive, shared=True)

    def _receive(self, handler: UpdateHandler, client: Client) -> WebhookReceiver:
        self._receiver = WebhookReceiver(
            lambda raw: read_update(raw, client.me), handler.handle, handler.may_change,
            is_ready=lambda: handler.is_ready, discard=handler.discard,
        )  # fmt: skip
        return self._receiver

    def _behind_gate(self, settings: Settings, others: ASGIApp) -> WebhookGate:
        assert settings.webhook_url is not None  # noqa: S101 - the command has looked
        assert settings.webhook_secret is not None  # noqa: S101 - the same
        return WebhookGate(others, settings.webhook_url, settings.webhook_secret.get_secret_value(), self._receiver)

    def _loaded(self) -> Iterator[Callable[[], bool]]:
        if site := self._site:
            yield lambda: site.is_loaded
        if bot := self._bot:
            yield lambda: bot.is_loaded

    async def run(self, listener: socket.socket) -> None:
        """Serve until told to stop; then answer what is under way. Raises what `App.run` raises."""
        stop = asyncio.Event()
        parts = [asyncio.create_task(part) for part in self._parts(stop)]
        http = asyncio.create_task(self.server.serve([listener]))
        try:
            await asyncio.wait({http, *parts}, return_when=asyncio.FIRST_COMPLETED)
            self.server.stop()
            await http
        finally:
            stop.set()
            await asyncio.gather(*parts)

    def _parts(self, stop: asyncio.Event) -> Iterator[Coroutine[Any, Any, None]]:
        if self._bot:
            yield self._bot.run(stop)
        if self._site:
            yield _loaded_until(self._site, stop)


async def _loaded_until(site: LazySite, stop: asyncio.Event) -> None:
    await site.load()
    await stop.wait()


def serve_http(settings: Settings, secret: bytes | None) -> str:
    """Serve until told to stop; the rest as `bot.telegram.app.run_service`. Raises CommandError."""
    listener = _listener(settings.listen_address)
    return run_service(settings, lambda: _run(settings, secret, listener))


async def _run(settings: Settings, secret: bytes | None, listener: socket.socket) -> None:
    await Worker(settings, secret).run(listener)


def _listener(listen: str) -> socket.socket:
    address = read_address(listen)
    assert address is not None  # noqa: S101 - the settings have looked
    with suppress(OSError):
        return open_socket(address)
    raise CommandError(f"LOTS_LISTEN_ADDRESS: {listen} cannot be listened on; another program may")
