"""Receives updates by long polling: in order within a chat, chats side by side."""

from __future__ import annotations

import asyncio
import logging
import random
import sys
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any

from telegram.error import RetryAfter, TelegramError

from bot.telegram.inbound import Inbound
from bot.telegram.lanes import Handle, Lanes, report
from bot.telegram.limiter import seconds_to_wait
from bot.telegram.progress import Progress
from bot.telegram.update_source import RefusalReason, Refused, UpdateSource, refusal_reason
from bot.telegram.updates import RawUpdate
from bot.token_buckets import TokenBuckets

log = logging.getLogger("lots.telegram")

#: Telegram gives one update alone to a poll that repeats its offset within half a second.
_REPEAT_SECONDS = 0.55
#: Seconds to wait for each update that a poll brought again, so that few polls carry what is known.
_KNOWN_SECONDS = 0.0005
#: Updates that Telegram hands out at once: where it does, it has more.
_WINDOW = 100
_BACKOFF_LEAST, _BACKOFF_FIRST, _BACKOFF_MOST = 0.5, 1.0, 30.0
#: Seconds in which a refusal may pass: another poller that stops, a server that has just started.
_REFUSED_SECONDS = 300.0
_CONFIRM_SECONDS = 3.0


#: What is said, once, while Telegram refuses to hand out updates.
_REFUSALS = {
    RefusalReason.OTHER_POLLER: "another program polls for this bot; only one can, and this one waits",
    RefusalReason.WEBHOOK: "another program has set a webhook for this bot; `lots run --remove-webhook` removes it, "
    "and until it is gone this one waits",
    RefusalReason.TOKEN: "LOTS_TELEGRAM_TOKEN is refused by the server; tried again for some minutes",
}


def tell_refusal(reason: RefusalReason) -> None:
    """Say to the operator, in one line, what polling waits for."""
    print(f"lots: {_REFUSALS[reason]}", file=sys.stderr)


def _failed(outcome: str) -> dict[str, object]:
    return {"event": "poll", "outcome": outcome}


class Receiver:
    """Polls for updates and hands each to `handle` once, confirming none before its answer is out.

    "Out" is when `handle`, and the rest it may return, has ended or, after five seconds in hand, when it has called
    `committed`. Where what is known fills most of what Telegram hands out, one second is enough for what Telegram put
    off or what has not begun, and half a minute for what does not commit. An update whose task was cancelled is handed
    out again. Of messages that wait behind each other the last is handed over, with the others as `earlier`.

    All times are seconds. `poll` is the length of a long poll, `grace` how long `run` waits for handlers
    when it stops. Above `in_hand` updates polling pauses. Nothing is polled unless `may_poll`; why
    Telegram refuses goes to `on_refusal`, once. What a chat sends above `waiting` updates, or above what
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
        may_poll: Callable[[], bool] = lambda: True,
        on_refusal: Callable[[RefusalReason], None] = tell_refusal,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[float, float], float] = random.uniform,
    ) -> None:
        """Take what to do; nothing is polled before `run`."""
        self._source, self._on_error = source, on_error
        self._may_poll, self._on_refusal = may_poll, on_refusal
        self._poll, self._grace = poll, grace
        self._most_in_hand = in_hand
        self._clock, self._sleep, self._jitter = clock, sleep, jitter
        self._backoff = _BACKOFF_FIRST
        #: When the first of the refusals in a row came.
        self._refused_since: float | None = None
        self._progress = Progress()
        #: Set when an update is finished or given back: there may be room, and the offset may have moved.
        self._changed = asyncio.Event()
        self.lanes = Lanes(
            source.read, handle, self._progress, discard=discard, on_error=on_error, waiting=waiting,
            buckets=buckets, clock=clock, changed=self._changed.set,
        )  # fmt: skip
        self._polled: int | None = None
        self._polled_at = -_REPEAT_SECONDS

    async def run(self, stop: asyncio.Event, lost: asyncio.Event | None = None) -> None:
        """Receive until `stop` is set; then finish what is in hand and confirm it.

        Where `lost` is set another process polls from here on: what is in hand is left to it.
        Raises Refused when the token has been refused for minutes; what is in hand is finished first.
        """
        lost = lost or asyncio.Event()
        polling, stopping, losing = (asyncio.create_task(work) for work in (self._receive(), stop.wait(), lost.wait()))
        try:
            await asyncio.wait({polling, stopping, losing}, return_when=asyncio.FIRST_COMPLETED)
            polling.cancel()
            if lost.is_set():
                return
            await asyncio.wait({polling})
            await self.lanes.finish(self._grace)
            if not polling.cancelled():
                polling.result()  # raises
            await self._confirm()
        finally:
            self.lanes.cancel()
            for task in (polling, stopping, losing):
                task.cancel()
            await asyncio.gather(polling, stopping, losing, return_exceptions=True)

    async def _receive(self) -> None:
        """Poll for ever; cancelling loses nothing, since what is not accepted is handed out again."""
        while True:
            while self._progress.in_hand >= self._most_in_hand:
                await self._change(None)
            await self._until_moved()
            updates = await self._fetch()
            self.lanes.backlogged = len(updates) >= _WINDOW
            repeated = self._accept_new(updates)
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
        """Poll once; a failure is waited off and gives nothing, and so does another process's turn."""
        if not self._may_poll():
            await self._sleep(_REPEAT_SECONDS)
            return ()
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
            return updates if self._may_poll() else ()
        return ()

    def _check_patience(self, error: Exception) -> None:
        """Raise Refused where the token has been refused, and nothing else has come, for minutes.

        Another poller, and a webhook, are told once and waited for: they may end at any time.
        """
        reason = refusal_reason(error)
        if reason is None:
            return
        if self._refused_since is None:
            self._refused_since = self._clock()
            log.warning("polling failed", extra=_failed(reason.value))
            self._on_refusal(reason)
        if reason is RefusalReason.TOKEN and self._clock() - self._refused_since >= _REFUSED_SECONDS:
            raise Refused(reason) from None

    async def _wait_off(self, error: Exception, seconds: float) -> None:
        if refusal_reason(error) is None:
            milliseconds = round(seconds * 1000)
            log.warning("polling failed", extra=_failed(type(error).__name__) | {"milliseconds": milliseconds})
        await self._sleep(seconds)

    def _accept_new(self, updates: Iterable[RawUpdate]) -> int:
        """Take the updates that are not known, as far as there is room; return how many are known already."""
        repeated = 0
        for raw in updates:
            if self._progress.knows(raw.number):
                repeated += 1
            elif self._progress.in_hand < self._most_in_hand:
                self.lanes.accept(raw)
        return repeated

    async def _confirm(self) -> None:
        """Tell Telegram what is answered, so that it is not handed out again after a restart."""
        offset = self._progress.offset(self._clock())
        if offset is None or offset == self._polled or not self._may_poll():
            return
        try:
            async with asyncio.timeout(_CONFIRM_SECONDS):
                await self._source.fetch(offset=offset, timeout=0, limit=1)
        except (TelegramError, TimeoutError) as error:
            # Only comfort is lost: what was stored is not applied twice.
            log.warning("confirming failed", extra={"event": "confirm", "outcome": type(error).__name__})
