"""Messages that must not stay: a case code, sealed answers, a question to reply to. Hiding removes them too.

Each is removed after ten minutes, at the chat's next event, or when the bot stops, whichever comes first.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

#: Seconds that such a message stays at the most.
STAYS = 600.0

Remove = Callable[[int, tuple[int, ...]], Awaitable[object]]


class ExpiringMessages:
    """What is to be removed, by chat."""

    def __init__(self, remove: Remove, stays: float = STAYS) -> None:
        """`remove` takes a chat and message ids; it never raises."""
        self._remove, self._stays = remove, stays
        self._messages: dict[int, list[int]] = {}
        self._timers: dict[int, asyncio.TimerHandle] = {}
        self._removing: set[asyncio.Task[None]] = set()

    def add(self, chat: int, message: int) -> None:
        """Remove `message` before long."""
        self._messages.setdefault(chat, []).append(message)
        if timer := self._timers.pop(chat, None):
            timer.cancel()
        self._timers[chat] = asyncio.get_running_loop().call_later(self._stays, self._overdue, chat)

    def take(self, chat: int) -> tuple[int, ...]:
        """Return the chat's messages, which the caller removes."""
        if timer := self._timers.pop(chat, None):
            timer.cancel()
        return tuple(self._messages.pop(chat, ()))

    def _overdue(self, chat: int) -> None:
        task = asyncio.ensure_future(self._gone(chat))
        self._removing.add(task)
        task.add_done_callback(self._removing.discard)

    async def _gone(self, chat: int) -> None:
        if messages := self.take(chat):
            await self._remove(chat, messages)

    async def close(self) -> None:
        """Remove everything that is left."""
        await asyncio.gather(*(self._gone(chat) for chat in tuple(self._messages)), *self._removing)
