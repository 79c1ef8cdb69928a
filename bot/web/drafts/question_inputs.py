"""The questions of a page as inputs of a form, and what a form says of them as the numbers that answers have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bot.web.drafts.page_parts import FieldInput, InputKind, InputOption, InputSection, OptionGroup
from bot.web.prose import ProseMaker
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.open_answers import OpenAnswers
from dialogs.draft.model.risk_areas import AREAS, Area
from dialogs.draft.model.risk_order import (
    FOUND_FIELDS,
    area_of,
    card_field,
    is_found_field,
    is_measure,
    is_risk,
    measure_fields,
    row_fields,
)
from dialogs.draft.screens.code_letters import codes_by_letter, likely_codes
from dialogs.draft.steps import RISK_TABLE, FieldStep, RiskAreaStep
from dialogs.engine.forms.answer_texts import answer_text
from dialogs.engine.forms.field import REFUSED, UNKNOWN, AnswerValue, ClosedField, InvalidAnswer
from dialogs.engine.forms.field_types import (
    ChoiceField,
    CountField,
    CountryField,
    LanguageField,
    MultipleChoiceField,
)
from dialogs.engine.screens import Text
from dialogs.engine.steps import DraftStep, Step

#: The form's fields of questions begin so; a field's number follows.
_NAMES = "q"
_MOST_DIGITS = 6


def fields_of_page(step: DraftStep, answers: OpenAnswers) -> tuple[ClosedField, ...]:
    """The questions that stand on a page: of measures all three, of the table whether there is each risk."""
    if isinstance(step, FieldStep):
        area, field = area_of(step.field), card_field(step.field)
        return measure_fields(area) if area and is_measure(field) else (field,)
    if isinstance(step, RiskAreaStep):
        return row_fields(answers, step.area)
    if step is RISK_TABLE:
        return FOUND_FIELDS
    return ()


# ---------------------------------------------------------------- from the form


def answered_numbers(step: DraftStep, answers: OpenAnswers, form: Mapping[str, tuple[str, ...]]) -> dict[str, int]:
    """What a form answers on its page: by the field's name, the number of each answer that is another than before.

    0 takes an answer away. A field that is not on the page is not looked at.
    """
    numbers: dict[str, int] = {}
    for field in fields_of_page(step, answers):
        number = _number_in(field, form.get(f"{_NAMES}{field.number}", ()))
        if number is not None and number != _number_now(field, answers):
            numbers[field.name] = number
    return numbers


def _number_now(field: ClosedField, answers: OpenAnswers) -> int:
    value = answers.get(field)
    return 0 if value is None else field.encode(value)


def _number_in(field: ClosedField, values: tuple[str, ...]) -> int | None:
    """The number that a form gives for a field, None where it says nothing of it."""
    numbers = [int(value) for value in values if value.isdecimal() and value.isascii() and len(value) <= _MOST_DIGITS]
    if not numbers:
        return None
    return _several(field, numbers) if isinstance(field, MultipleChoiceField) else numbers[-1]


def _several(field: MultipleChoiceField, numbers: list[int]) -> int:
    """The number of several boxes. What is ticked together and cannot be is the options alone."""
    options = sum(number for number in set(numbers) if _is_option(field, number))
    others = [number for number in numbers if number and not _is_option(field, number)]
    return options or (others[0] if others else 0)


def _is_option(field: MultipleChoiceField, number: int) -> bool:
    try:
        value = field.decode(number)
    except InvalidAnswer:
        return False
    return isinstance(value, tuple) and len(value) == 1


# ---------------------------------------------------------------- to the page


class InputMaker:
    """Makes inputs in one language, whose alphabet is `letters`."""

    def __init__(self, maker: ProseMaker, language: str, letters: tuple[str, ...]) -> None:
        """Take the words."""
        self._maker, self._language, self._letters = maker, language, letters

    def sections(self, step: DraftStep, view: DraftView) -> tuple[InputSection, ...]:
        """The inputs of a page; none where it asks nothing."""
        answers = view.state.answers
        if step is RISK_TABLE:
            return tuple(self._area(*row, answers) for row in zip(AREAS, FOUND_FIELDS, strict=True))
        fields = fields_of_page(step, answers)
        if not fields:
            return ()
        is_title = len(fields) == 1
        return (InputSection("", tuple(self.input(field, answers, is_title=is_title) for field in fields)),)

    def _area(self, area: Area, field: ClosedField, answers: OpenAnswers) -> InputSection:
        return InputSection(self._maker.plain(Text(f"risk-{area.name}-label")), (self.input(field, answers),))

    def input(self, field: ClosedField, answers: OpenAnswers, *, is_title: bool = False) -> FieldInput:
        """One question with its options."""
        name, legend = f"{_NAMES}{field.number}", self._maker.plain(Text(field.text))
        kind, groups = self._options(field, answers.get(field))
        return FieldInput(name, legend, kind, groups, is_title)

    def _options(self, field: ClosedField, now: AnswerValue | None) -> tuple[InputKind, tuple[OptionGroup, ...]]:
        if isinstance(field, CountryField | LanguageField):
            return InputKind.LIST, self._long_list(field, now)
        kind = InputKind.BOXES if isinstance(field, MultipleChoiceField) else InputKind.RADIO
        return kind, (OptionGroup("", tuple(self._all(field, now))),)

    def _all(self, field: ClosedField, now: AnswerValue | None) -> Iterator[InputOption]:
        for value in (*_values(field), *_evasive(field)):
            is_chosen = isinstance(now, tuple) and isinstance(value, tuple) and set(value) <= set(now) and bool(value)
            yield self._option(field, value, is_chosen=is_chosen or now == value)

    def _long_list(self, field: ClosedField, now: AnswerValue | None) -> tuple[OptionGroup, ...]:
        """None, the answers that say less, the likely ones, then all by their names."""
        specials = field.specials if isinstance(field, CountryField) else ("other",)
        likely = likely_codes(field)
        by_letter = codes_by_letter(
            countries=isinstance(field, CountryField), locale=self._language, letters=self._letters
        )
        rest = tuple(code for codes in by_letter.values() for code in codes if code not in likely)
        none = InputOption(self._maker.plain(Text("draft-unanswered")), "0", is_chosen=now is None)
        return (
            OptionGroup("", (none, *self._named(field, (*_evasive(field), *specials), now))),
            OptionGroup(self._maker.plain(Text("draft-list-likely")), self._named(field, likely, now)),
            OptionGroup(self._maker.plain(Text("draft-list-all")), self._named(field, rest, now)),
        )

    def _named(
        self, field: ClosedField, values: Iterable[AnswerValue], now: AnswerValue | None
    ) -> tuple[InputOption, ...]:
        return tuple(self._option(field, value, is_chosen=now == value) for value in values)

    def _option(self, field: ClosedField, value: AnswerValue, *, is_chosen: bool) -> InputOption:
        label = self._maker.plain(Text("draft-option", {"answer": answer_text(field, value)}))
        return InputOption(label, str(field.encode(value)), is_chosen)


def _values(field: ClosedField) -> tuple[AnswerValue, ...]:
    """The options of a field; of several each alone, then none of them."""
    match field:
        case MultipleChoiceField(options=options):
            return (*((option,) for option in options), ())
        case CountField():
            return tuple(range(field.low, field.high + 1))
        case ChoiceField(options=options):
            return options
        case _:  # pragma: no cover - no other kind is asked on such a page
            return ()


def _evasive(field: ClosedField) -> tuple[str, ...]:
    """Not knowing, and not wanting to say, where these are answers to a field."""
    return (UNKNOWN,) * field.adds_unknown + (REFUSED,) * (field.refusal_bit is not None)


def has_new_risk(before: OpenAnswers, after: OpenAnswers) -> bool:
    """Whether there is a risk that was not there before, so that there is more to ask."""
    return any(is_risk(after, area) and not is_risk(before, area) for area in AREAS)


def is_table_question(step: Step | None) -> bool:
    """Whether a page asks if there is one of the risks."""
    return isinstance(step, FieldStep) and is_found_field(step.field)
