"""The plan's answers that say something of the application too: every mapping is one of what is there."""

from __future__ import annotations

import pytest

from dialogs.draft.model.answers_to_plan import plan_from_answers
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.plan_to_answers import PLAN_TO_FIELD, SAME_QUESTION, answers_from_plan
from dialogs.engine.forms.field import UNKNOWN
from dialogs.engine.plan_answers import plan_answers, with_answer
from dialogs.plan.questions import QUESTIONS
from tests.draft.drawing import part

OPTIONS = {question.name: list(question.options) for question in QUESTIONS}


@pytest.mark.parametrize(("question", "field"), SAME_QUESTION.items())
def test_every_option_of_a_question_is_one_of_the_fields(question, field):
    for option in OPTIONS[question]:
        assert OpenAnswers().put(FIELD_BY_NAME[field], option).get(FIELD_BY_NAME[field]) == option


@pytest.mark.parametrize(("question", "option"), PLAN_TO_FIELD)
def test_every_answer_that_says_something_is_the_plans_and_what_it_says_the_fields(question, option):
    assert option in OPTIONS[question]
    for name, value in PLAN_TO_FIELD[question, option].items():
        assert OpenAnswers().put(FIELD_BY_NAME[name], value).get(FIELD_BY_NAME[name]) == value


def test_no_answers_fill_in_nothing():
    assert answers_from_plan({}) == OpenAnswers()


def test_answers_fill_in_their_fields_and_others_nothing():
    part = answers_from_plan(
        {"role": "police", "company": "relatives", "flying": "both", "threat": "yes", "stage": "safe"}
    )
    given = {name: part.get(FIELD_BY_NAME[name]) for name in FIELD_BY_NAME if part.get(FIELD_BY_NAME[name]) is not None}
    assert given == {"role": "police", "children": 0, "relatives": "yes", "flying": "both"}


def test_what_other_answers_make_irrelevant_is_not_filled_in():
    part = answers_from_plan({"person": "adult", "unaccompanied": "yes", "company": "alone"})
    assert part.get(FIELD_BY_NAME["unaccompanied"]) is None


def test_every_combination_of_one_answer_fills_in_a_part_that_is_its_own_cleared():
    for question, options in OPTIONS.items():
        for option in (*options, UNKNOWN):
            if option in options:
                part = answers_from_plan({question: option})
                assert part.clear_irrelevant() == part


def test_a_plan_opened_from_a_draft_knows_what_the_draft_knows(manual):
    answers = part(
        role="police", person="adult", passport="missing", children=2, relatives="no", flying="never",
        risk_threat_home_found="suspected", travel_needs=("wheelchair",), interpreter="refused",
    )  # fmt: skip
    before = with_answer(manual, 0, manual.questions["addiction"], 1)
    known = plan_answers(manual, plan_from_answers(manual.plan_form, before, answers))
    assert known == {
        "role": "police", "person": "adult", "passport": "missing", "company": "children", "flying": "never",
        "threat": "yes", "wheelchair": "yes", "addiction": "yes",
    }  # fmt: skip


def test_a_draft_that_says_nothing_leaves_the_plan_as_it_is(manual):
    before = with_answer(manual, 0, manual.questions["person"], 2)
    assert plan_from_answers(manual.plan_form, before, OpenAnswers()) == before
