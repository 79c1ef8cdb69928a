"""Puts a backup in a database's place: brought to the present form, past rows erased, and only then moved there."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

from storage.backup.errors import BackupError, DamagedBackup, DatabaseInUse
from storage.backup.snapshot import open_file
from storage.clock import note_purge
from storage.crypto.keyring import Keyring
from storage.database import FILE_ENDINGS, Database, LaterDatabase
from storage.drafts.erasures import Erasure
from storage.drafts.store import DraftStore
from storage.inspection import rows_under_other_keys
from storage.readers.store import ReaderStore
from storage.tables.draft import erasures

#: Bytes that are overwritten at a time.
_BLOCK = 1 << 20


@dataclass(frozen=True, slots=True)
class Restored:
    """When the copy was made, and what was done to its rows.

    How many were past their time; how many had been erased since and were again; how many drafts lie under a key that
    is not given.
    """

    made_at: datetime
    expired: int
    erased: int
    unreadable: int


async def restore(
    copy: Callable[[BinaryIO], datetime], target: Path, keyring: Keyring, now: datetime, *, replace: bool
) -> Restored:
    """Put a backup where the database `target` is to be, or was; nothing is replaced before all is well.

    `copy` writes the database into a file and returns when it was made. Raises BackupError, DatabaseUnavailable where
    the disk is full, and OSError.
    """
    with _held(target, replace=replace) as remembered, _draft_file(target) as draft:
        made_at = _written(draft, copy)
        _check_whole(draft)
        restored = await _brought_up_to_date(draft, made_at, remembered, keyring, now)
        _put_in_place(draft, target)
    return restored


def _written(path: Path, copy: Callable[[BinaryIO], datetime]) -> datetime:
    with path.open("wb") as file:
        made_at = copy(file)
        file.flush()
        os.fsync(file.fileno())
    return made_at


async def _brought_up_to_date(
    path: Path, made_at: datetime, remembered: Sequence[Erasure], keyring: Keyring, now: datetime
) -> Restored:
    """Bring a copy to the present form, without what has been erased since it was made, and what is past its time."""
    database = Database(f"sqlite+aiosqlite:///{path}")
    drafts = DraftStore(database, keyring)
    try:
        await database.open()
        await drafts.erasures.add(remembered)
        erased = await drafts.erase_again(now)
        expired = await ReaderStore(database).purge(now) + await drafts.purge(now)
        await note_purge(database, now)
        unreadable = await rows_under_other_keys(database, keyring)
        await database.truncate()
    except LaterDatabase:
        raise BackupError("is of a later release; restore it with that release") from None
    finally:
        await database.close()
    return Restored(made_at, expired, erased, unreadable)


@contextmanager
def _held(target: Path, *, replace: bool) -> Iterator[tuple[Erasure, ...]]:
    """Keep every other process out of the database that is to be replaced, and give what it remembers as erased.

    Raises DatabaseInUse.
    """
    try:
        with _place(target, replace=replace), closing(open_file(target)) as connection:
            connection.execute("PRAGMA busy_timeout=0")
            # Leaving the write-ahead log takes a lock that no other open connection allows, be it busy or not.
            connection.execute("PRAGMA journal_mode=DELETE")
            connection.execute("BEGIN EXCLUSIVE")
            yield _erasures(connection)
    except sqlite3.OperationalError:
        raise DatabaseInUse(f"is not restored: {target} is in use; stop Lots first") from None
    except sqlite3.DatabaseError:
        raise DatabaseInUse(f"is not restored: {target} is no whole database; move it away first") from None


@contextmanager
def _place(target: Path, *, replace: bool) -> Iterator[None]:
    """See to it that the target is a file: where there was none, an empty one, so that nobody else makes it meanwhile.

    That one is gone again where nothing was put in its place. Raises DatabaseInUse.
    """
    place = target.resolve()
    try:
        place.touch(mode=0o600, exist_ok=False)
    except FileExistsError:
        if not replace:
            raise DatabaseInUse(f"is not restored: {target} is there already; stop Lots and give --replace") from None
        yield
        return
    try:
        _give_to_owner(place, place.parent)
        yield
    finally:
        with suppress(FileNotFoundError):
            if not place.stat().st_size:
                place.unlink()


def _erasures(connection: sqlite3.Connection) -> tuple[Erasure, ...]:
    """What a database remembers as erased; nothing where it is of a release that remembered nothing."""
    tables = connection.execute("select name from sqlite_master where name = ?", (erasures.name,)).fetchall()
    rows = connection.execute("select digest, day from erasures") if tables else ()
    return tuple((digest, date.fromisoformat(day)) for digest, day in rows)


@contextmanager
def _draft_file(target: Path) -> Iterator[Path]:
    """A file of its owner's beside the target, for as long as nothing has taken it away; overwritten at the end."""
    beside = target.resolve()  # where a link leads, so that it stays one
    handle, name = tempfile.mkstemp(dir=beside.parent, prefix=f".{beside.name}-")
    path = Path(name)
    try:
        os.close(handle)
        yield path
    finally:
        for rest in _files(path):
            _erase(rest)


def _check_whole(path: Path) -> None:
    """Raise DamagedBackup for what SQLite finds fault with."""
    try:
        with closing(open_file(path)) as connection:
            problems = [
                *(row for row in connection.execute("PRAGMA integrity_check(1)") if row != ("ok",)),
                *connection.execute("PRAGMA foreign_key_check"),
            ]
    except sqlite3.Error:
        problems = [()]
    if problems:
        raise DamagedBackup("holds a database that is damaged")


def _put_in_place(path: Path, target: Path) -> None:
    """Move the restored file to the target; what lay there is overwritten, and its logs do not outlive it."""
    target = target.resolve()
    for log in _files(target)[1:]:
        _erase(log)
    with target.open("r+b") as replaced:
        _give_to_owner(path, target)
        path.replace(target)
        _overwrite(replaced.fileno())
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def _give_to_owner(path: Path, example: Path) -> None:
    """Where root restores, the account that Lots runs as is to own the file."""
    owner = example.stat()
    if (os.geteuid(), owner.st_uid) != (0, 0):
        os.chown(path, owner.st_uid, owner.st_gid)


def _files(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in FILE_ENDINGS]


def _erase(path: Path) -> None:
    with suppress(FileNotFoundError):
        with path.open("r+b") as file:
            _overwrite(file.fileno())
        path.unlink()


def _overwrite(handle: int) -> None:
    """Write zeros over a file, as SQLite does over what it deletes."""
    remaining = os.fstat(handle).st_size
    os.lseek(handle, 0, os.SEEK_SET)
    while remaining > 0:
        remaining -= os.write(handle, bytes(min(remaining, _BLOCK)))
    os.fsync(handle)
