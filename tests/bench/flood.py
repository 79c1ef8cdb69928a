"""How fifty ordinary readers fare beside a flood: `python -m tests.bench.flood --help`.

Fifty readers walk with a pause between taps. Meanwhile one chat, or fifty, send a thousand updates a second. What is
measured of the fifty is the time from a tap to its card, at Telegram's end.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.botapi import BotApi, Card
from tests.bench.program import Program, lots
from tests.bench.readers import Crowd
from tests.bench.round import Plan, first_answer, learn, new_crowd, percentile
from tests.bench.ticks import until
from tests.bench.updates import Updates
from tests.bench.window import WindowedDeliveries
from tests.bench.workers import Workers, free_ports
from tests.postgres import PostgresServer

READERS, PAUSE, RATE = 50, 1.0, 1000
#: Seconds between two portions of a flood, and after its end until nobody is waited for any more.
_TICK, _LATEST = 0.02, 20.0
_DATE = 1_790_000_000
_POSTGRES = 18
#: Chats of the flood: apart from those of the readers, and new in every round.
_chats = itertools.count(7_000_000)
_groups = itertools.count(9_000_000)
Send = Callable[["Flood", int], None]


@dataclass
class Flood:
    """Chats that send far too much, and what they were shown."""

    api: BotApi
    kind: str
    persons: int = 1
    crowd: Crowd | None = None
    sent: int = 0
    cards: int = 0
    told: int = 0
    last: dict[int, Card] = field(default_factory=dict)
    chats: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Nobody has sent anything."""
        self.chats = [next(_chats) for _ in range(self.persons)]

    def drawn(self, chat: int, card: Card) -> None:
        """A card was drawn, in a chat of the flood's or of a reader's."""
        if chat < min(self.chats) and self.crowd:
            self.crowd.drawn(chat, card)
            return
        self.cards += 1
        self.told += "för mycket" in card.text
        self.last[chat] = card

    def tap_answered(self, chat: int, tap: str) -> None:
        """The clock on a button is gone."""
        if self.crowd:
            self.crowd.tap_answered(chat, tap)

    async def opens(self) -> None:
        """Have a card in each chat, and in `draft` a draft."""
        for chat in self.chats:
            self.api.types(chat, "/start")
            await self._card(chat, "")
            if self.kind == "draft":
                self.api.types(chat, "/utkast")
                await self._card(chat, "Börja ett nytt utkast")

    async def _card(self, chat: int, label: str) -> None:
        await until(lambda: chat in self.last and any(text.startswith(label) for text, _ in self.last[chat].buttons))

    async def pours(self, seconds: float) -> None:
        """Send `RATE` updates a second."""
        began = time.monotonic()
        send = KINDS[self.kind]
        while (now := time.monotonic() - began) < seconds:
            while self.sent < now * RATE:
                send(self, self.chats[self.sent % len(self.chats)])
                self.sent += 1
            await asyncio.sleep(_TICK)

    def add(self, content: str) -> None:
        """Queue an update."""
        self.api.updates.add(f'{{"update_id":{self.api.updates.next_id},{content}}}'.encode())


def _message(kind: str, sender: int, content: str, chat: int | None = None) -> str:
    place = f'{{"id":{sender},"type":"private"}}' if chat is None else f'{{"id":{-chat},"type":"supergroup"}}'
    number = next(_groups)
    return (
        f'"{kind}":{{"message_id":{number},"from":{{"id":{sender},"is_bot":false,"first_name":"F","language_code":"sv"}},'
        f'"chat":{place},"date":{_DATE},{content}}}'
    )


def _tap(flood: Flood, chat: int, label: str = "") -> None:
    card = flood.last[chat]
    buttons = [data for text, data in card.buttons if text.startswith(label)] or [card.buttons[0][1]]
    flood.api.taps(chat, card, buttons[flood.sent % len(buttons)])


def _draft(flood: Flood, chat: int) -> None:
    if flood.sent % 2:
        flood.api.types(chat, "/start")
    else:
        _tap(flood, chat, "Börja ett nytt utkast")


def _group(flood: Flood, chat: int) -> None:
    entity = '"text":"/akut","entities":[{"type":"bot_command","offset":0,"length":5}]'
    flood.add(_message("message", chat, entity, next(_groups)))


def _blocked(flood: Flood, chat: int) -> None:
    status = "kicked" if flood.sent % 2 else "member"
    flood.add(
        f'"my_chat_member":{{"chat":{{"id":{chat},"type":"private"}},"from":{{"id":{chat},"is_bot":false}},"date":{_DATE},'
        f'"old_chat_member":{{"status":"member"}},"new_chat_member":{{"status":"{status}"}}}}'
    )


_FILE = '"document":{"file_id":"f","file_unique_id":"u","file_name":"lots.json","file_size":900}'
_HUGE = '"text":' + json.dumps("vem betalar resan hem för barnet " * 128)
#: What each kind of flood sends, one update at a time.
KINDS: dict[str, Send] = {
    "taps": _tap,
    "texts": lambda flood, chat: flood.api.types(chat, "vem betalar resan"),
    "starts": lambda flood, chat: flood.api.types(chat, "/start"),
    "edited": lambda flood, chat: flood.add(_message("edited_message", chat, '"text":"hej","edit_date":1')),
    "huge": lambda flood, chat: flood.add(_message("message", chat, _HUGE)),
    "files": lambda flood, chat: flood.add(_message("message", chat, _FILE)),
    "stickers": lambda flood, chat: flood.add(_message("message", chat, '"sticker":{"file_id":"s"}')),
    "inline": lambda flood, chat: flood.add(
        f'"inline_query":{{"id":"1","from":{{"id":{chat},"is_bot":false}},"query":"a","offset":""}}'
    ),
    "draft": _draft,
    "groups": _group,
    "blocked": _blocked,
    "persons": _tap,
    "persons-texts": lambda flood, chat: flood.api.types(chat, "vem betalar resan"),
}
_MANY = {"persons", "persons-texts"}


