"""The pages of one language, ranked for a query."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio
from rapidfuzz.process import extract

from dialogs.lookup.words import Vocabulary, typed, words


@dataclass(frozen=True, slots=True)
class Entry:
    """A page as it is searched: its texts in one language, without markup.

    `section` is the section of the manual it belongs to; `search` are words and phrases that people type, separated by
    commas; `weight` (0 to 1) is how readily it is shown: a page of the manual before a list or a role made from it.
    """

    step: str
    section: str
    language: str
    title: str
    label: str
    say: str
    body: str
    search: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Match:
    """An entry's number with its score, and the confidence (0 to 1, and more) that it is what was asked for."""

    entry: int
    score: float
    confidence: float


@dataclass(frozen=True, slots=True)
class _Word:
    """What one typed word matches: how much it says about each entry, by the entry's number; how known it is (0 to 1)."""

    says: dict[int, float]
    known: float


#: How much a word says about a page, by where it stands: among the search words by itself, as a piece of a phrase there,
#: and in the page's texts.
_ITSELF, _PIECE = 1.0, 0.75
_FIELDS: Mapping[str, float] = {"title": 0.9, "label": 0.9, "say": 0.75, "body": 0.5}
#: A word nearer than this to one of the index is known to it; what it says at the least about a page it stands on.
_KNOWN, _STANDS = 0.7, 0.35
#: Pages a word is counted to stand on when it stands on none.
_NOWHERE = 3
#: A compound matched by its parts, beside one that stands there whole.
_TAKEN_APART = 0.95
#: How much it counts for the confidence, beside what an entry matches, that the index knows the words at all.
_KNOWING = 0.3
#: What it adds to the confidence that the query speaks of a person: who calls about someone calls about a returnee.
_OF_A_PERSON = 0.35
#: From this share on (0 to 100), a whole query is like a phrase; what that adds to the score at most; and how near
#: (0 to 1, from there on) makes it the phrase itself.
_ALIKE, _PHRASE, _THE_SAME = 60.0, 0.5, 0.75


