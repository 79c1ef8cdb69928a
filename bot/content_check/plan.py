"""Proofreading of the plan: the texts of its rules, and of its questions and answers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from bot.render import Translator, render
from dialogs.engine.links import Case, Link
from dialogs.engine.manual import Manual
from dialogs.engine.plan_answers import example_plan
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import ComposedText, PlanResult

#: Characters of one line of the result at the most.
LONGEST_LINE = 120


def plan_message_ids(manual: Manual) -> set[str]:
    """The messages that the plan needs besides those of its steps: lines, names, answers, sentences, headings."""
    found = {rule.text for rule in manual.rules} | {str(rule.group) for rule in manual.rules}
    for name in manual.form_of:
        question = manual.questions[name]
        found |= {question.label, *map(question.option_text, question.options)}
    for step in manual.steps:
        if isinstance(step, ComposedText):
            found |= {sentence for name in step.parts for sentence in _sentences(manual, step, name)}
    return found


def _sentences(manual: Manual, step: ComposedText, name: str) -> Iterator[str]:
    for option in manual.questions[name].options:
        if option not in step.silent:
            yield f"{step.name}-{name}-{option}"


def missing_texts(manual: Manual, messages: Collection[str], code: str) -> Iterator[str]:
    """Messages of the plan that are not there."""
    yield from (f"{code}: {name} is missing" for name in sorted(plan_message_ids(manual) - set(messages)))


def too_long_lines(manual: Manual, texts: Mapping[str, str], code: str) -> Iterator[str]:
    """Lines of the result that are too long."""
    for rule in manual.rules:
        if len(texts.get(rule.text, "")) > LONGEST_LINE:
            yield f"{code}: {rule.text}: over {LONGEST_LINE} characters"


def crowded_forms(manual: Manual, words: Translator, code: str, longest: int) -> Iterator[str]:
    """Results that are too long with the answers that bring up some line of theirs."""
    for rule in manual.rules:
        plan = example_plan(manual, rule.when) or 0
        for step in (step for step in manual.steps if isinstance(step, PlanResult) and step.group == rule.group):
            text = render(
                show_guidance(manual, Link(step.number, case=Case(plan)), ReadingMode(code)), words, code
            ).text
            if len(text) > longest:
                yield f"{code}: {step.name}: {len(text)} characters, over {longest}"
