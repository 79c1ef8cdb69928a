"""Brings updates to workers as a webhook: one at a time in each person's queue, again where that fails."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from tests.bench.updates import Updates

PATH, SECRET = "/hook/bench", "the-secret-of-the-benchmark-0123456789"
_CONNECTIONS = 100
#: Seconds until what failed is brought again; the real server's pauses would only make a start look slow.
_AGAIN_SECONDS = 0.05
PERSON = re.compile(rb'"from":\{"id":(\d+)')
_STATUS = re.compile(rb"HTTP/1\.1 (\d+)")
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class Queue:
    """What waits for one person: taps in one queue, texts in another."""

    person: int
    updates: deque[bytes] = field(default_factory=deque)
    flying: bool = False


class Deliveries(Updates):
    """Updates that are brought, in place of those that are polled for."""

    def __init__(self, ports: Sequence[int], *, by_person: bool = False) -> None:
        """Bring to workers on these ports in turn, or each person's to one of them."""
        super().__init__()
        self.answer_tap: Callable[[str], None] = lambda _: None
        self.failures = 0
        self.ports, self._by_person = tuple(ports), by_person
        self._turns = itertools.cycle(self.ports)
        self._queues: dict[tuple[bytes, int], Queue] = {}
        self._ready: deque[Queue] = deque()
        self._idle: dict[int, list[tuple[asyncio.StreamReader, asyncio.StreamWriter]]] = {port: [] for port in ports}
        self._flying = 0
        self._tasks: set[asyncio.Task[None]] = set()

    def add(self, update: bytes) -> None:
        """Take an update that has `next_id`."""
        self._first += 1
        match = PERSON.search(update)
        assert match
        key = (update[:60].partition(b",")[2][:5], int(match[1]))
        queue = self._queues.setdefault(key, Queue(int(match[1])))
        queue.updates.append(update)
        self._make_ready(queue)

    def _make_ready(self, queue: Queue) -> None:
        if queue.updates and not queue.flying:
            queue.flying = True
            self._ready.append(queue)
            self._begin()

    def _begin(self) -> None:
        while self._ready and self._flying < _CONNECTIONS:
            self._flying += 1
            task = asyncio.create_task(self._deliver(self._ready.popleft()))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _deliver(self, queue: Queue) -> None:
        port = self.ports[queue.person % len(self.ports)] if self._by_person else next(self._turns)
        self.handed_out += 1
        accepted = False
        with suppress(OSError, asyncio.IncompleteReadError):
            accepted = await self._post(port, queue.updates[0])
        self._flying -= 1
        queue.flying = False
        if accepted:
            queue.updates.popleft()
            self._make_ready(queue)
        else:
            self.failures += 1
            asyncio.get_running_loop().call_later(_AGAIN_SECONDS, self._make_ready, queue)
        self._begin()

    async def _post(self, port: int, update: bytes) -> bool:
        idle = self._idle[port]
        reader, writer = idle.pop() if idle else await asyncio.open_connection("127.0.0.1", port)
        writer.write(
            f"POST {PATH} HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: {len(update)}\r\n\r\n".encode()
            + update
        )
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length, status = _LENGTH.search(head), _STATUS.match(head)
            body = await reader.readexactly(int(length[1]) if length else 0)
        except BaseException:
            writer.close()  # the worker is gone
            raise
        idle.append((reader, writer))
        if body.startswith(b"{"):
            self.answer_tap(json.loads(body)["callback_query_id"])
        return status is not None and status[1] == b"200"

    def forget_poll(self) -> None:
        """Let go of every connection."""
        super().forget_poll()
        for task in self._tasks:
            task.cancel()
        for idle in self._idle.values():
            for _, writer in idle:
                writer.close()
            idle.clear()
