"""Deleting messages as an obligation: what is to be deleted is tried until it is gone, or 48 hours have passed.

What fails is noted in the database, as numbers, so that a new process carries it out at the chat's next event.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.telegram.client import Client
from bot.telegram.limiter import Wish

log = logging.getLogger("lots.telegram")

#: Messages that one call of deleteMessages may name.
_AT_ONCE = 100
#: What a message of ours that is too old to delete is changed to.
_BLANK = "…"
#: Seconds until a deletion that failed is tried again: the first time, and at the most.
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 300.0
#: Seconds in which what is to be deleted is gathered.
_GATHERED = 0.2
#: Seconds after which Telegram deletes nothing any more.
_DELETABLE = 48 * 3600.0
#: Chats with pending deletions in memory, and messages of each; what falls out is in the database still.
_CHATS, _MESSAGES = 2_000, 300


class DeletionLog(Protocol):
    """Where pending deletions outlive the process: bot.readers.Readers."""

    async def owe(self, chat: int, messages: Iterable[int]) -> None:
        """Note messages that are still to be deleted."""
        ...

    async def settle_deletions(self, chat: int, messages: Iterable[int]) -> None:
        """Forget messages that are deleted now."""
        ...


@dataclass(frozen=True, slots=True)
class DeletionOutcome:
    """What became of a deletion: `postponed` is tried again, `stuck` can only be deleted by hand."""

    postponed: frozenset[int] = frozenset()
    stuck: frozenset[int] = frozenset()

    def __or__(self, other: DeletionOutcome) -> DeletionOutcome:
        """What became of both."""
        return DeletionOutcome(self.postponed | other.postponed, self.stuck | other.stuck)


@dataclass(slots=True)
class _Pending:
    """What one chat still has to lose; `since` is when the first of it failed, on the monotonic clock."""

    since: float
    messages: set[int] = field(default_factory=set)
    tries: int = 0
    timer: asyncio.TimerHandle | None = None


class Deletions:
    """Deletes messages, now or as soon as Telegram lets it."""

    def __init__(self, client: Client, noted: DeletionLog, clock: Callable[[], float] = time.monotonic) -> None:
        """Call by `client`; note in `noted` what has to wait."""
        self._client, self._log, self._clock = client, noted, clock
        self._pending: OrderedDict[int, _Pending] = OrderedDict()
        self._noted: dict[int, set[int]] = {}
        self._tasks: set[asyncio.Task[object]] = set()

    @property
    def owed(self) -> int:
        """How many chats have messages that are still to be deleted."""
        return len(self._pending)

    async def note(self, chat: int, messages: Iterable[int]) -> None:
        """Make sure that messages go, even if this process does not live to delete them."""
        new = set(messages)
        self._noted.setdefault(chat, set()).update(new)
        await self._log.owe(chat, new)

    def resume(self, chat: int, messages: Sequence[int]) -> None:
        """Take over what an earlier process has noted; the caller deletes it."""
        self._noted.setdefault(chat, set()).update(messages)

    def take(self, chat: int) -> tuple[int, ...]:
        """Return what the chat still has to lose, which the caller deletes now."""
        pending = self._pending.pop(chat, None)
        if pending is None:
            return ()
        if pending.timer:
            pending.timer.cancel()
        return tuple(sorted(pending.messages))

    def start(self, chat: int, messages: Iterable[int]) -> None:
        """Delete beside everything else."""
        self._spawn(self.delete(chat, messages))

    def start_later(self, chat: int, message: int) -> None:
        """Delete before long, together with what comes meanwhile."""
        pending = self._pending.setdefault(chat, _Pending(self._clock()))
        pending.messages = set(sorted({*pending.messages, message})[-_MESSAGES:])
        if pending.timer is None:
            pending.timer = asyncio.get_running_loop().call_later(_GATHERED, self._retry, chat)

    async def delete(
        self, chat: int, messages: Iterable[int], since: float | None = None, tries: int = 0
    ) -> DeletionOutcome:
        """Delete messages of one chat; never raises. What fails for now is noted and tried again."""
        outcome, ids = DeletionOutcome(), tuple(dict.fromkeys(messages))
        for at in range(0, len(ids), _AT_ONCE):
            outcome |= await self._delete_batch(chat, ids[at : at + _AT_ONCE])
        await self._settle(chat, set(ids) - outcome.postponed)
        if outcome.postponed:
            await self._postpone(chat, outcome.postponed, self._clock() if since is None else since, tries)
        return outcome

    async def _delete_batch(self, chat: int, batch: tuple[int, ...]) -> DeletionOutcome:
        """Delete a batch; where it is refused for one message, halves of it, and at last that message alone."""
        if len(batch) == 1:
            return await self._delete_one(chat, batch[0])
        try:
            await self._call("deleteMessages", {"chat_id": chat, "message_ids": batch})
        except BadRequest:
            middle = len(batch) // 2
            return await self._delete_batch(chat, batch[:middle]) | await self._delete_batch(chat, batch[middle:])
        except Forbidden:
            return DeletionOutcome()
        except TelegramError as problem:
            return _failed(problem, batch)
        return DeletionOutcome()

    async def _delete_one(self, chat: int, message: int) -> DeletionOutcome:
        try:
            await self._call("deleteMessage", {"chat_id": chat, "message_id": message})
        except BadRequest as problem:
            is_missing = "not found" in problem.message.lower()
            return DeletionOutcome() if is_missing else await self._blank(chat, message)
        except Forbidden:
            return DeletionOutcome()
        except TelegramError as problem:
            return _failed(problem, (message,))
        return DeletionOutcome()

    async def _blank(self, chat: int, message: int) -> DeletionOutcome:
        """Take the words out of a message of ours that is too old to delete; another can only be deleted by hand."""
        try:
            await self._call("editMessageText", {"chat_id": chat, "message_id": message, "text": _BLANK})
        except BadRequest as problem:
            blank = "not modified" in problem.message.lower()
            return DeletionOutcome() if blank else DeletionOutcome(stuck=frozenset((message,)))
        except Forbidden:
            return DeletionOutcome()
        except TelegramError as problem:
            return _failed(problem, (message,))
        return DeletionOutcome()

    async def _call(self, method: str, parameters: dict[str, object]) -> None:
        await self._client.call(method, parameters, Wish(priority="hide"))

    async def _settle(self, chat: int, messages: set[int]) -> None:
        """Forget what needs no more tries."""
        noted = self._noted.get(chat, set())
        if done := noted & messages:
            noted -= done
            await self._log.settle_deletions(chat, done)
        if not noted:
            self._noted.pop(chat, None)

    async def _postpone(self, chat: int, messages: frozenset[int], since: float, tries: int) -> None:
        if self._clock() - since > _DELETABLE:
            return
        pending = self._pending.setdefault(chat, _Pending(since))
        pending.messages = set(sorted(pending.messages | messages)[-_MESSAGES:])
        pending.tries = max(pending.tries, tries) + 1
        if len(self._pending) > _CHATS:
            self.take(next(iter(self._pending)))
        self._schedule(chat, pending)
        if new := messages - self._noted.get(chat, set()):
            await self.note(chat, new)

    def _schedule(self, chat: int, pending: _Pending) -> None:
        if pending.timer:
            pending.timer.cancel()
        pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** (pending.tries - 1))
        pause = max(pause, self._client.limiter.seconds_held(chat, deleting=True))
        pending.timer = asyncio.get_running_loop().call_later(pause, self._retry, chat)

    def _retry(self, chat: int) -> None:
        if pending := self._pending.pop(chat, None):
            self._spawn(self.delete(chat, sorted(pending.messages), pending.since, pending.tries))

    def _spawn(self, work: Awaitable[object]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self, seconds: float) -> None:
        """Try everything once more, so many seconds at the most; what is left by then is noted."""
        for chat in tuple(self._pending):
            self.start(chat, self.take(chat))
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=seconds)
        for task in self._tasks:
            task.cancel()
        for chat in tuple(self._pending):
            self.take(chat)


def _failed(problem: TelegramError, messages: tuple[int, ...]) -> DeletionOutcome:
    log.info("postponed", extra={"event": "delete", "outcome": type(problem).__name__, "count": len(messages)})
    return DeletionOutcome(postponed=frozenset(messages))
