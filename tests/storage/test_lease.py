"""The lease of who polls: one at a time, taken over when it ends, and nothing written by who has lost it."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import insert, select, text

from storage import lease as lease_module
from storage.database import Database, DatabaseUnavailable
from storage.lease import ATTEMPT, MARGIN, RENEW, Lease
from storage.tables.operation import lease, updates
from tests.storage.worker import NOW


class Process:
    """One that may poll: its lease, and the database that it writes into; time passes for it when it is told to."""

    def __init__(self, url):
        self.guarded, self.seconds, self.slept = Database(url), 0.0, []
        self.lease = Lease(Database(url), self.guarded, lambda: self.seconds, self.sleep)
        self.sleeping = asyncio.Event()
        self.wakes: list[asyncio.Future[None]] = []

    async def sleep(self, seconds):
        self.slept.append(seconds)
        waiting = asyncio.get_running_loop().create_future()
        self.wakes.append(waiting)
        self.sleeping.set()
        await waiting

    async def passes(self, seconds):
        """Let time pass, and whoever sleeps wake."""
        self.seconds += seconds
        wakes, self.wakes = self.wakes, []
        for waiting in wakes:
            if not waiting.done():
                waiting.set_result(None)

    async def writes(self, number):
        async with self.guarded.write() as connection:
            await connection.execute(insert(updates).values(update_id=number, day=NOW.date()))

    async def close(self):
        await self.lease.close()
        await self.guarded.close()


@pytest.fixture
async def starts(postgres_url):
    started = []

    def another():
        started.append(Process(postgres_url))
        return started[-1]

    yield another
    for process in started:
        await process.close()


async def ends(postgres_url):
    """The lease's time passes, as the server sees it."""
    database = Database(postgres_url)
    async with database.write() as connection:
        await connection.execute(text("update lease set until = clock_timestamp() - interval '1 ms'"))
    await database.close()


async def epoch(process):
    async with process.guarded.work() as connection:
        return (await connection.execute(select(lease.c.epoch))).scalar_one()


async def test_only_who_holds_the_lease_writes(starts):
    one, two = starts(), starts()
    with pytest.raises(DatabaseUnavailable):
        await one.writes(1)
    await one.lease.take()
    await one.writes(1)
    with pytest.raises(DatabaseUnavailable):
        await two.writes(2)
    assert (one.lease.is_held, two.lease.is_held) == (True, False)
    assert (one.guarded.is_standing_by, two.guarded.is_standing_by) == (False, True)


async def test_another_waits_for_as_long_as_the_lease_lasts_and_takes_it_over_when_it_has_ended(starts, postgres_url):
    one, two = starts(), starts()
    await one.lease.take()
    epoch_before = await epoch(one)
    taking = asyncio.create_task(two.lease.take())
    await two.sleeping.wait()
    assert (two.slept, taking.done()) == ([ATTEMPT], False)
    await ends(postgres_url)
    await two.passes(ATTEMPT)
    await taking
    assert await epoch(two) > epoch_before
    await two.writes(2)
    with pytest.raises(DatabaseUnavailable):  # it has not noticed: by its own clock no time has passed
        await one.writes(1)
    assert one.lease.is_held


async def jumps(postgres_url, hours):
    """The server's clock jumps ahead by so much; the lease's end is left where it was."""
    database = Database(postgres_url)
    async with database.write() as connection:
        await connection.execute(
            text("update lease set until = until - make_interval(hours => :hours)"), {"hours": hours}
        )
    await database.close()


async def test_when_the_servers_clock_is_put_back_nobody_waits_for_it_to_come_round_again(starts, postgres_url):
    one, two = starts(), starts()
    await one.lease.take()
    await jumps(postgres_url, -1)
    await two.lease.take()  # the first may be gone, and its lease would last an hour
    await two.writes(1)
    with pytest.raises(DatabaseUnavailable):
        await one.writes(2)


