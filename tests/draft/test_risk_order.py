"""The way through the risk table: every area, then the risks; nothing is asked twice, nothing is led back to."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.risk_areas import AREAS
from dialogs.draft.model.risk_order import (
    FOUND_FIELDS,
    is_risk,
    is_walked,
    next_in_table,
    onward_in_table,
    skipped_areas,
    walked_fields,
)
from dialogs.engine.forms.field import REFUSED, UNKNOWN
from tests.draft.drawing import part

FOUND = st.sampled_from(("yes", "suspected", "no", UNKNOWN, REFUSED, None))


def walked(answers, said):
    """The table walked from its first area, with these answers (None: passed): the fields met, and the answers then."""
    met, field = [], onward_in_table(answers)
    while field is not None:
        met.append(field)
        value = said(field)
        answers = answers if value is None else answers.put(field, value)
        field = next_in_table(answers, field)
    return met, answers


@given(st.lists(FOUND, min_size=len(AREAS), max_size=len(AREAS)), st.sampled_from(("coordinator", "police")))
def test_every_area_is_met_once_and_then_what_is_asked_of_the_risks_that_there_are(values, role):
    by_field = dict(zip(FOUND_FIELDS, values, strict=True))
    met, answers = walked(part(role=role), lambda field: by_field.get(field, UNKNOWN))
    assert met[: len(AREAS)] == list(FOUND_FIELDS)
    asked = [field for area in AREAS if is_risk(answers, area) for field in walked_fields(answers, area)]
    assert met[len(AREAS) :] == asked
    assert all(is_walked(field) for field in met)


@given(st.lists(FOUND, min_size=len(AREAS), max_size=len(AREAS)))
def test_where_it_goes_on_is_never_an_area_or_a_row_that_was_passed(values):
    by_field = dict(zip(FOUND_FIELDS, values, strict=True))
    met, answers = walked(part(role="coordinator"), by_field.get)
    assert onward_in_table(answers, met[-1].number) is None
    assert [area for area, value in zip(AREAS, values, strict=True) if value is None] == list(
        skipped_areas(answers, met[-1].number)
    )


def test_a_draft_says_whether_an_interpreter_is_needed():
    needed = {
        value: DraftState(part(interpreter=value)).interpreter_needed for value in ("yes", "no", UNKNOWN, REFUSED)
    }
    assert needed == {"yes": True, "no": False, UNKNOWN: False, REFUSED: False}
