"""One run of the benchmark: bots take turns, so that what disturbs the machine disturbs all of them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.bench import program
from tests.bench.botapi import BotApi
from tests.bench.delivery import Deliveries
from tests.bench.kills import kill_once
from tests.bench.program import ROOT, Program
from tests.bench.redis_server import RedisServer, is_installed
from tests.bench.round import WAY_SECONDS, Plan, first_answer, learn, play
from tests.bench.screens import screens_like, write_screens
from tests.bench.table import Results
from tests.bench.workers import Workers, free_ports

_PLANS = {
    "1": Plan("1, one tap at a time", 1, walks=5),
    "200": Plan("200 at once, no pauses", 200, pause=WAY_SECONDS),
    "paced": Plan("200, 2 s between taps", 200, pause=2.0),
    "2000": Plan("2,000 at once, no pauses", 2000, pause=WAY_SECONDS, most_seconds=100.0, patience=100.0),
}
_QUICK = {
    "1": Plan("1, one tap at a time", 1, walks=1),
    "200": Plan("50 at once, no pauses", 50, pause=WAY_SECONDS, most_seconds=30.0),
}
#: How many workers a bot by webhook has.
_WEBHOOKS = {"webhook": 1, "webhook4": 4}
_KILLED_READERS = 200
#: When each kill comes, as shares of the walks. The peer, which promises nothing here, is killed three times.
_SHARES = {"lots": (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.25, 0.45, 0.65), "peer": (0.2, 0.4, 0.6)}


class Session:
    """Starts the bots one after the other and keeps what was measured."""

    peer_name = "aiogram-dialog + Redis"

    def __init__(self, folder: Path, bot_core: int, own_core: int, *, quick: bool) -> None:
        """Keep files in `folder`; the bot runs on `bot_core`, all else on `own_core`."""
        self._folder, self._bot_core, self._own_core, self._quick = folder, bot_core, own_core, quick
        self._redis: RedisServer | None = None
        self.results = Results()

    async def measure(self, bots: Sequence[str], parts: Sequence[str], rounds: int) -> None:
        """Measure these bots by these parts."""
        await self._write_screens()
        bots = self._open_redis(bots)
        try:
            for number in range(rounds):
                for bot in bots:
                    await self._turn(
                        bot, [part for part in parts if part != "2000" or (number == 0 and bot in {"lots", "peer"})]
                    )
            if "kills" in parts and not self._quick:
                for bot in (bot for bot in bots if bot in _SHARES):
                    await self._killed(bot)
        finally:
            if self._redis:
                self._redis.close()
        if "costs" in parts:
            self._costs()

    async def profile(self) -> None:
        """Where Lots' time goes while 200 readers tap."""
        samples_file = self._folder / "samples.json"
        async with BotApi() as api:
            bot = program.lots(api.root, self._folder, self._bot_core, sampled=samples_file)
            try:
                await first_answer(api, bot)
                expected, _ = await learn(api)
                bot.restart_samples()
                figures = await play(api, bot, _PLANS["200"], expected)
            finally:
                bot.stop()
        samples = json.loads(samples_file.read_text("utf-8"))
        busy = sum(samples["stages"].values())
        for label, number in sorted(samples["stages"].items(), key=lambda item: -item[1]):
            self.results.stages.append(f"| {label} | {number / busy:.0%} |")
        measured = f"{figures.rate:.0f} updates/s, {figures.cpu_ms:.2f} ms of processor time an update"
        self.results.remarks.append(f"Lots, 200 at once, sampled: {measured}.")
        for label, number in samples["lines"].items():
            print(f"{number / busy:6.1%}  {label}")

    def _open_redis(self, bots: Sequence[str]) -> Sequence[str]:
        if "peer" not in bots:
            return bots
        if is_installed() and (ROOT / ".venv-bench/bin/python").exists():
            self._redis = RedisServer(self._folder, self._own_core)
            return bots
        self.results.remarks.append(
            "The peer is left out: redis-server is not installed (`apt-get install redis-server`)."
        )
        print(self.results.remarks[-1], flush=True)
        return [bot for bot in bots if bot != "peer"]

    async def _write_screens(self) -> None:
        """Walk through Lots once, so that the others' screens are as long as its own."""
        async with BotApi() as api:
            bot = program.lots(api.root, self._folder, self._bot_core)
            try:
                await first_answer(api, bot)
                _, cards = await learn(api)
            finally:
                bot.kill()
        write_screens(screens_like(cards), self._folder / "screens.json")

    def _program(self, bot: str, api: BotApi) -> Program | Workers:
        if isinstance(api.updates, Deliveries):
            return Workers(api.root, self._folder, self._bot_core, list(api.updates.ports))
        if bot == "lots":
            return program.lots(api.root, self._folder, self._bot_core)
        if bot == "floor":
            return program.floor(api.root, self._folder, self._bot_core)
        assert self._redis
        return program.peer(api.root, self._folder, self._bot_core, self._redis.socket)

    async def _turn(self, bot: str, parts: Sequence[str]) -> None:
        """One bot's turn: start it, play its rounds, stop it."""
        plans = _QUICK if self._quick else _PLANS
        workers = _WEBHOOKS.get(bot)
        async with BotApi(Deliveries(free_ports(workers), by_person=True) if workers else None) as api:
            runner = self._program(bot, api)
            try:
                self.results.starts.setdefault(runner.name, []).append(await first_answer(api, runner))
                expected, _ = await learn(api)
                for part in (part for part in parts if part in plans):
                    figures = await play(api, runner, plans[part], expected)
                    self.results.add(plans[part].name, runner.name, figures)
                    print(f"{runner.name}, {plans[part].name}: {figures}", flush=True)
            finally:
                runner.stop()

    async def _killed(self, bot: str) -> None:
        async with BotApi() as api:
            runner = self._program(bot, api)
            try:
                await first_answer(api, runner)
                expected, _ = await learn(api)
                for share in _SHARES[bot]:
                    loss = await kill_once(api, runner, _KILLED_READERS, expected, share)
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
