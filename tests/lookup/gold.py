"""The set of queries with their right sections, written from the users' jobs and kept apart from the search words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dialogs.lookup.danger import Alarm


@dataclass(frozen=True)
class Query:
    """What somebody types, in which interface, and every section that answers it (none: it is to be refused)."""

    text: str
    language: str
    sections: tuple[str, ...]
    part: str
    kind: str
    job: str = ""


def queries(part: str | None = None) -> list[Query]:
    """The queries of one part ("tuned", "aside"), or all."""
    table = tomllib.loads(Path(__file__).with_name("queries.toml").read_text(encoding="utf-8"))["query"]
    found = [Query(**(row | {"sections": tuple(row["sections"])})) for row in table]
    return [query for query in found if part in {None, query.part}]


@dataclass(frozen=True)
class Asked:
    """One row of a set by kinds: what is typed, and every section or step that answers (none: nothing does)."""

    language: str
    kind: str
    right: frozenset[str]
    text: str


#: Kinds that look-up is to leave unanswered, and those that are read before it.
OUTSIDE, DANGER = "outside", ("danger", "near")


def asked(name: str) -> list[Asked]:
    """The rows of "tuned" (may be looked at) or "heldout" (only for the final measure)."""
    groups = tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text(encoding="utf-8"))["group"]
    return [
        Asked(group["language"], group["kind"], frozenset(right.split()), text)
        for group in groups
        for right, text in group["queries"]
    ]


def rights(finder, row: Asked, at: int = 3) -> tuple[list[bool], bool]:
    """Whether each of the first hits is right, and whether the answer is sure."""
    hits, sure = finder.find(row.text, row.language, at)
    return [bool({hit.step, hit.section} & row.right) for hit in hits], sure


def alarm_right(alarms, row: Asked) -> bool:
    """Whether a row of danger is met by its card, and a near miss by none."""
    told = {"danger" if alarm in {Alarm.LIFE, Alarm.GONE} else alarm.value for alarm in alarms.read(row.text)} - {
        "closed"
    }
    return bool(told & row.right) if row.right else not told


def recall(lookup, chosen: Iterable[Query], at: int) -> float:
    """The share of answerable queries with a right section among the first `at` hits."""
    asked = [query for query in chosen if query.sections]
    right = [q for q in asked if {h.section for h in lookup.search(q.text, q.language, at)} & set(q.sections)]
    return len(right) / len(asked)


def refused(lookup, chosen: Iterable[Query]) -> float:
    """The share of queries out of scope that get no sure answer."""
    outside = [query for query in chosen if not query.sections]
    return sum(not lookup.find(query.text, query.language).sure for query in outside) / len(outside)


def missed(lookup, chosen: Iterable[Query], at: int = 3) -> list[tuple[Query, list[str]]]:
    """The queries answered wrongly, with what they got."""
    found = ((q, [hit.section for hit in lookup.search(q.text, q.language, at)]) for q in chosen)
    return [(q, got) for q, got in found if (set(got) & set(q.sections) if q.sections else not got) in (set(), False)]
