"""Fills and measures. `python -m tests.bench.growth --help` tells the options."""

from __future__ import annotations

import argparse
import json
import os
import secrets
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from storage.crypto.keyring import Keyring
from tests.bench.growth.fill import fill
from tests.bench.growth.measure import Figures, Measurement
from tests.bench.growth.places import Place, PostgresDatabase, SqliteFile
from tests.bench.growth.rows import Rows, cheapen

#: Readers and drafts of each size.
SIZES = ((1_000, 100), (100_000, 10_000), (1_000_000, 100_000))


def options() -> argparse.Namespace:
    """The command line."""
    line = argparse.ArgumentParser(prog="python -m tests.bench.growth", description=__doc__)
    line.add_argument("--sizes", nargs="+", type=int, default=range(len(SIZES)), help="0, 1, 2: which of them")
    line.add_argument("--places", nargs="+", choices=("sqlite", "postgresql"), default=("sqlite", "postgresql"))
    line.add_argument("--folder", type=Path, help="keep the filled databases here, for a second run")
    line.add_argument("--fill", action="store_true", help="fill them, and measure nothing")
    line.add_argument("--output", type=Path, help="the file for the table")
    return line.parse_args()


def main() -> None:
    """Measure what is asked for, and print the table."""
    chosen = options()
    with tempfile.TemporaryDirectory(prefix="growth-") as passing:
        folder = chosen.folder or Path(passing)
        folder.mkdir(exist_ok=True)
        folder.chmod(0o755)
        keys, tables = _keys(folder), {}
        load = os.getloadavg()[0]
        for size in chosen.sizes:
            for kind in chosen.places:
                figures = _measured(kind, size, keys, folder, measures=not chosen.fill)
                tables[kind, SIZES[size]] = figures
                print(kind, SIZES[size], json.dumps(figures, indent=1), flush=True)
        text = table(tables, load)
    print(text)
    if chosen.output:
        chosen.output.write_text(text, "utf-8")


def _measured(kind: str, size: int, keys: tuple[str, str], folder: Path, *, measures: bool) -> Figures:
    """Fill a database of this size unless that is done, and measure it."""
    name, keyring = folder / f"{kind}-{size}", Keyring(keys[0])
    is_new = not name.exists()
    place: Place = PostgresDatabase(name) if kind == "postgresql" else SqliteFile(name)
    try:
        if is_new:
            cheapen()
            fill(place, keyring, (0, 0), SIZES[size])
        readers, drafts = SIZES[size]
        numbers = Rows(keyring, datetime.now(UTC), {}).numbers[:drafts]
        return Measurement(place, readers, numbers, keys, folder).run() if measures else {}
    finally:
        if isinstance(place, PostgresDatabase):
            place.server.stop("fast")


def _keys(folder: Path) -> tuple[str, str]:
    """The key of before and the one of after a rotation, the same in every run on one folder."""
    path = folder / "keys"
    if not path.exists():
        path.touch(0o600)
        path.write_text("\n".join(secrets.token_urlsafe(32) for _ in range(2)))
    old, new = path.read_text().split()
    return old, new


def table(tables: dict[tuple[str, tuple[int, int]], Figures], load: float) -> str:
    """Figures of all sizes side by side, as Markdown."""
    names = list(dict.fromkeys(name for figures in tables.values() for name in figures))
    heads = [f"{kind}, {size[0]:,} readers, {size[1]:,} drafts" for kind, size in tables]
    rows = [f"| {name} | " + " | ".join(figures.get(name, "") for figures in tables.values()) + " |" for name in names]
    parts = [f"Measured on {datetime.now(UTC):%Y-%m-%d}; load at the start {load:.1f}.", ""]
    return "\n".join([*parts, "| | " + " | ".join(heads) + " |", "|---" * (len(heads) + 1) + "|", *rows]) + "\n"


if __name__ == "__main__":
    sys.exit(main())
