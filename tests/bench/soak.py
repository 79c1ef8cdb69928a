"""A soak: readers walk for minutes, and it is watched whether anything grows. `python -m tests.bench.soak --help`."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from tests.bench.botapi import BotApi
from tests.bench.delivery import Deliveries
from tests.bench.program import ROOT
from tests.bench.readers import Crowd
from tests.bench.round import Plan, learn, new_crowd, percentile
from tests.bench.workers import Workers, free_ports

_EVERY_SECONDS = 10.0
_START_SECONDS = 300.0
#: Of a run, the part in which caches fill; what grows after it grows for good.
_WARM_SHARE = 0.25
_WIDTH, _HEIGHT, _LEFT, _TOP = 720, 120, 70, 24


@dataclass(frozen=True, slots=True)
class Sample:
    """What was so at one moment; `seconds` since the start, memory of all workers in MB."""

    seconds: float
    megabytes: float
    handles: int
    threads: int
    updates: int


#: What is drawn: its name, and how it is read of a sample.
CURVES = (
    ("memory, MB", lambda sample: sample.megabytes),
    ("open files and connections", lambda sample: float(sample.handles)),
    ("threads", lambda sample: float(sample.threads)),
)


async def soak(
    workers: int, readers: int, minutes: float, database: str | None, folder: Path
) -> tuple[list[Sample], Crowd]:
    """Walk for so many minutes; return what was seen."""
    deliveries = Deliveries(free_ports(workers), by_person=True)
    async with BotApi(deliveries) as api:
        program = Workers(api.root, folder, 0, list(deliveries.ports), database)
        try:
            program.start()
            await _answered(api, program)
            expected, _ = await learn(api)
            plan = Plan("soak", readers, walks=10**6, pause=1.0)
            crowd = new_crowd(api, plan, expected)
            crowd.start()
            return await _watch(program, crowd, minutes * 60), crowd
        finally:
            program.stop()


async def _answered(api: BotApi, program: Workers) -> None:
    """Wait until every worker has answered somebody; several starts at once take a busy machine minutes."""
    chats = range(len(program.programs))  # neighbours go to different workers
    for chat in chats:
        api.types(chat, "/start")
    async with asyncio.timeout(_START_SECONDS):
        while not all(api.card(chat) for chat in chats):
            if not program.is_running:
                raise RuntimeError(f"a worker has ended: {program.log}")
            await asyncio.sleep(0.1)


async def _watch(program: Workers, crowd: Crowd, seconds: float) -> list[Sample]:
    began, samples = time.monotonic(), []
    while (now := time.monotonic() - began) < seconds:
        samples.append(Sample(now, program.megabytes, program.handles, program.threads, len(crowd.cards)))
        if not program.is_running:
            raise RuntimeError(f"a worker has ended: {program.log}")
        await asyncio.sleep(_EVERY_SECONDS)
    crowd.closing = True
    return samples


def growth(samples: list[Sample], read) -> float:
    """By how much a curve is higher in its last quarter than in the second, as a share."""
    warm = samples[int(len(samples) * _WARM_SHARE) :]
    third = max(1, len(warm) // 3)
    first, last = ([read(sample) for sample in part] for part in (warm[:third], warm[-third:]))
    return sum(last) / len(last) / (sum(first) / len(first)) - 1


def picture(samples: list[Sample], title: str) -> str:
    """The curves as an SVG, each from zero."""
    longest = samples[-1].seconds or 1.0
    rows = [f'<text x="10" y="16" font-weight="bold">{title}</text>']
    for place, (name, read) in enumerate(CURVES):
        top = _TOP + place * (_HEIGHT + 40)
        highest = max(map(read, samples)) * 1.1 or 1.0
        points = " ".join(
            f"{_LEFT + sample.seconds / longest * _WIDTH:.1f},{top + 20 + _HEIGHT * (1 - read(sample) / highest):.1f}"
            for sample in samples
        )
        values = f"{read(samples[0]):.0f} at the start, {read(samples[-1]):.0f} at the end"
        rows += [
            f'<text x="10" y="{top + 12}">{name}: {values}, {growth(samples, read):+.1%} since it was warm</text>',
            f'<rect x="{_LEFT}" y="{top + 20}" width="{_WIDTH}" height="{_HEIGHT}" fill="none" stroke="#bbb"/>',
            f'<text x="{_LEFT - 6}" y="{top + 28}" text-anchor="end">{highest:.0f}</text>',
            f'<text x="{_LEFT - 6}" y="{top + 20 + _HEIGHT}" text-anchor="end">0</text>',
            f'<polyline points="{points}" fill="none" stroke="#1b5e8c" stroke-width="1.5"/>',
        ]
    height = _TOP + len(CURVES) * (_HEIGHT + 40)
    rows.append(f'<text x="{_LEFT + _WIDTH}" y="{height - 8}" text-anchor="end">{longest / 60:.0f} minutes</text>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_LEFT + _WIDTH + 20}" height="{height}" '
        'font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="#fff"/>'
        + "".join(rows)
        + "</svg>\n"
    )


def main() -> int:
    """Soak, print what grew, and write the picture."""
    line = argparse.ArgumentParser(prog="python -m tests.bench.soak", description=__doc__)
    line.add_argument("--minutes", type=float, default=20.0)
    line.add_argument("--workers", type=int, default=4)
    line.add_argument("--readers", type=int, default=40)
    line.add_argument("--database", help="LOTS_DATABASE_URL of the workers; an SQLite file of their own without")
    line.add_argument("--output", type=Path, default=ROOT / ".readme/soak.svg")
    chosen = line.parse_args()
    with tempfile.TemporaryDirectory(prefix="soak-") as folder:
        samples, crowd = asyncio.run(
            soak(chosen.workers, chosen.readers, chosen.minutes, chosen.database, Path(folder))
        )
    for name, read in CURVES:
        print(f"{name}: {growth(samples, read):+.1%} since it was warm")
    rate = samples[-1].updates / (samples[-1].seconds or 1.0)
    slowest = percentile(crowd.first_answers, 0.99) * 1000
    print(f"{samples[-1].updates} updates, {rate:.0f} a second, p99 {slowest:.0f} ms, {crowd.wrong_cards} wrong cards")
    title = f"{chosen.workers} workers by webhook, {chosen.readers} readers, {samples[-1].updates} updates"
    chosen.output.parent.mkdir(exist_ok=True)
    chosen.output.write_text(picture(samples, title), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
