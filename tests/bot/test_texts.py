"""Words are looked up strictly, and values are written as the language writes them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.card_cache import KEPT_SECONDS, MAX_CARDS, CardCache
from bot.numbered_choices import numbered_text
from bot.render import Rendered, Span, Style, render
from bot.telegram.cards import utf16_length
from bot.texts import Texts, UnknownLanguage
from dialogs.engine.facts import Amount, Contact, ContactKind, Status
from dialogs.engine.links import Link
from dialogs.engine.screens import Block, BlockRole, Button, LanguageName, Lines, Screen, Text


class Plain:
    """Words a message as its values, so that only their form is seen."""

    def word(self, message, language, /, **values):
        return message + "".join(f"|{value}" for value in values.values())


def written(value, language="sv"):
    screen = Screen("x", (Block(BlockRole.BODY, Text("x", {"v": value})),), ())
    return render(screen, Plain(), language).text.removeprefix("x|").replace("\u00a0", " ")


def test_a_language_we_lack_is_an_error_and_not_another_language(texts):
    with pytest.raises(UnknownLanguage):
        texts.word("home-title", "xx")


def test_a_message_we_lack_is_an_error(texts):
    with pytest.raises(Exception, match="no-such-message"):
        texts.word("no-such-message", "sv")


@pytest.mark.parametrize(
    ("value", "sv", "en"),
    [
        (7, "7", "7"),
        (date(2026, 11, 24), "24 november 2026", "24 November 2026"),
        (Amount("a", Decimal(2800), Status.UNCONFIRMED, currency="USD"), "2 800 USD", "USD 2,800"),
        (Amount("a", Decimal(50), Status.UNCONFIRMED, unit="percent"), "50 %", "50%"),
        (Amount("a", Decimal(1500), Status.UNCONFIRMED), "1 500", "1,500"),
        (Lines(("a", "b", "c")), "a, b och c", "a, b and c"),
        (LanguageName("en"), "engelska", "English"),
        (LanguageName("xx"), "xx", "xx"),
        (Text("inner"), "inner", "inner"),
    ],
)
def test_values_are_written_as_the_language_writes_them(value, sv, en):
    assert (written(value), written(value, "en")) == (sv, en)


def test_phone_numbers_can_be_copied_and_addresses_are_plain_text():
    phone = Contact("p", ContactKind.PHONE, "020-39 00 00", Status.CONFIRMED)
    mail = Contact("m", ContactKind.EMAIL, "a@example.org", Status.CONFIRMED)
    screen = Screen(
        "x", (Block(BlockRole.TITLE, Text("t")), Block(BlockRole.BODY, Text("x", {"p": phone, "m": mail}))), ()
    )
    rendered = render(screen, Plain(), "sv")
    copied = [span for span in rendered.spans if span.style is Style.COPY]
    assert [rendered.text[span.offset : span.offset + span.length] for span in copied] == ["020-39 00 00"]
    assert rendered.spans[0] == Span(Style.BOLD, 0, 1)
    assert "\ue000" not in rendered.text


def test_a_text_in_a_language_of_its_own_keeps_it(texts):
    screen = Screen("x", (), ((Button(Text("language-own-name", language="en"), Link(1)),),))
    assert render(screen, texts, "sv").choices[0].label == "English"


def test_choices_are_numbered_below_the_text(texts):
    screen = Screen("x", (Block(BlockRole.BODY, Text("home-title")),), ((Button(Text("home-label"), Link(1)),),))
    text, places = numbered_text(render(screen, texts, "sv"), "Välj:")
    assert text == "Lots\n\nVälj:\n1. Hem"
    assert [text[at : at + length] for at, length, _ in places] == ["1. Hem"]


def test_places_are_counted_in_units_of_sixteen_bits():
    assert utf16_length("a\U0001f600bc", 2, 1) == (3, 1)


# ---------------------------------------------------------------- the cards a process remembers


@pytest.fixture
def cards():
    cards = CardCache(clock=lambda: cards.time)
    cards.time = 0.0
    return cards


EMPTY = Rendered("home", "", (), ())


def test_a_card_is_forgotten_after_its_minutes(cards):
    cards.put(1, 7, Link(1), EMPTY, "sv")
    cards.time = KEPT_SECONDS
    assert cards.get(1, 7)
    cards.time += 1
    assert cards.get(1, 7) is None
    assert (cards.last(1), cards.ids(1), len(cards)) == (None, (), 0)


def test_so_many_cards_are_remembered_and_no_more(cards):
    for chat in range(MAX_CARDS + 10):
        cards.put(chat, 1, Link(1), EMPTY, "sv")
    cards.get(0, 1)
    assert len(cards) == MAX_CARDS


def test_the_last_card_is_the_newest_that_is_still_there(cards):
    for card in (1, 2):
        cards.put(1, card, Link(card), EMPTY, "sv")
    cards.put(1, 1, Link(9), EMPTY, "sv")
    assert cards.last(1)[0] == 2
    cards.drop(1, 2)
    cards.drop(1, 99)
    assert (cards.last(1)[0], cards.last(1)[1].link) == (1, Link(9))
    cards.drop_all(1)
    assert cards.last(1) is None


def test_cards_that_are_alike_are_kept_once(cards):
    for chat in (1, 2):
        cards.put(chat, 1, Link(1), Rendered("home", "A text.", (), ()), "sv")
    assert cards.get(1, 1).rendered is cards.get(2, 1).rendered


def test_the_words_are_kept_without_their_places_in_the_files():
    texts = Texts()
    texts.word("urgent-label", "sv")
    messages = texts._core.bundle("sv", "home-title")._messages.values()
    assert {message.span for message in messages} == {None}