def _updates(way: str, *, in_turn: bool) -> Updates:
    count = int(way.removeprefix("webhook") or 1) if way.startswith("webhook") else 0
    return WindowedDeliveries(free_ports(count), by_person=not in_turn) if count else Updates()


def _bot(api: BotApi, folder: Path, url: str | None) -> Program | Workers:
    database = url or f"sqlite+aiosqlite:///{folder}/flood.sqlite3"
    if isinstance(api.updates, WindowedDeliveries):
        return Workers("flood", api.root, folder, 0, api.updates.ports, database)
    return lots("flood", api.root, folder, 0, database)


async def _round(api: BotApi, bot: Program | Workers, expected, kind: str | None, seconds: float) -> str:
    """The fifty readers for so many seconds, beside a flood of this kind or none; a row of the table."""
    crowd = new_crowd(api, Plan("flood", READERS, walks=10**6, pause=PAUSE, patience=10**6), expected)
    flood = Flood(api, kind or "", 50 if kind in _MANY else 1)
    api.chats = flood
    await flood.opens() if kind else None
    flood.crowd = crowd
    opened, cpu, handed = flood.cards, bot.cpu_seconds, api.updates.handed_out
    crowd.start()
    api.chats = flood
    await asyncio.sleep(3.0)  # everybody has begun
    crowd.cards.clear()
    await (flood.pours(seconds) if kind else asyncio.sleep(seconds))
    crowd.closing = True
    backlog, late = _waiting(api.updates), crowd.unanswered
    began = time.monotonic()
    await until(lambda: not crowd.unanswered or time.monotonic() - began > _LATEST)
    times = [percentile(crowd.cards, share) * 1000 for share in (0.5, 0.95, 0.99)]
    cpu = (bot.cpu_seconds - cpu) / (seconds + 3.0 + time.monotonic() - began)
    return (
        f"| {kind or 'none'} | {' | '.join(f'{value:.0f}' for value in times)} | {len(crowd.cards)} | {late} "
        f"| {crowd.unanswered} | {flood.sent} | {flood.cards - opened} | {flood.told} | {backlog} "
        f"| {api.updates.handed_out - handed} | {cpu:.0%} |"
    )


def _waiting(updates: Updates) -> int:
    return updates.backlog if isinstance(updates, WindowedDeliveries) else updates.next_id - updates.first


async def measure(way: str, kinds: list[str], seconds: float, url: str | None, folder: Path, *, in_turn: bool) -> None:
    """Print a table for one way to run it."""
    print(f"\n{way}{' on PostgreSQL' if url else ' on SQLite'}{', in turn' if in_turn else ''}\n")
    print("| flood | p50 ms | p95 ms | p99 ms | cards | late | never | sent | its cards | told | waiting at the end "
          "| handed out | processor |")  # fmt: skip
    print("|---" * 13 + "|")
    async with BotApi(_updates(way, in_turn=in_turn)) as api:  # type: ignore[arg-type]  # polled for, or brought
        bot = _bot(api, folder, url)
        try:
            if isinstance(bot, Workers):
                await _started(api, bot)
            else:
                await first_answer(api, bot)
            expected, _ = await learn(api)
            for kind in (None, *kinds):
                print(await _round(api, bot, expected, kind, seconds), flush=True)
        finally:
            bot.kill()


async def _started(api: BotApi, bot: Workers) -> None:
    """Start the workers one after another: the first makes the tables of a new file."""
    for chat, program in enumerate(bot.programs):
        program.start()
        api.types(chat, "/start")
        await until(lambda chat=chat: api.card(chat) or chat)
    await until(lambda: all(api.card(chat) for chat in range(len(bot.programs))))


def main() -> int:
    """Measure, and print the tables."""
    line = argparse.ArgumentParser(prog="python -m tests.bench.flood", description=__doc__)
    line.add_argument("--ways", nargs="+", default=["polling", "webhook1", "webhook2", "webhook4"])
    line.add_argument("--kinds", nargs="+", default=list(KINDS), choices=list(KINDS))
    line.add_argument("--seconds", type=float, default=8.0)
    line.add_argument("--sqlite", action="store_true", help="the webhook's workers on SQLite too")
    line.add_argument("--in-turn", action="store_true", help="updates go to the workers in turn")
    chosen = line.parse_args()
    with ExitStack() as stack:
        server = None
        if not chosen.sqlite and any(way != "polling" for way in chosen.ways):
            server = PostgresServer(_POSTGRES)
            stack.callback(server.remove)
            server.make()
        for way in chosen.ways:
            folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="flood-"))
            url = server.url(server.new()) if server and way != "polling" else None
            asyncio.run(measure(way, chosen.kinds, chosen.seconds, url, Path(folder), in_turn=chosen.in_turn))
    return 0


if __name__ == "__main__":
    sys.exit(main())
