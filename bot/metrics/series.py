"""Numbers that move together and only for many: added up out of sight, shown once five chats stand behind them."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Callable, Mapping

#: Seconds between two moments at which numbers may move, and the chats that a move needs.
TICK_SECONDS, FEWEST_CHATS = 300, 5

Labels = tuple[str, ...]


class Series:
    """The numbers of one set of labels: what is shown, what waits to be, and whose it is."""

    __slots__ = ("chats", "shown", "waiting")

    def __init__(self, size: int) -> None:
        """Start at zero with `size` numbers."""
        self.shown, self.waiting = [0.0] * size, [0.0] * size
        self.chats: set[int] = set()

    def move(self) -> None:
        """Show what waits, if it is of enough chats."""
        if len(self.chats) < FEWEST_CHATS:
            return
        self.shown = [shown + waiting for shown, waiting in zip(self.shown, self.waiting, strict=True)]
        self.waiting = [0.0] * len(self.shown)
        self.chats.clear()


class SeriesFamily:
    """All series of one name, each of `size` numbers."""

    def __init__(self, size: int, clock: Callable[[], float] = time.time) -> None:
        """Take the clock, in seconds; nothing is counted yet."""
        self._size, self._clock = size, clock
        self._series: dict[Labels, Series] = {}
        self._tick = self._now()
        #: Whoever scrapes does so from a thread of its own.
        self._lock = threading.Lock()
        #: Chats are told apart for minutes, by numbers that mean nothing outside this process.
        self._salt = secrets.randbits(64)

    def _now(self) -> int:
        return int(self._clock() // TICK_SECONDS)

    def add(self, labels: Labels, chat: object, amounts: Mapping[int, float]) -> None:
        """Add to the numbers at some places, on behalf of a chat."""
        with self._lock:
            self._move_if_due()
            series = self._series.setdefault(labels, Series(self._size))
            for place, amount in amounts.items():
                series.waiting[place] += amount
            if len(series.chats) < FEWEST_CHATS:
                series.chats.add(hash((self._salt, chat)))

    def shown(self) -> dict[Labels, tuple[float, ...]]:
        """The numbers as they stand since the last move; a series that has never moved is not there."""
        with self._lock:
            self._move_if_due()
            return {labels: tuple(series.shown) for labels, series in self._series.items() if any(series.shown)}

    def _move_if_due(self) -> None:
        if (tick := self._now()) != self._tick:
            self._tick = tick
            for series in self._series.values():
                series.move()
