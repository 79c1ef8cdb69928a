"""Upkeep in bites: however much is due, no transaction takes more than a few rows, and readers write in between."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import event, insert, text, update

from dialogs.draft.model.draft_state import DraftState
from storage.clock import note_purge
from storage.crypto.keyring import Keyring
from storage.database import Database, DatabaseUnavailable
from storage.drafts import trail as trail_module
from storage.expiry import CARDS_FOR, DETACH_AFTER, DRAFT_IDLE, DRAFT_MOST, READER_FOR, TRAIL_FOR
from storage.indexes import make_indexes
from storage.inspection import rows_under_other_keys
from storage.readers.store import CardRef, ReaderRow, ReaderStore
from storage.schema import migrate
from storage.tables.access import trail
from storage.tables.draft import drafts, erasures, holders
from storage.tables.limits import changes, tries
from storage.tables.operation import updates
from storage.tables.reader import deletions, readers
from tests.storage.worker import KEYRING, NEW, NOW, OLD, ONE, TWO, Worker, chat_hashes

DAY = timedelta(days=1)
BITE = 2


@pytest.fixture
def bites(monkeypatch):
    """Every bite is of two rows."""
    for name in (
        "storage.past_rows.ROWS_AT_ONCE", "storage.drafts.holders.ROWS_AT_ONCE", "storage.drafts.rows._ERASED_AT_ONCE",
        "storage.drafts.trail._CUT_AT_ONCE", "storage.drafts.rotation._LOOKED_AT", "storage.readers.cards._AT_ONCE",
        "storage.readers.cards._LOOKED_AT", "storage.inspection._COUNTED_AT_ONCE",
        "storage.drafts.erasures._HASHES_AT_ONCE",
    ):  # fmt: skip
        monkeypatch.setattr(name, BITE)


def largest_bites(worker):
    """The most rows that one transaction has erased of each table, filled in as it goes."""
    most, now = {}, {}

    def note(connection, cursor, statement, parameters, context, many):
        if statement.startswith("DELETE FROM"):
            table = statement.split()[2]
            now[table] = now.get(table, 0) + cursor.rowcount

    def end(connection):
        for table, count in now.items():
            most[table] = max(most.get(table, 0), count)
        now.clear()

    event.listen(worker.database.engine.sync_engine, "after_cursor_execute", note)
    event.listen(worker.database.engine.sync_engine, "commit", end)
    return most


async def adds(worker, table, rows):
    async with worker.database.write() as connection:
        await connection.execute(insert(table), rows)


async def test_all_that_is_due_goes_in_bites(worker, bites):
    long_ago, seconds = NOW.date() - 400 * DAY, int(NOW.timestamp()) - 400 * 86_400
    keys = [bytes([number]) * 16 for number in range(5)]
    await adds(worker, readers, [{"key": key, "seen_on": long_ago, "cards": bytes(96)} for key in keys])
    await adds(worker, deletions, [{"key": key, "message": 1, "since": seconds} for key in keys])
    await adds(worker, changes, [{"key": key, "day": long_ago, "count": 1} for key in keys])
    await adds(worker, tries, [{"key": key, "draft": 1, "at": seconds} for key in keys])
    await adds(worker, updates, [{"update_id": number, "day": long_ago} for number in range(5)])
    await adds(worker, erasures, [{"digest": key, "day": long_ago} for key in keys])
    new = {"made_on": NOW.date(), "used_on": NOW.date(), "blob": bytes(369)}
    expired = ({"made_on": NOW.date() - DRAFT_MOST}, {"used_on": NOW.date() - DRAFT_IDLE})
    await adds(worker, drafts, [{"name": 1 + number} | new | expired[number % 2] for number in range(10)])
    most = largest_bites(worker)
    assert await ReaderStore(worker.database).purge(NOW) == 5
    assert await worker.drafts.purge(NOW) == 30
    tables = (readers, deletions, changes, tries, updates, erasures, drafts)
    assert most == {"invitations": 0} | {table.name: BITE for table in tables}
    for table in tables:
        assert await worker.rows(table) == []


async def test_who_writes_meanwhile_is_let_in_between_two_bites(worker, bites):
    """On SQLite writers queue; on a server they never wait for rows that are not theirs."""
    long_ago = NOW.date() - READER_FOR - DAY
    keys = [number.to_bytes(16, "big") for number in range(1, 41)]
    await adds(worker, readers, [{"key": key, "seen_on": long_ago, "cards": bytes(96)} for key in keys])
    store = ReaderStore(worker.database)
    purge = asyncio.create_task(store.purge(NOW))
    await store.save(ONE, ReaderRow(seen_on=NOW.date()))
    assert not purge.done()
    assert await purge == 40
    assert await store.reader(ONE, NOW)


async def test_on_a_server_a_row_that_is_in_use_is_passed_over_until_the_next_time(postgres_url, bites):
    worker, other = Worker(postgres_url), Worker(postgres_url)
    long_ago = NOW.date() - READER_FOR - DAY
    await adds(worker, readers, [{"key": key[0], "seen_on": long_ago, "cards": bytes(96)} for key in (ONE, TWO)])
    async with other.database.write() as connection:
        await connection.execute(update(readers).where(readers.c.key == ONE[0]).values(seen_on=NOW.date()))
        assert await ReaderStore(worker.database).purge(NOW) == 1
    assert await ReaderStore(worker.database).purge(NOW) == 0
    assert [row["key"] for row in await worker.rows(readers)] == [ONE[0]]
    await worker.database.close()
    await other.database.close()


# ---------------------------------------------------------------- cards, idle drafts: only since the last time


async def test_old_cards_of_many_readers_go_in_bites(worker, bites):
    store = ReaderStore(worker.database)
    for chat in range(7):
        keys = chat_hashes(KEYRING, chat)
        await store.add_card(keys, NOW, CardRef(1, int(NOW.timestamp()) - 60 * (chat % 2)))
    young = NOW + CARDS_FOR - timedelta(seconds=30)
    await store.purge(young)
    left = [row for row in await worker.rows(readers) if any(row["cards"])]
    assert len(left) == 4
    await store.purge(NOW + CARDS_FOR)
    assert not any(any(row["cards"]) for row in await worker.rows(readers))


async def test_only_readers_seen_since_what_the_last_purge_left_are_looked_at(worker):
    """Whoever was not seen since has no card: the last purge, and each before it, has erased what was due."""
    store, late = ReaderStore(worker.database), NOW + 20 * DAY
    await store.add_card(ONE, NOW, CardRef(1, int(NOW.timestamp())))
    await note_purge(worker.database, late)
    await store.purge(late)
    assert any((await worker.rows(readers))[0]["cards"])
    await note_purge(worker.database, NOW + CARDS_FOR)  # the purge that was to erase it, had it not been in use
    await store.purge(NOW + CARDS_FOR + timedelta(hours=20))
    assert not any((await worker.rows(readers))[0]["cards"])


async def test_idle_drafts_are_detached_in_bites_and_each_once(worker, bites, monkeypatch):
    monkeypatch.setattr("storage.drafts.store._VAULT", worker.drafts._vault)
    names = [await worker.fills(chat_hashes(KEYRING, chat)) for chat in range(3)]
    uncoded = await worker.makes()
    idle = NOW + DETACH_AFTER
    await worker.drafts.purge(idle)
    attached = {row["draft"] for row in await worker.rows(holders) if row["attached"]}
    assert attached == {uncoded}, "without a code nothing but its chat could open it again"
    await note_purge(worker.database, idle + 3 * DAY)
    async with worker.database.write() as connection:
        await connection.execute(update(holders).where(holders.c.draft == names[0]).values(attached=True))
    await worker.drafts.purge(idle + 3 * DAY)
    assert {row["draft"] for row in await worker.rows(holders) if row["attached"]} == {uncoded, names[0]}


# ---------------------------------------------------------------- the trail, keys, hashes


async def test_the_trail_is_cut_off_in_bites_and_never_read_whole(starts, bites):
    worker = starts(by_invitation=True)
    for day in range(5):
        await notes(worker, NOW.date() + day * DAY)
    await notes(worker, NOW.date() + 200 * DAY)
    most = largest_bites(worker)
    assert await worker.drafts._trail.purge(NOW.date() + TRAIL_FOR + 10 * DAY) == 5
    assert most == {"trail": BITE}
    assert (await worker.trail_report()).problems == ()
    assert await worker.drafts._trail.purge(NOW.date() + TRAIL_FOR + 10 * DAY) == 0
    assert [row["seq"] for row in await worker.rows(trail)] == [6]


async def notes(worker, day):
    async with worker.database.write() as connection:
        await worker.drafts._trail.note(connection, ONE, trail_module.TrailAction.MADE, 7, day)


async def test_entries_that_somebody_emptied_are_not_cut_off_unseen(starts):
    """They would look like those of an erased draft, whose number is known."""
    worker = starts(by_invitation=True)
    for day in range(3):
        await notes(worker, NOW.date() + day * DAY)
    emptied = dict.fromkeys(("day", "who", "action", "draft", "salt"))
    async with worker.database.write() as connection:
        await connection.execute(update(trail).where(trail.c.seq == 1).values(emptied))
    assert await worker.drafts._trail.purge(NOW.date()) == 0
    assert (await worker.trail_report()).problems


async def test_rows_under_other_keys_are_counted_in_bites(starts, bites):
    worker = starts(OLD)
    for _ in range(5):
        await worker.makes()
    assert await rows_under_other_keys(worker.database, Keyring(OLD)) == 0
    assert await rows_under_other_keys(worker.database, Keyring(NEW)) == 5


async def test_rotation_looks_at_some_keys_at_a_time(starts, bites):
    worker = starts(OLD)
    for chat in range(5):
        await worker.makes(chat_hashes(worker.keyring, chat))
    both = starts(NEW, OLD)
    assert await both.drafts.rotate(batch=10) == 5
    assert {row["blob"][1:9] for row in await both.rows(drafts)} == {both.keyring.current}


async def test_where_nothing_was_brought_back_nobody_is_kept_from_writing(worker, bites, monkeypatch):
    for name in [await worker.makes() for _ in range(5)]:
        await worker.drafts.erase(ONE, name, NOW)
    await worker.makes(TWO)
    monkeypatch.setattr(worker.database, "write", None)
    assert await worker.drafts.erase_again(NOW) == 0


# ---------------------------------------------------------------- indexes on a server with rows


async def index_names(database, table):
    async with database.work() as connection:
        statement = text("select indexname from pg_indexes where tablename = :table")
        return set((await connection.execute(statement, {"table": table})).scalars())


async def test_on_a_server_with_rows_indexes_are_made_after_the_migration_and_broken_ones_anew(postgres, postgres_url):
    worker = Worker(postgres_url)
    name = worker.database.engine.url.database
    await worker.drafts.make(ONE, DraftState(), NOW, 1)
    new = "readers_seen, drafts_used, drafts_made, updates_day, changes_day, tries_at, erasures_day"
    with postgres.admin(name) as admin:
        admin.execute("update lots_version set version_num = '0010'")
        admin.execute(f"drop index {new}")
        admin.execute("create index drafts_used on drafts (used_on)")
        admin.execute("update pg_index set indisvalid = false where indexrelid = 'drafts_used'::regclass")
    assert [step.revision for step in await migrate(worker.database)] == ["0011"]
    assert await index_names(worker.database, "drafts") == {"drafts_pkey", "drafts_used", "drafts_made"}
    with postgres.admin(name) as admin:
        assert admin.execute("select count(*) from pg_index where not indisvalid").fetchone() == (0,)
    await make_indexes(worker.database)  # nothing is left to make
    await worker.database.close()


async def test_where_the_server_does_not_answer_no_index_is_made(tmp_path):
    database = Database(f"postgresql+psycopg://nobody@/nothing?host={tmp_path}")
    with pytest.raises(DatabaseUnavailable):
        await make_indexes(database)
    await database.close()
