"""Turns a Screen into one language: text with styled spans, and labelled buttons."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Protocol, assert_never

from babel import Locale
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

from bot.card_length import fold_at, shown_lines
from bot.languages import language_tag, named_as
from dialogs.engine.facts import OPENING_HOURS, Amount, Contact, ContactKind
from dialogs.engine.links import Link
from dialogs.engine.screens import (
    BlockRole,
    CountryName,
    LanguageName,
    Lines,
    MonthName,
    OwnLanguageName,
    Screen,
    Text,
    TextValue,
)

#: Marks around values that a client should let the reader copy; they never leave this module.
_OPEN, _CLOSE = "\ue000", "\ue001"
#: Marks around the hours behind a number, which stand once on a card.
_HOURS = re.compile("\ue003([^\ue004]*)\ue004")
#: Unicode's isolates: a stretch from left to right or from right to left in a text of the other direction.
_FROM_LEFT, _FROM_RIGHT, _END_OF_DIRECTION = "\u2066", "\u2067", "\u2069"
_COPIED = frozenset({ContactKind.PHONE, ContactKind.FAX})
_NUMBERED_FROM = 1
#: Columns of buttons by the longest label that they hold whole on a narrow phone, in characters.
_COLUMNS = ((2, 8), (11, 3), (18, 2))


class Translator(Protocol):
    """Whatever gives a message's text in a language: bot.texts.Texts, or a stand-in in tests."""

    def word(self, message: str, language: str, /, **values: object) -> str:
        """Return the message in the language."""
        ...


class Style(Enum):
    """How a stretch of text looks."""

    BOLD = "bold"
    ITALIC = "italic"
    COPY = "code"
    FOLD = "folded"


@dataclass(frozen=True, slots=True)
class Span:
    """A styled stretch: offset and length in characters (code points) of the text; `choice` for a numbered choice."""

    style: Style
    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class RenderedChoice:
    """A button with its label in one language."""

    label: str
    link: Link


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Rendered:
    """A screen in one language. `choices` are the buttons in reading order, `rows` how they lie.

    `own_language` is that of a card which has one of its own, as the returnee's pages do; else empty.
    """

    step: str
    text: str
    spans: tuple[Span, ...]
    rows: tuple[tuple[RenderedChoice, ...], ...]
    own_language: str = ""

    @property
    def choices(self) -> tuple[RenderedChoice, ...]:
        """All buttons in reading order; a choice's number is its place here, from 1."""
        return tuple(choice for row in self.rows for choice in row)

    @property
    def length(self) -> int:
        """Lines on a narrow phone, buttons included, with what is folded still folded."""
        fold = next(((span.offset, span.length) for span in self.spans if span.style is Style.FOLD), None)
        return shown_lines(self.text, fold, len(self.rows))


_STYLES: Mapping[BlockRole, Style] = {
    BlockRole.TITLE: Style.BOLD,
    BlockRole.SAY: Style.ITALIC,
    BlockRole.NOTICE: Style.ITALIC,
    BlockRole.READY: Style.COPY,
}
#: What may be folded, all but the first of it.
_FOLDABLE = frozenset({BlockRole.BODY, BlockRole.ITEM, BlockRole.LATER, BlockRole.CAVEAT})
#: What stands directly below the block before it, without an empty line.
_CLOSE_TO = {
    (BlockRole.TITLE, BlockRole.SAY),
    (BlockRole.BODY, BlockRole.SAY),
    (BlockRole.ITEM, BlockRole.ITEM),
    (BlockRole.SOURCE, BlockRole.PLACE),
}


