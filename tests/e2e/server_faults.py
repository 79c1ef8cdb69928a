"""What can befall a PostgreSQL server: each fault begins, and heals."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress

import psycopg

from tests.postgres import PostgresServer
from tests.watchdog import processes_on

#: What a reader's answer touches.
_TABLES = "readers, drafts, updates"
#: Rows of the ballast, from a great many to one: about a page each.
_LOADS = (4096, 512, 64, 8, 1)


@contextmanager
def stopped(server: PostgresServer, database: str, mode: str = "immediate") -> Iterator[None]:
    """The server is stopped: as by a crash ("immediate"), or as an operator does ("fast")."""
    del database
    server.stop(mode)
    try:
        yield
    finally:
        server.start()


@contextmanager
def stopped_gently(server: PostgresServer, database: str) -> Iterator[None]:
    """The server is stopped as an operator does."""
    with stopped(server, database, "fast"):
        yield


@contextmanager
def locked(server: PostgresServer, database: str) -> Iterator[None]:
    """Another transaction keeps every table that an answer touches."""
    with server.admin(database) as other:
        other.execute("begin")
        other.execute(f"lock table {_TABLES} in access exclusive mode")
        yield


@contextmanager
def read_only(server: PostgresServer, database: str) -> Iterator[None]:
    """The server takes no change: as a standby, or one whose operator has said so."""
    _set(server, database, "alter system set default_transaction_read_only = on")
    try:
        yield
    finally:
        _set(server, database, "alter system reset default_transaction_read_only")


@contextmanager
def used_up(server: PostgresServer, database: str) -> Iterator[None]:
    """Every connection is somebody else's; those that there were are ended."""
    others: list[psycopg.Connection] = []
    with ExitStack() as stack:
        admin = stack.enter_context(server.admin(database))
        ended = "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = %s"
        # Ended once more after the first are taken: who was ended may have been quicker.
        for _ in range(2):
            admin.execute(ended, [database])
            with suppress(psycopg.OperationalError):
                while True:
                    others.append(stack.enter_context(server.admin()))
        yield


@contextmanager
def full(server: PostgresServer, database: str) -> Iterator[None]:
    """The disk is full to its last page."""
    with server.admin(database) as admin:
        admin.execute("create table ballast (row text)")
        admin.execute("alter table ballast alter column row set storage plain")
        admin.execute("checkpoint")  # so that reading what is there needs no page of its own
        for rows in _LOADS:
            with suppress(psycopg.errors.DiskFull):
                while True:
                    admin.execute("insert into ballast select repeat('x', 8000) from generate_series(1, %s)", [rows])
        try:
            yield
        finally:
            admin.execute("drop table ballast")
            admin.execute("checkpoint")


@contextmanager
def frozen(server: PostgresServer, database: str) -> Iterator[None]:
    """The server's machine stands still: connections live, and nothing is answered."""
    del database
    processes = [*processes_on(server.folder), *_backends(server)]
    for process in processes:
        os.kill(process, signal.SIGSTOP)
    try:
        yield
    finally:
        for process in reversed(processes):
            os.kill(process, signal.SIGCONT)


def _backends(server: PostgresServer) -> list[int]:
    with server.admin() as admin:
        return [pid for (pid,) in admin.execute("select pid from pg_stat_activity where pid <> pg_backend_pid()")]


def _set(server: PostgresServer, database: str, statement: str) -> None:
    """Set something for the whole server, and wait until a new connection sees it."""
    with server.admin() as admin:
        admin.execute("set default_transaction_read_only = off")
        admin.execute(statement)
        admin.execute("select pg_reload_conf()")
    wanted = "on" if "= on" in statement else "off"
    for _ in range(500):
        with server.admin(database) as admin:
            if admin.execute("show default_transaction_read_only").fetchone() == (wanted,):
                return
    raise AssertionError("the server does not read its settings")
