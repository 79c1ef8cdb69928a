"""Patterns of words, as editors write them for one language, made into one regular expression.

A line is words with spaces between. `a/b` is the one or the other, `ord~` every word that begins so, `ord?` the word or
nothing, `..` up to four words in between, `^` the beginning of the text, `$` its end, and `{slot}` a word of a group,
or what the caller fills in.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import partial

from dialogs.lookup.words import fold, words

#: What `..` stands for.
_GAP = r"(?:\S+ ){0,4}"
#: What `^` and `$` stand for.
_ENDS = {"^": r"(?<=\A )", "$": r"\Z"}
#: Behind a word stands this sign and a letter for each group that the word is in, the first group's letter being this.
_SIGN, _FIRST_LETTER = "#", 0x4E00
_MARKS = rf"(?:{_SIGN}\w+)?"


def lines(text: str) -> tuple[str, ...]:
    """The lines of a text that are not empty."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def listed(text: str) -> frozenset[tuple[str, ...]]:
    """Phrases separated by semicolons, each as its folded words; a phrase without words stands for itself."""
    return frozenset(tuple(words(phrase)) or (phrase.strip(),) for phrase in text.split(";"))


def spaced(text: str) -> str:
    """The folded words of `text` as the patterns read them: one space before, between and after."""
    return f" {' '.join(words(text))} "


def spelt(text: str) -> Mapping[str, str]:
    """Short spellings and what is meant, from lines as `hes = he is`."""
    pairs = (line.partition("=") for line in lines(text))
    return {" ".join(words(short)): " ".join(words(meant)) for short, _, meant in pairs}


class Spellings:
    """What is meant by words that are typed short."""

    def __init__(self, languages: Iterable[Mapping[str, str]]) -> None:
        """Take each language's spellings."""
        self._meant = {short: meant for spellings in languages for short, meant in spellings.items()}
        self._short = re.compile(rf"(?<= )(?:{'|'.join(map(re.escape, self._meant))})(?= )" if self._meant else "(?!)")

    def in_full(self, spread: str) -> str:
        """A text made by `spaced`, with what is meant in the place of what is typed short."""
        return self._short.sub(lambda match: self._meant[match[0]], spread)


class Groups:
    """Words of one kind by the name of the kind; the groups of one name in all languages are one."""

    def __init__(self, languages: Iterable[Mapping[str, Iterable[str]]]) -> None:
        """Take each language's groups."""
        members: dict[str, set[str]] = defaultdict(set)
        for groups in languages:
            for name, group in groups.items():
                members[name].update(map(fold, group))
        letters = {name: chr(_FIRST_LETTER + number) for number, name in enumerate(members)}
        self._marks: dict[str, str] = {}
        for name, group in members.items():
            for word in group:
                self._marks[word] = self._marks.get(word, _SIGN) + letters[name]
        #: Expressions for the groups, for `compiled`.
        self.slots: Mapping[str, str] = {name: rf"\w+{_SIGN}\w*{letter}\w*" for name, letter in letters.items()}

    def marked(self, spread: str) -> str:
        """A text made by `spaced`, with the marks of its groups behind each word."""
        return f" {' '.join(word + self._marks.get(word, '') for word in spread.split())} "


def unmarked(text: str) -> str:
    """The text without marks of groups."""
    return re.sub(_MARKS, "", text)


def compiled(patterns: Iterable[str], slots: Mapping[str, str] | None = None) -> re.Pattern[str]:
    """One expression that finds any of `patterns` in a text made by `spaced`; `slots` are expressions by name.

    With the slots of groups it reads a text that they have marked. Without patterns it finds nothing.
    """
    expressions = [_line(pattern, slots or {}) for pattern in patterns]
    return re.compile(rf"(?<= )(?:{'|'.join(expressions)})" if expressions else r"(?!)")


def _line(pattern: str, slots: Mapping[str, str]) -> str:
    return "".join(map(partial(_word, slots), pattern.split()))


def _word(slots: Mapping[str, str], word: str) -> str:
    if word == "..":
        return _GAP
    if word in _ENDS:
        return _ENDS[word]
    choices = "|".join(_choice(choice.removesuffix("?"), slots) for choice in word.split("/"))
    return f"(?:(?:{choices}){_MARKS} )?" if "?" in word else f"(?:{choices}){_MARKS} "


def _choice(choice: str, slots: Mapping[str, str]) -> str:
    ending = r"\w*" if choice.endswith("~") else ""
    pieces = re.split(r"\{(\w+)\}", choice.rstrip("~"))
    plain = (re.escape(fold(piece)) if place % 2 == 0 else slots[piece] for place, piece in enumerate(pieces))
    return "".join(plain) + ending
