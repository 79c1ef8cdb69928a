"""On PostgreSQL: limits and clock of each transaction, one writer a reader, what a role may, what is never logged."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert, select, text

from storage.clock import clock_jumped, note_purge
from storage.database import Database, DatabaseUnavailable, UnmigratedDatabase, fault_name
from storage.engines import READING_CONNECTIONS
from storage.inspection import UnusableDatabase, check_database
from storage.readers.store import CardRef, ReaderStore
from storage.server import Server
from storage.server_connection import to_the_end
from storage.tables.consent import consents
from storage.tables.limits import tries
from storage.tables.operation import updates
from tests.relay import Relay
from tests.storage.worker import NOW, ONE, TWO, Worker

DAY = NOW.date()


@pytest.fixture
async def opens(postgres_url):
    """Opens one more database object on the same database."""
    opened = []

    def another(url=postgres_url):
        opened.append(Database(url))
        return opened[-1]

    yield another
    for database in opened:
        await database.close()


@pytest.fixture
def database(opens):
    return opens()


async def shows(database, setting, **how):
    async with database.write(**how) as connection:
        return (await connection.execute(text(f"show {setting}"))).scalar_one()


async def test_each_transaction_has_the_servers_limits_and_none_outlives_it(database):
    assert await shows(database, "statement_timeout") == "3s"
    assert await shows(database, "statement_timeout", upkeep=True) == "1min"
    assert await shows(database, "lock_timeout") == "2s"
    assert await shows(database, "idle_in_transaction_session_timeout") == "3s"
    async with database.engine.connect() as connection:
        assert (await connection.execute(text("show statement_timeout"))).scalar_one() == "0"


async def test_the_servers_clock_is_read_whatever_form_the_database_gives_moments(opens):
    async with opens().engine.begin() as connection:
        name = (await connection.execute(text("select current_database()"))).scalar_one()
        await connection.execute(text(f"alter database {name} set datestyle = 'German'"))
    database = opens()
    assert await shows(database, "datestyle") == "German, DMY"
    await database.rows("select 1 as number", {})
    assert abs(database.now() - datetime.now(UTC)) < timedelta(minutes=1)


async def test_the_servers_clock_is_the_clock(database, monkeypatch):
    assert abs(database.now() - datetime.now(UTC)) < timedelta(minutes=1)
    async with database.work() as connection:
        await connection.execute(select(1))
    assert database.server is not None
    database.server._told += timedelta(days=400)
    assert database.now() - datetime.now(UTC) > timedelta(days=399)


class WrongClock(datetime):
    """A machine whose clock is years ahead."""

    @classmethod
    def now(cls, tz=None):
        return datetime.now(tz) + timedelta(days=4000)


async def test_a_machine_whose_clock_is_wrong_goes_by_the_servers_and_erases_nothing_by_its_own(
    opens, monkeypatch, cheap
):
    right = Worker(opens().engine.url.render_as_string(hide_password=False))
    right.now = datetime.now(UTC)
    number = await right.makes()
    await note_purge(right.database, right.now)
    for module in ("storage.server", "storage.database"):
        monkeypatch.setattr(f"{module}.datetime", WrongClock)
    wrong = Worker(opens().engine.url.render_as_string(hide_password=False))
    assert wrong.database.now() - datetime.now(UTC) > timedelta(days=3999), "it has not asked the server yet"
    await wrong.database.open()
    now = wrong.database.now()
    assert abs(now - datetime.now(UTC)) < timedelta(minutes=1)
    assert not await clock_jumped(wrong.database, now)
    await wrong.drafts.purge(now)
    assert await wrong.drafts.get(ONE, number, now) is not None
    for worker in (right, wrong):
        await worker.database.close()


async def test_when_the_servers_own_clock_jumps_nothing_is_erased_until_the_operator_says_so(opens):
    database = opens()
    await note_purge(database, datetime.now(UTC))
    for days in (-400, 400):
        assert await clock_jumped(database, datetime.now(UTC) + timedelta(days=days))


def test_before_the_first_transaction_the_clock_is_this_machines():
    assert abs(Server().now() - datetime.now(UTC)) < timedelta(minutes=1)


async def test_a_clock_without_boot_time_is_the_monotonic_one(monkeypatch):
    import time

    from storage.server import steady_seconds

    monkeypatch.delattr(time, "CLOCK_BOOTTIME", raising=False)
    before = time.monotonic()
    assert before <= steady_seconds() <= time.monotonic()


async def test_two_transactions_of_one_reader_take_turns_and_others_do_not_wait(opens, monkeypatch):
    monkeypatch.setattr("storage.server.LOCK", 50)
    one, two = opens(), opens()

    async def locks(database, keys):
        async with database.write() as connection:
            await database.lock_reader(connection, keys)

    async with one.write() as connection:
        await one.lock_reader(connection, ONE)
        await locks(two, TWO)
        with pytest.raises(DatabaseUnavailable):
            await locks(two, ONE)
        with pytest.raises(DatabaseUnavailable):
            await locks(two, (*TWO, *ONE))
    await locks(two, ONE)


async def test_who_locks_a_table_is_alone_with_it(opens, monkeypatch):
    monkeypatch.setattr("storage.server.LOCK", 50)
    one, two = opens(), opens()
    async with one.write() as connection:
        await one.alone(connection, tries)
        with pytest.raises(DatabaseUnavailable):
            async with two.write() as other:
                await two.alone(other, tries)
    assert await one.truncate() is True
    assert (one.file, one.files, one.is_on_server) == (None, (), True)


async def test_what_two_change_of_one_reader_at_once_is_all_kept_be_the_row_new_or_not(opens):
    stores = [ReaderStore(opens()) for _ in range(2)]
    for day in (NOW, NOW + timedelta(days=1)):
        cards = (
            stores[number % 2].add_card(ONE, day, CardRef(number + 1, int(day.timestamp()))) for number in range(8)
        )
        await asyncio.gather(*cards, *(store.change(ONE, day, told=True) for store in stores))
        row = await stores[0].reader(ONE, day)
        assert ({card.message for card in row.cards}, row.told) == (set(range(1, 9)), True)


async def test_a_call_that_is_cancelled_goes_on_to_its_end_and_leaves_no_transaction_open(database):
    async with database.work() as connection:
        await connection.execute(select(1))

    async def writes():
        async with database.write() as connection:
            await connection.execute(insert(updates).values(update_id=1, day=DAY))
            await connection.execute(text("select pg_sleep(0.2)"))

    writing = asyncio.create_task(writes())
    async with Asks(database) as asks:
        await asks.until("select count(*) from pg_stat_activity where query like '%pg_sleep%' and state = 'active'", 2)
        writing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await writing
        await asks.until("select count(*) from pg_stat_activity where state like 'idle in transaction%'", 0)
        await asks.until("select count(*) from updates", 0)


class Asks:
    """Asks the server until it answers as it should."""

    def __init__(self, database):
        self.database = database

    async def __aenter__(self):
        self.connection = await self.database.engine.connect()
        self.connection = await self.connection.execution_options(isolation_level="AUTOCOMMIT")
        return self

    async def __aexit__(self, *_):
        await self.connection.close()

    async def until(self, question, answer):
        for _ in range(500):
            if (await self.connection.execute(text(question))).scalar_one() == answer:
                return
        raise AssertionError(question)


async def test_what_is_cancelled_twice_still_goes_to_its_end():
    done, goes_on = [], asyncio.Event()

    async def work():
        await goes_on.wait()
        done.append(True)
        raise ZeroDivisionError

    task = asyncio.create_task(to_the_end(work()))
    for _ in range(2):
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
    assert not task.done()
    goes_on.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert done == [True]


async def test_work_that_is_itself_cancelled_is_not_waited_for():
    async def work():
        raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await to_the_end(work())


async def test_a_fault_is_logged_by_its_class_and_state_and_no_value(database, caplog):
    caplog.set_level(logging.DEBUG, "lots")

    async def twice():
        async with database.write() as connection:
            for _ in range(2):
                await connection.execute(insert(updates).values(update_id=4711_4711, day=DAY))

    with pytest.raises(DatabaseUnavailable) as refused:
        await twice()
    with pytest.raises(DatabaseUnavailable):
        await twice()  # what goes on is said once
    assert [record.outcome for record in caplog.records if record.name == "lots.storage"] == ["UniqueViolation 23505"]
    assert "47114711" not in caplog.text + str(refused.value) + repr(refused.value)
    assert refused.value.__cause__ is None
    assert fault_name(OSError()) == "OSError"


async def test_a_database_without_tables_is_named_and_not_migrated(postgres, opens):
    name = postgres.new(migrated=False)
    database = opens(postgres.url(name))
    with pytest.raises(UnmigratedDatabase):
        await database.open()
    with pytest.raises(UnusableDatabase, match="lots migrate up"):
        await check_database(database)
    with postgres.admin(name) as connection:
        assert connection.execute("select count(*) from pg_tables where schemaname = 'public'").fetchone() == (0,)


async def test_a_server_that_is_not_there_is_waited_for(postgres, opens, tmp_path):
    database = opens(f"postgresql://nobody@/lots?host={tmp_path}")
    assert not await check_database(database)


def end_connections(postgres):
    """What a restart does to connections."""
    with postgres.admin() as admin:
        admin.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename is not null"
                      " and pid <> pg_backend_pid() and datname like 'lots%'")  # fmt: skip


async def test_a_restart_of_the_server_is_not_noticed_by_the_next_transaction(postgres, database):
    async with database.work() as connection:
        await connection.execute(select(1))
    end_connections(postgres)
    async with database.work() as connection:
        assert (await connection.execute(select(1))).scalar_one() == 1


async def test_a_readers_row_is_read_in_one_exchange_and_tells_the_servers_clock(postgres, postgres_url, opens):
    async with Relay(postgres.folder) as relay:
        store = ReaderStore(opens(f"{postgres_url.partition('?')[0]}?host={relay.folder}"))
        row = await store.add_card(ONE, NOW, CardRef(7, int(NOW.timestamp())), 9)
        assert await store.reader(ONE, NOW) == row
        relay.messages.clear()
        assert await store.reader((*TWO, *ONE), NOW) == row
        assert len(relay.messages) == 1
        assert await store.reader(TWO, NOW) is None
        told_at = store.database.server._told
        await store.reader(TWO, NOW)
        assert store.database.server._told > told_at
        await store.close()


async def test_a_reader_is_read_though_every_connection_has_ended_meanwhile(postgres, opens):
    store = ReaderStore(opens())
    await store.add_card(ONE, NOW, CardRef(7, int(NOW.timestamp())))
    async with AsyncExitStack() as all_of_them:
        for _ in range(READING_CONNECTIONS):
            await all_of_them.enter_async_context(store.database._quick_reads._engine.connect())
    end_connections(postgres)
    assert (await store.reader(ONE, NOW)).cards == (CardRef(7, int(NOW.timestamp())),)


async def test_a_server_that_stands_still_is_waited_for_once_and_not_over_each_connection(
    postgres, postgres_url, opens, monkeypatch
):
    monkeypatch.setattr("storage.server_connection.SILENT_SECONDS", 0.2)
    monkeypatch.setattr("storage.quick_reads.STALE_SECONDS", 0.1)
    async with Relay(postgres.folder) as relay:
        store = ReaderStore(opens(f"{postgres_url.partition('?')[0]}?host={relay.folder}"))
        await store.add_card(ONE, NOW, CardRef(7, int(NOW.timestamp())))
        async with AsyncExitStack() as all_of_them:
            for _ in range(READING_CONNECTIONS):
                await all_of_them.enter_async_context(store.database._quick_reads._engine.connect())
        relay.cut()
        relay.messages.clear()
        with pytest.raises(DatabaseUnavailable):
            await store.reader(ONE, NOW)
        assert sum(b"from readers" in message for message in relay.messages) == 1
        relay.heal()
        assert await store.reader(ONE, NOW)
        await store.close()


async def test_a_row_is_not_waited_for_longer_than_a_lock_and_the_limit_does_not_outlive_it(
    postgres, opens, monkeypatch, caplog
):
    store = ReaderStore(opens())
    await store.add_card(ONE, NOW, CardRef(7, int(NOW.timestamp())))
    monkeypatch.setattr("storage.server.LOCK", 50)
    with postgres.admin(store.database.engine.url.database) as admin, admin.transaction():
        admin.execute("lock table readers")
        with pytest.raises(DatabaseUnavailable):
            await store.reader(ONE, NOW)
    assert "LockNotAvailable 55P03" in [record.outcome for record in caplog.records if hasattr(record, "outcome")]
    assert await store.reader(ONE, NOW)
    assert await store.database.rows("show lock_timeout", {}) == [{"lock_timeout": "50ms"}]
    async with store.database._quick_reads._engine.connect() as connection:
        assert (await connection.execute(text("show lock_timeout"))).scalar_one() == "0"


@pytest.mark.parametrize("change", ["update", "delete", "truncate"])
async def test_consents_are_kept_even_from_the_owner(postgres_url, cheap, change):
    worker = Worker(postgres_url)
    name = await worker.makes()
    await worker.consents(name)
    statement = {
        "update": "update consents set answer = 4", "delete": "delete from consents",
        "truncate": "truncate consents cascade",
    }[change]  # fmt: skip
    with pytest.raises(DatabaseUnavailable):
        async with worker.database.write() as connection:
            await connection.execute(text(statement))
    assert len(await worker.rows(consents)) == 6
    await worker.database.close()


# ---------------------------------------------------------------- a server that says nothing


async def sleeps(database, seconds, **how):
    async with database.write(**how) as connection:
        await connection.execute(text(f"select pg_sleep({seconds})"))


async def test_a_server_that_says_nothing_is_hung_up_and_another_connection_is_made(database, monkeypatch):
    monkeypatch.setattr("storage.server_connection.SILENT_SECONDS", 0.2)
    with pytest.raises(DatabaseUnavailable) as silence:
        await sleeps(database, 1)  # by its own limits it may take three
    assert silence.value.sqlstate is None
    assert await shows(database, "lock_timeout") == "2s"


async def test_upkeep_and_migrations_are_waited_for_longer_and_nothing_after_them_is(database, monkeypatch):
    monkeypatch.setattr("storage.server_connection.SILENT_SECONDS", 0.2)
    await sleeps(database, 0.5, upkeep=True)
    async with database.migration() as connection:
        await connection.execute(text("select pg_sleep(0.5)"))
    with pytest.raises(DatabaseUnavailable):
        await sleeps(database, 1)
