"""Every folder of a translated language, whatever it is: complete, in its own script and language, drawable."""

from __future__ import annotations

import re
import unicodedata

import py3langid
import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast

from bot.content_check.messages import read_messages
from bot.content_check.translations import language_problems
from bot.languages import LOCALES, read_languages
from bot.render import render
from bot.text_format import is_from_right
from bot.translations import RETURNEE_FILES, written_messages
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ItemKind
from dialogs.draft.screens.code_letters import OTHER, codes_by_letter
from dialogs.draft.screens.consent_say import said_blocks
from dialogs.engine.forms.codes import COUNTRY_CODES
from dialogs.engine.links import Case, Link
from dialogs.engine.screens import Screen
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import ReturneePage, TalkingPoints
from tests import words

TRANSLATED = [language for language in read_languages() if language.returnee_pages and not language.interface]
#: Languages that a script alone does not tell from others, and the least length at which a text is told surely.
SHARED_SCRIPTS, SURE = ("bg", "en", "es", "pl", "pt", "ro", "ru", "sv", "uk"), 60
_ISOLATES = re.compile("\u2066([^\u2066-\u2069]*)\u2069|\u2067([^\u2066-\u2069]*)\u2069")


@pytest.fixture(scope="module", params=TRANSLATED, ids=lambda language: language.code)
def language(request):
    return request.param


def test_twelve_languages_are_there():
    shown = {language.code for language in read_languages() if language.returnee_pages}
    assert shown == {"sv", "en", "ro", "bg", "th", "uk", "es", "ru", "pt", "pl", "ar", "zh"}


def test_a_language_has_the_sources_messages_variables_and_figures_in_its_own_script(language):
    messages, broken = read_messages(LOCALES / language.code)
    assert [*broken, *language_problems(language.code, messages, words.messages("sv"))] == []


def test_no_text_is_left_in_another_language(language):
    if language.code not in SHARED_SCRIPTS:
        return  # its script says so, which the test above looks at
    py3langid.set_languages(SHARED_SCRIPTS)
    long_texts = [re.sub(r"\{.*?\}|\b[A-ZМ]{3}\b", "", text) for text in written(language).values()]
    others = [text for text in long_texts if len(text) >= SURE and py3langid.classify(text)[0] != language.code]
    assert others == []


def written(language):
    return written_messages(LOCALES / language.code)


def test_no_text_depends_on_a_number_so_that_no_plural_form_can_be_wrong(language):
    for name in RETURNEE_FILES:
        body = FluentParser().parse((LOCALES / language.code / name).read_text(encoding="utf-8")).body
        placed = [part for entry in body if isinstance(entry, ast.Message) for part in entry.value.elements]
        assert not [
            part for part in placed
            if isinstance(part, ast.Placeable) and not isinstance(part.expression, ast.VariableReference)
        ]  # fmt: skip


def test_countries_and_languages_are_found_under_its_own_letters(language):
    by_letter = codes_by_letter(countries=True, locale=language.code, letters=language.letters)
    assert sorted(code for codes in by_letter.values() for code in codes) == sorted(COUNTRY_CODES)
    assert OTHER not in by_letter
    assert OTHER not in codes_by_letter(countries=False, locale=language.code, letters=language.letters)


def test_every_card_of_hers_is_drawn_in_it_and_what_runs_the_other_way_is_set_apart(language, manual, texts):
    own = Locale.parse(language.tag, sep="-").text_direction == "rtl"
    assert is_from_right(language.code) is own
    for text in cards(language, manual, texts):
        outside = _ISOLATES.sub("", text)
        assert not [c for c in outside if unicodedata.category(c) == "Cf"], "nothing else that is not seen, and no half"
        for from_left, from_right in _ISOLATES.findall(text):
            inside = {unicodedata.bidirectional(c) for c in from_left or from_right}
            assert ("R" in inside or "AL" in inside) is bool(from_right)
        if own:
            assert not re.search(r"\d[\d ,.\u00a0-]*\d", lines_from_right(outside)), "each number of ours is set apart"


def lines_from_right(text):
    """The lines in a script from right to left, without the year of the amounts, which is one group of digits."""
    lines = (line for line in text.splitlines() if any(unicodedata.bidirectional(c) == "AL" for c in line))
    return re.sub(r"\b(?:2019|18)\b", "", "\n".join(lines))


def cards(language, manual, texts):
    """The text of every card in a language: her pages, what is told and asked."""
    case = Case(language=language.number)
    links = [Link(step.number, case=case) for step in manual.steps if isinstance(step, ReturneePage)]
    told = (step for step in manual.steps if isinstance(step, TalkingPoints))
    links += [Link(manual.told_beside.number, step.number, case=case) for step in told]
    for link in links:
        yield render(show_guidance(manual, link, ReadingMode("sv")), texts, "sv").text
    for item in CONSENT_ITEMS:
        if item.kind is not ItemKind.OTHERS:
            yield render(Screen(item.name, said_blocks(item, language.code, beside=True), ()), texts, "sv").text
