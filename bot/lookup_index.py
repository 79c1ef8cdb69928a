"""Builds the look-up index from the manual and the texts, once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from babel import Locale

from bot.render import worded_text
from bot.texts import Texts
from dialogs.engine.layout import fact_values
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Lines, Text, TextValue
from dialogs.engine.steps import READING_STAGES, Checklist, Page, Region, Step, TalkingPoints
from dialogs.lookup.index import Entry
from dialogs.lookup.search import Lookup, Plain

#: A page of the manual comes before a list, a role or a region made from it, where both fit as well.
_WALKED, _BESIDE = 1.0, 0.9
_Worded = Page | Checklist | TalkingPoints | Region


def build_index(manual: Manual, texts: Texts) -> Lookup:
    """Return the look-up over all worded steps that cite the manual and have search words.

    Words of no step: `lookup-common` (a list as the search words are), and the names of countries and languages, which
    tell of whom a question is, not what it asks. Raises KeyNotFoundError where `lookup-common` is missing.
    """
    codes = manual.interface
    plain = {code: _plain(texts, code) for code in codes}
    entries = (
        _entry(manual, texts, step, code)
        for step in manual.steps
        if isinstance(step, _Worded) and step.source
        for code in codes
        if texts.has(f"{step.name}-search", code)
    )
    return Lookup(entries, plain)


def _plain(texts: Texts, code: str) -> Plain:
    common, persons = (texts.word(f"lookup-{kind}", code).split(",") for kind in ("common", "persons"))
    return Plain((*common, *_names(code)), tuple(persons))


def _names(code: str) -> Iterator[str]:
    """Names of countries, languages, months and days that are one word; the others are made of words that mean more."""
    locale = Locale.parse(code)
    for names in (locale.territories, locale.languages, locale.months["format"]["wide"], locale.days["format"]["wide"]):
        yield from (name for name in names.values() if name.isalpha())


def _entry(manual: Manual, texts: Texts, step: _Worded, code: str) -> Entry:
    worded = {part: worded_text(text, texts, code) for part, text in _parts(manual, step).items()}
    body = " ".join(worded_text(text, texts, code) for text in _body(manual, step))
    label, search = (texts.word(f"{step.name}-{part}", code) for part in ("label", "search"))
    weight = _BESIDE if manual.place(step) is None else _WALKED
    title, say = worded["title"], worded.get("say", "")
    return Entry(step.name, section_words(manual, step), code, title, label, say, body, search, weight)


def _parts(manual: Manual, step: _Worded) -> dict[str, Text]:
    if isinstance(step, Region):
        return {"title": Text("region-title", _region(manual, step))}
    values = fact_values(manual, step)
    return {part: Text(f"{step.name}-{part}", values) for part in ("title", "say")}


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
        case Page():
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
