"""What the plan's answers say of the application too, so that nobody is asked twice. Only what means the same."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.engine.forms.field import AnswerValue

#: Questions of the plan whose answers are options of the draft's field, under the same names.
SAME_QUESTION: Mapping[str, str] = {
    "role": "role", "region": "region", "person": "person", "unaccompanied": "unaccompanied", "passport": "passport",
    "investigation": "investigation", "ban": "ban", "interpreter": "interpreter", "flying": "flying",
    "family": "risk-family-involved-found", "addiction": "risk-addiction-found",
}  # fmt: skip
#: Answers of the plan that say something else of the draft's fields.
PLAN_TO_FIELD: Mapping[tuple[str, str], Mapping[str, AnswerValue]] = {
    ("company", "alone"): {"children": 0, "relatives": "no"},
    ("company", "children"): {"relatives": "no"},
    ("company", "relatives"): {"children": 0, "relatives": "yes"},
    ("company", "both"): {"relatives": "yes"},
}


def answers_from_plan(answers: Mapping[str, str]) -> OpenAnswers:
    """Return the open part that the plan's answers (option names by question) fill in."""
    filled_in = OpenAnswers()
    for question, option in answers.items():
        values: Mapping[str, AnswerValue] = (
            {SAME_QUESTION[question]: option}
            if question in SAME_QUESTION
            else PLAN_TO_FIELD.get((question, option), {})
        )
        for name, value in values.items():
            filled_in = filled_in.put(FIELD_BY_NAME[name], value)
    return filled_in.clear_irrelevant()