class Index:
    """All entries of one language."""

    def __init__(self, entries: Iterable[Entry], common: frozenset[str], persons: frozenset[str]) -> None:
        """Take the entries, and folded words that do not tell pages apart: common ones, and those for a person."""
        self.entries = tuple(entries)
        self._common, self._persons = common | persons, persons
        self._stands: dict[str, dict[int, float]] = defaultdict(dict)
        self._phrases: dict[bool, list[str]] = {True: [], False: []}
        self._owners: dict[bool, list[int]] = {True: [], False: []}
        for number, entry in enumerate(self.entries):
            self._take(number, entry)
        self._vocabulary = Vocabulary(self._stands.keys() - self._common)

    def _take(self, number: int, entry: Entry) -> None:
        texts = {name: words(getattr(entry, name)) for name in _FIELDS}
        for name, said in texts.items():
            self._stand(number, said, _FIELDS[name])
        for phrase in map(words, entry.search.split(",")):
            informative = [word for word in phrase if word not in self._common]
            self._stand(number, phrase, _PIECE if len(informative) > 1 else _ITSELF)
            self._phrase(number, phrase)
        for name in ("title", "label", "say"):
            self._phrase(number, texts[name])

    def _stand(self, number: int, said: list[str], weight: float) -> None:
        for word in said:
            self._stands[word][number] = max(weight, self._stands[word].get(number, 0.0))

    def _phrase(self, number: int, said: list[str]) -> None:
        self._phrases[len(said) > 1].append(" ".join(said))
        self._owners[len(said) > 1].append(number)

    def rank(self, text: str, *, errors: bool = True) -> list[Match]:
        """Return what fits `text`, best first; with `errors`, typing errors are forgiven.

        The score is the share of the query's informative words that an entry matches, weighted by the words' rarity
        and by where they stand, and on top of it how like one of the entry's phrases the query is as a whole. The
        confidence is that share, less where the index does not know the words, more where a person is spoken of.
        """
        read = self._joined(typed(text))
        told = [self._match(word, errors=errors) for word in read if self._tells(word)]
        shares = self._shares(told or [self._said(word) for word in read])
        alike = self._alike(read)
        of_a_person = _OF_A_PERSON if told and any(word in self._persons for word in read) else 0.0
        ranked = []
        for number in shares.keys() | alike.keys():
            share, like = shares.get(number, 0.0), alike.get(number, 0.0)
            sure = (1 - _KNOWING) * share + _KNOWING * _known(told) + of_a_person if told else share
            score = self.entries[number].weight * (share + _PHRASE * like)
            ranked.append(Match(number, score, max(sure, like if like >= _THE_SAME else 0.0)))
        return sorted(ranked, key=lambda match: (-match.score, match.entry))

    def _joined(self, read: list[str]) -> list[str]:
        """Compounds that were typed as two words, put together."""
        joined: list[str] = []
        for word in read:
            if joined and joined[-1] + word in self._vocabulary:
                joined[-1] += word
            else:
                joined.append(word)
        return joined

    def _tells(self, word: str) -> bool:
        """Whether a word says something of what is asked; a number that stands nowhere is an age or a date."""
        return word not in self._common and (word in self._vocabulary or not word.isdecimal())

    def _match(self, word: str, *, errors: bool) -> _Word:
        """What `word` can mean: itself, its other forms, and as a compound its parts."""
        found = self._near(word, errors=errors)
        if word in self._vocabulary:
            return found
        for parts in self._vocabulary.apart(word, self._common):
            taken = _together([self._near(part, errors=False) for part in parts])
            found = _Word(_better(found.says, taken.says), max(found.known, taken.known))
        return found

    def _near(self, word: str, *, errors: bool) -> _Word:
        near = self._vocabulary.near(word, errors=errors)
        says: dict[int, float] = {}
        for other, nearness in near.items():
            says = _better(says, {number: nearness * weight for number, weight in self._stands[other].items()})
        known = max(near.values(), default=0.0)
        return _Word(says, known if known >= _KNOWN else 0.0)

    def _said(self, word: str) -> _Word:
        """What a common word says: all there is to go by when nothing else was typed."""
        return _Word({n: _ITSELF for n, weight in self._stands.get(word, {}).items() if weight >= _PIECE}, 1.0)

    def _shares(self, told: list[_Word]) -> dict[int, float]:
        """For each entry the share of the words that it matches, weighted by what they say and by their rarity."""
        shares: dict[int, float] = defaultdict(float)
        rarity = [self._rarity(word) for word in told]
        for word, rare in zip(told, rarity, strict=True):
            for number, says in word.says.items():
                shares[number] += says * rare / sum(rarity)
        return shares

    def _rarity(self, word: _Word) -> float:
        on = sum(says > _STANDS for says in word.says.values())
        return math.log(1 + len(self.entries) / (on or _NOWHERE))

    def _alike(self, read: list[str]) -> dict[int, float]:
        """How like one of an entry's phrases the whole query is, from 0 (just _ALIKE) to 1 (the same).

        One word is compared with the phrases of one word, several with those of several.
        """
        alike: dict[int, float] = {}
        several = len(read) > 1
        found = extract(" ".join(read), self._phrases[several], scorer=ratio, score_cutoff=_ALIKE, limit=20)
        for _, share, place in found:
            owner = self._owners[several][place]
            alike[owner] = max(alike.get(owner, 0.0), (share - _ALIKE) / (100 - _ALIKE))
        return alike


def _known(told: list[_Word]) -> float:
    return sum(word.known for word in told) / len(told)


def _better(some: dict[int, float], others: Mapping[int, float]) -> dict[int, float]:
    for number, says in others.items():
        some[number] = max(says, some.get(number, 0.0))
    return some


def _together(parts: list[_Word]) -> _Word:
    """What a compound's parts say, each its share: an entry with one of two parts matches half of it."""
    says: dict[int, float] = defaultdict(float)
    share = _TAKEN_APART / max(len(parts), 1)
    for part in parts:
        for number, said in part.says.items():
            says[number] += share * said
    return _Word(says, share * sum(part.known for part in parts))
