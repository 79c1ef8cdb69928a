"""Keeps account of how far the updates are answered, and thus what Telegram may forget."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

#: Seconds that an update whose effect is committed keeps Telegram from forgetting it.
_HOLD_SECONDS = 5.0
#: The same where Telegram put its answer off, and for one that has not begun, once the window is nearly full. What
#: waits behind another of its chat then holds nothing: fifty chats that flood would keep all others out of the window.
_PRESSED_SECONDS = 1.0
#: Seconds after which even an update that never commits no longer keeps others waiting.
_LONGEST_HOLD = 30.0
#: How many numbers after the lowest one in hand count as pressing: Telegram hands out a hundred.
_PRESSING = 60
_REMEMBERED = 1000


#: Takes the parameters of answerCallbackQuery along, and returns whether it does.
Carries = Callable[[Mapping[str, object]], bool]


@dataclass(slots=True, eq=False)
class Delivery:
    """An update in the hands of its handler; `since` is when it was taken, on the receiver's clock.

    `earlier` are the updates that are answered together with it. `redrawn`: a later tap that waits draws the same card.
    `surplus`: after it the chat sent more than is answered. `behind`: it came while its chat had another in hand.
    `is_put_off` tells whether Telegram lets the answer wait.
    `carries` takes the answer to a tap along, where whoever brought the update can; it returns whether it does.
    `comes_again`: Telegram was asked to bring the update again, perhaps to another worker, which will draw its answer.
    """

    number: int
    event: Any
    since: float = 0.0
    begun: bool = False
    settled: bool = False
    redrawn: bool = False
    surplus: bool = False
    behind: bool = False
    is_put_off: Callable[[], bool] = lambda: False
    carries: Carries = lambda _: False
    comes_again: Callable[[], bool] = lambda: False
    earlier: list[Delivery] = field(default_factory=list)

    def committed(self) -> None:
        """Tell that the update's stored effect is committed, or that it has none."""
        self.settled = True

    def takes_over(self, earlier: Delivery) -> None:
        """Be the answer to `earlier` too."""
        self.earlier += [*earlier.earlier, earlier]
        self.surplus = self.surplus or earlier.surplus
        earlier.earlier = []

    def holds(self, now: float, *, pressed: bool = False) -> bool:
        """Whether Telegram must keep the update, though it is still being answered."""
        if self.settled:
            return now - self.since < (_PRESSED_SECONDS if pressed and self.is_put_off() else _HOLD_SECONDS)
        if not pressed or self.begun:
            return not pressed or now - self.since < _LONGEST_HOLD
        return not self.behind and now - self.since < _PRESSED_SECONDS


class Progress:
    """Which updates are in hand, finished or given back."""

    def __init__(self) -> None:
        """Start as a new process does: knowing nothing."""
        self._in_hand: dict[int, Delivery] = {}
        self._finished: set[int] = set()
        self._given_back: set[int] = set()
        self._next: int | None = None

    @property
    def in_hand(self) -> int:
        """How many updates are being answered or wait for it."""
        return len(self._in_hand)

    def offset(self, now: float) -> int | None:
        """Give the lowest id that Telegram must keep; None before the first update."""
        offset = self._lowest(now, pressed=False)
        if offset is None or self._next is None or self._next - offset < _PRESSING:
            return offset
        return self._lowest(now, pressed=True)

    def _lowest(self, now: float, *, pressed: bool) -> int | None:
        holding = [number for number, delivery in self._in_hand.items() if delivery.holds(now, pressed=pressed)]
        return min([*holding, *self._given_back], default=self._next)

    def knows(self, number: int) -> bool:
        """Whether the update is in hand or finished."""
        return number in self._in_hand or number in self._finished

    def take(self, delivery: Delivery) -> None:
        """Take an unknown update in hand."""
        self._note(delivery.number, delivery.since)
        self._in_hand[delivery.number] = delivery

    def skip(self, number: int, now: float) -> None:
        """Note an unknown update as finished: there is nothing to do."""
        self._note(number, now)
        self._finished.add(number)

    def finish(self, delivery: Delivery) -> None:
        """Note that the answer is out, to the update and to those answered together with it."""
        for answered in (delivery, *delivery.earlier):
            self._in_hand.pop(answered.number, None)
            self._finished.add(answered.number)

    def give_back(self, delivery: Delivery, now: float) -> None:
        """Note that nobody answers any more: Telegram is to hand the update out again if it still can."""
        for unanswered in (delivery, *delivery.earlier):
            if unanswered.number not in self._in_hand:
                continue
            if unanswered.holds(now):
                del self._in_hand[unanswered.number]
                self._given_back.add(unanswered.number)
            else:
                self.finish(unanswered)

    def _note(self, number: int, now: float) -> None:
        # After a silent week Telegram numbers afresh, perhaps lower (core.telegram.org/bots/api#update).
        afresh = number < (self._lowest(now, pressed=False) or 0)
        self._next = number + 1 if afresh else max(number + 1, self._next or 0)
        self._given_back.discard(number)

    def confirmed(self, offset: int | None) -> None:
        """Forget what Telegram has forgotten: it has answered a poll from `offset` on."""
        if offset is not None and len(self._finished) > _REMEMBERED:
            self._finished = {number for number in self._finished if number >= offset}
