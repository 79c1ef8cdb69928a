"""No number stands without its hours, and nobody is told to call whom the card does not reach."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from bot.content_check.contact_rules import contact_faults
from bot.papers.translation import translate_paper
from bot.render import Rendered, RenderedChoice, render
from dialogs.engine.links import Link
from dialogs.engine.screens import Block, BlockRole, Screen, Text
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.papers.plan import plan_paper

HOURS = {"sv": "(vardagar, kontorstid)", "en": "(weekdays, office hours)"}


def card(text, *choices, step="urgent-papers"):
    return Rendered(step, text, (), tuple((RenderedChoice("x", choice),) for choice in choices))


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("sv", "Ring stödtelefonen 020-39 00 00."),
        ("en", "The line: 020-39 00 00"),
        ("sv", "Kontakta koordinatorn direkt."),
        ("sv", "Du kan rådfråga IOM Finland."),
        ("sv", "Be vid behov IOM Finland om råd."),
        ("en", "Ask IOM Finland what is needed."),
        ("en", "Call the support line, or go on."),
    ],
)
def test_a_number_without_hours_and_a_desk_out_of_reach_are_faults(manual, texts, code, text):
    assert list(contact_faults(manual, texts, code, card(text)))


@pytest.mark.parametrize(
    ("code", "text", "pages"),
    [
        ("sv", "Ring stödtelefonen 020-39 00 00 (vardagar, kontorstid).", ()),
        ("sv", "Kontakta koordinatorn direkt.", ("regions",)),
        ("sv", "Fråga IOM Finland.", ("need-advice",)),
        ("sv", "Be om samtycke innan IOM Finland får veta.", ()),
        ("en", "Make no contact before the coordinator has judged it.", ()),
    ],
)
def test_a_number_with_hours_and_a_button_to_the_desk_are_none(manual, texts, code, text, pages):
    links = [Link(manual.by_name[page].number) for page in pages]
    assert list(contact_faults(manual, texts, code, card(text, *links))) == []


def test_the_footers_urgent_card_is_no_way_to_a_desk(manual, texts):
    assert list(contact_faults(manual, texts, "sv", card("Kontakta koordinatorn.", Link(manual.urgent.number))))


def test_what_is_said_to_the_person_tells_nobody_to_call(manual, texts):
    said = card("Jag kan fråga IOM Finland.", step="tell-consent-data")
    assert list(contact_faults(manual, texts, "sv", said)) == []


@pytest.mark.parametrize("code", ["sv", "en"])
def test_the_hours_stand_once_on_a_card_and_are_not_copied_with_the_number(manual, texts, code):
    rendered = render(show_guidance(manual, Link(manual.by_name["need-advice"].number), ReadingMode(code)), texts, code)
    assert rendered.text.count("020-39 00 00") > 1
    assert rendered.text.count(HOURS[code]) == 1
    copied = {rendered.text[span.offset : span.offset + span.length] for span in rendered.spans}
    assert "020-39 00 00" in copied


def test_two_numbers_without_hours_of_ones_own_have_none(manual, texts):
    line = replace(manual.facts["support_line"], hours="")
    screen = Screen("home", (Block(BlockRole.BODY, Text("paper-before-call", {"support_line": line})),), ())
    assert "(" not in render(screen, texts, "sv").text


@pytest.mark.parametrize("code", ["sv", "en"])
def test_the_plans_paper_prints_the_hours(manual, texts, code):
    foot = translate_paper(plan_paper(manual, 0, date(2026, 11, 24)), texts, code).foot
    assert f"020-39 00 00 {HOURS[code]}" in foot
