"""The risk table on cards: its rows in order, and one row with what is known of it. No total, no verdict of safety."""

from __future__ import annotations

from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from dialogs.draft.model.question_order import risk_row_fields, unanswered_fields
from dialogs.draft.model.risk_areas import AREAS, Area
from dialogs.draft.model.risk_rows import RiskRow, risk_rows, unanswered_areas
from dialogs.draft.screens.layout import draft_line, source_line, step_button, title_and_body
from dialogs.draft.steps import AREA_STEPS, OVERVIEW, RISK_TABLE, STEP_OF_AREA, STEP_OF_FIELD, RiskAreaStep
from dialogs.engine.forms.answer_texts import answer_text
from dialogs.engine.forms.bodies import ListedAnswer, answer_list, answer_or_none, button_rows
from dialogs.engine.layout import Body
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, Text, TextValue


def risk_table_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """The rows that the answers bring up, graver first, and the areas nobody has looked at yet."""
    part = view.state.answers
    rows = risk_rows(part)
    role = part.get(FIELD_BY_NAME["role"])
    blocks = [*title_and_body(manual, RISK_TABLE), draft_line(view)]
    blocks += [Block(BlockRole.ITEM, _risk(row, index)) for index, row in enumerate(rows, 1)]
    unanswered = unanswered_areas(part)
    if unanswered:
        blocks.append(Block(BlockRole.BODY, Text("draft-risks-left", {"count": len(unanswered)})))
    if role != "coordinator":
        blocks.append(Block(BlockRole.BODY, Text("draft-risks-facts")))
    first: tuple[ButtonRow, ...] = ((_start(here, unanswered[0]),),) if unanswered else ()
    buttons = tuple(step_button(step, here, RISK_TABLE, Text(f"risk-{step.area.name}-label")) for step in AREA_STEPS)
    return Body(
        (*blocks, source_line(manual, RISK_TABLE)), (*first, *button_rows(buttons), (step_button(OVERVIEW, here),))
    )


def _risk(row: RiskRow, index: int) -> Text:
    about: dict[str, TextValue] = {
        "index": index, "area": Text(f"risk-{row.area.name}-label"),
        "found": answer_text(FIELD_BY_NAME[row.area.cell("found")], row.found),
        "level": Text(row.level.text) if row.level else Text("draft-level-open"),
        "look": Text("draft-look-into" if row.look_into else "draft-no-more"),
    }  # fmt: skip
    return Text("draft-risk-line", about)


def _start(here: Link, area: Area) -> Button:
    link = Link(STEP_OF_FIELD[area.cell("found")].number, case=here.case)
    return Button(Text("draft-go-on", {"label": Text(f"risk-{area.name}-label")}), link)


def risk_area_body(manual: Manual, step: RiskAreaStep, here: Link, view: DraftView) -> Body:
    """One row of the table: every relevant column with its answer, to be changed; and the next area."""
    answers = view.state.answers
    blocks = [Block(BlockRole.TITLE, Text(f"risk-{step.area.name}-label")), draft_line(view)]
    fields = risk_row_fields(answers, step.area)
    lines, buttons = answer_list("draft", "draft-answer-line", (
        ListedAnswer(
            Text("draft-found-label" if cell.text == f"risk-{step.area.name}" else cell.label),
            answer_or_none("draft", cell, answers.get(cell)),
            Link(STEP_OF_FIELD[cell.name].number, step.number, case=here.case),
        )
        for cell in fields
    ))  # fmt: skip
    blocks += lines
    unanswered = unanswered_fields(answers, fields)
    first: tuple[ButtonRow, ...] = ()
    if unanswered:
        onward = Button(Text("draft-onward"), Link(STEP_OF_FIELD[unanswered[0].name].number, case=here.case))
        first = ((onward,),)
    return Body((*blocks, source_line(manual, step)), (*first, *button_rows(buttons), *_ways(here, step)))


def _ways(here: Link, step: RiskAreaStep) -> tuple[ButtonRow, ...]:
    at = AREAS.index(step.area) + 1
    after = AREAS[at] if at < len(AREAS) else None
    onward = (
        (
            step_button(
                STEP_OF_AREA[after.name],
                here,
                RISK_TABLE,
                Text("draft-next-area", {"area": Text(f"risk-{after.name}-label")}),
            ),
        )
        if after
        else ()
    )
    return (*((onward,) if onward else ()), (step_button(RISK_TABLE, here), step_button(OVERVIEW, here)))
