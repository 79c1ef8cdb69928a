"""How the answer to a closed field is worded, on a card and on paper."""

from __future__ import annotations

from dialogs.engine.forms.codes import COUNTRY_CODES, LANGUAGE_CODES
from dialogs.engine.forms.field import AnswerValue, ClosedField
from dialogs.engine.forms.field_types import (
    MONTHS,
    CountField,
    CountryField,
    LanguageField,
    MonthField,
    MultipleChoiceField,
)
from dialogs.engine.screens import CountryName, LanguageName, Lines, MonthName, Text, TextValue


def option_text(field: ClosedField, value: str) -> Text:
    """One option of a field, or "unknown"."""
    return Text(field.option_text(value))


def answer_text(field: ClosedField, value: AnswerValue) -> TextValue:
    """An answer in words: a text, a list of them, a number, or a name that Babel knows."""
    match field, value:
        case MultipleChoiceField(), tuple(chosen):
            options = tuple(option_text(field, option) for option in chosen)
            return Lines(options) if options else Text("field-option-none")
        case CountField(), int(number):
            return Text("draft-count-more", {"count": number}) if field.more and number == field.high else number
        case _:
            return _named(field, str(value))


def _named(field: ClosedField, value: str) -> TextValue:
    """One option: what is ours to word, else a name of Babel's."""
    match field:
        case CountryField() if value in COUNTRY_CODES:
            return CountryName(value)
        case LanguageField() if value in LANGUAGE_CODES:
            return LanguageName(value)
        case MonthField() if value in MONTHS:
            year, month = value.split("-")
            return MonthName(int(year), int(month))
        case _:
            return option_text(field, value)
