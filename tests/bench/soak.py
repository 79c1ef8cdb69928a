"""A soak: for minutes readers walk, write, seal, erase and leave, others send rubbish; it is watched what grows.

`python -m tests.bench.soak --help`. On a PostgreSQL of its own, which goes with it.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.botapi import BotApi
from tests.bench.delivery import Deliveries
from tests.bench.drafters import Drafter
from tests.bench.picture import picture
from tests.bench.program import ROOT, lots_command
from tests.bench.readers import Crowd
from tests.bench.round import Plan, learn, new_crowd, percentile
from tests.bench.rubbish import Rubbish
from tests.bench.samples import CURVES, Sample, Watch, growth, sample
from tests.bench.stores import Postgres
from tests.bench.workers import Workers, all_answered, free_ports

_EVERY_SECONDS = 5.0
#: Every so many samples a connection to the database is cut, and what is past its time is erased.
_CUT, _PURGE = 12, 60
_WORKER_CORE, _OWN_CORE = 0, 1
_PAUSE = 0.5


@dataclass(frozen=True, slots=True)
class Soak:
    """What a soak consists of, and what happened."""

    crowd: Crowd
    drafters: list[Drafter]
    rubbish: Rubbish

    def describe(self, samples: list[Sample]) -> str:
        """What was done, in a line or two."""
        last = samples[-1]
        rate = last.updates / (last.seconds or 1.0)
        lives, lost = (sum(getattr(drafter, name) for drafter in self.drafters) for name in ("lives", "lost"))
        slowest = percentile(self.crowd.first_answers, 0.99) * 1000
        return (
            f"{last.updates} updates of readers, {rate:.0f} a second, p99 {slowest:.0f} ms,"
            f" {self.crowd.wrong_cards} wrong cards, {self.crowd.pressed_again} pressed again;"
            f" {lives} drafts begun and erased, {lost} given up; {self.rubbish.sent} pieces of rubbish;"
            f" {last.stored.log_megabytes:.1f} MB written ahead"
        )


@asynccontextmanager
async def _beside(*works: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """Let these go on meanwhile. Whatever one of them raises is raised at the end."""
    tasks = [asyncio.create_task(work) for work in works]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        for outcome in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(outcome, Exception):
                raise outcome


async def soak(chosen: argparse.Namespace, postgres: Postgres, folder: Path) -> tuple[list[Sample], Soak]:
    """Go on for so many minutes; return what was seen."""
    name = postgres.server.new()
    deliveries = Deliveries(free_ports(chosen.workers), by_person=True)
    async with BotApi(deliveries) as api:
        command = [sys.executable, "-m", "tests.bench.watched", str(folder), *lots_command("serve")[1:]]
        workers = Workers("soak", api.root, folder, _WORKER_CORE, deliveries.ports, postgres.server.url(name),
                          command=command, environment={"LOTS_SEALED_IN_CHAT": "1"})  # fmt: skip
        watch = Watch(postgres, name)
        try:
            workers.start()
            await all_answered(api, workers)
            parts = await _parts(api, chosen)
            works = [*(drafter.live_on() for drafter in parts.drafters), parts.rubbish.go_on()]
            async with _beside(*works):
                parts.crowd.start()
                return await _watch(workers, parts.crowd, watch, folder, chosen.minutes * 60), parts
        finally:
            workers.stop()
            watch.close()


async def _parts(api: BotApi, chosen: argparse.Namespace) -> Soak:
    expected, _ = await learn(api)
    crowd = new_crowd(api, Plan("soak", chosen.readers, walks=10**6, pause=1.0), expected)
    drafters = [Drafter(api, _PAUSE) for _ in range(chosen.drafters)]
    return Soak(crowd, drafters, Rubbish(api, api.updates.ports if isinstance(api.updates, Deliveries) else ()))


async def _watch(workers: Workers, crowd: Crowd, watch: Watch, folder: Path, seconds: float) -> list[Sample]:
    began, samples = time.monotonic(), list[Sample]()
    while (now := time.monotonic() - began) < seconds or not samples:
        samples.append(await asyncio.to_thread(sample, workers, folder, watch, now, len(crowd.cards)))
        if not workers.is_running:
            raise RuntimeError(f"a worker has ended: {workers.log.read_text()}")
        if len(samples) % _CUT == 0:
            await asyncio.to_thread(watch.cut_one)
        if len(samples) % _PURGE == 0:
            await asyncio.to_thread(_purge, workers)
        await asyncio.sleep(_EVERY_SECONDS)
    crowd.closing = True
    return samples


def _purge(workers: Workers) -> None:
    """Erase what is past its time, as a timer does beside the workers."""
    environment = os.environ | workers.programs[0].environment
    subprocess.run(lots_command("purge"), env=environment, check=True, stdout=subprocess.DEVNULL, timeout=120)  # noqa: S603 - a command of our own


def options() -> argparse.Namespace:
    """The command line."""
    line = argparse.ArgumentParser(prog="make soak", description=__doc__)
    line.add_argument("--minutes", type=float, default=20.0)
    line.add_argument("--workers", type=int, default=4)
    line.add_argument("--readers", type=int, default=30, help="who walk through guidance, a tap a second (30)")
    line.add_argument("--drafters", type=int, default=8, help="who begin drafts, seal and erase (8)")
    line.add_argument("--output", type=Path, default=ROOT / ".readme/soak.svg")
    return line.parse_args()


def main() -> int:
    """Soak, print what grew, and write the picture."""
    chosen = options()
    if (os.cpu_count() or 1) > 1:
        os.sched_setaffinity(0, {_OWN_CORE})
    postgres = Postgres()
    try:
        with tempfile.TemporaryDirectory(prefix="soak-") as folder:
            samples, parts = asyncio.run(soak(chosen, postgres, Path(folder)))
    finally:
        postgres.close()
    for name, read, _ in CURVES:
        print(f"{name}: {read(samples[0]):.1f} at the start, {read(samples[-1]):.1f} at the end, "
              f"{growth(samples, read):+.1%} once warm")  # fmt: skip
    print(parts.describe(samples))
    title = f"{chosen.workers} webhook workers on PostgreSQL, {chosen.readers} readers, {chosen.drafters} who write"
    chosen.output.parent.mkdir(exist_ok=True)
    chosen.output.write_text(picture(samples, title), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
