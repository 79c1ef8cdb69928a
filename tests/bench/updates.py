"""The queue of updates and its long poll, by the rules of tdlib/telegram-bot-api's `Client.cpp`.

A poll's offset confirms what lies below it. A poll is answered with 100 updates at most, and with a single one
where it repeats the offset of a poll begun less than half a second before. A poll that finds nothing waits; once an
update comes it waits a moment more, for those that come with it. A second poll ends the first.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable

LONGEST_POLL = 50
WINDOW = 100
REPEAT_SECONDS = 0.5
GATHER_SECONDS = 0.002


class Poll:
    """One getUpdates that waits: `answer` is called once, with its updates."""

    def __init__(self, limit: int, answer: Callable[[list[bytes]], None]) -> None:
        """Take at most `limit` updates."""
        self.limit, self.answer = limit, answer
        self.timers: list[asyncio.TimerHandle] = []


class Updates:
    """Updates that are not confirmed yet, as JSON."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Use `clock` (seconds) for the half second."""
        self._clock = clock
        self._queue: deque[bytes] = deque()
        self._first = 1  # the id of the queue's first update
        self._offset, self._began = -1, float("-inf")
        self._poll: Poll | None = None
        self.polls = self.handed_out = self.shortened = 0

    @property
    def first(self) -> int:
        """The id of the first update that is not confirmed."""
        return self._first

    @property
    def next_id(self) -> int:
        """The id that the next update has."""
        return self._first + len(self._queue)

    def add(self, update: bytes) -> None:
        """Queue an update that has `next_id`."""
        self._queue.append(update)
        if self._poll and len(self._poll.timers) == 1:
            self._poll.timers.append(asyncio.get_running_loop().call_later(GATHER_SECONDS, self._end_poll))

    def poll(self, offset: int, limit: int, timeout: float, answer: Callable[[list[bytes]], None]) -> None:
        """Answer a getUpdates, now or once there is something."""
        self._end_poll()
        self.polls += 1
        now = self._clock()
        if offset == self._offset and now < self._began + REPEAT_SECONDS:
            limit = 1
            self.shortened += 1
        self._offset, self._began = offset, now
        while self._queue and self._first < offset:
            self._queue.popleft()
            self._first += 1
        waiting = Poll(min(limit, WINDOW), answer)
        if self._queue or timeout <= 0:
            self._hand_out(waiting)
        else:
            self._poll = waiting
            seconds = min(timeout, LONGEST_POLL)
            waiting.timers.append(asyncio.get_running_loop().call_later(seconds, self._end_poll))

    def forget_poll(self) -> None:
        """The client of the waiting poll is gone."""
        if self._poll:
            for timer in self._poll.timers:
                timer.cancel()
        self._poll = None

    def _end_poll(self) -> None:
        poll = self._poll
        if poll:
            self.forget_poll()
            self._hand_out(poll)

    def _hand_out(self, poll: Poll) -> None:
        batch = [self._queue[place] for place in range(min(poll.limit, len(self._queue)))]
        self.handed_out += len(batch)
        poll.answer(batch)
