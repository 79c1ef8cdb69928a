"""The start of the bot: a server that does not answer yet is waited for, and the operator told so once."""

from __future__ import annotations

import asyncio
import logging
import random
import sys
from collections.abc import Awaitable, Callable

from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.telegram.limiter import Wish

log = logging.getLogger("lots.telegram")

#: Seconds between two tries: the first and the longest.
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
#: The failure in a row at which the operator is told: one or two pass by themselves.
_TOLD_AT = 3


def tell_unreachable(reason: str) -> None:
    """Say to the operator, in one line, what the bot waits for."""
    print(
        f"lots: LOTS_TELEGRAM_API_URL: the server does not answer ({reason}); tried again until it does",
        file=sys.stderr, flush=True,
    )  # fmt: skip


async def _stopped_within(stop: asyncio.Event, seconds: float) -> bool:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return False
    return True


async def start_client(  # noqa: PLR0913 - all but the first two by name, with a default
    bot: ExtBot[Wish],
    stop: asyncio.Event,
    *,
    remove_webhook: bool = False,
    tried: Callable[[], object] = lambda: None,
    tell: Callable[[str], object] = tell_unreachable,
    stopped_within: Callable[[asyncio.Event, float], Awaitable[bool]] = _stopped_within,
    jitter: Callable[[float, float], float] = random.uniform,
) -> bool:
    """Ask Telegram who this bot is, with growing pauses between tries; returns False where `stop` is set meanwhile.

    After each try, successful or not, `tried` is called. Raises InvalidToken at once.
    """
    failures, pause = 0, _FIRST_PAUSE
    while True:
        try:
            await bot.initialize()
            if remove_webhook:
                await bot.delete_webhook()
        except InvalidToken:
            await bot.shutdown()
            raise
        except TelegramError as problem:
            failures += 1
            log.warning("start failed", extra={"event": "start", "outcome": type(problem).__name__})
            if failures == _TOLD_AT:
                tell(type(problem).__name__)
        else:
            tried()
            return True
        tried()
        if await stopped_within(stop, jitter(pause / 2, pause)):
            await bot.shutdown()
            return False
        pause = min(_LONGEST_PAUSE, 2 * pause)
