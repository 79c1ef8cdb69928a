"""Patterns of words, as editors write them for one language, made into one regular expression.

A line is words with spaces between. `a/b` is the one or the other, `ord~` every word that begins so, `..` up to four
words in between, `$` the end of the text, and `{slot}` what the caller fills in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from dialogs.lookup.words import fold, words

#: What `..` stands for.
_GAP = r"(?:\w+ ){0,4}"


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text that are not empty."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def listed(text: str) -> frozenset[tuple[str, ...]]:
    """Phrases separated by semicolons, each as its folded words; a phrase without words stands for itself."""
    return frozenset(tuple(words(phrase)) or (phrase.strip(),) for phrase in text.split(";"))


def spaced(text: str) -> str:
    """The folded words of `text` as the patterns read them: one space before, between and after."""
    return f" {' '.join(words(text))} "


def compiled(patterns: Iterable[str], slots: Mapping[str, str] | None = None) -> re.Pattern[str]:
    """One expression that finds any of `patterns` in a text made by `spaced`; `slots` are expressions by name.

    Without patterns it finds nothing.
    """
    expressions = [_line(pattern, slots or {}) for pattern in patterns]
    return re.compile(rf"(?<= )(?:{'|'.join(expressions)})" if expressions else r"(?!)")


def _line(pattern: str, slots: Mapping[str, str]) -> str:
    return "".join(_word(word, slots) for word in pattern.split())


def _word(word: str, slots: Mapping[str, str]) -> str:
    if word == "..":
        return _GAP
    if word == "$":
        return "$"
    return f"(?:{'|'.join(_choice(choice, slots) for choice in word.split('/'))}) "


def _choice(choice: str, slots: Mapping[str, str]) -> str:
    ending = r"\w*" if choice.endswith("~") else ""
    pieces = re.split(r"\{(\w+)\}", choice.rstrip("~"))
    plain = (re.escape(fold(piece)) if place % 2 == 0 else slots[piece] for place, piece in enumerate(pieces))
    return "".join(plain) + ending
