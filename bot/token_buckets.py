"""How much one chat, or one network address, may ask for: a bucket of tokens each, filled again by time."""

from __future__ import annotations

import enum
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass

#: Updates at once, and updates a second in the long run. A human taps less.
CAPACITY, RATE = 60.0, 3.0
#: Chats with a bucket that is not full, at the most.
_CHATS = 10_000


class Grant(enum.Enum):
    """What a chat is granted: to be answered, to be told that it was too much, or nothing."""

    FREE = "free"
    LAST = "last"
    NONE = "none"


@dataclass(slots=True)
class _Bucket:
    tokens: float
    since: float
    told: bool = False


class TokenBuckets:
    """The chats whose buckets are not full; a full one is not remembered."""

    def __init__(self, capacity: float = CAPACITY, rate: float = RATE) -> None:
        """Let each chat have `capacity` updates at once and `rate` a second after that."""
        self._capacity, self._rate = capacity, rate
        self._buckets: OrderedDict[Hashable, _Bucket] = OrderedDict()

    def __len__(self) -> int:
        """How many chats are remembered."""
        return len(self._buckets)

    def take(self, chat: Hashable, now: float, price: float = 1.0) -> Grant:
        """Take `price` tokens from a chat's bucket. LAST is said once, until the bucket is half full again."""
        bucket = self._buckets.setdefault(chat, _Bucket(self._capacity, now))
        bucket.tokens = min(self._capacity, bucket.tokens + (now - bucket.since) * self._rate)
        bucket.since = now
        bucket.told = bucket.told and bucket.tokens < self._capacity / 2
        grant = Grant.FREE if bucket.tokens >= price else Grant.NONE if bucket.told else Grant.LAST
        bucket.tokens -= price if grant is Grant.FREE else 0
        bucket.told = bucket.told or grant is Grant.LAST
        self._buckets.move_to_end(chat)
        self._forget_full(now)
        return grant

    def _forget_full(self, now: float) -> None:
        """Drop the buckets used longest ago while they are full by now, or too many."""
        while self._buckets:
            chat, bucket = next(iter(self._buckets.items()))
            if (now - bucket.since) * self._rate < self._capacity and len(self._buckets) <= _CHATS:
                return
            del self._buckets[chat]
