"""The paper for the risk table: an overview, a block for each risk, and the areas that bring up none."""

from __future__ import annotations

from dialogs.draft.base import OpenField
from dialogs.draft.openpart import BY_NAME, OpenPart
from dialogs.draft.risks import AREAS, COLUMNS, LAST_CONTACT, MEASURES, Area, Column
from dialogs.draft.risktable import Row as Risk
from dialogs.draft.risktable import rows, untouched
from dialogs.draft.words import label, option, said
from dialogs.engine.book import Manual
from dialogs.engine.screens import Lines, Text, Value
from dialogs.papers.matter import Matter, answer, paper, row
from dialogs.papers.paper import Paper, Part, Row, Table, cited, noted, source

_MEASURES = frozenset({"before", "during", "after"})
_HEAD = ("paper-risk-number", "paper-risk-area", "paper-risk-found", "paper-risk-level")
_FILLED_IN = ("3.1",)


def risks(manual: Manual, matter: Matter) -> Paper:
    """The paper that the risk table is filled in from: rows in order, no total and no verdict."""
    part = matter.part()
    found = rows(part)
    blocks = tuple(_block(part, risk, place) for place, risk in enumerate(found, 1))
    parts = _overview(found), *blocks, *_without(part)
    return paper(manual, matter, "paper-risks-title", "paper-risks-file", parts)


def _overview(found: tuple[Risk, ...]) -> Part:
    about = (
        cited(Text("paper-risk-coordinator"), _FILLED_IN),
        cited(Text("paper-risk-unknown"), ()),
        cited(Text("paper-risk-order"), ()),
    )
    if not found:
        return Part(Text("paper-risk-overview"), (*about, Text("paper-risk-none")))
    lines = tuple(_line(risk, place) for place, risk in enumerate(found, 1))
    return Part(Text("paper-risk-overview"), about, table=Table(tuple(map(Text, _HEAD)), lines))


def _line(risk: Risk, place: int) -> tuple[Value, ...]:
    there = said(BY_NAME[risk.area.cell("found")], risk.found)
    level = Text("paper-risk-level-open") if risk.level is None else Text(risk.level.text)
    return place, _name(risk.area), there, level


def _block(part: OpenPart, risk: Risk, place: int) -> Part:
    """Everything noted of one risk; what is unanswered, or the coordinator's to say, is a line to write on."""
    heading = Text("paper-ranked", {"place": place, "text": _name(risk.area)})
    extra = (row(part, LAST_CONTACT),) if risk.area.name == "threat-sweden" else ()
    noted_of = tuple(_cell(part, risk.area, column) for column in COLUMNS)
    return Part(heading, (source(risk.area.source),), rows=(*noted_of, *extra))


def _cell(part: OpenPart, area: Area, column: Column) -> Row:
    asked = BY_NAME[area.cell(column.name)]
    if column.name == "found":
        return Row(Text("paper-risk-found"), answer(part, asked))
    return Row(label(asked.text), _measures(part, asked) if column.name in _MEASURES else answer(part, asked))


def _measures(part: OpenPart, asked: OpenField) -> Value | None:
    """The measures chosen, each with the sections that name it."""
    value = part.get(asked)
    if isinstance(value, tuple) and value:
        return Lines(tuple(noted(option(asked, one), MEASURES[one]) for one in value))
    return answer(part, asked)


def _without(part: OpenPart) -> tuple[Part, ...]:
    """The areas answered "no", and those that nobody has answered."""
    ruled_out = tuple(area for area in AREAS if part.get(BY_NAME[area.cell("found")]) == "no")
    lists = (("paper-risk-no", ruled_out, False), ("paper-risk-untouched", untouched(part), True))
    return tuple(
        Part(Text(text), items=tuple(noted(_name(area), area.source) for area in areas), ticks=ticks)
        for text, areas, ticks in lists
        if areas
    )


def _name(area: Area) -> Text:
    return Text(f"risk-{area.name}-label")
