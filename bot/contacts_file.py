"""Reads the contacts and amounts from `contacts.toml`, and the operator's file of the same form that overrides them."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

from dialogs.manual.contacts import ContactsError, Facts, facts_from_tables


def read_contacts(override: Path | None = None) -> Facts:
    """Return the facts, the entries of the file `override` in place of ours. Raises ContactsError."""
    ours = tomllib.loads(files("dialogs.manual").joinpath("contacts.toml").read_text(encoding="utf-8"))
    return facts_from_tables(ours, _read_file(override) if override else {})


def _read_file(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as problem:
        raise ContactsError(f"{path}: {problem.strerror or 'cannot be read'}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise ContactsError(f"{path}: {problem}") from None
