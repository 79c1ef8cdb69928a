"""Bots that run as processes of their own, started, killed and stopped by a test."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.e2e.botapi.world import PATIENCE

_ROOT = Path(__file__).parents[2]


class Press:
    """Starts bots, each in a process of its own."""

    def __init__(self) -> None:
        """Start the program that starts them; returns once all is imported."""
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.failpoints"], cwd=_ROOT, text=True,
            env=os.environ | {"PTB_TIMEDELTA": "true"}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        assert self._read() == "ready\n"

    def orders(self, **order: object) -> int:
        """Give one order, and return what it is answered by."""
        assert self._program.stdin
        self._program.stdin.write(json.dumps(order) + "\n")
        self._program.stdin.flush()
        return int(self._read())

    def _read(self) -> str:
        assert self._program.stdout
        return self._program.stdout.readline()

    def close(self) -> None:
        """End it; what it started is to have ended before."""
        self._program.communicate(timeout=10)


class Process:
    """One bot, in a process of its own."""

    def __init__(self, press: Press, folder: Path, environment: dict[str, str]) -> None:
        """Run in `folder`, with these settings."""
        self._press, self._folder, self.environment = press, folder, environment
        self.pid = 0

    def starts(self, *failpoint: str) -> None:
        """Start; with a verb and a point it dies there."""
        order = {"folder": str(self._folder), "environment": self.environment, "failpoint": failpoint}
        self.pid = self._press.orders(run=order)

    async def ends(self) -> int:
        """How it ended: its status, or the signal's number below zero."""
        pid, self.pid = self.pid, 0
        ended = asyncio.create_task(asyncio.to_thread(self._press.orders, wait=pid))
        if not (await asyncio.wait([ended], timeout=PATIENCE))[0]:
            os.kill(pid, signal.SIGKILL)  # else whoever gives the next order would wait for this one's answer too
        return await ended

    def is_killed(self) -> None:
        """End it without a word, if it runs."""
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            self._press.orders(wait=self.pid)
            self.pid = 0

    async def stops(self) -> None:
        """Stop as an operator stops it."""
        os.kill(self.pid, signal.SIGTERM)
        assert await self.ends() == 0
