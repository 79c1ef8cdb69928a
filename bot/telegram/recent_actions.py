"""What was done in the last seconds, so that it is not done again at once."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Hashable


class RecentActions:
    """What was done in the last seconds, by key; bounded."""

    def __init__(self, seconds: float, most: int = 2_000) -> None:
        """Remember for so many seconds, and so many keys."""
        self._seconds, self._most = seconds, most
        self._done: OrderedDict[Hashable, float] = OrderedDict()

    def done(self, key: Hashable) -> bool:
        """Whether it was done just now; from now on it was."""
        now = time.monotonic()
        before = self._done.get(key)
        if before is not None and now - before < self._seconds:
            return True
        self._done[key] = now
        self._done.move_to_end(key)
        if len(self._done) > self._most:
            self._done.popitem(last=False)
        return False

    def undo(self, key: Hashable) -> None:
        """Forget that it was done: it failed."""
        self._done.pop(key, None)
