"""Proofreading of the plan: the texts of its rules, and of its questions and answers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from bot.render import Wording, render
from dialogs.engine.addresses import Case, Link
from dialogs.engine.book import Manual
from dialogs.engine.planned import name_of, wording
from dialogs.engine.planning import witness
from dialogs.engine.show import Reading, show
from dialogs.engine.steps import Composed, Result

#: Characters of one line of the result at the most.
LONGEST_LINE = 120


def ids(manual: Manual) -> set[str]:
    """The messages that the plan needs besides those of its steps: lines, names, answers, sentences, headings."""
    found = {rule.text for rule in manual.rules} | {rule.group.value for rule in manual.rules}
    for name in manual.form_of:
        question = manual.questions[name]
        found |= {name_of(question).id, *(wording(question, option).id for option in question.options)}
    for step in manual.steps:
        if isinstance(step, Composed):
            found |= {sentence for name in step.parts for sentence in _sentences(manual, step, name)}
    return found


def _sentences(manual: Manual, step: Composed, name: str) -> Iterator[str]:
    for option in manual.questions[name].options:
        if option.name not in step.silent:
            yield f"{step.name}-{name}-{option.name}"


def missing(manual: Manual, messages: Collection[str], code: str) -> Iterator[str]:
    """Messages of the plan that are not there."""
    yield from (f"{code}: {name} is missing" for name in sorted(ids(manual) - set(messages)))


def too_long(manual: Manual, texts: Mapping[str, str], code: str) -> Iterator[str]:
    """Lines of the result that are too long."""
    for rule in manual.rules:
        if len(texts.get(rule.text, "")) > LONGEST_LINE:
            yield f"{code}: {rule.text}: over {LONGEST_LINE} characters"


def crowded(manual: Manual, words: Wording, code: str, longest: int) -> Iterator[str]:
    """Results that are too long with the answers that bring up some line of theirs."""
    for rule in manual.rules:
        plan = witness(manual, rule.when) or 0
        for step in (step for step in manual.steps if isinstance(step, Result) and step.group is rule.group):
            text = render(show(manual, Link(step.number, case=Case(plan)), Reading(code)), words, code).text
            if len(text) > longest:
                yield f"{code}: {step.name}: {len(text)} characters, over {longest}"
