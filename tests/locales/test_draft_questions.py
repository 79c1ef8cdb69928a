"""The rules about a draft's questions find what they were made for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.content_check.draft_questions import all_forced_answers, faulty_questions, forced_answers
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from tests.words import messages


@pytest.fixture(scope="module")
def texts():
    return {name: message.text for name, message in messages("sv").items()}


def test_the_questions_as_they_are_have_no_faults(texts):
    assert not list(faulty_questions(texts, "sv"))
    assert not list(all_forced_answers())


@pytest.mark.parametrize(("label", "fault"), [
    ("Familj: ja", "does not stand alone"), ("Ja", "does not stand alone"), ("Regionen", "is another question's label"),
])  # fmt: skip
def test_a_label_that_does_not_stand_alone_is_found(texts, label, fault):
    faults = list(faulty_questions(texts | {"risk-family-involved-label": label}, "sv"))
    assert any(fault in each and "risk-family-involved-label" in each for each in faults)


def test_two_answers_that_read_alike_are_found(texts):
    faults = list(faulty_questions(texts | {"field-option-refused": "Vet inte"}, "sv"))
    assert any("two answers are 'Vet inte'" in fault for fault in faults)


def test_a_question_that_forces_an_answer_is_found():
    field = FIELD_BY_NAME["return-country"]
    assert list(forced_answers([replace(field, refusal_bit=None)])) == [
        "draft: return-country: can be unknown, but not be refused"
    ]
    assert list(forced_answers([replace(field, adds_unknown=False)])) == [
        "draft: return-country: can be refused, but not be unknown"
    ]
