"""A typed number acts only where numbers are shown, a label beats it, and it never erases (attack row 5)."""

from __future__ import annotations

import pytest

from dialogs.draft.model.draft_label import parse_draft_label
from dialogs.draft.steps import STEP_OF_FIELD
from dialogs.engine.links import Link, encode
from tests.draft_story import ADULT, YES, begins, explains, opens, stored


@pytest.fixture
def said(texts):
    """A text without variables, in Swedish."""
    return lambda message: texts.word(message, "sv")


def numbers(reader, said):
    """Turn numbered mode on."""
    reader.gives("numbers")
    assert said("privacy-numbered-off") in reader.labels


def erasing(reader):
    return [label for label in reader.labels if label.startswith("Radera LT-")]


@pytest.mark.parametrize("typed", ["{}", " {} ", "{})"])
def test_a_number_is_the_choice_that_has_it_only_where_numbers_are_shown(reader, said, typed):
    reader.starts()
    reader.writes(typed.format(reader.labels.index("Checklistor") + 1))
    assert reader.card.step not in {"checks", "home"} and len(reader.cards) == 2
    numbers(reader, said)
    reader.starts()
    reader.writes(typed.format(reader.labels.index("Checklistor") + 1))
    assert reader.card.step == "checks"


@pytest.mark.parametrize("numbered", [False, True])
def test_a_label_beats_a_number(reader, said, numbered):
    """On 0, 1, 2, 3 or more, "2" is the answer two, not the second button, which is one."""
    if numbered:
        numbers(reader, said)
    name = begins(reader, **ADULT)
    step, case = STEP_OF_FIELD["children"], stored(reader, name).state.case(parse_draft_label(name))
    reader.forges(encode(Link(step.number, case=case)))
    assert reader.labels.index("2") != 1
    reader.writes("2")
    assert stored(reader, name).state.answers.get(step.field) == 2


@pytest.mark.parametrize("numbered", [False, True])
def test_no_number_erases_a_draft(reader, said, numbered):
    """On a list of two drafts, typing "2" erased the first."""
    if numbered:
        numbers(reader, said)
    for _ in range(2):
        begins(reader)
    reader.gives("drafts")
    for place, label in enumerate(reader.labels, 1):
        if label in erasing(reader):
            reader.writes(str(place))
            reader.gives("drafts")
            assert len(erasing(reader)) == 2


def test_where_numbers_are_shown_it_is_said_that_erasing_takes_the_whole_text_which_erases(reader, said):
    numbers(reader, said)
    begins(reader)
    reader.gives("drafts")
    (label,) = erasing(reader)
    reader.writes(str(reader.labels.index(label) + 1))
    reader.sees("Det som raderar görs inte med en siffra")
    reader.writes(label)
    assert not erasing(reader)


def test_ones_row_is_not_erased_by_a_number(reader, said):
    numbers(reader, said)
    reader.gives("privacy")
    place = reader.labels.index(said("privacy-forget")) + 1
    reader.writes(str(place))
    reader.sees("Det som raderar görs inte med en siffra")
    assert reader.row().numbered


def test_a_consent_is_answered_by_a_number_where_numbers_are_shown_and_by_none_elsewhere(reader, said):
    name = begins(reader, **ADULT)
    explains(reader)
    for number in range(1, len(reader.labels) + 1):
        opens(reader, name)
        explains(reader)
        reader.writes(str(number))
    assert not stored(reader, name).records
    numbers(reader, said)
    opens(reader, name)
    explains(reader)
    reader.writes(str(reader.labels.index(YES) + 1))
    assert [record.item for record in stored(reader, name).records] == ["language"]
