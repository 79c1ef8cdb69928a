"""What the plan's screens say where there is nothing to ask and nothing to show."""

from __future__ import annotations

from dialogs.engine.forms.conditions import Not
from dialogs.engine.links import Case, Link
from dialogs.engine.plan_answers import example_plan, matching_rules, relevant_questions
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import PlanResult


def texts_on(manual, step, plan):
    screen = show_guidance(manual, Link(step.number, case=Case(plan=plan)), ReadingMode("sv"))
    return {block.text.id for block in screen.blocks}


def test_a_form_whose_questions_are_not_to_be_asked_says_so(manual):
    form = next(form for form in manual.forms if form.when)
    plan = example_plan(manual, Not(form.when))
    assert relevant_questions(manual, form, plan) == ()
    assert "plan-not-asked" in texts_on(manual, form, plan)


def test_a_group_that_no_answer_brings_a_line_to_says_so(manual):
    plans = (0, *(example_plan(manual, rule.when) for rule in manual.rules))
    empty = [
        (step, plan)
        for step in manual.steps
        if isinstance(step, PlanResult)
        for plan in plans
        if not any(matching_rules(manual, group, plan) for group in step.groups)
    ]
    step, plan = empty[0]
    assert "plan-nothing" in texts_on(manual, step, plan)
