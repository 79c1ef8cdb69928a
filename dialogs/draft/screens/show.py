"""A saved draft as screens: a link, how it is read and what is stored give a Screen. Pure."""

from __future__ import annotations

from dataclasses import replace

from dialogs.draft.model.draft_view import DraftList, DraftView
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import CHILD_FIELDS_FIRST
from dialogs.draft.screens.consent import consent_item_body, consent_list_body
from dialogs.draft.screens.layout import ScreenPlace
from dialogs.draft.screens.overview import (
    answer_groups_body,
    draft_list_body,
    group_body,
    open_file_body,
    overview_body,
    stop_body,
    take_along_body,
)
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
LIST_STEPS = (DRAFT_LIST, OPEN_FILE, TAKE_OVER)
#: What a stopped draft still shows, besides the questions whose answers stopped it.
_STOPPED = (STOP, TAKE_ALONG)


def show_draft(
    manual: Manual, link: Link, reading: ReadingMode, found: DraftView | DraftList, notices: tuple[Text, ...] = ()
) -> Screen:
    """Return the screen at `link`, whose step is a room; with verb AT its operand is the place in the room.

    A draft that an unaccompanied child's conditions stop shows why, wherever one goes.
    """
    room = manual.by_number[link.step]
    assert isinstance(room, DraftStep)  # noqa: S101 - the caller has looked
    at = link.operand if link.verb == DraftVerb.AT else 0
    if isinstance(found, DraftView) and found.stops and not _goes_on(room):
        room, at = STOP, 0
    here = replace(link, step=room.number, verb=Verb.OPEN, operand=0)
    leaf = (
        _of_shelf(manual, room, here, found)
        if isinstance(found, DraftList)
        else _leaf(manual, room, ScreenPlace(here, at, reading.locale, manual.letters.get(reading.locale, ())), found)
    )
    return framed_screen(manual, room, here, leaf, notices)


def _goes_on(room: DraftStep) -> bool:
    """Whether a stopped draft shows this: the questions that stopped it, to change them, and what is no part of it."""
    if isinstance(room, FieldStep):
        return room.field.name in CHILD_FIELDS_FIRST
    return room in _STOPPED or (isinstance(room, GroupStep) and room.group in {FieldGroup.PERSON, FieldGroup.FAMILY})


def _of_shelf(manual: Manual, room: DraftStep, here: Link, found: DraftList) -> Body:
    if room is OPEN_FILE:
        return open_file_body(manual, here)
    if room is TAKE_OVER:
        return take_over_body(manual, here, typing=found.typing)
    return draft_list_body(manual, here, found)


def _leaf(manual: Manual, room: DraftStep, place: ScreenPlace, view: DraftView) -> Body:  # noqa: PLR0911 - one line a room
    here = place.here
    match room:
        case FieldStep():
            return question_body(manual, room, place, view)
        case GroupStep():
            return group_body(room, here, view)
        case RiskAreaStep():
            return risk_area_body(manual, room, here, view)
        case ConsentItemStep():
            return consent_item_body(manual, room, place, view)
        case SealedFieldStep():
            return sealed_field_body(manual, room, here, view)
        case _ if room is CONSENT:
            return consent_list_body(manual, here, place.at, view)
        case _ if room in CODE_STEPS:
            return code_entry_body(manual, room, here, view)
    draw = {
        OVERVIEW.name: overview_body,
        STOP.name: stop_body,
        ANSWER_GROUPS.name: answer_groups_body,
        TAKE_ALONG.name: take_along_body,
        RISK_TABLE.name: risk_table_body,
        PERSONAL_PART.name: personal_part_body,
        PAPERS.name: papers_body,
    }[room.name]
    return draw(manual, here, view)
