"""Requests that the webhook's door did not let in: counted by their reason, and told to the log once a minute."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Callable

from bot.metrics.counts import COUNTS, Counts

log = logging.getLogger("lots.webhook")

#: Seconds between two lines of the log for one reason.
_LINE_SECONDS = 60.0


class Refusals:
    """Keeps account of refusals by reason: never who was refused, by which address, or what was in the request."""

    def __init__(self, counts: Counts = COUNTS, clock: Callable[[], float] = time.monotonic) -> None:
        """Nothing is refused yet."""
        self._counts, self._clock = counts, clock
        self._untold: Counter[str] = Counter()
        self._next_line: dict[str, float] = {}

    def note(self, reason: str, sender: int | None = None) -> None:
        """Note a refusal; `sender` tells whose update it was, where it is known to be one."""
        self._counts.refused_request(reason, sender)
        self._untold[reason] += 1
        asyncio.get_running_loop().call_soon(self._tell, reason)  # no answer takes longer for the line

    def _tell(self, reason: str) -> None:
        """Log how many there were since the last line, if that was long enough ago."""
        now = self._clock()
        if self._untold[reason] and now >= self._next_line.get(reason, now):
            self._next_line[reason] = now + _LINE_SECONDS
            count = self._untold.pop(reason)
            log.warning("refused", extra={"event": "request", "outcome": reason, "count": count})
