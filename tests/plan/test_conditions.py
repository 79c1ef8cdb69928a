"""Conditions on answers, and what an answer clears."""

from __future__ import annotations

import pytest

from dialogs.engine.planning import answers, asked, beside, open_questions, settled, witness
from dialogs.engine.questions import All, Any, Condition, Not, holds, literals, phrase
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
        (All((HOT, CHILD)), {"threat": "yes"}, False),
        (All((HOT, CHILD)), {"threat": "yes", "person": "child"}, True),
        (Any((HOT, CHILD)), {"person": "child"}, True),
        (Any((HOT, CHILD)), {"person": "adult"}, False),
    ],
)
def test_a_condition_holds_or_not(when, given, so):
    assert holds(when, given) is so


def test_the_checker_sees_through_a_condition():
    when = All((Any((HOT, Not(CHILD))), HOT))
    assert set(literals(when)) == {HOT, CHILD}
    assert phrase(when) == "(threat = yes or unknown or person not child) and threat = yes or unknown"
    assert phrase(Not(All((HOT, CHILD)))) == "not (threat = yes or unknown and person = child)"
    assert phrase(None) == "" and not list(literals(None))


def test_a_changed_answer_clears_what_depends_on_it_and_keeps_the_rest(manual):
    before = plan_of(
        manual, role="social", company="both", born="yes", passport="missing", threat="yes", flying="never"
    )
    after = settled(manual, manual.questions["company"].put(before, 1))
    assert answers(manual, after) == {
        "role": "social", "company": "alone", "passport": "missing", "threat": "yes", "flying": "never",
    }  # fmt: skip


def test_coming_home_clears_the_journey(manual):
    plan = plan_of(manual, stage="home", person="child", unaccompanied="yes", passport="held", ban="yes", care="yes")
    assert set(answers(manual, settled(manual, plan))) == {"stage", "person", "unaccompanied", "care"}


def test_what_lies_outside_the_plan_is_never_cleared(manual):
    topic = manual.questions["topic"].put(0, 3)
    assert settled(manual, topic) == topic


def test_forms_that_are_not_relevant_are_passed_by(manual):
    plan = plan_of(manual, stage="home")
    person = manual.by_name["plan-person"]
    assert [form and form.name for form in beside(manual, person, plan)] == ["plan-stage", "plan-health"]
    assert not asked(manual, manual.by_name["plan-flying"], plan)
    assert "flying" not in {question.name for question in open_questions(manual, plan)}


def test_a_condition_that_nothing_brings_up_has_no_witness(manual):
    assert witness(manual, All((Condition("stage", ("home",)), Condition("ban", ("yes",))))) is None
    assert witness(manual, None) == 0


def test_every_question_can_be_answered_with_unknown(manual):
    own = {"role": "other", "person": "unsure"}
    for name in manual.form_of:
        assert own.get(name, "unknown") in {option.name for option in manual.questions[name].options}
