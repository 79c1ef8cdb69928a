"""Draws in a window: text wrapped to its width, headings bold, choices in columns; plain lines where there is none."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TextIO

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from bot.render import Rendered, Style

#: Columns of running text at the most: longer lines are hard to read, however wide the window.
_WIDEST = 96
#: Columns of choices at the most, and the cells between them.
_MAX_COLUMNS, _GAP = 3, 3
_STYLES = {Style.BOLD: "bold", Style.ITALIC: "italic", Style.COPY: "cyan"}
#: What a line may begin with that the lines wrapped below it are indented by.
_BULLET = re.compile(r"(?:• |[☐☑●] (?:\d+\. )?|\d+\. )")
#: Home, clear the window, clear what has scrolled out of it.
_CLEAR = "\x1b[H\x1b[2J\x1b[3J"
#: Stands for a space at which no line is broken, in a telephone number; never shown.
_UNBROKEN = "\ue002"
#: Labels of at most so many cells are letters of an index; so many in a row stand in lines, not one below another.
_LETTER, _MANY_LETTERS = 2, 4
#: A line that cannot be narrower than this is not laid out.
_NARROWEST = 20

#: A key or a number, and what it does.
ChoiceLine = tuple[str, str]


class Window:
    """Where the conversation is shown."""

    def __init__(self, out: TextIO, console: Console | None = None) -> None:
        """Draw on `out`; `console` is for pictures of it."""
        self._console = console or Console(file=out, highlight=False, markup=False, emoji=False)
        #: Whether a person looks on: what is piped on is neither wrapped, nor coloured, nor cleared.
        self.is_screen = self._console.is_terminal

    def clear(self) -> None:
        """Empty the window, and what has scrolled out of it where the terminal allows that."""
        if self.is_screen:
            self._console.file.write(_CLEAR)
            self._console.file.flush()

    def card(self, rendered: Rendered, intro: str, choices: Sequence[ChoiceLine], footer: Sequence[ChoiceLine]) -> None:
        """Draw one screen: its text, its choices below `intro`, the keys of the footer last."""
        self._console.print()
        self._lines(_styled(rendered))
        if self.is_screen:
            self._console.print()
            for group, is_index in _groups(choices):
                self._index(group) if is_index else self._columns(group)
            self._footer(footer)
            return
        lines = (_listed(group, is_index=is_index) for group, is_index in _groups(choices))
        listed = [f"\n{intro}", *lines] if choices else []
        keys = ["\n" + "   ".join(f"{key} {label}" for key, label in footer if label)] if footer else []
        self._console.print("\n".join([*listed, *keys]), soft_wrap=True)

    def say(self, text: str) -> None:
        """Draw a line or a few of the terminal's own."""
        self._console.print()
        self._lines(Text(text))

    def end(self) -> None:
        """Draw what separates one answer from the next."""
        self._console.print()
        self._console.file.flush()

    @property
    def _width(self) -> int:
        return max(_NARROWEST, min(self._console.width, _WIDEST))

    def _lines(self, text: Text) -> None:
        """Draw text, each of its lines wrapped and what follows a bullet indented."""
        for line in text.split("\n", allow_blank=True):
            if not self.is_screen:
                self._console.print(line.plain.replace(_UNBROKEN, " "), soft_wrap=True)
                continue
            bullet = _BULLET.match(line.plain)
            indent = cell_len(bullet.group()) if bullet else 0
            head, body = line.divide([bullet.end()]) if bullet else (Text(""), line)
            pieces = body.wrap(self._console, self._width - indent) or [Text("")]
            for index, piece in enumerate(pieces):
                piece.rstrip()
                piece.plain = piece.plain.replace(_UNBROKEN, " ")
                self._console.print((head if index == 0 else Text(" " * indent)) + piece, soft_wrap=True)

    def _columns(self, choices: Sequence[ChoiceLine]) -> None:
        """Draw the choices in as many columns as fit, read downwards, their numbers in line."""
        if not choices:
            return
        digits = max(len(number) for number, _ in choices)
        widest = max(cell_len(label) for _, label in choices)
        fitting = (self._width + _GAP) // (digits + 2 + widest + _GAP)
        columns = max(1, min(_MAX_COLUMNS, fitting, len(choices)))
        height = -(-len(choices) // columns)
        grid = Table.grid(padding=(0, 0))
        for _ in range(columns):
            grid.add_column(justify="right", style="cyan", no_wrap=True, width=digits)
            grid.add_column(width=min(widest, self._width - digits - 2) + (_GAP if columns > 1 else 0) + 2)
        for row in range(height):
            cells = choices[row::height]
            grid.add_row(*(cell for number, label in cells for cell in (number, Padding(label, (0, 0, 0, 2)))))
        self._console.print(grid)

    def _index(self, choices: Sequence[ChoiceLine]) -> None:
        """Draw the letters of an index, each behind its number, in as few lines as they need."""
        entries = [Text.assemble((number, "cyan"), f"{_UNBROKEN}{label}") for number, label in choices]
        self._lines(Text("   ").join(entries))

    def _footer(self, footer: Sequence[ChoiceLine]) -> None:
        """Draw the keys, each in its own place: four in a line, or two where the window is narrow."""
        if not footer:
            return
        widest = max(cell_len(label) for _, label in footer) + 3
        across = len(footer) if len(footer) * widest <= self._width else 2
        cell = self._width // across
        self._console.print()
        for start in range(0, len(footer), across):
            line = Text()
            for key, label in footer[start : start + across]:
                entry = Text.assemble((key, "bold cyan"), f" {label}") if label else Text()
                entry.truncate(cell - 1, overflow="ellipsis")
                entry.pad_right(cell - entry.cell_len)
                line.append_text(entry)
            line.rstrip()
            self._console.print(line, soft_wrap=True)


def _groups(choices: Sequence[ChoiceLine]) -> Iterator[tuple[Sequence[ChoiceLine], bool]]:
    """The choices in their order, divided into letters of an index (True) and others."""
    for is_short, group in groupby(choices, key=lambda choice: cell_len(choice[1]) <= _LETTER):
        members = tuple(group)
        yield members, is_short and len(members) >= _MANY_LETTERS


def _listed(choices: Sequence[ChoiceLine], *, is_index: bool) -> str:
    return ("   " if is_index else "\n").join(f"{number}. {label}" for number, label in choices)


def _styled(rendered: Rendered) -> Text:
    """The text of a screen with its spans as styles."""
    letters = list(rendered.text)
    for span in rendered.spans:
        if span.style is Style.COPY:
            stretch = slice(span.offset, span.offset + span.length)
            letters[stretch] = "".join(letters[stretch]).replace(" ", _UNBROKEN)
    text = Text("".join(letters))
    for span in rendered.spans:
        if span.style in _STYLES:  # nothing is folded in a terminal
            text.stylize(_STYLES[span.style], span.offset, span.offset + span.length)
    return text
