"""The database: its connections, its transactions, and that nothing of what was erased is left in its log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Table, text
from sqlalchemy.dialects.postgresql import Insert as PostgresqlInsert
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import Insert as SqliteInsert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.pool import StaticPool

from storage.engines import BEGIN, BUSY_MILLISECONDS, make_engine
from storage.errors import StorageError
from storage.migrations import MissingTables, UnknownRevision, check_revision, upgrade
from storage.quick_reads import QuickReads, ReadFailed
from storage.server import STANDING_BY, LeaseLost, Server, begin_to_migrate, lock_hashes

log = logging.getLogger("lots.storage")

#: What the names of SQLite's files end in: the rows, the write-ahead log, its index, the journal.
FILE_ENDINGS = ("", "-wal", "-shm", "-journal")
#: How often emptying the log is tried, and the seconds between: two seconds in all.
_ROUNDS, _PAUSE = 20, 0.1
#: Seconds in which a driver's thread says its last word.
_LAST_WORD = 0.05


class DatabaseUnavailable(StorageError):
    """The database cannot be reached, is locked, or its disk is full. Nothing was saved. Holds no values.

    `sqlstate` is the five characters by which a server names the cause; None where it said nothing. `cut_off`: the
    connection ended in the middle of the transaction, which may have been committed all the same.
    """

    def __init__(self, sqlstate: str | None = None, *, cut_off: bool = False) -> None:
        """Take the server's name of the cause."""
        super().__init__()
        self.sqlstate, self.cut_off = sqlstate, cut_off


class LaterDatabase(DatabaseUnavailable):
    """The database was brought to a form that this release does not know."""


class UnmigratedDatabase(DatabaseUnavailable):
    """The database on the server has no tables yet, or those of too early a release."""


