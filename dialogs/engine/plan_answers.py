"""What the plan's answers mean: which questions are relevant, what is asked next, which lines come up. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from dialogs.engine.manual import Manual
from dialogs.engine.questions import Condition, Question, When, conditions_in, is_met
from dialogs.engine.rules import Rule
from dialogs.engine.steps import PlanForm


def plan_answers(manual: Manual, plan: int) -> dict[str, str]:
    """The plan's answers by question, those that are unanswered or not asked for left out."""
    found: dict[str, str] = {}
    for form in manual.forms:
        for name in form.questions:
            question = manual.questions[name]
            option = question.answer(plan)
            if option and is_relevant(form, question, found):
                found[name] = option.name
    return found


def is_relevant(form: PlanForm, question: Question, given: Mapping[str, str]) -> bool:
    """Whether `question` of `form` is to be asked, after the answers `given`."""
    return is_met(form.when, given) and is_met(question.when, given)


def without_irrelevant(manual: Manual, plan: int) -> int:
    """`plan` without the answers that earlier ones have made irrelevant; the others are kept."""
    kept = plan_answers(manual, plan)
    for name in manual.form_of:
        if name not in kept:
            plan = manual.questions[name].put(plan, 0)
    return plan


def relevant_questions(manual: Manual, form: PlanForm, plan: int) -> tuple[Question, ...]:
    """The questions of `form` that are relevant."""
    given = plan_answers(manual, plan)
    found = (manual.questions[name] for name in form.questions)
    return tuple(question for question in found if is_relevant(form, question, given))


def unanswered_questions(manual: Manual, plan: int) -> tuple[Question, ...]:
    """The relevant questions that are unanswered."""
    given = plan_answers(manual, plan)
    found = (question for form in manual.forms for question in relevant_questions(manual, form, plan))
    return tuple(question for question in found if question.name not in given)


def neighbour_forms(manual: Manual, form: PlanForm, plan: int) -> tuple[PlanForm | None, PlanForm | None]:
    """The form asked before and the one asked after, where there are any."""
    at = manual.forms.index(form)
    before = (other for other in reversed(manual.forms[:at]) if relevant_questions(manual, other, plan))
    after = (other for other in manual.forms[at + 1 :] if relevant_questions(manual, other, plan))
    return next(before, None), next(after, None)


def matching_rules(manual: Manual, group: str, plan: int) -> tuple[Rule, ...]:
    """The lines of `group` that the answers bring up."""
    given = plan_answers(manual, plan)
    return tuple(rule for rule in manual.rules if rule.group == group and is_met(rule.when, given))


def example_plan(manual: Manual, when: When | None) -> int | None:
    """A plan in which `when` holds, nothing in it irrelevant; None where no combination of answers gives one."""
    names = _needed(manual, when)
    questions = [manual.questions[name] for name in names]
    for numbers in product(*([0, *(option.number for option in q.options)] for q in questions)):
        plan = 0
        for question, number in zip(questions, numbers, strict=True):
            plan = question.put(plan, number)
        if without_irrelevant(manual, plan) == plan and is_met(when, plan_answers(manual, plan)):
            return plan
    return None


def _needed(manual: Manual, when: When | None) -> tuple[str, ...]:
    """The questions that `when` asks about, and those which decide whether these are asked, in the order asked."""
    wanted: set[str] = set()
    todo = [literal.question for literal in conditions_in(when)]
    while todo:
        name = todo.pop()
        if name not in wanted and name in manual.form_of:
            wanted.add(name)
            todo.extend(literal.question for literal in _conditions_of(manual, name))
    return tuple(name for name in manual.form_of if name in wanted)


def _conditions_of(manual: Manual, name: str) -> Iterator[Condition]:
    yield from conditions_in(manual.form_of[name].when)
    yield from conditions_in(manual.questions[name].when)
