"""The queue of updates and the long poll. Rules from Bot API 10.1, getUpdates."""

import asyncio
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass

from .arguments import Arguments
from .names import names
from .refusal import Json, RefusalError, strict

KINDS = names(
    "message edited_message channel_post edited_channel_post business_connection "
    "business_message edited_business_message deleted_business_messages guest_message "
    "message_reaction message_reaction_count inline_query chosen_inline_result "
    "callback_query shipping_query pre_checkout_query purchased_paid_media poll "
    "poll_answer my_chat_member chat_member chat_join_request chat_boost "
    "removed_chat_boost managed_bot"
)
_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
CONFLICT = "terminated by other getUpdates request; make sure that only one bot instance is running"
LONGEST_POLL = 50  # seconds
DAY = 86_400  # seconds an update is kept
REPEATED = 0.5  # seconds in which a poll that repeats its offset is given one update
SHORT, SHORTEST = 3.0, 3  # seconds in which such a poll waits at least so many seconds


@dataclass(eq=False)
class Waiting:
    """An update that is not confirmed yet; `queue` is whom a webhook brings its updates one at a time."""

    content: Json
    expires: float
    again: bool = False  # handed out once more, whatever the offset
    queue: object = None
    wakes: float = 0.0
    delay: float = 1.0
    failures: int = 0


class Updates:
    """Updates not confirmed yet, and every update there ever was (all)."""

    def __init__(self, now: Callable[[], float], first_id: int) -> None:
        """Count ids from first_id; now gives seconds."""
        self.all: dict[int, Json] = {}
        self._now = now
        self._next = first_id
        self._queue: list[Waiting] = []
        self._allowed = KINDS - _ON_REQUEST
        self._poll: asyncio.Future[None] | None = None
        self.noticed: Callable[[], None] = lambda: None
        self._turn = 0
        self._last = (-1, 0.0)

    @property
    def pending(self) -> int:
        """How many updates wait to be confirmed."""
        return len(self._queue)

    @property
    def last_id(self) -> int:
        """The newest update's id."""
        return self._next - 1

    def add(self, kind: str, content: Json, lifetime: float = DAY) -> int | None:
        """Queue an update; None if the bot did not ask for this kind."""
        if kind not in self._allowed:
            return None
        update_id = self._next
        self._next += 1
        self.all[update_id] = {"update_id": update_id, kind: deepcopy(content)}
        expires = self._now() + lifetime
        self._queue.append(Waiting(self.all[update_id], expires, queue=_queue(kind, content)))
        self.wake()
        return update_id

    def redeliver(self, update_id: int) -> None:
        """Hand an update out once more, even if it was confirmed."""
        expires = self._now() + DAY
        self._queue.insert(0, Waiting(self.all[update_id], expires, again=True, queue=object()))
        self.wake()

    def drop(self) -> None:
        """Forget what waits."""
        self._queue.clear()

    def window(self, count: int) -> list[Waiting]:
        """The oldest updates that a webhook looks at."""
        now = self._now()
        self._queue = [waiting for waiting in self._queue if waiting.expires > now]
        return self._queue[:count]

    def forget(self, waiting: Waiting) -> None:
        """Confirm one update."""
        self._queue = [other for other in self._queue if other is not waiting]

    def wake(self) -> None:
        """Let a waiting poll, or the webhook, look again."""
        self.noticed()
        if self._poll and not self._poll.done():
            self._poll.set_result(None)

    async def poll(self, arguments: Arguments, alive: Callable[[], bool]) -> list[Json]:
        """Answer getUpdates. A later poll ends this one with a 409.

        alive says whether the client is still there and the server still open.
        """
        self.allow(arguments)
        offset = self._confirm(arguments.whole("offset"))
        limit = min(max(arguments.whole("limit", 100), 1), 100)
        timeout = min(max(arguments.whole("timeout"), 0), LONGEST_POLL)
        self._turn = turn = self._turn + 1
        self.wake()
        loop = asyncio.get_running_loop()
        limit, timeout = self._slowed(offset, limit, timeout, loop.time())
        deadline = loop.time() + timeout
        while alive():
            if turn != self._turn:
                raise RefusalError(409, CONFLICT)
            batch = self._batch(offset, limit)
            remaining = deadline - loop.time()
            if batch or remaining <= 0:
                return batch
            await self._woken(remaining)
        return []

    def _slowed(self, offset: int, limit: int, timeout: int, now: float) -> tuple[int, int]:
        """What a poll gets that repeats its offset too soon, as tdlib/telegram-bot-api's Client.cpp has it."""
        repeated, since = offset == self._last[0], now - self._last[1]
        self._last = (offset, now)
        if repeated and timeout < SHORTEST and since < SHORT:
            timeout = SHORTEST
        return (1 if repeated and since < REPEATED else limit), timeout

    async def _woken(self, seconds: float) -> None:
        self._poll = asyncio.get_running_loop().create_future()
        await asyncio.wait([self._poll], timeout=seconds)

    def allow(self, arguments: Arguments) -> None:
        """Take the kinds of updates that are asked for from now on."""
        kinds = arguments.json("allowed_updates")
        if kinds is None:
            return
        if not isinstance(kinds, list) or not KINDS.issuperset(kinds):
            raise strict("allowed_updates names an unknown kind of update")
        self._allowed = frozenset(kinds) or KINDS - _ON_REQUEST

    def _confirm(self, offset: int) -> int:
        """Forget what lies below offset; a negative one counts from the end."""
        if offset < 0:
            ids = [waiting.content["update_id"] for waiting in self._queue]
            offset = ids[offset:][0] if ids else 0
        self._queue = [waiting for waiting in self._queue if waiting.again or waiting.content["update_id"] >= offset]
        return offset

    def _batch(self, offset: int, limit: int) -> list[Json]:
        now = self._now()
        self._queue = [each for each in self._queue if each.expires > now]
        batch = [each for each in self._queue if each.again or each.content["update_id"] >= offset][:limit]
        self._queue = [each for each in self._queue if not (each.again and each in batch)]
        return [each.content for each in batch]


def _queue(kind: str, content: object) -> object:
    """Whom a webhook brings its updates one at a time: a person's taps are one queue, what is written another."""
    if not isinstance(content, dict):
        return object()
    sender, chat = content.get("from") or {}, content.get("chat") or {}
    if kind == "callback_query":
        return "tap", sender.get("id")
    return "message", chat.get("id")
