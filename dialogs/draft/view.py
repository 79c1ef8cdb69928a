"""What the screens of drafts are drawn from: one draft as it is stored, and the list of a chat's drafts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from dialogs.draft.consent import Consent
from dialogs.draft.kept import Kept
from dialogs.draft.kinds import Sealed
from dialogs.draft.stops import AS_CHILD, STOPS, Stop
from dialogs.engine.questions import holds

#: Drafts that one chat can hold.
MOST = 10


class Locker(Enum):
    """How far the vault is: none, its code shown and not yet typed back, or in use."""

    NONE = "none"
    SHOWN = "shown"
    RETYPED = "retyped"


@dataclass(frozen=True, slots=True)
class View:
    """One draft on `today`: what is kept, how consent stands, which sealed answers there are (never which they are).

    `typing`: whether sealed answers and the case code may be typed here, as in a terminal.
    """

    name: int
    kept: Kept
    consent: Consent
    filled: frozenset[int]
    locker: Locker
    erased_on: date
    today: date
    typing: bool

    @property
    def stops(self) -> tuple[Stop, ...]:
        """What keeps the draft from going on."""
        return stops(self.kept)

    def has(self, field: Sealed) -> bool:
        """Whether a sealed answer is there."""
        return field.number in self.filled


@dataclass(frozen=True, slots=True)
class Listed:
    """A draft in the list; one that is not `attached` can only be erased from here."""

    name: int
    erased_on: date
    attached: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """A chat's drafts. `passing`: they last only as long as this terminal is open."""

    drafts: tuple[Listed, ...]
    typing: bool
    passing: bool = False


def stops(kept: Kept) -> tuple[Stop, ...]:
    """What stops a draft, of a child who is alone."""
    facts = kept.part.facts()
    return tuple(stop for stop in STOPS if holds(stop.when, facts))


def as_child(kept: Kept) -> bool:
    """Whether consent asks for a child's items."""
    return holds(AS_CHILD, kept.part.facts())
