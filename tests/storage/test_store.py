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
from sqlalchemy.dialects import postgresql

from storage.expiry import CARDS_FOR, READER_FOR
from storage.store import Card, ReaderRow, Store, StoreDown, WrongAddress, reader_key
from storage.tables import CARDS

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
KEY = reader_key(b"a secret of the test", 4711)
OTHER = reader_key(b"a secret of the test", 4712)


@asynccontextmanager
async def opened(url):
    store = Store(url)
    try:
        await store.open()
        yield store
    finally:
        await store.close()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "lots.sqlite3"


@pytest.fixture
def url(file):
    return f"sqlite+aiosqlite:///{file}"


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
    assert reader_key(b"a secret of the test", 4711) == KEY
    assert len({KEY, OTHER, reader_key(b"another secret", 4711)}) == 3
    assert b"4711" not in KEY


def test_a_secret_longer_than_the_hash_takes_still_makes_a_key():
    assert len(reader_key(b"x" * 100, 1)) == 16


# ---------------------------------------------------------------- the row


async def test_a_row_comes_back_as_it_was_saved(store):
    row = ReaderRow(2, numbered=True, calls=True, told=True, seen_on=NOW.date(), cards=(Card(7, at(NOW)),))
    await store.save(KEY, row)
    assert await store.reader(KEY, NOW) == row
    assert await store.reader(OTHER, NOW) is None


async def test_a_change_touches_only_what_it_names(store):
    await store.change(KEY, NOW, language=2)
    row = await store.change(KEY, NOW, told=True)
    assert row == ReaderRow(2, told=True, seen_on=NOW.date())
    assert await store.reader(KEY, NOW) == row


async def test_the_day_is_written_once_a_day(store):
    await store.touch(KEY, NOW)
    before = (await store.reader(KEY, NOW)).seen_on
    await store.touch(KEY, NOW + timedelta(hours=3))
    await store.touch(KEY, NOW + timedelta(days=1))
    assert (await store.reader(KEY, NOW)).seen_on - before == timedelta(days=1)


async def test_a_row_past_its_time_is_gone_when_it_is_read_though_nothing_was_purged(store):
    await store.change(KEY, NOW, language=2)
    assert await store.reader(KEY, NOW + READER_FOR) is not None
    assert await store.reader(KEY, NOW + READER_FOR + timedelta(days=1)) is None


async def test_a_reader_who_comes_back_late_starts_afresh(store):
    await store.change(KEY, NOW, language=2)
    late = NOW + READER_FOR + timedelta(days=1)
    await store.touch(KEY, late)
    assert await store.reader(KEY, late) == ReaderRow(seen_on=late.date())


async def test_purging_erases_old_rows_and_leaves_the_others(store):
    await store.change(KEY, NOW, language=2)
    late = NOW + READER_FOR + timedelta(days=1)
    await store.change(OTHER, late, language=2)
    assert await store.purge(late) == 1
    assert await store.purge(late) == 0
    assert await store.reader(OTHER, late) is not None


# ---------------------------------------------------------------- the cards


async def test_at_most_eight_cards_are_kept_the_newest(store):
    for number in range(1, 13):
        await store.add_card(KEY, NOW + timedelta(minutes=number), Card(number, at(NOW) + number * 60))
    cards = (await store.reader(KEY, NOW)).cards
    assert [card.message for card in cards] == list(range(5, 13))
    assert len(cards) == CARDS


async def test_a_card_is_forgotten_after_forty_eight_hours_when_it_is_read(store):
    await store.add_card(KEY, NOW, Card(1, at(NOW)))
    await store.add_card(KEY, NOW, Card(2, at(NOW + timedelta(hours=1))))
    later = NOW + CARDS_FOR + timedelta(minutes=1)
    assert [card.message for card in (await store.reader(KEY, later)).cards] == [2]


async def test_purging_erases_the_cards_of_readers_who_stay_away(store, file):
    await store.add_card(KEY, NOW, Card(0xCAFEBABE, at(NOW)))
    await store.purge(NOW + timedelta(days=4))
    await store.close()
    assert b"\xca\xfe\xba\xbe" not in everything(file)


async def test_a_message_id_of_sixty_four_bits_fits(store):
    await store.add_card(KEY, NOW, Card(2**63, at(NOW)))
    assert (await store.reader(KEY, NOW)).cards == (Card(2**63, at(NOW)),)


# ---------------------------------------------------------------- forgetting


def everything(file):
    """All bytes of the database and of the files beside it."""
    return b"".join(path.read_bytes() for path in file.parent.iterdir())


async def test_forgetting_leaves_no_byte_in_the_database_or_its_log(store, file):
    await store.change(KEY, NOW, language=2)
    await store.add_card(KEY, NOW, Card(0xCAFEBABE, at(NOW)))
    assert KEY in everything(file)
    await store.forget(KEY)
    assert await store.reader(KEY, NOW) is None
    assert KEY not in everything(file)
    assert b"\xca\xfe\xba\xbe" not in everything(file)


async def test_forgetting_one_reader_leaves_the_others(store):
    await store.change(KEY, NOW, language=2)
    await store.change(OTHER, NOW, language=2)
    await store.forget(KEY)
    assert await store.reader(OTHER, NOW) is not None


async def test_forgetting_works_in_memory_too():
    async with opened("sqlite+aiosqlite://") as store:
        await store.change(KEY, NOW, language=2)
        await store.forget(KEY)
        assert await store.reader(KEY, NOW) is None


# ---------------------------------------------------------------- the connections


