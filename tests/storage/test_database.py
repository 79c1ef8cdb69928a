"""The database: transactions that do not race, and a log that is empty when it is said to be."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import date

import pytest
from sqlalchemy import event, func, insert, select, text, update

from storage.database import Database, DatabaseUnavailable
from storage.tables.operation import updates

DAY = date(2026, 11, 24)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "lots.sqlite3"


@pytest.fixture
async def opens(file):
    """Opens one more database object on the same file."""
    opened = []

    def another(**how):
        opened.append(Database(f"sqlite+aiosqlite:///{file}", **how))
        return opened[-1]

    yield another
    for database in opened:
        await database.close()


async def count(database, table):
    async with database.work() as connection:
        return (await connection.execute(select(func.count()).select_from(table))).scalar_one()


async def test_two_workers_that_read_then_write_wait_for_each_other(opens):
    one, two = opens(), opens()
    async with one.write() as connection:
        await connection.execute(insert(updates).values(update_id=0, day=DAY))

    async def adds(database):
        for _ in range(20):
            async with database.write() as connection:
                known = (await connection.execute(select(updates.c.update_id))).scalar_one()
                await connection.execute(update(updates).values(update_id=known + 1))

    await asyncio.gather(adds(one), adds(two))
    async with one.work() as connection:
        assert (await connection.execute(select(updates.c.update_id))).scalar_one() == 40


async def test_two_workers_that_open_a_new_file_at_once_both_find_the_tables(opens):
    one, two = opens(), opens()
    await asyncio.gather(one.open(), two.open())
    assert (await count(one, updates), await count(two, updates)) == (0, 0)


async def test_what_fails_in_the_middle_leaves_nothing(opens):
    database = opens()

    async def breaks_off():
        async with database.write() as connection:
            await connection.execute(insert(updates).values(update_id=1, day=DAY))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await breaks_off()
    assert await count(database, updates) == 0


async def test_in_memory_transactions_take_turns():
    database = Database("sqlite+aiosqlite://")

    async def adds(number):
        async with database.write() as connection:
            await connection.execute(insert(updates).values(update_id=number, day=DAY))
            await asyncio.sleep(0)

    await asyncio.gather(*map(adds, range(10)))
    assert await count(database, updates) == 10
    assert await database.truncate() is True
    await database.close()


# ---------------------------------------------------------------- the log


async def fills(database):
    async with database.write() as connection:
        await connection.execute(insert(updates).values(update_id=1, day=DAY))


def log(file):
    return file.with_name(file.name + "-wal").stat().st_size


async def test_the_log_is_emptied(opens, file):
    database = opens()
    await fills(database)
    assert log(file) > 0
    assert await database.truncate() is True
    assert log(file) == 0


async def test_a_log_that_someone_reads_is_tried_again_until_he_is_done(opens, file):
    slept = []

    async def sleep(seconds):
        slept.append(seconds)
        if len(slept) == 3:
            reader.rollback()

    database = opens(sleep=sleep)
    await fills(database)
    reader = sqlite3.connect(file)
    reader.execute("begin")
    reader.execute("select * from updates").fetchall()
    async with database.write() as connection:
        await connection.execute(update(updates).values(update_id=2))
    assert await database.truncate() is True
    assert (len(slept), log(file)) == (3, 0)
    reader.close()


async def test_a_log_that_someone_goes_on_reading_is_said_not_to_be_empty(opens, file):
    slept = []

    async def sleep(seconds):
        slept.append(seconds)

    database = opens(sleep=sleep)
    await fills(database)
    reader = sqlite3.connect(file)
    reader.execute("begin")
    reader.execute("select * from updates").fetchall()
    async with database.write() as connection:
        await connection.execute(update(updates).values(update_id=2))
    assert await database.truncate() is False
    assert sum(slept) == pytest.approx(2)
    assert log(file) > 0
    reader.close()
    async with database.work() as connection:
        assert (await connection.execute(text("PRAGMA busy_timeout"))).scalar_one() == 2000


async def test_a_log_that_cannot_be_reached_is_said_not_to_be_empty(tmp_path):
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'nowhere' / 'lots.sqlite3'}")
    assert await database.truncate() is False
    await database.close()
    await asyncio.sleep(0.05)


async def test_a_disk_that_is_full_is_told(opens):
    database = opens()
    await database.open()

    async def fills_up():
        async with database.write() as connection:
            await connection.exec_driver_sql("PRAGMA max_page_count=1")
            await connection.execute(insert(updates), [{"update_id": number, "day": DAY} for number in range(2000)])

    with pytest.raises(DatabaseUnavailable):
        await fills_up()
    async with database.work() as connection:
        await connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    assert await count(database, updates) == 0


async def test_a_crowd_of_transactions_shares_a_few_connections(opens):
    database, connected, begun = opens(), [], []
    event.listen(database.engine.sync_engine, "connect", lambda *opened: connected.append(opened))
    event.listen(database.engine.sync_engine, "begin", begun.append)
    await asyncio.gather(*(count(database, updates) for _ in range(50)))
    assert (len(begun) >= 50, len(connected) <= 4) == (True, True)
