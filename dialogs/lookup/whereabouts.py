"""Recognises the question of where a certain person is: it gets a refusal, and is never looked up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from dialogs.lookup.patterns import Groups, Spellings, compiled, spaced, unmarked

#: A name has at most so many words, and as few as the line allows.
_NAME = r"(?P<name{}>(?:\S+ ){{0,3}}?\S+)"
_CAPITAL = re.compile(r"(?<=\s)[^\W\d_a-zåäö][^\W\d_]*")
#: Where one sentence or clause ends and another begins.
_CLAUSE = re.compile(r"[.,;:!?\n]+")
#: A word without at most so many letters at its end is the same word inflected, where so many stay.
_ENDING, _STEM = 4, 5


@dataclass(frozen=True)
class WhereWords:
    """One language: what may stand before and after, the questions with {name} in them, and words for a person.

    `asks` are whole clauses; `anywhere` tells of a person sought wherever it stands; `spared` is what one who helps
    asks; `offices` are words that name an office even with a capital letter; `groups` are words of one kind, which the
    lines hold in braces; `spelt` is what is meant by words that are typed short.
    """

    before: frozenset[tuple[str, ...]]
    after: frozenset[tuple[str, ...]]
    asks: tuple[str, ...]
    anywhere: tuple[str, ...]
    spared: tuple[str, ...]
    names: frozenset[str]
    offices: frozenset[str]
    groups: Mapping[str, tuple[str, ...]]
    spelt: Mapping[str, str]


class Whereabouts:
    """Recognises such questions in all languages. `known` tells whether a word is one that pages are found by."""

    def __init__(self, languages: Iterable[WhereWords], is_known_word: Callable[[str], bool]) -> None:
        """Take the words of every language."""
        self._languages = tuple(languages)
        self._known = is_known_word
        self._names = frozenset[str]().union(*(words.names for words in self._languages))
        self._offices = frozenset[str]().union(*(words.offices for words in self._languages))
        self._groups = Groups(words.groups for words in self._languages)
        self._spellings = Spellings(words.spelt for words in self._languages)
        self._pronouns = {word for words in self._languages for word in words.groups["pronoun"]}
        slots = self._groups.slots
        self._spared = compiled((line for words in self._languages for line in words.spared), slots)
        self._asks = [_expressions(words.asks, slots) for words in self._languages]
        self._anywhere = [line for words in self._languages for line in _expressions(words.anywhere, slots)]

    def asked(self, text: str) -> bool:
        """Whether a clause of the text, or all of it, asks where a certain person is: a name, "she", "my sister"."""
        capitals = _capitals(text) - self._offices
        clauses = dict.fromkeys((text, *_CLAUSE.split(text)))
        return any(self._asking(clause, capitals) for clause in clauses if not self._spared.search(self._read(clause)))

    def _read(self, clause: str) -> str:
        return self._groups.marked(self._spellings.in_full(spaced(clause)))

    def told(self, text: str) -> bool:
        """Whether the text tells, in passing, that somebody near a certain person looks for her."""
        capitals, spread = _capitals(text) - self._offices, self._read(text)
        matches = (match for line in self._anywhere for match in line.finditer(spread))
        return any(self._is_name(match, capitals) for match in matches)

    def _asking(self, clause: str, capitals: set[str]) -> bool:
        return any(
            self._is_name(match, capitals)
            for words, asks in zip(self._languages, self._asks, strict=True)
            for whole in (self._spellings.in_full(spaced(clause)),)
            for core in {whole, core_of(whole.split(), words)}
            for ask in asks
            for match in (ask.fullmatch(self._groups.marked(core), 1),)
            if match
        )

    def _is_name(self, match: re.Match[str], capitals: set[str]) -> bool:
        """Whether what stands in the place of a name is one: words for a person, or words that no page knows."""
        name = unmarked(next((group for group in match.groups() if group is not None), "")).split()
        unknown = not self._pronouns.intersection(name)
        return all(
            word in self._names or word in capitals or (unknown and not self._is_inflected(word)) for word in name
        )

    def _is_inflected(self, word: str) -> bool:
        """Whether a word is one that pages are found by, or such a word with an ending."""
        stems = (word[: len(word) - cut] for cut in range(1, _ENDING + 1) if len(word) - cut >= _STEM)
        return self._known(word) or any(map(self._known, stems))


def _expressions(lines: Iterable[str], slots: Mapping[str, str]) -> list[re.Pattern[str]]:
    return [compiled([line], {**slots, "name": _NAME.format(number)}) for number, line in enumerate(lines)]


def _capitals(text: str) -> set[str]:
    """The words after the first that begin with a capital letter; none where all words do."""
    capitals = [match[0] for match in _CAPITAL.finditer(text)]
    if len(capitals) >= len(text.split()) - 1 > 1:
        return set()
    return {word for capital in capitals for word in spaced(capital).split()}


def core_of(spoken: list[str], words: WhereWords) -> str:
    """The folded words of a text without what is said before and after a question."""
    while start := max((len(b) for b in words.before if tuple(spoken[: len(b)]) == b), default=0):
        spoken = spoken[start:]
    while end := max((len(a) for a in words.after if spoken and tuple(spoken[-len(a) :]) == a), default=0):
        spoken = spoken[:-end]
    return f" {' '.join(spoken)} "
