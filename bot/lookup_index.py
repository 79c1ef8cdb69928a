"""Builds look-up from the manual, the texts and the ways to ask, once."""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from babel import Locale

from bot.languages import LOCALES
from bot.text_format import plain_text, worded_text
from bot.texts import Texts
from dialogs.engine.citations import fact_values
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Lines, Text, TextValue
from dialogs.engine.steps import READING_STAGES, Checklist, Menu, Page, Region, Step, TalkingPoints
from dialogs.lookup.answers import TextAnswers
from dialogs.lookup.content import AllWords, Words
from dialogs.lookup.cries import Cries
from dialogs.lookup.entries import OUTSIDE, QUIET, Entry
from dialogs.lookup.patterns import lines
from dialogs.lookup.search import Hit, Lookup, Plain

#: A page of the manual comes before a list, a role or a region made from it, where both fit as well.
_WALKED, _BESIDE = 1.0, 0.9
_Worded = Page | Checklist | TalkingPoints | Region | Menu
#: The file of a language that holds the words which are read before any page, among those with ways to ask.
_WORDS = "words.toml"
#: The file of cries for help, in the folder of all languages.
_CRIES = "cries.toml"
#: The score of what comes before every page that is found.
_FIRST = 2.0


def answers(manual: Manual, texts: Texts) -> TextAnswers:
    """Return what answers typed text. Raises OSError, TOMLDecodeError or KeyError where content is broken."""
    sections = {step.name: section_words(manual, step) for step in manual.steps if step.source}
    all_words = AllWords({code: words_of(code) for code in manual.interface}, read_cries())
    return TextAnswers(manual, build_index(manual, texts), all_words, sections, read_places())


def read_places() -> dict[str, Any]:
    """The table of municipalities and counties."""
    return tomllib.loads(files("dialogs.lookup").joinpath("places.toml").read_text(encoding="utf-8"))


def read_cries(folder: Path = LOCALES) -> Cries:
    """Cries for help in languages that the interface does not speak."""
    return Cries.of(_read_table(folder / _CRIES))


class Finder:
    """What typed text is answered with, as hits: for the command line."""

    def __init__(self, manual: Manual, texts: Texts, look_up: TextAnswers) -> None:
        """Take what answers, as the function `answers` makes it."""
        self._manual, self._texts, self.answers = manual, texts, look_up

    def find(self, text: str, language: str, most: int) -> tuple[list[Hit], bool]:
        """At most `most` hits, best first, and whether the first surely answers."""
        answer = self.answers.answer(text, text, language, most)
        scores = {hit.step: hit.score for hit in self.answers.lookup.search(text, language, most)}
        hits = [self._hit(step, language, scores.get(step, _FIRST)) for step in answer.steps if step != "unheard"]
        return hits, answer.sure and bool(hits)

    def _hit(self, name: str, language: str, score: float) -> Hit:
        step = self._manual.by_name[name]
        where = section_words(self._manual, step) if step.source else ""
        title = self.answers.lookup.title(name, language) or self._texts.word(f"{name}-label", language)
        return Hit(name, where, title, score)


@cache
def asks(code: str, folder: Path = LOCALES) -> Mapping[str, tuple[str, ...]]:
    """The ways to ask for each step in one language: one on each line of its entry."""
    paths = sorted((folder / code / "asks").glob("*.toml"))
    tables = (_read_table(path) for path in paths if path.name != _WORDS)
    return {step: lines(text) for table in tables for step, text in table.items()}


@cache
def words_of(code: str, folder: Path = LOCALES) -> Words:
    """The words of one language that are read before any page."""
    return Words.of(_read_table(folder / code / "asks" / _WORDS))


def problems(manual: Manual, folder: Path = LOCALES) -> Iterator[str]:
    """What is wrong with the ways to ask and the words, a line each; for the content check."""
    try:
        read_cries(folder)
    except (OSError, KeyError, tomllib.TOMLDecodeError) as problem:
        yield f"{_CRIES}: {problem}"
    for code in manual.interface:
        shown = {step.name for step in manual.steps if isinstance(step, _Worded) and step.source}
        yield from (f"{code}: asks: {name} is no step that look-up shows" for name in asks(code, folder).keys() - shown)
        try:
            commands = set(words_of(code, folder).commands.values())
        except (OSError, KeyError, tomllib.TOMLDecodeError) as problem:
            yield f"{code}: {_WORDS}: {problem}"
        else:
            yield from (f"{code}: {_WORDS}: {name} is no step" for name in commands - manual.by_name.keys())


