"""What a typed reply or a file decides: an answer to be sealed, a case code, a draft that was taken along."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

from dialogs.draft.decision.commands import (
    AskForText,
    AttachDraft,
    ClearSealed,
    CreateDraft,
    ReadSealed,
    RedeemInvitation,
    RetypeCode,
    SealAnswer,
)
from dialogs.draft.decision.decision import (
    Decision,
    DecisionContext,
    DraftFile,
    ScreenKind,
    TypedReply,
    at_draft,
    at_either,
    at_list,
    at_no_draft,
)
from dialogs.draft.model.draft_file import read_draft_file
from dialogs.draft.model.draft_label import parse_draft_label
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import DraftView, VaultStatus
from dialogs.draft.model.open_answers import MAX_JSON_BYTES
from dialogs.draft.screens.papers import DraftPaper, paper_numbered
from dialogs.draft.screens.personal import FILL
from dialogs.draft.steps import (
    CODE_ENTRY,
    DRAFT_LIST,
    INVITATION,
    OVERVIEW,
    PAPERS,
    PERSONAL_PART,
    SHOW_SEALED,
    TAKE_OVER,
    SealedFieldStep,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.field import InvalidAnswer
from dialogs.engine.links import Link
from dialogs.engine.screens import Text


def decide_reply(draft: DraftView | None, reply: TypedReply, context: DecisionContext) -> Decision:
    """Return the decision on a typed reply; a draft that has stopped since the prompt takes nothing."""
    if draft and draft.stops:
        return at_draft(reply.link)
    step = context.step(reply.link)
    if isinstance(step, SealedFieldStep):
        return _seal(draft, reply, step) if reply.operand == FILL else _clear(reply, step)
    if step is CODE_ENTRY:
        return _with_command(reply, RetypeCode(reply.link.case.draft, reply.text), Text("notice-vault-retyped"))
    if step is TAKE_OVER:
        return _attach(reply)
    if step is INVITATION:
        redeemed = at_list(replace(reply.link, step=DRAFT_LIST.number), Text("notice-invitation-redeemed"))
        return replace(redeemed, command=RedeemInvitation(reply.text))
    return _read(reply)


def decide_file(file: DraftFile) -> Decision:
    """Return the decision on a file: a new draft of its answers, or why it is refused, quoting nothing of it."""
    try:
        content = read_draft_file(file.data[: MAX_JSON_BYTES + 1])
    except InvalidAnswer as problem:
        return at_list(file.link, Text("notice-draft-refused", {"reason": Text(problem.reason.value)}))
    command = CreateDraft(DraftState(content.answers.clear_irrelevant()))
    asks_again = (Text("notice-draft-consents-again"),) if content.consents else ()
    return Decision(file.link, ScreenKind.DRAFT, (Text("notice-draft-taken-in"), *asks_again), command)


def back_to_personal_part(draft: DraftView | None, reply: TypedReply, notice: str) -> Decision:
    """Show the personal part, or the list where there is no draft, with a notice."""
    return at_either(draft, replace(reply.link, step=PERSONAL_PART.number), Text(notice))


def _with_command(reply: TypedReply, command: RetypeCode | SealAnswer | ClearSealed, notice: Text) -> Decision:
    link = replace(reply.link, step=PERSONAL_PART.number)
    return Decision(link, ScreenKind.DRAFT, (notice,), command)


def _seal(draft: DraftView | None, reply: TypedReply, step: SealedFieldStep) -> Decision:
    """An answer to be sealed. It is never shown again; where consent or the vault forbids it, nothing is stored.

    Whether there is an answer already, storage says: it may be this reply's own, handed out a second time.
    """
    answer, field = _one_line(reply.text), step.field
    if not answer or len(answer) > field.max_characters:
        return back_to_personal_part(draft, reply, "notice-sealed-long" if answer else "notice-sealed-not")
    if draft is None:
        return at_no_draft(reply.link)
    if draft.vault is not VaultStatus.RETYPED or not draft.consent.unlocks(field):
        return back_to_personal_part(draft, reply, "notice-sealed-not")
    return _with_command(reply, SealAnswer(draft.number, field, answer), Text("notice-sealed"))


def _clear(reply: TypedReply, step: SealedFieldStep) -> Decision:
    """A sealed answer is erased by the code, and asked for anew."""
    command = ClearSealed(reply.link.case.draft, step.field, reply.text)
    prompt = AskForText(replace(reply.link, verb=DraftVerb.ASK, operand=FILL))
    return replace(_with_command(reply, command, Text("notice-sealed-cleared")), effects=(prompt,))


def _attach(reply: TypedReply) -> Decision:
    """A draft is taken over by its label and code."""
    label, _, code = reply.text.strip().partition(" ")
    command = AttachDraft(parse_draft_label(label) or 0, code)
    return Decision(Link(OVERVIEW.number), ScreenKind.DRAFT, (Text("notice-draft-attached"),), command)


def _read(reply: TypedReply) -> Decision:
    """The sealed answers, to be shown once or printed."""
    step = PERSONAL_PART if reply.link.step == SHOW_SEALED.number else PAPERS
    link = replace(reply.link, step=step.number)
    command = ReadSealed(reply.link.case.draft, reply.text)
    return Decision(link, ScreenKind.DRAFT, (Text("notice-shown-below"),), command)


def chosen_paper(reply: TypedReply) -> DraftPaper | None:
    """The paper that the code was typed for, None where the sealed answers are to be shown."""
    if reply.link.step == SHOW_SEALED.number:
        return None
    return paper_numbered(reply.operand) or DraftPaper.APPLICATION_PDF


def _one_line(text: str) -> str:
    """`text` as one line, without invisible characters; empty where it has no letter or digit."""
    spaced = "".join(" " if letter.isspace() else letter for letter in unicodedata.normalize("NFC", text))
    visible = "".join(letter for letter in spaced if unicodedata.category(letter) not in {"Cc", "Cs", "Co", "Cn"})
    line = " ".join(visible.split())
    return line if any(letter.isalnum() for letter in line) else ""