async def test_every_connection_erases_what_it_deletes_and_waits_for_locks(store):
    engine = store._engine
    async with engine.connect() as one, engine.connect() as two:
        for connection in (one, two):
            found = {
                name: (await connection.execute(text(f"PRAGMA {name}"))).scalar_one()
                for name in ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "busy_timeout")
            }
            assert found == {
                "journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1, "busy_timeout": 2000,
            }  # fmt: skip


async def test_opening_twice_is_opening_once(store, url):
    await store.open()
    await store.change(KEY, NOW, language=2)
    async with opened(url) as again:
        assert (await again.reader(KEY, NOW)).language == 2


async def test_a_store_opens_itself_at_the_first_need(url):
    store = Store(url)
    assert await store.reader(KEY, NOW) is None
    await store.close()


# ---------------------------------------------------------------- a database that is gone


DOWN = [
    lambda s: s.open(), lambda s: s.reader(KEY, NOW), lambda s: s.save(KEY, ReaderRow(seen_on=NOW.date())),
    lambda s: s.change(KEY, NOW, language=2), lambda s: s.add_card(KEY, NOW, Card(1, at(NOW))),
    lambda s: s.touch(KEY, NOW), lambda s: s.forget(KEY), lambda s: s.purge(NOW),
]  # fmt: skip


@pytest.mark.parametrize("work", DOWN)
async def test_a_folder_that_is_missing_is_told(tmp_path, work):
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'nowhere' / 'lots.sqlite3'}")
    with pytest.raises(StoreDown):
        await work(store)
    await closed(store)


async def test_a_database_that_comes_back_is_opened_by_the_next_call(tmp_path):
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'later' / 'lots.sqlite3'}")
    with pytest.raises(StoreDown):
        await store.open()
    (tmp_path / "later").mkdir()
    await store.change(KEY, NOW, language=2)
    assert (await store.reader(KEY, NOW)).language == 2
    await closed(store)


async def test_a_database_that_can_only_be_read_is_told(url, file):
    async with opened(url) as store:
        await store.change(KEY, NOW, language=2)
    store = Store(f"sqlite+aiosqlite:///file:{file}?mode=ro&uri=true")
    store._opened = True
    with pytest.raises(StoreDown):
        await store.change(KEY, NOW, language=1)
    await closed(store)


async def test_a_file_that_is_no_database_is_told(file, url):
    file.write_text("this is a letter, not a database; " * 40)
    store = Store(url)
    with pytest.raises(StoreDown):
        await store.reader(KEY, NOW)
    await closed(store)


@pytest.mark.slow
async def test_a_locked_database_is_told_and_can_still_be_read(store, file):
    await store.change(KEY, NOW, language=2)
    lock = sqlite3.connect(file, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreDown):
        await store.change(KEY, NOW, language=1)
    assert (await store.reader(KEY, NOW)).language == 2
    lock.execute("ROLLBACK")
    lock.close()
    await store.change(KEY, NOW, language=1)


async def test_what_the_database_refuses_is_told_without_its_values(store):
    odd = 4711
    with pytest.raises(StoreDown) as problem:
        await store.save(KEY, ReaderRow(odd, seen_on=NOW.date()))
    told = "".join(traceback.format_exception(problem.value))
    assert str(problem.value) == ""
    assert "4711" not in told
    assert KEY.hex() not in told
    assert problem.value.__cause__ is None


async def test_the_engine_never_prints_bound_values(store):
    from sqlalchemy.exc import SQLAlchemyError

    with pytest.raises(SQLAlchemyError) as problem:
        async with store._engine.begin() as connection:
            await connection.execute(text("insert into readers (key) values (:key)"), {"key": "canary4711"})
    assert "canary4711" not in str(problem.value)


@pytest.mark.parametrize(
    ("address", "why"),
    [("sqlite+aiosqlite://host/lots.db", "no address"), ("sqlite+aiosqlite://h:port/x", "no address"),
     ("nothing", "no address"), ("oracle+nothing://x", "no address")],
)  # fmt: skip
def test_an_address_that_cannot_be_used_says_why(address, why):
    with pytest.raises(WrongAddress, match=why) as problem:
        Store(address)
    assert address not in str(problem.value)


def test_a_driver_that_is_missing_is_named(monkeypatch):
    import builtins

    real = builtins.__import__

    def without(name, *rest, **more):
        if name == "asyncpg":
            raise ModuleNotFoundError("gone", name="asyncpg")
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(WrongAddress, match="asyncpg"):
        Store("postgresql+asyncpg://localhost/lots")


class Postgres:
    """An engine of another kind: takes down what is sent to it."""

    class dialect:  # noqa: N801 - the engine's name for it
        name = "postgresql"

    def __init__(self):
        self.sent = []

    @asynccontextmanager
    async def begin(self):
        yield self

    async def run_sync(self, work):
        self.sent.append("migrate")

    async def execute(self, statement):
        self.sent.append(str(statement.compile(dialect=postgresql.dialect())))


async def test_on_postgresql_nothing_is_sent_that_only_sqlite_knows(monkeypatch):
    engine = Postgres()
    monkeypatch.setattr("storage.store._engine", lambda _: engine)
    store = Store("postgresql+asyncpg://localhost/lots")
    await store.save(KEY, ReaderRow(seen_on=NOW.date()))
    await store.forget(KEY)
    assert engine.sent[0] == "migrate"
    assert "ON CONFLICT (key) DO UPDATE" in engine.sent[1]
    assert engine.sent[2].startswith("DELETE FROM readers")
    assert not any("PRAGMA" in sent for sent in engine.sent)
