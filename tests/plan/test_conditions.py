"""Conditions on answers, and what an answer clears."""

from __future__ import annotations

import pytest

from dialogs.engine.forms.conditions import AllOf, AnyOf, Condition, Not, condition_phrase, conditions_in, is_met
from dialogs.engine.plan_answers import (
    example_plan,
    neighbour_forms,
    plan_answers,
    relevant_questions,
    unanswered_questions,
    without_irrelevant,
)
from tests.plan.answers import plan_of

HOT = Condition("threat", ("yes", "unknown"))
CHILD = Condition("person", ("child",))


@pytest.mark.parametrize(
    ("when", "given", "so"),
    [
        (None, {}, True),
        (HOT, {}, False),
        (HOT, {"threat": "yes"}, True),
        (HOT, {"threat": "no"}, False),
        (Not(HOT), {}, True),
        (AllOf((HOT, CHILD)), {"threat": "yes"}, False),
        (AllOf((HOT, CHILD)), {"threat": "yes", "person": "child"}, True),
        (AnyOf((HOT, CHILD)), {"person": "child"}, True),
        (AnyOf((HOT, CHILD)), {"person": "adult"}, False),
    ],
)
def test_a_condition_holds_or_not(when, given, so):
    assert is_met(when, given) is so


def test_the_checker_sees_through_a_condition():
    when = AllOf((AnyOf((HOT, Not(CHILD))), HOT))
    assert set(conditions_in(when)) == {HOT, CHILD}
    assert condition_phrase(when) == "(threat = yes or unknown or person not child) and threat = yes or unknown"
    assert condition_phrase(Not(AllOf((HOT, CHILD)))) == "not (threat = yes or unknown and person = child)"
    assert condition_phrase(None) == "" and not list(conditions_in(None))


def test_a_changed_answer_clears_what_depends_on_it_and_keeps_the_rest(manual):
    before = plan_of(
        manual, role="social", company="both", born="yes", passport="missing", threat="yes", flying="never"
    )
    after = without_irrelevant(manual, manual.questions["company"].put_in(before, 1))
    assert plan_answers(manual, after) == {
        "role": "social", "company": "alone", "passport": "missing", "threat": "yes", "flying": "never",
    }  # fmt: skip


def test_coming_home_clears_the_journey(manual):
    plan = plan_of(manual, stage="home", person="child", unaccompanied="yes", passport="held", ban="yes", care="yes")
    assert set(plan_answers(manual, without_irrelevant(manual, plan))) == {"stage", "person", "unaccompanied", "care"}


def test_what_lies_outside_the_plan_is_never_cleared(manual):
    topic = manual.questions["topic"].put_in(0, 3)
    assert without_irrelevant(manual, topic) == topic


def test_forms_that_are_not_relevant_are_passed_by(manual):
    plan = plan_of(manual, stage="home")
    person = manual.by_name["plan-person"]
    assert [form and form.name for form in neighbour_forms(manual, person, plan)] == ["plan-stage", "plan-health"]
    assert not relevant_questions(manual, manual.by_name["plan-flying"], plan)
    assert "flying" not in {question.name for question in unanswered_questions(manual, plan)}


def test_a_condition_that_nothing_brings_up_has_no_witness(manual):
    assert example_plan(manual, AllOf((Condition("stage", ("home",)), Condition("ban", ("yes",))))) is None
    assert example_plan(manual, None) == 0


def test_every_question_can_be_answered_with_unknown(manual):
    own = {"role": "other", "person": "unsure"}
    for name in manual.form_of:
        assert own.get(name, "unknown") in set(manual.questions[name].options)
