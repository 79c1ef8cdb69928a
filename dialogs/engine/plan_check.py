"""The check of the plan: what no screen asks, what no answer brings up, what nothing depends on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dialogs.engine.forms.conditions import Condition, When, conditions_in
from dialogs.engine.forms.field_types import ChoiceField
from dialogs.engine.manual import Manual
from dialogs.engine.plan_answers import example_plan
from dialogs.engine.steps import ClosedQuestion, ComposedText

#: Screens of questions at the most.
MOST_FORMS = 12


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
    """Answers that make no difference to leaving the question unanswered."""
    conditions = [literal for _, when in check_conditions(manual) for literal in conditions_in(when)]
    composed = [step for step in manual.steps if isinstance(step, ComposedText)]
    for question in manual.questions.values():
        told = [step for step in composed if question.name in step.parts]
        yield from _idle_answers(question, conditions, told)


def _idle_answers(question: ChoiceField, conditions: list[Condition], told: list[ComposedText]) -> Iterator[str]:
    named = {name for literal in conditions if literal.question == question.name for name in literal.options}
    for option in question.options:
        if option not in named and all(option in step.silent for step in told):
            yield f"question {question.name}: nothing depends on the answer {option}"
