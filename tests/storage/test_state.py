"""A database tells its state and is left as it is."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from storage.clock import note_purge
from storage.crypto.keyring import Keyring
from storage.database import Database, DatabaseUnavailable
from storage.migrations import newest_revision
from storage.state import database_state
from tests.storage.worker import KEYRING, NEW, NOW, OLD


@pytest.fixture
async def database(file):
    database = Database(f"sqlite+aiosqlite:///{file}")
    yield database
    await database.close()


async def test_a_database_in_use_is_of_this_release_and_its_rows_are_under_keys_that_are_given(starts, database):
    worker = starts()
    await worker.fills()
    await note_purge(worker.database, NOW)
    state = await database_state(database, KEYRING, NOW)
    assert (state.revision, state.lacking, state.is_later) == (newest_revision(), 0, False)
    assert (state.clock_jumped, state.unreadable) == (False, 0)
    assert abs(state.clock - datetime.now(UTC)) < timedelta(minutes=1)


async def test_drafts_under_another_key_are_counted_where_a_keyring_is_given(starts, database):
    await starts(OLD).fills()
    assert (await database_state(database, Keyring(NEW), NOW)).unreadable == 1
    assert (await database_state(database, None, NOW)).unreadable is None


async def test_a_clock_far_from_the_last_purge_is_told(worker, database):
    await note_purge(worker.database, NOW)
    assert (await database_state(database, KEYRING, NOW + timedelta(hours=26))).clock_jumped


async def test_an_empty_file_lacks_every_migration_and_gets_none(file, database):
    file.touch()
    state = await database_state(database, KEYRING, NOW)
    assert state.revision is None
    assert state.lacking >= 6
    assert state.clock_jumped is state.unreadable is None
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("select count(*) from sqlite_master").fetchone() == (0,)


async def test_a_database_of_a_later_release_is_told_apart(worker, file, database):
    await worker.makes()
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("update alembic_version set version_num = '9999'")
    state = await database_state(database, KEYRING, NOW)
    assert state.is_later
    assert state.unreadable is None


async def test_what_is_no_database_does_not_answer(file, database):
    file.write_bytes(b"no database at all, by any means" * 100)
    with pytest.raises(DatabaseUnavailable):
        await database_state(database, KEYRING, NOW)
