"""Conditions on the answers to closed questions: plain values that the checker can see through."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never


@dataclass(frozen=True, slots=True)
class Condition:
    """The question is answered with one of the options."""

    question: str
    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every part holds."""

    parts: tuple[When, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    """At least one part holds."""

    parts: tuple[When, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold; so it is where its question is unanswered and the part asks for an answer."""

    part: When


When = Condition | AllOf | AnyOf | Not

#: What no answers meet.
NEVER = AnyOf(())


def is_met(when: When | None, answers: Mapping[str, str]) -> bool:
    """Whether `when` holds for `answers` (option names by question, unanswered ones absent); None always does."""
    match when:
        case None:
            return True
        case Condition(question, options):
            return answers.get(question) in options
        case AllOf(parts):
            return all(is_met(part, answers) for part in parts)
        case AnyOf(parts):
            return any(is_met(part, answers) for part in parts)
        case Not(part):
            return not is_met(part, answers)
        case _:
            assert_never(when)


def can_be_met(when: When | None, answers: Mapping[str, str], open_questions: frozenset[str]) -> bool:
    """Whether `when` holds, or may come to hold by answers to `open_questions`, which are still to be asked."""
    return _possible(when, answers, open_questions)[0]


def is_sure(when: When | None, answers: Mapping[str, str], open_questions: frozenset[str]) -> bool:
    """Whether `when` holds whatever the answers to `open_questions` turn out to be."""
    return not _possible(when, answers, open_questions)[1]


def _possible(when: When | None, answers: Mapping[str, str], open_questions: frozenset[str]) -> tuple[bool, bool]:
    """Whether `when` can be true, and whether it can be false."""
    match when:
        case None:
            return True, False
        case Condition(question) if question.partition(".")[0] in open_questions:
            return True, True
        case Condition():
            holds = is_met(when, answers)
            return holds, not holds
        case AllOf(parts):
            outcomes = [_possible(part, answers, open_questions) for part in parts]
            return all(can for can, _ in outcomes), any(cannot for _, cannot in outcomes)
        case AnyOf(parts):
            outcomes = [_possible(part, answers, open_questions) for part in parts]
            return any(can for can, _ in outcomes), all(cannot for _, cannot in outcomes)
        case Not(part):
            can, cannot = _possible(part, answers, open_questions)
            return cannot, can
        case _:
            assert_never(when)


def conditions_in(when: When | None) -> Iterator[Condition]:
    """Every condition on a single question that `when` is made of."""
    match when:
        case None:
            return
        case Condition():
            yield when
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from conditions_in(part)
        case Not(part):
            yield from conditions_in(part)
        case _:
            assert_never(when)


def condition_phrase(when: When | None) -> str:
    """`when` in words, for the diagram; empty where there is no condition."""
    match when:
        case None:
            return ""
        case Condition(question, options):
            return f"{question} = {' or '.join(options)}"
        case AllOf(parts):
            return " and ".join(map(_within, parts))
        case AnyOf(parts):
            return " or ".join(map(_within, parts))
        case Not(Condition(question, options)):
            return f"{question} not {' nor '.join(options)}"
        case Not(part):
            return f"not ({condition_phrase(part)})"
        case _:
            assert_never(when)


def _within(when: When) -> str:
    return f"({condition_phrase(when)})" if isinstance(when, (AllOf, AnyOf)) else condition_phrase(when)
