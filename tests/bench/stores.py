"""What a bot stores in outside of its own process, and the processor time that takes: Redis, PostgreSQL, or nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from tests.postgres import PostgresServer

_VERSION = 18
_TICKS = os.sysconf("SC_CLK_TCK")
#: As the server comes: each commit waits for the disk.
_SETTINGS = {"listen_addresses": "''", "max_connections": "100", "log_min_messages": "panic"}


class Store(Protocol):
    """A store in processes of its own."""

    @property
    def cpu_seconds(self) -> float:
        """Processor time of all its processes so far."""
        ...


class NoStore:
    """Where a bot stores in its own process, or not at all."""

    cpu_seconds = 0.0


class Postgres:
    """A PostgreSQL of the benchmark's own, on the processor core of whoever starts it."""

    def __init__(self) -> None:
        """Start it, with a migrated template. Raises NoServer."""
        self.server = PostgresServer(_VERSION, settings=_SETTINGS)
        try:
            self.server.make()
        except BaseException:
            self.close()
            raise

    @property
    def cpu_seconds(self) -> float:
        """Processor time of the server and of each connection's process, also of those that ended."""
        return sum(map(process_seconds, self._processes()), _seconds_of_ended(self._postmaster))

    def new_database(self) -> str:
        """The address of a database that nobody has used, with all tables."""
        return self.server.url(self.server.new())

    def close(self) -> None:
        """End it, and remove what it wrote."""
        self.server.remove()

    @property
    def _postmaster(self) -> int:
        return int((self.server.folder / "data/postmaster.pid").read_text().split(maxsplit=1)[0])

    def _processes(self) -> Iterator[int]:
        yield self._postmaster
        for file in Path(f"/proc/{self._postmaster}/task").glob("*/children"):
            yield from map(int, file.read_text().split())


def process_seconds(pid: int) -> float:
    """Processor time of a process so far, all its threads, by the kernel's count; 0 where it has ended."""
    return _times(pid, 11)


def _seconds_of_ended(pid: int) -> float:
    """Processor time of a process's children that have ended."""
    return _times(pid, 13)


def _times(pid: int, first: int) -> float:
    """Two of the kernel's counts of hundredths together, for user and for system."""
    try:
        values = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return (int(values[first]) + int(values[first + 1])) / _TICKS
