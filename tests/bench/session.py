"""One run of the benchmark: bots take turns, so that what disturbs the machine disturbs all of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench import program
from tests.bench.botapi import BotApi
from tests.bench.delivery import Deliveries
from tests.bench.kills import kill_once
from tests.bench.program import ROOT, Program, lots_command
from tests.bench.readers import Expected
from tests.bench.redis_server import RedisServer, is_installed
from tests.bench.round import WAY_SECONDS, Plan, first_answer, learn, play
from tests.bench.screens import screens_like, write_screens
from tests.bench.stores import NoStore, Postgres, Store
from tests.bench.table import Results
from tests.bench.ways import WAYS
from tests.bench.workers import Workers, all_answered, free_ports
from tests.postgres import NoServer

_PLANS = {
    # Three taps a second is what one chat may send in the long run; whoever sends more is told that it is too much.
    "1": Plan("1, a tap each 0.35 s", 1, walks=5, pause=0.35),
    "200": Plan("200 at once, no pauses", 200, pause=WAY_SECONDS),
    "paced": Plan("200, 2 s between taps", 200, pause=2.0),
    "2000": Plan("2,000 at once, no pauses", 2000, pause=WAY_SECONDS, most_seconds=100.0, patience=100.0),
}
_QUICK = {
    "1": Plan("1, one tap at a time", 1, walks=1),
    "200": Plan("50 at once, no pauses", 50, pause=WAY_SECONDS, most_seconds=30.0),
}
#: How often a part is played at the most, where it takes long and says the same each time; and which bots play it.
_SELDOM = {"paced": 2, "2000": 1}
_CROWDED = {"peer", "sqlite", "webhook4"}
_KILLED_READERS = 200
#: When each kill comes, as shares of the walks. The peer, which promises nothing here, is killed three times.
_SHARES = {
    "peer": (0.2, 0.4, 0.6), "sqlite": (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.25, 0.45, 0.65),
    "postgres": (0.2, 0.4, 0.6), "webhook4": (0.2, 0.4, 0.6),
}  # fmt: skip
Runner = Program | Workers


class Session:
    """Starts the bots one after the other and keeps what was measured."""

    peer_name = "aiogram-dialog + Redis"

    def __init__(self, folder: Path, bot_core: int, own_core: int, *, quick: bool) -> None:
        """Keep files in `folder`; the bot runs on `bot_core`, all else on `own_core`."""
        self._folder, self._bot_core, self._own_core, self._quick = folder, bot_core, own_core, quick
        self._redis: RedisServer | None = None
        self._postgres: Postgres | None = None
        self.results = Results()

    async def measure(self, bots: Sequence[str], parts: Sequence[str], rounds: int) -> None:
        """Measure these bots by these parts."""
        try:
            bots = self._open_stores(bots)
            await self._write_screens()
            for number in range(rounds):
                for bot in bots:
                    await self._turn(bot, [*_parts(bot, parts, number)])
            if "kills" in parts:
                for bot in (bot for bot in bots if bot in _SHARES):
                    await self._killed(bot)
        finally:
            self._close_stores()
        if "costs" in parts:
            self._costs()

    async def profile(self, bot: str) -> None:
        """Where Lots' time goes while 200 readers tap."""
        samples_file = self._folder / "samples.json"
        try:
            self._open_stores([bot])
            async with _api(bot) as api:
                runner = self._lots(bot, api, samples_file)
                try:
                    expected = await _started(api, runner)
                    runner.restart_samples()
                    figures = await play(api, runner, self._store(bot), _PLANS["200"], expected)
                finally:
                    runner.stop()
        finally:
            self._close_stores()
        samples = json.loads(samples_file.read_text("utf-8"))
        busy = sum(samples["stages"].values())
        for label, number in sorted(samples["stages"].items(), key=lambda item: -item[1]):
            self.results.stages.append(f"| {label} | {number / busy:.0%} |")
        measured = f"{figures.rate:.0f} updates/s, {figures.cpu_ms:.2f} ms of processor time an update"
        self.results.remarks.append(f"{runner.name}, 200 at once, sampled: {measured}.")
        for label, number in samples["lines"].items():
            print(f"{number / busy:6.1%}  {label}")

    def _open_stores(self, bots: Sequence[str]) -> list[str]:
        """Start what the bots store in; returns those that can be measured."""
        left_out = set()
        if "peer" in bots:
            if is_installed() and (ROOT / ".venv-bench/bin/python").exists():
                self._redis = RedisServer(self._folder, self._own_core)
            else:
                left_out.add("peer")
                self._remark("The peer is left out: redis-server is not installed (`apt-get install redis-server`).")
        if any(bot in WAYS and WAYS[bot].on_server for bot in bots):
            try:
                self._postgres = Postgres()
            except NoServer as problem:
                left_out.update(bot for bot, way in WAYS.items() if way.on_server)
                self._remark(f"What stores on PostgreSQL is left out: {problem}.")
        return [bot for bot in bots if bot not in left_out]

    def _close_stores(self) -> None:
        for store in (self._redis, self._postgres):
            if store:
                store.close()

    def _remark(self, text: str) -> None:
        self.results.remarks.append(text)
        print(text, flush=True)

    def _store(self, bot: str) -> Store:
        if bot == "peer" and self._redis:
            return self._redis
        return self._postgres if bot in WAYS and WAYS[bot].on_server and self._postgres else NoStore()

    async def _write_screens(self) -> None:
        """Walk through Lots once, so that the others' screens are as long as its own."""
        async with BotApi() as api:
            bot = self._lots("sqlite", api)
            try:
                await first_answer(api, bot)
                _, cards = await learn(api)
            finally:
                bot.kill()
        write_screens(screens_like(cards), self._folder / "screens.json")

    def _program(self, bot: str, api: BotApi) -> Runner:
        if bot in WAYS:
            return self._lots(bot, api)
        if bot == "floor":
            return program.floor(api.root, self._folder, self._bot_core)
        assert self._redis
        return program.peer(api.root, self._folder, self._bot_core, self._redis.socket)

    def _lots(self, bot: str, api: BotApi, sampled: Path | None = None) -> Runner:
        way = WAYS[bot]
        database = f"sqlite+aiosqlite:///{self._folder}/lots.sqlite3"
        if way.on_server:
            assert self._postgres
            database = self._postgres.new_database()
        if isinstance(api.updates, Deliveries):
            return Workers(
                way.name, api.root, self._folder, self._bot_core, api.updates.ports, database,
                command=lots_command("serve", sampled),
            )  # fmt: skip
        return program.lots(way.name, api.root, self._folder, self._bot_core, database, sampled)

    async def _turn(self, bot: str, parts: Sequence[str]) -> None:
        """One bot's turn: start it, play its rounds, stop it."""
        plans = _QUICK if self._quick else _PLANS
        async with _api(bot) as api:
            runner = self._program(bot, api)
            try:
                self.results.starts.setdefault(runner.name, []).append(await first_answer(api, runner))
                expected = await _learnt(api, runner)
                for part in (part for part in parts if part in plans):
                    figures = await play(api, runner, self._store(bot), plans[part], expected)
                    self.results.add(plans[part].name, runner.name, figures)
                    print(f"{runner.name}, {plans[part].name}: {figures}", flush=True)
            finally:
                runner.stop()

    async def _killed(self, bot: str) -> None:
        shares, readers = (_SHARES[bot][:1], 20) if self._quick else (_SHARES[bot], _KILLED_READERS)
        async with _api(bot) as api:
            runner = self._program(bot, api)
            try:
                expected = await _started(api, runner)
                for share in shares:
                    loss = await kill_once(api, runner, readers, expected, share)
                    self.results.kills.setdefault(runner.name, []).append(loss)
                    print(f"{runner.name}, killed: {loss}", flush=True)
            finally:
                runner.stop()

    def _costs(self) -> None:
        command = [sys.executable, "-m", "tests.bench.costs", *(["--quick"] if self._quick else [])]
        printed = subprocess.run(  # noqa: S603 - a command of our own
            command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False
        )
        self.results.costs += printed.stdout.splitlines()
        if printed.returncode:
            self.results.remarks.append(f"The costs were not measured: {printed.stderr.splitlines()[-1]}")


def _parts(bot: str, parts: Sequence[str], number: int) -> Iterator[str]:
    """What a bot plays in a round."""
    for part in parts:
        if number < _SELDOM.get(part, sys.maxsize) and (part != "2000" or bot in _CROWDED):
            yield part


def _api(bot: str) -> BotApi:
    """A server that is polled, or that brings updates to as many workers as the bot has."""
    workers = WAYS[bot].workers if bot in WAYS else 0
    return BotApi(Deliveries(free_ports(workers), by_person=True) if workers else None)


async def _started(api: BotApi, runner: Runner) -> Expected:
    """Start it, and learn its cards."""
    await first_answer(api, runner)
    return await _learnt(api, runner)


async def _learnt(api: BotApi, runner: Runner) -> Expected:
    """Learn its cards, once all of it answers."""
    if isinstance(runner, Workers):
        await all_answered(api, runner)
        api.forget_chats()
    return (await learn(api))[0]
