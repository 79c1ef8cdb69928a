"""Countries and languages by the first letter of their name in the reader's language; the names are Babel's."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Mapping
from functools import lru_cache

from babel import Locale

from dialogs.draft.model.codes import LIKELY_COUNTRIES, LIKELY_LANGUAGES
from dialogs.engine.forms.codes import COUNTRY_CODES, LANGUAGE_CODES
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.forms.field_types import CountryField

#: Where names go that begin with none of the alphabet's letters, so that no code is out of reach.
OTHER = "…"
#: Thai writes these vowels before the consonant under which a word is looked up.
_THAI_LEADING_VOWELS = frozenset("เแโใไ")
#: GB 2312 lists common Chinese characters by their sound: the first code of each Latin letter, and the letters.
_PINYIN_STARTS = (
    0xB0A1, 0xB0C5, 0xB2C1, 0xB4EE, 0xB6EA, 0xB7A2, 0xB8C1, 0xB9FE, 0xBBF7, 0xBFA6, 0xC0AC, 0xC2E8, 0xC4C3, 0xC5B6,
    0xC5BE, 0xC6DA, 0xC8BB, 0xC8F6, 0xCBFA, 0xCDDA, 0xCEF4, 0xD1B9, 0xD4D1,
)  # fmt: skip
_PINYIN_LETTERS = "ABCDEFGHJKLMNOPQRSTWXYZ"
_PINYIN_END = 0xD7F9
#: Characters of names that GB 2312 lists by their shape instead.
_PINYIN_OTHERS = {"俾": "B", "巽": "X", "斐": "F", "梵": "F", "瑙": "N", "鞑": "D"}


def likely_codes(field: ClosedField) -> tuple[str, ...]:
    """Return the codes shown first."""
    return LIKELY_COUNTRIES if isinstance(field, CountryField) else LIKELY_LANGUAGES


@lru_cache(maxsize=64)
def codes_by_letter(*, countries: bool, locale: str, letters: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """Return the codes by first letter, in the order of `letters`, names within one in the same order.

    What begins with none of the letters stands last, under OTHER. Codes that `locale` has no name for are left out.
    """
    babel_locale = Locale.parse(locale)
    codes, names = (COUNTRY_CODES, babel_locale.territories) if countries else (LANGUAGE_CODES, babel_locale.languages)
    name_of_code = {code: str(names[code]) for code in codes if code in names}
    by_letter: dict[str, list[str]] = {}
    for code in sorted(name_of_code, key=lambda code: _sort_key(name_of_code[code], letters)):
        by_letter.setdefault(_first_letter(name_of_code[code], letters), []).append(code)
    return {letter: tuple(by_letter[letter]) for letter in (*letters, OTHER) if letter in by_letter}


def _first_letter(name: str, letters: tuple[str, ...]) -> str:
    characters = _alphabet_letters(name, letters)
    return characters[0] if characters and characters[0] in letters else OTHER


def _sort_key(name: str, letters: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    order = {letter: index for index, letter in enumerate((" ", *letters))}
    return tuple((order.get(letter, len(order)), letter) for letter in _alphabet_letters(name, letters))


def _alphabet_letters(name: str, letters: tuple[str, ...]) -> list[str]:
    """The letters of a name as the alphabet has them: marks left aside but for letters of the language's own."""
    characters = unicodedata.normalize("NFC", name.upper())
    if characters[:1] in _THAI_LEADING_VOWELS:
        characters = characters[1:2] + characters[:1] + characters[2:]
    return [_alphabet_letter(character, letters) for character in characters if character.isalpha() or character == " "]


def _alphabet_letter(character: str, letters: tuple[str, ...]) -> str:
    if character in letters or character == " ":
        return character
    return _pinyin_letter(character) or unicodedata.normalize("NFD", character)[0]


def _pinyin_letter(character: str) -> str:
    """The Latin letter that a Chinese character's sound begins with, empty for every other character."""
    if character in _PINYIN_OTHERS:
        return _PINYIN_OTHERS[character]
    code = int.from_bytes(character.encode("gb2312", "ignore"), "big")
    if not _PINYIN_STARTS[0] <= code <= _PINYIN_END:
        return ""
    return _PINYIN_LETTERS[bisect_right(_PINYIN_STARTS, code) - 1]
