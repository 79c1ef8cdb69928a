"""The answers of a draft, part by part."""

from __future__ import annotations

from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.question_order import (
    application_order,
    unanswered_fields,
)
from dialogs.draft.screens.layout import (
    draft_line,
    step_button,
    title_and_body,
)
from dialogs.draft.steps import (
    ANSWER_GROUPS,
    GROUP_STEPS,
    OVERVIEW,
    STEP_OF_FIELD,
    GroupStep,
)
from dialogs.engine.forms.bodies import ListedAnswer, answer_list, answer_or_none, button_rows
from dialogs.engine.layout import Body
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, Text, TextValue


def answer_groups_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """The parts of the application, each with how many of its questions are answered."""
    answers = view.state.answers
    fields = application_order(answers)
    blocks = [*title_and_body(manual, ANSWER_GROUPS), draft_line(view)]
    buttons = []
    for step in GROUP_STEPS:
        group_fields = [field for field in fields if field.group is step.group]
        values: dict[str, TextValue] = {
            "group": Text(step.group.value), "total": len(group_fields),
            "done": len(group_fields) - len(unanswered_fields(answers, group_fields)),
        }  # fmt: skip
        blocks.append(Block(BlockRole.ITEM, Text("draft-group-line", values)))
        buttons.append(step_button(step, here, ANSWER_GROUPS, Text(step.group.value)))
    return Body(tuple(blocks), (*button_rows(tuple(buttons)), (step_button(OVERVIEW, here),)))


def group_body(step: GroupStep, here: Link, view: DraftView) -> Body:
    """The answers of one part; "back" from each question leads here."""
    answers = view.state.answers
    blocks = [Block(BlockRole.TITLE, Text(step.group.value)), draft_line(view)]
    lines, buttons = answer_list("draft", "draft-answer-line", (
        ListedAnswer(
            Text(field.label), answer_or_none("draft", field, answers.get(field)),
            Link(STEP_OF_FIELD[field.name].number, step.number, case=here.case),
        )
        for field in application_order(answers) if field.group is step.group
    ))  # fmt: skip
    blocks += lines
    if step.group is FieldGroup.NEEDS:
        blocks.append(Block(BlockRole.BODY, Text("draft-promise-nothing")))
    ways = (_beside(here, step, -1), _beside(here, step, 1))
    walked = tuple(button for button in ways if button)
    return Body(
        tuple(blocks),
        (*button_rows(buttons), walked, (step_button(ANSWER_GROUPS, here), step_button(OVERVIEW, here))),
    )


def _beside(here: Link, step: GroupStep, by: int) -> Button | None:
    at = GROUP_STEPS.index(step) + by
    if not 0 <= at < len(GROUP_STEPS):
        return None
    return step_button(GROUP_STEPS[at], here, ANSWER_GROUPS, Text("frame-previous" if by < 0 else "frame-next"))
