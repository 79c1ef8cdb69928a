"""The database: its connections, its transactions, and that nothing of what was erased is left in its log."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext
from pathlib import Path

from sqlalchemy import URL, Connection, Table, event, make_url, text
from sqlalchemy.dialects.postgresql import Insert as PostgresqlInsert
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import Insert as SqliteInsert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool, StaticPool

from storage.errors import StorageError
from storage.migrations import UnknownRevision, upgrade

#: Connections to a file of SQLite's: one writes at a time, and reading takes less than a millisecond.
_CONNECTIONS = 4
#: Milliseconds that a statement waits while another transaction writes.
_PATIENCE = 2000
_PRAGMAS = (
    "journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "temp_store=MEMORY", "foreign_keys=ON",
    f"busy_timeout={_PATIENCE}",
)  # fmt: skip
#: PostgreSQL's lock that one worker holds while it migrates; the number is ours, and has no meaning.
_MIGRATING = 0x4C6F7473
#: The execution option that says how SQLite begins a transaction.
_BEGIN = "lots_begin"
#: What the names of SQLite's files end in: the rows, the write-ahead log, its index, the journal.
FILE_ENDINGS = ("", "-wal", "-shm", "-journal")
#: How often emptying the log is tried, and the seconds between: two seconds in all.
_ROUNDS, _PAUSE = 20, 0.1


#: Seconds in which a driver's thread says its last word.
_LAST_WORD = 0.05


class DatabaseUnavailable(StorageError):
    """The database cannot be reached, is locked, or its disk is full. Nothing was saved. Holds no values."""


class LaterDatabase(DatabaseUnavailable):
    """The database was brought to a form that this release does not know."""


class InvalidDatabaseUrl(StorageError, ValueError):
    """The address of a database that cannot be used: misspelled, or its driver is not installed."""


class Database:
    """Transactions on the tables in their present form. Each raises DatabaseUnavailable if there is no answer."""

    def __init__(self, url: str, sleep: Callable[[float], Awaitable[object]] = asyncio.sleep) -> None:
        """Name it (an SQLAlchemy URL with an async driver); nothing is opened yet. Raises InvalidDatabaseUrl."""
        self.engine = _engine(url)
        self._sleep = sleep
        self._opened = self._failed = False
        self._opening = asyncio.Lock()
        self._sqlite = self.engine.dialect.name == "sqlite"
        in_memory = self._sqlite and isinstance(self.engine.pool, StaticPool)
        self._logged = self._sqlite and not in_memory
        #: In memory there is one connection, which can be in one transaction at a time.
        self._turn: AbstractAsyncContextManager[object] = asyncio.Lock() if in_memory else nullcontext()
        #: SQLite has one writer at a time; those of this process queue here, and wait in the driver for others' alone.
        self._writer: AbstractAsyncContextManager[object] = asyncio.Lock() if self._sqlite else nullcontext()
        if self._sqlite:
            event.listen(self.engine.sync_engine, "connect", _prepare)
            event.listen(self.engine.sync_engine, "begin", _start)

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
        """Bring the tables to the present form, once; a database that is down now is opened by a later call.

        Raises LaterDatabase where it is of a later release.
        """
        async with self._opening:
            if self._opened:
                return
            async with self._begin("BEGIN IMMEDIATE") as connection:
                if not self._sqlite:
                    await connection.execute(text(f"select pg_advisory_xact_lock({_MIGRATING})"))
                await connection.run_sync(upgrade)
            self._opened = True

    async def close(self) -> None:
        """Let go of the database; a connection that failed has a thread, which reports to the loop once more."""
        await self.engine.dispose()
        if self._failed:
            await asyncio.sleep(_LAST_WORD)

    @asynccontextmanager
    async def work(self) -> AsyncIterator[AsyncConnection]:
        """One transaction that reads."""
        await self.open()
        async with self._begin("BEGIN") as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """One transaction that writes: alone from its start on SQLite; elsewhere, read what it changes FOR UPDATE."""
        await self.open()
        async with self._writer, self._begin("BEGIN IMMEDIATE") as connection:
            yield connection

    async def alone(self, connection: AsyncConnection, table: Table) -> None:
        """Keep other transactions from writing into `table` until this one ends; on SQLite they are kept already."""
        if not self._sqlite:
            await connection.execute(text(f"lock table {table.name} in share row exclusive mode"))

    def insert(self, table: Table) -> SqliteInsert | PostgresqlInsert:
        """Return an insertion that can say what to do on conflict."""
        return sqlite_insert(table) if self._sqlite else postgresql_insert(table)

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
                    await connection.exec_driver_sql(f"PRAGMA busy_timeout={_PATIENCE}")
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
    async def _begin(self, statement: str) -> AsyncIterator[AsyncConnection]:
        try:
            async with self._turn, self.engine.execution_options(**{_BEGIN: statement}).begin() as connection:
                yield connection
        except UnknownRevision:
            raise LaterDatabase from None
        except (SQLAlchemyError, OSError):
            self._failed = True
            raise DatabaseUnavailable from None


def _engine(url: str) -> AsyncEngine:
    try:
        return create_async_engine(url, hide_parameters=True, **_pool(make_url(url)))
    except (SQLAlchemyError, ValueError):
        raise InvalidDatabaseUrl("is no address of a database") from None
    except ImportError as problem:
        raise InvalidDatabaseUrl(f"needs {problem.name}, which is not installed") from None


def _pool(url: URL) -> dict[str, int]:
    """How many connections are open: to a file of SQLite's always the same few, since one more costs a thread."""
    dialect = url.get_dialect()
    assert issubclass(dialect, DefaultDialect)  # noqa: S101 - all that SQLAlchemy has are
    is_file = dialect.name == "sqlite" and dialect.get_pool_class(url) is AsyncAdaptedQueuePool
    return {"pool_size": _CONNECTIONS, "max_overflow": 0} if is_file else {}


def _prepare(connection: DBAPIConnection, _record: object) -> None:
    """Set what does not persist; a connection where that fails is closed here, since the pool would leave it open."""
    try:
        connection.isolation_level = None  # the driver begins nothing by itself: `_start` does
        cursor = connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()
    except Exception:
        connection.close()
        raise


def _start(connection: Connection) -> None:
    """Begin as the transaction asked for: SQLAlchemy's recipe for transactions that are SQLite's own."""
    if statement := connection.get_execution_options().get(_BEGIN, "BEGIN"):
        connection.exec_driver_sql(statement)
