"""Builds the index of look-up from the manual and the words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.render import render
from bot.texts import Texts
from dialogs.engine.book import Manual
from dialogs.engine.screens import Role
from dialogs.engine.show import Reading, opening, show
from dialogs.engine.steps import Checklist, Page, Step, Talk
from dialogs.lookup.index import Entry
from dialogs.lookup.search import Lookup

#: How readily a kind of step is shown: a page of the manual before a list or points made from it.
_WEIGHTS = {Page: 1.0, Checklist: 0.8, Talk: 0.8}
_SAID = re.compile(r"\s+")


def build(manual: Manual, texts: Texts) -> Lookup:
    """Return the index over every step that has words to be found by, in every language of the interface."""
    entries = [entry for code in manual.interface for entry in _entries(manual, texts, code)]
    common = {code: texts.word("lookup-common", code).split(",") for code in manual.interface}
    return Lookup(entries, common)


def _entries(manual: Manual, texts: Texts, code: str) -> Iterator[Entry]:
    for step in manual.steps:
        if type(step) in _WEIGHTS and step.source and texts.has(f"{step.name}-search", code):
            yield _entry(manual, step, texts, code)


def _entry(manual: Manual, step: Step, texts: Texts, code: str) -> Entry:
    screen = show(manual, opening(manual, step.name), Reading(code))
    kept = tuple(block for block in screen.blocks if block.role in {Role.BODY, Role.ITEM})
    body = render(type(screen)(screen.step, kept, ()), texts, code).text
    words = {part: texts.has(f"{step.name}-{part}", code) for part in ("title", "label", "say", "search")}
    title, label, say, search = (
        render_word(texts, f"{step.name}-{part}", code, manual, step) if there else "" for part, there in words.items()
    )
    weight = _WEIGHTS[type(step)]
    return Entry(step.name, step.source[0], code, title, label, say, _SAID.sub(" ", body), search, weight)


def render_word(texts: Texts, message: str, code: str, manual: Manual, step: Step) -> str:
    """One message of a step, its facts put in."""
    return texts.word(message, code, **{name: str(manual.facts[name].value) for name in step.facts})
