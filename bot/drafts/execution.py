"""Carries out storage commands. It decides nothing: what storage refuses becomes an outcome."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from bot.drafts.consent_check import draft_view
from bot.readers import Reader
from dialogs.draft.decision.commands import (
    AttachDraft,
    ClearSealed,
    CreateDraft,
    DetachChat,
    EraseDraft,
    MakeVault,
    ReadSealed,
    RecordConsent,
    RedeemInvitation,
    RetypeCode,
    SealAnswer,
    StorageCommand,
    StoreAnswers,
    VaultCommand,
)
from dialogs.draft.decision.decision import CommandResult, Outcome
from dialogs.draft.model.consent import TextHashes
from dialogs.draft.model.consent_answers import RecorderRole
from dialogs.draft.model.draft_view import DraftView
from storage.crypto.case_code import CaseCode
from storage.drafts.draft import Draft
from storage.drafts.errors import (
    AlreadyApplied,
    AlreadyFilled,
    ConsentMissing,
    NotInvited,
    TooManyChanges,
    TooManyDrafts,
    TooManyTries,
)
from storage.drafts.store import DraftStore

_OUTCOMES = {
    AlreadyApplied: Outcome.ALREADY_APPLIED,
    AlreadyFilled: Outcome.NOT_ALLOWED,
    ConsentMissing: Outcome.NOT_ALLOWED,
    NotInvited: Outcome.NOT_INVITED,
    TooManyChanges: Outcome.TOO_MANY_CHANGES,
    TooManyDrafts: Outcome.TOO_MANY_DRAFTS,
    TooManyTries: Outcome.TOO_MANY_TRIES,
}


@dataclass(frozen=True, slots=True)
class CommandExecutor:
    """Carries out commands of one event: for which reader, by which update, with which hashes of consent texts.

    `invited_as`: the role in the reader's invitation, None where drafts need none.
    """

    drafts: DraftStore
    reader: Reader
    update: int | None
    hashes: TextHashes
    typing: bool
    invited_as: RecorderRole | None = None

    async def run(self, command: StorageCommand, draft: DraftView | None) -> CommandResult:
        """Carry out a command that was decided on `draft`. Raises DraftChanged and DatabaseUnavailable."""
        try:
            return await self._run(command, draft)
        except tuple(_OUTCOMES) as problem:
            return CommandResult(_OUTCOMES[type(problem)])

    def view(self, draft: Draft) -> DraftView:
        """A stored draft as a decision and its screens see it."""
        view = draft_view(draft, self.hashes, self.reader.now.date(), typing=self.typing)
        return replace(view, invited_as=self.invited_as)

    async def _run(self, command: StorageCommand, draft: DraftView | None) -> CommandResult:  # noqa: PLR0911 - one a command
        keys, now, update, hashes = self.reader.keys, self.reader.now, self.update, self.hashes
        drafts = self.drafts
        match command:
            case CreateDraft(state):
                return self._changed(await drafts.make(keys, state, now, update))
            case StoreAnswers(number, before, after):
                return self._changed(await drafts.change(keys, number, now, update, before, after, hashes))
            case RecordConsent(number, record):
                return self._changed(await drafts.confirm(keys, number, now, update, record, hashes))
            case EraseDraft(number):
                log_emptied = await drafts.erase(keys, number, now)
                return CommandResult(_done(existed=log_emptied is not None), log_emptied=bool(log_emptied))
            case DetachChat(number):
                return CommandResult(_done(existed=await drafts.detach(keys, number, now, update)))
            case RedeemInvitation(code_text):
                is_valid = await drafts.invitations.redeem(keys, code_text, now)
                # The code works once; brought again, or asked once more after a cut, it has let this chat in already.
                is_in = is_valid or await drafts.invitations.role(keys, now.date()) is not None
                return CommandResult(Outcome.DONE if is_in else Outcome.WRONG_CODE)
            case _:
                return await self._run_on_vault(command, draft)

    async def _run_on_vault(self, command: VaultCommand, draft: DraftView | None) -> CommandResult:  # noqa: PLR0911 - one a command
        keys, now, update, hashes = self.reader.keys, self.reader.now, self.update, self.hashes
        vaults = self.drafts.vaults
        match command:
            case MakeVault(number):
                code = CaseCode.new()
                stored = await vaults.make_vault(keys, number, now, update, code, hashes)
                return self._changed(stored, code=code.spell())
            case SealAnswer(number, field, text):
                return self._changed(await vaults.seal(keys, number, now, update, field, text, hashes))
            case ClearSealed(number, field, code_text):
                return self._opened(await vaults.clear(keys, number, now, update, code_text, field))
            case RetypeCode(number, code_text):
                return self._opened(await vaults.retype(keys, number, now, code_text))
            case AttachDraft(number, code_text):
                return self._opened(await vaults.attach(keys, number, now, code_text))
            case ReadSealed(number, code_text):
                sealed = await vaults.read(keys, number, now, code_text)
                if sealed is None or draft is None:
                    return CommandResult(Outcome.WRONG_CODE)
                return CommandResult(Outcome.DONE, draft, sealed=sealed)
            case _:
                assert_never(command)

    def _changed(self, draft: Draft | None, code: str = "") -> CommandResult:
        if draft is None:
            return CommandResult(Outcome.NO_DRAFT)
        return CommandResult(Outcome.DONE, self.view(draft), code, log_emptied=draft.log_emptied)

    def _opened(self, draft: Draft | None) -> CommandResult:
        """Of a command that takes the code: a wrong code and no such draft are one."""
        return self._changed(draft) if draft else CommandResult(Outcome.WRONG_CODE)


def _done(*, existed: bool) -> Outcome:
    return Outcome.DONE if existed else Outcome.NO_DRAFT
