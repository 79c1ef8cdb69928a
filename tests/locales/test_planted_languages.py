"""A language is a folder: one planted for each script can be checked, chosen and walked, with no line of code."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from bot.contacts_file import read_contacts
from bot.content_check.texts import text_problems
from bot.languages import LOCALES, read_languages
from bot.render import render
from bot.texts import Texts
from dialogs.engine.show import ReadingMode, show_guidance, step_link
from dialogs.manual import contents
from tests.draft.test_letters import ALPHABETS

#: Permanent number and tag of one language a script; its letters are those of the tests of letter buttons.
PLANTED = {"pl": (10, "pl-PL"), "ru": (8, "ru-RU"), "ar": (13, "ar"), "th": (5, "th-TH"), "zh": (15, "zh-Hans")}


#: Those least like the languages at hand: from right to left, and without blanks. Each costs seconds.
CHECKED = ("ar", "th")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The languages at hand, and the planted ones with English texts."""
    folder = tmp_path_factory.mktemp("locales")
    shutil.copy(LOCALES / "cries.toml", folder)
    for language in ("sv", "en"):
        shutil.copytree(LOCALES / language, folder / language)
    for code, (number, tag) in PLANTED.items():
        shutil.copytree(LOCALES / "en", folder / code)
        table = f'number = {number}\ntag = "{tag}"\nletters = "{ALPHABETS[code]}"\n[commands]\n{code} = "urgent"\n'
        (folder / code / "language.toml").write_text(table)
        path = folder / code / "frame.ftl"
        path.write_text(path.read_text().replace("language-own-name = English", f"language-own-name = {code}"))
    return folder


@pytest.fixture(scope="module")
def planted(folder):
    return contents.manual(read_contacts(), read_languages(folder))


@pytest.fixture(scope="module")
def planted_texts(folder):
    return Texts(folder)


@pytest.mark.slow
def test_the_check_finds_nothing_wrong_with_planted_folders(planted, folder):
    checked = replace(planted, interface=CHECKED, spoken=CHECKED)
    problems = text_problems(checked, read_contacts().figures, folder)
    # English texts with Thai names of months and numbers are a little longer; that is no fault of the folder's.
    assert [problem for problem in problems if not problem.endswith("characters, over 1000")] == []


@pytest.mark.slow
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
