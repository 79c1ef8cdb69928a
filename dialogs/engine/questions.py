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
class All:
    """Every part holds."""

    parts: tuple[When, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """At least one part holds."""

    parts: tuple[When, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """The part does not hold; so it is where its question is unanswered and the part asks for an answer."""

    part: When


When = Condition | All | Any | Not


def holds(when: When | None, answers: Mapping[str, str]) -> bool:
    """Whether `when` holds for `answers` (option names by question, unanswered ones absent); None always does."""
    match when:
        case None:
            return True
        case Condition(question, options):
            return answers.get(question) in options
        case All(parts):
            return all(holds(part, answers) for part in parts)
        case Any(parts):
            return any(holds(part, answers) for part in parts)
        case Not(part):
            return not holds(part, answers)
        case _:
            assert_never(when)


def literals(when: When | None) -> Iterator[Condition]:
    """Every condition on a single question that `when` is made of."""
    match when:
        case None:
            return
        case Condition():
            yield when
        case All(parts) | Any(parts):
            for part in parts:
                yield from literals(part)
        case Not(part):
            yield from literals(part)
        case _:
            assert_never(when)


def phrase(when: When | None) -> str:
    """`when` in words, for the diagram; empty where there is no condition."""
    match when:
        case None:
            return ""
        case Condition(question, options):
            return f"{question} = {' or '.join(options)}"
        case All(parts):
            return " and ".join(map(_within, parts))
        case Any(parts):
            return " or ".join(map(_within, parts))
        case Not(Condition(question, options)):
            return f"{question} not {' nor '.join(options)}"
        case Not(part):
            return f"not ({phrase(part)})"
        case _:
            assert_never(when)


def _within(when: When) -> str:
    return f"({phrase(when)})" if isinstance(when, (All, Any)) else phrase(when)


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
    at: int
    bits: int
    options: tuple[Option, ...]
    when: When | None = None

    def answer(self, plan: int) -> Option | None:
        """Return the option that `plan` holds, or None where it is unanswered or unknown."""
        number = plan >> self.at & ((1 << self.bits) - 1)
        return next((option for option in self.options if option.number == number), None)

    def put(self, plan: int, number: int) -> int:
        """Return `plan` with the answer `number` (0 takes it away)."""
        mask = ((1 << self.bits) - 1) << self.at
        return plan & ~mask | (number << self.at & mask)
