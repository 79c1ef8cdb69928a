"""How often a tick is lost when a reader ticks faster than the card is drawn: `python -m tests.bench.ticks --help`.

Each reader opens a checklist and taps its first six boxes, so many milliseconds apart, on the card as it stands at
Telegram. At the end it is counted how many boxes are ticked.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import sys
import tempfile
import urllib.request
from contextlib import ExitStack
from pathlib import Path

from tests.balancer import Balancer
from tests.bench.botapi import BotApi, Card
from tests.bench.delivery import Deliveries
from tests.bench.workers import Workers, free_ports
from tests.postgres import PostgresServer

BOXES, READERS = 6, 30
GAPS = (0.05, 0.1, 0.2, 0.4, 0.8)
#: Seconds that Telegram's own network takes a tap there, and an edit back.
WAY_SECONDS = 0.05
_PATIENCE = 180.0
#: Seconds in which a balancer has looked at all workers.
_CHECKS_SECONDS = 2.5
_chats = itertools.count(50_000)


class Watcher:
    """Waits for cards."""

    def __init__(self) -> None:
        """Nothing is drawn yet."""
        self.changed = asyncio.Event()

    def drawn(self, _chat: int, _card: Card) -> None:
        """A card was drawn."""
        self.changed.set()

    def tap_answered(self, _chat: int, _tap: str) -> None:
        """Nobody waits for it."""


async def opens(api: BotApi, chat: int, label: str) -> None:
    """Tap the button whose label begins like this, once it stands there, and wait until the card is another."""
    before = api.card(chat)
    assert before
    data = next(data for text, data in before.buttons if text.startswith(label))
    api.taps(chat, before, data)
    await until(lambda: api.card(chat) is not before)


async def until(condition) -> None:
    """Wait for a condition, looked at often."""
    async with asyncio.timeout(_PATIENCE):
        while not condition():  # noqa: ASYNC110 - a look costs less than an event
            await asyncio.sleep(0.005)


async def lost_ticks(api: BotApi, gap: float) -> int:
    """Tick six boxes, `gap` seconds apart; return how many are not ticked at the end."""
    chat = next(_chats)
    api.types(chat, "/start")
    await until(lambda: api.card(chat))
    await opens(api, chat, "Checklistor")
    await opens(api, chat, "Lista:")
    card = api.card(chat)
    boxes = [data for text, data in card.buttons if text.startswith("☐")][:BOXES]
    for data in boxes:
        seen = api.card(chat)  # the keyboard is that of the moment of the tap
        asyncio.get_running_loop().call_later(WAY_SECONDS, api.taps, chat, seen, data)
        await asyncio.sleep(gap)
    await asyncio.sleep(2.0)
    return BOXES - sum(text.startswith("☑") for text, _ in api.card(chat).buttons)


async def measure(count: int, *, by_person: bool, folder: Path, url: str | None, haproxy: bool) -> None:
    """Print a line of the table."""
    ports = free_ports(count)
    with ExitStack() as stack:
        deliveries = Deliveries(ports, by_person=by_person)
        if haproxy:
            balancer = stack.enter_context(Balancer(folder, ports, by_person=by_person))
            deliveries = Deliveries([balancer.port])
        shares = await _shares(deliveries, ports, folder, url)
    spread = "each person to one worker" if by_person else "in turn"
    print(f"| {count} | {spread if count > 1 else ''} | " + " | ".join(shares) + " |", flush=True)


async def _shares(deliveries: Deliveries, ports: list[int], folder: Path, url: str | None) -> list[str]:
    """The share of ticks that are lost, for each gap."""
    async with BotApi(deliveries) as api:
        api.chats = Watcher()
        workers = Workers("ticks", api.root, folder, 0, ports, url or f"sqlite+aiosqlite:///{folder}/ticks.sqlite3")
        try:
            await _started(api, workers, ports)
            shares = []
            for gap in GAPS:
                losses = await asyncio.gather(*(lost_ticks(api, gap) for _ in range(READERS)))
                shares.append(f"{sum(losses) / (READERS * BOXES):.0%}")
        finally:
            workers.kill()
    return shares


async def _started(api: BotApi, workers: Workers, ports: list[int]) -> None:
    """Start one after another, since the first makes the tables of a new file; until each says that it is ready."""
    for program, port in zip(workers.programs, ports, strict=True):
        program.start()
        async with asyncio.timeout(_PATIENCE):
            while not await asyncio.to_thread(_is_ready, port):  # noqa: ASYNC110 - another process
                await asyncio.sleep(0.2)
    await asyncio.sleep(_CHECKS_SECONDS)
    api.types(1, "/start")
    await until(lambda: api.card(1))


def _is_ready(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5) as answer:
            return answer.status == 200
    except OSError:
        return False


def main() -> None:
    """Print the table."""
    line = argparse.ArgumentParser(prog="python -m tests.bench.ticks", description=__doc__)
    line.add_argument("--postgres", action="store_true", help="the workers on a PostgreSQL of their own")
    line.add_argument(
        "--haproxy", action="store_true", help="behind HAProxy, by deploy/haproxy.cfg, and without its hash"
    )
    line.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4])
    chosen = line.parse_args()
    print("| workers | updates go | " + " | ".join(f"{gap * 1000:.0f} ms apart" for gap in GAPS) + " |")
    print("|---" * (2 + len(GAPS)) + "|")
    with ExitStack() as stack:
        server = PostgresServer(18) if chosen.postgres else None
        if server:
            stack.callback(server.remove)
            server.make()
        for count in chosen.workers:
            for by_person in (False, True) if count > 1 else (False,):
                folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="ticks-"))
                url = server.url(server.new()) if server else None
                asyncio.run(measure(count, by_person=by_person, folder=Path(folder), url=url, haproxy=chosen.haproxy))


if __name__ == "__main__":
    sys.exit(main())
