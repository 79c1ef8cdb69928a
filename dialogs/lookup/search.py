"""Look-up over all pages: what answers a query, and whether it surely does."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from dialogs.lookup.concepts import Concepts
from dialogs.lookup.entries import Entry, Match, Reading
from dialogs.lookup.index import Index
from dialogs.lookup.words import words

#: From this confidence on the best page is shown at once; from the lower one on it is offered among others; below that
#: nothing is shown: rather no answer than a far-fetched one.
SURE, UNSURE = 0.70, 0.05
#: Where what is not ours is nearly as like the query as the best page, so much is needed to offer it.
_NEARLY, _DOUBTFUL = 0.8, 0.15
#: A page with less than this share of the best one's score is far-fetched.
_NEAR_BEST = 0.4
#: A query of whose words less than this is known is about something else.
_KNOWN_LEAST = 0.3
#: More than so many times as like what is not ours as the best page says nothing more.
_FAR_OUTSIDE = 2.0
#: How much each sign says that the best page is right, learnt by tests/lookup/learn.py.
_BIAS, _LIKE, _SHARE, _MARGIN = -6.15, 0.18, 4.5, 2.16
_KNOWN, _MET, _OUTSIDE, _TELLING, _EVIDENCE, _PERSONAL = 0.57, 1.22, -2.4, 1.37, 0.77, 0.45


@dataclass(frozen=True, slots=True)
class Hit:
    """A step that answers, its section of the manual, its title in the reader's language, and a score (0 to 2).

    `like` (0 to 1) is how like the query the nearest phrase of the step is.
    """

    step: str
    section: str
    title: str
    score: float
    like: float = 0.0


@dataclass(frozen=True, slots=True)
class Plain:
    """What is known of a language's words beside the pages.

    `common` words do not tell pages apart, nor do those for `persons` one speaks of ("she", "the girl"); who speaks of
    a person asks about a returnee, so the latter speak for a query being ours to answer. `alike` are words of one
    meaning, by the name of their concept.
    """

    common: tuple[str, ...]
    persons: tuple[str, ...]
    alike: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """Hits, best first, and whether the first surely answers. Without hits nothing fits.

    `quiet` is how like the text is to what only sounds of danger, of a child or of a closed office.
    """

    hits: tuple[Hit, ...] = ()
    sure: bool = False
    quiet: float = 0.0


class Lookup:
    """The index of every language, made once and read by any number of readers."""

    def __init__(self, entries: Iterable[Entry], plain: Mapping[str, Plain]) -> None:
        """Take the entries of all languages, and the plain words of each."""
        held = tuple(entries)
        common = _words(word for language_plain in plain.values() for word in language_plain.common)
        persons = _words(word for language_plain in plain.values() for word in language_plain.persons)
        self._concepts = Concepts(language_plain.alike for language_plain in plain.values())
        self._index = Index(held, common, persons, self._concepts)
        self.steps = {number: step for step, number in self._index.pages.items()}
        self._sections = {entry.step: entry.section for entry in held}
        self._titles = {(entry.language, entry.step): entry.title for entry in held}
        self._languages = frozenset(plain)

    def knows(self, word: str) -> bool:
        """Whether pages are found by a folded word, or it is a common one."""
        return word in self._index

    def common(self, word: str) -> bool:
        """Whether a folded word says nothing of what is asked."""
        return word in self._index.common

    def means(self, word: str) -> bool:
        """Whether a folded word says something of what is asked, be it only where no other word does."""
        return not self.common(word) or bool(self._concepts.of(word))

    def title(self, step: str, language: str) -> str:
        """A step's title in the reader's language, else in another; empty where look-up does not have the step."""
        titles = (title for (_, name), title in self._titles.items() if name == step)
        return self._titles.get((language, step)) or next(titles, "")

    def search(self, query: str, language: str, limit: int = 5) -> list[Hit]:
        """Return at most `limit` hits, best first, surely right or not; none when nothing fits."""
        return list(self.find(query, language).hits[: max(limit, 0)])

    def find(self, query: str, language: str) -> Found:
        """Return what answers. `language` is the interface's; a query in another language finds the same steps.

        Raises KeyError where the language has no index.
        """
        if language not in self._languages:
            raise KeyError(language)
        reading = self.reading(query, language)
        confidence = self.confidence(reading)
        if confidence < (_DOUBTFUL if self._doubtful(reading) else UNSURE):
            return Found()
        return Found(self.hits(reading, language), confidence >= SURE, reading.quiet)

    def reading(self, query: str, language: str) -> Reading:
        """The query compared with every page."""
        return self._index.read(query, language)

    def _doubtful(self, reading: Reading) -> bool:
        return bool(reading.matches) and reading.outside >= _NEARLY * reading.matches[0].score

    def hits(self, reading: Reading, language: str) -> tuple[Hit, ...]:
        """The pages of a reading without the far-fetched ones, best first, however sure they are."""
        least = _NEAR_BEST * reading.matches[0].score if reading.matches else 0.0
        return tuple(self._hit(match, language) for match in reading.matches if match.score >= least)

    def confidence(self, reading: Reading) -> float:
        """How probable it is (0 to 1) that the best match answers the query."""
        if not reading.matches or reading.known < _KNOWN_LEAST:
            return 0.0
        signs = self.signs(reading)
        weights = (_BIAS, _LIKE, _SHARE, _MARGIN, _KNOWN, _MET, _OUTSIDE, _TELLING, _EVIDENCE, _PERSONAL)
        return 1 / (1 + math.exp(-sum(weight * sign for weight, sign in zip(weights, signs, strict=True))))

    def signs(self, reading: Reading) -> tuple[float, ...]:
        """What speaks for the best match, in the order of the weights: one, and then each as it is named there."""
        best = reading.matches[0]
        rival = next((match.score for match in reading.matches if self._section(match) != self._section(best)), 0.0)
        return (
            1.0,
            best.like,
            best.share,
            1 - rival / best.score,
            reading.known,
            reading.met,
            min(reading.outside / best.score, _FAR_OUTSIDE),
            math.log1p(reading.telling),
            reading.evidence,
            float(reading.personal),
        )

    def _section(self, match: Match) -> str:
        return self._sections[self.steps[match.page]]

    def _hit(self, match: Match, language: str) -> Hit:
        step = self.steps[match.page]
        return Hit(step, self._sections[step], self.title(step, language), round(match.score, 3), match.like)


def _words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in words(phrase))
