"""The check of the plan: what no screen asks, what no answer brings up, what nothing depends on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dialogs.engine.forms.conditions import AllOf, When, conditions_in
from dialogs.engine.forms.field import UNKNOWN
from dialogs.engine.forms.field_types import ChoiceField
from dialogs.engine.manual import Manual
from dialogs.engine.plan_answers import example_plan, matching_rules
from dialogs.engine.steps import ClosedQuestion

#: Screens of questions at the most.
MOST_FORMS = 24


def check_plan(manual: Manual) -> Iterator[str]:
    """Every problem of the plan; where conditions are wrong, these alone."""
    wrong = [*_conditions(manual), *_asked(manual), *_rules(manual)]
    yield from wrong
    if not wrong:
        yield from _never(manual)
        yield from _idle(manual)


def check_conditions(manual: Manual) -> Iterator[tuple[str, When | None]]:
    """Every condition with the name of what it belongs to."""
    yield from ((f"question {question.name}", question.when) for question in manual.questions.values())
    yield from ((f"form {form.name}", form.when) for form in manual.forms)
    yield from ((f"rule {rule.name}", rule.when) for rule in manual.rules)


def _conditions(manual: Manual) -> Iterator[str]:
    """Conditions on what is not there, or is asked later."""
    for where, when in check_conditions(manual):
        for literal in conditions_in(when):
            question = manual.questions.get(literal.question)
            if question is None or literal.question not in manual.form_of:
                yield f"{where}: depends on {literal.question}, which the plan does not ask"
                continue
            options = set(question.options)
            yield from (
                f"{where}: {question.name} has no option {name}" for name in literal.options if name not in options
            )
    order = list(manual.form_of)
    for name, needed in _needed(manual):
        if needed in order and order.index(needed) >= order.index(name):
            yield f"question {name}: depends on {needed}, which is not asked before"


def _needed(manual: Manual) -> Iterator[tuple[str, str]]:
    """Each question of the plan with the questions that decide whether it is asked."""
    for name, form in manual.form_of.items():
        question = manual.questions.get(name)
        for when in (form.when, question.when if question else None):
            yield from ((name, literal.question) for literal in conditions_in(when))


def _asked(manual: Manual) -> Iterator[str]:
    """Questions on no screen or on two, and too many screens."""
    on = Counter(name for form in manual.forms for name in form.questions)
    yield from (f"form: no question {name}" for name in on if name not in manual.questions)
    yield from (f"question {name}: on two forms" for name, times in on.items() if times > 1)
    alone = {step.question for step in manual.steps if isinstance(step, ClosedQuestion)}
    yield from (f"question {name}: asked on no screen" for name in manual.questions if name not in {*on, *alone})
    if len(manual.forms) > MOST_FORMS:
        yield f"{len(manual.forms)} forms, over {MOST_FORMS}"


def _rules(manual: Manual) -> Iterator[str]:
    """Rules that lead nowhere, or cite what their step does not."""
    names = Counter(rule.name for rule in manual.rules)
    yield from (f"rule {name}: given twice" for name, times in names.items() if times > 1)
    for rule in manual.rules:
        step = manual.by_name.get(rule.step)
        if step is None:
            yield f"rule {rule.name}: leads to {rule.step}, which is not there"
            continue
        yield from (f"rule {rule.name}: {rule.step} does not cite {s}" for s in rule.source if s not in step.source)


def _never(manual: Manual) -> Iterator[str]:
    """What no combination of answers brings up."""
    for where, when in check_conditions(manual):
        if example_plan(manual, when) is None:
            yield f"{where}: no combination of answers brings it up"


def _idle(manual: Manual) -> Iterator[str]:
    """Answers that change nothing of the result; "unknown" is how a question is left open, so it may."""
    for name in manual.form_of:
        question = manual.questions[name]
        relevant = AllOf(tuple(when for when in (manual.form_of[name].when, question.when) if when is not None))
        plan = example_plan(manual, relevant) or 0
        plans = (plan, _without_risks(manual, plan))
        for option, number in question.numbers.items():
            if option != UNKNOWN and all(_is_idle(manual, question, number, plan) for plan in plans):
                yield f"question {question.name}: the answer {option} changes nothing"


def _without_risks(manual: Manual, plan: int) -> int:
    """`plan` with "no" to every open question that can be answered so."""
    for name in manual.form_of:
        question = manual.questions[name]
        if "no" in question.options and question.answer_in(plan) is None:
            plan = question.put_in(plan, question.numbers["no"])
    return plan


def _is_idle(manual: Manual, question: ChoiceField, number: int, plan: int) -> bool:
    """Whether an answer brings up the same lines, in the same order, as leaving the question open."""
    return _lines(manual, question.put_in(plan, number)) == _lines(manual, question.put_in(plan, 0))


def _lines(manual: Manual, plan: int) -> tuple[str, ...]:
    """The lines that a plan brings up, in order."""
    groups = dict.fromkeys(rule.group for rule in manual.rules)
    return tuple(rule.name for group in groups for rule in matching_rules(manual, group, plan))
