"""What the result of a storage command decides: the answer that was decided on, or what is shown instead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from dialogs.draft.decision.commands import (
    AttachDraft,
    CreateDraft,
    DetachChat,
    EraseDraft,
    MakePaper,
    MakeVault,
    ReadSealed,
    RecordConsent,
    RedeemInvitation,
    ShowOnce,
)
from dialogs.draft.decision.decision import (
    CommandResult,
    Decision,
    DraftEvent,
    Outcome,
    TypedReply,
    at_either,
    at_list,
    at_no_draft,
)
from dialogs.draft.decision.replies import back_to_personal_part, chosen_paper
from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.screens.papers import paper_language_number
from dialogs.draft.steps import INVITATION, OVERVIEW, PERSONAL_PART
from dialogs.engine.links import Link
from dialogs.engine.screens import Text

_CODE_NOTICES = {Outcome.WRONG_CODE: "notice-code-wrong", Outcome.TOO_MANY_TRIES: "notice-code-many"}


def decide_result(decision: Decision, result: CommandResult, event: DraftEvent) -> Decision:  # noqa: PLR0911 - one line an outcome
    """Return what is shown after `decision.command` ended as `result` says; it has no command any more."""
    final = replace(decision, command=None)
    match result.outcome:
        case Outcome.DONE if not result.log_emptied:
            done = _done(final, decision, result, event)
            return replace(done, notices=(*done.notices, Text("notice-draft-traces")))
        case Outcome.DONE:
            return _done(final, decision, result, event)
        case Outcome.ALREADY_APPLIED:
            return at_either(result.draft, final.link)  # where the first time led
        case Outcome.NOT_INVITED:
            return at_list(replace(event.link, step=INVITATION.number), Text("notice-invitation-needed"))
        case Outcome.TOO_MANY_DRAFTS:
            return at_list(event.link, Text("notice-draft-full"))
        case Outcome.TOO_MANY_CHANGES:
            return at_either(result.draft, event.link, Text("notice-draft-many"))
        case Outcome.NO_DRAFT:
            return _no_draft(final, decision, event)
        case Outcome.NOT_ALLOWED:
            return _not_allowed(decision, result, event)
        case Outcome.WRONG_CODE | Outcome.TOO_MANY_TRIES:
            return _code_failed(decision, result, event)
        case _:
            assert_never(result.outcome)


def _done(final: Decision, decision: Decision, result: CommandResult, event: DraftEvent) -> Decision:
    match decision.command, result.draft:
        case ((CreateDraft() | AttachDraft()), DraftView() as draft):
            return replace(final, link=Link(OVERVIEW.number, case=draft.state.case(draft.number)))
        case MakeVault(draft_number), _:
            return replace(final, effects=(ShowOnce(_code_lines(draft_number, result.code)),))
        case ReadSealed(), DraftView() as draft:
            return _sealed_read(final, draft, result.sealed, event)
        case _:
            return final


def _no_draft(final: Decision, decision: Decision, event: DraftEvent) -> Decision:
    """The chat has no such draft by now, or never had it."""
    if isinstance(decision.command, EraseDraft):
        return replace(final, notices=(), effects=())
    return final if isinstance(decision.command, DetachChat) else at_no_draft(event.link)


def _not_allowed(decision: Decision, result: CommandResult, event: DraftEvent) -> Decision:
    """Consent or the vault forbids it by now."""
    if isinstance(decision.command, RecordConsent):
        return at_either(result.draft, event.link, Text("notice-consent-first"))
    if isinstance(event, TypedReply):
        return back_to_personal_part(result.draft, event, "notice-sealed-not")
    return at_either(result.draft, replace(event.link, step=PERSONAL_PART.number))


def _code_failed(decision: Decision, result: CommandResult, event: DraftEvent) -> Decision:
    """A wrong code and a draft that does not exist are answered alike."""
    assert isinstance(event, TypedReply)  # noqa: S101 - only a reply holds a code
    notice = _CODE_NOTICES[result.outcome]
    if isinstance(decision.command, RedeemInvitation):
        is_wrong = result.outcome is Outcome.WRONG_CODE
        return at_list(event.link, Text("notice-invitation-wrong" if is_wrong else notice))
    if isinstance(decision.command, AttachDraft) and result.outcome is Outcome.WRONG_CODE:
        return at_list(event.link, Text(notice))
    return back_to_personal_part(result.draft, event, notice)


def _sealed_read(final: Decision, draft: DraftView, sealed: Mapping[str, str], event: DraftEvent) -> Decision:
    """The sealed answers in a one-time message or in a paper; neither where consent is not open."""
    assert isinstance(event, TypedReply)  # noqa: S101 - only a reply holds a code
    if not draft.consent.is_open():
        return back_to_personal_part(draft, event, "notice-sealed-not-shown")
    paper = chosen_paper(event)
    if paper is None:
        return replace(final, effects=(ShowOnce(_sealed_lines(draft, sealed)),))
    effect = MakePaper(paper, sealed, paper_language_number(event.operand))
    return replace(final, notices=(Text("notice-draft-paper-sealed"),), effects=(effect,))


def _code_lines(draft_number: int, code: str) -> tuple[Text, ...]:
    """A new case code, and how to keep it."""
    values = {"name": draft_label(draft_number), "code": code}
    return Text("draft-whisper-code", values), Text("draft-whisper-keep")


def _sealed_lines(draft: DraftView, sealed: Mapping[str, str]) -> tuple[Text, ...]:
    """The sealed answers as lines, in the order of the form; none whose own consent does not stand at yes."""
    heading = Text("draft-whisper-answers", {"name": draft_label(draft.number)})
    lines = (
        Text("draft-whisper-line", {"label": Text(f"{field.text}-label"), "answer": sealed[field.name]})
        for field in SEALED_FIELDS
        if field.name in sealed and (not field.unlocked_by or draft.consent.unlocks(field))
    )
    return (heading, *lines)
