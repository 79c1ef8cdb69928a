"""What a tap decides of consent and of the vault: nothing is confirmed, made or asked for that is not allowed."""

from __future__ import annotations

from dataclasses import replace

from dialogs.draft.decision.commands import MakeVault, RecordConsent
from dialogs.draft.decision.decision import Decision, DecisionContext, at_draft
from dialogs.draft.model.consent import ConsentAnswer, ConsentRecord, Expression
from dialogs.draft.model.draft_view import DraftView, VaultStatus
from dialogs.draft.screens.consent import (
    ConsentChoice,
    items_asked,
    link_after_answer,
    may_be_by_proxy,
    recorder_role,
    text_tag,
)
from dialogs.draft.screens.personal import CODE_STEPS, FILL
from dialogs.draft.steps import PERSONAL_PART, ConsentItemStep, SealedFieldStep
from dialogs.engine.actions import Action
from dialogs.engine.forms.field import InvalidAnswer, InvalidReason
from dialogs.engine.screens import Text


def confirm_item(draft: DraftView, action: Action, step: ConsentItemStep, context: DecisionContext) -> Decision:
    """One answer to one item, in the text that stood on the card. Raises InvalidAnswer for any other."""
    choice, item = ConsentChoice.of(action.operand), step.item
    if not _is_allowed(draft, step, choice) or action.operand >> 8 != text_tag(item, draft, context.locale):
        raise InvalidAnswer(InvalidReason.VALUE)
    assert choice.interpreter and choice.expressed and choice.answer  # noqa: S101, PT018 - `_is_allowed` has looked
    record = ConsentRecord(
        item.name, item.version, draft.consent.hashes[item.name, context.locale], context.locale, choice.interpreter,
        choice.expressed, recorder_role(draft), draft.today, choice.answer,
    )  # fmt: skip
    notice = Text("notice-consent-saved", {"title": Text(item.texts[0]), "answer": Text(choice.answer.value)})
    link = link_after_answer(draft.with_record(record), choice, action.link)
    return replace(at_draft(link, notice), command=RecordConsent(draft.number, record))


def _is_allowed(draft: DraftView, step: ConsentItemStep, choice: ConsentChoice) -> bool:
    """Whether an answer is whole, and one that this item allows."""
    item = step.item
    return (
        item in items_asked(draft)
        and None not in {choice.interpreter, choice.expressed, choice.answer}
        and (choice.answer is not ConsentAnswer.NOT_APPLICABLE or item.not_applicable)
        and (choice.expressed is not Expression.PROXY or may_be_by_proxy(item, draft))
    )


def open_vault(draft: DraftView, action: Action, context: DecisionContext) -> Decision:
    """A new vault and its code, where consent is open and no code is in use yet."""
    if not context.typing:
        return at_draft(action.link)
    personal_part = replace(action.link, step=PERSONAL_PART.number)
    if draft.vault is VaultStatus.RETYPED or not draft.consent.is_open():
        return at_draft(personal_part)
    return replace(at_draft(personal_part, Text("notice-vault-made")), command=MakeVault(draft.number))


def may_ask(draft: DraftView, action: Action, context: DecisionContext) -> bool:
    """Whether something may be typed here now."""
    step = context.step(action.link)
    if not context.typing or not draft.consent.is_open():
        return False
    if isinstance(step, SealedFieldStep) and action.operand == FILL:
        return draft.consent.unlocks(step.field) and not draft.has(step.field)
    return isinstance(step, SealedFieldStep) or step in CODE_STEPS
