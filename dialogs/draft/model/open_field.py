"""What every open field has, and why something is refused.

In every open field 0 is unanswered, and "unknown" (do not know, or do not want to say) is an answer of its own: all
bits set, or a bit of its own where several can be chosen. Numbers, places and the order of options are permanent; new
options are appended. Texts: `field-<name>` (the question), `-label`, `-help` where `helped`, `-<option>`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import Enum

from dialogs.engine.questions import When

#: What an open field can hold: an option or a code, a count, or several options.
AnswerValue = str | int | tuple[str, ...]

UNKNOWN = "unknown"
#: Options that are worded alike in every field: `field-option-<option>`.
SHARED_OPTIONS = frozenset({UNKNOWN, "yes", "suspected", "no", "none", "pending"})


class FieldGroup(Enum):
    """A part of the application (domain notes 1.2); the value is also the id of its name in `locales/`."""

    FORM = "group-a"
    PERSON = "group-b"
    LEGAL = "group-c"
    DOCUMENTS = "group-d"
    FAMILY = "group-e"
    HEALTH = "group-f"
    JOURNEY = "group-g"
    NEEDS = "group-h"
    ENCLOSED = "group-i"
    RISKS = "group-risks"


class InvalidReason(Enum):
    """Why something is not taken in; the value is the id of its text. What was refused is never quoted."""

    VALUE = "draft-refused-value"
    FIELD = "draft-refused-field"
    JUNK = "draft-refused-junk"
    VERSION = "draft-refused-version"
    SIZE = "draft-refused-size"
    SHAPE = "draft-refused-shape"


class InvalidAnswer(ValueError):
    """What is not in the closed set; holds the reason and, where it is one of ours, the field's name."""

    def __init__(self, reason: InvalidReason, field: str = "") -> None:
        """Take no value, so that none can be told."""
        super().__init__(f"{reason.value}: {field}" if field else reason.value)
        self.reason = reason
        self.field = field


@dataclass(frozen=True, slots=True)
class OpenField(ABC):
    """A closed question whose answer lies in `bits` bits at bit `at`.

    `source` names sections of the manual (empty: our own question); `when` the earlier answers that make it relevant;
    `coarse` the options that tell less, given for each field that can help to point someone out (class Y of the domain
    notes) and None where it cannot (class G). `worded` is the id of its question, if that is not `field-<name>`.
    """

    number: int
    name: str
    group: FieldGroup
    first_bit: int = field(kw_only=True)
    bits: int = field(kw_only=True)
    source: tuple[str, ...] = field(default=(), kw_only=True)
    when: When | None = field(default=None, kw_only=True)
    coarse: tuple[str, ...] | None = field(default=None, kw_only=True)
    helped: bool = field(default=False, kw_only=True)
    question_id: str = field(default="", kw_only=True)

    @property
    def unknown(self) -> int:
        """The number of "unknown": every bit set."""
        return (1 << self.bits) - 1

    @property
    def mask(self) -> int:
        """The bits it lies in, at their place."""
        return ((1 << self.bits) - 1) << self.first_bit

    @property
    def text(self) -> str:
        """The id of the question."""
        return self.question_id or f"field-{self.name}"

    def option_text(self, option: str) -> str:
        """Return the id of an option's name."""
        return f"field-option-{option}" if option in SHARED_OPTIONS else f"{self.text}-{option}"

    def encode(self, value: AnswerValue) -> int:
        """Return the number of `value`, from 1. Raises Refused if it is not in the closed set."""
        if value == UNKNOWN:
            return self.unknown
        number = self._encode(value)
        if number is None:
            raise InvalidAnswer(InvalidReason.VALUE, self.name)
        return number

    def decode(self, number: int) -> AnswerValue | None:
        """Return the answer that `number` stands for, None for 0. Raises Refused if it stands for nothing."""
        if number in {0, self.unknown}:
            return UNKNOWN if number else None
        value = self._decode(number)
        if value is None or self._encode(value) != number:
            raise InvalidAnswer(InvalidReason.JUNK, self.name)
        return value

    def facts(self, value: AnswerValue) -> dict[str, str]:
        """Return what conditions can ask about the answer: "<name>" and its option."""
        return {self.name: str(value)}

    @abstractmethod
    def _encode(self, value: AnswerValue) -> int | None:
        """The number of an answer, None for what is not in the set."""

    @abstractmethod
    def _decode(self, number: int) -> AnswerValue | None:
        """The answer of a number, None for what is none."""
