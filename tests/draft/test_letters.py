"""Countries and languages by letter: none is missing, none stands twice, and they stand in the alphabet's order."""

from __future__ import annotations

import pytest
from babel import Locale

from dialogs.draft.model.codes import EU_EEA, LIKELY_COUNTRIES, LIKELY_LANGUAGES, coarser
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from dialogs.draft.screens.code_letters import codes_by_letter, likely_codes
from dialogs.engine.forms.codes import COUNTRY_CODES, LANGUAGE_CODES

ALPHABETS = {"sv": "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ", "en": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


@pytest.mark.parametrize("locale", ALPHABETS)
@pytest.mark.parametrize(("countries", "codes"), [(True, COUNTRY_CODES), (False, LANGUAGE_CODES)])
def test_every_code_stands_on_one_shelf(countries, codes, locale):
    found = [code for shelf in codes_by_letter(countries=countries, locale=locale).values() for code in shelf]
    assert sorted(found) == sorted(codes)


@pytest.mark.parametrize("locale", ALPHABETS)
@pytest.mark.parametrize("countries", [True, False])
def test_letters_stand_in_the_order_of_the_alphabet(countries, locale):
    letters = list(codes_by_letter(countries=countries, locale=locale))
    assert letters == sorted(letters, key=ALPHABETS[locale].index)
    assert 0 < len(letters) < 30, "a card's places are numbered to thirty"


def test_names_of_one_letter_stand_in_order():
    names = Locale.parse("sv").territories
    for letter, shelf in codes_by_letter(countries=True, locale="sv").items():
        words = [str(names[code]) for code in shelf]
        assert all(word[0].upper() in {letter, "É"} for word in words)
        if letter in "BDÅ":
            assert words == sorted(words)


@pytest.mark.parametrize(("locale", "code", "letter"), [
    ("sv", "AT", "Ö"), ("sv", "AX", "Å"), ("sv", "EG", "E"), ("en", "AX", "A"), ("en", "CI", "C"), ("sv", "GQ", "E"),
])  # fmt: skip
def test_marks_are_left_aside_but_for_letters_of_the_languages_own(locale, code, letter):
    assert code in codes_by_letter(countries=True, locale=locale)[letter]


def test_what_is_likely_comes_first():
    assert (
        likely_codes(FIELD_BY_NAME["nationality"]) == likely_codes(FIELD_BY_NAME["return-country"]) == LIKELY_COUNTRIES
    )
    assert likely_codes(FIELD_BY_NAME["language"]) == LIKELY_LANGUAGES
    assert set(LIKELY_COUNTRIES) <= set(COUNTRY_CODES) and set(LIKELY_LANGUAGES) <= set(LANGUAGE_CODES)


def test_the_coarser_answer_for_a_country_is_the_union_or_outside():
    assert {coarser(code) for code in EU_EEA} == {"eu"}
    assert {coarser(code) for code in set(COUNTRY_CODES) - EU_EEA} == {"outside"}
