"""One event at the desk, and what follows from it without looking at what is stored."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.readers import Reader
from dialogs.draft.model.consent import ConsentAnswer, Expression
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import DraftView, active_stops
from dialogs.draft.model.open_answers import OpenAnswers
from dialogs.draft.model.question_order import area_of, newly_asked, newly_rare_field, next_unanswered
from dialogs.draft.screens.consent import ConsentChoice, items_asked, may_be_by_proxy
from dialogs.draft.screens.question import OFFER
from dialogs.draft.steps import DRAFT_STEPS, OVERVIEW, STEP_OF_AREA, STEP_OF_FIELD, STOP, ConsentItemStep, FieldStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.links import Case, Link
from dialogs.engine.steps import DraftStep

#: Where a changed answer can lead back to; a forged "back" may name anything.
_ROOMS = frozenset(room.number for room in DRAFT_STEPS)


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """One event at the desk: whose, where it leads, and the number by which it is applied once."""

    reader: Reader
    link: Link
    verb: int
    operand: int
    update: int | None

    @property
    def draft_number(self) -> int:
        """The draft that the link names."""
        return self.link.case.draft


def without_case(visit: DraftRequest, room: DraftStep | None = None) -> DraftRequest:
    """The visit without anything of a case, at `room` or where it is."""
    step = room.number if room else visit.link.step
    return replace(visit, link=Link(step, case=Case(language=visit.link.case.language)))


def prompt_link(visit: DraftRequest) -> Link:
    """The address that the answer to the visit's question belongs to."""
    return replace(visit.link, verb=DraftVerb.ASK, operand=visit.operand)


def is_complete(view: DraftView, room: ConsentItemStep, how: ConsentChoice) -> bool:
    """Whether an answer is whole, and one that this item allows."""
    item = room.item
    return (
        item in items_asked(view)
        and None not in {how.interpreter, how.expressed, how.answer}
        and (how.answer is not ConsentAnswer.NOT_APPLICABLE or item.not_applicable)
        and (how.expressed is not Expression.PROXY or may_be_by_proxy(item, view))
    )


def link_after_field_answer(before: OpenAnswers, after: DraftState, room: FieldStep, visit: DraftRequest) -> Link:
    """Where an answer leads: a tick stays, a child's missing condition stops, a rare combination gets a coarser offer.

    Otherwise a change comes back to where it was opened from, and the rest goes on with what is unanswered.
    """
    here, part, field = visit.link, after.answers, room.field
    if visit.verb != DraftVerb.PUT or visit.operand == 0:
        return here
    if active_stops(after):
        return Link(STOP.number, case=here.case)
    rare = newly_rare_field(before, part)
    if rare:
        return replace(here, step=STEP_OF_FIELD[rare.name].number, verb=DraftVerb.AT, operand=OFFER)
    if here.back in _ROOMS:
        anew = newly_asked(before, part, field)
        return replace(here, step=STEP_OF_FIELD[anew.name].number) if anew else Link(here.back, case=here.case)
    after_that = next_unanswered(part, field)
    if after_that:
        return replace(here, step=STEP_OF_FIELD[after_that.name].number)
    area = area_of(field)
    return Link((STEP_OF_AREA[area.name] if area else OVERVIEW).number, case=here.case)
