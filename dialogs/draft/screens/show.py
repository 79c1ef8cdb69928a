"""A saved draft as screens: a link, how it is read and what is stored give a Screen. Pure."""

from __future__ import annotations

from dataclasses import replace

from dialogs.draft.model.draft_view import DraftList, DraftView
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import CHILD_FIELDS
from dialogs.draft.screens.answer_groups import answer_groups_body, group_body
from dialogs.draft.screens.consent import consent_item_body
from dialogs.draft.screens.consent_choice import OTHER_PLACE
from dialogs.draft.screens.consent_list import consent_list_body
from dialogs.draft.screens.draft_list import draft_list_body, invitation_body, more_with_drafts_body, open_file_body
from dialogs.draft.screens.layout import ScreenPlace
from dialogs.draft.screens.overview import overview_body, stop_body, take_along_body
from dialogs.draft.screens.papers import papers_body
from dialogs.draft.screens.personal import (
    CODE_STEPS,
    code_entry_body,
    personal_part_body,
    sealed_field_body,
    take_over_body,
)
from dialogs.draft.screens.question import question_body
from dialogs.draft.screens.risk_table import risk_area_body, risk_table_body
from dialogs.draft.steps import (
    ANSWER_GROUPS,
    CONSENT,
    DRAFT_LIST,
    INVITATION,
    MORE,
    OPEN_FILE,
    OVERVIEW,
    PAPERS,
    PERSONAL_PART,
    RISK_TABLE,
    STOP,
    TAKE_ALONG,
    TAKE_OVER,
    ConsentItemStep,
    FieldStep,
    GroupStep,
    RiskAreaStep,
    SealedFieldStep,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.layout import Body
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Screen, Text
from dialogs.engine.show import ReadingMode, framed_screen
from dialogs.engine.steps import DraftStep

#: What a chat can open without a draft.
LIST_STEPS = (DRAFT_LIST, OPEN_FILE, TAKE_OVER, INVITATION, MORE)
#: What a stopped draft still shows, besides the questions whose answers stopped it.
_STOPPED = (STOP, TAKE_ALONG)


def show_draft(
    manual: Manual, link: Link, reading: ReadingMode, stored: DraftView | DraftList, notices: tuple[Text, ...] = ()
) -> Screen:
    """Return the screen at `link`, whose step is a draft's; with verb AT its operand is the place on the screen.

    A draft that an unaccompanied child's conditions stop shows why, wherever one goes.
    """
    step = manual.by_number[link.step]
    assert isinstance(step, DraftStep)  # noqa: S101 - the caller has looked
    at = link.operand if link.verb == DraftVerb.AT else 0
    takes_back = step is CONSENT and bool(at & OTHER_PLACE)  # a yes can be taken back also where all else has stopped
    if isinstance(stored, DraftView) and stored.stops and not takes_back and not _goes_on(step):
        step, at = STOP, 0
    here = replace(link, step=step.number, verb=Verb.OPEN, operand=0)
    body = (
        _list_screen_body(manual, step, here, stored)
        if isinstance(stored, DraftList)
        else _draft_body(
            manual, step, ScreenPlace(here, at, reading.locale, manual.letters.get(reading.locale, ())), stored
        )
    )
    return framed_screen(manual, step, here, body, notices)


def _goes_on(step: DraftStep) -> bool:
    """Whether a stopped draft shows this: the questions that stopped it, to change them, and what is no part of it."""
    if isinstance(step, FieldStep):
        return step.field.name in CHILD_FIELDS
    return step in _STOPPED or (isinstance(step, GroupStep) and step.group in {FieldGroup.PERSON, FieldGroup.FAMILY})


def _list_screen_body(manual: Manual, step: DraftStep, here: Link, draft_list: DraftList) -> Body:
    if step is MORE:
        return more_with_drafts_body(manual, here, draft_list)
    if step is OPEN_FILE:
        return open_file_body(manual, here)
    if step is TAKE_OVER:
        return take_over_body(manual, here, typing=draft_list.typing)
    if step is INVITATION:
        return invitation_body(manual, here)
    return draft_list_body(manual, here, draft_list)


def _draft_body(manual: Manual, step: DraftStep, place: ScreenPlace, view: DraftView) -> Body:  # noqa: PLR0911 - one line a step
    here = place.here
    match step:
        case FieldStep():
            return question_body(manual, step, place, view)
        case GroupStep():
            return group_body(step, here, view)
        case RiskAreaStep():
            return risk_area_body(manual, step, here, view)
        case ConsentItemStep():
            return consent_item_body(manual, step, place, view)
        case SealedFieldStep():
            return sealed_field_body(manual, step, here, view)
        case _ if step is RISK_TABLE:
            return risk_table_body(manual, here, view, place.at)
        case _ if step is CONSENT:
            return consent_list_body(manual, here, place.at, view)
        case _ if step is PAPERS:
            return papers_body(manual, place, view)
        case _ if step in CODE_STEPS:
            return code_entry_body(manual, step, here, view)
    draw = {
        OVERVIEW.name: overview_body,
        STOP.name: stop_body,
        ANSWER_GROUPS.name: answer_groups_body,
        TAKE_ALONG.name: take_along_body,
        PERSONAL_PART.name: personal_part_body,
    }[step.name]
    return draw(manual, here, view)
