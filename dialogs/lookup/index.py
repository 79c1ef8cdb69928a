"""All phrases by which a page can be asked for, compared with a query in three ways that are added up.

A phrase is a way to ask, a search word, a title, or a sentence of the page. A query is compared with each of them by
the words that both have, by neighbouring words (they hold a negation: "vill inte åka"), and by parts of words of four
letters (they hold spelling errors, inflections and compounds). Besides, the query's words are compared with all that
stands on a page. A word that stands on few pages weighs more; one that says nothing of what is asked weighs nothing;
one that no page has costs little.
"""

from __future__ import annotations

import math
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from dialogs.lookup.concepts import Concepts
from dialogs.lookup.entries import OUTSIDE, QUIET, Entry, Match, Reading, phrases
from dialogs.lookup.feature_table import FeatureTable
from dialogs.lookup.words import Vocabulary, typed, words

#: What each feature weighs beside a word: neighbouring words, those of them that are both common, parts of words.
_NEIGHBOURS, _BOTH_COMMON, _PARTS = 0.9, 0.6, 0.9
#: How much a long phrase is worth beside a short one that matches as much: 1 would be the cosine.
_LENGTH = 0.9
#: What the share of the query that a page has words for counts, beside the nearest phrase.
_SHARE = 0.8
#: What a word weighs that no page has, beside the rarest that one has.
_UNKNOWN = 0.35
#: What a phrase weighs that is in another language than the reader's.
_FOREIGN = 0.92
#: A word of the index that a query's word is part of or begins like counts from this nearness on, and then so much.
_NEAR, _RELATED = 0.8, 0.9
#: How strictly a word that is only nearly the same is counted as unknown.
_STRICT = 2
#: What the meaning that two words share counts, beside the same word.
_MEANING = 0.7
#: A word taken apart into two known ones.
_APART = 0.85
_PART_LENGTH = 4

Features = dict[str, float]
#: Words of the index that a query's word can mean, each with how near it is.
Near = Mapping[str, float]


