"""Receives updates that Telegram brings by itself: each is answered once it is committed and drawn."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.telegram.inbound import Inbound, Private
from bot.telegram.lanes import Handle, Lanes, report
from bot.telegram.progress import Delivery
from bot.telegram.updates import RawUpdate
from bot.token_buckets import TokenBuckets

#: Seconds after which an update is answered for, whatever became of it: it holds up all that Telegram has to bring.
HOLD_SECONDS = 10.0
#: Seconds after which Telegram is to bring an update again.
RETRY_SECONDS = 2
#: Updates whose answers are remembered, and for how many seconds: Telegram brings one again when the response was lost,
#: and after a silent week it numbers afresh.
_REMEMBERED, _REMEMBERED_SECONDS = 2_000, 3_600.0
#: Updates of one chat at once. Telegram looks at two hundred updates, and those of a flood keep the others waiting.
_AT_ONCE = 30.0


@dataclass(frozen=True, slots=True)
class Receipt:
    """What Telegram is told of an update: `accepted`, or to bring it again; `tap` answers the tap that it was."""

    accepted: bool
    tap: Mapping[str, object] | None = None


@dataclass(slots=True, eq=False)
class _Held:
    """An update whose request waits for the answer."""

    delivery: Delivery
    waiting: int = 0
    comes_again: bool = False
    tap: Mapping[str, object] | None = None
    receipt: asyncio.Future[Receipt] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    def carries(self, parameters: Mapping[str, object]) -> bool:
        """Take the answer to a tap along, where a request still waits for it."""
        if self.waiting:
            self.tap = parameters
        return self.waiting > 0


class Receipts:
    """Which updates wait for an answer, and what became of those that were answered last."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """Start as a new process does: knowing nothing."""
        self._clock = clock
        self._held: dict[int, _Held] = {}
        self._answered: OrderedDict[int, tuple[Receipt, float]] = OrderedDict()

    @property
    def in_hand(self) -> int:
        """How many updates wait for their answer."""
        return len(self._held)

    def answered(self, number: int) -> Receipt | None:
        """What became of an update that was answered not long ago."""
        receipt, at = self._answered.get(number, (None, 0.0))
        return receipt if self._clock() - at < _REMEMBERED_SECONDS else None

    def held(self, number: int) -> _Held | None:
        """The update, where it waits for its answer."""
        return self._held.get(number)

    def take(self, delivery: Delivery) -> None:
        """Take an unknown update in hand."""
        held = self._held[delivery.number] = _Held(delivery)
        delivery.carries = held.carries
        delivery.comes_again = lambda: held.comes_again

    def skip(self, number: int, now: float) -> None:  # noqa: ARG002 - the lanes' account
        """Note an unknown update as answered: there is nothing to do."""
        self._remember(number, Receipt(accepted=True))

    def finish(self, delivery: Delivery) -> None:
        """Note that the answer is out, to the update and to those answered together with it."""
        for answered in (delivery, *delivery.earlier):
            self._end(answered.number, accepted=True)

    def give_back(self, delivery: Delivery, now: float) -> None:  # noqa: ARG002 - the lanes' account
        """Note that nobody answers any more: what is not committed is to be brought again."""
        for unanswered in (delivery, *delivery.earlier):
            self._end(unanswered.number, accepted=delivery.settled)

    def _end(self, number: int, *, accepted: bool) -> None:
        held = self._held.pop(number, None)
        if held is None:
            return
        receipt = Receipt(accepted, held.tap if accepted else None)
        if accepted and not held.comes_again:
            self._remember(number, receipt)
        if not held.receipt.done():
            held.receipt.set_result(receipt)

    def drop_tap(self, number: int, callback: str) -> None:
        """Answer a tap that was too much in its response: its button would else seem to work for long."""
        self._remember(number, Receipt(accepted=True, tap={"callback_query_id": callback}))

    def _remember(self, number: int, receipt: Receipt) -> None:
        self._answered[number] = receipt, self._clock()
        if len(self._answered) > _REMEMBERED:
            self._answered.popitem(last=False)


class WebhookReceiver:
    """Takes updates one by one and hands each to `handle` once; a lane a chat keeps their order.

    An update that is brought again while it is in hand waits for the same answer. What is not out after
    `HOLD_SECONDS` is accepted if it is committed, or if `may_change` says that nothing stored depends on it; else
    Telegram is to bring it again. Above `in_hand` updates, and until `is_ready`, nothing new is taken.
    """

    def __init__(  # noqa: PLR0913 - all but the first three by name, with a default
        self,
        read: Callable[[RawUpdate], Inbound],
        handle: Handle,
        may_change: Callable[[Inbound], bool],
        *,
        is_ready: Callable[[], bool] = lambda: True,
        discard: Callable[[Inbound], None] = lambda _: None,
        on_error: Callable[[Exception], None] = report,
        grace: float = 4.0,
        in_hand: int = 2000,
        buckets: TokenBuckets | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Take what to do; nothing is in hand."""
        self._may_change, self._is_ready, self._sleep = may_change, is_ready, sleep
        self._grace, self._most_in_hand = grace, in_hand
        self._receipts, self._discard = Receipts(clock), discard
        self.lanes = Lanes(
            read, handle, self._receipts, discard=self._drop, on_error=on_error, clock=clock, counts_all=True,
            buckets=TokenBuckets(_AT_ONCE) if buckets is None else buckets,
        )  # fmt: skip

    async def run(self, stop: asyncio.Event) -> None:
        """Wait until `stop` is set; then finish what is in hand."""
        try:
            await stop.wait()
            await self.lanes.finish(self._grace)
        finally:
            self.lanes.cancel()

    async def receive(self, raw: RawUpdate) -> Receipt:
        """Answer one update, and return what Telegram is told of it. Cancelling ends the waiting, not the answer."""
        if (receipt := self._receipts.answered(raw.number)) is not None:
            return receipt
        held = self._receipts.held(raw.number)
        if held is None:
            if not self._is_ready() or self._receipts.in_hand >= self._most_in_hand:
                return Receipt(accepted=False)
            self.lanes.accept(raw)
            held = self._receipts.held(raw.number)
        if held is None:  # too much, unreadable, or without meaning to the bot
            return self._receipts.answered(raw.number) or Receipt(accepted=True)
        return await self._out(held)

    def _drop(self, event: Inbound) -> None:
        if isinstance(event, Private) and event.callback is not None and event.incoming.update is not None:
            self._receipts.drop_tap(event.incoming.update, event.callback)
        self._discard(event)

    async def _out(self, held: _Held) -> Receipt:
        """Wait for an answer, no longer than Telegram is to wait."""
        held.waiting += 1
        held.comes_again = False
        waiting: set[asyncio.Future[Any]] = {held.receipt, limit := asyncio.ensure_future(self._sleep(HOLD_SECONDS))}
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            limit.cancel()
            held.waiting -= 1
        if held.receipt.done():
            return held.receipt.result()
        accepted = held.delivery.settled or not self._may_change(held.delivery.event)
        held.comes_again = not accepted and not held.waiting
        return Receipt(accepted)
