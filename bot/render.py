"""Turns a Screen into one language: text with styled spans, and labelled buttons."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from bot.card_length import fold_at, shown_lines
from bot.text_format import Translator, hours_once, without_marks, worded_text
from dialogs.engine.links import Link
from dialogs.engine.screens import (
    BlockRole,
    Screen,
    Text,
)

#: Columns of buttons by the longest label that they hold whole on a narrow phone, in characters.
_COLUMNS = ((2, 8), (11, 3), (18, 2))


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
        piece, copied = without_marks(hours_once(worded_text(block.text, wording, language), hours_shown))
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
    return sys.intern(without_marks(worded_text(text, wording, language))[0])


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
