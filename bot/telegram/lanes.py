"""Answers updates in order within a chat, chats side by side, and finishes early what is too much or cannot be read."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any, Protocol

from bot.metrics.counts import COUNTS
from bot.telegram.inbound import Group, Inbound, chat_key, draws_same_card, is_superseded, kind_of, sender_key
from bot.telegram.progress import Delivery
from bot.telegram.updates import RawUpdate, UnreadableUpdate, sender_of
from bot.token_buckets import Grant, TokenBuckets

log = logging.getLogger("lots.telegram")

_CANCEL_SECONDS = 1.0
#: Updates in all lanes from which on it is scarce: Telegram hands out a hundred, and those in hand keep others out.
_SCARCE = 20
#: Then as many may wait behind each other in a chat, and an update takes as many tokens.
_WAITING_WHEN_SCARCE, _PRICE_WHEN_SCARCE = 3, 2.0
#: Characters of a field's name in the log.
_LONGEST_PLACE = 40

# What a handler returns, if anything, is the rest of its answer: the chat's next update need not wait for it.
Handle = Callable[[Delivery], Awaitable[Awaitable[None] | None]]


def report(error: Exception) -> None:
    """Log the class of an error only; its text may quote the reader."""
    log.error("update failed", extra={"event": "update", "outcome": type(error).__name__})


class Account(Protocol):
    """Keeps account of updates for whoever brings them."""

    def take(self, delivery: Delivery) -> None:
        """Take an unknown update in hand."""
        ...

    def skip(self, number: int, now: float) -> None:
        """Note an unknown update as finished: there is nothing to do."""
        ...

    def finish(self, delivery: Delivery) -> None:
        """Note that the answer is out, to the update and to those answered together with it."""
        ...

    def give_back(self, delivery: Delivery, now: float) -> None:
        """Note that nobody answers any more: Telegram is to hand the update out again if it still can."""
        ...


class Lanes:
    """One lane a chat: hands each update to `handle` once, and tells `account` what became of it.

    Of messages that wait behind each other the last is handed over, with the others as `earlier`. What a chat sends
    above `waiting` updates, or above what `buckets` allow, goes to `discard` and is finished unhandled. An exception
    of `handle` goes to `on_error`; the update is finished. An update that cannot be read is finished, counted in
    `unreadable` and logged by the names of its kind and field. `changed` is called when an update is finished or
    given back. An update that finds its lane empty takes no token, unless `counts_all`: where whoever brings updates
    waits for each answer, a flood never fills a lane. Where much is in hand, or more waits at Telegram than it hands
    out (`backlogged`), every update takes several, and fewer may wait in a chat: fifty who flood are held back before
    others wait for them.
    A command in a group always takes one, of its sender's: else one person could have a thousand groups answered.
    """

    def __init__(  # noqa: PLR0913 - all but the first three by name, with a default
        self,
        read: Callable[[RawUpdate], Inbound],
        handle: Handle,
        account: Account,
        *,
        discard: Callable[[Inbound], None] = lambda _: None,
        on_error: Callable[[Exception], None] = report,
        waiting: int = 20,
        buckets: TokenBuckets | None = None,
        counts_all: bool = False,
        clock: Callable[[], float] = time.monotonic,
        changed: Callable[[], object] = lambda: None,
    ) -> None:
        """Take what to do; nothing is in hand."""
        self.dropped = self.unreadable = 0
        self.backlogged = False
        self._read, self._handle, self._account = read, handle, account
        self._discard, self._on_error, self._changed = discard, on_error, changed
        self._most_waiting = waiting
        self._buckets = TokenBuckets() if buckets is None else buckets
        self._counts_all, self._clock = counts_all, clock
        self._queues: dict[int | None, deque[Delivery]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._in_lanes = 0

    def accept(self, raw: RawUpdate) -> None:
        """Queue an update in its chat; what cannot be read or means nothing is finished at once."""
        now = self._clock()
        try:
            event = self._read(raw)
        except UnreadableUpdate as problem:
            self.unreadable += 1
            log.warning("unreadable", extra={"event": problem.kind, "outcome": problem.place[-_LONGEST_PLACE:]})
            event = None
            COUNTS.update("other", "unreadable", sender_of(raw))
        if event is None:
            self._account.skip(raw.number, now)
        else:
            self._queue(Delivery(raw.number, event, now))

    def _queue(self, delivery: Delivery) -> None:
        """Let an update wait for its turn in its chat; what is too much is finished at once."""
        key = chat_key(delivery.event)
        queue = self._queues.get(key)
        scarce = self.backlogged or self._in_lanes >= _SCARCE
        grant = self._grant(delivery, waits=bool(queue), scarce=scarce)
        if queue and (grant is not Grant.FREE or len(queue) > (_WAITING_WHEN_SCARCE if scarce else self._most_waiting)):
            queue[-1].surplus = True
            self._drop(delivery)
        elif grant is Grant.NONE:
            self._drop(delivery)
        else:
            delivery.surplus, delivery.behind = grant is Grant.LAST, bool(queue)
            self._account.take(delivery)
            self._append(key, queue, delivery)

    def _grant(self, delivery: Delivery, *, waits: bool, scarce: bool) -> Grant:
        """Whether an update may be answered. Who waits for the answer before the next tap is not held back."""
        if not (waits or scarce or self._counts_all or isinstance(delivery.event, Group)):
            return Grant.FREE
        price = _PRICE_WHEN_SCARCE if scarce else 1.0
        return self._buckets.take(sender_key(delivery.event), delivery.since, price)

    def _drop(self, delivery: Delivery) -> None:
        self.dropped += 1
        COUNTS.update(kind_of(delivery.event), "surplus", chat_key(delivery.event))
        self._account.skip(delivery.number, delivery.since)
        self._discard(delivery.event)

    def _append(self, key: int | None, queue: deque[Delivery] | None, delivery: Delivery) -> None:
        self._in_lanes += 1
        if queue is None:
            queue = self._queues[key] = deque([delivery])
            self._spawn(self._work(key, queue), key, queue)
        elif queue and not queue[-1].begun and is_superseded(queue[-1].event, delivery.event):
            delivery.takes_over(queue.pop())
            self._in_lanes -= 1
            queue.append(delivery)
        else:
            queue.append(delivery)

    def _spawn(self, work: Coroutine[Any, Any, None], key: int | None, queue: deque[Delivery]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(partial(self._ended, key, queue))

    async def _work(self, key: int | None, queue: deque[Delivery]) -> None:
        """Answer one chat's updates in order, until there are none."""
        while queue:
            delivery, *later = queue
            delivery.redrawn = any(draws_same_card(delivery.event, other.event) for other in later)
            await self._answer(delivery)
            queue.popleft()
            self._in_lanes -= 1
        del self._queues[key]

    async def _answer(self, delivery: Delivery) -> None:
        delivery.begun = True
        try:
            rest = await self._handle(delivery)
        except Exception as error:  # noqa: BLE001 - the edge: the reader was told by the layer above
            self._finish(delivery, "failed")
            self._on_error(error)
            return
        if rest is None:
            self._finish(delivery)
        else:
            self._spawn(self._end(delivery, rest), None, deque([delivery]))

    async def _end(self, delivery: Delivery, rest: Awaitable[None]) -> None:
        """Carry the rest of an answer out, beside what the chat does next."""
        outcome = "answered"
        try:
            await rest
        except Exception as error:  # noqa: BLE001 - the same edge
            outcome = "failed"
            self._on_error(error)
        self._finish(delivery, outcome)

    def _finish(self, delivery: Delivery, outcome: str = "answered") -> None:
        seconds = self._clock() - delivery.since
        COUNTS.update(kind_of(delivery.event), outcome, chat_key(delivery.event), seconds)
        self._account.finish(delivery)
        self._changed()

    def _ended(self, key: int | None, queue: deque[Delivery], _: asyncio.Task[None]) -> None:
        """Give back what a cancelled task left behind; another has left nothing in hand."""
        if self._queues.get(key) is queue:
            del self._queues[key]
            self._in_lanes -= len(queue)
        for delivery in queue:
            self._account.give_back(delivery, self._clock())
        self._changed()

    async def finish(self, grace: float) -> None:
        """Wait so many seconds for what is in hand, and cancel the rest."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=grace)
        self.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_CANCEL_SECONDS)

    @property
    def waiting(self) -> int:
        """How many updates wait in all lanes, those that are being answered among them."""
        return sum(len(queue) for queue in tuple(self._queues.values()))  # asked from another thread

    def cancel(self) -> None:
        """Answer nothing any more."""
        for task in self._tasks:
            task.cancel()
