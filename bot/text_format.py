"""One text in one language, its values formatted: contacts, sums, days, names, and what runs the other way."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Protocol, assert_never

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

from bot.languages import language_tag, named_as
from dialogs.engine.facts import OPENING_HOURS, Amount, Contact, ContactKind
from dialogs.engine.screens import (
    CountryName,
    LanguageName,
    Lines,
    MonthName,
    OwnLanguageName,
    Text,
    TextValue,
)

#: Marks around values that a client should let the reader copy; no rendered text has them.
_OPEN, _CLOSE = "\ue000", "\ue001"
#: Marks around the hours behind a number, which stand once on a card.
_HOURS = re.compile("\ue003([^\ue004]*)\ue004")
#: Unicode's isolates: a stretch from left to right or from right to left in a text of the other direction.
_FROM_LEFT, _FROM_RIGHT, _END_OF_DIRECTION = "\u2066", "\u2067", "\u2069"
_COPIED = frozenset({ContactKind.PHONE, ContactKind.FAX})


class Translator(Protocol):
    """Whatever gives a message's text in a language: bot.texts.Texts, or a stand-in in tests."""

    def word(self, message: str, language: str, /, **values: object) -> str:
        """Return the message in the language."""
        ...


def worded_text(text: Text, wording: Translator, language: str) -> str:
    """Return one text in its own language, or in `language`, its values formatted."""
    own = text.language or language
    return wording.word(text.id, own, **{name: _value(value, wording, own) for name, value in text.values.items()})


def plain_text(text: Text, wording: Translator, language: str) -> str:
    """Return one text without marks, for paper."""
    return without_marks(worded_text(text, wording, language))[0]


def copyable_text(text: Text, wording: Translator, language: str) -> tuple[str, list[tuple[int, int]]]:
    """Return one text without marks, and the stretches of it (offset, length) that are telephone and fax numbers."""
    return without_marks(worded_text(text, wording, language))


def _value(value: TextValue, wording: Translator, language: str) -> str | int:  # noqa: C901, PLR0911 - one line a kind
    match value:
        case int() | str():
            return value
        case Contact():
            return _contact(value, wording, language)
        case Amount():
            return isolated(_amount(value, language), from_right=False, within=language)
        case date():
            return format_date(value, format="long", locale=_locale(language))
        case LanguageName():
            return str(_locale(language).languages.get(value.code, value.code))
        case OwnLanguageName():
            return isolated(own_language_name(value.code), from_right=is_from_right(value.code), within=language)
        case CountryName():
            return str(_locale(language).territories.get(value.code, value.code))
        case MonthName():
            return str(format_skeleton("yMMMM", date(value.year, value.month, 1), locale=_locale(language)))
        case Lines():
            parts = [str(_value(part, wording, language)) for part in value.parts]
            return str(format_list(parts, locale=_locale(language)))
        case Text():
            own = value.language or language
            return isolated(worded_text(value, wording, language), from_right=is_from_right(own), within=language)
        case _:
            assert_never(value)


def _contact(contact: Contact, wording: Translator, language: str) -> str:
    """A contact with its hours behind it; a number between marks, to be copied."""
    value = f"{_OPEN}{contact.value}{_CLOSE}" if contact.kind in _COPIED else contact.value
    shown = isolated(value, from_right=False, within=language)
    return f"{shown}\ue003 ({wording.word(OPENING_HOURS[contact.hours], language)})\ue004" if contact.hours else shown


def hours_once(text: str, shown: set[str]) -> str:
    """The text without hours that stand on the card already; adds those that it has to `shown`."""

    def first(match: re.Match[str]) -> str:
        new = match[1] not in shown
        shown.add(match[1])
        return match[1] if new else ""

    return _HOURS.sub(first, text)


def is_from_right(language: str) -> bool:
    """Whether a language is written from right to left."""
    return _locale(language).text_direction == "rtl"


def isolated(text: str, *, from_right: bool, within: str) -> str:
    """A stretch as it stands in a text of the language `within`: set apart where the two run in opposite directions.

    So a telephone number keeps the order of its groups in Arabic. The marks are not drawn.
    """
    if from_right == is_from_right(within):
        return text
    return f"{_FROM_RIGHT if from_right else _FROM_LEFT}{text}{_END_OF_DIRECTION}"


def _amount(amount: Amount, language: str) -> str:
    """A share as a percentage, a sum with its currency's code, in the language's own order."""
    if amount.unit == "percent":
        return format_percent(amount.value / 100, locale=_locale(language))
    if not amount.currency:
        return str(format_decimal(amount.value, locale=_locale(language)))
    pattern = _currency_pattern(language)
    return str(format_currency(amount.value, amount.currency, pattern, locale=_locale(language), currency_digits=False))


@lru_cache(maxsize=64)
def _currency_pattern(language: str) -> str:
    """The language's own order of sum and currency, with the currency's code and no decimals."""
    standard = _locale(language).currency_formats["standard"].pattern.partition(";")[0]
    before, after = standard.startswith("¤"), "#,##0"
    return f"¤¤\u00a0{after}" if before else f"{after}\u00a0¤¤"


def text_direction(language: str) -> str:
    """Whether a language is written from left to right ("ltr") or from right to left ("rtl")."""
    return str(_locale(language).text_direction)


def own_language_name(code: str) -> str:
    """The name of a language in itself, with its script or country where its folder says so."""
    name = str(Locale.parse(named_as(code)).display_name)
    return name[:1].upper() + name[1:]


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    """The language as it is written here: dates and lists are those of its tag, English ones British."""
    return Locale.parse(language_tag(language), sep="-")


def without_marks(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Remove the marks from `text`; return it with the stretches (offset, length) that stood between them."""
    text = _HOURS.sub(r"\1", text)
    if _OPEN not in text:
        return text, []
    plain, stretches = "", []
    for index, piece in enumerate(text.split(_OPEN)):
        inside, close, after = piece.partition(_CLOSE)
        if index and close:
            stretches.append((len(plain), len(inside)))
        plain += inside + after
    return plain, stretches
