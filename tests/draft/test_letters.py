"""Countries and languages by letter: none is missing, none stands twice, and they stand in the alphabet's order."""

from __future__ import annotations

import pytest
from babel import Locale

from dialogs.draft.model.codes import EU_EEA, LIKELY_COUNTRIES, LIKELY_LANGUAGES, coarser
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from dialogs.draft.screens.code_letters import OTHER, codes_by_letter, likely_codes
from dialogs.engine.forms.codes import COUNTRY_CODES, LANGUAGE_CODES

#: The alphabets of the interface, and one of every other script.
ALPHABETS = {
    "sv": "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z Å Ä Ö",
    "en": "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z",
    "pl": "A Ą B C Ć D E Ę F G H I J K L Ł M N Ń O Ó P Q R S Ś T U V W X Y Z Ź Ż",
    "ru": "А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Э Ю Я",
    "ar": "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي",
    "th": "ก ข ฃ ค ฅ ฆ ง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ ฒ ณ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ภ ม ย ร ล ว ศ ษ ส ห ฬ อ ฮ",
    "zh": "A B C D E F G H J K L M N O P Q R S T W X Y Z",
}


def by_letter(locale, *, countries, letters=None):
    """The codes by letter in one language."""
    return codes_by_letter(countries=countries, locale=locale, letters=tuple(letters or ALPHABETS[locale].split()))


@pytest.mark.parametrize("locale", ALPHABETS)
def test_every_country_is_under_a_letter_of_the_languages_own(locale):
    letters = by_letter(locale, countries=True)
    assert sorted(code for codes in letters.values() for code in codes) == sorted(COUNTRY_CODES)
    assert OTHER not in letters


@pytest.mark.parametrize("locale", ALPHABETS)
def test_every_language_that_has_a_name_is_under_a_letter(locale):
    reachable = [code for codes in by_letter(locale, countries=False).values() for code in codes]
    assert sorted(reachable) == sorted(code for code in LANGUAGE_CODES if code in Locale.parse(locale).languages)


@pytest.mark.parametrize("locale", ALPHABETS)
@pytest.mark.parametrize("countries", [True, False])
def test_letters_stand_in_the_order_of_the_alphabet(countries, locale):
    letters = list(by_letter(locale, countries=countries))
    assert letters == [letter for letter in ALPHABETS[locale].split() if letter in letters]


def test_names_of_one_letter_stand_in_order():
    names = Locale.parse("sv").territories
    for letter, codes in by_letter("sv", countries=True).items():
        words = [str(names[code]) for code in codes]
        assert all(word[0].upper() in {letter, "É"} for word in words)
        if letter in "BDÅ":
            assert words == sorted(words)


@pytest.mark.parametrize(("locale", "code", "letter"), [
    ("sv", "AT", "Ö"), ("sv", "AX", "Å"), ("sv", "EG", "E"), ("en", "AX", "A"), ("en", "CI", "C"), ("sv", "GQ", "E"),
    ("pl", "LV", "Ł"), ("pl", "ES", "H"), ("ru", "LV", "Л"), ("ar", "LV", "ل"), ("ar", "DE", "ا"), ("th", "LV", "ล"),
    ("th", "DE", "ย"), ("zh", "LV", "L"), ("zh", "VA", "F"), ("zh", "NR", "N"),
])  # fmt: skip
def test_a_country_is_found_under_the_letter_that_a_reader_would_look_under(locale, code, letter):
    assert code in by_letter(locale, countries=True)[letter]


def test_a_name_that_begins_with_no_letter_of_the_table_is_still_within_reach():
    letters = by_letter("ru", countries=True, letters=["Л"])
    assert list(letters) == ["Л", OTHER]
    assert "RO" in letters[OTHER]


def test_what_is_likely_comes_first():
    assert (
        likely_codes(FIELD_BY_NAME["nationality"]) == likely_codes(FIELD_BY_NAME["return-country"]) == LIKELY_COUNTRIES
    )
    assert likely_codes(FIELD_BY_NAME["language"]) == LIKELY_LANGUAGES
    assert set(LIKELY_COUNTRIES) <= set(COUNTRY_CODES) and set(LIKELY_LANGUAGES) <= set(LANGUAGE_CODES)


def test_the_coarser_answer_for_a_country_is_the_union_or_outside():
    assert {coarser(code) for code in EU_EEA} == {"eu"}
    assert {coarser(code) for code in set(COUNTRY_CODES) - EU_EEA} == {"outside"}
