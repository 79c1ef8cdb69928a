"""What the plan's answers mean: which questions are relevant, what is asked next, which lines come up. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from dialogs.engine.forms.answers import Answers
from dialogs.engine.forms.conditions import Condition, When, conditions_in, is_met, is_sure
from dialogs.engine.forms.field import UNKNOWN, ClosedField
from dialogs.engine.manual import Manual
from dialogs.engine.rules import Rule
from dialogs.engine.steps import PlanForm


def plan_answers(manual: Manual, plan: int) -> Mapping[str, str]:
    """The plan's answers by question, those that are unanswered or not asked for left out."""
    return Answers(plan, manual.plan_form).facts()


def without_irrelevant(manual: Manual, plan: int) -> int:
    """`plan` without the answers that earlier ones have made irrelevant; the others are kept."""
    return Answers(plan, manual.plan_form).clear_irrelevant().bits


def with_answer(manual: Manual, plan: int, question: ClosedField, number: int) -> int:
    """`plan` with another answer, 0 for none; where the plan asks the question, what is irrelevant now is cleared."""
    changed = question.put_in(plan, number)
    return without_irrelevant(manual, changed) if question.name in manual.form_of else changed


def relevant_questions(manual: Manual, form: PlanForm, plan: int) -> tuple[ClosedField, ...]:
    """The questions of `form` that are relevant."""
    return tuple(question for question in Answers(plan, manual.plan_form).relevant() if question.name in form.questions)


def unanswered_questions(manual: Manual, plan: int) -> tuple[ClosedField, ...]:
    """The relevant questions that are unanswered."""
    return Answers(plan, manual.plan_form).missing()


def neighbour_forms(manual: Manual, form: PlanForm, plan: int) -> tuple[PlanForm | None, PlanForm | None]:
    """The form asked before and the one asked after, where there are any."""
    at = manual.forms.index(form)
    before = (other for other in reversed(manual.forms[:at]) if relevant_questions(manual, other, plan))
    after = (other for other in manual.forms[at + 1 :] if relevant_questions(manual, other, plan))
    return next(before, None), next(after, None)


def matching_rules(manual: Manual, group: str, plan: int) -> tuple[Rule, ...]:
    """The lines of `group` that the answers bring up: those that an answer brings first, what is unanswered last."""
    answers = plan_answers(manual, plan)
    matching = (rule for rule in manual.rules if rule.group == group and is_met(rule.when, answers))
    return tuple(sorted(matching, key=lambda rule: _standing(manual, rule, answers)))


def _standing(manual: Manual, rule: Rule, answers: Mapping[str, str]) -> int:
    """0: an answer brings the line, 1: it holds for every case like this, 2: it stands because a question is open."""
    informative = {name: option for name, option in answers.items() if option != UNKNOWN}
    about_person = {literal.question for literal in conditions_in(rule.when)} - manual.plan_context
    if not is_sure(rule.when, informative, frozenset(about_person - informative.keys())):
        return 2
    return 0 if about_person & informative.keys() else 1


def example_plan(manual: Manual, when: When | None) -> int | None:
    """A plan in which `when` holds, nothing in it irrelevant; None where no combination of answers gives one."""
    questions = [manual.questions[name] for name in _needed(manual, when)]
    for numbers in product(*([0, *question.numbers.values()] for question in questions)):
        plan = 0
        for question, number in zip(questions, numbers, strict=True):
            plan = question.put_in(plan, number)
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