async def test_when_the_servers_clock_jumps_ahead_the_lease_is_lost_and_only_who_takes_it_writes(starts, postgres_url):
    one, two = starts(), starts()
    await one.lease.take()
    await jumps(postgres_url, 1)
    assert not await one.lease._attempt(lease_module._RENEW)
    await two.lease.take()
    await two.writes(1)
    with pytest.raises(DatabaseUnavailable):
        await one.writes(2)


async def test_a_server_that_has_forgotten_an_epoch_does_not_give_it_again(starts, postgres_url):
    """As when another server, a few seconds behind, takes the place of one that is lost."""
    one, two = starts(), starts()
    await one.lease.take()
    async with two.guarded.write(fenced=False) as connection:
        await connection.execute(text("update lease set epoch = 0, until = clock_timestamp() - interval '1 ms'"))
    await two.lease.take()
    assert not await one.lease._attempt(lease_module._RENEW)
    with pytest.raises(DatabaseUnavailable):
        await one.writes(1)


async def test_who_gives_it_back_is_followed_at_once(starts):
    one, two = starts(), starts()
    await one.lease.take()
    await one.lease.give_back()
    assert not one.lease.is_held
    await two.lease.take()
    assert two.slept == []
    await one.lease.give_back()
    await two.writes(2)


async def test_a_lease_is_good_for_a_second_less_than_the_server_keeps_it(starts):
    one = starts()
    await one.lease.take()
    assert one.lease.seconds_left == 4 - MARGIN
    one.seconds += 3
    assert not one.lease.is_held


async def test_it_is_renewed_each_second_and_lost_when_that_fails_for_long(starts, monkeypatch):
    one = starts()
    await one.lease.take()
    keeping = asyncio.create_task(one.lease.keep())
    await one.sleeping.wait()
    renewed = one.lease.seconds_left
    for _ in range(5):
        await one.passes(RENEW)
        await until(lambda: one.lease.seconds_left >= renewed and len(one.wakes) == 2)
    assert not keeping.done()
    monkeypatch.setattr(lease_module, "_RENEW", text("select 1 where :epoch < 0"))
    for _ in range(3):
        await one.passes(RENEW)
        await until(lambda: len(one.wakes) == 2 or keeping.done())
    await keeping
    assert not one.lease.is_held
    assert one.guarded.is_standing_by


async def until(holds):
    for _ in range(100_000):
        if holds():
            return
        await asyncio.sleep(0)
    raise AssertionError


async def test_who_stops_keeping_it_closes_when_no_renewal_is_under_way(starts):
    one = starts()
    await one.lease.take()
    keeping = asyncio.create_task(one.lease.keep())
    await until(lambda: len(one.wakes) == 2)
    keeping.cancel()
    with pytest.raises(asyncio.CancelledError):
        await keeping
    await one.lease.close()
    assert not one.lease._renewing


async def test_what_the_server_says_too_late_renews_nothing(starts, monkeypatch):
    one = starts()
    await one.lease.take()
    asked = one.lease._clock

    def late():
        one.seconds += 3
        return asked()

    monkeypatch.setattr(one.lease, "_clock", late)
    assert not await one.lease._attempt(lease_module._RENEW)
    assert one.lease._until == 3


async def test_a_server_that_is_not_there_gives_no_lease_and_takes_none_back(tmp_path):
    process = Process(f"postgresql://nobody@/lots?host={tmp_path}")
    assert not await process.lease._attempt(lease_module._TAKE)
    await process.lease.give_back()
    await process.close()


async def test_who_takes_over_waits_for_what_is_being_written_under_the_last_epoch(starts, postgres_url):
    one, two = starts(), starts()
    await one.lease.take()
    async with one.guarded.write() as connection:
        await connection.execute(insert(updates).values(update_id=1, day=NOW.date()))
        await ends(postgres_url)
        taking = asyncio.create_task(two.lease._attempt(lease_module._TAKE))
        waits = "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like 'update lease%'"
        while not (await connection.execute(text(waits))).scalar_one():
            await connection.execute(text("select pg_stat_clear_snapshot()"))
        assert not taking.done()
    assert await taking
    assert two.lease.is_held
