"""What a decision asks of whoever carries it out, as plain values.

A storage command changes or reads what is stored, and its result is decided on in turn. An effect belongs to the
answer: a paper, a prompt, a text that is shown once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from dialogs.draft.model.consent import ConsentRecord
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.sealed_field import SealedField
from dialogs.draft.screens.papers import DraftPaper
from dialogs.engine.links import Link
from dialogs.engine.screens import Text

# ---------------------------------------------------------------- storage commands


@dataclass(frozen=True, slots=True)
class CreateDraft:
    """Store a new draft, under a number that storage draws."""

    state: DraftState


@dataclass(frozen=True, slots=True)
class StoreAnswers:
    """Store `after` in place of `before`; if something else is stored by now, the event is decided anew."""

    draft_number: int
    before: DraftState
    after: DraftState


@dataclass(frozen=True, slots=True)
class RecordConsent:
    """Add an answer to a consent item."""

    draft_number: int
    record: ConsentRecord


@dataclass(frozen=True, slots=True)
class EraseDraft:
    """Erase all of a draft that this chat holds."""

    draft_number: int


@dataclass(frozen=True, slots=True)
class DetachChat:
    """Detach a draft from this chat, which can still erase it."""

    draft_number: int


@dataclass(frozen=True, slots=True)
class MakeVault:
    """Make a vault with a new case code, which the result spells."""

    draft_number: int


@dataclass(frozen=True, slots=True)
class SealAnswer:
    """Encrypt an answer into the vault."""

    draft_number: int
    sealed_field: SealedField
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ClearSealed:
    """Erase a sealed answer, if the code is right."""

    draft_number: int
    sealed_field: SealedField
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RetypeCode:
    """Note that someone has the case code, if it is right."""

    draft_number: int
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ReadSealed:
    """Read all sealed answers, if the code is right."""

    draft_number: int
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AttachDraft:
    """Attach a draft to this chat, if the code is right."""

    draft_number: int
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RedeemInvitation:
    """Let this chat begin drafts, if the code is that of an invitation."""

    code: str = field(repr=False)


#: Commands on a draft's vault.
VaultCommand = MakeVault | SealAnswer | ClearSealed | RetypeCode | ReadSealed | AttachDraft
StorageCommand = CreateDraft | StoreAnswers | RecordConsent | EraseDraft | DetachChat | RedeemInvitation | VaultCommand

# ---------------------------------------------------------------- effects


@dataclass(frozen=True, slots=True)
class AskForText:
    """Ask the reader to type something in reply; `prompt` is the link that the reply belongs to."""

    prompt: Link


@dataclass(frozen=True, slots=True)
class MakePaper:
    """Make one paper of the draft, with these sealed answers (by field name) in it; with any, it expires.

    `language` is the number of the paper's language, 0 for the reader's own.
    """

    paper: DraftPaper
    sealed: Mapping[str, str] | None = field(default=None, repr=False)
    language: int = 0


@dataclass(frozen=True, slots=True)
class ExportAnswers:
    """Give the open answers as a file to take along."""


@dataclass(frozen=True, slots=True)
class ShowOnce:
    """Show these lines in a message of their own, which is removed soon."""

    lines: tuple[Text, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class RemoveOtherCards:
    """Remove the chat's other cards."""


Effect = AskForText | MakePaper | ExportAnswers | ShowOnce | RemoveOtherCards
