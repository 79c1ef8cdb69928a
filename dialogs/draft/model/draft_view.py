"""What the screens of drafts are drawn from: one draft as it is stored, and the list of a chat's drafts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from dialogs.draft.model.consent import ConsentRecord, ConsentStatus, RecorderRole, TextHashes
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.sealed_field import SealedField
from dialogs.draft.model.stops import CHILD_CONSENT_APPLIES, STOPS, Stop
from dialogs.engine.forms.conditions import is_met

#: Drafts that one chat can hold.
MAX_DRAFTS = 10


class VaultStatus(Enum):
    """How far the vault is: none, its code shown and not yet typed back, or in use."""

    NONE = "none"
    SHOWN = "shown"
    RETYPED = "retyped"


@dataclass(frozen=True, slots=True)
class DraftView:
    """One draft on `today`: its stored state, its consent, and which sealed answers there are (never their text).

    `typing`: whether sealed answers and the case code may be typed here, as in a terminal. `invited_as`: the role in
    the invitation of who opens it, None where drafts need no invitation.
    """

    number: int
    state: DraftState
    consent: ConsentStatus
    filled: frozenset[int]
    vault: VaultStatus
    erased_on: date
    today: date
    typing: bool
    invited_as: RecorderRole | None = None

    @property
    def stops(self) -> tuple[Stop, ...]:
        """What keeps the draft from going on."""
        return active_stops(self.state)

    def with_record(self, record: ConsentRecord) -> DraftView:
        """Return the draft with one more consent record."""
        return replace(self, consent=replace(self.consent, records=(*self.consent.records, record)))

    def has(self, field: SealedField) -> bool:
        """Whether a sealed answer is there."""
        return field.number in self.filled


@dataclass(frozen=True, slots=True)
class DraftListEntry:
    """A draft in the list; one that is not `attached` can only be erased from here."""

    number: int
    erased_on: date
    attached: bool


@dataclass(frozen=True, slots=True)
class DraftList:
    """A chat's drafts. `in_memory`: they last only as long as the process runs.

    `needs_invitation`: the chat has to redeem an invitation before it begins a draft or takes one over.
    """

    drafts: tuple[DraftListEntry, ...]
    typing: bool
    in_memory: bool = False
    needs_invitation: bool = False


def active_stops(state: DraftState) -> tuple[Stop, ...]:
    """The reasons why a draft stops: conditions of an unaccompanied child's return that are not met."""
    facts = state.answers.facts()
    return tuple(stop for stop in STOPS if is_met(stop.when, facts))


def needs_child_consent(state: DraftState) -> bool:
    """Whether consent asks for a child's items too."""
    return is_met(CHILD_CONSENT_APPLIES, state.answers.facts())


def consent_status(
    state: DraftState, records: tuple[ConsentRecord, ...], hashes: TextHashes, today: date
) -> ConsentStatus:
    """Return how a draft's consent stands on `today`, given the hashes of the current texts."""
    return ConsentStatus(records, hashes, today, needs_child_consent(state))
