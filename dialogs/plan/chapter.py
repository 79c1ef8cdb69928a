"""The plan for one case: closed questions on eleven screens, the summary, and what the answers bring up."""

from __future__ import annotations

from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.conditions import Condition, Not
from dialogs.engine.steps import ActionButton, Chapter, ComposedText, Menu, PlanForm, PlanResult, PlanSummary, Stage
from dialogs.plan.groups import PlanGroup

_UNTIL_HOME = Not(Condition("stage", ("home", "changed")))
_NOT_HOME = Not(Condition("stage", ("home",)))
_GROUPS = ("plan-next", "plan-prepare", "plan-who", "plan-checks", "plan-date", "plan-promises", "plan-iom")

CHAPTER = Chapter(
    name="plan",
    stage=Stage.TOOLS,
    steps=(
        Menu(1600, "plan", entries=("plan-role", "plan-summary", "plan-result")),
        PlanForm(1601, "plan-role", questions=("role",)),
        PlanForm(1602, "plan-region", questions=("region",)),
        PlanForm(1603, "plan-stage", questions=("stage",)),
        PlanForm(1604, "plan-person", questions=("person", "unaccompanied")),
        PlanForm(1605, "plan-company", questions=("company", "born"), when=_UNTIL_HOME),
        PlanForm(1606, "plan-passport", questions=("passport",), when=_UNTIL_HOME),
        PlanForm(1607, "plan-threat", questions=("threat", "contact", "family"), when=_NOT_HOME),
        PlanForm(1608, "plan-legal", questions=("investigation", "ban"), when=_UNTIL_HOME),
        PlanForm(1609, "plan-health", questions=("care", "medication", "pregnancy", "wheelchair", "addiction")),
        PlanForm(1610, "plan-flying", questions=("flying",), when=_UNTIL_HOME),
        PlanForm(1611, "plan-consent", questions=("interpreter", "consent")),
        PlanSummary(1620, "plan-summary", then="plan-result", links=("plan-ask",)),
        PlanResult(
            1630, "plan-result", group=PlanGroup.WARN, entries=_GROUPS,
            links=("plan-ask", "plan-summary", "contacts"),
            actions=(ActionButton("plan-save", "drafts", DraftVerb.SAVE),),
        ),
        PlanResult(1631, "plan-next", group=PlanGroup.NEXT),
        PlanResult(1632, "plan-prepare", group=PlanGroup.PREPARE),
        PlanResult(1633, "plan-who", group=PlanGroup.WHO, links=("roles",)),
        PlanResult(1634, "plan-checks", group=PlanGroup.CHECKS),
        PlanResult(1635, "plan-date", group=PlanGroup.DATE),
        PlanResult(1636, "plan-promises", group=PlanGroup.PROMISES),
        PlanResult(1637, "plan-iom", group=PlanGroup.IOM),
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
