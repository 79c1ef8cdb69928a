"""What a transaction on PostgreSQL begins with: the server's time limits, its clock, and whose turn it is to write."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import StorageError
from storage.server_connection import SILENT_SECONDS, be_patient

#: Milliseconds: a statement's, a lock's, those of a transaction whose process says nothing; a statement's in upkeep.
#: All are shorter than a lease, so that a process that stands still keeps nobody from taking over.
STATEMENT, LOCK, SILENCE, UPKEEP = 3000, 2000, 3000, 60_000

#: In a pooler's way: limits that hold for this transaction only. The clock comes with them, at no cost, as a
#: number of seconds: of the forms that a database or role can be set to give moments in, the driver reads only one.
_BEGIN = (
    "select set_config('statement_timeout', %(statement)s, true), set_config('lock_timeout', %(lock)s, true),"
    " set_config('idle_in_transaction_session_timeout', %(silence)s, true),"
    " extract(epoch from clock_timestamp())::float8 as clock"
)
_BEGIN_TEXT = text(re.sub(r"%\((\w+)\)s", r":\1", _BEGIN))
#: The row's key cannot change while the transaction lasts, so who takes over waits until it has ended.
_FENCE = text("select 1 from lease where epoch = :epoch and until > clock_timestamp() for key share")
#: A migration takes as long as it takes; only for locks it does not wait, since whoever comes after it would wait too.
_MIGRATE = text(
    "select set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)"
)
#: The lock that one process holds while it migrates; the number is ours, and has no meaning.
_MIGRATING = 0x4C6F7473
_LOCK = text("select pg_advisory_xact_lock(:number)")


#: The epoch of a process that stands by: none ever holds it, so that nothing is written.
STANDING_BY = -1


class LeaseLost(StorageError):
    """Another process has taken over; nothing is written."""


def steady_seconds() -> float:
    """A clock that never jumps; on Linux it also goes on while the machine sleeps."""
    number = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if number is None else time.clock_gettime(number)


class Server:
    """What is known of the server; `epoch` is that of this process's lease, None where it needs none to write."""

    def __init__(self) -> None:
        """Nothing is known yet."""
        self.epoch: int | None = None
        self._told: datetime | None = None
        self._told_at = 0.0

    def now(self) -> datetime:
        """The moment by the server's clock, which the last transaction told; before the first, by this machine's."""
        if self._told is None:
            return datetime.now(UTC)
        return self._told + timedelta(seconds=steady_seconds() - self._told_at)

    def note_clock(self, seconds: float) -> None:
        """Take the moment that the server has just told, in seconds since 1970."""
        self._told, self._told_at = datetime.fromtimestamp(seconds, UTC), steady_seconds()

    async def begin(self, connection: AsyncConnection, *, fenced: bool, upkeep: bool) -> None:
        """Begin a transaction, which in `upkeep` may take longer.

        Raises LeaseLost where it is `fenced` and another process has taken over.
        """
        self.note_clock((await connection.execute(_BEGIN_TEXT, _limits(upkeep=upkeep))).one()[-1])
        if upkeep:
            be_patient(connection, UPKEEP / 1000 + SILENT_SECONDS)
        if fenced and self.epoch is not None:
            fence = await connection.execute(_FENCE, {"epoch": self.epoch})
            if fence.first() is None:
                raise LeaseLost


def _limits(*, upkeep: bool = False) -> dict[str, str]:
    return {"statement": f"{UPKEEP if upkeep else STATEMENT}", "lock": f"{LOCK}", "silence": f"{SILENCE}"}


def alone(query: str, parameters: Mapping[str, object]) -> tuple[str, dict[str, object]]:
    """A query that reads in a transaction of its own, as one message in the driver's form, with its parameters.

    Its second result is the clock's, in the column `clock`, its third the query's.
    """
    return f"begin read only; {_BEGIN}; {query}; commit", {**_limits(), **parameters}


async def begin_to_migrate(connection: AsyncConnection) -> None:
    """Let this transaction alone migrate, however long it takes."""
    await connection.execute(_MIGRATE)
    be_patient(connection, None)
    await connection.execute(_LOCK, {"number": _MIGRATING})


async def lock_hashes(connection: AsyncConnection, hashes: tuple[bytes, ...]) -> None:
    """Let no other transaction in that locks one of these hashes, until this one ends; in one order everywhere."""
    for number in sorted(int.from_bytes(a_hash[:8], "big", signed=True) for a_hash in hashes):
        await connection.execute(_LOCK, {"number": number})
