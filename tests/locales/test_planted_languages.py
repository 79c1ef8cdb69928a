"""A language is a folder: one planted for each script can be checked, chosen and walked, with no line of code."""

from __future__ import annotations

import shutil

import pytest
from babel import Locale

from bot.contacts_file import read_contacts
from bot.content_check.texts import text_problems
from bot.languages import LOCALES, read_languages
from bot.render import render
from bot.texts import Texts
from dialogs.draft.model.codes import COUNTRY_CODES, LANGUAGE_CODES
from dialogs.draft.screens.code_letters import OTHER, codes_by_letter
from dialogs.engine.show import ReadingMode, show_guidance, step_link
from dialogs.manual import contents

#: One language a script: number, tag, letters, a letter, and the country that its name begins with.
PLANTED = {
    "pl": (10, "pl-PL", "A Ą B C Ć D E Ę F G H I J K L Ł M N Ń O Ó P Q R S Ś T U V W X Y Z Ź Ż", "Ł", "LV"),
    "ru": (8, "ru-RU", "А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Э Ю Я", "Л", "LV"),
    "ar": (13, "ar", "ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي", "ل", "LV"),
    "th": (
        5, "th-TH",
        "ก ข ฃ ค ฅ ฆ ง จ ฉ ช ซ ฌ ญ ฎ ฏ ฐ ฑ ฒ ณ ด ต ถ ท ธ น บ ป ผ ฝ พ ฟ ภ ม ย ร ล ว ศ ษ ส ห ฬ อ ฮ",
        "ล", "LV",
    ),
    "zh": (15, "zh-Hans", "A B C D E F G H J K L M N O P Q R S T W X Y Z", "L", "LV"),
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The languages at hand, and the planted ones with English texts."""
    folder = tmp_path_factory.mktemp("locales")
    for language in ("sv", "en"):
        shutil.copytree(LOCALES / language, folder / language)
    for code, (number, tag, letters, _letter, _country) in PLANTED.items():
        shutil.copytree(LOCALES / "en", folder / code)
        table = f'number = {number}\ntag = "{tag}"\nletters = "{letters}"\n[commands]\n{code} = "urgent"\n'
        (folder / code / "language.toml").write_text(table)
        for file, message in (("frame", "language-own-name"), ("returnee", "returnee-language-name")):
            path = folder / code / f"{file}.ftl"
            path.write_text(path.read_text().replace(f"{message} = English", f"{message} = {code}"))
    return folder


@pytest.fixture(scope="module")
def planted(folder):
    return contents.manual(read_contacts(), read_languages(folder))


@pytest.fixture(scope="module")
def planted_texts(folder):
    return Texts(folder)


@pytest.mark.slow
def test_the_check_finds_nothing_wrong_with_planted_folders(planted, folder):
    problems = text_problems(planted, read_contacts().figures, folder)
    # English texts with Thai names of months and numbers are a little longer; that is no fault of the folder's.
    assert [problem for problem in problems if not problem.endswith("characters, over 1000")] == []


@pytest.mark.parametrize("code", PLANTED)
def test_every_country_is_under_a_letter_of_the_languages_own(code, planted):
    by_letter = codes_by_letter(countries=True, locale=code, letters=planted.letters[code])
    assert sorted(country for countries in by_letter.values() for country in countries) == sorted(COUNTRY_CODES)
    assert OTHER not in by_letter
    letter, country = PLANTED[code][3:]
    assert country in by_letter[letter]


@pytest.mark.parametrize("code", PLANTED)
def test_every_language_that_has_a_name_is_under_a_letter(code, planted):
    by_letter = codes_by_letter(countries=False, locale=code, letters=planted.letters[code])
    reachable = {language for languages in by_letter.values() for language in languages}
    assert reachable == {language for language in LANGUAGE_CODES if language in Locale.parse(code).languages}


@pytest.mark.parametrize("code", PLANTED)
def test_names_under_a_letter_stand_in_the_order_of_the_alphabet(code, planted):
    letters = planted.letters[code]
    assert list(codes_by_letter(countries=True, locale=code, letters=letters)) == [
        letter for letter in letters if letter in codes_by_letter(countries=True, locale=code, letters=letters)
    ]


@pytest.mark.parametrize("code", PLANTED)
def test_a_planted_language_can_be_chosen_and_walked_from_first_to_last_screen(code, planted, planted_texts):
    assert code in planted.interface
    reading = ReadingMode(code)
    for step in planted.steps:
        screen = show_guidance(planted, step_link(planted, step.name), reading)
        assert render(screen, planted_texts, code).text


@pytest.mark.parametrize("code", PLANTED)
def test_a_planted_languages_command_is_understood(code, planted):
    assert planted.commands[code] == "urgent"
