"""What is watched in a soak: of the workers' processes, and of the database that they share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from storage.tables.base import metadata
from tests.bench.stores import Postgres
from tests.bench.workers import Workers

#: Tables whose rows are kept for a time, whatever becomes of the draft: they are to grow until it has passed.
KEPT = frozenset({"updates", "erasures", "trail", "trail_ends", "tries", "changes"})
#: Of a run, the part in which caches fill; what grows after it grows for good.
_WARM_SHARE = 0.25
_MB = 1e6


@dataclass(frozen=True, slots=True)
class Stored:
    """The database at one moment: its connections, rows of others and of those in `KEPT`, megabytes likewise.

    `log_megabytes` is what was written ahead since the start.
    """

    connections: int = 0
    rows: int = 0
    kept_rows: int = 0
    megabytes: float = 0.0
    kept_megabytes: float = 0.0
    log_megabytes: float = 0.0


@dataclass(frozen=True, slots=True)
class Sample:
    """What was so at one moment; `seconds` since the start, the rest is of all workers together."""

    seconds: float
    megabytes: float
    handles: int
    threads: int
    tasks: int
    updates: int
    stored: Stored


Read = Callable[[Sample], float]
#: What is drawn: its name, how it is read of a sample, and whether it is to stay where it is.
CURVES: tuple[tuple[str, Read, bool], ...] = (
    ("memory, MB", lambda sample: sample.megabytes, True),
    ("open files and connections", lambda sample: float(sample.handles), True),
    ("threads", lambda sample: float(sample.threads), True),
    ("tasks of the loops", lambda sample: float(sample.tasks), True),
    ("connections at the database", lambda sample: float(sample.stored.connections), True),
    ("rows of readers and drafts", lambda sample: float(sample.stored.rows), True),
    ("tables of readers and drafts, MB", lambda sample: sample.stored.megabytes, True),
    ("rows kept for their time", lambda sample: float(sample.stored.kept_rows), False),
)


def tasks(folder: Path, processes: Sequence[int]) -> int:
    """The tasks of these processes, as they wrote them."""
    total = 0
    for process in processes:
        with suppress(FileNotFoundError, ValueError):  # not written yet, or being written
            total += int((folder / f"{process}.tasks").read_text("utf-8"))
    return total


class Watch:
    """Looks at a database from outside, over one connection."""

    def __init__(self, postgres: Postgres, name: str) -> None:
        """Connect to the database `name`."""
        self._name = name
        self._admin = postgres.server.admin(name)
        self._log_start = self._value("select pg_current_wal_lsn()::text")

    def close(self) -> None:
        """Let go."""
        self._admin.close()

    def stored(self) -> Stored:
        """What is there now."""
        rows, kept_rows, size, kept_size = 0, 0, 0.0, 0.0
        for table in metadata.tables:
            count = self._value(f"select count(*) from {table}")  # noqa: S608 - a table of ours
            bytes_ = self._value("select pg_total_relation_size(%s)", table)
            if table in KEPT:
                kept_rows, kept_size = kept_rows + count, kept_size + bytes_
            else:
                rows, size = rows + count, size + bytes_
        written = self._value("select pg_wal_lsn_diff(pg_current_wal_lsn(), %s)", self._log_start)
        return Stored(self._connections(), rows, kept_rows, size / _MB, kept_size / _MB, float(written) / _MB)

    def cut_one(self) -> None:
        """End one connection of the workers, as a fault of the network does."""
        self._value(
            "select pg_terminate_backend(pid) from pg_stat_activity where datname = %s and pid <> pg_backend_pid()"
            " order by random() limit 1", self._name,
        )  # fmt: skip

    def _connections(self) -> int:
        query = "select count(*) from pg_stat_activity where datname = %s and pid <> pg_backend_pid()"
        return int(self._value(query, self._name))

    def _value(self, query: str, *parameters: object) -> int:
        row = self._admin.execute(query, parameters).fetchone()
        return row[0] if row else 0


def sample(workers: Workers, folder: Path, watch: Watch | None, seconds: float, updates: int) -> Sample:
    """How things are now."""
    return Sample(
        seconds, workers.megabytes, workers.handles, workers.threads, tasks(folder, workers.process_ids), updates,
        watch.stored() if watch else Stored(),
    )  # fmt: skip


def growth(samples: Sequence[Sample], read: Read) -> float:
    """By how much a curve is higher in the last third of a run than in the first, once it was warm, as a share."""
    warm = samples[int(len(samples) * _WARM_SHARE) :]
    third = max(1, len(warm) // 3)
    first, last = (sum(map(read, part)) for part in (warm[:third], warm[-third:]))
    return last / first - 1 if first else 0.0
