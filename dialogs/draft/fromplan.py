"""What the plan's answers say of the application too, so that nobody is asked twice. Only what means the same."""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.draft.base import Value
from dialogs.draft.openpart import BY_NAME, OpenPart

#: Questions of the plan whose answers are options of the draft's field, under the same names.
SAME: Mapping[str, str] = {
    "role": "role", "region": "region", "person": "person", "unaccompanied": "unaccompanied", "passport": "passport",
    "investigation": "investigation", "ban": "ban", "interpreter": "interpreter", "born": "born-sweden",
    "family": "risk-family-involved-found", "addiction": "risk-addiction-found",
}  # fmt: skip
#: Answers of the plan that say something else of the draft's fields.
SAYS: Mapping[tuple[str, str], Mapping[str, Value]] = {
    ("company", "alone"): {"children": 0, "relatives": "no"},
    ("company", "children"): {"relatives": "no"},
    ("company", "relatives"): {"children": 0, "relatives": "yes"},
    ("company", "both"): {"relatives": "yes"},
    ("flying", "used"): {"flown": "yes"},
    ("flying", "never"): {"flown": "no"},
    ("flying", "fear"): {"flight-fear": "yes"},
    ("flying", "both"): {"flown": "no", "flight-fear": "yes"},
}


def filled_in(answers: Mapping[str, str]) -> OpenPart:
    """Return the open part that the plan's answers (option names by question) fill in."""
    part = OpenPart()
    for question, option in answers.items():
        known: Mapping[str, Value] = {SAME[question]: option} if question in SAME else SAYS.get((question, option), {})
        for name, value in known.items():
            part = part.put(BY_NAME[name], value)
    return part.clear_irrelevant()
