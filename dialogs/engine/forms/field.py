"""What every closed field has: a number, bits, a condition, the ids of its texts; and why an answer is refused.

In every field 0 is unanswered. "Unknown" (do not know) is an answer of its own, as all bits set or as a bit of its own
where several options can be chosen; a form whose questions count it among their options has it there. "Refused" (do not
want to say) is another, and has a bit elsewhere. Numbers, places and the order of options are permanent; new options
are appended.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import Enum

from dialogs.engine.forms.conditions import When

#: What a closed field can hold: an option or a code, a count, or several options.
AnswerValue = str | int | tuple[str, ...]

UNKNOWN = "unknown"
REFUSED = "refused"


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
class FieldTexts:
    """How a form makes the ids of its fields' texts, from the field's `name`, the question's id and an option.

    `shared` are options that are worded alike in every field of the form.
    """

    question: str = "field-{name}"
    label: str = "{question}-label"
    option: str = "{question}-{option}"
    shared_option: str = "field-option-{option}"
    shared: frozenset[str] = frozenset({UNKNOWN, REFUSED, "yes", "suspected", "no", "none", "pending"})


@dataclass(frozen=True, slots=True)
class ClosedField(ABC):
    """A closed question whose answer lies in `bits` bits at bit `first_bit` of its form's answers.

    `group` is the id of the name of the part of the form it belongs to, if the form has parts. `source` names sections
    of the manual (empty: our own question); `when` the earlier answers that make it relevant; `helped`: it has a text
    `<question>-help`. `question_id` is the id of its question, if that is not made from its name. `adds_unknown`: it
    can be answered with "unknown" besides what it holds. `refusal_bit` is the bit that is set where it was not to be
    said; None where that is no answer to it.
    """

    number: int
    name: str
    group: str = ""
    first_bit: int = field(kw_only=True)
    bits: int = field(kw_only=True)
    source: tuple[str, ...] = field(default=(), kw_only=True)
    when: When | None = field(default=None, kw_only=True)
    helped: bool = field(default=False, kw_only=True)
    question_id: str = field(default="", kw_only=True)
    adds_unknown: bool = field(default=True, kw_only=True)
    refusal_bit: int | None = field(default=None, kw_only=True)
    texts: FieldTexts = field(default=FieldTexts(), kw_only=True)

    @property
    def unknown(self) -> int:
        """The number of "unknown": every bit set."""
        return (1 << self.bits) - 1

    @property
    def refused(self) -> int:
        """The number of "refused": one above all that its bits can hold."""
        return 1 << self.bits

    @property
    def mask(self) -> int:
        """The bits it lies in, at their place, and the one for "refused"."""
        return self._own_mask | (0 if self.refusal_bit is None else 1 << self.refusal_bit)

    @property
    def _own_mask(self) -> int:
        return ((1 << self.bits) - 1) << self.first_bit

    @property
    def text(self) -> str:
        """The id of the question."""
        return self.question_id or self.texts.question.format(name=self.name)

    @property
    def label(self) -> str:
        """The id of its short name."""
        return self.texts.label.format(name=self.name, question=self.text)

    def option_text(self, option: str) -> str:
        """Return the id of an option's name."""
        pattern = self.texts.shared_option if option in self.texts.shared else self.texts.option
        return pattern.format(name=self.name, question=self.text, option=option)

    def encode(self, value: AnswerValue) -> int:
        """Return the number of `value`, from 1. Raises InvalidAnswer if it is not in the closed set."""
        if self.adds_unknown and value == UNKNOWN:
            return self.unknown
        if self.refusal_bit is not None and value == REFUSED:
            return self.refused
        number = self._encode(value)
        if number is None:
            raise InvalidAnswer(InvalidReason.VALUE, self.name)
        return number

    def decode(self, number: int) -> AnswerValue | None:
        """Return the answer that `number` stands for, None for 0. Raises InvalidAnswer if it stands for nothing."""
        if number == 0:
            return None
        if self.adds_unknown and number == self.unknown:
            return UNKNOWN
        if self.refusal_bit is not None and number == self.refused:
            return REFUSED
        value = self._decode(number) if number < self.refused else None
        if value is None or self._encode(value) != number:
            raise InvalidAnswer(InvalidReason.JUNK, self.name)
        return value

    def number_in(self, bits: int) -> int:
        """Return the number that a form's answers hold for this field."""
        number = (bits & self._own_mask) >> self.first_bit
        return number if self.refusal_bit is None else number | (bits >> self.refusal_bit & 1) << self.bits

    def put_in(self, bits: int, number: int) -> int:
        """Return a form's answers with `number` for this field, 0 to take its answer away."""
        refusal = 0 if self.refusal_bit is None else (number >> self.bits & 1) << self.refusal_bit
        return bits & ~self.mask | (number << self.first_bit & self._own_mask) | refusal

    def answer_in(self, bits: int) -> AnswerValue | None:
        """Return the answer that a form's answers hold; None for none, and for a number that stands for nothing."""
        try:
            return self.decode(self.number_in(bits))
        except InvalidAnswer:
            return None

    def facts(self, value: AnswerValue) -> dict[str, str]:
        """Return what conditions can ask about the answer: "<name>" and its option."""
        return {self.name: str(value)}

    @abstractmethod
    def _encode(self, value: AnswerValue) -> int | None:
        """The number of an answer, None for what is not in the set."""

    @abstractmethod
    def _decode(self, number: int) -> AnswerValue | None:
        """The answer of a number, None for what is none."""
