"""Time that passes only when a test says so."""

from __future__ import annotations

import asyncio
import heapq
import itertools


async def breathe(turns=30):
    """Let every task that can go on do so."""
    for _ in range(turns):
        await asyncio.sleep(0)


class Moments:
    """A clock and a sleep, in seconds."""

    def __init__(self):
        self.now = 1000.0
        self.slept = []
        self._sleepers = []
        self._numbers = itertools.count()

    def clock(self):
        return self.now

    async def sleep(self, seconds):
        self.slept.append(seconds)
        woken = asyncio.Event()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._numbers), woken))
        await woken.wait()

    async def pass_by(self, seconds):
        """Let time go on, waking each sleeper at its own moment."""
        end = self.now + seconds
        await breathe()
        while self._sleepers and self._sleepers[0][0] <= end:
            self.now, _, woken = heapq.heappop(self._sleepers)
            woken.set()
            await breathe()
        self.now = end
        await breathe()