def _read_table(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def build_index(manual: Manual, texts: Texts) -> Lookup:
    """Return the look-up over all worded steps that cite the manual and have search words.

    Words of no step: `lookup-common` (a list as the search words are), and the names of countries and languages, which
    tell of whom a question is, not what it asks. Raises KeyNotFoundError where `lookup-common` is missing.
    """
    return Lookup(entries(manual, texts), plains(manual, texts))


def entries(manual: Manual, texts: Texts) -> Iterator[Entry]:
    """Every page that look-up shows, and what is not ours, in each language."""
    for code in manual.interface:
        yield Entry(OUTSIDE, "", code, "", "", "", "", "", asks=words_of(code).outside)
        yield Entry(QUIET, "", code, "", "", "", "", "", asks=words_of(code).quiet)
        for step in manual.steps:
            searched = texts.has(f"{step.name}-search", code) or step.name in asks(code)
            if isinstance(step, _Worded) and step.source and searched:
                yield _entry(manual, texts, step, code)


def plains(manual: Manual, texts: Texts) -> dict[str, Plain]:
    """The words of each language that do not tell pages apart."""
    return {code: _plain(texts, code) for code in manual.interface}


def _plain(texts: Texts, code: str) -> Plain:
    common, persons = (texts.word(f"lookup-{kind}", code).split(",") for kind in ("common", "persons"))
    return Plain((*common, *_names(code), *words_of(code).talk), tuple(persons), _alike(code))


def _alike(code: str) -> dict[str, tuple[str, ...]]:
    """Words by their meaning; who names nothing but a country asks what there is in it."""
    alike = dict(words_of(code).alike)
    countries = tuple(name for name in Locale.parse(code).territories.values() if name.isalpha())
    return alike | {name: (*alike[name], *countries) for name in ("country", "no_office")}


def _names(code: str) -> Iterator[str]:
    """Names of countries, languages, months and days that are one word; the others are made of words that mean more."""
    locale = Locale.parse(code)
    for names in (locale.territories, locale.languages, locale.months["format"]["wide"], locale.days["format"]["wide"]):
        yield from (name for name in names.values() if name.isalpha())


def _entry(manual: Manual, texts: Texts, step: _Worded, code: str) -> Entry:
    worded = {part: plain_text(text, texts, code) for part, text in _parts(manual, step).items()}
    body = " ".join(worded_text(text, texts, code) for text in _body(manual, step))
    label = texts.word(f"{step.name}-label", code)
    search = texts.word(f"{step.name}-search", code) if texts.has(f"{step.name}-search", code) else ""
    weight = _BESIDE if manual.order.place(step) is None else _WALKED
    title, say = worded["title"], worded.get("say", "")
    ways = asks(code).get(step.name, ())
    return Entry(step.name, section_words(manual, step), code, title, label, say, body, search, weight, ways)


def _parts(manual: Manual, step: _Worded) -> dict[str, Text]:
    if isinstance(step, Region):
        return {"title": Text("region-title", _region(manual, step))}
    values = fact_values(manual, step)
    parts = ("title",) if isinstance(step, Menu) else ("title", "say")
    return {part: Text(f"{step.name}-{part}", values) for part in parts}


def _region(manual: Manual, step: Region) -> dict[str, TextValue]:
    facts = manual.regions[step.region]
    return {"region": facts.title, "counties": Lines(facts.counties)}


def _body(manual: Manual, step: _Worded) -> Iterator[Text]:
    values = fact_values(manual, step)
    match step:
        case Region():
            yield Text("region-counties", _region(manual, step))
        case TalkingPoints():
            yield from (Text(f"{step.name}-point-{point.name}", values) for point in step.points)
        case Checklist():
            yield Text(f"{step.name}-body", values)
            yield from (Text(f"{step.name}-item-{item.name}", values) for item in step.items)
        case Page() | Menu():
            yield Text(f"{step.name}-body", values)


def section_words(manual: Manual, step: Step) -> str:
    """The section that a step belongs to, of those it cites.

    A step names its sources in the manual's order, and a chapter's page may cite an earlier section in passing. So the
    one most cited around it counts: by a list's own lines, by a chapter's pages, else by the pages it links to.
    """
    around = [cited for cited in _around(manual, step) if cited in step.source]
    counts, order = Counter(around), [*dict.fromkeys(around), *step.source]
    return max(dict.fromkeys(order), key=lambda cited: (counts[cited], -order.index(cited)))


def _around(manual: Manual, step: Step) -> Iterator[str]:
    chapter = manual.chapter_of[step.name]
    if isinstance(step, Checklist | TalkingPoints):
        lines = step.items if isinstance(step, Checklist) else step.points
        yield from (cited for line in lines for cited in line.source)
    elif chapter.stage in READING_STAGES:
        yield from (cited for page in chapter.steps if isinstance(page, Page) for cited in page.source)
    else:
        linked = (manual.by_name[name] for name in step.links)
        yield from (page.source[0] for page in linked if page.source)
