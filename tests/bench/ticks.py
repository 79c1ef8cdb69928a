"""How often a tick is lost when a reader ticks faster than the card is drawn: `python -m tests.bench.ticks`.

Each reader opens a checklist and taps its first six boxes, so many milliseconds apart, on the card as it stands at
Telegram. At the end it is counted how many boxes are ticked.
"""

from __future__ import annotations

import asyncio
import itertools
import sys
import tempfile
from pathlib import Path

from tests.bench.botapi import BotApi, Card
from tests.bench.delivery import Deliveries
from tests.bench.workers import Workers, free_ports

BOXES, READERS = 6, 30
GAPS = (0.05, 0.1, 0.2, 0.4, 0.8)
#: Seconds that Telegram's own network takes a tap there, and an edit back.
WAY_SECONDS = 0.05
_PATIENCE = 180.0
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


async def measure(count: int, *, by_person: bool, folder: Path) -> None:
    """Print a line of the table."""
    ports = free_ports(count)
    async with BotApi(Deliveries(ports, by_person=by_person)) as api:
        api.chats = Watcher()
        database = f"sqlite+aiosqlite:///{folder}/ticks.sqlite3"
        workers = Workers("ticks", api.root, folder, 0, ports, database)
        workers.programs[0].start()
        try:
            api.types(1, "/start")
            await until(lambda: api.card(1))
            for program in workers.programs[1:]:
                program.start()
            await asyncio.sleep(12.0 if count > 1 else 0.0)
            shares = []
            for gap in GAPS:
                losses = await asyncio.gather(*(lost_ticks(api, gap) for _ in range(READERS)))
                shares.append(f"{sum(losses) / (READERS * BOXES):.0%}")
        finally:
            workers.kill()
    spread = "each person to one worker" if by_person else "in turn"
    print(f"| {count} | {spread if count > 1 else ''} | " + " | ".join(shares) + " |", flush=True)


def main() -> None:
    """Print the table."""
    print("| workers | updates go | " + " | ".join(f"{gap * 1000:.0f} ms apart" for gap in GAPS) + " |")
    print("|---" * (2 + len(GAPS)) + "|")
    for count, by_person in ((1, False), (2, False), (2, True), (4, False), (4, True)):
        with tempfile.TemporaryDirectory(prefix="ticks-") as folder:
            asyncio.run(measure(count, by_person=by_person, folder=Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