class Database:
    """Transactions on the tables in their present form. Each raises DatabaseUnavailable if there is no answer."""

    def __init__(self, url: str, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        """Name it (an SQLAlchemy URL with an async driver); nothing is opened yet. Raises InvalidDatabaseUrl."""
        self.engine = make_engine(url)
        self._sleep = sleep
        self._opened = self._failed = False
        #: The fault that was logged last, until a transaction succeeds: one that goes on is one line.
        self._fault: str | None = None
        self._opening = asyncio.Lock()
        self._sqlite = self.engine.dialect.name == "sqlite"
        in_memory = self._sqlite and isinstance(self.engine.pool, StaticPool)
        self._logged = self._sqlite and not in_memory
        #: In memory there is one connection, which can be in one transaction at a time.
        self._turn: AbstractAsyncContextManager[object] = asyncio.Lock() if in_memory else nullcontext()
        #: SQLite has one writer at a time; those of this process queue here, and wait in the driver for others' alone.
        self._writer: AbstractAsyncContextManager[object] = asyncio.Lock() if self._sqlite else nullcontext()
        #: What is known of the server; None for SQLite.
        self.server = None if self._sqlite else Server()
        self._quick_reads = QuickReads(self.engine.url, self.server) if self.server else None
        #: Tables and columns that the database has not been given yet: an earlier release may go on working meanwhile.
        self.lacking: frozenset[str] = frozenset()

    @property
    def is_on_server(self) -> bool:
        """Whether the rows lie on a server, where bytes outlive their deletion."""
        return not self._sqlite

    @property
    def is_standing_by(self) -> bool:
        """Whether another process polls, and this one writes nothing."""
        return self.server is not None and self.server.epoch == STANDING_BY

    def now(self) -> datetime:
        """The moment by the database's clock: the server's, or for SQLite this machine's."""
        return self.server.now() if self.server else datetime.now(UTC)

    @property
    def file(self) -> Path | None:
        """The file of a database of SQLite's; None for one in memory, on a server, or behind a URI."""
        name = self.engine.url.database
        return Path(name) if self._logged and name and not name.startswith("file:") else None

    @property
    def files(self) -> tuple[Path, ...]:
        """That file and those beside it that hold rows too."""
        main = self.file
        return tuple(main.with_name(f"{main.name}{end}") for end in FILE_ENDINGS) if main else ()

    async def open(self) -> None:
        """Have the tables in the present form: SQLite's are brought to it, a server's are looked at.

        A database that is down now is opened by a later call. Raises LaterDatabase and UnmigratedDatabase.
        """
        async with self._opening:
            if self._opened:
                return
            if self._sqlite:
                async with self._begin("BEGIN IMMEDIATE") as connection:
                    await connection.run_sync(upgrade)
            else:
                async with self._begin("") as connection:
                    self.lacking = await connection.run_sync(check_revision)
            self._opened = not self.lacking  # else looked at again, since it may be migrated any moment

    async def close(self) -> None:
        """Let go of the database; a connection that failed has a thread, which reports to the loop once more."""
        await self.engine.dispose()
        if self._quick_reads:
            await self._quick_reads.close()
        if self._failed:
            await asyncio.sleep(_LAST_WORD)

    @asynccontextmanager
    async def work(self) -> AsyncIterator[AsyncConnection]:
        """One transaction that reads."""
        await self.open()
        async with self._begin("BEGIN") as connection:
            yield connection

    async def rows(self, query: str, parameters: Mapping[str, object]) -> list[dict[str, Any]]:
        """The rows of one query on the server, once `open` has looked at the tables; parameters stand as `%(name)s`."""
        assert self._quick_reads  # noqa: S101 - who asks has looked whether there is a server
        with self._faults_told():
            return await self._quick_reads.rows(query, parameters)

    @asynccontextmanager
    async def write(self, *, fenced: bool = True, upkeep: bool = False) -> AsyncIterator[AsyncConnection]:
        """One transaction that writes: alone from its start on SQLite; elsewhere, read what it changes FOR UPDATE.

        `fenced`: not where another process has taken over. `upkeep` is the same whoever does it, and may take longer.
        """
        await self.open()
        fence = fenced and not upkeep
        async with self._writer, self._begin("BEGIN IMMEDIATE", fenced=fence, upkeep=upkeep) as connection:
            yield connection

    @asynccontextmanager
    async def migration(self) -> AsyncIterator[AsyncConnection]:
        """One transaction that changes the tables, whatever form they are in, and no other at the same time."""
        async with self._writer, self._begin("BEGIN IMMEDIATE", upkeep=True) as connection:
            if self.server:
                await begin_to_migrate(connection)
            yield connection

    @asynccontextmanager
    async def statement_by_statement(self) -> AsyncIterator[AsyncConnection]:
        """A connection to a server on which each statement is a transaction, as long as it takes."""
        with self._faults_told():
            async with self.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
                yield connection

    async def lock_reader(self, connection: AsyncConnection, keys: tuple[bytes, ...]) -> None:
        """Let this transaction alone write for the reader with these keyed hashes, until it ends.

        Raises DatabaseUnavailable where another keeps the lock for two seconds. On SQLite it is alone already.
        """
        if self.server:
            await lock_hashes(connection, keys)

    async def alone(self, connection: AsyncConnection, table: Table) -> None:
        """Keep other transactions from writing into `table` until this one ends; on SQLite they are kept already."""
        if not self._sqlite:
            await connection.execute(text(f"lock table {table.name} in share row exclusive mode"))

    def insert(self, table: Table) -> SqliteInsert | PostgresqlInsert:
        """Return an insertion that can say what to do on conflict."""
        return sqlite_insert(table) if self._sqlite else postgresql_insert(table)

    async def add(self, connection: AsyncConnection, table: Table, values: Mapping[str, object]) -> bool:
        """Insert a row unless there is one with its key; returns whether it was inserted.

        Asked by what the insertion returns: how many rows an insertion made, not every driver tells.
        """
        added = self.insert(table).values(**values).on_conflict_do_nothing().returning(*table.primary_key)
        return (await connection.execute(added)).first() is not None

    async def truncate(self) -> bool:
        """Empty the write-ahead log, and return whether it is empty: someone who reads on can keep it from that.

        Only where the log is ours to empty, in a file of SQLite's. To be called outside of any transaction.
        """
        if not self._logged:
            return True
        try:
            async with self._begin("") as connection:
                # A checkpoint that waits would hold up every writer meanwhile, so it is tried often instead.
                await connection.exec_driver_sql("PRAGMA busy_timeout=0")
                try:
                    emptied = await self._emptied(connection)
                finally:
                    await connection.exec_driver_sql(f"PRAGMA busy_timeout={BUSY_MILLISECONDS}")
        except DatabaseUnavailable:
            return False
        return emptied

    async def _emptied(self, connection: AsyncConnection) -> bool:
        for _ in range(_ROUNDS):
            if not (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).scalar_one():
                return True
            await self._sleep(_PAUSE)
        return False

    @asynccontextmanager
    async def _begin(
        self, statement: str, *, fenced: bool = False, upkeep: bool = False
    ) -> AsyncIterator[AsyncConnection]:
        with self._faults_told():
            async with self._turn, self.engine.execution_options(**{BEGIN: statement}).begin() as connection:
                if self.server:
                    await self.server.begin(connection, fenced=fenced, upkeep=upkeep)
                yield connection

    @contextmanager
    def _faults_told(self) -> Iterator[None]:
        """Log what fails, the same once, and raise DatabaseUnavailable in its place."""
        try:
            yield
            self._fault = None
        except UnknownRevision:
            raise LaterDatabase from None
        except MissingTables:
            raise UnmigratedDatabase from None
        except LeaseLost:
            log.warning("lease lost", extra={"event": "database", "outcome": "lease lost"})
            raise DatabaseUnavailable from None
        except (SQLAlchemyError, ReadFailed, OSError) as problem:
            self._failed = True
            if (fault := fault_name(problem)) != self._fault:
                log.warning("database failed", extra={"event": "database", "outcome": fault})
            self._fault = fault
            cut_off = getattr(problem, "connection_invalidated", False)
            raise DatabaseUnavailable(_sqlstate(problem), cut_off=cut_off) from None


def fault_name(problem: BaseException) -> str:
    """The class of a fault and, from a server, its SQLSTATE: the message names values, whatever is hidden."""
    fault, state = getattr(problem, "orig", None) or problem, _sqlstate(problem)
    return f"{type(fault).__name__} {state}" if state else type(fault).__name__


def _sqlstate(problem: BaseException) -> str | None:
    return getattr(getattr(problem, "orig", None) or problem, "sqlstate", None)
