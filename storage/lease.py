"""The lease of who polls, where several processes could: a row that is renewed each second, by the database's clock.

A lock of a connection would not do: a pooler, or a connection that is half open, keeps it for a process that is gone.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

from sqlalchemy import TextClause, text

from storage.database import Database, DatabaseUnavailable
from storage.expiry import LEASE_FOR
from storage.server import STANDING_BY, steady_seconds

log = logging.getLogger("lots.storage")

#: Seconds: between two renewals, between two attempts to take over, and before the lease's end when polling stops.
RENEW, ATTEMPT, MARGIN = 1.0, 0.25, 1.0
_SECONDS = LEASE_FOR.total_seconds()

_UNTIL = f"clock_timestamp() + interval '{_SECONDS} seconds'"
#: No epoch comes twice, not even from a server that has lost its last seconds: so it is the time in microseconds.
_NEXT = "greatest(epoch + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint)"
#: Taken over as the next epoch, once its time has passed and whatever is being written under the last one is committed;
#: or where it ends later than any lease does: then the server's clock was put back, or another server is behind.
_TAKE = text(
    f"update lease set epoch = {_NEXT}, until = {_UNTIL}"  # noqa: S608 - a number of ours
    f" where until <= clock_timestamp() or until > {_UNTIL} returning epoch"
)
_RENEW = text(f"update lease set until = {_UNTIL} where epoch = :epoch and until > clock_timestamp() returning epoch")  # noqa: S608
_GIVE_BACK = text("update lease set until = clock_timestamp() where epoch = :epoch")


class Lease:
    """The part that this process has in the lease; while it is not held nothing is written by `guarded`.

    The lease has connections of its own, so that a rush of readers does not keep it from being renewed.
    """

    def __init__(
        self,
        database: Database,
        guarded: Database,
        clock: Callable[[], float] = steady_seconds,
        sleep: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        """Take two databases on one server; nothing is asked yet. `clock` never jumps."""
        assert guarded.server is not None  # noqa: S101 - who makes a lease has looked
        self._database, self._server, self._clock, self._sleep = database, guarded.server, clock, sleep
        self._renewing: set[asyncio.Task[None]] = set()
        self._hold(STANDING_BY, 0.0)

    @property
    def seconds_left(self) -> float:
        """How long this process may go on polling if the lease is not renewed: less than the lease lasts."""
        return self._until - self._clock()

    @property
    def is_held(self) -> bool:
        """Whether this process may poll now."""
        return self.seconds_left > 0

    async def take(self) -> None:
        """Wait until this process holds the lease."""
        while not await self._attempt(_TAKE):
            await self._sleep(ATTEMPT)
        log.warning("lease taken", extra={"event": "lease", "outcome": "taken", "count": self._epoch})

    async def keep(self) -> None:
        """Renew the lease for as long as that succeeds in time; returns when it is lost."""
        renewing = asyncio.create_task(self._renew())
        self._renewing.add(renewing)
        renewing.add_done_callback(self._renewing.discard)
        try:
            while (seconds := self.seconds_left) > 0:
                await self._sleep(seconds)
            self._hold(STANDING_BY, 0.0)
            log.warning("lease lost", extra={"event": "lease", "outcome": "lost"})
        finally:
            renewing.cancel()  # not waited for: a server that is not there is waited for longer than the lease lasts

    async def give_back(self) -> None:
        """Write nothing more, and let another process take over at once."""
        epoch = self._epoch
        self._hold(STANDING_BY, 0.0)
        try:
            async with self._database.write(fenced=False) as connection:
                await connection.execute(_GIVE_BACK, {"epoch": epoch})
        except DatabaseUnavailable:
            return  # it ends by itself

    async def close(self) -> None:
        """Let go of the lease's own connections."""
        if self._renewing:
            await asyncio.wait(self._renewing)
        await self._database.close()

    async def _renew(self) -> None:
        while True:
            await self._sleep(RENEW)
            await self._attempt(_RENEW)

    async def _attempt(self, statement: TextClause) -> bool:
        """Take or renew the lease; what the server says too late is as if it had not said it."""
        asked_at, epoch_before = self._clock(), self._epoch
        try:
            async with self._database.write(fenced=False) as connection:
                epoch = (await connection.execute(statement, {"epoch": epoch_before})).scalar_one_or_none()
        except DatabaseUnavailable:
            return False
        until = asked_at + _SECONDS - MARGIN
        if epoch is None or self._epoch != epoch_before or self._clock() >= until:
            return False
        self._hold(epoch, until)
        return True

    def _hold(self, epoch: int, until: float) -> None:
        """Write in the name of this epoch from here on."""
        self._epoch, self._until = epoch, until
        self._server.epoch = epoch
