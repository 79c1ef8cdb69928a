"""What a typed text is answered with: danger and age first, then what needs no search, then the pages that fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from dialogs.engine.manual import Manual
from dialogs.engine.steps import READING_STAGES, Page, Region
from dialogs.lookup.content import AllWords
from dialogs.lookup.danger import IN_DANGER, Alarm, Alarms
from dialogs.lookup.desks import Desks
from dialogs.lookup.patterns import spaced
from dialogs.lookup.places import Place, Places
from dialogs.lookup.search import Found, Lookup
from dialogs.lookup.whereabouts import Whereabouts, core_of
from dialogs.lookup.words import words

#: The card that comes before every page, by what the text tells of.
_ALARM_STEPS = {
    Alarm.LIFE: "urgent-life", Alarm.DANGER: "urgent", Alarm.GONE: "urgent",
    Alarm.CHILD: "urgent-child", Alarm.CLOSED: "after-hours",
}  # fmt: skip
_ALARMING = frozenset(_ALARM_STEPS.values())
#: The card that refuses to tell where a person is.
REFUSAL = "whereabouts"
#: The card that says that no page answers.
UNHEARD = "unheard"
#: Pages that answer whom to contact: where the text names a place, its region's card answers better.
_WHOM = frozenset(("urgent", "applying-coordinator", "why-coordinators", "role-coordinator", "regions", "need-advice"))
#: A card that comes before every page does so too where its phrases are nearest to the text, and at least so near.
_LIKELY = 0.4
#: It is not where it has less than this share of the best page's score, which counts the words of the whole text.
_NEARLY = 0.9
#: Pages shown at most: the best one and others; where none surely answers, so many to choose from.
MOST = 5
#: A section of the manual as it is typed: "3.4.2", "II-1.1", "kapitel 3".
_SECTION = re.compile(
    r"(?P<before>\D*?)\s*(?P<section>(?:\bII[- ]?)?[0-9](?:\s?[.,]\s?[0-9]){0,2})(?P<after>\D*)",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """Steps, best first; where `sure` the first is shown, else all are offered. `command`: a command was typed."""

    steps: tuple[str, ...] = ()
    sure: bool = False
    command: bool = False


class TextAnswers:
    """Answers typed text in any language of the interface."""

    def __init__(
        self,
        manual: Manual,
        lookup: Lookup,
        all_words: AllWords,
        sections: Mapping[str, str],
        places: Mapping[str, Any],
    ) -> None:
        """Take the pages' index, the words of all languages, the section of each step, and the parsed places.toml."""
        self.lookup = lookup
        self._cries = all_words.cries
        self._languages = languages = all_words.languages
        self._desks = Desks.of(manual)
        regions = {name: facts.counties for name, facts in manual.regions.items()}
        self._places = Places(
            places, regions, (word for language_words in languages.values() for word in language_words.beside)
        )
        self.alarms = Alarms(
            (language_words.alarm for language_words in languages.values()), self._is_word, all_words.cries
        )
        self._whereabouts = Whereabouts(
            (language_words.whereabouts for language_words in languages.values()), lookup.knows
        )
        self._region_steps = {step.region: step.name for step in manual.steps if isinstance(step, Region)}
        self._first_pages = _first_pages(manual, sections)
        self._section_words = frozenset(
            word for language_words in languages.values() for phrase in language_words.sections for word in phrase
        )
        self._courtesy = frozenset(word for language_words in languages.values() for word in language_words.courtesy)

    def answer(self, text: str, searched: str, language: str, most: int = MOST) -> TextAnswer:
        """What answers `text`, `most` steps. Pages are sought with `searched`: `text` without possible personal data.

        Nothing is kept. Danger, age and a person sought are read in the whole text, since they may stand in what was
        cut out.
        """
        if command := self._command(tuple(words(text)), language):
            return TextAnswer((command,), sure=True, command=True)
        told = self.alarms.read(text)
        if self._whereabouts.asked(text) or (not IN_DANGER.intersection(told) and self._is_sought(text)):
            return TextAnswer((REFUSAL,), sure=True)
        alarms = tuple(_ALARM_STEPS[alarm] for alarm in told)
        answer = self._exact(text) or self._asked_kindly(text, language) or self._found(searched, language)
        if not alarms:
            return replace(answer, steps=answer.steps[:most])
        return TextAnswer(tuple(dict.fromkeys((*alarms, *answer.steps)))[:most], sure=True)

    def _is_word(self, word: str) -> bool:
        """Whether a folded word is no misspelling: pages are found by it, or it is a place's name."""
        return self.lookup.knows(word) or word in self._places

    def _is_sought(self, text: str) -> bool:
        """Whether the text tells in passing, in any language, that a certain person is sought."""
        return self._whereabouts.told(text) or self._cries.sought.told(text)

    def _command(self, spoken: tuple[str, ...], language: str) -> str | None:
        """The step that the folded words are a phrase for; the reader's own language first."""
        own = self._languages[language].commands
        others = (language_words.commands.get(spoken) for language_words in self._languages.values())
        return own.get(spoken) or next(filter(None, others), None)

    def _exact(self, text: str) -> TextAnswer | None:
        """A number or an address of ours, or a section of the manual."""
        step = self._desks.find(text) or self._named(text) or self._section(text)
        return TextAnswer((step,), sure=True) if step else None

    def _named(self, text: str) -> str | None:
        spoken = [word for word in words(text) if not self.lookup.common(word)]
        return next(
            filter(
                None, (self._desks.named(spoken, language_words.desks) for language_words in self._languages.values())
            ),
            None,
        )

    def _section(self, text: str) -> str | None:
        """The first page of a section that stands alone, or among words that ask for nothing else."""
        match = _SECTION.fullmatch(text.strip())
        if match is None:
            return None
        around = words(f"{match['before']} {match['after']}")
        if any(word not in self._section_words and self._tells(word) for word in around):
            return None
        section = re.sub(r"\s?[.,]\s?", ".", match["section"].upper())
        is_named = "." in section or not around or not self._section_words.isdisjoint(around)
        return self._first_pages.get(re.sub("^II[- ]?", "II-", section)) if is_named else None

    def _asked_kindly(self, text: str, language: str) -> TextAnswer | None:
        """A word for a step among words of courtesy; courtesy alone asks nothing."""
        spoken = words(text)
        if spoken and self._courtesy.issuperset(spoken):
            return TextAnswer((UNHEARD,), sure=True, command=True)
        for language_words in self._languages.values():
            step = self._command(tuple(core_of(spoken, language_words.whereabouts).split()), language)
            if step and step != UNHEARD:
                return TextAnswer((step,), sure=True, command=True)
        return None

    def _found(self, text: str, language: str) -> TextAnswer:
        place = self._places.find(text)
        finding = self.lookup.find(self._asked(place.rest if place else text), language)
        answer = _danger_first(finding)
        return self._placed(place, answer.steps, sure=answer.sure) if place else answer

    def _asked(self, text: str) -> str:
        """The text without how the caller introduces herself, where anything else is asked."""
        rest = spaced(text)
        for language_words in self._languages.values():
            rest = language_words.introductions.sub("", rest)
        return rest if any(map(self.lookup.means, rest.split())) else text

    def _placed(self, place: Place, steps: tuple[str, ...], *, sure: bool) -> TextAnswer:
        """The place's region first where nothing but whom to contact is asked, else after the best page."""
        region = self._region_steps[place.region]
        if _WHOM.issuperset(steps[:1]) or not any(self._tells(word) for word in place.others):
            return TextAnswer((region, *(step for step in steps if step != region)), sure=True)
        return TextAnswer(tuple(dict.fromkeys((*steps[:1], region, *steps[1:]))), sure)

    def _tells(self, word: str) -> bool:
        return not self.lookup.common(word)


