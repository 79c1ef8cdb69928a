"""Backups from the command line: what cannot be done is one line, and leaves no file behind."""

from __future__ import annotations

import asyncio
import io
import re
import resource
import signal
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime

import pytest

from dialogs.draft.model.draft_state import DraftState
from storage.crypto.keyring import Keyring
from storage.database import Database
from storage.drafts.store import DraftStore
from storage.readers.store import chat_hashes
from tests.bot.test_settings import GOOD_KEY

URL = "sqlite+aiosqlite:///lots.sqlite3"
NOW = datetime.now(UTC)


@pytest.fixture
def operated(nowhere, lots, monkeypatch):
    """A folder with the server's key, a key pair for backups, and a database with one draft."""
    monkeypatch.setenv("LOTS_SECRET_KEY", GOOD_KEY)
    monkeypatch.setenv("LOTS_BACKUP_PUBLIC_KEY", lots("backup", "keygen", "--write", "key")[1].strip().split("=")[1])
    asyncio.run(a_draft())
    return nowhere


async def a_draft():
    database, keyring = Database(URL), Keyring(GOOD_KEY)
    await DraftStore(database, keyring).make(chat_hashes(keyring, 1), DraftState(), NOW, None)
    await database.close()


def drafts():
    with closing(sqlite3.connect("lots.sqlite3")) as database:
        return database.execute("select count(*) from drafts").fetchone()[0]


def names(folder):
    return {path.name for path in folder.iterdir()}


def test_a_backup_is_made_lost_rows_are_restored_and_every_file_is_the_owners(operated, lots):
    """The restore drill, as OPERATING.md has it."""
    assert lots("backup", "make", "monday")[0] == 0
    (operated / "lots.sqlite3").unlink()
    status, out, err = lots("restore", "monday", "--key", "key")
    assert (status, err) == (0, "")
    assert out.startswith("lots.sqlite3: as it was on ")
    assert drafts() == 1
    assert {name: (operated / name).stat().st_mode & 0o777 for name in names(operated)} == {
        "key": 0o600, "monday": 0o600, "lots.sqlite3": 0o600,
    }  # fmt: skip


def test_in_a_folder_a_backup_is_called_by_the_time(operated, lots):
    """The folder is made where its name ends in /: else a first backup would be a file in the folder's place."""
    assert lots("backup", "make", "backups/")[0] == 0
    (backup,) = (operated / "backups").iterdir()
    assert (operated / "backups").stat().st_mode & 0o777 == 0o700
    backup.unlink()
    assert lots("backup", "make", "backups")[0] == 0
    (backup,) = (operated / "backups").iterdir()
    assert re.fullmatch(r"lots-\d{4}-\d\d-\d\dT\d{6}Z\.age", backup.name)
    assert lots("restore", str(backup), "--key", "key", "--replace")[0] == 0


def test_the_secret_key_may_come_from_standard_input_and_lie_nowhere(operated, lots, monkeypatch):
    lots("backup", "make", "monday")
    monkeypatch.setattr(sys, "stdin", io.StringIO((operated / "key").read_text()))
    assert lots("restore", "monday", "--key", "-", "--replace")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("backup", "keygen", "--write", "key"), "key is there already"),
        (("backup", "keygen", "--write", "no/key"), "no/key: No such file"),
        (("backup", "make", "lots.sqlite3"), "lots.sqlite3 is there already"),
        (("backup", "make", "/dev/full"), "/dev/full is there already"),
        (("backup", "make", "no/monday"), "no/monday: No such file"),
        (("backup", "make", "no/monday/"), "no/monday: No such file"),
        (("backup", "make", "monday/"), "monday: File exists"),
        (("restore", "nothing", "--key", "key"), "nothing: No such file or directory; nothing was replaced"),
        (("restore", ".", "--key", "key"), ". is no file"),
        (("restore", "/dev/zero", "--key", "key"), "/dev/zero is no file"),
        (("restore", "lots.sqlite3", "--key", "key"), "lots.sqlite3 is damaged, cut short, or no backup"),
        (("restore", "monday", "--key", "key"), "monday is not restored: lots.sqlite3 is there already"),
        (("restore", "monday", "--key", "nothing"), "nothing: No such file"),
        (("restore", "monday", "--key", "."), ". is no file"),
        (("restore", "monday", "--key", "/dev/zero"), "/dev/zero is no file"),
        (("restore", "monday", "--key", "lots.sqlite3"), "lots.sqlite3: is no text"),
        (("restore", "monday", "--key", "open"), "open holds a secret key and others can read it"),
        (("restore", "monday", "--key", "other"), "monday was made for another key"),
        (("restore", "monday", "--key", "empty"), "empty holds no secret key"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_changes_nothing(operated, lots, arguments, line):
    lots("backup", "make", "monday")
    lots("backup", "keygen", "--write", "other")
    for name, mode in (("open", 0o644), ("empty", 0o600)):
        (operated / name).write_bytes(b"")
        (operated / name).chmod(mode)
    before = {path.name: path.read_bytes() for path in operated.iterdir()}
    status, out, err = lots(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith(f"lots: {line}")
    assert err.count("\n") == 1
    assert "AGE-SECRET-KEY-1" not in err.replace("begins with AGE-SECRET-KEY-1", "")
    assert {path.name: path.read_bytes() for path in operated.iterdir()} == before


@pytest.mark.parametrize(
    ("name", "value", "line"),
    [
        ("BACKUP_PUBLIC_KEY", "", "LOTS_BACKUP_PUBLIC_KEY is missing"),
        ("BACKUP_PUBLIC_KEY", "age1nonsense", "LOTS_BACKUP_PUBLIC_KEY is no public key"),
        ("SECRET_KEY", "", "LOTS_SECRET_KEY is missing"),
        ("DATABASE_URL", "sqlite+aiosqlite:///nothing", "LOTS_DATABASE_URL names nothing, which is not there"),
        ("DATABASE_URL", "sqlite+aiosqlite:///no/nothing", "LOTS_DATABASE_URL names no/nothing, which is not there"),
        ("DATABASE_URL", "sqlite+aiosqlite:///key", "LOTS_DATABASE_URL names a file that is no database"),
        ("DATABASE_URL", "sqlite+aiosqlite://", "LOTS_DATABASE_URL names no file of SQLite's; for PostgreSQL see"),
    ],
)
def test_a_setting_that_allows_no_backup_is_one_line(operated, lots, monkeypatch, name, value, line):
    monkeypatch.setenv(f"LOTS_{name}", value)
    status, out, err = lots("backup", "make", "monday")
    assert (status, out) == (2, "")
    assert err.startswith(f"lots: {line}")
    assert "monday" not in names(operated)


def test_a_backup_that_does_not_fit_on_the_disk_leaves_nothing(operated, lots):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    told = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        status, out, err = lots("backup", "make", "monday")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, told)
    assert (status, out) == (2, "")
    assert err == "lots: monday: File too large; nothing was written\n"
    assert "monday" not in names(operated)


def test_a_restored_database_that_does_not_fit_on_the_disk_replaces_nothing(operated, lots):
    lots("backup", "make", "monday")
    before = (operated / "lots.sqlite3").read_bytes()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    told = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, limits[1]))
    try:
        status, out, err = lots("restore", "monday", "--key", "key", "--replace")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, told)
    assert (status, out) == (2, "")
    assert err.endswith("nothing was replaced\n")
    assert (operated / "lots.sqlite3").read_bytes()[100:] == before[100:]  # but for the note that there is no log
    assert names(operated) == {"key", "monday", "lots.sqlite3"}