class Index:
    """The phrases of all pages in all languages."""

    def __init__(
        self, entries: Iterable[Entry], common: frozenset[str], persons: frozenset[str], concepts: Concepts
    ) -> None:
        """Take the entries, the folded words that say nothing of what is asked, those for a person, and concepts."""
        self._concepts = concepts
        self.common, self._persons = common | persons, persons
        self.pages: dict[str, int] = {}
        self._owners, self._weights = array("H"), array("f")
        self._languages: list[str] = []
        self._stands: dict[str, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        read = [words(text) for entry in entries for text in self._take(entry)]
        self._outside, self._quiet = (self.pages.get(step, -1) for step in (OUTSIDE, QUIET))
        telling = {word for spoken in read for word in spoken} - self.common
        self._meanings = {word: meanings for word in telling if (meanings := concepts.of(word))}
        self._vocabulary = Vocabulary(telling)
        self._learn(read)
        self._count(read)

    def __contains__(self, word: str) -> bool:
        """Whether a folded word tells pages apart, or says nothing at all: it is no name."""
        return word in self.common or word in self._vocabulary

    def _take(self, entry: Entry) -> Iterator[str]:
        """The phrases of an entry, noting for each whose it is and what it weighs."""
        page = self.pages.setdefault(entry.step, len(self.pages))
        for text, weight in phrases(entry):
            self._owners.append(page)
            self._weights.append(weight * entry.weight)
            self._languages.append(entry.language)
            yield text

    def _learn(self, read: list[list[str]]) -> None:
        """Note the phrases that have a feature, and weigh it by how few pages have it.

        The features of a phrase are made twice, since to hold those of all phrases costs more than all the rest.
        """
        parts = {word: _parts(word) for spoken in read for word in spoken if word not in self.common}
        self._table = FeatureTable((self._features(spoken, parts) for spoken in read), self._owners, len(self.pages))
        self._rarest = math.log(1 + len(self.pages))
        self._lengths = array("f", (self._length(self._features(spoken, parts)) ** _LENGTH or 1.0 for spoken in read))

    def _length(self, features: Features) -> float:
        unknown, rarity = _UNKNOWN * self._rarest, self._table.rarity
        return math.sqrt(sum([(weight * rarity(feature, unknown)) ** 2 for feature, weight in features.items()]))

    def _count(self, read: list[list[str]]) -> None:
        for phrase, spoken in enumerate(read):
            telling = set(spoken) - self.common
            for word in telling.union(*(self._meanings.get(word, ()) for word in telling)):
                self._stands[word][self._owners[phrase]] += self._weights[phrase]

    def _features(self, spoken: list[str], parts: Mapping[str, tuple[str, ...]]) -> Features:
        features: Features = {}
        for word in spoken:
            if word not in self.common:
                features["w " + word] = 1.0
                if meanings := self._meanings.get(word):
                    features.update((f"w {concept}", _MEANING) for concept in meanings)
                features.update(dict.fromkeys(parts[word], _PARTS / math.sqrt(len(parts[word]))))
        for first, second in pairwise(spoken):
            both = first in self.common and second in self.common
            features["b " + first + " " + second] = _NEIGHBOURS * (_BOTH_COMMON if both else 1.0)
        return features

    def read(self, text: str, language: str) -> Reading:
        """Compare a query with every page; a phrase in another language than the reader's counts a little less."""
        spoken = self._joined(typed(text))
        telling = list(dict.fromkeys(word for word in spoken if self._tells(word)))
        near = {word: self._near(word) for word in telling} or self._meant(spoken)
        features = self._asked(spoken, near)
        like = self._likeness(features, language)
        share = self._shares(near)
        ranked = [
            Match(page, like.get(page, 0.0) + _SHARE * share.get(page, 0.0), like.get(page, 0.0), share.get(page, 0.0))
            for page in like.keys() | share.keys()
        ]
        ranked.sort(key=lambda match: (-match.score, match.page))
        outside = next((match.score for match in ranked if match.page == self._outside), 0.0)
        ranked = [match for match in ranked if match.page not in {self._outside, self._quiet}]
        met = self._met(near, ranked[0].page) if ranked else 0.0
        evidence = ranked[0].like * self._length(features) / self._rarest if ranked else 0.0
        personal = any(word in self._persons for word in spoken)
        return Reading(
            tuple(ranked), len(near), _known(near), met, outside, like.get(self._quiet, 0.0), evidence, personal
        )

    def _met(self, near: Mapping[str, Near], page: int) -> float:
        """The share of the words' weight that a page has, a word that no page has being as heavy as the rarest."""
        weights = {word: self._weight(others) if others else self._rarest for word, others in near.items()}
        best = {
            word: max((nearness for other, nearness in others.items() if page in self._stands[other]), default=0.0)
            for word, others in near.items()
        }
        return sum(weights[word] * best[word] for word in near) / sum(weights.values()) if near else 1.0

    def _joined(self, spoken: list[str]) -> list[str]:
        """Compounds that were typed as two words, put together."""
        joined: list[str] = []
        for word in spoken:
            if joined and joined[-1] + word in self._vocabulary:
                joined[-1] += word
            else:
                joined.append(word)
        return joined

    def _tells(self, word: str) -> bool:
        """Whether a word says something of what is asked; a number that stands nowhere is an age or a date."""
        return word not in self.common and (word in self._vocabulary or not word.isdecimal())

    def _near(self, word: str) -> Near:
        """The index's words that `word` can mean, and the concepts that it stands for."""
        near = self._like(word)
        meanings: dict[str, float] = dict.fromkeys(self._concepts.of(word), _MEANING)
        if not meanings:
            for other, nearness in near.items():
                for concept in self._meanings.get(other, ()):
                    meanings[concept] = max(_MEANING * nearness, meanings.get(concept, 0.0))
        return {concept: nearness for concept, nearness in meanings.items() if f"w {concept}" in self._table} | near

    def _meant(self, spoken: list[str]) -> dict[str, Near]:
        """What common words mean, where a query has no others: "vem ringer jag", the name of a country."""
        near = {word: self._concepts.of(word) for word in spoken}
        return {word: dict.fromkeys(concepts, _MEANING) for word, concepts in near.items() if concepts}

    def _like(self, word: str) -> dict[str, float]:
        if word in self._vocabulary:
            related = self._vocabulary.parts(word)
            return {other: nearness * _RELATED for other, nearness in related if nearness >= _NEAR} | {word: 1.0}
        near = self._vocabulary.near(word)
        for split in self._vocabulary.apart(word, self.common):
            for part in split:
                near[part] = max(_APART, near.get(part, 0.0))
        return near

    def _asked(self, spoken: list[str], near: Mapping[str, Near]) -> Features:
        """The features of a query, a word being all the words that it can mean."""
        parts = {word: _parts(word) for word in spoken if word not in self.common}
        features = self._features(spoken, parts)
        for word, others in near.items():
            if word not in others:
                features.pop(f"w {word}", None)
            for other, nearness in others.items():
                features[f"w {other}"] = max(nearness, features.get(f"w {other}", 0.0))
        return features

    def _likeness(self, features: Features, language: str) -> dict[int, float]:
        """How like the query the nearest phrase of each page is."""
        scores: dict[int, float] = defaultdict(float)
        for feature, weight in features.items():
            worth = weight * self._table.rarity(feature, 0.0) ** 2 * _own(feature, weight)
            for phrase in self._table.phrases(feature):
                scores[phrase] += worth
        whole = self._length(features) or 1.0
        best: dict[int, float] = {}
        for phrase, score in scores.items():
            foreign = 1.0 if self._languages[phrase] == language else _FOREIGN
            like = score / self._lengths[phrase] * self._weights[phrase] * foreign / whole
            if like > best.get(self._owners[phrase], 0.0):
                best[self._owners[phrase]] = like
        return best

    def _shares(self, near: Mapping[str, Near]) -> dict[int, float]:
        """The share of a query's weight that each page has words for."""
        weights = {word: self._weight(others) for word, others in near.items()}
        total = sum(weights.values()) or 1.0
        shares: dict[int, float] = defaultdict(float)
        for word, others in near.items():
            best: dict[int, float] = {}
            for other, nearness in others.items():
                for page, count in self._stands[other].items():
                    best[page] = max(best.get(page, 0.0), nearness * count / (count + 1.0))
            for page, worth in best.items():
                shares[page] += weights[word] * worth / total
        return shares

    def _weight(self, near: Near) -> float:
        rarities = (self._table.rarity(f"w {other}", 0.0) * nearness for other, nearness in near.items())
        return max(rarities, default=_UNKNOWN * self._rarest)


def _known(near: Mapping[str, Near]) -> float:
    nearest = [max(others.values(), default=0.0) for others in near.values()]
    return sum(nearness**_STRICT for nearness in nearest) / len(nearest) if nearest else 1.0


def _own(feature: str, weight: float) -> float:
    """What a feature weighs in a phrase: a word 1, a concept the same everywhere, the others as in the query."""
    if feature.startswith("w ="):
        return _MEANING
    return 1.0 if feature.startswith("w ") else weight


def _parts(word: str) -> tuple[str, ...]:
    """The features of a word's parts: every four letters in a row, with marks for the word's beginning and end."""
    marked = f"^{word}$"
    starts = range(max(1, len(marked) - _PART_LENGTH + 1))
    return tuple({"c " + marked[start : start + _PART_LENGTH] for start in starts})
