"""The way through the risk table: first every area, then what there is to say of each risk that exists or is suspected.

Nothing leads back: an area or a question that was passed unanswered stays so until it is opened.
"""

from __future__ import annotations

from collections.abc import Iterable

from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.risk_areas import AREAS, COLUMNS, LAST_CONTACT, Area, cells
from dialogs.engine.forms.field import ClosedField

#: The columns of measures, which are asked together on the card of the first one.
MEASURE_COLUMNS = ("before", "during", "after")
#: The answers after which the rest of a row is asked on the way through the table.
THERE = frozenset({"yes", "suspected"})

_WALKED = tuple(column.name for column in COLUMNS if column.walked and column.name not in MEASURE_COLUMNS[1:])
_AREAS = {cell.name: area for area in AREAS for cell in cells(area)} | {LAST_CONTACT.name: AREAS[1]}
_COLUMNS = {cell.name: column.name for area in AREAS for cell, column in zip(cells(area), COLUMNS, strict=True)}
#: Of each area: whether there is the risk.
FOUND_FIELDS = tuple(cells(area)[0] for area in AREAS)


def area_of(field: ClosedField) -> Area | None:
    """The area whose row a field belongs to, None for a field of the application."""
    return _AREAS.get(field.name)


def is_found_field(field: ClosedField) -> bool:
    """Whether a field asks if there is the risk."""
    return _COLUMNS.get(field.name) == "found"


def is_walked(field: ClosedField) -> bool:
    """Whether a field of the table is asked on the way through it."""
    return field is LAST_CONTACT or _COLUMNS.get(field.name) in (*_WALKED, *MEASURE_COLUMNS, "found")


def is_risk(answers: OpenAnswers, area: Area) -> bool:
    """Whether there is the risk, or may be."""
    return answers.get(cells(area)[0]) in THERE


def measure_fields(area: Area) -> tuple[ClosedField, ...]:
    """The three fields of measures: before, during and after the journey."""
    return tuple(FIELD_BY_NAME[area.cell(column)] for column in MEASURE_COLUMNS)


def is_measure(field: ClosedField) -> bool:
    """Whether a field holds measures against a risk."""
    return _COLUMNS.get(field.name) in MEASURE_COLUMNS


def is_answered(answers: OpenAnswers, field: ClosedField) -> bool:
    """Whether there is an answer on the card of a field: with measures, to any of the three questions."""
    area = area_of(field)
    fields = measure_fields(area) if area and is_measure(field) else (field,)
    return any(answers.get(member) is not None for member in fields)


def card_field(field: ClosedField) -> ClosedField:
    """The field on whose card a field is asked: for measures the first of the three, else the field itself."""
    area = area_of(field)
    return measure_fields(area)[0] if area and is_measure(field) else field


def detail_fields(area: Area) -> tuple[ClosedField, ...]:
    """What is asked of a risk besides whether it is there."""
    extra = (LAST_CONTACT,) if area is _AREAS[LAST_CONTACT.name] else ()
    return *cells(area)[1:], *extra


def missing_details(answers: OpenAnswers) -> dict[Area, tuple[ClosedField, ...]]:
    """The relevant details without an answer, by area, those that the way through the table does not ask among them."""
    missing = frozenset(field.name for field in answers.missing())
    details = {area: tuple(cell for cell in detail_fields(area) if cell.name in missing) for area in AREAS}
    return {area: cells_missing for area, cells_missing in details.items() if cells_missing}


def row_fields(answers: OpenAnswers, area: Area) -> tuple[ClosedField, ...]:
    """Return the relevant cells of a row; with the row of threats in Sweden, the last contact."""
    relevant = {field.name for field in answers.relevant()}
    row = [cell for cell in cells(area) if cell.name in relevant]
    shows_contact = area is _AREAS[LAST_CONTACT.name] and LAST_CONTACT.name in relevant
    return (*row[:1], LAST_CONTACT, *row[1:]) if shows_contact else tuple(row)


def walked_fields(answers: OpenAnswers, area: Area) -> tuple[ClosedField, ...]:
    """What is asked of a risk on the way through the table, a card each."""
    return tuple(
        field for field in row_fields(answers, area)
        if field is LAST_CONTACT or _COLUMNS[field.name] in _WALKED
    )  # fmt: skip


def risk_siblings(answers: OpenAnswers, field: ClosedField, area: Area) -> tuple[ClosedField, ...]:
    """The questions among which one of the table is asked: every area; what is walked of a row; or the rest of it."""
    if is_found_field(field):
        return FOUND_FIELDS
    walked = walked_fields(answers, area)
    if field in walked:
        return walked
    rest = row_fields(answers, area)[1:]
    return tuple(cell for cell in rest if cell not in walked and card_field(cell) is cell)


def next_in_table(answers: OpenAnswers, field: ClosedField) -> ClosedField | None:
    """The unanswered question that follows in the table: in its row, then in the rows below. None where none does.

    After the last area come the risks that exist or are suspected.
    """
    area, field = area_of(field), card_field(field)
    assert area is not None  # noqa: S101 - the caller asks about fields of the table
    siblings = risk_siblings(answers, field, area)
    following = siblings[siblings.index(field) + 1 :] if field in siblings else ()
    unanswered = _first_unanswered(answers, following)
    if unanswered or (not is_found_field(field) and field not in walked_fields(answers, area)):
        return unanswered
    return next_row(answers, AREAS if is_found_field(field) else AREAS[AREAS.index(area) + 1 :])


def next_row(answers: OpenAnswers, areas: Iterable[Area]) -> ClosedField | None:
    """The first question of the first of these rows of which nothing has been said yet."""
    for area in areas:
        if is_risk(answers, area) and not _is_begun(answers, area):
            return walked_fields(answers, area)[0]
    return None


def onward_in_table(answers: OpenAnswers, reached: int = 0) -> ClosedField | None:
    """Where to go on in the table: the first area below all that are answered, else the first row not begun below.

    `reached` is the number of a field that was passed since, 0 for none.
    """
    passed = [place for place, field in enumerate(FOUND_FIELDS)
              if answers.get(field) is not None or field.number == reached]  # fmt: skip
    field = next(iter(FOUND_FIELDS[max(passed, default=-1) + 1 :]), None)
    if field is not None and not _is_detail(reached):
        return field
    begun = [place for place, area in enumerate(AREAS) if _is_begun(answers, area) or _is_in(area, reached)]
    return next_row(answers, AREAS[max(begun, default=-1) + 1 :])


def skipped_areas(answers: OpenAnswers, reached: int = 0) -> tuple[Area, ...]:
    """The areas that were passed without an answer."""
    onward = onward_in_table(answers, reached)
    before = FOUND_FIELDS[: FOUND_FIELDS.index(onward)] if onward in FOUND_FIELDS else FOUND_FIELDS
    return tuple(area for area, field in zip(AREAS, before, strict=False) if answers.get(field) is None)


def _is_begun(answers: OpenAnswers, area: Area) -> bool:
    return any(answers.get(cell) is not None for cell in cells(area)[1:])


def _is_detail(number: int) -> bool:
    return any(field.number == number for area in AREAS for field in (*cells(area)[1:], LAST_CONTACT))


def _is_in(area: Area, number: int) -> bool:
    return any(cell.number == number for cell in cells(area)[1:])


def _first_unanswered(answers: OpenAnswers, fields: Iterable[ClosedField]) -> ClosedField | None:
    """The first of these questions without an answer; measures count as answered where any is chosen."""
    return next((field for field in fields if not is_answered(answers, field)), None)
