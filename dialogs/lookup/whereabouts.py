"""Recognises the question of where a certain person is: it gets a refusal, and is never looked up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dialogs.lookup.patterns import compiled, spaced

#: A name has at most so many words.
_NAME = r"(?P<name{}>(?:\w+ ){{0,3}}\w+)"
_CAPITAL = re.compile(r"(?<=\s)[^\W\d_a-zåäö][^\W\d_]*")


@dataclass(frozen=True)
class WhereWords:
    """One language: what may stand before and after, the questions with {name} in them, and words for a person."""

    before: frozenset[tuple[str, ...]]
    after: frozenset[tuple[str, ...]]
    asks: tuple[str, ...]
    names: frozenset[str]


class Whereabouts:
    """Recognises such questions in all languages. `known` tells whether a word is one that pages are found by."""

    def __init__(self, languages: Iterable[WhereWords], is_known_word: Callable[[str], bool]) -> None:
        """Take the words of every language."""
        self._languages = tuple(languages)
        self._known = is_known_word
        self._asks = [
            [compiled([line], {"name": _NAME.format(number)}) for number, line in enumerate(words.asks)]
            for words in self._languages
        ]

    def asked(self, text: str) -> bool:
        """Whether the whole text asks where a certain person is: a name, "she", "my sister"."""
        capitals = {word for match in _CAPITAL.finditer(text) for word in spaced(match[0]).split()}
        return any(
            self._names(match, words, capitals)
            for words, asks in zip(self._languages, self._asks, strict=True)
            for core in (_core(spaced(text).split(), words),)
            for ask in asks
            for match in (ask.fullmatch(f" {core} ", 1),)
            if match
        )

    def _names(self, match: re.Match[str], words: WhereWords, capitals: set[str]) -> bool:
        """Whether what stands in the place of a name is one: words for a person, or words that no page knows."""
        name = next(group for group in match.groups() if group is not None).split()
        return all(word in words.names or word in capitals or not self._known(word) for word in name)


def _core(spoken: list[str], words: WhereWords) -> str:
    """The words without what is said before and after a question."""
    while start := next((len(b) for b in words.before if tuple(spoken[: len(b)]) == b), 0):
        spoken = spoken[start:]
    while end := next((len(a) for a in words.after if spoken and tuple(spoken[-len(a) :]) == a), 0):
        spoken = spoken[:-end]
    return " ".join(spoken)
