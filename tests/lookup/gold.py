"""The set of queries with their right sections, written from the users' jobs and kept apart from the search words."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


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


def recall(lookup, chosen: Iterable[Query], at: int) -> float:
    """The share of answerable queries with a right section among the first `at` hits."""
    asked = [query for query in chosen if query.sections]
    right = [q for q in asked if {h.section for h in lookup.search(q.text, q.language, at)} & set(q.sections)]
    return len(right) / len(asked)


def refused(lookup, chosen: Iterable[Query]) -> float:
    """The share of queries out of scope that get no answer."""
    outside = [query for query in chosen if not query.sections]
    return sum(not lookup.search(query.text, query.language) for query in outside) / len(outside)


def missed(lookup, chosen: Iterable[Query], at: int = 3) -> list[tuple[Query, list[str]]]:
    """The queries answered wrongly, with what they got."""
    found = ((q, [hit.section for hit in lookup.search(q.text, q.language, at)]) for q in chosen)
    return [(q, got) for q, got in found if (set(got) & set(q.sections) if q.sections else not got) in (set(), False)]
