"""What a paper is: texts in parts, rows and tables, to be worded and set elsewhere. No word of any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dialogs.engine.frame import section
from dialogs.engine.screens import Lines, Text, Value


@dataclass(frozen=True, slots=True)
class Row:
    """A label and what stands beside it, None for a line to write on; `source` None where it needs none."""

    label: Text
    value: Value | None
    source: Text | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its head; every row is as long as the head."""

    head: tuple[Text, ...]
    rows: tuple[tuple[Value, ...], ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands under it, in this order: paragraphs, items, rows, a table.

    `page`: it begins a page. `under`: it belongs to the part before. `ticks`: its items have a box to tick by hand.
    """

    heading: Text
    about: tuple[Text, ...] = ()
    items: tuple[Text, ...] = ()
    rows: tuple[Row, ...] = ()
    table: Table | None = None
    page: bool = field(default=False, kw_only=True)
    under: bool = field(default=False, kw_only=True)
    ticks: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Paper:
    """A document of `day`: `notice` and `foot` stand on every page; `file` is its name, without an ending."""

    day: date
    title: Text
    about: Text
    notice: Text
    foot: Text
    parts: tuple[Part, ...]
    file: Text


def source(sections: tuple[str, ...]) -> Text:
    """The manual's sections, or that it is our own question."""
    return Text("paper-source", {"sections": _list(sections)}) if sections else Text("paper-ours")


def cited(text: Text, sections: tuple[str, ...]) -> Text:
    """A sentence with the manual's sections after it, or that it is our own."""
    return _with(text, sections, "paper-cited", "paper-said-by-us")


def noted(text: Text, sections: tuple[str, ...]) -> Text:
    """One of several short answers with its sections, shortly."""
    return _with(text, sections, "paper-noted", "paper-noted-ours")


def _with(text: Text, sections: tuple[str, ...], theirs: str, ours: str) -> Text:
    about: Mapping[str, Value] = {"text": text}
    return Text(theirs, {**about, "sections": _list(sections)}) if sections else Text(ours, about)


def _list(sections: tuple[str, ...]) -> Lines:
    return Lines(tuple(map(section, sections)))
