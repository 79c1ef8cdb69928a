"""The plan on one page: answers, lines and sections as texts, to be worded and set elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dialogs.engine.book import Manual
from dialogs.engine.frame import section
from dialogs.engine.planned import said
from dialogs.engine.planning import lines
from dialogs.engine.rules import Group, Rule
from dialogs.engine.screens import Lines, Text, Value


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with its lines."""

    heading: Text
    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page: what it is, the answers it is made of (name and answer), the lines by group, whom to call."""

    title: Text
    about: Text
    answers: Text
    said: tuple[tuple[Text, Text], ...]
    parts: tuple[Part, ...]
    foot: Text


def sheet(manual: Manual, plan: int, day: date) -> Sheet:
    """Return the page for the answers in `plan`, made on `day`."""
    parts = ((group, lines(manual, group, plan)) for group in Group)
    return Sheet(
        Text("plan-paper-title"),
        Text("plan-paper-about", {"day": day, "year": str(manual.edition)}),
        Text("plan-paper-answers"),
        said(manual, plan),
        tuple(Part(Text(group.value), tuple(map(_line, found))) for group, found in parts if found),
        Text("plan-paper-foot", {name: manual.facts[name] for name in ("support_line", "iom_phone", "emergency")}),
    )


def _line(rule: Rule) -> Text:
    about: dict[str, Value] = {"text": Text(rule.text)}
    if not rule.source:
        return Text("plan-paper-ours", about)
    return Text("plan-paper-line", about | {"sections": Lines(tuple(map(section, rule.source)))})
