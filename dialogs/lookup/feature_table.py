"""Which phrases have which feature, and how rare each feature is: the index's largest table, kept in a few arrays."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate


class FeatureTable:
    """The phrases that have each feature. Tens of thousands of features, so none has an object of its own."""

    def __init__(self, features: Iterable[Iterable[str]], owners: Sequence[int], pages: int) -> None:
        """Take the features of each phrase in turn, the page that each phrase belongs to, and the number of pages."""
        self._numbers: dict[str, int] = {}
        of_phrases, ends = array("I"), array("I")
        for names in features:
            of_phrases.extend([self._numbers.setdefault(name, len(self._numbers)) for name in names])
            ends.append(len(of_phrases))
        self._sort(of_phrases, ends)
        self._rarity = array("d", (self._rarity_on(number, owners, pages) for number in range(len(self._numbers))))

    def _sort(self, of_phrases: array[int], ends: array[int]) -> None:
        """Put the phrases in the order of their features, by counting."""
        counts = array("I", bytes(4 * len(self._numbers)))
        for feature in of_phrases:
            counts[feature] += 1
        self._starts = array("I", accumulate(counts, initial=0))
        places, self._phrases = array("I", self._starts), array("H", bytes(2 * len(of_phrases)))
        begin = 0
        for phrase, end in enumerate(ends):
            for feature in of_phrases[begin:end]:
                self._phrases[places[feature]] = phrase
                places[feature] += 1
            begin = end

    def _rarity_on(self, number: int, owners: Sequence[int], pages: int) -> float:
        return math.log(1 + pages / len({owners[phrase] for phrase in self._having(number)}))

    def _having(self, number: int) -> array[int]:
        return self._phrases[self._starts[number] : self._starts[number + 1]]

    def __contains__(self, feature: str) -> bool:
        """Whether any phrase has the feature."""
        return feature in self._numbers

    def phrases(self, feature: str) -> array[int]:
        """The numbers of the phrases that have the feature, none where it is unknown."""
        number = self._numbers.get(feature)
        return array("H") if number is None else self._having(number)

    def rarity(self, feature: str, unknown: float) -> float:
        """How much the feature tells pages apart: more, the fewer have it; `unknown` where none has."""
        number = self._numbers.get(feature)
        return unknown if number is None else self._rarity[number]
