"""What is remembered of a reader: one row under a keyed hash, nothing about any case."""

from __future__ import annotations

import asyncio
import hashlib
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from sqlalchemy import delete, event, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.expiry import CARDS_FOR, READER_FOR
from storage.migrations import upgrade
from storage.tables import CARDS, KEY_BYTES, readers

_CARD = struct.Struct(">QI")
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "foreign_keys=ON", "busy_timeout=2000")


class StoreDown(Exception):
    """The database cannot be reached, is locked, or its disk is full. Nothing was saved. Holds no values."""


class WrongAddress(ValueError):
    """The address of a database that cannot be used: misspelled, or its driver is not installed."""


@dataclass(frozen=True, slots=True)
class Card:
    """A message of ours in the reader's chat: its id, and when it was drawn (seconds since 1970)."""

    message: int
    drawn_at: int


@dataclass(frozen=True, slots=True)
class ReaderRow:
    """What is known of a reader; `language` is a permanent number, 0 where it follows the client's."""

    language: int = 0
    numbered: bool = False
    calls: bool = False
    told: bool = False
    seen_on: date = date.min
    cards: tuple[Card, ...] = ()


def reader_key(secret: bytes, chat: int) -> bytes:
    """The keyed hash under which a chat's row lies; without `secret` it says nothing about the chat."""
    person = b"lots-reader"
    return hashlib.blake2b(str(chat).encode(), key=secret[:64], digest_size=KEY_BYTES, person=person).digest()


def _pack(cards: tuple[Card, ...]) -> bytes:
    newest = sorted(cards, key=lambda card: card.drawn_at)[-CARDS:]
    packed = b"".join(_CARD.pack(card.message, card.drawn_at) for card in newest)
    return packed.ljust(CARDS * _CARD.size, b"\0")


def _unpack(packed: bytes) -> tuple[Card, ...]:
    found = (Card(*_CARD.unpack_from(packed, at)) for at in range(0, len(packed), _CARD.size))
    return tuple(card for card in found if card.drawn_at)


class Store:
    """The reader's rows. Every method raises StoreDown when the database does not answer; then nothing was saved."""

    def __init__(self, url: str) -> None:
        """Name the database (an SQLAlchemy URL with an async driver); nothing is opened yet. Raises WrongAddress."""
        self._engine: AsyncEngine = _engine(url)
        self._opened = False
        self._opening = asyncio.Lock()
        if self._engine.dialect.name == "sqlite":
            event.listen(self._engine.sync_engine, "connect", _prepare)

    async def open(self) -> None:
        """Bring the tables to the present form, once; a database that is down now is opened by a later call."""
        async with self._opening:
            if self._opened:
                return
            async with self._begin() as connection:
                await connection.run_sync(upgrade)
            self._opened = True

    async def close(self) -> None:
        """Let go of the database."""
        await self._engine.dispose()

    @asynccontextmanager
    async def _work(self) -> AsyncIterator[AsyncConnection]:
        """One transaction on the tables in their present form."""
        if not self._opened:
            await self.open()
        async with self._begin() as connection:
            yield connection

    @asynccontextmanager
    async def _begin(self) -> AsyncIterator[AsyncConnection]:
        try:
            async with self._engine.begin() as connection:
                yield connection
        except (SQLAlchemyError, OSError):
            raise StoreDown from None

    async def reader(self, key: bytes, now: datetime) -> ReaderRow | None:
        """The row of `key`, unless there is none or it has been idle too long, whether or not it is purged yet."""
        async with self._work() as connection:
            row = (await connection.execute(select(readers).where(readers.c.key == key))).mappings().first()
        if row is None or row["seen_on"] < now.date() - READER_FOR:
            return None
        oldest = (now - CARDS_FOR).timestamp()
        cards = tuple(card for card in _unpack(row["cards"]) if card.drawn_at >= oldest)
        return ReaderRow(row["language"], row["numbered"], row["calls"], row["told"], row["seen_on"], cards)

    async def save(self, key: bytes, row: ReaderRow) -> None:
        """Write the whole row of `key`."""
        values = {
            "language": row.language, "numbered": row.numbered, "calls": row.calls, "told": row.told,
            "seen_on": row.seen_on, "cards": _pack(row.cards),
        }  # fmt: skip
        dialect_insert = sqlite_insert if self._engine.dialect.name == "sqlite" else postgresql_insert
        statement = dialect_insert(readers).values(key=key, **values)
        async with self._work() as connection:
            await connection.execute(statement.on_conflict_do_update(index_elements=["key"], set_=values))

    async def change(self, key: bytes, now: datetime, **changes: object) -> ReaderRow:
        """Change the named attributes of the row of `key`, made if there is none; returns it as it is now."""
        known = await self.reader(key, now) or ReaderRow()
        row = replace(known, seen_on=now.date(), **changes)  # type: ignore[arg-type]  # checked by ReaderRow's tests
        await self.save(key, row)
        return row

    async def add_card(self, key: bytes, now: datetime, card: Card) -> None:
        """Keep the id of a new card, the oldest of nine falling out."""
        known = await self.reader(key, now) or ReaderRow()
        await self.save(key, replace(known, seen_on=now.date(), cards=(*known.cards, card)))

    async def touch(self, key: bytes, now: datetime) -> None:
        """Note the day of a visit; writes nothing if it is noted already."""
        known = await self.reader(key, now)
        if known is None or known.seen_on != now.date():
            await self.save(key, replace(known or ReaderRow(), seen_on=now.date()))

    async def forget(self, key: bytes) -> None:
        """Erase the row of `key`, and its bytes from the write-ahead log."""
        async with self._work() as connection:
            await connection.execute(delete(readers).where(readers.c.key == key))
        await self._truncate()

    async def purge(self, now: datetime) -> int:
        """Erase what is past its time; returns how many rows."""
        async with self._work() as connection:
            gone = await connection.execute(delete(readers).where(readers.c.seen_on < now.date() - READER_FOR))
            await connection.execute(
                update(readers)
                .where(readers.c.seen_on < now.date() - CARDS_FOR - timedelta(days=1))
                .values(cards=_pack(()))
            )
        await self._truncate()
        return int(gone.rowcount)

    async def _truncate(self) -> None:
        if self._engine.dialect.name == "sqlite":
            async with self._work() as connection:
                await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def _engine(url: str) -> AsyncEngine:
    try:
        return create_async_engine(url, hide_parameters=True)
    except (SQLAlchemyError, ValueError):
        raise WrongAddress("is no address of a database") from None
    except ImportError as problem:
        raise WrongAddress(f"needs {problem.name}, which is not installed") from None


def _prepare(connection: DBAPIConnection, _record: object) -> None:
    """Set what does not persist; a connection where that fails is closed here, since the pool would leave it open."""
    try:
        cursor = connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()
    except Exception:
        connection.close()
        raise
