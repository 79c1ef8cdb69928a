"""Where the rows lie: a file of SQLite's, and a PostgreSQL server with settings as a distribution has them."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path
from typing import Protocol

import psycopg
from sqlalchemy import create_engine

from storage.migrations import upgrade
from tests.bench.growth.rows import Chunk
from tests.postgres import OWNER, PostgresServer, account, programs

_SETTINGS = {"listen_addresses": "''", "shared_buffers": "128MB", "max_connections": "60", "log_min_messages": "panic"}
_PATIENCE = 120
_DATABASE = "growth"


class Place(Protocol):
    """A database that can be filled past its own gates, and measured."""

    name: str
    url: str

    def fill(self, chunks: Iterable[Chunk]) -> None:
        """Put rows in as they are: they are valid, and checking each would take an hour."""

    def settle(self) -> None:
        """Do what time would have done: statistics, vacuum."""

    def sizes(self) -> dict[str, int]:
        """Bytes of each table with its indexes."""

    def log_bytes(self) -> int:
        """Bytes that were written into the log so far."""


class SqliteFile:
    """A file of SQLite's."""

    name = "SQLite"

    def __init__(self, path: Path) -> None:
        """Make it with its tables, unless it is there."""
        self.path = path
        self.url = f"sqlite+aiosqlite:///{path}"
        if not path.exists():
            path.touch(0o600)
            engine = create_engine(f"sqlite:///{path}")
            with engine.begin() as connection:
                upgrade(connection)
            engine.dispose()

    def fill(self, chunks: Iterable[Chunk]) -> None:
        """Put rows in; the triggers are put aside meanwhile."""
        with closing(sqlite3.connect(self.path)) as connection, connection:
            connection.execute("PRAGMA foreign_keys=OFF")
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("PRAGMA synchronous=OFF")
            triggers = connection.execute("select name, sql from sqlite_master where type = 'trigger'").fetchall()
            for name, _ in triggers:
                connection.execute(f"drop trigger {name}")
            for table, columns, rows in chunks:
                marks = ", ".join("?" * len(columns))
                connection.executemany(f"insert into {table} ({', '.join(columns)}) values ({marks})", rows)  # noqa: S608
            for _, statement in triggers:
                connection.execute(statement)

    def settle(self) -> None:
        """Empty the log."""
        with closing(sqlite3.connect(self.path)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def sizes(self) -> dict[str, int]:
        """The file's pages by table, its indexes among them."""
        statement = (
            "select m.tbl_name, sum(s.pgsize) from dbstat s join sqlite_master m on m.name = s.name group by m.tbl_name"
        )
        with closing(sqlite3.connect(self.path)) as connection:
            try:
                return dict(connection.execute(statement).fetchall())
            except sqlite3.OperationalError:  # a library without that table
                return {"all": self.path.stat().st_size}

    def log_bytes(self) -> int:
        """The log is emptied now and then, so it tells nothing."""
        return 0


class DurableServer(PostgresServer):
    """A server that waits for the disk, as one in operation does."""

    def start(self) -> None:
        """Start it, and wait until it answers."""
        settings = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())
        self._run("pg_ctl", "start", "-w", "-t", f"{_PATIENCE}", "-l", "log", "-o", f"-k {self.folder} {settings}")


class PostgresDatabase:
    """A database on a server of its own."""

    name = "PostgreSQL"

    def __init__(self, folder: Path) -> None:
        """Start the server in a folder, made with its tables unless it is there. Raises NoServer."""
        is_new = not folder.exists()
        folder.mkdir(exist_ok=True)
        self.server = DurableServer(16, folder)
        if is_new:
            self.server.make()
            with self.server.admin() as connection:
                connection.execute(f"create database {_DATABASE} template lots_template")
        else:
            self.server.start()
        self.url = self.server.url(_DATABASE)

    def connect(self) -> psycopg.Connection:
        """A connection of the owner's."""
        return self.server.admin(_DATABASE)

    def fill(self, chunks: Iterable[Chunk]) -> None:
        """Put rows in; triggers and keys are not asked meanwhile."""
        with self.connect() as connection:
            connection.execute("set session_replication_role = replica")
            for table, columns, rows in chunks:
                if rows:
                    copy = f"copy {table} ({', '.join(columns)}) from stdin"
                    with connection.cursor() as cursor, cursor.copy(copy) as sink:
                        for row in rows:
                            sink.write_row(row)

    def settle(self) -> None:
        """Vacuum, and write down what is in memory."""
        with self.connect() as connection:
            connection.execute("vacuum analyze")
            connection.execute("checkpoint")

    def sizes(self) -> dict[str, int]:
        """Each table with its indexes."""
        statement = "select relname, pg_total_relation_size(relid) from pg_stat_user_tables"
        with self.connect() as connection:
            return dict(connection.execute(statement).fetchall())

    def log_bytes(self) -> int:
        """How far the write-ahead log has come."""
        with self.connect() as connection:
            return int(connection.execute("select pg_current_wal_lsn() - '0/0'").fetchone()[0])

    def dump(self, path: Path) -> None:
        """What `pg_dump` writes."""
        self._run("pg_dump", "--format=custom", "--no-owner", f"--file={path}", _DATABASE)

    def put_back(self, path: Path) -> None:
        """What `pg_restore` makes of it, in a new database that is dropped again."""
        with self.server.admin() as connection:
            connection.execute("create database put_back")
        try:
            self._run("pg_restore", "--no-owner", "--exit-on-error", "--dbname=put_back", str(path))
        finally:
            self.server.drop("put_back")

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(  # noqa: S603 - a program of PostgreSQL's
            [programs(16) / program, f"--host={self.server.folder}", f"--username={OWNER}", *arguments],
            check=True, timeout=_PATIENCE * 4, cwd=self.server.folder, **account(),
            env={**os.environ, "LC_ALL": "C"},
        )  # fmt: skip
