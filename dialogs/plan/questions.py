"""The closed questions whose answers travel in the link. Numbers, places and options are permanent.

Each of the plan's questions can be left unanswered or answered with "unknown" (for age "unsure", for one's own role
"other"); the rules treat both alike, so that neither ever lowers a risk. A condition names earlier questions only.
"""

from __future__ import annotations

from dialogs.engine.questions import Condition, Not, Option, Question


def _options(*names: str) -> tuple[Option, ...]:
    return tuple(Option(number, name) for number, name in enumerate(names, 1))


_YES_NO = _options("yes", "no", "unknown")
_CHILD = Condition("person", ("child", "unsure"))
_WITH_CHILDREN = Condition("company", ("children", "both"))
_UNTIL_HOME = Not(Condition("stage", ("home", "changed")))

QUESTIONS = (
    Question(1, "role", 0, 4, _options("coordinator", "social", "police", "shelter", "ngo", "other")),
    Question(2, "region", 4, 4, _options("bergslagen", "stockholm", "mitt", "nord", "syd", "vast", "ost", "unknown")),
    Question(3, "person", 8, 2, _options("adult", "child", "unsure")),
    Question(4, "company", 10, 3, _options("alone", "children", "relatives", "both", "unknown")),
    Question(5, "born", 13, 2, _YES_NO, when=_WITH_CHILDREN),
    Question(6, "passport", 15, 3, _options("valid", "expired", "missing", "held", "unknown")),
    Question(7, "threat", 18, 2, _YES_NO),
    Question(8, "contact", 20, 2, _YES_NO),
    Question(9, "family", 22, 2, _YES_NO),
    Question(10, "investigation", 24, 2, _YES_NO),
    Question(11, "ban", 26, 2, _YES_NO),
    Question(12, "care", 28, 2, _YES_NO),
    Question(13, "medication", 30, 2, _YES_NO),
    Question(14, "pregnancy", 32, 2, _YES_NO, when=_UNTIL_HOME),
    Question(15, "wheelchair", 34, 2, _YES_NO, when=_UNTIL_HOME),
    Question(16, "addiction", 36, 2, _YES_NO),
    Question(17, "flying", 38, 3, _options("used", "fear", "never", "both", "unknown")),
    Question(18, "stage", 41, 4, _options(
        "safe", "thinking", "decided", "applied", "date", "home", "changed", "unknown",
    )),
    Question(19, "interpreter", 45, 2, _YES_NO),
    Question(20, "consent", 47, 2, _YES_NO),
    Question(21, "topic", 49, 4, _options(
        "covered", "papers", "support", "family", "threat", "documents", "health", "date", "hesitates", "alternatives",
    )),
    Question(22, "unaccompanied", 53, 2, _YES_NO, when=_CHILD),
)  # fmt: skip
