"""Receives updates by long polling: in order within a chat, chats side by side."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
from functools import partial
from typing import Any

from telegram.error import RetryAfter, TelegramError

from bot.telegram.inbound import Inbound, chat_key, draws_same_card, is_superseded
from bot.telegram.limiter import seconds_to_wait
from bot.telegram.progress import Delivery, Progress
from bot.telegram.token_buckets import Grant, TokenBuckets
from bot.telegram.update_source import Refused, UpdateSource, refusal_reason
from bot.telegram.updates import RawUpdate, UnreadableUpdate

__all__ = ["Delivery", "Receiver", "Refused", "UpdateSource"]

log = logging.getLogger("lots.telegram")

#: Telegram gives one update alone to a poll that repeats its offset within half a second.
_REPEAT_SECONDS = 0.55
#: Seconds to wait for each update that a poll brought again, so that few polls carry what is known.
_KNOWN_SECONDS = 0.0005
_BACKOFF_LEAST, _BACKOFF_FIRST, _BACKOFF_MOST = 0.5, 1.0, 30.0
#: Seconds in which a refusal may pass: another poller that stops, a server that has just started.
_REFUSED_SECONDS = 300.0
_CANCEL_SECONDS = 1.0
_CONFIRM_SECONDS = 3.0
#: Characters of a field's name in the log.
_LONGEST_PLACE = 40

# What a handler returns, if anything, is the rest of its answer: the chat's next update need not wait for it.
Handle = Callable[[Delivery], Awaitable[Awaitable[None] | None]]


def report(error: Exception) -> None:
    """Log the class of an error only; its text may quote the reader."""
    log.error("update failed", extra={"event": "update", "outcome": type(error).__name__})


class Receiver:
    """Polls for updates and hands each to `handle` once, confirming none before its answer is out.

    "Out" is when `handle`, and the rest it may return, has ended or, after five seconds in hand, when it has called
    `committed`. Where what is known fills most of what Telegram hands out, one second is enough for what Telegram put
    off or what has not begun, and half a minute for what does not commit. An update whose task was cancelled is handed
    out again. Of messages that wait behind each other the last is handed over, with the others as `earlier`.

    All times are seconds. `poll` is the length of a long poll, `grace` how long `run` waits for handlers
    when it stops. Above `in_hand` updates polling pauses. What a chat sends above `waiting` updates, or above what
    `buckets` allow, goes to `discard` and is finished unhandled. An exception of `handle`, or one met while polling
    that is not Telegram's, goes to `on_error`; the update is finished. An update that cannot be read is finished,
    counted in `unreadable` and logged by the names of its kind and field.
    """

    def __init__(  # noqa: PLR0913 - all but the first two by name, with a default
        self,
        source: UpdateSource,
        handle: Handle,
        *,
        discard: Callable[[Inbound], None] = lambda _: None,
        on_error: Callable[[Exception], None] = report,
        poll: int = 30,
        grace: float = 4.0,
        in_hand: int = 2000,
        waiting: int = 20,
        buckets: TokenBuckets | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[float, float], float] = random.uniform,
    ) -> None:
        """Take what to do; nothing is polled before `run`."""
        self.dropped = self.unreadable = 0
        self._source, self._handle, self._discard, self._on_error = source, handle, discard, on_error
        self._poll, self._grace = poll, grace
        self._most_in_hand, self._most_waiting = in_hand, waiting
        self._buckets = TokenBuckets() if buckets is None else buckets
        self._clock, self._sleep, self._jitter = clock, sleep, jitter
        self._backoff = _BACKOFF_FIRST
        #: When the first of the refusals in a row came.
        self._refused_since: float | None = None
        self._progress = Progress()
        self._queues: dict[int | None, deque[Delivery]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        #: Set when an update is finished or given back: there may be room, and the offset may have moved.
        self._changed = asyncio.Event()
        self._polled: int | None = None
        self._polled_at = -_REPEAT_SECONDS

    async def run(self, stop: asyncio.Event) -> None:
        """Receive until `stop` is set; then finish what is in hand and confirm it.

        Raises Refused when Telegram has not served this bot for minutes; what is in hand is finished first.
        """
        polling = asyncio.create_task(self._receive())
        stopping = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({polling, stopping}, return_when=asyncio.FIRST_COMPLETED)
            polling.cancel()
            await asyncio.wait({polling})
            await self._finish_in_hand()
            if not polling.cancelled():
                polling.result()  # raises
            await self._confirm()
        finally:
            for task in (polling, stopping, *self._tasks):
                task.cancel()
            await asyncio.gather(polling, stopping, return_exceptions=True)

    async def _receive(self) -> None:
        """Poll for ever; cancelling loses nothing, since what is not accepted is handed out again."""
        while True:
            while self._progress.in_hand >= self._most_in_hand:
                await self._change(None)
            await self._until_moved()
            repeated = self._accept_new(await self._fetch())
            if repeated > 1:
                await self._sleep(repeated * _KNOWN_SECONDS)

    async def _until_moved(self) -> None:
        """Wait until the offset has moved, or may be repeated."""
        while self._progress.offset(self._clock()) == self._polled:
            seconds = self._polled_at + _REPEAT_SECONDS - self._clock()
            if seconds <= 0:
                return
            await self._change(seconds)

    async def _change(self, seconds: float | None) -> None:
        """Wait until an update is finished, so many seconds at the most."""
        self._changed.clear()
        waiting: set[asyncio.Future[Any]] = {asyncio.ensure_future(self._changed.wait())}
        if seconds is not None:
            waiting.add(asyncio.ensure_future(self._sleep(seconds)))
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in waiting:
                task.cancel()

    async def _fetch(self) -> Sequence[RawUpdate]:
        """Poll once; a failure is waited off and gives nothing."""
        self._polled, self._polled_at = self._progress.offset(self._clock()), self._clock()
        try:
            updates = await self._source.fetch(offset=self._polled, timeout=self._poll)
        except RetryAfter as error:
            await self._wait_off(error, seconds_to_wait(error))
        except Exception as error:  # noqa: BLE001 - polling goes on whatever one answer was like
            if not isinstance(error, TelegramError):
                self._on_error(error)
            self._check_patience(error)
            seconds = self._jitter(_BACKOFF_LEAST, self._backoff)
            self._backoff = min(_BACKOFF_MOST, 2 * self._backoff)
            await self._wait_off(error, seconds)
        else:
            self._backoff, self._refused_since = _BACKOFF_FIRST, None
            self._progress.confirmed(self._polled)
            return updates
        return ()

    def _check_patience(self, error: Exception) -> None:
        """Raise Refused where Telegram has refused this bot, and nothing else, for minutes."""
        reason = refusal_reason(error)
        if reason is None:
            return
        if self._refused_since is None:
            self._refused_since = self._clock()
        if self._clock() - self._refused_since >= _REFUSED_SECONDS:
            raise Refused(reason) from None

    async def _wait_off(self, error: Exception, seconds: float) -> None:
        reason = refusal_reason(error)
        outcome = reason.value if reason else type(error).__name__
        log.warning(
            "polling failed", extra={"event": "poll", "milliseconds": round(seconds * 1000), "outcome": outcome}
        )
        await self._sleep(seconds)

    def _accept_new(self, updates: Iterable[RawUpdate]) -> int:
        """Take the updates that are not known, as far as there is room; return how many are known already."""
        repeated = 0
        for raw in updates:
            if self._progress.knows(raw.number):
                repeated += 1
            elif self._progress.in_hand < self._most_in_hand:
                self._accept(raw)
        return repeated

    def _accept(self, raw: RawUpdate) -> None:
        """Queue an update in its chat; what cannot be read or means nothing is finished at once."""
        now = self._clock()
        try:
            event = self._source.read(raw)
        except UnreadableUpdate as problem:
            self.unreadable += 1
            log.warning("unreadable", extra={"event": problem.kind, "outcome": problem.place[-_LONGEST_PLACE:]})
            event = None
        if event is None:
            self._progress.skip(raw.number, now)
        else:
            self._queue(Delivery(raw.number, event, now))

    def _queue(self, delivery: Delivery) -> None:
        """Let an update wait for its turn in its chat; what is too much is finished at once."""
        key = chat_key(delivery.event)
        queue = self._queues.get(key)
        # Who waits for the answer before the next tap is never held back.
        grant = self._buckets.take(key, delivery.since) if queue else Grant.FREE
        if queue and (grant is not Grant.FREE or len(queue) > self._most_waiting):
            queue[-1].surplus = True
            self._drop(delivery)
        elif grant is Grant.NONE:
            self._drop(delivery)
        else:
            delivery.surplus = grant is Grant.LAST
            self._progress.take(delivery)
            self._append(key, queue, delivery)

    def _drop(self, delivery: Delivery) -> None:
        self.dropped += 1
        self._progress.skip(delivery.number, delivery.since)
        self._discard(delivery.event)

    def _append(self, key: int | None, queue: deque[Delivery] | None, delivery: Delivery) -> None:
        if queue is None:
            queue = self._queues[key] = deque([delivery])
            self._spawn(self._work(key, queue), key, queue)
        elif queue and not queue[-1].begun and is_superseded(queue[-1].event, delivery.event):
            delivery.takes_over(queue.pop())
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
        del self._queues[key]

    async def _answer(self, delivery: Delivery) -> None:
        delivery.begun = True
        try:
            rest = await self._handle(delivery)
        except Exception as error:  # noqa: BLE001 - the edge: the reader was told by the layer above
            self._finish(delivery)
            self._on_error(error)
            return
        if rest is None:
            self._finish(delivery)
        else:
            self._spawn(self._end(delivery, rest), None, deque([delivery]))

    async def _end(self, delivery: Delivery, rest: Awaitable[None]) -> None:
        """Carry the rest of an answer out, beside what the chat does next."""
        try:
            await rest
        except Exception as error:  # noqa: BLE001 - the same edge
            self._on_error(error)
        self._finish(delivery)

    def _finish(self, delivery: Delivery) -> None:
        self._progress.finish(delivery)
        self._changed.set()

    def _ended(self, key: int | None, queue: deque[Delivery], _: asyncio.Task[None]) -> None:
        """Give back what a cancelled task left behind; another has left nothing in hand."""
        if self._queues.get(key) is queue:
            del self._queues[key]
        for delivery in queue:
            self._progress.give_back(delivery, self._clock())
        self._changed.set()

    async def _finish_in_hand(self) -> None:
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=self._grace)
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_CANCEL_SECONDS)

    async def _confirm(self) -> None:
        """Tell Telegram what is answered, so that it is not handed out again after a restart."""
        offset = self._progress.offset(self._clock())
        if offset is None or offset == self._polled:
            return
        try:
            async with asyncio.timeout(_CONFIRM_SECONDS):
                await self._source.fetch(offset=offset, timeout=0, limit=1)
        except (TelegramError, TimeoutError) as error:
            # Only comfort is lost: what was stored is not applied twice.
            log.warning("confirming failed", extra={"event": "confirm", "outcome": type(error).__name__})
