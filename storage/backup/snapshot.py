"""A copy of a database of SQLite's while workers write to it, held in memory: nothing in clear touches the disk."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from storage.database import DatabaseUnavailable

#: A database as a file in memory, known to this connection alone, and the size below which it is sure to fit.
_FILE_IN_MEMORY, _MOST_IN_FILE = "file:copy?vfs=memdb", 1 << 29


def copy_database(path: Path) -> bytes:
    """Return the file of a consistent copy, by SQLite's online backup. Raises DatabaseUnavailable.

    It is one step, under a lock that lets others write; a copy in several steps would begin anew with each write.
    """
    try:
        # A file in memory gives its bytes out with one copy less than a database there, but only up to a size.
        memory = _FILE_IN_MEMORY if path.stat().st_size < _MOST_IN_FILE else ":memory:"
        with closing(open_file(path)) as source, closing(sqlite3.connect(memory, uri=True)) as copy:
            source.backup(copy)
            return copy.serialize()
    except (OSError, sqlite3.Error):
        raise DatabaseUnavailable from None


def open_file(path: Path) -> sqlite3.Connection:
    """Open a database that is there, in transactions of one's own."""
    return sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None)
