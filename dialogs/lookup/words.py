"""Words as people type them: folded, split, and compared with the words of an index."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

#: Only so much of a text is read: a question fits, and a pasted page costs no more than a question.
LONGEST_TEXT, MOST_WORDS = 600, 80
#: Shorter words match as a whole or not at all: "iom" is not "som".
SHORTEST = 4
#: A typing error is at most two letters off (a swap is one), and leaves this share of the longer word as it is.
_EDITS, _KEPT = 2, 0.74
#: What a match is worth beside the same word (1.0): an error; another ending; a
#: compound that shares its first or last part.
_ERROR, _INFLECTED, _COMPOUND = 0.95, 0.9, 0.75
#: Letters that the other part of a compound has at least; fewer are an ending.
_PART = 3
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Return `text` without case and without marks above letters: å and ä become a, ö becomes o."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


def words(text: str) -> list[str]:
    """Return the folded words and numbers of `text` in order."""
    return _WORD.findall(fold(text))


def typed(text: str) -> list[str]:
    """Return the words of what a person typed: at most MOST_WORDS from the first LONGEST_TEXT characters."""
    return words(text[:LONGEST_TEXT])[:MOST_WORDS]


class Vocabulary:
    """The words of an index, and which of them are near a typed one."""

    def __init__(self, index_words: Iterable[str]) -> None:
        """Take folded words."""
        self._known = frozenset(index_words)
        self._forward = sorted(word for word in self._known if len(word) >= SHORTEST)
        self._backward = sorted(word[::-1] for word in self._forward)
        self._by_first: dict[str, list[str]] = defaultdict(list)
        for word in self._forward:
            self._by_first[word[0]].append(word)

    def __contains__(self, word: str) -> bool:
        """Whether the word stands in the index as it is."""
        return word in self._known

    def near(self, word: str, *, errors: bool = True) -> dict[str, float]:
        """Return the index's words that `word` can mean, each with how near it is (0 to 1; 1 is the same word).

        With `errors` typing errors are forgiven; the first letter must stand, as it nearly always does.
        """
        nearness_of_word: dict[str, float] = {}
        if len(word) >= SHORTEST:
            nearness_of_word.update(self.parts(word))
            if errors:
                for other, nearness in self._misspelt(word):
                    nearness_of_word[other] = max(nearness, nearness_of_word.get(other, 0.0))
        if word in self._known:
            nearness_of_word[word] = 1.0
        return nearness_of_word

    def _misspelt(self, word: str) -> Iterator[tuple[str, float]]:
        choices = self._by_first.get(word[0], [])
        for other, edits, _ in extract(word, choices, scorer=OSA.distance, score_cutoff=_EDITS, limit=None):
            unchanged_share = 1 - edits / max(len(word), len(other))
            if unchanged_share >= _KEPT:
                yield other, _ERROR * unchanged_share

    def parts(self, word: str) -> Iterator[tuple[str, float]]:
        """Longer words that begin or end with `word`, and shorter ones that it begins or ends with."""
        for other in _beginning(self._forward, word):
            yield other, _shared(word, other)
        for turned in _beginning(self._backward, word[::-1]):
            if len(turned) - len(word) >= _PART:
                yield turned[::-1], _shared(word, turned)
        for cut in range(SHORTEST, len(word)):
            for part in (word[:cut], word[-cut:]):
                if part in self._known:
                    yield part, _shared(part, word)

    def apart(self, word: str, common: frozenset[str]) -> Iterator[tuple[str, ...]]:
        """Yield the ways to take a compound apart into known words, without common ones: "passansokan", "pass ansokan".

        The first part may have changed its ending, as Swedish does: "rattegang-s-datum", "resa" in "reseplan".
        """
        for cut in range(_PART, len(word) - _PART + 1):
            last = self._stem_of(word[cut:], common)
            if last is None:
                continue
            for head in _uncompounded(word[:cut]):
                if head in self._known or head in common:
                    yield tuple(part for part in (head, last) if part not in common)

    def _stem_of(self, word: str, common: frozenset[str]) -> str | None:
        """The word itself where it is known, else a known word that it is, but for an ending."""
        if word in self._known or word in common:
            return word
        if len(word) < SHORTEST:
            return None
        other = next(_beginning(self._forward, word), None)
        return other if other is not None and len(other) - len(word) <= _PART else None


def _uncompounded(head: str) -> tuple[str, ...]:
    """The words whose form as the first part of a compound `head` may be."""
    return (head, head[:-1], head + "a", head + "e", head[:-1] + "a")


def _beginning(ordered: list[str], start: str) -> Iterator[str]:
    for index in range(bisect_left(ordered, start), len(ordered)):
        if not ordered[index].startswith(start):
            return
        yield ordered[index]


def _shared(part: str, whole: str) -> float:
    if whole.startswith(part) and len(whole) - len(part) <= _PART:
        return _INFLECTED
    return _COMPOUND * (1 + len(part) / len(whole)) / 2
