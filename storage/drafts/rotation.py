"""Brings every row under the server's current key, while workers go on reading and writing."""

from __future__ import annotations

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
    while rows := await _next(database, wrapped, current, last, batch):
        last = rows[-1][wrapped.draft.name]
        new_values = [(row, new) for row in rows if (new := _rewrapped(wrapped, row))]
        readable, closed = readable + len(new_values), closed + len(rows) - len(new_values)
        rewrapped += await _write(database, wrapped, new_values)
    return readable, rewrapped, closed


async def _next(database: Database, wrapped: Wrapped, current: bytes, last: int, batch: int) -> Sequence[RowMapping]:
    key_id = func.substr(wrapped.column, 2, KEY_ID_BYTES, type_=LargeBinary)
    statement = (
        select(wrapped.table).where(wrapped.draft > last, key_id != current).order_by(wrapped.draft).limit(batch)
    )
    async with database.work() as connection:
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