def _danger_first(finding: Found) -> TextAnswer:
    """What was found; a card that comes before every page is the first where its phrases are the nearest.

    It is the last where the text is at least as like what only sounds so, and alone it is no answer then.
    """
    steps = tuple(hit.step for hit in finding.hits)
    nearest = max(finding.hits, key=lambda hit: hit.like, default=None)
    likely = nearest is not None and nearest.like > max(finding.quiet, _LIKELY)
    if nearest and likely and nearest.step in _ALARMING and nearest.score >= _NEARLY * finding.hits[0].score:
        return TextAnswer(tuple(dict.fromkeys((nearest.step, *steps))), finding.sure)
    false = tuple(hit.step for hit in finding.hits if hit.step in _ALARMING and hit.like <= finding.quiet)
    others = tuple(step for step in steps if step not in false)
    return TextAnswer((*others, *false) if others else (), finding.sure and steps[:1] == others[:1])


def _first_pages(manual: Manual, sections: Mapping[str, str]) -> dict[str, str]:
    """The first page of each section, and of each that sections lie in ("3", "3.4")."""
    first: dict[str, str] = {}
    for name in _walked(manual):
        parts = sections[name].split(".")
        for length in range(len(parts), 0, -1):
            first.setdefault(".".join(parts[:length]), name)
    return first


def _walked(manual: Manual) -> Iterable[str]:
    return (
        step.name for chapter in manual.chapters if chapter.stage in READING_STAGES for step in chapter.steps
        if isinstance(step, Page) and step.source
    )  # fmt: skip
