"""The paper for the risk table: an overview, a block for each risk, and the areas that bring up none."""

from __future__ import annotations

from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.risk_areas import AREAS, COLUMNS, LAST_CONTACT, MEASURES, Area, Column
from dialogs.draft.model.risk_rows import RiskRow as Risk
from dialogs.draft.model.risk_rows import risk_rows, unanswered_areas
from dialogs.engine.forms.answer_texts import answer_text, option_text
from dialogs.engine.forms.field import REFUSED, ClosedField
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Lines, Text, TextValue
from dialogs.papers.paper import Paper, PaperPart, PaperRow, PaperTable, noted, paper_citation, paper_source
from dialogs.papers.paper_content import PaperContent, draft_paper, field_answer, field_row
from dialogs.papers.todo import risk_todo

_MEASURES = frozenset({"before", "during", "after"})
_HEAD = ("paper-risk-number", "paper-risk-area", "paper-risk-found", "paper-risk-level")
_FILLED_IN = ("3.1",)
#: Room for what no choice says.
_BY_HAND = (PaperRow(Text("paper-risk-notes"), None), PaperRow(Text("paper-risk-notes-more"), None))


def risk_paper(manual: Manual, content: PaperContent) -> Paper:
    """The paper that the risk table is filled in from: rows in order, no total and no verdict."""
    answers = content.part()
    risks = risk_rows(answers)
    blocks = tuple(_block(answers, risk, place) for place, risk in enumerate(risks, 1))
    parts = _overview(risks), *risk_todo(answers), *blocks, *_without(answers)
    return draft_paper(manual, content, "paper-risks-title", "paper-risks-file", parts)


def _overview(risks: tuple[Risk, ...]) -> PaperPart:
    about = (
        paper_citation(Text("paper-risk-coordinator"), _FILLED_IN),
        paper_citation(Text("paper-risk-unknown"), ()),
        paper_citation(Text("paper-risk-order"), ()),
    )
    if not risks:
        return PaperPart(Text("paper-risk-overview"), (*about, Text("paper-risk-none")))
    lines = tuple(_line(risk, place) for place, risk in enumerate(risks, 1))
    return PaperPart(Text("paper-risk-overview"), about, table=PaperTable(tuple(map(Text, _HEAD)), lines))


def _line(risk: Risk, place: int) -> tuple[TextValue, ...]:
    certainty = answer_text(FIELD_BY_NAME[risk.area.cell("found")], risk.found)
    level = Text("paper-risk-level-open") if risk.level is None else Text(risk.level.text)
    return place, _name(risk.area), certainty, level


def _block(answers: OpenAnswers, risk: Risk, place: int) -> PaperPart:
    """Everything noted of one risk; what is unanswered, or the coordinator's to say, is a line to write on."""
    heading = Text("paper-ranked", {"place": place, "text": _name(risk.area)})
    extra = (field_row(answers, LAST_CONTACT),) if risk.area.name == "threat-sweden" else ()
    noted_of = tuple(_cell(answers, risk.area, column) for column in COLUMNS)
    return PaperPart(heading, (paper_source(risk.area.source),), rows=(*noted_of, *extra, *_BY_HAND))


def _cell(answers: OpenAnswers, area: Area, column: Column) -> PaperRow:
    field = FIELD_BY_NAME[area.cell(column.name)]
    if column.name == "found":
        return PaperRow(Text("paper-risk-found"), field_answer(answers, field))
    return PaperRow(
        Text(field.label), _measures(answers, field) if column.name in _MEASURES else field_answer(answers, field)
    )


def _measures(answers: OpenAnswers, field: ClosedField) -> TextValue | None:
    """The measures chosen, each with the sections that name it."""
    value = answers.get(field)
    if isinstance(value, tuple) and value:
        return Lines(tuple(noted(option_text(field, measure), MEASURES[measure]) for measure in value))
    return field_answer(answers, field)


def _without(answers: OpenAnswers) -> tuple[PaperPart, ...]:
    """The areas answered "no", those that the person did not want to speak of, and those that nobody has answered."""
    ruled_out, refused = (
        tuple(area for area in AREAS if answers.get(FIELD_BY_NAME[area.cell("found")]) == answer)
        for answer in ("no", REFUSED)
    )
    lists = (
        ("paper-risk-no", ruled_out, False), ("paper-risk-refused", refused, False),
        ("paper-risk-untouched", unanswered_areas(answers), True),
    )  # fmt: skip
    return tuple(
        PaperPart(Text(text), items=tuple(noted(_name(area), area.source) for area in areas), ticks=ticks)
        for text, areas, ticks in lists
        if areas
    )


def _name(area: Area) -> Text:
    return Text(f"risk-{area.name}-label")
