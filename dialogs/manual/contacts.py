"""Contacts and amounts from the tables of contacts.toml, and of the operator's file of the same form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from dialogs.engine.facts import OPENING_HOURS, Amount, Contact, ContactKind, Fact, OperatorNotice, RegionFacts, Status

FactType = TypeVar("FactType")

_LONGEST = 200


class ContactsError(ValueError):
    """A contacts file that cannot be used; the message says which entry and why, on one line."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the file holds: values by name, regions, the prose's figures with their sections, the edition's year."""

    values: Mapping[str, Fact]
    regions: Mapping[str, RegionFacts]
    figures: Mapping[str, tuple[str, ...]]
    edition: int
    notices: Mapping[str, OperatorNotice] = field(default_factory=dict)


def facts_from_tables(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> Facts:
    """Return the facts of two parsed contacts files, the entries of `theirs` in place of ours. Raises ContactsError."""
    tables = {
        table: {**ours.get(table, {}), **_table(theirs, table)}
        for table in ("contacts", "amounts", "regions", "figures", "notices")
    }
    values: dict[str, Fact] = dict(_each("contacts", tables["contacts"], _contact))
    values.update(_each("amounts", tables["amounts"], _amount))
    figures = dict(_each("figures", tables["figures"], lambda _, sections: tuple(sections)))
    regions, notices = (
        dict(_each("regions", tables["regions"], _region)),
        dict(_each("notices", tables["notices"], _notice)),
    )
    return Facts(values, regions, figures, int(ours["edition"]), notices)


def _table(data: Mapping[str, Any], name: str) -> dict[str, Any]:
    table = data.get(name, {})
    if not isinstance(table, dict):
        raise ContactsError(f"[{name}] is not a table")
    return table


def _each(
    table: str, entries: Mapping[str, Any], make: Callable[[str, Any], FactType]
) -> Iterator[tuple[str, FactType]]:
    for name, entry in entries.items():
        try:
            yield name, make(name, entry)
        except (KeyError, TypeError, ValueError, ArithmeticError) as problem:
            raise ContactsError(f"[{table}.{name}] {_why(problem)}") from None


def _why(problem: Exception) -> str:
    return f"lacks {problem}" if isinstance(problem, KeyError) else str(problem)


def _text(entry: Mapping[str, Any], key: str) -> str:
    value = entry[key]
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST or not value.isprintable():
        raise ValueError(f"{key} is no line of text of at most {_LONGEST} characters")
    return value.strip()


def _day(entry: Mapping[str, Any]) -> date | None:
    day = entry.get("checked_on")
    if day is not None and not isinstance(day, date):
        raise ValueError("checked_on is no date")
    return day


def _contact(name: str, entry: Mapping[str, Any]) -> Contact:
    return Contact(
        name, ContactKind(entry["kind"]), _text(entry, "value"), Status(entry["status"]),
        str(entry.get("source", "")), tuple(entry.get("sections", ())), _day(entry), _hours(entry),
    )  # fmt: skip


def _hours(entry: Mapping[str, Any]) -> str:
    hours = str(entry.get("hours", ""))
    if hours and hours not in OPENING_HOURS:
        raise ValueError(f"hours must be one of {', '.join(OPENING_HOURS)}")
    return hours


def _notice(name: str, entry: Mapping[str, Any]) -> OperatorNotice:
    day = _day(entry)
    if day is None:
        raise KeyError("checked_on")
    return OperatorNotice(name, _text(entry, "source"), day)


def _amount(name: str, entry: Mapping[str, Any]) -> Amount:
    value = Decimal(str(entry["value"]))
    if not value.is_finite():
        raise ValueError("value is no number")
    return Amount(
        name, value, Status(entry["status"]), str(entry.get("currency", "")),
        str(entry.get("unit", "")), str(entry.get("source", "")), tuple(entry.get("sections", ())), _day(entry),
    )  # fmt: skip


def _region(name: str, entry: Mapping[str, Any]) -> RegionFacts:
    named = entry["counties"]
    if not isinstance(named, list):
        raise TypeError("counties is no list")
    counties = tuple(str(county) for county in named)
    return RegionFacts(name, _text(entry, "title"), counties, Status(entry["status"]), str(entry.get("source", "")))
