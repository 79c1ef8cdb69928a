"""The risk table on cards: its rows in order, and one row with what is known of it. No total, no verdict of safety."""

from __future__ import annotations

from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.question_order import unanswered_fields
from dialogs.draft.model.risk_areas import AREAS, Area
from dialogs.draft.model.risk_order import (
    FOUND_FIELDS,
    THERE,
    area_of,
    is_found_field,
    is_risk,
    missing_details,
    onward_in_table,
    row_fields,
    skipped_areas,
)
from dialogs.draft.model.risk_rows import RiskRow, risk_rows, unanswered_areas
from dialogs.draft.screens.layout import draft_line, source_line, step_button, title_and_body
from dialogs.draft.steps import OVERVIEW, RISK_TABLE, STEP_OF_AREA, STEP_OF_FIELD, RiskAreaStep
from dialogs.engine.forms.answer_texts import answer_text
from dialogs.engine.forms.bodies import ListedAnswer, answer_list, answer_or_none, button_rows
from dialogs.engine.forms.field import UNKNOWN, ClosedField
from dialogs.engine.layout import Body
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, Text, TextValue


def risk_table_body(manual: Manual, here: Link, view: DraftView, reached: int) -> Body:
    """The rows that the answers bring up, graver first, and where it goes on; `reached` is the question left last."""
    part = view.state.answers
    rows = risk_rows(part)
    role = part.get(FIELD_BY_NAME["role"])
    blocks = [*title_and_body(manual, RISK_TABLE), draft_line(view)]
    blocks += [Block(BlockRole.ITEM, _risk(row, index)) for index, row in enumerate(rows, 1)]
    unanswered = unanswered_areas(part)
    if unanswered:
        blocks.append(Block(BlockRole.BODY, Text("draft-risks-left", {"count": len(unanswered)})))
    details = sum(map(len, missing_details(part).values()))
    if details:
        blocks.append(Block(BlockRole.BODY, Text("draft-risks-details", {"count": details})))
    if role != "coordinator":
        blocks.append(Block(BlockRole.BODY, Text("draft-risks-facts")))
    onward = onward_in_table(part, reached)
    first: tuple[ButtonRow, ...] = ((_start(here, onward),),) if onward else ()
    skipped = skipped_areas(part, reached)
    buttons = tuple(_area_button(here, part, area, is_skipped=area in skipped) for area in AREAS)
    return Body(
        (*blocks, source_line(manual, RISK_TABLE)), (*first, *button_rows(buttons), (step_button(OVERVIEW, here),))
    )


def _area_button(here: Link, part: OpenAnswers, area: Area, *, is_skipped: bool) -> Button:
    """To the card of a risk; where there is none, to the question whether there is."""
    label = Text(f"risk-{area.name}-label")
    if part.get(FOUND_FIELDS[AREAS.index(area)]) in {*THERE, UNKNOWN}:
        return step_button(STEP_OF_AREA[area.name], here, RISK_TABLE, label)
    words = Text("draft-skipped", {"label": label}) if is_skipped else label
    return Button(words, Link(STEP_OF_FIELD[area.cell("found")].number, RISK_TABLE.number, case=here.case))


def _risk(row: RiskRow, index: int) -> Text:
    about: dict[str, TextValue] = {
        "index": index, "area": Text(f"risk-{row.area.name}-label"),
        "found": answer_text(FIELD_BY_NAME[row.area.cell("found")], row.found),
        "level": Text(row.level.text) if row.level else Text("draft-level-open"),
        "look": Text("draft-look-into" if row.look_into else "draft-no-more"),
    }  # fmt: skip
    return Text("draft-risk-line", about)


def _start(here: Link, field: ClosedField) -> Button:
    """To the next area; or to what is asked of the next risk."""
    area = area_of(field)
    assert area is not None  # noqa: S101 - the table's own fields
    words = "draft-go-on" if is_found_field(field) else "draft-go-on-risk"
    link = Link(STEP_OF_FIELD[field.name].number, case=here.case)
    return Button(Text(words, {"label": Text(f"risk-{area.name}-label")}), link)


def risk_area_body(manual: Manual, step: RiskAreaStep, here: Link, view: DraftView) -> Body:
    """One row of the table: every relevant column with its answer, to be changed; and the next row."""
    answers = view.state.answers
    blocks = [Block(BlockRole.TITLE, Text(f"risk-{step.area.name}-label")), draft_line(view)]
    fields = row_fields(answers, step.area)
    lines, buttons = answer_list("draft", "draft-answer-line", (
        ListedAnswer(
            _cell_label(cell),
            answer_or_none("draft", cell, answers.get(cell)),
            Link(STEP_OF_FIELD[cell.name].number, step.number, case=here.case),
        )
        for cell in fields
    ))  # fmt: skip
    blocks += lines
    unanswered = unanswered_fields(answers, fields)
    first: tuple[ButtonRow, ...] = ()
    if unanswered:
        label = Text("draft-go-on", {"label": _cell_label(unanswered[0])})
        first = ((Button(label, Link(STEP_OF_FIELD[unanswered[0].name].number, case=here.case)),),)
    return Body((*blocks, source_line(manual, step)), (*first, *button_rows(buttons), *_ways(here, step, answers)))


def _cell_label(cell: ClosedField) -> Text:
    return Text("draft-found-label" if is_found_field(cell) else cell.label)


def _ways(here: Link, step: RiskAreaStep, answers: OpenAnswers) -> tuple[ButtonRow, ...]:
    """To the next row of the table, back to the table, to the overview."""
    below = AREAS[AREAS.index(step.area) + 1 :]
    after = next((area for area in below if is_risk(answers, area)), None)
    onward: tuple[ButtonRow, ...] = ()
    if after:
        words = Text("draft-next-area", {"area": Text(f"risk-{after.name}-label")})
        onward = ((step_button(STEP_OF_AREA[after.name], here, RISK_TABLE, words),),)
    return (*onward, (step_button(RISK_TABLE, here), step_button(OVERVIEW, here)))
