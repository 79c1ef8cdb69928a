"""Polling where several processes could, on one database server: whoever holds the lease polls, the others stand by."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from bot.telegram.client import Client, PolledUpdates
from bot.telegram.handler import UpdateHandler
from bot.telegram.lanes import Lanes
from bot.telegram.receiver import Receiver
from storage.database import Database
from storage.lease import Lease


class LeasedReceiver:
    """Brings updates by long polling while this process holds the lease, from when its words are loaded."""

    def __init__(self, handler: UpdateHandler, client: Client, database: Database) -> None:
        """Take what answers, and a database on the server whose connections serve the lease alone."""
        self._handler, self._client, self._database = handler, client, database
        self._receiver = self._new_receiver(lambda: False)

    @property
    def lanes(self) -> Lanes:
        """What is in hand."""
        return self._receiver.lanes

    def _new_receiver(self, may_poll: Callable[[], bool]) -> Receiver:
        """What polls for one term: it knows nothing of what was answered before."""
        source = PolledUpdates(self._client)
        return Receiver(source, self._handler.handle, discard=self._handler.discard, may_poll=may_poll)

    async def run(self, stop: asyncio.Event) -> None:
        """Stand by, and poll whenever nobody else does, until `stop` is set. Raises Refused as a Receiver does."""
        if not await _unless(stop, _loaded(self._handler)):
            await self._database.close()
            return
        outbound = self._handler.ready.result()
        service = outbound.service
        lease = Lease(self._database, service.database)
        try:
            while await _unless(stop, lease.take()):
                service.forget_remembered()  # another process has answered meanwhile
                await self._poll(lease, stop)
            await outbound.close()  # it notes what is still to be deleted, which only who holds the lease can
        finally:
            await lease.give_back()
            await lease.close()

    async def _poll(self, lease: Lease, stop: asyncio.Event) -> None:
        lost = asyncio.Event()
        keeping = asyncio.create_task(lease.keep())
        keeping.add_done_callback(lambda _: lost.set())
        self._receiver = self._new_receiver(lambda: lease.is_held)
        try:
            await self._receiver.run(stop, lost)
        finally:
            keeping.cancel()
            await asyncio.gather(keeping, return_exceptions=True)


async def _loaded(handler: UpdateHandler) -> None:
    await asyncio.shield(handler.ready)


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, None]) -> bool:
    """Await `work`; False where `stop` is set before it is done."""
    working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
        if stop.is_set():
            return False
        working.result()  # raises
        return True
    finally:
        for task in (working, stopping):
            task.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)
