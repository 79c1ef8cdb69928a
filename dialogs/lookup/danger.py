"""Suicide, danger, a minor's age and a closed office in what a person types: read before anything is looked up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from dialogs.lookup.cries import CHILD_AGES, Cries
from dialogs.lookup.patterns import Groups, Spellings, compiled, spaced
from dialogs.lookup.words import fold

#: Years of birth of people who are, or were a moment ago, under eighteen. It may err towards the child.
_BORN = r"20(?:09|[1-3][0-9])"
#: An hour or its minutes, in figures.
_NUMBER = r"[0-9]{1,2}"
#: Signs that tell of danger in every language.
_SIGNS = re.compile("[\N{SQUARED SOS}\N{HOCHO}\N{PISTOL}\N{DROP OF BLOOD}\N{POLICE CARS REVOLVING LIGHT}]")
#: A letter held down.
_HELD = re.compile(r"([^\W\d_])\1{2,}")
#: A word that is so long may be one of the patterns' with one letter wrong, and from the second length on with two.
_LONG, _LONGER = 4, 10


class Alarm(Enum):
    """What comes before every page; `LIFE` is suicide, self-harm or an overdose."""

    LIFE = "life"
    DANGER = "danger"
    GONE = "gone"
    CHILD = "child"
    CLOSED = "closed"


#: Somebody may be hurt now, by another's hand or by their own.
IN_DANGER = frozenset((Alarm.LIFE, Alarm.DANGER))


@dataclass(frozen=True)
class AlarmWords:
    """One language: the patterns of each alarm, what is struck out before they are sought, and ages as words.

    `groups` are words of one kind by its name, which the patterns hold in braces; `spelt` is what is meant by words
    that are typed short.
    """

    told: Mapping[Alarm, tuple[str, ...]]
    struck: Mapping[Alarm, tuple[str, ...]]
    ages: tuple[str, ...]
    groups: Mapping[str, tuple[str, ...]]
    spelt: Mapping[str, str]


class Alarms:
    """Finds suicide, danger, age and closed offices in the words of all languages."""

    def __init__(self, languages: Iterable[AlarmWords], is_known_word: Callable[[str], bool], cries: Cries) -> None:
        """Take the words of every language, since who types in haste mixes them; what is known is no misspelling.

        `cries` are met as they stand.
        """
        held = tuple(languages)
        self._cries = cries
        self._groups = Groups(words.groups for words in held)
        ages = "|".join((CHILD_AGES, *(fold(age) for words in held for age in words.ages)))
        slots = {**self._groups.slots, "age": f"(?:{ages})", "born": _BORN, "number": _NUMBER}
        self._struck, self._sought = (
            {alarm: compiled((line for table in tables for line in table[alarm]), slots) for alarm in Alarm}
            for tables in ([words.struck for words in held], [words.told for words in held])
        )
        self._spellings = Spellings(words.spelt for words in held)
        self._known = is_known_word
        self._literals = sorted({word for words in held for word in _literals(words)})

    def read(self, text: str) -> tuple[Alarm, ...]:
        """What `text` tells of, the gravest first. Where it tells of none, misspelt words are read as meant."""
        short = _HELD.sub(r"\1", text)
        spread = spaced(short)
        full = self._spellings.in_full(spread)
        told = self._told(spread) | self._told(full) or self._told(self._respelt(full))
        if self._cries.life.told(short):
            told.add(Alarm.LIFE)
        if _SIGNS.search(text) or self._cries.danger.told(short):
            told.add(Alarm.DANGER)
        if self._cries.child.told(short):
            told.add(Alarm.CHILD)
        return tuple(alarm for alarm in Alarm if alarm in told)

    def _told(self, spread: str) -> set[Alarm]:
        marked = self._groups.marked(spread)
        return {alarm for alarm in Alarm if self._sought[alarm].search(self._struck[alarm].sub("| ", marked))}

    def _respelt(self, spread: str) -> str:
        return f" {' '.join(word if self._known(word) else self._meant(word) for word in spread.split())} "

    def _meant(self, word: str) -> str:
        """The word of the patterns that an unknown word is a misspelling of, else the word itself."""
        if len(word) < _LONG:
            return word
        errors = 2 if len(word) >= _LONGER else 1
        alike = [other for other in self._literals if other[0] == word[0] and abs(len(other) - len(word)) <= 1]
        nearest = extractOne(word, alike, scorer=OSA.distance, score_cutoff=errors)
        return nearest[0] if nearest else word


def _literals(words: AlarmWords) -> Iterable[str]:
    """The words of the patterns that are long enough to be misspelt."""
    lines = (line for patterns in words.told.values() for line in patterns)
    members = (word for group in words.groups.values() for word in group)
    spelt = (part for text in (*lines, *members) for part in spaced(re.sub(r"\{\w+\}", " ", text)).split())
    return (part for part in spelt if len(part) >= _LONG)
