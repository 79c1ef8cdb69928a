"""The closed questions whose answers travel in the link. Numbers, places and options are permanent.

Each of the plan's questions can be left unanswered or answered with "unknown" (for age "unsure", for one's own role
"other"); the rules treat both alike, so that neither ever lowers a risk. A condition names earlier questions only.
"""

from __future__ import annotations

from dialogs.engine.forms.conditions import Condition, Not, When
from dialogs.engine.forms.field import UNKNOWN, FieldTexts
from dialogs.engine.forms.field_types import ChoiceField

#: How the plan words its questions: by a short name; yes, no and "do not know" alike in all of them.
_TEXTS = FieldTexts(
    question="plan-name-{name}", label="plan-name-{name}", option="{name}-option-{option}",
    shared_option="plan-{option}", shared=frozenset({"yes", "no", UNKNOWN}),
)  # fmt: skip


def _question(
    number: int, name: str, first_bit: int, bits: int, *options: str, when: When | None = None
) -> ChoiceField:
    return ChoiceField(
        number, name, first_bit=first_bit, bits=bits, options=options, when=when, adds_unknown=False, texts=_TEXTS
    )


_YES_NO = ("yes", "no", UNKNOWN)
_CHILD = Condition("person", ("child", "unsure"))
_WITH_CHILDREN = Condition("company", ("children", "both"))
_UNTIL_HOME = Not(Condition("stage", ("home", "changed")))

#: Questions about the one who asks and where the case stands, not about the person.
CONTEXT = frozenset({"role", "region", "stage"})

QUESTIONS = (
    _question(1, "role", 0, 4, "coordinator", "social", "police", "shelter", "ngo", "other"),
    _question(2, "region", 4, 4, "bergslagen", "stockholm", "mitt", "nord", "syd", "vast", "ost", "unknown"),
    _question(3, "person", 8, 2, "adult", "child", "unsure"),
    _question(4, "company", 10, 3, "alone", "children", "relatives", "both", "unknown"),
    _question(5, "born", 13, 2, *_YES_NO, when=_WITH_CHILDREN),
    _question(6, "passport", 15, 3, "valid", "expired", "missing", "held", "unknown"),
    _question(7, "threat", 18, 2, *_YES_NO),
    _question(8, "contact", 20, 2, *_YES_NO),
    _question(9, "family", 22, 2, *_YES_NO),
    _question(10, "investigation", 24, 2, *_YES_NO),
    _question(11, "ban", 26, 2, *_YES_NO),
    _question(12, "care", 28, 2, *_YES_NO),
    _question(13, "medication", 30, 2, *_YES_NO),
    _question(14, "pregnancy", 32, 2, *_YES_NO, when=_UNTIL_HOME),
    _question(15, "wheelchair", 34, 2, *_YES_NO, when=_UNTIL_HOME),
    _question(16, "addiction", 36, 2, *_YES_NO),
    _question(17, "flying", 38, 3, "used", "fear", "never", "both", "unknown"),
    _question(18, "stage", 41, 4, "safe", "thinking", "decided", "applied", "date", "home", "changed", "unknown"),
    _question(19, "interpreter", 45, 2, *_YES_NO),
    _question(20, "consent", 47, 2, *_YES_NO),
    _question(
        21, "topic", 49, 4, "covered", "papers", "support", "family", "threat", "documents", "health", "date",
        "hesitates", "alternatives",
    ),
    _question(22, "unaccompanied", 53, 2, *_YES_NO, when=_CHILD),
)  # fmt: skip
