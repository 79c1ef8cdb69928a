"""What a tap decides of consent and of the vault: nothing is recorded, made or asked for that is not allowed."""

from __future__ import annotations

from dataclasses import replace

from dialogs.draft.decision.commands import MakeVault, RecordConsent
from dialogs.draft.decision.decision import Decision, DecisionContext, at_draft
from dialogs.draft.model.consent import ConsentRecord
from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Interpreter
from dialogs.draft.model.consent_items import ConsentItem, ItemKind
from dialogs.draft.model.draft_view import DraftView, VaultStatus
from dialogs.draft.screens.consent import link_after_answer, may_be_by_proxy, recorder_role, text_tag
from dialogs.draft.screens.consent_choice import OTHER_PLACE, GivenAnswer
from dialogs.draft.screens.consent_list import items_asked, items_to_take_back
from dialogs.draft.screens.consent_say import interpreter_required
from dialogs.draft.screens.personal import CODE_STEPS, FILL
from dialogs.draft.steps import CONSENT, OVERVIEW, PERSONAL_PART, ConsentItemStep, SealedFieldStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action
from dialogs.engine.forms.field import InvalidAnswer, InvalidReason
from dialogs.engine.links import Link
from dialogs.engine.screens import Text

#: How a yes was taken back is not asked.
_NOT_NOTED = Interpreter.NOT_NOTED, Expression.NOT_NOTED


def decide_consent(draft: DraftView, action: Action, step: ConsentItemStep, context: DecisionContext) -> Decision:
    """A tap on an item's card or on the list of what can be taken back; a card of before asks anew."""
    if action.verb == DraftVerb.RESPOND:
        return _answer_item(draft, action, step, context)
    if action.verb == DraftVerb.WITHDRAW:
        return _withdraw_item(draft, action, step, context)
    return at_draft(action.link, Text("notice-consent-new"))


def _answer_item(draft: DraftView, action: Action, step: ConsentItemStep, context: DecisionContext) -> Decision:
    """One answer to one item, in the text that stood on the card. Raises InvalidAnswer for any other.

    A yes that rests on what was not said yet is not recorded, and it is said what comes first.
    """
    item = step.item
    item_answer = GivenAnswer.of(action.operand, item)
    is_current = item_answer.tag == text_tag(item, draft, context.locale)
    allowed = _is_allowed(draft, item, item_answer) and not _lacks_interpreter(action, item_answer, item, context)
    if not is_current or not allowed:
        raise InvalidAnswer(InvalidReason.VALUE)
    if item_answer.answer is ConsentAnswer.YES and draft.consent.foundation_lacking(item):
        return at_draft(action.link, Text("notice-consent-first"))
    record = _record(draft, item, item_answer, context)
    link = link_after_answer(draft.with_record(record), item, item_answer, action.link)
    return replace(at_draft(link, *_saved_notices(item, record)), command=RecordConsent(draft.number, record))


def _lacks_interpreter(action: Action, answered: GivenAnswer, item: ConsentItem, context: DecisionContext) -> bool:
    """Whether a yes was to be noted without the interpreter whom a text that cannot be trusted asks for."""
    is_without = answered.choice.interpreter is Interpreter.NOT_NEEDED
    is_yes = answered.answer is ConsentAnswer.YES and item.kind is not ItemKind.OTHERS
    return is_without and is_yes and interpreter_required(context.manual, action.link.case, item)


def _withdraw_item(draft: DraftView, action: Action, step: ConsentItemStep, context: DecisionContext) -> Decision:
    """A yes that is taken back from the list: a no, and how it was said is not asked."""
    item, link = step.item, Link(CONSENT.number, OVERVIEW.number, case=action.link.case)
    if item not in items_to_take_back(draft):
        return at_draft(link)
    record = ConsentRecord(
        item.name, item.version, draft.consent.hashes[item.name, context.locale], context.locale, *_NOT_NOTED,
        recorder_role(draft), draft.today, ConsentAnswer.NO,
    )  # fmt: skip
    if len(items_to_take_back(draft)) > 1:
        link = replace(link, verb=DraftVerb.AT, operand=OTHER_PLACE)
    return replace(at_draft(link, *_saved_notices(item, record)), command=RecordConsent(draft.number, record))


def _saved_notices(item: ConsentItem, record: ConsentRecord) -> tuple[Text, ...]:
    saved = Text("notice-consent-saved", {"title": Text(item.texts[0]), "answer": Text(record.answer.value)})
    goes_on = record.answer is ConsentAnswer.NO and item.kind is ItemKind.CONSENT
    return (saved, Text("notice-consent-reach")) if goes_on else (saved,)


def _record(draft: DraftView, item: ConsentItem, item_answer: GivenAnswer, context: DecisionContext) -> ConsentRecord:
    """The record of an answer that is allowed."""
    choice, answer = item_answer.choice, item_answer.answer
    is_others = item.kind is ItemKind.OTHERS
    interpreter, expressed = _NOT_NOTED if is_others else (choice.interpreter, choice.expressed)
    of_others = (choice.giver, choice.manner, bool(item_answer.document_seen))
    assert interpreter and expressed and answer  # noqa: S101, PT018 - `_is_allowed` has looked
    wording = draft.consent.hashes[item.name, context.locale]
    return ConsentRecord(
        item.name, item.version, wording, context.locale, interpreter, expressed, recorder_role(draft), draft.today,
        answer, *(of_others if is_others and answer is ConsentAnswer.YES else ()),
    )  # fmt: skip


def _is_allowed(draft: DraftView, item: ConsentItem, item_answer: GivenAnswer) -> bool:
    """Whether an answer is whole, and one that this item allows."""
    choice, answer = item_answer.choice, item_answer.answer
    if item not in items_asked(draft) or answer in {None, ConsentAnswer.NOT_CONFIRMED}:
        return False
    if answer is ConsentAnswer.NOT_APPLICABLE and not item.not_applicable:
        return False
    if item.kind is ItemKind.OTHERS:
        return answer is not ConsentAnswer.YES or (choice.giver in item.givers and choice.manner is not None)
    if None in {choice.interpreter, choice.expressed} or item_answer.document_seen:
        return False
    return choice.expressed is not Expression.PROXY or may_be_by_proxy(item, draft)


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