def render(screen: Screen, wording: Translator, language: str) -> Rendered:
    """Return `screen` in `language`; texts that name a language of their own keep it."""
    text, spans = "", []
    before: BlockRole | None = None
    starts: list[int] = []
    hours_shown: set[str] = set()
    end = 0
    for block in screen.blocks:
        text += _gap(before, block.role)
        if block.role in _FOLDABLE:
            starts.append(len(text))
        piece, copied = _unmark(_hours_once(worded_text(block.text, wording, language), hours_shown))
        if style := _STYLES.get(block.role):
            spans.append(Span(style, len(text), len(piece)))
        spans.extend(Span(Style.COPY, len(text) + offset, length) for offset, length in copied)
        if block.role in _FOLDABLE:
            starts += [len(text) + match.end() for match in re.finditer("\n\n", piece)]
            end = len(text) + len(piece)
        text += piece
        before = block.role
    rows = (
        tuple(RenderedChoice(_label(button.label, wording, language), button.link) for button in row)
        for row in screen.rows
    )
    lines = tuple(line for row in rows for line in _in_columns(row))
    if screen.folds and (fold := fold_at(text, tuple(starts[1:]), end, len(lines))):
        spans.append(Span(Style.FOLD, *fold))
    # Thousands of cards are remembered, most with texts and labels that others have too: each is kept once.
    return Rendered(screen.step, sys.intern(text), tuple(spans), lines, screen.own_language or "")


def _in_columns(row: tuple[RenderedChoice, ...]) -> tuple[tuple[RenderedChoice, ...], ...]:
    """A row of buttons as lines, with as many side by side as the longest label leaves room for."""
    longest = max((len(choice.label) for choice in row), default=0)
    width = next((columns for characters, columns in _COLUMNS if longest <= characters), 1)
    return tuple(row[i : i + width] for i in range(0, len(row), width))


def _label(text: Text, wording: Translator, language: str) -> str:
    return sys.intern(_unmark(worded_text(text, wording, language))[0])


def with_notice(rendered: Rendered, notice: str) -> Rendered:
    """The screen with one more notice, above everything else."""
    shift = len(notice) + 2
    moved = (replace(span, offset=span.offset + shift) for span in rendered.spans)
    spans = (Span(_STYLES[BlockRole.NOTICE], 0, len(notice)), *moved)
    return replace(rendered, text=f"{notice}\n\n{rendered.text}", spans=spans)


def _gap(before: BlockRole | None, role: BlockRole) -> str:
    if before is None:
        return ""
    return "\n" if (before, role) in _CLOSE_TO else "\n\n"


def worded_text(text: Text, wording: Translator, language: str) -> str:
    """Return one text in its own language, or in `language`, its values formatted."""
    own = text.language or language
    return wording.word(text.id, own, **{name: _value(value, wording, own) for name, value in text.values.items()})


def plain_text(text: Text, wording: Translator, language: str) -> str:
    """Return one text without marks, for paper."""
    return _unmark(worded_text(text, wording, language))[0]


def copyable_text(text: Text, wording: Translator, language: str) -> tuple[str, list[tuple[int, int]]]:
    """Return one text without marks, and the stretches of it (offset, length) that are telephone and fax numbers."""
    return _unmark(worded_text(text, wording, language))


def _value(value: TextValue, wording: Translator, language: str) -> str | int:  # noqa: C901, PLR0911 - one line a kind
    match value:
        case int() | str():
            return value
        case Contact():
            return _contact(value, wording, language)
        case Amount():
            return isolated(_amount(value, language), from_right=False, within=language)
        case date():
            return format_date(value, format="long", locale=_locale(language))
        case LanguageName():
            return str(_locale(language).languages.get(value.code, value.code))
        case OwnLanguageName():
            return isolated(own_language_name(value.code), from_right=is_from_right(value.code), within=language)
        case CountryName():
            return str(_locale(language).territories.get(value.code, value.code))
        case MonthName():
            return str(format_skeleton("yMMMM", date(value.year, value.month, 1), locale=_locale(language)))
        case Lines():
            parts = [str(_value(part, wording, language)) for part in value.parts]
            return str(format_list(parts, locale=_locale(language)))
        case Text():
            own = value.language or language
            return isolated(worded_text(value, wording, language), from_right=is_from_right(own), within=language)
        case _:
            assert_never(value)


def _contact(contact: Contact, wording: Translator, language: str) -> str:
    """A contact with its hours behind it; a number between marks, to be copied."""
    value = f"{_OPEN}{contact.value}{_CLOSE}" if contact.kind in _COPIED else contact.value
    shown = isolated(value, from_right=False, within=language)
    return f"{shown}\ue003 ({wording.word(OPENING_HOURS[contact.hours], language)})\ue004" if contact.hours else shown


def _hours_once(text: str, shown: set[str]) -> str:
    """The text without hours that stand on the card already; adds those that it has to `shown`."""

    def first(match: re.Match[str]) -> str:
        new = match[1] not in shown
        shown.add(match[1])
        return match[1] if new else ""

    return _HOURS.sub(first, text)


