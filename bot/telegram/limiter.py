"""Sends at once, and holds back one chat when Telegram asks for it, but no other."""

from __future__ import annotations

import asyncio
import itertools
import time
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from telegram.error import NetworkError, RetryAfter
from telegram.ext import BaseRateLimiter

from bot.telegram.chat_queue import FIRST, MARGIN_SECONDS, NORMAL, Call, ChatQueue, Timing, Verdict, effect

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    Answer = bool | dict[str, Any] | list[dict[str, Any]]
    Send = Callable[[], Coroutine[Any, Any, Answer]]


class Wish(TypedDict, total=False):
    """What a caller may ask for in `rate_limit_args`: to go before the chat's other calls; to wait so many seconds."""

    priority: Literal["urgent", "hide"]
    patience: float


class ChatLimiter(BaseRateLimiter[Wish]):
    """A rate limiter that waits only in a chat where Telegram said RetryAfter.

    Telegram allows about one message a second in a chat, with short bursts (core.telegram.org/bots/faq);
    where the edge lies it tells only by RetryAfter. While a chat is held, `rate_limit_args` with a
    priority goes first, and a waiting edit that a later call makes superfluous (a newer edit of the same
    card, or its deletion) returns True unsent, at once, whatever becomes of the later call. Two edits of
    one card are never on the way together. Calls without a chat, answerCallbackQuery above all, wait for
    nobody. `pace` is the least number of seconds between calls without priority in one chat.

    A call is sent at most `tries` times, and RetryAfter is raised as soon as it is clear that the wait
    would exceed `patience` seconds. Every other error passes untouched. After `shutdown`, whoever still
    waits gets NetworkError.
    """

    def __init__(
        self,
        *,
        tries: int = 3,
        patience: float = 30.0,
        pace: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Take the limits; nothing is known of any chat yet."""
        self._tries = tries
        self._patience = patience
        self._timing = Timing(clock, sleep, pace)
        self._numbers = itertools.count()
        self._queues: dict[str, ChatQueue] = {}
        self._closed = False

    @property
    def chats(self) -> int:
        """How many chats are known at the moment: those with a call waiting or on its way, or held."""
        return len(self._queues)

    def seconds_held(self, chat: int, *, deleting: bool = False) -> float:
        """Seconds in which Telegram wants nothing more in a chat, or (`deleting`) no deletion."""
        queue = self._queues.get(str(chat))
        return queue.seconds_held(deleting=deleting) if queue else 0.0

    async def initialize(self) -> None:
        """Open for calls again after a shutdown."""
        self._closed = False

    async def shutdown(self) -> None:
        """Wake all who wait; they fail with NetworkError."""
        self._closed = True
        for queue in self._queues.values():
            queue.close()
        self._queues.clear()

    async def process_request(  # noqa: PLR0913, PLR0917 - the base class's signature
        self,
        callback: Callable[..., Coroutine[Any, Any, Answer]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Wish | None,
    ) -> Answer:
        """Send a call when its chat allows it, as BaseRateLimiter asks."""
        send = partial(callback, *args, **kwargs)
        chat = data.get("chat_id")
        if chat is None:
            return await self._send_alone(send)
        wish = rate_limit_args or Wish()
        strength, cards = effect(endpoint, data)
        call = Call(
            number=next(self._numbers),
            deadline=self._timing.clock() + wish.get("patience", self._patience),
            rank=FIRST if "priority" in wish else NORMAL,
            strength=strength,
            cards=cards,
        )
        return await self._send_in_turn(str(chat), call, send)

    def _queue(self, chat: str) -> ChatQueue:
        if self._closed:
            raise _shut_down()
        if chat not in self._queues:
            self._queues[chat] = ChatQueue(self._timing, partial(self._forget, chat))
        return self._queues[chat]

    def _forget(self, chat: str, queue: ChatQueue) -> None:
        # A caller that was cancelled may still hold a queue that has been forgotten, and has a successor.
        if self._queues.get(chat) is queue:
            del self._queues[chat]

    async def _send_in_turn(self, chat: str, call: Call, send: Send) -> Answer:
        while True:
            queue = self._queue(chat)
            verdict = await queue.turn(call)
            if verdict is not Verdict.GO:
                return _unsent(verdict, queue, call)
            returns = False
            try:
                return await send()
            except RetryAfter as error:
                queue.hold(call, seconds_to_wait(error))
                call.tries += 1
                returns = call.tries < self._tries
                if not returns:
                    raise
            finally:
                queue.leave(call, returns=returns)

    async def _send_alone(self, send: Send) -> Answer:
        deadline = self._timing.clock() + self._patience
        for _ in range(self._tries - 1):
            try:
                return await send()
            except RetryAfter as error:
                pause = seconds_to_wait(error) + MARGIN_SECONDS
                if self._timing.clock() + pause > deadline:
                    raise
            await self._timing.sleep(pause)
        return await send()


def _unsent(verdict: Verdict, queue: ChatQueue, call: Call) -> Literal[True]:
    """Answer for a call that was not sent."""
    if verdict is Verdict.SUPERSEDED:
        return True
    raise queue.refusal(call) if verdict is Verdict.REFUSED else _shut_down()


def _shut_down() -> NetworkError:
    return NetworkError("The limiter was shut down; the request was not sent.")


def seconds_to_wait(error: RetryAfter) -> float:
    """Seconds that Telegram asks for; PTB gives a number or, with PTB_TIMEDELTA set, a timedelta."""
    wait = error.retry_after
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
