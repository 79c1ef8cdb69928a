"""The plan for one case: closed questions on eleven screens, the summary, and what the answers bring up."""

from __future__ import annotations

from dialogs.engine.questions import Condition, Not
from dialogs.engine.rules import Group
from dialogs.engine.steps import Chapter, Composed, Form, Menu, Result, Stage, Summary

_UNTIL_HOME = Not(Condition("stage", ("home", "changed")))
_NOT_HOME = Not(Condition("stage", ("home",)))
_GROUPS = ("plan-next", "plan-prepare", "plan-who", "plan-checks", "plan-date", "plan-promises", "plan-iom")

CHAPTER = Chapter(
    name="plan",
    stage=Stage.TOOLS,
    steps=(
        Menu(1600, "plan", entries=("plan-role", "plan-summary", "plan-result")),
        Form(1601, "plan-role", questions=("role",)),
        Form(1602, "plan-region", questions=("region",)),
        Form(1603, "plan-stage", questions=("stage",)),
        Form(1604, "plan-person", questions=("person", "unaccompanied")),
        Form(1605, "plan-company", questions=("company", "born"), when=_UNTIL_HOME),
        Form(1606, "plan-passport", questions=("passport",), when=_UNTIL_HOME),
        Form(1607, "plan-threat", questions=("threat", "contact", "family"), when=_NOT_HOME),
        Form(1608, "plan-legal", questions=("investigation", "ban"), when=_UNTIL_HOME),
        Form(1609, "plan-health", questions=("care", "medication", "pregnancy", "wheelchair", "addiction")),
        Form(1610, "plan-flying", questions=("flying",), when=_UNTIL_HOME),
        Form(1611, "plan-consent", questions=("interpreter", "consent")),
        Summary(1620, "plan-summary", then="plan-result", links=("plan-ask",)),
        Result(
            1630, "plan-result", group=Group.WARN, entries=_GROUPS,
            links=("plan-ask", "plan-summary", "contacts"),
        ),
        Result(1631, "plan-next", group=Group.NEXT),
        Result(1632, "plan-prepare", group=Group.PREPARE),
        Result(1633, "plan-who", group=Group.WHO, links=("roles",)),
        Result(1634, "plan-checks", group=Group.CHECKS),
        Result(1635, "plan-date", group=Group.DATE),
        Result(1636, "plan-promises", group=Group.PROMISES),
        Result(1637, "plan-iom", group=Group.IOM),
        Composed(
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
