"""The answers of one form, packed into one number: read, changed, held against conditions, cleared where irrelevant."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Self

from dialogs.engine.forms.conditions import When, is_met
from dialogs.engine.forms.field import AnswerValue, ClosedField, InvalidAnswer, InvalidReason
from dialogs.engine.forms.field_types import MultipleChoiceField, RankedField


@dataclass(frozen=True, eq=False)
class Form:
    """The fields of one form in the order asked; each has bits of its own in the number that holds the answers.

    `screens` gives, by a field's name, the condition of the screen on which it is asked, besides the field's own.
    `marks` are bits that are no answer and may be set.
    """

    fields: tuple[ClosedField, ...]
    screens: Mapping[str, When] = field(default_factory=dict)
    marks: int = 0

    @cached_property
    def by_name(self) -> Mapping[str, ClosedField]:
        """The fields by name."""
        return {member.name: member for member in self.fields}

    @cached_property
    def mask(self) -> int:
        """Every bit that belongs to a field."""
        return sum(member.mask for member in self.fields)

    def asks(self, question: ClosedField, facts: Mapping[str, str]) -> bool:
        """Whether a field is to be asked, after the answers in `facts`."""
        return is_met(self.screens.get(question.name), facts) and is_met(question.when, facts)

    def check(self, bits: int) -> None:
        """Raise InvalidAnswer for a bit that belongs to no field, or a number that is no answer of its field."""
        if bits & ~(self.mask | self.marks):
            raise InvalidAnswer(InvalidReason.JUNK)
        for member in self.fields:
            member.decode(member.number_in(bits))


@dataclass(frozen=True)
class Answers:
    """The answers of `form` as bits. Changing one returns others; what stands for no answer counts as unanswered."""

    bits: int = 0
    form: Form = field(default=Form(()), repr=False)

    def get(self, question: ClosedField) -> AnswerValue | None:
        """Return the answer to a field, None where it is unanswered. Raises InvalidAnswer for another form's field."""
        return self._own(question).answer_in(self.bits)

    def put(self, question: ClosedField, value: AnswerValue | None) -> Self:
        """Return the answers with `value` for a field, None to take it away. Raises InvalidAnswer."""
        own = self._own(question)
        return self._with(own.put_in(self.bits, 0 if value is None else own.encode(value)))

    def tick(self, question: ClosedField, place: int, *, on: bool) -> Self:
        """Return the answers with one option of a field `on`: setting, never flipping. Raises InvalidAnswer.

        A tick after "unknown" or "none of these" begins anew; taking the last one away leaves the field unanswered.
        """
        if not isinstance(question, MultipleChoiceField) or place >= len(question.options):
            raise InvalidAnswer(InvalidReason.VALUE, question.name)
        before, option = self.get(question), question.options[place]
        chosen = dict.fromkeys(before if isinstance(before, tuple) else ())
        if on:
            chosen[option] = None
        else:
            chosen.pop(option, None)
        return self.put(question, question.in_order(tuple(chosen)) or None)

    def facts(self) -> Mapping[str, str]:
        """Return what conditions can ask about: the relevant answers, as their fields put them."""
        return self._asked[1]

    def relevant(self) -> tuple[ClosedField, ...]:
        """Return the fields to be asked with these answers, in order."""
        return tuple(self.form.by_name[name] for name in self._asked[0])

    def missing(self) -> tuple[ClosedField, ...]:
        """Return the relevant fields that are unanswered; "unknown" is an answer."""
        return tuple(self.form.by_name[name] for name, value in self._asked[0].items() if value is None)

    def clear_irrelevant(self) -> Self:
        """Return the answers without those that others have made irrelevant, nor ranks of what is no longer chosen."""
        bits = self.bits
        for question in self.form.fields:
            value = self._still_chosen(question, self._asked[0].get(question.name))
            bits = question.put_in(bits, 0 if value is None else question.encode(value))
        return self._with(bits)

    @cached_property
    def _asked(self) -> tuple[Mapping[str, AnswerValue | None], Mapping[str, str]]:
        """The answers of the relevant fields by name, and the facts; a condition is held against earlier ones only."""
        facts: dict[str, str] = {}
        answers: dict[str, AnswerValue | None] = {}
        for question in self.form.fields:
            if self.form.asks(question, facts):
                value = answers[question.name] = question.answer_in(self.bits)
                facts |= {} if value is None else question.facts(value)
        return answers, MappingProxyType(facts)

    def _still_chosen(self, question: ClosedField, value: AnswerValue | None) -> AnswerValue | None:
        """Of ranked options those still among the chosen ones, None where none is; any other answer as it is."""
        chosen = self.get(self.form.by_name[question.within]) if isinstance(question, RankedField) else None
        if not isinstance(value, tuple) or not isinstance(chosen, tuple):
            return value
        return tuple(option for option in value if option in chosen) or None

    def _own(self, question: ClosedField) -> ClosedField:
        """The field, if it is one of the form's."""
        if not isinstance(question, ClosedField) or self.form.by_name.get(question.name) != question:
            raise InvalidAnswer(InvalidReason.FIELD)
        return question

    def _with(self, bits: int) -> Self:
        """The answers in `bits`, which came from a field's own codec and need not be looked at again."""
        other = object.__new__(type(self))
        object.__setattr__(other, "form", self.form)
        object.__setattr__(other, "bits", bits)
        return other
