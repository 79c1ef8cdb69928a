"""Erases rows that are past their time, some in each transaction: nobody waits long, however many there are."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy import ColumnElement, Select, Table, delete, select, tuple_
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database

#: Rows that one transaction erases or changes at the most.
ROWS_AT_ONCE = 500


@asynccontextmanager
async def bite(database: Database) -> AsyncIterator[AsyncConnection]:
    """A transaction of upkeep; afterwards as long again the database is the readers' own.

    Other processes on a file of SQLite's do not queue: they only try now and then.
    """
    began = time.monotonic()
    async with database.write(upkeep=True) as connection:
        yield connection
    await asyncio.sleep(time.monotonic() - began)


async def erase_rows(database: Database, table: Table, past: ColumnElement[bool], *, in_use: bool = True) -> int:
    """Erase the rows of which `past` holds; returns how many.

    `past` is to be found by an index. `in_use`: others change such rows, and one that is being changed is passed over.
    """
    count = 0
    while True:
        async with bite(database) as connection:
            rows = some_rows(select(*table.primary_key).where(past), passing_over=in_use)
            erased = await _erase(connection, table, rows)
        count += erased
        if erased < ROWS_AT_ONCE:
            return count


def some_rows(statement: Select[tuple[object, ...]], *, passing_over: bool = True) -> Select[tuple[object, ...]]:
    """So many rows as are handled at once, kept from others; those in use are passed over until the next time."""
    first_rows = statement.limit(ROWS_AT_ONCE)
    return first_rows.with_for_update(skip_locked=True) if passing_over else first_rows


async def _erase(connection: AsyncConnection, table: Table, rows: Select[tuple[object, ...]]) -> int:
    keys = [tuple(row) for row in await connection.execute(rows)]
    if not keys:
        return 0
    return int((await connection.execute(delete(table).where(tuple_(*table.primary_key).in_(keys)))).rowcount)
