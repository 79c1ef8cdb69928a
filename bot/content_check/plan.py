"""The content check of the plan's texts: lines, questions and answers."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from bot.render import render
from bot.text_format import Translator
from dialogs.engine.links import Case, Link
from dialogs.engine.manual import Manual
from dialogs.engine.plan_answers import example_plan
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import ComposedText, PlanResult

#: Characters of one line of the result at the most.
LONGEST_LINE = 120


def plan_message_ids(manual: Manual) -> set[str]:
    """The messages that the plan needs besides those of its steps: lines, names, answers, sentences, headings."""
    message_ids = {rule.text for rule in manual.rules} | {str(rule.group) for rule in manual.rules}
    for name in manual.form_of:
        question = manual.questions[name]
        message_ids |= {question.label, *map(question.option_text, question.options)}
    for step in manual.steps:
        if isinstance(step, ComposedText):
            message_ids |= {sentence for name in step.parts for sentence in _sentences(manual, step, name)}
    return message_ids


def _sentences(manual: Manual, step: ComposedText, name: str) -> Iterator[str]:
    for option in manual.questions[name].options:
        if option not in step.silent:
            yield f"{step.name}-{name}-{option}"


def missing_texts(manual: Manual, messages: Collection[str], code: str) -> Iterator[str]:
    """The messages that the plan needs and a language lacks."""
    yield from (f"{code}: {name} is missing" for name in sorted(plan_message_ids(manual) - set(messages)))


def too_long_lines(manual: Manual, texts: Mapping[str, str], code: str) -> Iterator[str]:
    """Lines of the result that are too long."""
    for rule in manual.rules:
        if len(texts.get(rule.text, "")) > LONGEST_LINE:
            yield f"{code}: {rule.text}: over {LONGEST_LINE} characters"


def crowded_forms(manual: Manual, words: Translator, code: str, longest: int) -> Iterator[str]:
    """Result screens that are too long, tried with answers that bring up each of their lines."""
    for rule in manual.rules:
        plan = example_plan(manual, rule.when) or 0
        for step in (step for step in manual.steps if isinstance(step, PlanResult) and rule.group in step.groups):
            text = render(
                show_guidance(manual, Link(step.number, case=Case(plan)), ReadingMode(code)), words, code
            ).text
            if len(text) > longest:
                yield f"{code}: {step.name}: {len(text)} characters, over {longest}"
