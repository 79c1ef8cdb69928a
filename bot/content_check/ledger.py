"""The permanent numbers and the map of the manual's paragraphs, as files that are committed."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from dialogs.engine.check import Promises, check_ledger
from dialogs.engine.manual import Manual

PROJECT_ROOT = Path(__file__).resolve().parents[2]
LEDGER = PROJECT_ROOT / "dialogs" / "manual" / "ledger.toml"
COVERAGE = PROJECT_ROOT / "dialogs" / "manual" / "coverage.toml"


@cache
def content_promises() -> Promises:
    """The committed ledger and coverage table."""
    ledger = tomllib.loads(LEDGER.read_text(encoding="utf-8")) if LEDGER.exists() else {}
    table: dict[str, Any] = tomllib.loads(COVERAGE.read_text(encoding="utf-8"))
    carried = {
        section: {n: tuple(v) if isinstance(v, list) else v for n, v in rows.items()}
        for section, rows in table["carried"].items()
    }
    return Promises(ledger, carried, table["paragraphs"], frozenset({"unheard", "unsure", "whereabouts"}))


def enter_numbers(manual: Manual) -> int:
    """Write new permanent numbers into the ledger, changing none that stands there; returns how many."""
    ledger = {kind: dict(names) for kind, names in content_promises().ledger.items()}
    added = 0
    for kind, names in check_ledger(manual).items():
        for number, name in names.items():
            if number not in ledger.setdefault(kind, {}):
                ledger[kind][number] = name
                added += 1
    lines = ["# Permanent numbers: entered by `lots check --enter`, never changed, never reused.", ""]
    for kind, names in ledger.items():
        lines += [f"[{kind}]", *(f'"{n}" = "{v}"' for n, v in sorted(names.items(), key=_by_number)), ""]
    LEDGER.write_text("\n".join(lines), encoding="utf-8")
    content_promises.cache_clear()
    return added


def _by_number(entry: tuple[str, str]) -> tuple[int, ...]:
    return tuple(int(part) for part in entry[0].split("."))
