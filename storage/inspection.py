"""Looks a database over before anything is served from it: is it one, is it of this release, under which keys."""

from __future__ import annotations

import os
from pathlib import Path

from sqlalchemy import Column, LargeBinary, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.crypto.keyring import KEY_ID_BYTES, Keyring
from storage.database import Database, DatabaseUnavailable, LaterDatabase, UnmigratedDatabase
from storage.tables.draft import drafts
from storage.tables.vault import vaults

#: How a file of SQLite's begins; an empty file becomes one.
_SQLITE = b"SQLite format 3\0"
#: Drafts that one statement counts.
_COUNTED_AT_ONCE = 5000


class UnusableDatabase(Exception):
    """Waiting does not help: the message says what is wrong, to stand behind the setting's name."""


async def check_database(database: Database) -> bool:
    """Whether the database answers now, brought to the present form. Raises UnusableDatabase."""
    if path := database.file:
        check_file(path)
    try:
        await database.open()
    except LaterDatabase:
        raise UnusableDatabase("names a database of a later release; start that release") from None
    except UnmigratedDatabase:
        raise UnusableDatabase("names a database without this release's tables; run `lots migrate up`") from None
    except DatabaseUnavailable:
        return False
    return True


async def rows_under_other_keys(database: Database, keyring: Keyring) -> int:
    """How many drafts lie under a key that is not given, and so cannot be opened. Raises DatabaseUnavailable."""
    async with database.work() as connection:
        return await count_under_other_keys(connection, keyring)


async def count_under_other_keys(connection: AsyncConnection, keyring: Keyring) -> int:
    """The same, within a transaction that is there."""
    of_drafts = await _count(connection, drafts.c.name, drafts.c.blob, keyring)
    return max(of_drafts, await _count(connection, vaults.c.draft, vaults.c.wrapped, keyring))


async def _count(
    connection: AsyncConnection, draft_number: Column[int], column: Column[bytes], keyring: Keyring
) -> int:
    """How many rows lie under other keys, counted so many at a time: no statement takes long."""
    count = last = 0
    while last is not None:
        key_id = func.substr(column, 2, KEY_ID_BYTES, type_=LargeBinary)
        following = select(draft_number.label("number"), key_id.label("key_id")).where(draft_number > last)
        rows = following.order_by(draft_number).limit(_COUNTED_AT_ONCE).subquery()
        others = func.count().filter(rows.c.key_id.not_in(keyring.ids))
        more, last = (await connection.execute(select(others, func.max(rows.c.number)))).one()
        count += more
    return count


def check_file(path: Path) -> None:
    """Raise UnusableDatabase for a file that is no database of SQLite's, or can become none."""
    if not path.parent.is_dir():
        raise UnusableDatabase("names a file in a folder that is not there")
    if not path.exists():
        if not os.access(path.parent, os.W_OK):
            raise UnusableDatabase("names a file in a folder that cannot be written to")
        return
    if not path.is_file():
        raise UnusableDatabase("names something that is no file")
    if not os.access(path, os.R_OK | os.W_OK):
        raise UnusableDatabase("names a file that cannot be read and written")
    with path.open("rb") as file:
        if file.read(len(_SQLITE)) not in {b"", _SQLITE}:
            raise UnusableDatabase("names a file that is no database")
