"""The content check: every mistake of structure at once, before a reader could meet it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass, field

from dialogs.engine.links import TICK_COUNT, VERB_COUNT, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.plan_check import check_plan
from dialogs.engine.screen_check import screen_problems
from dialogs.engine.steps import (
    READING_STAGES,
    Checklist,
    ClosedQuestion,
    ComposedText,
    Menu,
    Page,
    PlanParts,
    PlanResult,
    PlanSummary,
    PointCard,
    Region,
    ReturneeLanguages,
    Step,
)  # fmt: skip

Ledger = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True)
class Promises:
    """What the content is held to: the ledger of numbers, and the map from the manual's paragraphs to steps.

    `coverage` gives for each section its paragraphs by ordinal (from "1"): the steps that carry it, or in one
    string the reason for leaving it out. `commands` are steps that are reached without a button.
    """

    ledger: Ledger
    coverage: Mapping[str, Mapping[str, tuple[str, ...] | str]]
    paragraphs: Mapping[str, int]
    commands: frozenset[str] = field(default_factory=frozenset)


def check_structure(manual: Manual, promises: Promises) -> list[str]:
    """Return every problem, one line each; empty when there is none."""
    dangling = [*_dangling(manual), *_facts(manual), *check_plan(manual)]
    numbers = [*_numbers(manual), *_ledger(check_ledger(manual), manual, promises.ledger)]
    if dangling or any("ledger:" not in line for line in numbers):
        return sorted(dangling + numbers)
    problems = (
        *screen_problems(manual, promises.commands.union(manual.commands.values())),
        *_sources(manual),
        *_coverage(manual, promises),
    )
    return sorted([*numbers, *problems])


def _names(step: Step) -> Iterator[str]:
    """The names of other steps that a step leads to."""
    yield from step.links
    yield from (action.step for action in step.actions) if isinstance(step, PlanParts) else ()
    match step:
        case Menu() | PlanParts():
            yield from step.entries
        case PlanResult():
            yield from filter(None, (step.then, step.parts, step.of))
        case ClosedQuestion() | ReturneeLanguages() | PlanSummary() | PointCard():
            yield step.then


def _dangling(manual: Manual) -> Iterator[str]:
    for step in manual.steps:
        for name in _names(step):
            if name not in manual.by_name:
                yield f"{step.name}: links to {name}, which is not there"
    for name in astuple(manual.footer):
        if name not in manual.by_name:
            yield f"footer: leads to {name}, which is not there"
    for number, name in manual.aliases.items():
        if name not in manual.by_name:
            yield f"alias {number}: leads to {name}, which is not there"


def _facts(manual: Manual) -> Iterator[str]:
    for step in manual.steps:
        yield from (f"{step.name}: no contact or amount {name}" for name in step.facts if name not in manual.facts)
        yield from (f"{step.name}: no note {name}" for name in step.later if name not in manual.notes)
        if isinstance(step, Region) and step.region not in manual.regions:
            yield f"{step.name}: no region {step.region}"
        if isinstance(step, ClosedQuestion) and step.question not in manual.questions:
            yield f"{step.name}: no question {step.question}"
        if isinstance(step, ComposedText):
            yield from (f"{step.name}: no question {name}" for name in step.parts if name not in manual.questions)
    used = {name for step in manual.steps for name in step.later}
    yield from (f"note {name}: on no step" for name in manual.notes if name not in used)


def _numbers(manual: Manual) -> Iterator[str]:
    groups: dict[str, list[int] | list[str]] = {
        "step number": [step.number for step in (*manual.rooms, *manual.steps)] + list(manual.aliases),
        "step name": [step.name for step in (*manual.rooms, *manual.steps)],
        "item number": [item.number for step in manual.steps if isinstance(step, Checklist) for item in step.items],
        "question number": [question.number for question in manual.questions.values()],
        "verb": [*Verb, *manual.room_verbs],
        "plan bit": [q.first_bit + bit for q in manual.questions.values() for bit in range(q.bits)],
    }
    for kind, values in groups.items():
        yield from (f"{kind} {value}: given twice" for value, times in Counter(map(str, values)).items() if times > 1)
    yield from (f"verb {number}: over {VERB_COUNT - 1}" for number in manual.room_verbs if number >= VERB_COUNT)
    yield from (f"item {number}: over {TICK_COUNT}" for number in manual.items if number >= TICK_COUNT)
    for question in manual.questions.values():
        if question.first_bit + question.bits > 64 or len(question.options) >= 1 << question.bits:  # noqa: PLR2004 - the plan's bits
            yield f"question {question.name}: does not fit its bits"


def check_ledger(manual: Manual) -> dict[str, dict[str, str]]:
    """Every permanent number in use with its name, as the ledger keeps them."""
    lists = [step for step in manual.steps if isinstance(step, Checklist)]
    questions = manual.questions.values()
    return {
        "steps": {str(step.number): step.name for step in (*manual.rooms, *manual.steps)},
        "items": {str(item.number): f"{step.name}/{item.name}" for step in lists for item in step.items},
        "questions": {str(q.number): f"{q.name} at {q.first_bit}" for q in questions},
        "options": {
            f"{q.number}.{number}": f"{q.name}/{option}" for q in questions for option, number in q.numbers.items()
        },
        "languages": {str(number): code for number, code in manual.languages.items()},
        "verbs": {str(verb.value): verb.name for verb in Verb}
        | {str(number): name for number, name in manual.room_verbs.items()},
    }


def _ledger(in_use: Ledger, manual: Manual, ledger: Ledger) -> Iterator[str]:
    for kind, names in in_use.items():
        entered = ledger.get(kind, {})
        for number, name in names.items():
            if number not in entered:
                yield f"ledger: {kind} {number} ({name}) is not entered; `lots check --enter` does"
            elif entered[number] != name:
                yield f"ledger: {kind} {number} was {entered[number]}, now {name}; a number is never reused"
    for number, name in ledger.get("steps", {}).items():
        if number not in in_use["steps"] and int(number) not in manual.aliases:
            yield f"ledger: step {number} ({name}) is gone and has no alias"


def _sources(manual: Manual) -> Iterator[str]:
    for chapter in manual.chapters:
        for step in chapter.steps:
            if chapter.stage in READING_STAGES and isinstance(step, Page) and not step.source:
                yield f"{step.name}: no source"
            if isinstance(step, Checklist):
                yield from (f"{step.name}/{item.name}: no source" for item in step.items if not item.source)


def _coverage(manual: Manual, promises: Promises) -> Iterator[str]:
    cited = {section for step in manual.steps for section in step.source}
    yield from (f"section {section}: no such section" for section in cited - set(promises.paragraphs))
    for section, count in promises.paragraphs.items():
        table = promises.coverage.get(section, {})
        if section not in cited and not all(isinstance(carried, str) for carried in table.values()):
            yield f"section {section}: no step cites it"
        yield from (f"coverage {section}: paragraph {n} is missing" for n in range(1, count + 1) if str(n) not in table)
        for ordinal, carried in table.items():
            if not 1 <= int(ordinal) <= count:
                yield f"coverage {section}: there is no paragraph {ordinal}"
            if not carried:
                yield f"coverage {section} {ordinal}: neither a step nor a reason"
            for name in carried if isinstance(carried, tuple) else ():
                if name not in manual.by_name:
                    yield f"coverage {section} {ordinal}: {name} is no step"
                elif section not in manual.by_name[name].source:
                    yield f"coverage {section} {ordinal}: {name} does not cite {section}"
