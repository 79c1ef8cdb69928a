"""What a card waits for where the database is slow or does not answer: it comes without it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from typing import TypeVar

from storage.database import DatabaseUnavailable

Stored = TypeVar("Stored")

log = logging.getLogger("lots.service")

#: Seconds that a card waits for what is stored of its reader: fewer than until a tap is told to be patient.
_PROMPT = 2.0


async def promptly(work: Awaitable[Stored]) -> Stored:
    """What `work` gives, if it does so at once; else it goes on, and no card waits for it any longer.

    Raises DatabaseUnavailable: a server that stands still says nothing, and the urgent route needs nothing of it.
    """
    task = asyncio.ensure_future(work)
    await asyncio.wait({task}, timeout=_PROMPT)
    if not task.done():
        task.add_done_callback(lambda done: done.cancelled() or done.exception())
        raise DatabaseUnavailable
    return task.result()


async def unless_unavailable(work: Awaitable[Stored]) -> Stored | None:
    """What `work` gives; None where the database does not answer, which is logged."""
    try:
        return await work
    except DatabaseUnavailable:
        log.warning("store down", extra={"event": "remember", "outcome": "store down"})
        return None
