"""Receives updates by long polling: in order within a chat, chats side by side."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections import deque
from functools import partial
from typing import TYPE_CHECKING

from telegram.error import Conflict, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.telegram.limiter import seconds_to_wait
from bot.telegram.progress import Delivery, Progress

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterable, Sequence
    from typing import Any

    import telegram

    # What a handler returns, if anything, is the rest of its answer: the chat's next update need not wait for it.
    Handle = Callable[[Delivery], Awaitable[Awaitable[None] | None]]

__all__ = ["Delivery", "Receiver", "Refused", "chat_key"]

log = logging.getLogger("lots.telegram")

_LAG_SECONDS = 0.1
_BACKOFF_LEAST, _BACKOFF_FIRST, _BACKOFF_MOST = 0.5, 1.0, 30.0
_CANCEL_SECONDS = 1.0
_CONFIRM_SECONDS = 3.0


class Refused(Exception):
    """Telegram does not serve this bot: another poller or a webhook (Conflict), or a bad token."""


def report(error: Exception) -> None:
    """Log the class of an error only; its text may quote the reader."""
    log.error("update failed", extra={"event": "update", "outcome": type(error).__name__})


def chat_key(update: telegram.Update) -> int | None:
    """Give what orders updates: the chat, else the sender, else None, one queue for all the rest."""
    where = update.effective_chat or update.effective_user
    return where.id if where else None


class Receiver:
    """Polls for updates and hands each to `handle` once, confirming none before its answer is out.

    "Out" is when `handle`, and the rest it may return, has ended or, after five seconds in hand, when it has
    called `committed`. An update whose task was cancelled is handed out again. Telegram hands out 100 updates
    from the offset on: a handler that neither returns nor commits stops all chats in the end, so it must bound
    its own time.

    All times are seconds. `poll` is the length of a long poll, `grace` how long `run` waits for handlers
    when it stops. Above `in_hand` updates polling pauses; above `waiting` in one chat, new ones are
    finished unhandled and counted in `dropped`. An exception of `handle`, or one met while polling that is
    not Telegram's, goes to `on_error`; the update is finished.
    """

    def __init__(  # noqa: PLR0913 - all but the first two by name, with a default
        self,
        bot: telegram.Bot,
        handle: Handle,
        *,
        allowed_updates: Sequence[str],
        on_error: Callable[[Exception], None] = report,
        poll: int = 30,
        grace: float = 4.0,
        in_hand: int = 500,
        waiting: int = 50,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[float, float], float] = random.uniform,
    ) -> None:
        """Take what to do; nothing is polled before `run`."""
        self.dropped = 0
        self._get_updates = partial(bot.get_updates, allowed_updates=list(allowed_updates))
        self._handle = handle
        self._on_error = on_error
        self._poll = poll
        self._grace = grace
        self._most_in_hand = in_hand
        self._most_waiting = waiting
        self._clock = clock
        self._sleep = sleep
        self._jitter = jitter
        self._backoff = _BACKOFF_FIRST
        self._progress = Progress()
        self._queues: dict[int | None, deque[Delivery]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._room = asyncio.Event()

    async def run(self, stop: asyncio.Event) -> None:
        """Receive until `stop` is set; then finish what is in hand and confirm it.

        Raises Refused when Telegram does not serve this bot; what is in hand is finished first.
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
                self._room.clear()
                await self._room.wait()
            started = self._clock()
            updates = await self._fetch()
            if not self._accept_new(updates):
                # Nothing new, yet no long poll: Telegram repeats what holds the offset.
                await self._sleep(max(0.0, _LAG_SECONDS - (self._clock() - started)))

    async def _fetch(self) -> Sequence[telegram.Update]:
        """Poll once; a failure is waited off and gives nothing."""
        try:
            updates = await self._get_updates(offset=self._progress.offset(self._clock()), timeout=self._poll)
        except (Conflict, Forbidden, InvalidToken) as error:
            raise Refused(type(error).__name__) from None
        except RetryAfter as error:
            await self._wait_off(error, seconds_to_wait(error))
        except Exception as error:  # noqa: BLE001 - polling goes on whatever one answer was like
            if not isinstance(error, TelegramError):
                self._on_error(error)
            seconds = self._jitter(_BACKOFF_LEAST, self._backoff)
            self._backoff = min(_BACKOFF_MOST, 2 * self._backoff)
            await self._wait_off(error, seconds)
        else:
            self._backoff = _BACKOFF_FIRST
            return updates
        return ()

    async def _wait_off(self, error: Exception, seconds: float) -> None:
        log.warning(
            "polling failed",
            extra={"event": "poll", "milliseconds": round(seconds * 1000), "outcome": type(error).__name__},
        )
        await self._sleep(seconds)

    def _accept_new(self, updates: Iterable[telegram.Update]) -> bool:
        """Take the updates that are not known, as far as there is room; tell whether there were any."""
        new = False
        for update in updates:
            if self._progress.in_hand >= self._most_in_hand:
                break
            if not self._progress.knows(update.update_id):
                new = True
                self._accept(update)
        return new

    def _accept(self, update: telegram.Update) -> None:
        delivery = Delivery(update, self._clock())
        self._progress.take(delivery)
        key = chat_key(update)
        queue = self._queues.get(key)
        if queue is None:
            queue = self._queues[key] = deque([delivery])
            self._spawn(self._work(key, queue), key, queue)
        elif len(queue) <= self._most_waiting:  # the first in the queue is being answered
            queue.append(delivery)
        else:
            self.dropped += 1
            self._progress.finish(delivery)

    def _spawn(self, work: Coroutine[Any, Any, None], key: int | None, queue: deque[Delivery]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(partial(self._ended, key, queue))

    async def _work(self, key: int | None, queue: deque[Delivery]) -> None:
        """Answer one chat's updates in order, until there are none."""
        while queue:
            await self._answer(queue[0])
            queue.popleft()
            self._room.set()
        del self._queues[key]

    async def _answer(self, delivery: Delivery) -> None:
        try:
            rest = await self._handle(delivery)
        except Exception as error:  # noqa: BLE001 - the edge: the reader was told by the layer above
            self._progress.finish(delivery)
            self._on_error(error)
            return
        if rest is None:
            self._progress.finish(delivery)
        else:
            self._spawn(self._end(delivery, rest), None, deque([delivery]))

    async def _end(self, delivery: Delivery, rest: Awaitable[None]) -> None:
        """Carry the rest of an answer out, beside what the chat does next."""
        try:
            await rest
        except Exception as error:  # noqa: BLE001 - the same edge
            self._on_error(error)
        self._progress.finish(delivery)

    def _ended(self, key: int | None, queue: deque[Delivery], _: asyncio.Task[None]) -> None:
        """Give back what a cancelled task left behind; another has left nothing in hand."""
        if self._queues.get(key) is queue:
            del self._queues[key]
        for delivery in queue:
            self._progress.give_back(delivery, self._clock())
        self._room.set()

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
        if offset is None:
            return
        try:
            async with asyncio.timeout(_CONFIRM_SECONDS):
                await self._get_updates(offset=offset, timeout=0, limit=1)
        except (TelegramError, TimeoutError) as error:
            # Only comfort is lost: what was stored is not applied twice.
            log.warning("confirming failed", extra={"event": "confirm", "outcome": type(error).__name__})
