"""Countries and languages by the first letter of their name in the reader's language; the names are Babel's."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from babel import Locale

from dialogs.draft.model.codes import LIKELY_COUNTRIES, LIKELY_LANGUAGES
from dialogs.engine.forms.codes import COUNTRY_CODES, LANGUAGE_CODES
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.forms.field_types import CountryField

_LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#: Letters at the end of an alphabet that are letters of their own; all other marks are left aside.
_OWN: Mapping[str, str] = {"sv": "ÅÄÖ"}


def likely_codes(field: ClosedField) -> tuple[str, ...]:
    """Return the codes shown first."""
    return LIKELY_COUNTRIES if isinstance(field, CountryField) else LIKELY_LANGUAGES


@lru_cache(maxsize=32)
def codes_by_letter(*, countries: bool, locale: str) -> Mapping[str, tuple[str, ...]]:
    """Return the codes by first letter, in the order of the language's alphabet, both letters and names."""
    known = Locale.parse(locale)
    codes, names = (COUNTRY_CODES, known.territories) if countries else (LANGUAGE_CODES, known.languages)
    found: dict[str, list[str]] = {}
    for code in sorted(codes, key=lambda code: _key(str(names[code]), locale)):
        found.setdefault(_first(str(names[code]), locale), []).append(code)
    return {letter: tuple(found[letter]) for letter in _LATIN + _OWN.get(locale, "") if letter in found}


def _plain(name: str, locale: str) -> str:
    """A name in capitals, without marks but those of letters of their own."""
    own = _OWN.get(locale, "")
    letters = (
        c if c in own else unicodedata.normalize("NFD", c)[0] for c in unicodedata.normalize("NFC", name.upper())
    )
    return "".join(letter for letter in letters if letter.isalpha() or letter == " ")


def _first(name: str, locale: str) -> str:
    return _plain(name, locale)[0]


def _key(name: str, locale: str) -> tuple[int, ...]:
    order = " " + _LATIN + _OWN.get(locale, "")
    return tuple(order.find(letter) for letter in _plain(name, locale))
