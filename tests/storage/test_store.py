"""The reader's row: what is kept, for how long, that it can be erased, and that a database that is gone says so."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
import traceback
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from storage.crypto.keyring import MIN_KEY_CHARACTERS, Keyring
from storage.database import Database, DatabaseUnavailable
from storage.engines import InvalidDatabaseUrl
from storage.expiry import CARDS_FOR, DELETIONS_FOR, READER_FOR
from storage.readers.deletions import MOST_DELETIONS
from storage.readers.store import CardRef, ReaderRow, ReaderStore, chat_hashes
from storage.tables.reader import CARDS

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
OLD, NEW = (
    "the-old-key-of-the-test".ljust(MIN_KEY_CHARACTERS, "1"),
    "the-new-key-of-the-test".ljust(MIN_KEY_CHARACTERS, "2"),
)
KEYS = chat_hashes(Keyring(NEW), 4711)
OTHER = chat_hashes(Keyring(NEW), 4712)
(KEY,) = KEYS


@asynccontextmanager
async def opened(url):
    store = ReaderStore(Database(url))
    try:
        await store.open()
        yield store
    finally:
        await store.close()


@pytest.fixture
async def store(url):
    async with opened(url) as store:
        yield store


async def closed(store):
    """Close a store that never opened, and wait for the threads of its connections."""
    await store.close()
    for thread in threading.enumerate():
        if "_connection_worker_thread" in thread.name:
            await asyncio.to_thread(thread.join, 5)


def at(when):
    return int(when.timestamp())


# ---------------------------------------------------------------- the key


def test_the_key_is_a_keyed_hash_that_says_nothing_of_the_chat():
    assert len(KEY) == 16
    assert chat_hashes(Keyring(NEW), 4711) == KEYS
    assert len({*KEYS, *OTHER, *chat_hashes(Keyring(OLD), 4711)}) == 3
    assert b"4711" not in KEY


def test_a_chat_is_found_under_retired_keys_too_the_current_one_first():
    assert chat_hashes(Keyring(NEW, [OLD]), 4711) == (KEY, *chat_hashes(Keyring(OLD), 4711))


async def test_a_row_under_a_retired_key_is_read_and_the_next_visit_moves_it(store, file):
    old = chat_hashes(Keyring(OLD), 4711)
    await store.change(old, NOW, language=2)
    keys = chat_hashes(Keyring(NEW, [OLD]), 4711)
    assert (await store.reader(keys, NOW)).language == 2
    await store.touch(keys, NOW)
    assert await store.reader(old, NOW) is None
    assert (await store.reader(KEYS, NOW)).language == 2


async def test_forgetting_erases_what_lies_under_a_retired_key(store, file):
    old = chat_hashes(Keyring(OLD), 4711)
    await store.change(old, NOW, language=2)
    assert await store.forget(chat_hashes(Keyring(NEW, [OLD]), 4711)) is True
    assert old[0] not in everything(file)


# ---------------------------------------------------------------- the row


async def test_a_row_comes_back_as_it_was_saved(store):
    row = ReaderRow(2, numbered=True, calls=True, told=True, seen_on=NOW.date(), cards=(CardRef(7, at(NOW)),))
    await store.save(KEYS, row)
    assert await store.reader(KEYS, NOW) == row
    assert await store.reader(OTHER, NOW) is None


async def test_a_change_touches_only_what_it_names(store):
    await store.change(KEYS, NOW, language=2)
    row = await store.change(KEYS, NOW, told=True)
    assert row == ReaderRow(2, told=True, seen_on=NOW.date())
    assert await store.reader(KEYS, NOW) == row


async def test_the_day_is_written_once_a_day(store):
    await store.touch(KEYS, NOW)
    before = (await store.reader(KEYS, NOW)).seen_on
    await store.touch(KEYS, NOW + timedelta(hours=3))
    await store.touch(KEYS, NOW + timedelta(days=1))
    assert (await store.reader(KEYS, NOW)).seen_on - before == timedelta(days=1)


async def test_a_row_past_its_time_is_gone_when_it_is_read_though_nothing_was_purged(store):
    await store.change(KEYS, NOW, language=2)
    assert await store.reader(KEYS, NOW + READER_FOR) is not None
    assert await store.reader(KEYS, NOW + READER_FOR + timedelta(days=1)) is None


async def test_a_reader_who_comes_back_late_starts_afresh(store):
    await store.change(KEYS, NOW, language=2)
    late = NOW + READER_FOR + timedelta(days=1)
    await store.touch(KEYS, late)
    assert await store.reader(KEYS, late) == ReaderRow(seen_on=late.date())


async def test_purging_erases_old_rows_and_leaves_the_others(store):
    await store.change(KEYS, NOW, language=2)
    late = NOW + READER_FOR + timedelta(days=1)
    await store.change(OTHER, late, language=2)
    assert await store.purge(late) == 1
    assert await store.purge(late) == 0
    assert await store.reader(OTHER, late) is not None


# ---------------------------------------------------------------- the cards


async def test_at_most_eight_cards_are_kept_the_newest(store):
    for number in range(1, 13):
        await store.add_card(KEYS, NOW + timedelta(minutes=number), CardRef(number, at(NOW) + number * 60))
    cards = (await store.reader(KEYS, NOW)).cards
    assert [card.message for card in cards] == list(range(5, 13))
    assert len(cards) == CARDS
    await store.purge(NOW)
    assert (await store.reader(KEYS, NOW)).cards == cards, "what is young is not erased"


async def test_a_card_is_forgotten_after_forty_eight_hours_when_it_is_read(store):
    await store.add_card(KEYS, NOW, CardRef(1, at(NOW)))
    await store.add_card(KEYS, NOW, CardRef(2, at(NOW + timedelta(hours=1))))
    later = NOW + CARDS_FOR + timedelta(minutes=1)
    assert [card.message for card in (await store.reader(KEYS, later)).cards] == [2]


async def test_a_cards_id_is_on_no_disk_after_forty_eight_hours_though_its_reader_comes_back(store, file):
    await store.add_card(KEYS, NOW, CardRef(0xCAFEBABE, at(NOW)))
    later = NOW + CARDS_FOR - timedelta(minutes=5)
    await store.add_card(KEYS, later, CardRef(0xDEADBEEF, at(later)))
    await store.purge(NOW + CARDS_FOR + timedelta(minutes=1))
    assert [card.message for card in (await store.reader(KEYS, later)).cards] == [0xDEADBEEF]
    await store.close()
    assert b"\xca\xfe\xba\xbe" not in everything(file)
    assert b"\xde\xad\xbe\xef" in everything(file)


async def test_purging_erases_the_cards_of_readers_who_stay_away(store, file):
    await store.add_card(KEYS, NOW, CardRef(0xCAFEBABE, at(NOW)))
    await store.purge(NOW + CARDS_FOR)
    await store.close()
    assert b"\xca\xfe\xba\xbe" not in everything(file)


async def test_a_message_id_of_sixty_four_bits_fits(store):
    await store.add_card(KEYS, NOW, CardRef(2**63, at(NOW)))
    assert (await store.reader(KEYS, NOW)).cards == (CardRef(2**63, at(NOW)),)


# ---------------------------------------------------------------- forgetting


def everything(file):
    """All bytes of the database and of the files beside it."""
    return b"".join(path.read_bytes() for path in file.parent.iterdir())


async def test_forgetting_leaves_no_byte_in_the_database_or_its_log(store, file):
    await store.change(KEYS, NOW, language=2)
    await store.add_card(KEYS, NOW, CardRef(0xCAFEBABE, at(NOW)))
    assert KEY in everything(file)
    await store.forget(KEYS)
    assert await store.reader(KEYS, NOW) is None
    assert KEY not in everything(file)
    assert b"\xca\xfe\xba\xbe" not in everything(file)


async def test_forgetting_one_reader_leaves_the_others(store):
    await store.change(KEYS, NOW, language=2)
    await store.change(OTHER, NOW, language=2)
    await store.forget(KEYS)
    assert await store.reader(OTHER, NOW) is not None


async def test_forgetting_works_in_memory_too():
    async with opened("sqlite+aiosqlite://") as store:
        await store.change(KEYS, NOW, language=2)
        await store.forget(KEYS)
        assert await store.reader(KEYS, NOW) is None


# ---------------------------------------------------------------- the connections


@pytest.mark.sqlite_only
async def test_every_connection_erases_what_it_deletes_and_waits_for_locks(store):
    engine = store.database.engine
    async with engine.connect() as one, engine.connect() as two:
        for connection in (one, two):
            found = {
                name: (await connection.execute(text(f"PRAGMA {name}"))).scalar_one()
                for name in (
                    "journal_mode",
                    "synchronous",
                    "secure_delete",
                    "temp_store",
                    "foreign_keys",
                    "busy_timeout",
                )
            }
            assert found == {
                "journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "temp_store": 2, "foreign_keys": 1,
                "busy_timeout": 2000,
            }  # fmt: skip


async def test_opening_twice_is_opening_once(store, url):
    await store.open()
    await store.change(KEYS, NOW, language=2)
    async with opened(url) as again:
        assert (await again.reader(KEYS, NOW)).language == 2


async def test_a_store_opens_itself_at_the_first_need(url):
    store = ReaderStore(Database(url))
    assert await store.reader(KEYS, NOW) is None
    await store.close()


# ---------------------------------------------------------------- a database that is gone


DOWN = [
    lambda s: s.open(), lambda s: s.reader(KEYS, NOW), lambda s: s.save(KEYS, ReaderRow(seen_on=NOW.date())),
    lambda s: s.change(KEYS, NOW, language=2), lambda s: s.add_card(KEYS, NOW, CardRef(1, at(NOW))),
    lambda s: s.touch(KEYS, NOW), lambda s: s.forget(KEYS), lambda s: s.purge(NOW),
]  # fmt: skip


@pytest.mark.parametrize("work", DOWN)
async def test_a_folder_that_is_missing_is_told(tmp_path, work):
    store = ReaderStore(Database(f"sqlite+aiosqlite:///{tmp_path / 'nowhere' / 'lots.sqlite3'}"))
    with pytest.raises(DatabaseUnavailable):
        await work(store)
    await closed(store)


async def test_a_database_that_comes_back_is_opened_by_the_next_call(tmp_path):
    store = ReaderStore(Database(f"sqlite+aiosqlite:///{tmp_path / 'later' / 'lots.sqlite3'}"))
    with pytest.raises(DatabaseUnavailable):
        await store.open()
    (tmp_path / "later").mkdir()
    await store.change(KEYS, NOW, language=2)
    assert (await store.reader(KEYS, NOW)).language == 2
    await closed(store)


async def test_a_database_that_can_only_be_read_is_told(url, file):
    async with opened(url) as store:
        await store.change(KEYS, NOW, language=2)
    store = ReaderStore(Database(f"sqlite+aiosqlite:///file:{file}?mode=ro&uri=true"))
    store.database._opened = True
    with pytest.raises(DatabaseUnavailable):
        await store.change(KEYS, NOW, language=1)
    await closed(store)


async def test_a_file_that_is_no_database_is_told(file, url):
    file.write_text("this is a letter, not a database; " * 40)
    store = ReaderStore(Database(url))
    with pytest.raises(DatabaseUnavailable):
        await store.reader(KEYS, NOW)
    await closed(store)


@pytest.mark.slow
async def test_a_locked_database_is_told_and_can_still_be_read(store, file):
    await store.change(KEYS, NOW, language=2)
    lock = sqlite3.connect(file, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseUnavailable):
        await store.change(KEYS, NOW, language=1)
    assert (await store.reader(KEYS, NOW)).language == 2
    lock.execute("ROLLBACK")
    lock.close()
    await store.change(KEYS, NOW, language=1)


async def test_what_the_database_refuses_is_told_without_its_values(store):
    odd = 4711
    with pytest.raises(DatabaseUnavailable) as problem:
        await store.save(KEYS, ReaderRow(odd, seen_on=NOW.date()))
    told = "".join(traceback.format_exception(problem.value))
    assert str(problem.value) == ""
    assert "4711" not in told
    assert KEY.hex() not in told
    assert problem.value.__cause__ is None


async def test_the_engine_never_prints_bound_values(store):
    from sqlalchemy.exc import SQLAlchemyError

    with pytest.raises(SQLAlchemyError) as problem:
        async with store.database.engine.begin() as connection:
            await connection.execute(text("insert into readers (key) values (:key)"), {"key": "canary4711"})
    assert "canary4711" not in str(problem.value)


@pytest.mark.parametrize(
    ("address", "why"),
    [("sqlite+aiosqlite://host/lots.db", "no address"), ("sqlite+aiosqlite://h:port/x", "no address"),
     ("nothing", "no address"), ("oracle+nothing://x", "no address"), ("sqlite+aiosqlite:///.", "a folder")],
)  # fmt: skip
def test_an_address_that_cannot_be_used_says_why(address, why):
    with pytest.raises(InvalidDatabaseUrl, match=why) as problem:
        Database(address)
    assert address not in str(problem.value)


def test_a_driver_that_is_missing_is_named(monkeypatch):
    import builtins

    real = builtins.__import__

    def without(name, *rest, **more):
        if name == "psycopg":
            raise ModuleNotFoundError("gone", name="psycopg")
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(InvalidDatabaseUrl, match=r"psycopg, which is not installed; install lots\[postgresql\]"):
        Database("postgresql://localhost/lots")


async def test_what_is_to_be_deleted_is_kept_until_it_is_for_forty_eight_hours_at_most(store):
    await store.add_deletions(KEYS, NOW, [7, 5, 7])
    await store.add_deletions(KEYS, NOW + timedelta(hours=1), [5])
    await store.add_deletions(OTHER, NOW, [9])
    assert await store.pending_deletions(KEYS, NOW) == (5, 7)
    await store.remove_deletions(KEYS, [7])
    assert await store.pending_deletions(KEYS, NOW + DELETIONS_FOR) == (5,)
    assert await store.pending_deletions(KEYS, NOW + DELETIONS_FOR + timedelta(seconds=1)) == ()
    await store.purge(NOW + DELETIONS_FOR + timedelta(seconds=1))
    assert await store.pending_deletions(KEYS, NOW) == await store.pending_deletions(OTHER, NOW) == ()


async def test_of_many_messages_to_be_deleted_the_newest_three_hundred_are_kept(store):
    await store.add_deletions(KEYS, NOW, range(1, 400))
    assert await store.pending_deletions(KEYS, NOW) == tuple(range(400 - MOST_DELETIONS, 400))


async def test_forgetting_a_reader_forgets_what_was_to_be_deleted(store):
    await store.add_deletions(KEYS, NOW, [5])
    await store.forget(KEYS)
    assert await store.pending_deletions(KEYS, NOW) == ()


@pytest.mark.sqlite_only
async def test_changes_that_come_together_share_a_transaction_and_each_is_kept(store):
    begun = []
    write = store.database.write
    store.database.write = lambda: begun.append(1) or write()
    chats = [chat_hashes(Keyring(NEW), number) for number in range(40)]
    await asyncio.gather(*(store.add_card(keys, NOW, CardRef(7, int(NOW.timestamp()))) for keys in chats))
    assert len(begun) <= 3
    for keys in chats:
        assert [card.message for card in (await store.reader(keys, NOW)).cards] == [7]


async def test_a_caller_that_is_gone_takes_no_other_change_with_it(store):
    gone = asyncio.create_task(store.change(KEYS, NOW, told=True))
    other = asyncio.create_task(store.change(OTHER, NOW, told=True))
    await asyncio.sleep(0)
    gone.cancel()
    assert (await other).told
    assert (await store.reader(OTHER, NOW)).told


async def test_a_failing_batch_fails_each_of_its_callers(store, monkeypatch):
    @asynccontextmanager
    async def fails():
        raise DatabaseUnavailable
        yield

    monkeypatch.setattr(store.database, "write", fails)
    calls = [asyncio.create_task(store.change(keys, NOW, told=True)) for keys in (KEYS, OTHER)]
    await asyncio.sleep(0)
    calls.append(gone := asyncio.create_task(store.change(KEYS, NOW, told=True)))
    await asyncio.sleep(0)
    gone.cancel()
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert all(isinstance(outcome, DatabaseUnavailable | asyncio.CancelledError) for outcome in outcomes)


async def test_a_worker_claims_a_row_and_nothing_else_changes_who_claimed_it(tmp_path):
    async with opened(f"sqlite+aiosqlite:///{tmp_path}/lots.sqlite3") as store:
        await store.claim(KEYS, 5)
        assert await store.reader(KEYS, NOW) is None
        await store.touch(KEYS, NOW)
        await store.touch(OTHER, NOW)
        assert (await store.reader(KEYS, NOW)).worker is None
        await store.claim(KEYS, 2**63 - 1)
        await store.change(KEYS, NOW, numbered=True)
        await store.add_card(KEYS, NOW, CardRef(1, int(NOW.timestamp())))
        assert (await store.reader(KEYS, NOW)).worker == 2**63 - 1
        assert (await store.reader(OTHER, NOW)).worker is None
