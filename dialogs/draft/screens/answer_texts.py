"""How an answer of the open part is worded, on a card and on paper."""

from __future__ import annotations

from dialogs.draft.model.codes import COUNTRY_CODES, LANGUAGE_CODES
from dialogs.draft.model.field_types import (
    MONTHS,
    CountField,
    CountryField,
    LanguageField,
    MonthField,
    MultipleChoiceField,
)
from dialogs.draft.model.open_field import AnswerValue, OpenField
from dialogs.engine import screens
from dialogs.engine.screens import CountryName, LanguageName, Lines, MonthName, Text


def field_label(field_text: str) -> Text:
    """The short name of a field, by the id of its question."""
    return Text(f"{field_text}-label")


def option_text(field: OpenField, value: str) -> Text:
    """One option of a field, or "unknown"."""
    return Text(field.option_text(value))


def answer_text(field: OpenField, value: AnswerValue) -> screens.TextValue:
    """An answer in words: a text, a list of them, a number, or a name that Babel knows."""
    match field, value:
        case MultipleChoiceField(), tuple(chosen):
            options = tuple(option_text(field, option) for option in chosen)
            return Lines(options) if options else Text("field-option-none")
        case CountField(), int(number):
            return Text("draft-count-more", {"count": number}) if field.more and number == field.high else number
        case _:
            return _named(field, str(value))


def _named(field: OpenField, value: str) -> screens.TextValue:
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
