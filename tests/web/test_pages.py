"""Every page: one heading, landmarks, names for what is filled in, nothing inline, and little weight."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from importlib.resources import files

import pytest

from bot.text_format import Translator
from bot.web.conversation import Conversation
from bot.web.page_maker import PageMaker
from bot.web.prose import Paragraph, Phrase, ProseMaker, phone_address
from bot.web.templates import Templates
from bot.web.turn import Turn
from dialogs.engine.facts import Contact, ContactKind, Status
from dialogs.engine.layout import is_for_returnee
from dialogs.engine.links import Case
from dialogs.engine.screens import Text
from dialogs.engine.show import ReadingMode, show_guidance, step_link
from dialogs.engine.steps import HiddenCard

#: Bytes of a page with its sheet, its script and its icon.
HEAVIEST = 60 * 1024
_VOID = {"meta", "link", "input", "br"}


class Outline(HTMLParser):
    """What a page is made of; raises where a tag is not closed, or closed by another one."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.ids: list[str] = []
        self._open: list[str] = []
        self.feed(html)
        assert not self._open

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        assert len(attributes) == len(attrs), f"an attribute twice in {tag}"
        self.tags.append((tag, attributes))
        if "id" in attributes:
            self.ids.append(attributes["id"])
        if tag == "p":
            assert "p" not in self._open
        if tag not in _VOID:
            self._open.append(tag)

    def handle_endtag(self, tag):
        assert self._open.pop() == tag

    def count(self, tag):
        return sum(name == tag for name, _ in self.tags)


@pytest.fixture(scope="module")
def drawn(conversation: Conversation, manual):
    """Draws the page of a step."""
    maker, templates = PageMaker(manual, conversation.wording), Templates(conversation.wording, "https://www.smhi.se/")

    def draw(name: str, language: str, case: Case) -> str:
        link = step_link(manual, name, case)
        turn = Turn(show_guidance(manual, link, ReadingMode(language)), link, language)
        return templates.page(maker.view(turn), language)

    return draw


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_page_is_sound_and_light(drawn, manual, language):
    assets = sum(len(asset.read_bytes()) for asset in files("bot.web").joinpath("static").iterdir())
    for step in (*manual.steps, manual.more):
        html = drawn(step.name, language, Case(language=manual.language_number(language), ticks=2**60 - 1))
        assert len(html.encode()) + assets < HEAVIEST, step.name
        outline = Outline(html)
        assert outline.count("h1") == outline.count("main") == outline.count("title") == 1
        assert outline.count("form") == 1
        assert len(set(outline.ids)) == len(outline.ids)
        case = Case(language=manual.language_number(language))
        bare = isinstance(step, HiddenCard) or is_for_returnee(manual, step, step_link(manual, step.name, case))
        assert outline.count("header") == (not isinstance(step, HiddenCard))
        assert outline.count("nav") == (not bare)
        assert "<title>Lots</title>" in html
        for tag, attributes in outline.tags:
            assert not {name for name in attributes if name.startswith("on") or name == "style"}
            assert tag not in {"style", "iframe", "object", "img", "base"}
            if tag == "script":
                assert attributes["src"] == "/static/lots.js"
            if tag == "fieldset":
                assert "<legend" in html


def test_no_page_of_guidance_speaks_of_another_transport(drawn, manual):
    words = re.compile(r"telegram|chatt|\bbot(en)?\b|dölj nu|fönstret\b|☐|☑|/sok\b|knapparna på kortet", re.IGNORECASE)
    wrong = []
    for step in manual.steps:
        text = re.sub(r"<[^>]*>", " ", drawn(step.name, "sv", Case()))
        if (match := words.search(text)) and step.name not in {"settings", "kept"}:
            wrong.append((step.name, match.group()))
    assert wrong == []


def test_the_returnees_pages_are_in_her_language_alone(drawn, manual):
    for step in manual.speeches:
        html = drawn(step.name, "sv", Case(language=manual.language_number("en")))
        assert html.lstrip().startswith('<!doctype html>\n<html lang="en-GB" dir="ltr">')
        own = re.sub(r"<footer>.*</footer>", "", html, flags=re.DOTALL)
        assert "Sök" not in own
        assert 'data-failed="That did not work. Try again."' in html
        assert "Brådskande" not in own


def test_a_text_that_was_markup_is_shown_as_text(conversation, manual):
    class Marked:
        def word(self, message: str, language: str, /, **values: object) -> str:
            return f"<b>{message}</b>"

    wording: Translator = Marked()
    link = step_link(manual, "urgent")
    turn = Turn(show_guidance(manual, link, ReadingMode("sv")), link, "sv")
    html = Templates(wording, 'https://x/?a="><script>').page(PageMaker(manual, wording).view(turn), "sv")
    assert "<b>" not in html
    assert "&lt;b&gt;urgent-title&lt;/b&gt;" in html
    assert html.count("<script") == 1


class Words:
    """Words texts with the one text that it is told."""

    def __init__(self, text: str) -> None:
        self._text = text

    def word(self, message: str, language: str, /, **values: object) -> str:
        return self._text.format(**values)


def prose(text: str, **values) -> tuple[Paragraph, ...]:
    return ProseMaker(Words(text), "sv", frozenset({"08-999"})).prose(Text("x", values)).paragraphs


def test_lines_become_paragraphs_and_lists():
    parts = prose("One\ntwo\n\n• a\n• b\n1. c\n2. d\nafter\n\n\nlast")
    assert [(part.is_list, part.first, len(part.lines)) for part in parts] == [
        (False, 0, 2), (True, 0, 2), (True, 1, 2), (False, 0, 1), (False, 0, 1),
    ]  # fmt: skip
    assert parts[1].lines[0] == (Phrase("a"),)
    assert parts[2].lines[1] == (Phrase("d"),)


def test_a_number_stands_within_its_line_and_can_be_called():
    phone = Contact("a", ContactKind.PHONE, "+358 9 684", Status.CONFIRMED)
    fax = Contact("b", ContactKind.FAX, "08-999", Status.CONFIRMED)
    mail = Contact("c", ContactKind.EMAIL, "a@b.example", Status.CONFIRMED)
    parts = prose("• {phone}: call\n{fax}\n\n{mail}", phone=phone, fax=fax, mail=mail)
    assert parts[0].lines[0] == (Phrase("+358 9 684", "+3589684"), Phrase(": call"))
    assert parts[1].lines[0] == (Phrase("08-999"),)
    assert parts[2].lines[0] == (Phrase("a@b.example"),)
    assert ProseMaker(Words("a\n\nb"), "sv").prose(Text("x")).text == "a b"


@pytest.mark.parametrize(
    ("value", "dialled"), [("020-39 00 00", "020390000"), ("+46 (0)8 1", "+46081"), ("112", "112")]
)
def test_a_number_is_dialled_as_digits(value, dialled):
    assert phone_address(value) == dialled
