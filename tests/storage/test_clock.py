"""A clock that has jumped erases nothing; a database is looked over before anything is served from it."""

from __future__ import annotations

import os
import sqlite3
from datetime import timedelta

import pytest

from dialogs.draft.model.draft_state import DraftState
from storage.clock import MAX_JUMP, clock_jumped, note_purge
from storage.crypto.keyring import Keyring
from storage.database import Database
from storage.inspection import UnusableDatabase, check_database, rows_under_other_keys
from storage.migrations import newest_revision
from tests.storage.worker import KEYRING, NEW, NOW, OLD, ONE, Worker

HOUR = timedelta(hours=1)


@pytest.fixture
async def worker(tmp_path):
    worker = Worker(f"sqlite+aiosqlite:///{tmp_path}/lots.sqlite3")
    yield worker
    await worker.database.close()


async def test_a_new_database_trusts_its_clock(worker):
    assert not await clock_jumped(worker.database, NOW)


async def test_a_clock_far_from_the_last_purge_has_jumped_in_either_direction(worker):
    await note_purge(worker.database, NOW)
    assert not await clock_jumped(worker.database, NOW + MAX_JUMP)
    assert await clock_jumped(worker.database, NOW + MAX_JUMP + HOUR)
    assert await clock_jumped(worker.database, NOW - MAX_JUMP - HOUR)
    await note_purge(worker.database, NOW + 2 * MAX_JUMP)
    assert not await clock_jumped(worker.database, NOW + 2 * MAX_JUMP)


async def test_where_nothing_was_purged_the_newest_day_of_a_row_stands_for_it(worker):
    await worker.drafts.make(ONE, DraftState(), NOW, None)
    assert not await clock_jumped(worker.database, NOW + HOUR)
    assert await clock_jumped(worker.database, NOW + timedelta(days=200))


async def test_a_clock_far_from_another_one_is_not_trusted(worker):
    assert await clock_jumped(worker.database, NOW, MAX_JUMP + HOUR)


async def test_a_database_that_can_be_used_is_opened(worker):
    assert await check_database(worker.database)
    assert [path.name for path in worker.database.files][:2] == ["lots.sqlite3", "lots.sqlite3-wal"]


async def test_a_database_in_memory_has_no_file():
    database = Database("sqlite+aiosqlite://")
    assert (database.file, database.files) == (None, ())
    await database.close()


async def says(path, wrong):
    database = Database(f"sqlite+aiosqlite:///{path}")
    with pytest.raises(UnusableDatabase, match=wrong):
        await check_database(database)
    await database.close()


async def test_what_cannot_be_a_database_is_named(tmp_path, monkeypatch):
    await says(tmp_path / "none" / "x.sqlite3", "folder that is not there")
    await says(tmp_path, "is no file")
    (tmp_path / "text").write_text("no database at all")
    await says(tmp_path / "text", "is no database")
    monkeypatch.setattr(os, "access", lambda *_: False)
    await says(tmp_path / "new", "cannot be written to")
    await says(tmp_path / "text", "cannot be read and written")


async def test_a_database_of_a_later_release_is_named(tmp_path, worker):
    assert await check_database(worker.database)
    await worker.database.close()
    with sqlite3.connect(tmp_path / "lots.sqlite3") as connection:
        connection.execute("update alembic_version set version_num = '9999'")
    connection.close()
    assert newest_revision() < "9999"
    await says(tmp_path / "lots.sqlite3", "later release")


async def test_a_database_that_does_not_answer_is_waited_for(worker, monkeypatch):
    monkeypatch.setattr("storage.engines._PRAGMAS", ("no such pragma = (",))
    assert not await check_database(worker.database)


async def test_drafts_under_a_key_that_is_not_given_are_counted(worker):
    await worker.drafts.make(ONE, DraftState(), NOW, None)
    assert await rows_under_other_keys(worker.database, KEYRING) == 0
    assert await rows_under_other_keys(worker.database, Keyring(OLD)) == 1
    assert await rows_under_other_keys(worker.database, Keyring(OLD, (NEW,))) == 0


async def test_a_database_in_memory_is_not_looked_for_on_disk():
    database = Database("sqlite+aiosqlite://")
    assert await check_database(database)
    await database.close()
