"""What a draft's answers say of the plan's questions too, so that a plan opened from a draft knows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.plan_to_answers import SAME_QUESTION
from dialogs.engine.forms.answers import Answers, Form
from dialogs.engine.forms.field import AnswerValue
from dialogs.engine.forms.field_types import ChoiceField

#: An area of risk that there is, or may be.
_THERE = frozenset({"yes", "suspected"})


def plan_from_answers(form: Form, plan: int, answers: OpenAnswers) -> int:
    """Return `plan` with what the draft's answers say in place of its own; what they do not say of is kept."""
    filled_in = Answers(plan, form)
    for name, option in _said(answers):
        question = form.by_name[name]
        if isinstance(question, ChoiceField) and option in question.options:
            filled_in = filled_in.put(question, option)
    return filled_in.clear_irrelevant().bits


def _said(answers: OpenAnswers) -> Iterator[tuple[str, str]]:
    """The plan's questions that the draft answers, each with its option."""
    given = {field.name: answers.get(field) for field in answers.relevant()}
    for question, name in SAME_QUESTION.items():
        value = given.get(name)
        yield question, "yes" if FIELD_BY_NAME[name].group == "group-risks" and value in _THERE else str(value)
    if company := _company(given):
        yield "company", company
    if _THERE & {given.get("risk-threat-home-found"), given.get("risk-threat-sweden-found")}:
        yield "threat", "yes"
    needs = given.get("travel-needs")
    if isinstance(needs, tuple) and "wheelchair" in needs:
        yield "wheelchair", "yes"


def _company(given: Mapping[str, AnswerValue | None]) -> str:
    """Who travels along, empty where one of the two answers is missing."""
    children, relatives = given.get("children"), given.get("relatives")
    if not isinstance(children, int) or relatives not in {"yes", "no"}:
        return ""
    return {(True, True): "both", (True, False): "children", (False, True): "relatives"}.get(
        (children > 0, relatives == "yes"), "alone"
    )
