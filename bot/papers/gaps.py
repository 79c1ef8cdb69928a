"""What the fonts of a PDF cannot show: replaced by a sign that says so, and named above."""

from __future__ import annotations

from dataclasses import replace

from bot.papers.fonts import letters_without_font
from bot.papers.translation import PaperLine, PaperSection, TranslatedPaper
from bot.text_format import Translator, plain_text
from dialogs.engine.screens import Lines, Text

#: Stands for a letter that cannot be shown; every reader of Unicode knows it.
_SIGN = "\N{REPLACEMENT CHARACTER}"


def unprintable_fields(words: TranslatedPaper) -> tuple[str, ...]:
    """The labels of the answers that hold a letter which no font has."""
    lines = (line for part in words.parts for line in part.rows)
    return tuple(line.label for line in lines if line.value and letters_without_font(line.value))


def with_gaps_named(words: TranslatedPaper, wording: Translator) -> TranslatedPaper:
    """Return the paper with a sign for each such letter, a word beside it, and a line at the top that names them."""
    fields = unprintable_fields(words)
    if not fields:
        return words
    warning = plain_text(Text("paper-unprintable", {"fields": Lines(fields)}), wording, words.language)
    parts = tuple(_part(part, wording, words.language) for part in words.parts)
    return replace(words, parts=parts, warning=warning)


def _part(part: PaperSection, wording: Translator, language: str) -> PaperSection:
    return replace(part, rows=tuple(_line(line, wording, language) for line in part.rows))


def _line(line: PaperLine, wording: Translator, language: str) -> PaperLine:
    missing = letters_without_font(line.value or "")
    if not missing:
        return line
    shown = "".join(_SIGN if letter in missing else letter for letter in line.value or "")
    return replace(line, value=plain_text(Text("paper-unprintable-value", {"text": shown}), wording, language))
