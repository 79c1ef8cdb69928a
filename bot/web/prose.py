"""Texts as parts of a page: paragraphs and lists, made of words and of telephone numbers that can be called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from bot.languages import language_tag
from bot.text_format import Translator, copyable_text, text_direction
from dialogs.engine.screens import Text

_BULLET = re.compile(r"• ")
_NUMBER = re.compile(r"\d{1,2}\. ")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of a line; `phone` is the number to call, as in a `tel:` address, where it is one."""

    text: str
    phone: str = ""


Line = tuple[Phrase, ...]


class _Mark(Enum):
    """What a line of a list begins with."""

    NONE = "none"
    BULLET = "bullet"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together; as a list each is an item, numbered from `first` where that is no 0."""

    lines: tuple[Line, ...]
    is_list: bool = False
    first: int = 0


@dataclass(frozen=True, slots=True)
class Speech:
    """The language and direction of a part of the page, where they are not the page's own."""

    tag: str
    direction: str


@dataclass(frozen=True, slots=True)
class Prose:
    """A text on the page; `speech` where it is in another language than the page."""

    paragraphs: tuple[Paragraph, ...]
    speech: Speech | None = None

    @property
    def text(self) -> str:
        """The text alone."""
        lines = (line for paragraph in self.paragraphs for line in paragraph.lines)
        return " ".join("".join(phrase.text for phrase in line) for line in lines)


def speech_of(language: str) -> Speech:
    """How a language is marked on a page."""
    return Speech(language_tag(language), text_direction(language))


class ProseMaker:
    """Words texts for a page in one language."""

    def __init__(
        self,
        wording: Translator,
        language: str,
        not_called: frozenset[str] = frozenset(),
        called: frozenset[str] = frozenset(),
    ) -> None:
        """Word in `language`; the numbers `called` are called wherever they stand, those of fax machines nowhere."""
        self._wording, self._language, self._not_called = wording, language, not_called
        numbers = "|".join(map(re.escape, sorted(called, key=len, reverse=True)))
        self._called = re.compile(rf"(?<![\d.,:+-])({numbers})(?![\d:]|[.,-]\d)") if numbers else None

    def prose(self, text: Text) -> Prose:
        """A text as paragraphs and lists."""
        words, stretches = copyable_text(text, self._wording, self._language)
        own = text.language not in {None, self._language}
        speech = speech_of(text.language) if own and text.language else None
        return Prose(tuple(_paragraphs(self._lines(words, stretches))), speech)

    def plain(self, text: Text) -> str:
        """A text alone, as on a button."""
        return copyable_text(text, self._wording, self._language)[0]

    def _lines(self, words: str, stretches: list[tuple[int, int]]) -> list[list[Phrase]]:
        """The text's lines, each as phrases."""
        lines: list[list[Phrase]] = [[]]
        place = 0
        for offset, length in [*stretches, (len(words), 0)]:
            for number, piece in enumerate(words[place:offset].split("\n")):
                if number:
                    lines.append([])
                lines[-1].extend(self._phrases(piece))
            if length:
                lines[-1].append(self._number(words[offset : offset + length]))
            place = offset + length
        return lines

    def _phrases(self, piece: str) -> Iterator[Phrase]:
        """Words, with the numbers in them that are called wherever they stand."""
        pieces = self._called.split(piece) if self._called else [piece]
        for place, words in enumerate(pieces):
            if words:
                yield self._number(words) if place % 2 else Phrase(words)

    def _number(self, value: str) -> Phrase:
        """A telephone number to call; a fax number is words alone."""
        return Phrase(value) if value in self._not_called else Phrase(value, phone_address(value))


def phone_address(value: str) -> str:
    """A number as it is dialled: digits, after a plus where it has one."""
    digits = "".join(character for character in value if character.isdecimal() and character.isascii())
    return f"+{digits}" if value.lstrip().startswith("+") else digits


def _paragraphs(lines: Iterable[list[Phrase]]) -> Iterator[Paragraph]:
    """Lines up to an empty one are a paragraph; those that begin with a bullet or a number are a list of their own."""
    group: list[Line] = []
    before = _Mark.NONE
    first = 0
    for line in lines:
        mark = _mark_of(line)
        if group and (not line or mark is not before):
            yield Paragraph(tuple(group), before is not _Mark.NONE, first)
            group, first = [], 0
        if line:
            first = first or (_number_of(line) if mark is _Mark.NUMBER else 0)
            group.append(tuple(line) if mark is _Mark.NONE else _unlisted(line))
            before = mark
    if group:
        yield Paragraph(tuple(group), before is not _Mark.NONE, first)


def _mark_of(line: list[Phrase]) -> _Mark:
    if not line or line[0].phone:
        return _Mark.NONE
    if _BULLET.match(line[0].text):
        return _Mark.BULLET
    return _Mark.NUMBER if _NUMBER.match(line[0].text) else _Mark.NONE


def _number_of(line: list[Phrase]) -> int:
    return int(line[0].text.partition(".")[0])


def _unlisted(line: list[Phrase]) -> Line:
    """A line of a list without its mark."""
    words = line[0].text.partition(" ")[2]
    return (*((Phrase(words),) if words else ()), *line[1:])
