"""What is remembered of a reader: one row under a keyed hash, nothing about any case."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Column, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.batches import WriteBatches
from storage.crypto.keyring import Keyring, Purpose
from storage.database import Database
from storage.expiry import CARDS_FOR, DELETIONS_FOR, READER_FOR
from storage.past_rows import erase_rows
from storage.readers.cards import CardRef, drop_old_cards, pack, unpack
from storage.readers.deletions import add_deletions, read_deletions, remove_deletions
from storage.tables.access import invitations
from storage.tables.base import KEY_BYTES
from storage.tables.reader import deletions, readers

__all__ = ["CardRef", "ChatHashes", "ReaderRow", "ReaderStore", "chat_hashes"]

#: The keyed hashes of one chat: under the server's current key first, then under retired ones.
ChatHashes = tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class ReaderRow:
    """What is known of a reader; `language` is a permanent number, 0 where it follows the client's.

    `answered` is the number of the last update that was answered by a new card, 0 where there is none. `worker` is the
    number of the worker that claimed the row last; `claim` alone writes it. `handed` is the language of the returnee's
    pages while the phone is handed over, 0 while it is not.
    """

    language: int = 0
    numbered: bool = False
    calls: bool = False
    told: bool = False
    seen_on: date = date.min
    cards: tuple[CardRef, ...] = ()
    answered: int = 0
    worker: int | None = None
    handed: int = 0


def chat_hashes(keyring: Keyring, chat: object) -> ChatHashes:
    """The keyed hashes under which a chat's rows lie; without the server's key they say nothing about the chat."""
    return tuple(_hash(keyring.subkey(Purpose.READER_HASH, key_id), chat) for key_id in keyring.ids)


def _hash(key: bytes, chat: object) -> bytes:
    return hashlib.blake2b(str(chat).encode(), key=key, digest_size=KEY_BYTES, person=b"lots-reader").digest()


class ReaderStore:
    """The reader's rows. Every method raises DatabaseUnavailable when the database does not answer: nothing was saved.

    A row is found under any of a chat's keyed hashes, and written under the current one.
    """

    def __init__(self, database: Database) -> None:
        """Take the database; nothing is opened yet."""
        self.database = database
        self._batches = WriteBatches(database)

    async def open(self) -> None:
        """Bring the tables to the present form, once; a database that is down now is opened by a later call."""
        await self.database.open()

    async def close(self) -> None:
        """Let go of the database."""
        await self.database.close()

    async def reader(self, keys: ChatHashes, now: datetime) -> ReaderRow | None:
        """The row of a chat, unless there is none or it has been idle too long, whether or not it is purged yet."""
        return _row(await self._read(keys), now)

    async def save(self, keys: ChatHashes, row: ReaderRow) -> None:
        """Write the whole row of a chat."""
        async with self.database.write() as connection:
            await self.database.lock_reader(connection, keys)
            await self._save(connection, keys, row)

    async def change(self, keys: ChatHashes, now: datetime, **changes: object) -> ReaderRow:
        """Change the named attributes of a chat's row, made if there is none; returns it as it is now."""

        async def write(connection: AsyncConnection) -> ReaderRow:
            stored_row = _row(await self._locked(connection, keys), now) or ReaderRow()
            row = replace(stored_row, seen_on=now.date(), **changes)  # type: ignore[arg-type]  # checked by ReaderRow's tests
            await self._save(connection, keys, row)
            return row

        return await self._batches.write(write)

    async def add_card(self, keys: ChatHashes, now: datetime, card: CardRef, update: int = 0) -> ReaderRow:
        """Keep the id of a new card, the oldest of nine falling out, and which update it answers; returns the row."""

        async def write(connection: AsyncConnection) -> ReaderRow:
            stored_row = _row(await self._locked(connection, keys), now) or ReaderRow()
            cards, answered = (*stored_row.cards, card), max(stored_row.answered, update)
            row = replace(stored_row, seen_on=now.date(), cards=cards, answered=answered)
            await self._save(connection, keys, row)
            return row

        return await self._batches.write(write)

    async def claim(self, keys: ChatHashes, worker: int) -> None:
        """Note which worker answers a chat from now on, where it has a row."""
        if "readers.worker" in self.database.lacking:
            return
        async with self.database.write() as connection:
            await connection.execute(update(readers).where(readers.c.key.in_(keys)).values(worker=worker))

    async def touch(self, keys: ChatHashes, now: datetime) -> ReaderRow:
        """Note the day of a visit, and return the row; writes nothing if it is noted already."""
        stored = await self._read(keys)
        row = _row(stored, now)
        if stored is None or row is None or row.seen_on != now.date() or stored["key"] != keys[0]:
            return await self.change(keys, now)
        return row

    async def pending_deletions(self, keys: ChatHashes, now: datetime) -> tuple[int, ...]:
        """The ids of a chat's messages that are still to be deleted, lowest first."""
        async with self.database.work() as connection:
            return await read_deletions(connection, keys, now)

    async def add_deletions(self, keys: ChatHashes, now: datetime, messages: Iterable[int]) -> None:
        """Note messages that are to be deleted, at least one; above 300 of a chat the oldest fall out."""
        async with self.database.write() as connection:
            await add_deletions(self.database, connection, keys[0], now, messages)

    async def remove_deletions(self, keys: ChatHashes, messages: Iterable[int]) -> None:
        """Forget messages that are deleted, or that nobody can delete."""
        async with self.database.write() as connection:
            await remove_deletions(connection, keys, messages)

    async def forget(self, keys: ChatHashes) -> bool:
        """Erase the row of a chat and the invitation it redeemed; returns whether no byte is left in the log."""
        async with self.database.write() as connection:
            await connection.execute(delete(readers).where(readers.c.key.in_(keys)))
            await connection.execute(delete(deletions).where(deletions.c.key.in_(keys)))
            await connection.execute(delete(invitations).where(invitations.c.key.in_(keys)))
        return await self.database.truncate()

    async def purge(self, now: datetime) -> int:
        """Erase what is past its time; returns how many rows. Their bytes stay in the log until `truncate`."""
        erased = await erase_rows(self.database, readers, readers.c.seen_on < now.date() - READER_FOR)
        await erase_rows(self.database, deletions, deletions.c.since < int((now - DELETIONS_FOR).timestamp()))
        await drop_old_cards(self.database, now)
        return erased

    async def _read(self, keys: ChatHashes) -> Mapping[str, Any] | None:
        """The row, outside of any other work: on a server in one exchange, since every update needs it."""
        if not self.database.is_on_server:
            async with self.database.work() as connection:
                return await self._found(connection, keys)
        await self.database.open()
        names = ", ".join(column.name for column in self._columns())
        query = f"select {names} from {readers.name} where key = any(%(keys)s)"  # noqa: S608 - names of our own
        return _of_first_key(await self.database.rows(query, {"keys": list(keys)}), keys)

    def _columns(self) -> list[Column[Any]]:
        """The columns that the database has been given already."""
        return [column for column in readers.c if f"readers.{column.name}" not in self.database.lacking]

    async def _locked(self, connection: AsyncConnection, keys: ChatHashes) -> Mapping[str, Any] | None:
        """The row as it is until this transaction ends, or None, which stays so too."""
        await self.database.lock_reader(connection, keys)
        return await self._found(connection, keys)

    async def _found(self, connection: AsyncConnection, keys: ChatHashes) -> Mapping[str, Any] | None:
        """The row under the first of the keys that has one."""
        rows = (await connection.execute(select(*self._columns()).where(readers.c.key.in_(keys)))).mappings()
        return _of_first_key([dict(row) for row in rows], keys)

    async def _save(self, connection: AsyncConnection, keys: ChatHashes, row: ReaderRow) -> None:
        values = {
            "language": row.language, "numbered": row.numbered, "calls": row.calls, "told": row.told,
            "seen_on": row.seen_on, "cards": pack(row.cards), "answered": row.answered,
            "handed": row.handed,
        }  # fmt: skip
        values = {name: value for name, value in values.items() if f"readers.{name}" not in self.database.lacking}
        if keys[1:]:
            await connection.execute(delete(readers).where(readers.c.key.in_(keys[1:])))
        statement = self.database.insert(readers).values(key=keys[0], **values)
        await connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=values))


def _of_first_key(rows: Iterable[Mapping[str, Any]], keys: ChatHashes) -> Mapping[str, Any] | None:
    return min(rows, key=lambda row: keys.index(row["key"]), default=None)


def _row(stored: Mapping[str, Any] | None, now: datetime) -> ReaderRow | None:
    if stored is None or stored["seen_on"] < now.date() - READER_FOR:
        return None
    oldest = (now - CARDS_FOR).timestamp()
    cards = tuple(card for card in unpack(stored["cards"]) if card.drawn_at >= oldest)
    return ReaderRow(
        stored["language"],
        stored["numbered"],
        stored["calls"],
        stored["told"],
        stored["seen_on"],
        cards,
        stored["answered"],
        stored.get("worker"),
        stored.get("handed", 0),
    )
