"""Two bots on one database: one polls, the other takes over when it is gone, and never do both."""

from __future__ import annotations

import asyncio
import os
import signal

import pytest

from tests.e2e.botapi.world import PATIENCE
from tests.e2e.processes import Process
from tests.relay import Relay

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("settings")]

#: The names by which the two call the server.
NAMES = ("127.0.0.1", "localhost")


class Pair:
    """Two bots, told apart by the name by which they call."""

    def __init__(self, api, processes):
        self.api, self.processes = api, dict(zip(NAMES, processes, strict=True))

    def polls(self, name=None):
        return [call for call in self.api.calls if call.method == "getUpdates" and name in {None, call.caller}]

    def sent(self):
        return [call for call in self.api.calls if call.method == "sendMessage" and call.outcome == "ok"]

    async def until(self, holds):
        await self.api.world.until(holds, PATIENCE, lambda: f"{self.terms()} poll")

    async def begins(self):
        """Start both, one after the other; returns the names of who polls and who stands by."""
        first, second = NAMES
        self.processes[first].starts()
        await self.until(lambda: self.polls(first))
        await self.stands_by(second)
        assert not self.polls(second)
        return first, second

    async def stands_by(self, name):
        """Start one, and wait until its words are loaded."""
        started_at = now()
        self.processes[name].starts()
        introduced = "setMyShortDescription"
        await self.until(
            lambda: any(
                call.start > started_at and (call.caller, call.method) == (name, introduced) for call in self.api.calls
            )
        )

    async def taken_over(self, name, since):
        """Wait until `name` polls; returns the seconds since then."""
        await self.until(lambda: any(call.start > since for call in self.polls(name)))
        return next(call.start for call in self.polls(name) if call.start > since) - since

    def terms(self):
        """Who polled, in order, once for each time in a row."""
        callers = [call.caller for call in self.polls()]
        return [name for name, before in zip(callers, [None, *callers], strict=False) if name != before]


@pytest.fixture
async def relay(postgres):
    async with Relay(postgres.folder) as relay:
        yield relay


@pytest.fixture
def pair(api, press, tmp_path, postgres_url, relay):
    """The first of the two reaches the database by a way that can be cut."""
    port = api.root.rpartition(":")[2]
    processes = []
    for name, folder in zip(NAMES, ("one", "two"), strict=True):
        (tmp_path / folder).mkdir()
        environment = {key: value for key, value in os.environ.items() if key.startswith("LOTS_")}
        environment |= {"LOTS_TELEGRAM_API_URL": f"http://{name}:{port}", "LOTS_DATABASE_URL": postgres_url}
        processes.append(Process(press, tmp_path / folder, environment))
    way = str(relay.folder)
    processes[0].environment["LOTS_DATABASE_URL"] = postgres_url.partition("?")[0] + f"?host={way}"
    yield Pair(api, processes)
    for process in processes:
        if process.pid:
            os.kill(process.pid, signal.SIGCONT)
        process.is_killed()


def now():
    return asyncio.get_running_loop().time()


async def test_who_stands_by_takes_over_from_one_that_is_killed_and_nobody_waits_in_vain(api, pair):
    first, second = await pair.begins()
    reader = api.reader(1)
    reader.starts()
    await reader.sees("Jag är en bot")
    killed_at = now()
    pair.processes[first].is_killed()
    reader.taps("Brådskande")
    await pair.taken_over(second, killed_at)
    await reader.sees("Först trygghet")
    assert pair.terms() == [first, second]
    await pair.processes[second].stops()


async def test_who_is_stopped_gives_the_lease_back_and_the_other_polls_at_once(api, pair):
    first, second = await pair.begins()
    await pair.processes[first].stops()
    await pair.taken_over(second, 0)
    assert pair.terms() == [first, second]
    assert not api.errors  # whoever polls while another does ends that one's poll with an error


@pytest.mark.full
async def test_who_stands_still_polls_no_more_when_it_goes_on(api, pair):
    first, second = await pair.begins()
    stopped_at = now()
    os.kill(pair.processes[first].pid, signal.SIGSTOP)
    assert await pair.taken_over(second, stopped_at) < 5
    os.kill(pair.processes[first].pid, signal.SIGCONT)
    reader = api.reader(1)
    reader.starts()
    await reader.sees("Jag är en bot")
    await asyncio.sleep(6)  # longer than a lease: nothing is to happen meanwhile
    assert pair.terms() == [first, second]
    killed_at = now()
    pair.processes[second].is_killed()
    assert await pair.taken_over(first, killed_at) < 5


@pytest.mark.full
async def test_who_is_cut_off_from_the_database_stops_before_the_other_begins(api, pair, relay):
    first, second = await pair.begins()
    cut_at = now()
    relay.cut()
    assert await pair.taken_over(second, cut_at) < 5
    assert not api.errors  # the first has let go of its poll by then
    relay.heal()
    reader = api.reader(1)
    reader.starts()
    await reader.sees("Jag är en bot")
    await asyncio.sleep(6)  # longer than a lease: nothing is to happen meanwhile
    assert pair.terms() == [first, second]


@pytest.mark.full
async def test_ten_kills_are_ten_takeovers_within_five_seconds(api, pair, record_property):
    reader, seconds = api.reader(1), []
    polling, standing_by = await pair.begins()
    reader.starts()
    await reader.sees("Jag är en bot")
    for number in range(10):
        killed_at = now()
        pair.processes[polling].is_killed()
        sent = len(pair.sent())
        reader.sends("hot" if number % 2 else "pass")
        seconds.append(await pair.taken_over(standing_by, killed_at))
        await pair.until(lambda sent=sent: len(pair.sent()) > sent)
        await pair.stands_by(polling)
        polling, standing_by = standing_by, polling
    record_property("takeover_seconds", [round(each, 2) for each in seconds])
    print("takeover, seconds:", *(f"{each:.2f}" for each in seconds))
    assert max(seconds) < 5
    assert pair.terms() == [NAMES[number % 2] for number in range(11)]
