"""Two hundred readers walk while the tables are expanded under them, and every worker is replaced by another."""

from __future__ import annotations

import asyncio
import itertools
import os
import subprocess
from contextlib import suppress

import aiohttp
import pytest
from sqlalchemy import create_engine, text

from storage.migrations import newest_revision, upgrade
from tests.bench.botapi import BotApi
from tests.bench.delivery import Deliveries
from tests.bench.program import ROOT
from tests.bench.round import Plan, learn, new_crowd
from tests.bench.walk import WALK
from tests.bench.workers import Workers, free_ports

pytestmark = [pytest.mark.slow, pytest.mark.full]

WORKERS, READERS = 3, 200
#: Seconds: between two looks at who is ready; that a worker goes on answering once it has said that it stops; from a
#: card to the next tap.
LOOK, DRAIN, PAUSE = 0.2, 1, 4.0
PATIENCE = 90.0
#: The earliest form that this release works with: all that was added since is lacking.
OLDEST = "0006"


class Balancer:
    """Brings updates to those who say that they are ready, in turn, as a load balancer does."""

    def __init__(self, deliveries):
        self._deliveries, self.ready = deliveries, set()

    async def run(self):
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=1)) as session:
            while True:
                before, self.ready = self.ready, {port for port in self._deliveries.ports if await _says(session, port)}
                if self.ready and self.ready != before:
                    self._deliveries._turns = itertools.cycle(sorted(self.ready))
                await asyncio.sleep(LOOK)

    async def until(self, holds):
        await _until(lambda: holds(self.ready))


async def _says(session, port):
    with suppress(aiohttp.ClientError, TimeoutError):
        async with session.get(f"http://127.0.0.1:{port}/readyz") as response:
            return response.status == 200
    return False


def migrates(url):
    """Expand the tables, as the operator does it before the new workers are started; returns what is printed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LOTS_")}
    done = subprocess.run(  # noqa: S603 - our own program
        [ROOT / ".venv/bin/lots", "migrate", "up"], capture_output=True, text=True, check=False, timeout=PATIENCE,
        env=environment | {"LOTS_DATABASE_URL": url},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done
    return done.stdout.splitlines()


async def replace(balancer, programs):
    """Replace each worker, the next when the one before is ready."""
    ports = list(balancer.ready)
    for program in programs:
        port = int(program.environment["LOTS_LISTEN_ADDRESS"].rpartition(":")[2])
        assert port in ports
        await asyncio.to_thread(program.stop)
        await balancer.until(lambda ready, port=port: port not in ready)
        program.start()
        await balancer.until(lambda ready, port=port: port in ready)


@pytest.fixture
def old_database(postgres):
    """The address of a database in the earlier release's form."""
    name = postgres.new(migrated=False)
    engine = create_engine(postgres.url(name))
    with engine.begin() as connection:
        upgrade(connection, OLDEST)
        connection.execute(text("drop table lots_version"))
    engine.dispose()
    yield postgres.url(name)
    postgres.drop(name)


async def test_no_card_is_lost_or_wrong_while_tables_are_expanded_and_workers_are_replaced(old_database, tmp_path):
    deliveries = Deliveries(free_ports(WORKERS))
    async with BotApi(deliveries) as api:
        workers = Workers("rolling", api.root, tmp_path, 0, deliveries.ports, old_database)
        for number, program in enumerate(workers.programs):
            program.core = number % (os.cpu_count() or 1)
            program.environment["LOTS_DRAIN_SECONDS"] = f"{DRAIN}"
        balancer = Balancer(deliveries)
        looking = asyncio.create_task(balancer.run())
        try:
            workers.start()
            await balancer.until(lambda ready: len(ready) == WORKERS)
            expected, _ = await learn(api)
            deliveries.failures = 0
            crowd = new_crowd(api, Plan("rolling", READERS, walks=10**6, pause=PAUSE), expected)
            crowd.strict = True
            crowd.start()
            await _walked(crowd, 1)
            steps = await asyncio.to_thread(migrates, old_database)
            migrated = len(crowd.cards)
            await _walked(crowd, migrated / READERS + 1)
            await replace(balancer, workers.programs)
            replaced = len(crowd.cards)
            await _walked(crowd, max(len(WALK), replaced / READERS + 1))
            crowd.closing = True
            with suppress(TimeoutError):  # who waits in vain is counted below
                await _until(lambda: crowd.finished)
            await asyncio.sleep(LOOK)
        finally:
            looking.cancel()
            await asyncio.gather(looking, return_exceptions=True)
            workers.stop()
    print(
        f"{READERS} readers, {len(crowd.cards)} cards, {migrated} by the end of the migration, {replaced} by that of "
        f"the restarts; {deliveries.failures} brought again, {crowd.drawn_again} drawn again, "
        f"{crowd.wrong_cards} wrong, {crowd.unanswered} lost, {len(api.open_taps)} taps unanswered"
    )
    assert steps[-1] == f"revision {newest_revision()}"
    assert crowd.finished
    assert (crowd.wrong_cards, crowd.misplaced, crowd.unanswered, crowd.pressed_again) == (0, 0, 0, 0)
    assert not api.open_taps


async def _walked(crowd, steps):
    """Wait until everybody has been answered so often on average."""
    await _until(lambda: len(crowd.cards) >= steps * READERS)


async def _until(holds):
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110 - a look costs less than an event
            await asyncio.sleep(LOOK)
