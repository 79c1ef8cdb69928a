"""The plan for one case: a closed question a screen, the summary, and what the answers bring up."""

from __future__ import annotations

from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.conditions import Condition, Not
from dialogs.engine.steps import (
    ActionButton,
    Chapter,
    ComposedText,
    Menu,
    PlanForm,
    PlanParts,
    PlanResult,
    PlanSummary,
    Stage,
)
from dialogs.plan.groups import PlanGroup

_UNTIL_HOME = Not(Condition("stage", ("home", "changed")))
_NOT_HOME = Not(Condition("stage", ("home",)))
#: Each result with the number of its first card, and what comes after it; its further cards have the numbers above.
_RESULTS = (
    ("plan-result", 1630, (PlanGroup.SAFETY, PlanGroup.WARN)),
    ("plan-next", 1631, (PlanGroup.NEXT,)),
    ("plan-prepare", 1632, (PlanGroup.PREPARE,)),
    ("plan-who", 1633, (PlanGroup.WHO,)),
    ("plan-checks", 1634, (PlanGroup.CHECKS,)),
    ("plan-date", 1635, (PlanGroup.DATE,)),
    ("plan-promises", 1636, (PlanGroup.PROMISES,)),
    ("plan-iom", 1637, (PlanGroup.IOM,)),
)
_NAMES = tuple(name for name, *_ in _RESULTS)
#: Cards over which a result can be spread.
_CARDS = 5


def _result(place: int) -> tuple[PlanResult, ...]:
    """The cards of one result."""
    name, number, groups = _RESULTS[place]
    then = _NAMES[place + 1] if place + 1 < len(_NAMES) else ""
    first = PlanResult(number, name, groups=groups, parts="plan-parts", then=then)
    later = (
        PlanResult(
            1649 + place * _CARDS + part, f"{name}-{part + 1}", groups=groups, parts="plan-parts", of=name, part=part,
        )
        for part in range(1, _CARDS)
    )  # fmt: skip
    return first, *later


CHAPTER = Chapter(
    name="plan",
    stage=Stage.TOOLS,
    steps=(
        Menu(1600, "plan", entries=("plan-role", "plan-summary", "plan-result")),
        PlanForm(1601, "plan-role", questions=("role",)),
        PlanForm(1602, "plan-region", questions=("region",)),
        PlanForm(1603, "plan-stage", questions=("stage",)),
        PlanForm(1607, "plan-threat", questions=("threat",), when=_NOT_HOME),
        PlanForm(1614, "plan-contact", questions=("contact",), when=_NOT_HOME),
        PlanForm(1615, "plan-family", questions=("family",), when=_NOT_HOME),
        PlanForm(1604, "plan-person", questions=("person",)),
        PlanForm(1612, "plan-unaccompanied", questions=("unaccompanied",)),
        PlanForm(1605, "plan-company", questions=("company",), when=_UNTIL_HOME),
        PlanForm(1613, "plan-born", questions=("born",), when=_UNTIL_HOME),
        PlanForm(1606, "plan-passport", questions=("passport",), when=_UNTIL_HOME),
        PlanForm(1608, "plan-legal", questions=("investigation",), when=_UNTIL_HOME),
        PlanForm(1616, "plan-ban", questions=("ban",), when=_UNTIL_HOME),
        PlanForm(1609, "plan-health", questions=("care",)),
        PlanForm(1617, "plan-medication", questions=("medication",)),
        PlanForm(1618, "plan-pregnancy", questions=("pregnancy",)),
        PlanForm(1619, "plan-wheelchair", questions=("wheelchair",)),
        PlanForm(1621, "plan-addiction", questions=("addiction",)),
        PlanForm(1610, "plan-flying", questions=("flying",), when=_UNTIL_HOME),
        PlanForm(1622, "plan-interpreter", questions=("interpreter",)),
        PlanForm(1611, "plan-consent", questions=("consent",)),
        PlanSummary(1620, "plan-summary", then="plan-result", links=("plan-ask",)),
        *(card for place in range(len(_RESULTS)) for card in _result(place)),
        PlanParts(
            1641, "plan-parts", entries=_NAMES[1:],
            actions=(ActionButton("plan-save", "drafts", DraftVerb.SAVE),),
        ),
        ComposedText(
            1640, "plan-ask", source=("2.1", "2.2.2", "3.1"), facts=("support_line", "iom_phone"), silent=("no",),
            parts=(
                "role", "region", "stage", "person", "unaccompanied", "company", "born", "passport", "threat",
                "contact", "family", "investigation", "ban", "care", "medication", "pregnancy", "wheelchair",
                "addiction", "flying", "interpreter", "consent",
            ),
            links=("contacts",),
        ),
    ),
)  # fmt: skip
