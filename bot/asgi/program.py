"""`lots serve`: the parts that are served by HTTP, started and stopped together."""

from __future__ import annotations

import asyncio
import socket
from contextlib import suppress

from starlette.types import ASGIApp

from bot.asgi.application import make_application
from bot.asgi.readiness import Readiness
from bot.asgi.server import DrainingServer, open_socket
from bot.asgi.webhook_gate import WebhookGate
from bot.errors import CommandError
from bot.settings import Settings, read_address
from bot.telegram.app import App, run_service
from bot.telegram.client import Client, make_client
from bot.telegram.handler import UpdateHandler
from bot.telegram.inbound import read_update
from bot.telegram.webhook import WebhookReceiver


class Worker:
    """One process behind a load balancer: an application, and the bot whose webhook it is."""

    def __init__(self, settings: Settings, secret: bytes) -> None:
        """Take what the settings say; nothing is opened yet."""
        self._bot = App(settings, secret, make_client(settings), receive=self._receive, shared=True)
        self.readiness = Readiness([lambda: self._bot.handler.is_ready])
        assert settings.webhook_url is not None  # noqa: S101 - the command has looked
        assert settings.webhook_secret is not None  # noqa: S101 - the same
        self.application: ASGIApp = WebhookGate(
            make_application(self.readiness),
            settings.webhook_url,
            settings.webhook_secret.get_secret_value(),
            self._receiver,
        )
        self.server = DrainingServer(self.application, self.readiness, settings.drain_seconds)

    def _receive(self, handler: UpdateHandler, client: Client) -> WebhookReceiver:
        self._receiver = WebhookReceiver(
            lambda raw: read_update(raw, client.me), handler.handle, handler.may_change,
            is_ready=lambda: handler.is_ready, discard=handler.discard,
        )  # fmt: skip
        return self._receiver

    async def run(self, listener: socket.socket) -> None:
        """Serve until told to stop; then answer what is under way. Raises what `App.run` raises."""
        stop = asyncio.Event()
        bot = asyncio.create_task(self._bot.run(stop))
        http = asyncio.create_task(self.server.serve([listener]))
        try:
            await asyncio.wait({bot, http}, return_when=asyncio.FIRST_COMPLETED)
            self.server.stop()
            await http
        finally:
            stop.set()
            await bot


def serve_http(settings: Settings, secret: bytes) -> str:
    """Serve until told to stop; the rest as `bot.telegram.app.run_service`. Raises CommandError."""
    listener = _listener(settings.listen_address)
    return run_service(settings, lambda: _run(settings, secret, listener))


async def _run(settings: Settings, secret: bytes, listener: socket.socket) -> None:
    await Worker(settings, secret).run(listener)


def _listener(listen: str) -> socket.socket:
    address = read_address(listen)
    assert address is not None  # noqa: S101 - the settings have looked
    with suppress(OSError):
        return open_socket(address)
    raise CommandError(f"LOTS_LISTEN_ADDRESS: {listen} cannot be listened on; another program may")
