"""Keeps account of how far the updates are answered, and thus what Telegram may forget."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import telegram

_HOLD_SECONDS = 5.0
_REMEMBERED = 1000


@dataclass(slots=True, eq=False)
class Delivery:
    """An update in the hands of its handler; `since` is when it was taken, on the receiver's clock."""

    update: telegram.Update
    since: float = 0.0
    settled: bool = False

    def committed(self) -> None:
        """Tell that the update's stored effect is committed, or that it has none."""
        self.settled = True

    def holds(self, now: float) -> bool:
        """Whether Telegram must keep the update, though it is still being answered."""
        return not self.settled or now - self.since < _HOLD_SECONDS


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
        holding = [number for number, delivery in self._in_hand.items() if delivery.holds(now)]
        return min([*holding, *self._given_back], default=self._next)

    def knows(self, number: int) -> bool:
        """Whether the update is in hand or finished."""
        return number in self._in_hand or number in self._finished

    def take(self, delivery: Delivery) -> None:
        """Take an unknown update in hand."""
        number = delivery.update.update_id
        # After a silent week Telegram numbers afresh, perhaps lower (core.telegram.org/bots/api#update).
        afresh = number < (self.offset(delivery.since) or 0)
        self._next = number + 1 if afresh else max(number + 1, self._next or 0)
        self._given_back.discard(number)
        self._in_hand[number] = delivery

    def finish(self, delivery: Delivery) -> None:
        """Note that the answer is out."""
        number = delivery.update.update_id
        self._in_hand.pop(number, None)
        self._finished.add(number)
        if len(self._finished) > _REMEMBERED:
            lowest = self.offset(delivery.since) or 0
            self._finished = {one for one in self._finished if one >= lowest}

    def give_back(self, delivery: Delivery, now: float) -> None:
        """Note that nobody answers any more: Telegram is to hand the update out again if it still can."""
        number = delivery.update.update_id
        if number not in self._in_hand:
            return
        if delivery.holds(now):
            del self._in_hand[number]
            self._given_back.add(number)
        else:
            self.finish(delivery)
