"""Brings every row under the server's current key, while workers go on reading and writing."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sqlalchemy import Column, LargeBinary, RowMapping, Table, func, select, update

from storage.crypto.errors import VaultClosed
from storage.crypto.keyring import KEY_ID_BYTES, Keyring
from storage.crypto.open_blob import OpenBlob
from storage.crypto.vault import Vault, VaultRecord
from storage.database import Database
from storage.drafts.sealed_answers import draft_binding
from storage.tables.draft import drafts
from storage.tables.vault import vaults

#: Rows whose key is looked at in one statement.
_LOOKED_AT = 1000


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A column of what lies under the server's key, found by draft; `rewrap` raises VaultClosed."""

    table: Table
    draft: Column[int]
    column: Column[bytes]
    rewrap: Callable[[RowMapping], bytes]


async def rotate(database: Database, keyring: Keyring, blobs: OpenBlob, vault: Vault, batch: int) -> int:
    """Wrap anew what is under another key than the current one; returns how many rows.

    Goes on past what it cannot open, and raises VaultClosed in the end where there was any.
    """
    columns = (
        Wrapped(drafts, drafts.c.name, drafts.c.blob,
                lambda row: blobs.rewrap(row["blob"], keyring, draft_binding(row["name"]))),
        Wrapped(vaults, vaults.c.draft, vaults.c.wrapped,
                lambda row: vault.rewrap(VaultRecord(row["public_key"], row["wrapped"]), keyring).wrapped),
    )  # fmt: skip
    moved, closed = 0, 0
    for column in columns:
        rewrapped, unreadable = await _rotate(database, column, keyring.current, batch)
        moved, closed = moved + rewrapped, closed + unreadable
    if closed:
        raise VaultClosed
    return moved


async def _rotate(database: Database, wrapped: Wrapped, current: bytes, batch: int) -> tuple[int, int]:
    """Go through the rows until there is none to move: a worker with the old key may have written behind our back."""
    moved = 0
    while True:
        readable, rewrapped, closed = await _pass(database, wrapped, current, batch)
        moved += rewrapped
        if not readable:
            return moved, closed


async def _pass(database: Database, wrapped: Wrapped, current: bytes, batch: int) -> tuple[int, int, int]:
    """Go through the rows once; returns how many could be opened, were moved, and could not be opened."""
    readable = rewrapped = closed = last = 0
    while key_ids := await _next_key_ids(database, wrapped, last):
        last = max(key_ids)
        numbers = [number for number, key_id in key_ids.items() if key_id != current]
        for at in range(0, len(numbers), batch):
            rows = await _read(database, wrapped, numbers[at : at + batch])
            new_values = [(row, new) for row in rows if (new := _rewrapped(wrapped, row))]
            readable, closed = readable + len(new_values), closed + len(rows) - len(new_values)
            began = time.monotonic()
            rewrapped += await _write(database, wrapped, new_values)
            # As long again the database is the readers' own: SQLite's other processes only try now and then.
            await asyncio.sleep(time.monotonic() - began)
    return readable, rewrapped, closed


async def _next_key_ids(database: Database, wrapped: Wrapped, last: int) -> dict[int, bytes]:
    """The id of the key that some drafts' rows lie under, after the draft `last`."""
    key_id = func.substr(wrapped.column, 2, KEY_ID_BYTES, type_=LargeBinary)
    statement = select(wrapped.draft, key_id).where(wrapped.draft > last).order_by(wrapped.draft).limit(_LOOKED_AT)
    async with database.work() as connection:
        return {number: bytes(its_id) for number, its_id in (await connection.execute(statement)).all()}


async def _read(database: Database, wrapped: Wrapped, numbers: Sequence[int]) -> Sequence[RowMapping]:
    async with database.work() as connection:
        statement = select(wrapped.table).where(wrapped.draft.in_(numbers)).order_by(wrapped.draft)
        return (await connection.execute(statement)).mappings().all()


def _rewrapped(wrapped: Wrapped, row: RowMapping) -> bytes | None:
    try:
        return wrapped.rewrap(row)
    except VaultClosed:
        return None


async def _write(database: Database, wrapped: Wrapped, new_values: Sequence[tuple[RowMapping, bytes]]) -> int:
    """Write each row unless someone has changed it since it was read; returns how many."""
    written = 0
    async with database.write() as connection:
        for row, new in new_values:
            unchanged = (wrapped.draft == row[wrapped.draft.name], wrapped.column == row[wrapped.column.name])
            changed = await connection.execute(update(wrapped.table).where(*unchanged).values({wrapped.column: new}))
            written += changed.rowcount
    return written
