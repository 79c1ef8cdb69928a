"""Brings updates as the Bot API server does where they pile up: it looks only at so many of those that wait."""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from tests.bench.delivery import PERSON, Deliveries

#: Requests under way at once, as `lots webhook set` asks for; twice as many updates are looked at.
CONNECTIONS = 100
#: Seconds until what failed is brought again: at once, then 2, 4, 8 ...
_GROUP = re.compile(rb'"chat":\{"id":(-\d+)')
_FIRST_PAUSE, _LONGEST_PAUSE = 2.0, 60.0


@dataclass(slots=True, eq=False)
class Waiting:
    """An update that is not accepted yet; of `queue`, a person's taps or a chat's messages, one flies at a time."""

    number: int
    person: int
    queue: tuple[bytes, int]
    body: bytes
    failures: int = 0
    wakes: float = 0.0


class WindowedDeliveries(Deliveries):
    """Updates that are brought in order, as far as they lie within the window."""

    def __init__(self, ports: Sequence[int], *, by_person: bool = False) -> None:
        """Bring to workers on these ports in turn, or each person's to one of them."""
        super().__init__(ports, by_person=by_person)
        self._waiting: dict[int, Waiting] = {}
        self._busy: set[tuple[bytes, int]] = set()

    @property
    def backlog(self) -> int:
        """How many updates are not accepted yet."""
        return len(self._waiting)

    def add(self, update: bytes) -> None:
        """Take an update that has `next_id`."""
        number = self._first
        self._first += 1
        match = PERSON.search(update)
        assert match
        kind, person = update.partition(b",")[2][:5], int(match[1])
        group = _GROUP.search(update)
        self._waiting[number] = Waiting(number, person, (kind, int(group[1]) if group else person), update)
        self._begin()

    def _begin(self) -> None:
        now = asyncio.get_running_loop().time()
        seen = set(self._busy)
        for waiting in itertools.islice(self._waiting.values(), 2 * CONNECTIONS):
            if len(self._busy) >= CONNECTIONS:
                return
            if waiting.queue in seen:
                continue
            seen.add(waiting.queue)
            if waiting.wakes <= now:
                self._busy.add(waiting.queue)
                task = asyncio.create_task(self._bring(waiting))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def _bring(self, waiting: Waiting) -> None:
        port = self.ports[waiting.person % len(self.ports)] if self._by_person else next(self._turns)
        self.handed_out += 1
        accepted = False
        with suppress(OSError, asyncio.IncompleteReadError):
            accepted = await self._post(port, waiting.body)
        self._busy.discard(waiting.queue)
        if accepted:
            del self._waiting[waiting.number]
        else:
            self._put_off(waiting)
        self._begin()

    def _put_off(self, waiting: Waiting) -> None:
        self.failures += 1
        loop = asyncio.get_running_loop()
        pause = min(_LONGEST_PAUSE, _FIRST_PAUSE**waiting.failures) if waiting.failures else 0.0
        waiting.failures += 1
        waiting.wakes = loop.time() + pause
        loop.call_later(pause + 0.001, self._begin)
