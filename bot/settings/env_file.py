"""The file of settings, `.env`, as it is written: which names it sets, in whatever form, and who can read it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from dotenv.parser import parse_stream

SETTINGS_PREFIX = "LOTS_"
#: The file of settings, in the folder that one stands in.
ENV_FILE = Path(".env")
#: Where platforms mount secrets, readable by the group that the service runs in.
_SECRET_MOUNTS = (Path("/run/secrets"), Path("/var/run/secrets"))


@dataclass(frozen=True, slots=True)
class Assignment:
    """One setting of the file: its plain name, its value, and the lines as they stand."""

    name: str
    value: str
    written: str

    @property
    def is_plain(self) -> bool:
        """Whether the name stands as it is read: capitals, no quotes."""
        return self.written.strip().removeprefix("export ").lstrip().startswith(self.name)


def read_assignments(path: Path) -> tuple[Assignment, ...]:
    """Return what a file sets, its names without `export`, quotes, byte-order mark, in capitals. Raises OSError."""
    with path.open(encoding="utf-8-sig") as stream:
        bindings = list(parse_stream(stream))
    return tuple(
        Assignment(_plain_name(binding.key), binding.value or "", binding.original.string)
        for binding in bindings
        if binding.key
    )


def other_lines(path: Path, names: Iterable[str]) -> str:
    """Return the file without the lines that set one of `names`, whatever their form. Raises OSError."""
    left_out = set(names)
    with path.open(encoding="utf-8-sig") as stream:
        bindings = list(parse_stream(stream))
    return "".join(b.original.string for b in bindings if not b.key or _plain_name(b.key) not in left_out)


def _plain_name(written: str) -> str:
    return written.strip().strip("'\"").upper()


def others_can_read(path: Path) -> bool:
    """Whether anybody but the owner can read or change a file; the group may read it on a platform's secret mount.

    Where systemd hands over credentials, the group's bits are the mask of a list that names the service alone.

    Windows has no such modes: there nothing is said.
    """
    if os.name == "nt" or not path.is_file():
        return False
    credentials = os.environ.get("CREDENTIALS_DIRECTORY")
    mounts = (*_SECRET_MOUNTS, Path(credentials).resolve()) if credentials else _SECRET_MOUNTS
    on_mount = any(path.resolve().is_relative_to(mount) for mount in mounts)
    return bool(path.stat().st_mode & (stat.S_IRWXO | stat.S_IWGRP | (0 if on_mount else stat.S_IRWXG)))


def nearest(name: str, known_names: Iterable[str]) -> str:
    """Return the known name that is most like `name`, as the end of a line; empty where none is."""
    matches = get_close_matches(name, list(known_names), n=1)
    return f"; did you mean {matches[0]}?" if matches else ""
