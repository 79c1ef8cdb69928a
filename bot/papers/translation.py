"""A paper in one language: plain strings, the same for every form that it is set in."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date

from bot.text_format import Translator, plain_text
from dialogs.engine.screens import Lines, Text, TextValue
from dialogs.papers.paper import Layout, Paper, PaperPart, PaperRow, PaperTable

#: What joins several answers: their own names hold commas.
_BETWEEN = "; "
#: Kinds of characters that are no text, and those that turn the others about: a space, and nothing, takes their place.
_NO_TEXT = frozenset({"Cc", "Cs", "Zl", "Zp"})
_TURNING = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A label, what stands beside it (None: a line to write on) and where it comes from."""

    label: str
    value: str | None
    source: str


@dataclass(frozen=True, slots=True)
class PaperSection:
    """A part of the paper; the first row of `table` is its head."""

    heading: str
    about: tuple[str, ...]
    items: tuple[str, ...]
    rows: tuple[PaperLine, ...]
    table: tuple[tuple[str, ...], ...]
    page: bool
    under: bool
    ticks: bool


@dataclass(frozen=True, slots=True)
class TranslatedPaper:
    """A paper in `language`; `of` stands between a page's number and how many there are, `day` is when it was made.

    `warning` names what this form of the paper cannot show; empty where it shows everything.
    """

    language: str
    day: date
    title: str
    about: str
    notice: str
    foot: str
    of: str
    parts: tuple[PaperSection, ...]
    file: str
    layout: Layout
    warning: str = ""


def translate_paper(paper: Paper, wording: Translator, language: str) -> TranslatedPaper:
    """Return `paper` in `language`."""
    speaker = _Speaker(wording, language)
    say = speaker.say
    parts = tuple(map(speaker.section, paper.parts))
    return TranslatedPaper(
        language, paper.day, say(paper.title), say(paper.about),
        say(paper.notice) if paper.notice else "", say(paper.foot),
        say(Text("paper-of")), parts, say(paper.file), paper.layout,
    )  # fmt: skip


def printable(text: str) -> str:
    """Return what someone wrote as one line of text, in any script, that every form can hold."""
    characters = (c if _is_text(c) else " " for c in text if unicodedata.bidirectional(c) not in _TURNING)
    return " ".join("".join(characters).split())


def _is_text(character: str) -> bool:
    """Whether it is neither a control character nor one that Unicode reserves for no character at all."""
    code = ord(character)
    reserved = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF  # noqa: PLR2004 - Unicode's noncharacters
    return not reserved and unicodedata.category(character) not in _NO_TEXT


@dataclass(frozen=True, slots=True)
class _Speaker:
    """Words one paper."""

    wording: Translator
    language: str

    def say(self, text: Text) -> str:
        return plain_text(text, self.wording, self.language)

    def value(self, value: TextValue) -> str:
        match value:
            case str():
                return printable(value)
            case Lines(parts):
                return _BETWEEN.join(map(self.value, parts))
            case Text():
                return self.say(value)
            case _:
                return self.say(Text("paper-value", {"value": value}))

    def line(self, row: PaperRow) -> PaperLine:
        value = None if row.value is None else self.value(row.value)
        return PaperLine(self.say(row.label), value, self.say(row.source) if row.source else "")

    def table(self, table: PaperTable | None) -> tuple[tuple[str, ...], ...]:
        rows = (table.head, *table.rows) if table else ()
        return tuple(tuple(map(self.value, row)) for row in rows)

    def section(self, part: PaperPart) -> PaperSection:
        about, items = (tuple(map(self.say, texts)) for texts in (part.about, part.items))
        rows, table = tuple(map(self.line, part.rows)), self.table(part.table)
        return PaperSection(self.say(part.heading), about, items, rows, table, part.page, part.under, part.ticks)
