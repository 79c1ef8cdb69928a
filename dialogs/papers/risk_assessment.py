"""The paper for the risk table: an overview, a block for each risk, and the areas that bring up none."""

from __future__ import annotations

from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.risk_areas import AREAS, COLUMNS, LAST_CONTACT, MEASURES, Area, Column
from dialogs.draft.model.risk_rows import RiskRow as Risk
from dialogs.draft.model.risk_rows import risk_rows, unanswered_areas
from dialogs.engine.forms.answer_texts import answer_text, option_text
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Lines, Text, TextValue
from dialogs.papers.paper import Paper, PaperPart, PaperRow, PaperTable, noted, paper_citation, paper_source
from dialogs.papers.paper_content import PaperContent, draft_paper, field_answer, field_row

_MEASURES = frozenset({"before", "during", "after"})
_HEAD = ("paper-risk-number", "paper-risk-area", "paper-risk-found", "paper-risk-level")
_FILLED_IN = ("3.1",)


def risk_paper(manual: Manual, matter: PaperContent) -> Paper:
    """The paper that the risk table is filled in from: rows in order, no total and no verdict."""
    part = matter.part()
    found = risk_rows(part)
    blocks = tuple(_block(part, risk, place) for place, risk in enumerate(found, 1))
    parts = _overview(found), *blocks, *_without(part)
    return draft_paper(manual, matter, "paper-risks-title", "paper-risks-file", parts)


def _overview(found: tuple[Risk, ...]) -> PaperPart:
    about = (
        paper_citation(Text("paper-risk-coordinator"), _FILLED_IN),
        paper_citation(Text("paper-risk-unknown"), ()),
        paper_citation(Text("paper-risk-order"), ()),
    )
    if not found:
        return PaperPart(Text("paper-risk-overview"), (*about, Text("paper-risk-none")))
    lines = tuple(_line(risk, place) for place, risk in enumerate(found, 1))
    return PaperPart(Text("paper-risk-overview"), about, table=PaperTable(tuple(map(Text, _HEAD)), lines))


def _line(risk: Risk, place: int) -> tuple[TextValue, ...]:
    there = answer_text(FIELD_BY_NAME[risk.area.cell("found")], risk.found)
    level = Text("paper-risk-level-open") if risk.level is None else Text(risk.level.text)
    return place, _name(risk.area), there, level


def _block(part: OpenAnswers, risk: Risk, place: int) -> PaperPart:
    """Everything noted of one risk; what is unanswered, or the coordinator's to say, is a line to write on."""
    heading = Text("paper-ranked", {"place": place, "text": _name(risk.area)})
    extra = (field_row(part, LAST_CONTACT),) if risk.area.name == "threat-sweden" else ()
    noted_of = tuple(_cell(part, risk.area, column) for column in COLUMNS)
    return PaperPart(heading, (paper_source(risk.area.source),), rows=(*noted_of, *extra))


def _cell(part: OpenAnswers, area: Area, column: Column) -> PaperRow:
    asked = FIELD_BY_NAME[area.cell(column.name)]
    if column.name == "found":
        return PaperRow(Text("paper-risk-found"), field_answer(part, asked))
    return PaperRow(
        Text(asked.label), _measures(part, asked) if column.name in _MEASURES else field_answer(part, asked)
    )


def _measures(part: OpenAnswers, asked: ClosedField) -> TextValue | None:
    """The measures chosen, each with the sections that name it."""
    value = part.get(asked)
    if isinstance(value, tuple) and value:
        return Lines(tuple(noted(option_text(asked, one), MEASURES[one]) for one in value))
    return field_answer(part, asked)


def _without(part: OpenAnswers) -> tuple[PaperPart, ...]:
    """The areas answered "no", and those that nobody has answered."""
    ruled_out = tuple(area for area in AREAS if part.get(FIELD_BY_NAME[area.cell("found")]) == "no")
    lists = (("paper-risk-no", ruled_out, False), ("paper-risk-untouched", unanswered_areas(part), True))
    return tuple(
        PaperPart(Text(text), items=tuple(noted(_name(area), area.source) for area in areas), ticks=ticks)
        for text, areas, ticks in lists
        if areas
    )


def _name(area: Area) -> Text:
    return Text(f"risk-{area.name}-label")
