"""The plan as a paper: the answers it is made of, the lines they bring up by group, whom to call."""

from __future__ import annotations

from datetime import date

from dialogs.engine.citations import section_text
from dialogs.engine.facts import Status
from dialogs.engine.forms.answer_texts import answer_text
from dialogs.engine.forms.answers import Answers
from dialogs.engine.manual import Manual
from dialogs.engine.plan_answers import matching_rules
from dialogs.engine.rules import Rule
from dialogs.engine.screens import Lines, Text, TextValue
from dialogs.papers.paper import Layout, Paper, PaperPart, PaperRow
from dialogs.plan.groups import PlanGroup

_CALL = ("support_line", "iom_phone", "emergency")


def plan_paper(manual: Manual, plan: int, day: date) -> Paper:
    """Return the paper for the answers in `plan`, made on `day`."""
    groups = ((group, matching_rules(manual, group, plan)) for group in PlanGroup)
    lines = tuple(PaperPart(Text(str(group)), items=tuple(map(_line, rules))) for group, rules in groups if rules)
    return Paper(
        day,
        Text("plan-paper-title"),
        Text("plan-paper-about", {"day": day, "year": str(manual.edition)}),
        None,
        _foot(manual),
        (*_answers(manual, plan), *lines),
        Text("plan-paper-file"),
        Layout.ONE_PAGE,
    )


def _foot(manual: Manual) -> Text:
    """Whom to call; IOM's number is marked where nobody has confirmed it."""
    confirmed = manual.facts["iom_phone"].status is not Status.UNCONFIRMED
    values = {name: manual.facts[name] for name in _CALL}
    return Text("plan-paper-foot" if confirmed else "plan-paper-foot-unconfirmed", values)


def _answers(manual: Manual, plan: int) -> tuple[PaperPart, ...]:
    """Every answer that is given, under its question's short name."""
    answers = Answers(plan, manual.plan_form)
    pairs = ((question, answers.get(question)) for question in answers.relevant())
    rows = tuple(PaperRow(Text(question.label), answer_text(question, answer)) for question, answer in pairs if answer)
    return (PaperPart(Text("plan-paper-answers"), rows=rows),) if rows else ()


def _line(rule: Rule) -> Text:
    about: dict[str, TextValue] = {"text": Text(rule.text)}
    if not rule.source:
        return Text("plan-paper-ours", about)
    return Text("plan-paper-line", about | {"sections": Lines(tuple(map(section_text, rule.source)))})
