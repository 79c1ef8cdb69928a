"""Carries out the commands of decisions on a draft that only the page holds. It decides nothing and stores nothing."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import assert_never

from bot.web.drafts.carried_draft import CarriedDraft
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
)
from dialogs.draft.decision.decision import Outcome
from dialogs.draft.model.consent import ConsentRecord, ConsentStatus, says_the_same, with_record
from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.consent_items import ITEM_BY_NAME
from dialogs.draft.model.draft_label import NUMBER_BITS


def execute_on_page(  # noqa: PLR0911 - one a command
    command: StorageCommand, draft: CarriedDraft | None, consent: ConsentStatus | None
) -> tuple[Outcome, CarriedDraft | None]:
    """How a command ends, and the draft that the page carries from then on; `consent` is how its consent stands."""
    match command:
        case CreateDraft(state):
            return (Outcome.TOO_MANY_DRAFTS, draft) if draft else (Outcome.DONE, CarriedDraft(_draw(), state))
        case EraseDraft(number):
            return (Outcome.DONE, None) if draft and draft.number == number else (Outcome.NO_DRAFT, draft)
        case StoreAnswers(_, _, after) if draft:
            return Outcome.DONE, replace(draft, state=after)
        case RecordConsent(_, record) if draft and consent:
            return _recorded(record, draft, consent)
        case StoreAnswers() | RecordConsent() | DetachChat():
            return Outcome.NO_DRAFT, draft
        case MakeVault() | SealAnswer() | ClearSealed() | RetypeCode() | ReadSealed() | AttachDraft():
            return Outcome.NOT_ALLOWED, draft
        case RedeemInvitation():
            return Outcome.NOT_INVITED, draft
        case _:
            assert_never(command)


def _recorded(record: ConsentRecord, draft: CarriedDraft, consent: ConsentStatus) -> tuple[Outcome, CarriedDraft]:
    """An answer of consent; what says the same as the last one, and counts, keeps its place."""
    item = ITEM_BY_NAME[record.item]
    if says_the_same(draft.consents, record) and consent.standing(item).name == record.answer.name:
        return Outcome.DONE, draft
    if record.answer is ConsentAnswer.YES and consent.foundation_lacking(item):
        return Outcome.NOT_ALLOWED, draft
    return Outcome.DONE, replace(draft, consents=with_record(draft.consents, record))


def _draw() -> int:
    return 1 + secrets.randbelow((1 << NUMBER_BITS) - 1)
