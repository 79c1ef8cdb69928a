"""Settings that stand in a file of their own: `LOTS_SECRET_KEY_FILE`, or a credential of systemd's of that name."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.settings.env_file import SETTINGS_PREFIX, others_can_read

#: What the name of a setting ends in that names a file with the value in it.
FILE_SUFFIX = "_FILE"
#: Where systemd puts what LoadCredential= names, one file each (systemd.exec(5)).
_CREDENTIALS = "CREDENTIALS_DIRECTORY"
#: Bytes that a value may have: the longest is a row of earlier keys.
_LONGEST = 65_536


class UnusableFile(Exception):
    """A file that gives no value; the message says why, to stand behind the setting's name."""


def files_of_settings(fields: frozenset[str], written: Mapping[str, str]) -> Iterator[tuple[str, str, Path]]:
    """Of each field whose value lies in a file: the field, the name that says so, and the path.

    `written` are the settings of environment and `.env` by their names in capitals.
    """
    folder = os.environ.get(_CREDENTIALS)
    for field in sorted(fields):
        name = SETTINGS_PREFIX + field.upper()
        if path := written.get(name + FILE_SUFFIX):
            yield field, name + FILE_SUFFIX, Path(path)
        if folder and _is_there(credential := Path(folder) / name):
            yield field, f"{_CREDENTIALS}: {name}", credential


def _is_there(path: Path) -> bool:
    """Whether a file is there, or may be: of one that cannot be looked at, `read_value` says so."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def read_value(path: Path, *, is_list: bool = False) -> str:
    """Return a file's one line, without the white space around it; of a list each line, with commas between.

    Raises UnusableFile.
    """
    try:
        _check_kind(path)
        with path.open("rb") as file:
            content = file.read(_LONGEST + 1)
    except OSError as problem:
        raise UnusableFile(f"names a file that cannot be read ({problem.strerror})") from None
    if len(content) > _LONGEST:
        raise UnusableFile("names a file that is too large for a setting")
    try:
        value = content.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise UnusableFile("names a file that is no text") from None
    if not value:
        raise UnusableFile("names an empty file")
    if is_list:
        value = ",".join(line.strip() for line in value.splitlines() if line.strip())
    if not value.isprintable():
        raise UnusableFile("names a file that holds more than one line of text")
    return value


def _check_kind(path: Path) -> None:
    if path.is_dir():
        raise UnusableFile("names a folder, not a file")
    if not path.exists():
        raise UnusableFile("names a file that is not there")
    if not path.is_file():
        raise UnusableFile("names something that is no file")
    if others_can_read(path):
        raise UnusableFile("names a file that others can read; make it mode 600 (on a secret mount 440)")
