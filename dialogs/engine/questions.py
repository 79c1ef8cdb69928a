"""Closed questions, and conditions on their answers: plain values that the checker can see through."""

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


@dataclass(frozen=True, slots=True)
class Option:
    """One answer; `number` (from 1) is permanent within its question."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Question:
    """A closed question whose answer lies in `bits` bits at bit `at` of the case's plan; 0 is unanswered.

    `when` says which earlier answers make it relevant; None: always.
    """

    number: int
    name: str
    first_bit: int
    bits: int
    options: tuple[Option, ...]
    when: When | None = None

    def answer(self, plan: int) -> Option | None:
        """Return the option that `plan` holds, or None where it is unanswered or unknown."""
        number = plan >> self.first_bit & ((1 << self.bits) - 1)
        return next((option for option in self.options if option.number == number), None)

    def put(self, plan: int, number: int) -> int:
        """Return `plan` with the answer `number` (0 takes it away)."""
        mask = ((1 << self.bits) - 1) << self.first_bit
        return plan & ~mask | (number << self.first_bit & mask)
