"""The calls to one chat that wait for their turn: which may go, in which order, and from when on."""

from __future__ import annotations

import asyncio
import enum
import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from telegram.error import RetryAfter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

FIRST, NORMAL = 0, 1

# Telegram counts in whole seconds; a little more avoids asking on the very edge.
MARGIN_SECONDS = 0.1

_MARKUP, _TEXT, _DELETE = 1, 2, 3
_STRENGTHS = {
    "editMessageReplyMarkup": _MARKUP,
    "editMessageText": _TEXT,
    "deleteMessage": _DELETE,
    "deleteMessages": _DELETE,
}


class Verdict(enum.Enum):
    """How the wait of a call ended."""

    GO = "go"
    SUPERSEDED = "superseded"
    REFUSED = "refused"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Timing:
    """The clock and sleep to use, and the least seconds between two calls without priority."""

    clock: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]]
    pace: float


@dataclass(slots=True, eq=False)
class Call:
    """One request to one chat, waiting for its turn or on its way."""

    number: int  # order of arrival: of two edits of one card, the later holds
    deadline: float  # on the clock
    rank: int
    strength: int  # what the call does to its cards, from _STRENGTHS; 0 for all others
    cards: frozenset[int]
    place: int = field(init=False)  # an edit takes over the place of the one it replaces
    tries: int = 0
    turn: asyncio.Future[Verdict] = field(init=False)

    def __post_init__(self) -> None:
        """Start at the end of the queue."""
        self.place = self.number

    def replaces(self, older: Call) -> bool:
        """Whether nothing of `older` would be seen once this call is through.

        Text brings its keyboard along; a keyboard alone does not make an older text superfluous.
        """
        return 0 < older.strength < _DELETE and self.strength >= older.strength and older.cards <= self.cards


def effect(endpoint: str, data: Mapping[str, object]) -> tuple[int, frozenset[int]]:
    """Give what a Bot API call does to which cards (message ids); nothing to none for most."""
    strength = _STRENGTHS.get(endpoint, 0)
    ids = data.get("message_ids") or [data.get("message_id")]
    message_ids = ids if strength and isinstance(ids, list | tuple) else ()
    return strength, frozenset(message_id for message_id in message_ids if isinstance(message_id, int))


class ChatQueue:
    """The waiting calls of one chat; `forget` is called as soon as there is nothing left to know of it."""

    def __init__(self, timing: Timing, forget: Callable[[ChatQueue], None]) -> None:
        """Start with nobody waiting and nothing held."""
        self._timing = timing
        self._forget = forget
        self._waiting: list[Call] = []
        self._going: set[Call] = set()
        self._held_until = -math.inf
        #: Telegram counts deletions by themselves: where it wants none, a card may go all the same.
        self._deletions_held_until = -math.inf
        self._spaced_until = -math.inf
        self._recovering = False
        self._closed = False
        self._timer: asyncio.Task[None] | None = None

    async def turn(self, call: Call) -> Verdict:
        """Wait until the call may go (then `leave` must follow) or has become superfluous or hopeless."""
        call.turn = asyncio.get_running_loop().create_future()
        self._join(call)
        self._serve()
        try:
            return await call.turn
        except asyncio.CancelledError:
            self.leave(call)
            raise

    def hold(self, call: Call, seconds: float) -> None:
        """Let nothing go for so long, after a deletion no other; afterwards one at a time until nobody waits."""
        end = self._timing.clock() + seconds + MARGIN_SECONDS
        if call.strength == _DELETE:
            self._deletions_held_until = max(self._deletions_held_until, end)
        else:
            self._held_until = max(self._held_until, end)
            self._recovering = True

    def seconds_held(self, *, deleting: bool = False) -> float:
        """Seconds in which nothing goes; of `deleting`, in which no deletion goes."""
        end = max(self._held_until, self._deletions_held_until) if deleting else self._held_until
        return max(0.0, end - self._timing.clock())

    def _held(self, call: Call) -> float:
        """Until when a call has to wait."""
        return max(self._held_until, self._deletions_held_until) if call.strength == _DELETE else self._held_until

    def leave(self, call: Call, *, returns: bool = False) -> None:
        """Give up the turn, or the place in the queue, and let the next ones go; not before one that `returns`."""
        self._going.discard(call)
        if call in self._waiting:
            self._waiting.remove(call)
        if not returns:
            self._serve()

    def refusal(self, call: Call) -> RetryAfter:
        """Give the error for a call that cannot wait as long as Telegram asks."""
        return RetryAfter(max(1, math.ceil(self._held(call) - self._timing.clock())))

    def close(self) -> None:
        """Send everybody home, for good."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        self._serve()

    def _join(self, call: Call) -> None:
        others = list(self._waiting)
        self._waiting.append(call)
        for other in others:
            older, newer = sorted((call, other), key=lambda one: one.number)
            if newer.replaces(older):
                newer.rank, newer.place = min(newer.rank, older.rank), min(newer.place, older.place)
                self._settle(older, Verdict.SUPERSEDED)
            elif older.cards & newer.cards:
                older.rank = min(older.rank, newer.rank)  # what is done to one card stays in order

    def _settle(self, call: Call, verdict: Verdict) -> None:
        if call in self._waiting:
            self._waiting.remove(call)
        if not call.turn.done():  # its caller may have been cancelled a moment ago
            call.turn.set_result(verdict)
            if verdict is Verdict.GO:
                self._going.add(call)

    def _serve(self) -> None:
        now = self._timing.clock()
        for call in sorted(self._waiting, key=lambda one: (one.rank, one.place)):
            if self._closed:
                self._settle(call, Verdict.CLOSED)
            elif max(now, self._held(call)) > call.deadline:
                self._settle(call, Verdict.REFUSED)
            elif self._may_go(call, now):
                self._spaced_until = max(self._spaced_until, now + self._timing.pace)
                self._settle(call, Verdict.GO)
        if not self._closed:
            self._rest(now)

    def _may_go(self, call: Call, now: float) -> bool:
        """Two edits of one card are never on the way together: the older one could arrive last."""
        if now < self._held(call) or any(call.cards & other.cards for other in self._going):
            return False
        if any(call.cards & other.cards and other.number < call.number for other in self._waiting):
            return False  # a deletion that is held: what is done to one card stays in order
        return call.rank == FIRST or (now >= self._spaced_until and not (self._recovering and self._going))

    def _rest(self, now: float) -> None:
        """Wake up when the next limit ends; once there is none and nobody, the chat is forgotten."""
        self._recovering = now < self._held_until or (self._recovering and bool(self._waiting))
        ends = [end for end in (self._held_until, self._deletions_held_until, self._spaced_until) if end > now]
        if ends and self._timer is None:
            self._timer = asyncio.create_task(self._wake(min(ends) - now))
        elif not ends and not self._waiting and not self._going:
            self._forget(self)

    async def _wake(self, seconds: float) -> None:
        await self._timing.sleep(seconds)
        self._timer = None
        self._serve()
