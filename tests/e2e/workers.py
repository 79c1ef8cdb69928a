"""Workers in one process, each with a memory, a port and connections of its own, on one database."""

from __future__ import annotations

import asyncio
import itertools
import socket

from bot.asgi.program import Worker
from bot.asgi.server import open_socket
from bot.settings.model import Settings
from tests.e2e.botapi import BotApi
from tests.e2e.botapi.world import PATIENCE

SECRET = b"the-key-of-the-tests-0123456789-abcdefghijk"


class Workers:
    """Any number of workers, and what spreads updates over those that take them."""

    def __init__(self, api: BotApi, settings: Settings) -> None:
        """Serve what `api` brings."""
        self._api, self._settings = api, settings
        self.workers: list[Worker] = []
        self.roots: list[str] = []
        self._running: list[asyncio.Task[None]] = []

    async def starts(self, count: int) -> None:
        """Start workers, and spread updates over them in turn."""
        for _ in range(count):
            listener = open_socket(("127.0.0.1", 0))
            worker = Worker(self._settings, SECRET)
            self.workers.append(worker)
            self.roots.append(root_of(listener))
            self._running.append(asyncio.create_task(worker.run(listener)))
            # One after another: the first makes the tables of a new file.
            await self._api.until(lambda w=worker: w.readiness.is_ready, what="not ready")
        self.spreads()

    def spreads(self) -> None:
        """Bring each update to another worker than the one before."""
        turns = itertools.cycle(self.roots)
        self._api.hook.balance = lambda _: next(turns)

    def sends_all_to(self, number: int) -> None:
        """Bring every update to one worker."""
        self._api.hook.balance = lambda _: self.roots[number]

    async def stops(self) -> None:
        """Stop all as by SIGTERM."""
        for worker in self.workers:
            worker.server.stop()
        await asyncio.wait_for(asyncio.gather(*self._running), PATIENCE)


def root_of(listener: socket.socket) -> str:
    """The root of the addresses that a socket listens on."""
    host, port = listener.getsockname()
    return f"http://{host}:{port}"
