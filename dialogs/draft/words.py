"""How an answer of the open part is worded, on a card and on paper."""

from __future__ import annotations

from dialogs.draft.base import OpenField, Value
from dialogs.draft.codes import COUNTRIES, LANGUAGES
from dialogs.draft.kinds import MONTHS, Count, Country, Language, Many, Month
from dialogs.engine import screens
from dialogs.engine.screens import CountryName, LanguageName, Lines, MonthName, Text


def label(field_text: str) -> Text:
    """The short name of a field, by the id of its question."""
    return Text(f"{field_text}-label")


def option(field: OpenField, value: str) -> Text:
    """One option of a field, or "unknown"."""
    return Text(field.option_text(value))


def said(field: OpenField, value: Value) -> screens.Value:
    """An answer in words: a text, a list of them, a number, or a name that Babel knows."""
    match field, value:
        case Many(), tuple(chosen):
            return Lines(tuple(option(field, each) for each in chosen)) if chosen else Text("field-option-none")
        case Count(), int(number):
            return Text("draft-count-more", {"count": number}) if field.more and number == field.high else number
        case _:
            return _named(field, str(value))


def _named(field: OpenField, value: str) -> screens.Value:
    """One option: what is ours to word, else a name of Babel's."""
    match field:
        case Country() if value in COUNTRIES:
            return CountryName(value)
        case Language() if value in LANGUAGES:
            return LanguageName(value)
        case Month() if value in MONTHS:
            year, month = value.split("-")
            return MonthName(int(year), int(month))
        case _:
            return option(field, value)
