"""Danger and a minor's age in what a person types: read before anything is looked up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from dialogs.lookup.patterns import compiled, spaced
from dialogs.lookup.words import fold

#: Ages in figures that are a child's. Younger children come along with a grown-up, and are told of in years and months.
_FIGURES = range(8, 18)
#: Years of birth of people who are, or were a moment ago, under eighteen. It may err towards the child.
_BORN = r"20(?:09|[1-3][0-9])"


class Alarm(Enum):
    """What comes before every page."""

    DANGER = "danger"
    CHILD = "child"


@dataclass(frozen=True)
class AlarmWords:
    """The patterns of one language, and what is struck out before they are sought; ages as words."""

    danger: tuple[str, ...]
    danger_not: tuple[str, ...]
    child: tuple[str, ...]
    child_not: tuple[str, ...]
    ages: tuple[str, ...]


class Alarms:
    """Finds danger and age in the words of all languages."""

    def __init__(self, languages: Iterable[AlarmWords]) -> None:
        """Take the words of every language: who types in haste mixes them."""
        self._sought = [
            (alarm, compiled(struck, slots), compiled(patterns, slots))
            for words in languages
            for slots in (_slots(words.ages),)
            for alarm, struck, patterns in (
                (Alarm.DANGER, words.danger_not, words.danger),
                (Alarm.CHILD, words.child_not, words.child),
            )
        ]

    def read(self, text: str) -> tuple[Alarm, ...]:
        """What `text` tells of, danger first."""
        spread = spaced(text)
        told = {alarm for alarm, struck, sought in self._sought if sought.search(struck.sub("| ", spread))}
        return tuple(alarm for alarm in Alarm if alarm in told)


def _slots(ages: Iterable[str]) -> dict[str, str]:
    choices = [*map(str, _FIGURES), *(fold(age) for age in ages)]
    return {"age": f"(?:{'|'.join(choices)})", "born": _BORN}
