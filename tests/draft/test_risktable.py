"""The risk table: not knowing never lowers a level, rows are ordered, and there is no total and no verdict."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.risk_areas import AREAS
from dialogs.draft.model.risk_rows import RISK_LEVELS, RiskLevel, risk_level, risk_rows, unanswered_areas
from dialogs.engine.forms.field import UNKNOWN
from tests.draft import answers

LOW, MEDIUM, HIGH = RiskLevel
KNOWN = ("low", "medium", "high")
EVERY = st.sampled_from((*KNOWN, UNKNOWN, None))


def table(role="coordinator", **cells):
    part = OpenAnswers().put(FIELD_BY_NAME["role"], role)
    for area, columns in cells.items():
        for column, value in columns.items():
            part = part.put(FIELD_BY_NAME[f"risk-{area}-{column}"], value)
    return part


@given(EVERY, EVERY)
def test_unknown_never_lowers_a_level(likelihood, consequence):
    assert risk_level(UNKNOWN, consequence) >= risk_level(likelihood, consequence)
    assert risk_level(likelihood, UNKNOWN) >= risk_level(likelihood, consequence)
    assert risk_level(likelihood, consequence) == risk_level(consequence, likelihood)
    if {UNKNOWN, None} & {likelihood, consequence}:
        assert risk_level(likelihood, consequence) >= MEDIUM


def test_the_levels_of_what_is_known():
    assert [[risk_level(a, b) for b in KNOWN] for a in KNOWN] == [
        [LOW, MEDIUM, MEDIUM],
        [MEDIUM, MEDIUM, HIGH],
        [MEDIUM, HIGH, HIGH],
    ]
    assert len(RISK_LEVELS) == 6


@given(answers.parts(), st.sampled_from(AREAS), st.sampled_from(["likelihood", "consequence", "found", "look-into"]))
def test_answering_unknown_never_lowers_a_row(part, area, column):
    part = part.put(FIELD_BY_NAME["role"], "coordinator").put(FIELD_BY_NAME[area.cell("found")], "yes")
    (before,) = (row for row in risk_rows(part) if row.area is area)
    (after,) = (row for row in risk_rows(part.put(FIELD_BY_NAME[area.cell(column)], UNKNOWN)) if row.area is area)
    assert after.level >= before.level
    assert after.look_into >= (column in {"likelihood", "consequence", "found"})


def test_others_than_the_coordinator_get_rows_without_levels():
    (row,) = risk_rows(table("police", debt={"found": "yes", "likelihood": "low", "consequence": "low"}))
    assert (row.level, row.look_into) == (None, False)


def test_rows_are_ordered_by_level_then_by_what_is_to_be_looked_into_then_by_certainty():
    low, high = {"likelihood": "low", "consequence": "low"}, {"likelihood": "high", "consequence": "high"}
    part = table(
        **{
            "threat-home": {"found": "no"},
            "threat-staff": {"found": "yes", **low},
            "debt": {"found": "suspected", **high},
            "health": {"found": "yes", **high},
            "addiction": {"found": "yes", **low, "look-into": "yes"},
            "leak": {"found": UNKNOWN, **high},
        }
    )
    assert [(row.area.name, row.level, row.look_into) for row in risk_rows(part)] == [
        ("leak", HIGH, True),
        ("health", HIGH, False),
        ("debt", HIGH, False),
        ("addiction", LOW, True),
        ("threat-staff", LOW, False),
    ]
    assert [area.name for area in unanswered_areas(part)][:3] == ["threat-sweden", "family-involved", "family-unaware"]


@pytest.mark.parametrize("area", AREAS, ids=lambda area: area.name)
def test_a_row_whose_levels_are_unanswered_is_high_and_to_be_looked_into(area):
    (row,) = risk_rows(table(**{area.name: {"found": "yes"}}))
    assert (row.level, row.look_into, row.level.text) == (HIGH, True, "risk-level-high")


def test_the_latest_contact_is_asked_beside_its_row():
    there = {field.name for field in table(**{"threat-sweden": {"found": "suspected"}}).relevant()}
    assert "last-contact" in there
    assert "last-contact" not in {field.name for field in table().relevant()}
