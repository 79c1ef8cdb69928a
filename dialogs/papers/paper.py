"""What a paper is: texts in parts, rows and tables, to be worded and set elsewhere. No word of any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from dialogs.engine.citations import section_text
from dialogs.engine.screens import Lines, Text, TextValue


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A label and what stands beside it, None for a line to write on; `source` None where it needs none."""

    label: Text
    value: TextValue | None
    source: Text | None = None


@dataclass(frozen=True, slots=True)
class PaperTable:
    """A table with its head; every row is as long as the head."""

    head: tuple[Text, ...]
    rows: tuple[tuple[TextValue, ...], ...]


@dataclass(frozen=True, slots=True)
class PaperPart:
    """A heading and what stands under it, in this order: paragraphs, items, rows, a table.

    `page`: it begins a page. `under`: it belongs to the part before. `ticks`: its items have a box to tick by hand.
    """

    heading: Text
    about: tuple[Text, ...] = ()
    items: tuple[Text, ...] = ()
    rows: tuple[PaperRow, ...] = ()
    table: PaperTable | None = None
    page: bool = field(default=False, kw_only=True)
    under: bool = field(default=False, kw_only=True)
    ticks: bool = field(default=False, kw_only=True)


class Layout(Enum):
    """How a paper is set: on as many pages as it takes, or on one page with its items in two columns."""

    PAGES = "pages"
    ONE_PAGE = "one-page"


@dataclass(frozen=True, slots=True)
class Paper:
    """A document of `day`: `notice` (if any) and `foot` stand on every page; `file` is its name, without an ending."""

    day: date
    title: Text
    about: Text
    notice: Text | None
    foot: Text
    parts: tuple[PaperPart, ...]
    file: Text
    layout: Layout = Layout.PAGES


def paper_source(sections: tuple[str, ...]) -> Text:
    """The manual's sections where they say it themselves, or that it is our own."""
    return Text("paper-source", {"sections": _list(sections)}) if sections else Text("paper-ours")


def question_source(sections: tuple[str, ...]) -> Text:
    """That a question is ours, and where its subject stands in the manual: the forms themselves were not seen."""
    return Text("paper-question", {"sections": _list(sections)}) if sections else Text("paper-ours")


def paper_citation(text: Text, sections: tuple[str, ...]) -> Text:
    """A sentence with the manual's sections after it, or that it is our own."""
    return _with(text, sections, "paper-cited", "paper-said-by-us")


def noted(text: Text, sections: tuple[str, ...]) -> Text:
    """One of several short answers with its sections, shortly."""
    return _with(text, sections, "paper-noted", "paper-noted-ours")


def _with(text: Text, sections: tuple[str, ...], cited: str, uncited: str) -> Text:
    about: Mapping[str, TextValue] = {"text": text}
    return Text(cited, {**about, "sections": _list(sections)}) if sections else Text(uncited, about)


def _list(sections: tuple[str, ...]) -> Lines:
    return Lines(tuple(map(section_text, sections)))
