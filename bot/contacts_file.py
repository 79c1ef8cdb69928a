"""Reads the contacts and amounts from `contacts.toml`, and the operator's file of the same form that overrides them."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from bot.settings.env_file import nearest
from dialogs.manual.contacts import ContactsError, Facts, facts_from_tables

#: The tables of the file whose names are ours, and of those the ones where an operator may add entries.
_TABLES = ("contacts", "amounts", "regions", "figures", "notices")
#: Entries that only an operator has.
OPTIONAL = {"contacts": {"on_call_phone"}, "notices": {"programme_paused"}}
#: A regional coordinator's own contacts, which ours do not have: `coordinator_<region>`, and more after it.
_COORDINATOR = "coordinator_"
#: What an entry may say.
_KEYS = {
    "contacts": {"kind", "value", "status", "source", "sections", "checked_on", "hours"},
    "amounts": {"value", "status", "currency", "unit", "source", "sections", "checked_on"},
    "regions": {"title", "counties", "status", "source"},
    "notices": {"source", "checked_on"},
}


def read_contacts(override: Path | None = None) -> Facts:
    """Return the facts, the entries of the file `override` in place of ours. Raises ContactsError."""
    ours = tomllib.loads(files("dialogs.manual").joinpath("contacts.toml").read_text(encoding="utf-8"))
    theirs = _read_file(override) if override else {}
    facts = facts_from_tables(ours, theirs)
    if problem := next(_unknown_names(ours, theirs), None):
        raise ContactsError(problem)
    return facts


def _read_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as problem:
        raise ContactsError(f"{path}: {problem.strerror or 'cannot be read'}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise ContactsError(f"{path}: {problem}") from None


def _unknown_names(ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> Iterator[str]:
    """What the file names and nothing reads: it would be passed over in silence, and the old value shown."""
    for table in theirs.keys() - {*_TABLES, "edition"}:
        yield f"[{table}] is no table of this file{nearest(table, _TABLES)}"
    for table, keys in _KEYS.items():
        entries = theirs.get(table, {})
        for name, entry in entries.items() if isinstance(entries, dict) else ():
            if (
                name not in ours[table]
                and name not in OPTIONAL.get(table, ())
                and not _is_coordinator(table, name, ours["regions"])
            ):
                yield f"[{table}.{name}] is no entry of ours{nearest(name, {*ours[table], *OPTIONAL.get(table, ())})}"
            for key in entry.keys() - keys if isinstance(entry, dict) else ():
                yield f"[{table}.{name}] {key} is read by nothing{nearest(key, keys)}"


def _is_coordinator(table: str, name: str, regions: Mapping[str, Any]) -> bool:
    region = name.removeprefix(_COORDINATOR)
    return table == "contacts" and region != name and any(region.startswith(name_of_ours) for name_of_ours in regions)
