"""The start of the bot: a server that does not answer yet is waited for, and the reason told after minutes."""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Awaitable, Callable

from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.telegram.limiter import Wish

log = logging.getLogger("lots.telegram")

#: Seconds that a server may take to answer, and the pauses between two tries: the first and the longest.
_PATIENCE, _FIRST_PAUSE, _LONGEST_PAUSE = 300.0, 1.0, 30.0


async def _stopped_within(stop: asyncio.Event, seconds: float) -> bool:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return False
    return True


async def start_client(  # noqa: PLR0913 - the last three by name, for tests
    bot: ExtBot[Wish],
    stop: asyncio.Event,
    *,
    remove_webhook: bool = False,
    clock: Callable[[], float] = time.monotonic,
    stopped_within: Callable[[asyncio.Event, float], Awaitable[bool]] = _stopped_within,
    jitter: Callable[[float, float], float] = random.uniform,
) -> bool:
    """Ask Telegram who this bot is, with growing pauses between tries; returns False where `stop` is set meanwhile.

    Raises InvalidToken at once, and another TelegramError after minutes of nothing else.
    """
    deadline, pause = clock() + _PATIENCE, _FIRST_PAUSE
    while True:
        try:
            await bot.initialize()
            if remove_webhook:
                await bot.delete_webhook()
        except InvalidToken:
            await bot.shutdown()
            raise
        except TelegramError as problem:
            log.warning("start failed", extra={"event": "start", "outcome": type(problem).__name__})
            if clock() >= deadline:
                await bot.shutdown()
                raise
        else:
            return True
        if await stopped_within(stop, jitter(pause / 2, pause)):
            await bot.shutdown()
            return False
        pause = min(_LONGEST_PAUSE, 2 * pause)
