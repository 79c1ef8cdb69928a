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


def holds_surely(when: When | None, answers: Mapping[str, str], assumed: frozenset[str]) -> bool | None:
    """Whether `when` holds whatever the unanswered questions turn out to be; None where that depends on them.

    The questions in `assumed` count as answered, also where they are not.
    """
    match when:
        case None:
            return True
        case Condition(question, options):
            return answers.get(question) in options if question in answers or question in assumed else None
        case AllOf(parts):
            values = [holds_surely(part, answers, assumed) for part in parts]
            return False if False in values else None if None in values else True
        case AnyOf(parts):
            values = [holds_surely(part, answers, assumed) for part in parts]
            return True if True in values else None if None in values else False
        case Not(part):
            value = holds_surely(part, answers, assumed)
            return None if value is None else not value
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
