"""Look-up over all languages: the interface's own first, then the others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from dialogs.lookup.index import Entry, Index, Match
from dialogs.lookup.words import words

#: Below this confidence nothing is shown: rather no answer than a far-fetched one.
_CONFIDENT = 0.78
#: How many hits are looked at for it: the surest is not always the first.
_LOOKED_AT = 3
#: A hit with less than this share of the best one's score is far-fetched.
_NEAR_BEST = 0.4
#: By how much another language must fit better than the reader's own.
_FOREIGN = 0.1


@dataclass(frozen=True, slots=True)
class Hit:
    """A step that answers, its section of the manual, its title in the reader's language, and a score (0 to 1.5)."""

    step: str
    section: str
    title: str
    score: float


@dataclass(frozen=True, slots=True)
class Plain:
    """Words that do not tell pages apart: common ones, and those for a person one speaks of ("she", "the girl").

    Who speaks of a person asks about a returnee, so the latter speak for a query being ours to answer.
    """

    common: tuple[str, ...]
    persons: tuple[str, ...]


class Lookup:
    """The index of every language, made once and read by any number of readers."""

    def __init__(self, entries: Iterable[Entry], plain: Mapping[str, Plain]) -> None:
        """Take the entries of all languages, and the plain words of each."""
        held: dict[str, list[Entry]] = {language: [] for language in plain}
        for entry in entries:
            held[entry.language].append(entry)
        self._indexes = {
            language: Index(held[language], _words(said.common), _words(said.persons))
            for language, said in plain.items()
        }
        self._titles = {(e.language, e.step): e.title for index in self._indexes.values() for e in index.entries}

    def search(self, query: str, language: str, limit: int = 5) -> list[Hit]:
        """Return at most `limit` hits, best first; none when nothing fits. `language` is the interface's.

        A query in another language finds the same steps. Raises KeyError where the language has no index.
        """
        if not words(query):
            return []
        index, best = self._indexes[language], self._sure(query, language)
        for other in self._indexes.keys() - {language}:
            found = self._sure(query, other, errors=False)
            if found and (not best or found[0].score > best[0].score + _FOREIGN):
                index, best = self._indexes[other], found
        return [self._hit(index.entries[match.entry], language, match.score) for match in best[: max(limit, 0)]]

    def _sure(self, query: str, language: str, *, errors: bool = True) -> list[Match]:
        """What fits in one language, without what is far-fetched; typing errors count in the reader's own only."""
        ranked = self._indexes[language].rank(query, errors=errors)
        if not any(match.confidence >= _CONFIDENT for match in ranked[:_LOOKED_AT]):
            return []
        return [match for match in ranked if match.score >= _NEAR_BEST * ranked[0].score]

    def _hit(self, entry: Entry, language: str, score: float) -> Hit:
        title = self._titles.get((language, entry.step), entry.title)
        return Hit(entry.step, entry.section, title, round(score, 3))


def _words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in words(phrase))
