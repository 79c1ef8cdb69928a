"""The check of the plan finds each kind of fault: one is planted, and its line is expected."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs.engine import plan_check
from dialogs.engine.forms.conditions import Condition


def with_rule(manual, **attributes):
    first, *rest = manual.rules
    return replace(manual, rules=(replace(first, **attributes), *rest))


def with_question(manual, name, **attributes):
    return replace(manual, questions={**manual.questions, name: replace(manual.questions[name], **attributes)})


def test_the_committed_plan_has_no_fault(manual):
    assert list(plan_check.check_plan(manual)) == []


def test_a_condition_on_what_the_plan_does_not_ask_is_found(manual):
    found = list(plan_check.check_plan(with_rule(manual, when=Condition("topic", ("papers",)))))
    assert any("depends on topic, which the plan does not ask" in line for line in found)


def test_a_condition_on_an_option_that_is_not_there_is_found(manual):
    found = list(plan_check.check_plan(with_rule(manual, when=Condition("person", ("elf",)))))
    assert any("person has no option elf" in line for line in found)


def test_a_question_that_depends_on_a_later_one_is_found(manual):
    found = list(plan_check.check_plan(with_question(manual, "role", when=Condition("consent", ("yes",)))))
    assert "question role: depends on consent, which is not asked before" in found


def test_too_many_forms_are_found(manual, monkeypatch):
    monkeypatch.setattr(plan_check, "MOST_FORMS", 1)
    assert any("forms, over 1" in line for line in plan_check.check_plan(manual))


@pytest.mark.parametrize(
    ("attributes", "line"),
    [({"step": "nowhere"}, "leads to nowhere, which is not there"), ({"source": ("II-1",)}, "does not cite II-1")],
)
def test_a_rule_that_leads_nowhere_or_cites_wrongly_is_found(manual, attributes, line):
    assert any(line in found for found in plan_check.check_plan(with_rule(manual, **attributes)))


def test_a_rule_that_nothing_brings_up_and_an_idle_answer_are_found(manual):
    both = Condition("person", ("adult",)), Condition("person", ("child",))
    from dialogs.engine.forms.conditions import AllOf

    found = list(plan_check.check_plan(with_rule(manual, when=AllOf(both))))
    assert any("no combination of answers brings it up" in line for line in found)


def test_an_answer_that_brings_nothing_is_found(manual):
    lines = list(plan_check.check_plan(replace(manual, rules=())))
    assert any(line.startswith("question ") and line.endswith("changes nothing") for line in lines)
