"""A draft as it is read from the database: in a chat's list, and by the chat that it is attached to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dialogs.draft.model.consent import ConsentRecord
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import VaultStatus
from storage.expiry import erased_on


@dataclass(frozen=True, slots=True)
class HeldDraft:
    """A draft in a chat's list; one that is not attached can only be erased, or attached again by its code."""

    number: int
    made_on: date
    used_on: date
    attached: bool

    @property
    def erased_on(self) -> date:
        """The day on which it is gone if it is not used until then."""
        return erased_on(self.made_on, self.used_on)


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as its chat sees it: of sealed answers it holds the fields' numbers, never a value.

    `log_emptied`: whether no byte of what was erased just now is left in the database's log.
    """

    number: int
    state: DraftState
    records: tuple[ConsentRecord, ...]
    made_on: date
    used_on: date
    filled: frozenset[int] = frozenset()
    vault: VaultStatus = VaultStatus.NONE
    log_emptied: bool = True

    @property
    def erased_on(self) -> date:
        """The day on which it is gone if it is not used until then."""
        return erased_on(self.made_on, self.used_on)
