"""The pages of one language, ranked for a query."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
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
    """An entry's number with its score, and the confidence (0 to 1) that it is what was asked for."""

    entry: int
    score: float
    confidence: float


#: How much a word says about a page, by where it stands.
_FIELDS: Mapping[str, float] = {"title": 0.9, "label": 0.9, "say": 0.75, "body": 0.5}
_PIECE = 0.75
_ABOUT = 0.15
#: A word nearer than this is known to the index.
_KNOWN = 0.7
#: How much it counts, beside what an entry matches, that the index knows the words at all.
_KNOWING = 0.4
#: Pages a word is counted to stand on when it stands on none: rarer than any.
_NOWHERE = 0.7
#: A compound matched by its parts, beside one that stands there whole.
_TAKEN_APART = 0.95
#: From this share on (0 to 100), a whole query is like a phrase; what that adds to the score at most; and how near
#: (0 to 1, from there on) makes it the phrase itself.
_ALIKE, _PHRASE, _THE_SAME = 60.0, 0.5, 0.75

Matched = dict[int, tuple[float, float]]


class Index:
    """All entries of one language."""

    def __init__(self, entries: Iterable[Entry], common: frozenset[str], persons: frozenset[str]) -> None:
        """Take the entries, the language's folded words that say nothing of what is asked, and those for a person."""
        self.entries = tuple(entries)
        self._common, self._persons = common | persons, persons
        self._stands: dict[str, dict[int, float]] = defaultdict(dict)
        self._phrases: dict[bool, list[str]] = {True: [], False: []}
        self._owners: dict[bool, list[int]] = {True: [], False: []}
        for number, entry in enumerate(self.entries):
            self._take(number, entry)
        self._vocabulary = Vocabulary(self._stands.keys() - self._common)

    def _take(self, number: int, entry: Entry) -> None:
        for name, weight in _FIELDS.items():
            self._stand(number, words(getattr(entry, name)), weight)
        for phrase in entry.search.split(","):
            said = words(phrase)
            informative = len([word for word in said if word not in self._common])
            self._stand(number, said, 1.0 if informative <= 1 else _PIECE)
        for phrase in (*entry.search.split(","), entry.title, entry.label, entry.say):
            said = words(phrase)
            self._phrases[len(said) > 1].append(" ".join(said))
            self._owners[len(said) > 1].append(number)

    def _stand(self, number: int, said: list[str], weight: float) -> None:
        for word in said:
            self._stands[word][number] = max(weight, self._stands[word].get(number, 0.0))

    def rank(self, text: str, *, errors: bool = True) -> list[Match]:
        """Return what fits `text`, best first; with `errors`, typing errors are forgiven.

        The score is the share of the query's informative words that an entry matches, weighted by the words' rarity
        and by where they stand, and on top of it how like one of the entry's phrases the query is as a whole. The
        confidence leaves out where words stand, and counts too whether the index knows the words at all: a query half
        of whose words stand nowhere is about something else.
        """
        read = self._joined(typed(text))
        informative = [word for word in read if self._tells(word)]
        about = _ABOUT if any(word in self._persons for word in read) else 0.0
        matched, knowns = (
            self._matches(informative, errors=errors) if informative else ([self._said(word) for word in read], [])
        )
        rarity = [self._rarity(found) for found in matched]
        known = sum(knowns) / len(knowns) if knowns else None
        alike = self._alike(read)
        ranked = []
        for number in {number for found in matched for number in found} | alike.keys():
            worth, near = _shares(number, matched, rarity)
            like = alike.get(number, 0.0)
            sure = near if known is None else _KNOWING * known + (1 - _KNOWING) * near + about
            confidence = max(sure, like if like >= _THE_SAME else 0.0)
            ranked.append(Match(number, self.entries[number].weight * (worth + _PHRASE * like), confidence))
        return sorted(ranked, key=lambda match: (-match.score, match.entry))

    def _tells(self, word: str) -> bool:
        """Whether a word says something of what is asked; a number that stands nowhere is an age or a date."""
        return word not in self._common and (word in self._vocabulary or not word.isdecimal())

    def _joined(self, read: list[str]) -> list[str]:
        """Compounds that were typed as two words, put together."""
        joined: list[str] = []
        for word in read:
            if joined and joined[-1] + word in self._vocabulary:
                joined[-1] += word
            else:
                joined.append(word)
        return joined

    def _matches(self, informative: list[str], *, errors: bool) -> tuple[list[Matched], list[float]]:
        pairs = [self._match(word, errors=errors) for word in informative]
        return [found for found, _ in pairs], [known for _, known in pairs]

    def _match(self, word: str, *, errors: bool) -> tuple[Matched, float]:
        """The entries that `word` can mean, where it stands there, weighted, how near it is; and how known it is."""
        found = self._spread(self._vocabulary.near(word, errors=errors))
        known = _best(found)
        if word not in self._vocabulary:
            for parts in self._vocabulary.apart(word, self._common):
                spreads = [self._spread(self._vocabulary.near(part, errors=False)) for part in parts]
                if spreads:
                    _improve(found, _together(spreads))
                    known = max(known, _TAKEN_APART * sum(map(_best, spreads)) / len(spreads))
        return found, known

    def _said(self, word: str) -> Matched:
        """The entries whose search words hold a common word: all there is to go by when nothing else was typed."""
        return {n: (1.0, 1.0) for n, weight in self._stands.get(word, {}).items() if weight >= _PIECE}

    def _spread(self, near: Mapping[str, float]) -> Matched:
        found: Matched = {}
        for word, nearness in near.items():
            _improve(found, ((n, (nearness * weight, nearness)) for n, weight in self._stands[word].items()))
        return found

    def _rarity(self, found: Matched) -> float:
        on = sum(near > _KNOWN for _, near in found.values())
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


def _improve(found: Matched, others: Iterable[tuple[int, tuple[float, float]]]) -> None:
    for number, (worth, near) in others:
        had = found.get(number, (0.0, 0.0))
        found[number] = (max(had[0], worth), max(had[1], near))


def _together(spreads: list[Matched]) -> Iterator[tuple[int, tuple[float, float]]]:
    """What a compound's parts match, each by its share: an entry with one of two parts matches half of it."""
    share = _TAKEN_APART / len(spreads)
    for number in {number for spread in spreads for number in spread}:
        worths, nears = zip(*(spread.get(number, (0.0, 0.0)) for spread in spreads), strict=True)
        yield number, (share * sum(worths), share * sum(nears))


def _best(found: Matched) -> float:
    best = max((near for _, near in found.values()), default=0.0)
    return best if best >= _KNOWN else 0.0


def _shares(number: int, matched: list[Matched], rarity: list[float]) -> tuple[float, float]:
    """The share of all words that the entry matches, weighted by rarity: by where they stand, and by nearness alone."""
    total = sum(rarity) or 1.0
    pairs = [(rare, *found[number]) for rare, found in zip(rarity, matched, strict=True) if number in found]
    return sum(rare * worth for rare, worth, _ in pairs) / total, sum(rare * near for rare, _, near in pairs) / total
