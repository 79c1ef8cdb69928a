"""When rows were last erased for their age: a clock that has jumped since then is not trusted to erase more."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.tables.draft import drafts
from storage.tables.operation import clock, updates
from storage.tables.reader import readers

#: How far the clock may be from the last time: purging is hourly, and a machine may stand still for a day.
MAX_JUMP = timedelta(hours=25)
_ROW = 1


async def clock_jumped(database: Database, now: datetime, offset: timedelta = timedelta()) -> bool:
    """Whether the clock is too far from the last purge, or by `offset` from another clock, such as Telegram's.

    Where nothing has been purged yet, the newest day that any row notes stands for it. Raises DatabaseUnavailable.
    """
    if abs(offset) > MAX_JUMP:
        return True
    async with database.work() as connection:
        return await is_far_from_last_purge(connection, now)


async def is_far_from_last_purge(connection: AsyncConnection, now: datetime) -> bool:
    """Whether the clock is too far from the last purge to erase anything for its age."""
    last = await read_last_purge(connection) or _nearest(await _newest_day(connection), now)
    return last is not None and abs(now - last) > MAX_JUMP


async def note_purge(database: Database, now: datetime) -> None:
    """Note that rows were erased for their age by this clock."""
    seconds = int(now.timestamp())
    async with database.write(upkeep=True) as connection:
        statement = database.insert(clock).values(id=_ROW, purged_at=seconds)
        await connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_={"purged_at": seconds}))


async def read_last_purge(connection: AsyncConnection) -> datetime | None:
    """When rows were last erased for their age; None where none ever were."""
    seconds = (await connection.execute(select(clock.c.purged_at))).scalar_one_or_none()
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


async def _newest_day(connection: AsyncConnection) -> date | None:
    columns = (readers.c.seen_on, drafts.c.used_on, updates.c.day)
    days: list[date | None] = [(await connection.execute(select(func.max(column)))).scalar_one() for column in columns]
    return max((day for day in days if day), default=None)


def _nearest(day: date | None, now: datetime) -> datetime | None:
    """The moment of a day that is nearest to now: of a row only the day is known."""
    if day is None:
        return None
    return min(max(now, datetime.combine(day, time.min, UTC)), datetime.combine(day, time.max, UTC))
