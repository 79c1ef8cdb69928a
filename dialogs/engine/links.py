"""Links: the address of a screen together with the whole case, in 64 characters.

A link is 48 bytes as base64url without padding, which is both the largest callback data of the Bot API (64 bytes)
and the largest `/start` payload (64 characters of the same alphabet). Layout, big-endian:

    version 1 | below (1 bit), verb (7 bits) 1 | operand 2 | step 2 | back 2
    language 1 | plan 8 | draft 3 | ticks 26 | check 2
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import struct
from dataclasses import dataclass, replace
from enum import IntEnum

LINK_VERSION = 1
TICK_BYTES = 26
TICK_COUNT = TICK_BYTES * 8
LINK_LENGTH = 64
_BODY = struct.Struct(f">BBHHHBQ3s{TICK_BYTES}s")
_BELOW = 0x80
_HEAD = struct.Struct(">BBHHH")
_ALPHABET = re.compile(r"[A-Za-z0-9_-]*")


class Verb(IntEnum):
    """What a button of the engine's own screens does besides opening its step; numbers are permanent."""

    OPEN = 0
    TICK = 1
    UNTICK = 2
    SPEAK = 3
    ANSWER = 4
    LOCALE = 5
    HIDE = 6
    KEEP = 7
    CLOSE = 8
    FORGET = 9
    NUMBERED_ON = 10
    NUMBERED_OFF = 11
    CALLS_ON = 12
    CALLS_OFF = 13
    CLEAR = 14
    PAPER = 15
    #: Opens its step in a new card below this one.
    BELOW = 32
    #: Takes the phone back from the returnee.
    TAKE_BACK = 33


#: How many numbers of verbs this version of a link has: the engine's own, then those of packages that add screens.
VERB_COUNT = 34
_OWN_VERBS = frozenset(Verb)


@dataclass(frozen=True, slots=True)
class Case:
    """What the link carries of the case: ticks and plan as bit sets, the returnee's language, a draft's number."""

    plan: int = 0
    ticks: int = 0
    language: int = 0
    draft: int = 0

    def ticked(self, item: int) -> bool:
        """Whether item number `item` is ticked."""
        return bool(self.ticks >> item & 1)

    def tick(self, item: int, *, on: bool) -> Case:
        """Return the case in which item number `item` is `on`: setting, never flipping."""
        return replace(self, ticks=self.ticks | 1 << item if on else self.ticks & ~(1 << item))


@dataclass(frozen=True, slots=True)
class Link:
    """Where a button leads: a step, where "back" leads (0: nowhere), what it does, and the case.

    `verb` is one of the engine's verbs, or the number of a verb that belongs to the package whose screen `step` is.

    `below` says that its card was drawn below another one and can be removed to get back there.
    """

    step: int
    back: int = 0
    verb: int = Verb.OPEN
    operand: int = 0
    case: Case = Case()
    below: bool = False


class UnreadableLink(Exception):
    """The data is no valid link. `step` is the step it still names (0 where none), `later` a newer version."""

    def __init__(self, *, step: int = 0, later: bool = False) -> None:
        """Keep what could be read; the data itself is never part of the message."""
        super().__init__("no valid link")
        self.step = step
        self.later = later


def _check(body: bytes) -> bytes:
    """Two bytes that tell a damaged link from a whole one; no secret, since a link reveals and changes nothing."""
    return hashlib.blake2b(body, digest_size=2, person=b"lots-link").digest()


def encode(link: Link) -> str:
    """Return `link` as 64 characters of [A-Za-z0-9_-]. Raises struct.error or OverflowError on an author's error."""
    case = link.case
    body = _BODY.pack(
        LINK_VERSION, link.verb | _BELOW * link.below, link.operand, link.step, link.back, case.language, case.plan,
        case.draft.to_bytes(3, "big"), case.ticks.to_bytes(TICK_BYTES, "big"),
    )  # fmt: skip
    return base64.urlsafe_b64encode(body + _check(body)).decode("ascii")


def decode(data: str) -> Link:
    """Return the link that `data` encodes; raises UnreadableLink, with whatever step it still names."""
    if not _ALPHABET.fullmatch(data):
        raise UnreadableLink
    try:
        raw = base64.urlsafe_b64decode(data + "=" * (-len(data) % 4))
    except (ValueError, binascii.Error):
        raise UnreadableLink(step=_salvage(data[: len(data) - len(data) % 4])) from None
    if raw[:1] and raw[0] > LINK_VERSION and len(data) == LINK_LENGTH:
        raise UnreadableLink(later=True)
    body = raw[:-2]
    if len(data) != LINK_LENGTH or raw[-2:] != _check(body) or raw[0] != LINK_VERSION:
        raise UnreadableLink(step=_salvage(data))
    return _unpack(body)


def _unpack(body: bytes) -> Link:
    _, flags, operand, step, back, language, plan, draft, ticks = _BODY.unpack(body)
    number = flags & ~_BELOW
    if number >= VERB_COUNT:
        raise UnreadableLink(step=step, later=True)
    verb = Verb(number) if number in _OWN_VERBS else number
    case = Case(plan, int.from_bytes(ticks, "big"), language, int.from_bytes(draft, "big"))
    return Link(step, back, verb, operand, case, bool(flags & _BELOW))


def _salvage(data: str) -> int:
    """The step that a truncated or damaged link of this version still names, or 0."""
    raw = base64.urlsafe_b64decode(data[: len(data) // 4 * 4])
    if len(raw) < _HEAD.size or raw[0] != LINK_VERSION:
        return 0
    return int(_HEAD.unpack_from(raw)[3])