def is_from_right(language: str) -> bool:
    """Whether a language is written from right to left."""
    return _locale(language).text_direction == "rtl"


def isolated(text: str, *, from_right: bool, within: str) -> str:
    """A stretch as it stands in a text of the language `within`: set apart where the two run in opposite directions.

    So a telephone number keeps the order of its groups in Arabic. The marks are not drawn.
    """
    if from_right == is_from_right(within):
        return text
    return f"{_FROM_RIGHT if from_right else _FROM_LEFT}{text}{_END_OF_DIRECTION}"


def _amount(amount: Amount, language: str) -> str:
    """A share as a percentage, a sum with its currency's code, in the language's own order."""
    if amount.unit == "percent":
        return format_percent(amount.value / 100, locale=_locale(language))
    if not amount.currency:
        return str(format_decimal(amount.value, locale=_locale(language)))
    pattern = _currency_pattern(language)
    return str(format_currency(amount.value, amount.currency, pattern, locale=_locale(language), currency_digits=False))


@lru_cache(maxsize=64)
def _currency_pattern(language: str) -> str:
    """The language's own order of sum and currency, with the currency's code and no decimals."""
    standard = _locale(language).currency_formats["standard"].pattern.partition(";")[0]
    before, after = standard.startswith("¤"), "#,##0"
    return f"¤¤\u00a0{after}" if before else f"{after}\u00a0¤¤"


def text_direction(language: str) -> str:
    """Whether a language is written from left to right ("ltr") or from right to left ("rtl")."""
    return str(_locale(language).text_direction)


def own_language_name(code: str) -> str:
    """The name of a language in itself, with its script or country where its folder says so."""
    name = str(Locale.parse(named_as(code)).display_name)
    return name[:1].upper() + name[1:]


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    """The language as it is written here: dates and lists are those of its tag, English ones British."""
    return Locale.parse(language_tag(language), sep="-")


def _unmark(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Remove the marks from `text`; return it with the stretches (offset, length) that stood between them."""
    text = _HOURS.sub(r"\1", text)
    if _OPEN not in text:
        return text, []
    plain, stretches = "", []
    for index, piece in enumerate(text.split(_OPEN)):
        inside, close, after = piece.partition(_CLOSE)
        if index and close:
            stretches.append((len(plain), len(inside)))
        plain += inside + after
    return plain, stretches


def numbered_text(
    rendered: Rendered, intro: str, in_text: Callable[[RenderedChoice], bool] = lambda _choice: True
) -> tuple[str, list[tuple[int, int, RenderedChoice]]]:
    """Return the text with its choices numbered below `intro`, and where each choice stands (offset, length).

    A choice of which `in_text` is false keeps its number and stands elsewhere. A label that begins with its own number
    is not numbered twice: a screen reader would say it twice.
    """
    text, places = f"{rendered.text}\n\n{intro}", []
    for number, choice in numbered_choices(rendered):
        if in_text(choice):
            line = numbered_label(number, choice)
            places.append((len(text) + 1, len(line), choice))
            text += f"\n{line}"
    return text, places


def choices_intro(rendered: Rendered, wording: Translator, language: str) -> str:
    """What stands above the numbered choices, in the card's own language or in `language`."""
    if rendered.own_language:
        return wording.word("returnee-choose", rendered.own_language)
    return wording.word("frame-choices", language)


def numbered_choices(rendered: Rendered) -> Iterator[tuple[int, RenderedChoice]]:
    """The choices with their numbers."""
    return enumerate(rendered.choices, _NUMBERED_FROM)


def numbered_label(number: int, choice: RenderedChoice) -> str:
    """A choice's number and label."""
    return f"{number}. {_without(number, choice.label)}"


def _without(number: int, label: str) -> str:
    """The label without the number that it begins with, be it behind a box to tick."""
    return re.sub(rf"^(\W*){number} ", r"\1", label)


def utf16_length(text: str, offset: int, length: int) -> tuple[int, int]:
    """Offset and length in UTF-16 code units, as the Bot API counts them."""

    def units(piece: str) -> int:
        return len(piece.encode("utf-16-le")) // 2

    return units(text[:offset]), units(text[offset : offset + length])
