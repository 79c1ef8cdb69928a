"""The overview of one draft, where it stops, and taking it along."""

from __future__ import annotations

from dataclasses import replace

from dialogs.draft.model.answers_to_plan import plan_from_answers
from dialogs.draft.model.consent import ItemStatus
from dialogs.draft.model.consent_items import ITEM_BY_NAME
from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.question_order import (
    application_order,
    askable_fields,
    is_first_round,
    onward_field,
    skipped_fields,
    unanswered_fields,
)
from dialogs.draft.model.risk_areas import AREAS
from dialogs.draft.model.risk_order import missing_details
from dialogs.draft.model.risk_rows import unanswered_areas
from dialogs.draft.screens.consent_list import items_asked, take_back_rows
from dialogs.draft.screens.layout import (
    action_button,
    draft_line,
    source_line,
    step_button,
    title_and_body,
)
from dialogs.draft.steps import (
    ANSWER_GROUPS,
    CONSENT,
    OVERVIEW,
    PAPERS,
    PERSONAL_PART,
    RISK_TABLE,
    STEP_OF_FIELD,
    STEP_OF_GROUP,
    STOP,
    TAKE_ALONG,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.bodies import button_rows
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.layout import Body, link_to
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, Text, TextValue

#: Skipped questions that the overview has buttons for.
_MOST_SKIPPED = 4


def overview_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """How far the draft is, and every way on."""
    answers = view.state.answers
    fields, askable = application_order(answers), askable_fields(answers)
    unanswered = unanswered_fields(answers, fields)
    onward = onward_field(answers)
    needed = [item for item in items_asked(view) if item.needed(child=view.consent.child)]
    values: dict[str, TextValue] = {
        "done": len(fields) - len(unanswered), "total": len(askable), "more": len(askable) - len(fields),
        "areas": len(AREAS) - len(unanswered_areas(answers)), "all_areas": len(AREAS),
        "details": sum(map(len, missing_details(answers).values())),
        "confirmed": sum(view.consent.standing(item) is ItemStatus.YES for item in needed), "needed": len(needed),
        "filled": len(view.filled), "fields": len(SEALED_FIELDS),
    }  # fmt: skip
    blocks = (
        Block(BlockRole.TITLE, Text("draft-title", {"name": draft_label(view.number)})), draft_line(view),
        *_not_agreed(view), *_round_done(onward),
        Block(BlockRole.BODY, Text("draft-progress", values)), *_differs(here, view),
        Block(BlockRole.SOURCE, Text("draft-not-sent")),
    )  # fmt: skip
    next_row: tuple[ButtonRow, ...] = ((_on(here, onward),),) if onward else ()
    skipped = _skipped_rows(here, skipped_fields(answers)) if not onward or not is_first_round(onward) else ()
    renew = ((action_button(OVERVIEW, here, Text("draft-renew"), DraftVerb.RENEW),),) if _differs(here, view) else ()
    ways = button_rows(
        tuple(
            step_button(step, here, OVERVIEW)
            for step in (ANSWER_GROUPS, RISK_TABLE, CONSENT, PERSONAL_PART, PAPERS, TAKE_ALONG)
        )
    )
    return Body(
        blocks, (*next_row, *skipped, *renew, *ways, (Button(Text("plan-result-label"), _plan(manual, here, view)),))
    )


def _not_agreed(view: DraftView) -> tuple[Block, ...]:
    """What follows where the person does not want the draft to be kept."""
    is_refused = view.consent.standing(ITEM_BY_NAME["keep"]) is ItemStatus.NO
    return (Block(BlockRole.BODY, Text("draft-not-agreed")),) * is_refused


def _round_done(onward: ClosedField | None) -> tuple[Block, ...]:
    """Said where the most important questions have been passed, or all of them."""
    if onward and is_first_round(onward):
        return ()
    return (Block(BlockRole.BODY, Text("draft-first-round-done" if onward else "draft-rounds-done")),)


def _skipped_rows(here: Link, skipped: tuple[ClosedField, ...]) -> tuple[ButtonRow, ...]:
    """A button for each question that was skipped, the first few; all stand among the answers."""
    return tuple(
        (Button(Text("draft-skipped", {"label": Text(field.label)}), _question_link(here, field)),)
        for field in skipped[:_MOST_SKIPPED]
    )


def _question_link(here: Link, field: ClosedField) -> Link:
    return Link(STEP_OF_FIELD[field.name].number, OVERVIEW.number, case=here.case)


def _plan(manual: Manual, here: Link, view: DraftView) -> Link:
    """The plan, which knows what the draft knows."""
    plan = plan_from_answers(manual.plan_form, here.case.plan, view.state.answers)
    return link_to(manual.by_name["plan-result"], replace(here.case, plan=plan), OVERVIEW.number)


def _on(here: Link, field: ClosedField) -> Button:
    return Button(
        Text("draft-go-on", {"label": Text(field.label)}), Link(STEP_OF_FIELD[field.name].number, case=here.case)
    )


def _differs(here: Link, view: DraftView) -> tuple[Block, ...]:
    """Said where the card's plan answers and ticks are other than those kept."""
    is_same = view.state.with_case(here.case) == view.state
    return () if is_same else (Block(BlockRole.BODY, Text("draft-differs")),)


def stop_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """Why an unaccompanied child's draft goes no further, whom to call, and the duty to report."""
    stops = view.stops
    blocks = (
        Block(BlockRole.TITLE, Text("draft-stop-title")), draft_line(view),
        *(Block(BlockRole.BODY, Text(stop.text)) for stop in stops),
        Block(BlockRole.BODY, Text("draft-stop-call", {"support_line": manual.facts["support_line"]})),
        Block(BlockRole.BODY, Text("draft-stop-report")), source_line(manual, STOP),
    )  # fmt: skip
    names = dict.fromkeys((*(stop.step for stop in stops), "children-report"))
    ways = tuple(
        (Button(Text(f"{name}-label"), link_to(manual.by_name[name], here.case, STOP.number)),) for name in names
    )
    change = tuple(
        step_button(STEP_OF_GROUP[group], here, STOP, Text(group.value))
        for group in (FieldGroup.PERSON, FieldGroup.FAMILY)
    )
    return Body(blocks, (*ways, change, *take_back_rows(here, view), (step_button(TAKE_ALONG, here, STOP),)))


def take_along_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """The open part as a file to take along; and letting go of the draft in this chat."""
    blocks = (
        *title_and_body(manual, TAKE_ALONG),
        draft_line(view),
        Block(BlockRole.BODY, Text("draft-lock-code" if view.typing else "draft-lock-alone")),
    )
    return Body(
        blocks,
        (
            (action_button(TAKE_ALONG, here, Text("draft-take-file"), DraftVerb.TAKE),),
            (action_button(TAKE_ALONG, here, Text("draft-lock"), DraftVerb.LOCK),),
            (step_button(OVERVIEW, here),),
        ),
    )
