"""Writes papers where the reader wants them, for their owner alone, and reads a file that was taken along."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from bot.new_file import write_new
from bot.papers import Document
from dialogs.draft.model.open_answers import MAX_JSON_BYTES

#: How many files of one name a folder takes.
_MAX_COPIES = 1000


def save_document(folder: str, document: Document) -> Path | None:
    """Write a paper into `folder`; None where that cannot be done.

    The file is a new one, readable by its owner alone. A file, a link or anything else of that name stays as it is:
    the new one then has a number in its name.
    """
    try:
        place = Path(folder).expanduser()
        name = Path(document.name)
        for number in range(1, _MAX_COPIES):
            path = place / (f"{name.stem}-{number}{name.suffix}" if number > 1 else document.name)
            with suppress(FileExistsError):
                write_new(path, lambda file: file.write(document.data))
                return path
    except (OSError, ValueError, RuntimeError):
        return None
    return None


def read_taken_along(path: str) -> bytes:
    """The bytes of a file that was taken along; one that cannot be read is one that holds nothing."""
    try:
        file = Path(path).expanduser()
        if not file.is_file():  # a pipe or a device could be read for ever
            return b""
        with file.open("rb") as stream:
            return stream.read(MAX_JSON_BYTES + 1)
    except (OSError, ValueError, RuntimeError):
        return b""
