"""Engines: SQLite's connections with what does not persist in its files, PostgreSQL's with calls that are never cut."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.pool import AsyncAdaptedQueuePool

from storage.errors import StorageError
from storage.server_connection import lose_patience, unbroken_connection

#: Connections to a file of SQLite's: one writes at a time, and reading takes less than a millisecond.
_CONNECTIONS = 4
#: Milliseconds that a statement waits while another transaction of SQLite's writes.
BUSY_MILLISECONDS = 2000
_PRAGMAS = (
    "journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "temp_store=MEMORY", "foreign_keys=ON",
    f"busy_timeout={BUSY_MILLISECONDS}",
)  # fmt: skip
#: The execution option that says how SQLite begins a transaction.
BEGIN = "lots_begin"
#: Connections to a server, those beyond them while there is a rush, and seconds to wait for one that is free.
_SERVER_POOL = {"pool_size": 5, "max_overflow": 5, "pool_timeout": 3.0, "pool_pre_ping": True, "pool_recycle": 1800}
#: The same of connections that only read, a statement at a time: always the same few, since to open one is dear.
READING_CONNECTIONS = 5
_READING_POOL: dict[str, Any] = {
    **_SERVER_POOL, "pool_size": READING_CONNECTIONS, "max_overflow": 0, "pool_pre_ping": False,
    "pool_reset_on_return": None, "isolation_level": "AUTOCOMMIT",
}  # fmt: skip
#: How soon a server that is not there is noticed, at the connection's start and later: seconds, but for the last.
_SERVER_SIGNS = {
    "connect_timeout": 3, "keepalives_idle": 2, "keepalives_interval": 1, "keepalives_count": 2,
    "tcp_user_timeout": 4000,
}  # fmt: skip


class InvalidDatabaseUrl(StorageError, ValueError):
    """The address of a database that cannot be used: misspelled, or its driver is not installed."""


def make_engine(url: str) -> AsyncEngine:
    """The engine for an address; nothing is opened yet. Raises InvalidDatabaseUrl."""
    try:
        address = make_url(url)
        engine = create_async_engine(url, hide_parameters=True, **_options(address))
    except (SQLAlchemyError, ValueError):
        raise InvalidDatabaseUrl("is no address of a database") from None
    except ImportError as problem:
        extra = "; install lots[postgresql]" if url.startswith("postgresql") else ""
        raise InvalidDatabaseUrl(f"needs {problem.name or 'a library'}, which is not installed{extra}") from None
    if engine.dialect.name == "sqlite":
        if address.database and not Path(address.database).name:
            raise InvalidDatabaseUrl("names a folder, not a file")
        event.listen(engine.sync_engine, "connect", _prepare)
        event.listen(engine.sync_engine, "begin", _start)
    else:
        for moment in ("connect", "checkin"):
            event.listen(engine.sync_engine, moment, lose_patience)
    return engine


def make_reading_engine(url: URL) -> AsyncEngine:
    """The engine for single statements that read on a server; nothing is opened yet."""
    return create_async_engine(url, hide_parameters=True, **_server_options() | _READING_POOL)


def _options(url: URL) -> dict[str, Any]:
    """How the engine is made; to a file of SQLite's always the same few connections, since one more costs a thread."""
    dialect = url.get_dialect()
    assert issubclass(dialect, DefaultDialect)  # noqa: S101 - all that SQLAlchemy has are
    if dialect.name != "sqlite":
        return _server_options()
    is_file = dialect.get_pool_class(url) is AsyncAdaptedQueuePool
    return {"pool_size": _CONNECTIONS, "max_overflow": 0} if is_file else {}


def _server_options() -> dict[str, Any]:
    """For PostgreSQL, also behind a pooler that gives every transaction another connection: nothing is prepared.

    Text comes as UTF-8 also from a database without an encoding, which a server set up in the locale C makes.
    """
    form = {"prepare_threshold": None, "client_encoding": "utf8"}
    connecting = {"async_creator_fn": unbroken_connection().connect, **form, **_SERVER_SIGNS}
    return {**_SERVER_POOL, "connect_args": connecting, "use_native_hstore": False}


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
    if statement := connection.get_execution_options().get(BEGIN, "BEGIN"):
        connection.exec_driver_sql(statement)
