"""What a tap on a draft's button decides: which verb means what on which screen, and what a stopped draft allows."""

from __future__ import annotations

from dataclasses import replace

from dialogs.draft.decision.commands import (
    AskForText,
    CreateDraft,
    DetachChat,
    EraseDraft,
    ExportAnswers,
    MakePaper,
    RemoveOtherCards,
    StoreAnswers,
)
from dialogs.draft.decision.consent_taps import decide_consent, may_ask, open_vault
from dialogs.draft.decision.decision import (
    Decision,
    DecisionContext,
    ScreenKind,
    at_draft,
    at_list,
    at_no_draft,
    without_draft,
)
from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import DraftView, active_stops
from dialogs.draft.model.fields import CHILD_FIELDS
from dialogs.draft.model.open_answers import OpenAnswers
from dialogs.draft.model.plan_to_answers import answers_from_plan
from dialogs.draft.model.question_order import apply_answer, newly_asked, newly_rare_field, next_unanswered
from dialogs.draft.model.risk_order import area_of, is_found_field, is_walked
from dialogs.draft.screens.consent_choice import ConsentChoice, GivenAnswer, SayPlace
from dialogs.draft.screens.papers import paper_language_number, paper_numbered
from dialogs.draft.screens.question import OFFER
from dialogs.draft.screens.show import LIST_STEPS
from dialogs.draft.steps import (
    DRAFT_LIST,
    DRAFT_STEPS,
    INVITATION,
    OVERVIEW,
    RISK_TABLE,
    STEP_OF_AREA,
    STEP_OF_FIELD,
    STOP,
    TAKE_OVER,
    ConsentItemStep,
    FieldStep,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action
from dialogs.engine.forms.field import ClosedField, InvalidAnswer, InvalidReason
from dialogs.engine.links import Link, Verb
from dialogs.engine.plan_answers import plan_answers
from dialogs.engine.screens import Text
from dialogs.engine.steps import DraftStep

#: What a stopped draft still allows on every screen.
_ALLOWED_WHEN_STOPPED = frozenset(
    {Verb.OPEN, DraftVerb.AT, DraftVerb.ENTER, DraftVerb.LOCK, DraftVerb.TAKE, DraftVerb.RENEW, DraftVerb.WITHDRAW}
)
#: Steps that a changed answer can lead back to; a forged link may name any number.
_DRAFT_STEP_NUMBERS = frozenset(step.number for step in DRAFT_STEPS)


def tap_needs_draft(action: Action, context: DecisionContext) -> bool:
    """Whether a tap is decided on what is stored of the draft that its link names."""
    return action.verb not in {DraftVerb.SAVE, DraftVerb.ERASE} and context.step(action.link) not in LIST_STEPS


def decide_tap(draft: DraftView | None, action: Action, context: DecisionContext) -> Decision:
    """Return the decision on a tap. Raises InvalidAnswer where its operand means nothing on this screen."""
    if not tap_needs_draft(action, context):
        return _decide_without_draft(action, context)
    if draft is None:
        return at_no_draft(action.link)
    if action.verb == DraftVerb.ENTER:
        action = replace(action, link=replace(action.link, case=draft.state.case(draft.number)))
    if draft.stops and not _allowed_when_stopped(action, context):
        return at_draft(action.link)
    return _decide_in_draft(draft, action, context)


def _decide_without_draft(action: Action, context: DecisionContext) -> Decision:
    match action.verb:
        case DraftVerb.SAVE:
            return _create(action.link, context)
        case DraftVerb.ERASE:
            return _erase(action.link, context)
        case DraftVerb.ASK if action.link.step == INVITATION.number:
            link = without_draft(action.link, INVITATION)
            return replace(at_list(link), effects=(_prompt(link, action.operand),))
        case DraftVerb.ASK if action.link.step == TAKE_OVER.number:
            link = without_draft(action.link, TAKE_OVER)
            return replace(at_list(link), effects=(_prompt(link, action.operand),) if context.typing else ())
        case _:
            return at_list(action.link, *action.notices)


def _allowed_when_stopped(action: Action, context: DecisionContext) -> bool:
    """Whether a stopped draft lets this be done: look, leave, say no, and change the answers that stopped it."""
    step = context.step(action.link)
    if action.verb == DraftVerb.RESPOND and isinstance(step, ConsentItemStep):
        return GivenAnswer.of(action.operand, step.item).answer is ConsentAnswer.NO
    return action.verb in _ALLOWED_WHEN_STOPPED or (isinstance(step, FieldStep) and step.field.name in CHILD_FIELDS)


def _decide_in_draft(draft: DraftView, action: Action, context: DecisionContext) -> Decision:  # noqa: PLR0911 - one line a verb
    step = context.step(action.link)
    match action.verb:
        case DraftVerb.PUT | DraftVerb.CHOOSE | DraftVerb.UNCHOOSE if isinstance(step, FieldStep):
            return _answer(draft, action, step)
        case DraftVerb.SKIP if isinstance(step, FieldStep):
            return _skip(draft, action, step)
        case DraftVerb.RESPOND | DraftVerb.WITHDRAW | DraftVerb.CONFIRM if isinstance(step, ConsentItemStep):
            return decide_consent(draft, action, step, context)
        case DraftVerb.RENEW:
            renewed = StoreAnswers(draft.number, draft.state, draft.state.with_case(action.link.case))
            return replace(at_draft(action.link, Text("notice-draft-renewed")), command=renewed)
        case DraftVerb.LOCK:
            detached = at_list(without_draft(action.link, DRAFT_LIST), Text("notice-draft-locked"))
            return replace(detached, command=DetachChat(draft.number), effects=(RemoveOtherCards(),))
        case DraftVerb.VAULT:
            return open_vault(draft, action, context)
        case DraftVerb.TAKE:
            return replace(at_draft(action.link, Text("notice-draft-file")), effects=(ExportAnswers(),))
        case Verb.PAPER:
            return _paper(action)
        case DraftVerb.ASK:
            prompt = (_prompt(action.link, action.operand),) if may_ask(draft, action, context) else ()
            return replace(at_draft(action.link), effects=prompt)
        case _:
            return _look(action, step)


def _look(action: Action, step: DraftStep) -> Decision:
    """Show the draft where the tap leads; AT names a place on the screen, SPEAK what an item says in a language."""
    link = action.link
    if action.verb == Verb.SPEAK and isinstance(step, ConsentItemStep):
        link = replace(link, verb=DraftVerb.AT, operand=SayPlace(action.operand, ConsentChoice()).operand)
    if action.verb == DraftVerb.AT:
        link = replace(link, verb=DraftVerb.AT, operand=action.operand)
    return at_draft(link, *action.notices)


def _prompt(link: Link, operand: int) -> AskForText:
    return AskForText(replace(link, verb=DraftVerb.ASK, operand=operand))


# ---------------------------------------------------------------- the list


def _create(link: Link, context: DecisionContext) -> Decision:
    """A new draft of the card's case, with the answers that its plan gives."""
    case = link.case
    answers = answers_from_plan(plan_answers(context.manual, case.plan))
    command = CreateDraft(DraftState(answers, case.plan, case.ticks, case.language))
    return Decision(link, ScreenKind.DRAFT, (Text("notice-draft-made"),), command)


def _erase(link: Link, context: DecisionContext) -> Decision:
    """Withdrawn: all of the draft is erased, and the cards that showed it; the notices say what this does not do."""
    facts = {name: context.manual.facts[name] for name in DRAFT_LIST.facts}
    notices = (Text("notice-draft-erased"), Text("notice-draft-erased-after", facts))
    erased = at_list(without_draft(link, DRAFT_LIST), *notices)
    return replace(erased, command=EraseDraft(link.case.draft), effects=(RemoveOtherCards(),))


# ---------------------------------------------------------------- open answers


def _answer(draft: DraftView, action: Action, step: FieldStep) -> Decision:
    after = apply_answer(draft.state, step.field, action.verb, action.operand)
    link = _link_after_answer(draft.state.answers, after, action, step)
    return replace(at_draft(link), command=StoreAnswers(draft.number, draft.state, after))


def _skip(draft: DraftView, action: Action, step: FieldStep) -> Decision:
    """Leave the question for later, and go on with what follows."""
    answers = draft.state.answers
    next_field = next_unanswered(answers, step.field)
    link = replace(action.link, step=STEP_OF_FIELD[next_field.name].number) if next_field else None
    after = replace(draft.state, answers=answers.skip(step.field))
    skipped = StoreAnswers(draft.number, draft.state, after)
    return replace(at_draft(link or _after_last(action.link, step.field)), command=skipped)


def _link_after_answer(before: OpenAnswers, after: DraftState, action: Action, step: FieldStep) -> Link:
    """Where an answer leads: a tick stays, an unmet condition of a child stops, a rare combination gets an offer.

    Otherwise a change comes back to where it was opened from, and a first answer goes on with what is unanswered.
    """
    here, answers, field = action.link, after.answers, step.field
    if action.verb != DraftVerb.PUT or action.operand == 0:
        return here
    if active_stops(after):
        return Link(STOP.number, case=here.case)
    rare = newly_rare_field(before, answers)
    if rare:
        return replace(here, step=STEP_OF_FIELD[rare.name].number, verb=DraftVerb.AT, operand=OFFER)
    if here.back in _DRAFT_STEP_NUMBERS:
        new_question = newly_asked(before, answers, field)
        home = Link(here.back, case=here.case)
        back = 0 if is_found_field(field) else here.back
        return replace(here, step=STEP_OF_FIELD[new_question.name].number, back=back) if new_question else home
    next_field = next_unanswered(answers, field)
    return replace(here, step=STEP_OF_FIELD[next_field.name].number) if next_field else _after_last(here, field)


def _after_last(here: Link, field: ClosedField) -> Link:
    """Where the last question leads: of the application to the overview, of the table there, of a risk to its card."""
    area = area_of(field)
    if area is None:
        return Link(OVERVIEW.number, case=here.case)
    if not is_walked(field):
        return Link(STEP_OF_AREA[area.name].number, case=here.case)
    return Link(RISK_TABLE.number, verb=DraftVerb.AT, operand=field.number, case=here.case)


def _paper(action: Action) -> Decision:
    """Make a paper in its language; the card stays with that language."""
    paper, language = paper_numbered(action.operand), paper_language_number(action.operand)
    if paper is None:
        raise InvalidAnswer(InvalidReason.VALUE)
    link = replace(action.link, verb=DraftVerb.AT, operand=language) if language else action.link
    return replace(at_draft(link, Text("notice-draft-paper")), effects=(MakePaper(paper, language=language),))
