"""The plan on one page: answers, lines and sections as texts, to be worded and set elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dialogs.engine.layout import section_text
from dialogs.engine.manual import Manual
from dialogs.engine.plan_answers import matching_rules
from dialogs.engine.plan_bodies import answer_summary
from dialogs.engine.rules import Rule
from dialogs.engine.screens import Lines, Text, TextValue
from dialogs.plan.groups import PlanGroup


@dataclass(frozen=True, slots=True)
class PlanPart:
    """A heading with its lines."""

    heading: Text
    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class PlanSheet:
    """One page: what it is, the answers it is made of (name and answer), the lines by group, whom to call."""

    title: Text
    about: Text
    answers: Text
    said: tuple[tuple[Text, Text], ...]
    parts: tuple[PlanPart, ...]
    foot: Text


def plan_sheet(manual: Manual, plan: int, day: date) -> PlanSheet:
    """Return the page for the answers in `plan`, made on `day`."""
    parts = ((group, matching_rules(manual, group, plan)) for group in PlanGroup)
    return PlanSheet(
        Text("plan-paper-title"),
        Text("plan-paper-about", {"day": day, "year": str(manual.edition)}),
        Text("plan-paper-answers"),
        answer_summary(manual, plan),
        tuple(PlanPart(Text(group.value), tuple(map(_line, found))) for group, found in parts if found),
        Text("plan-paper-foot", {name: manual.facts[name] for name in ("support_line", "iom_phone", "emergency")}),
    )


def _line(rule: Rule) -> Text:
    about: dict[str, TextValue] = {"text": Text(rule.text)}
    if not rule.source:
        return Text("plan-paper-ours", about)
    return Text("plan-paper-line", about | {"sections": Lines(tuple(map(section_text, rule.source)))})
