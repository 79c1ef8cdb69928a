"""Texts as parts of a page: paragraphs and lists, made of words and of telephone numbers that can be called."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.languages import language_tag
from bot.render import Translator, copyable_text, text_direction
from dialogs.engine.screens import Text

_BULLET = re.compile(r"• ")
_NUMBER = re.compile(r"\d{1,2}\. ")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of a line; `phone` is the number to call, as in a `tel:` address, where it is one."""

    text: str
    phone: str = ""


Line = tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together; as a list each is an item, `ordered` where they are numbered."""

    lines: tuple[Line, ...]
    is_list: bool = False
    is_ordered: bool = False


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

    def __init__(self, wording: Translator, language: str, not_called: frozenset[str] = frozenset()) -> None:
        """Word in `language`; the numbers `not_called` are of fax machines."""
        self._wording, self._language, self._not_called = wording, language, not_called

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
                if piece:
                    lines[-1].append(Phrase(piece))
            if length:
                lines[-1].append(self._number(words[offset : offset + length]))
            place = offset + length
        return lines

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
    kind = ""
    for line in lines:
        line_kind = _kind(line)
        if group and (not line or line_kind != kind):
            yield _paragraph(group, kind)
            group = []
        if line:
            group.append(_unlisted(line) if line_kind else tuple(line))
            kind = line_kind
    if group:
        yield _paragraph(group, kind)


def _paragraph(lines: list[Line], kind: str) -> Paragraph:
    return Paragraph(tuple(lines), is_list=bool(kind), is_ordered=kind == "number")


def _kind(line: list[Phrase]) -> str:
    if not line or line[0].phone:
        return ""
    if _BULLET.match(line[0].text):
        return "bullet"
    return "number" if _NUMBER.match(line[0].text) else ""


def _unlisted(line: list[Phrase]) -> Line:
    """A line of a list without its mark."""
    first = line[0].text.partition(" ")[2]
    return (*((Phrase(first),) if first else ()), *line[1:])
