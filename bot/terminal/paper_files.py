"""Writes papers where the reader wants them, for their owner alone, and reads a file that was taken along."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from bot.papers import Document
from dialogs.draft.model.open_answers import MAX_JSON_BYTES


def save_document(folder: str, document: Document) -> Path | None:
    """Write a paper into `folder`, in place of one of that name; None where that cannot be done.

    The file is a new one, readable by its owner alone, whatever stood there: neither a lax mode is kept nor a link
    followed.
    """
    try:
        place = Path(folder).expanduser()
        path = place / document.name
        handle, draft = tempfile.mkstemp(dir=place, prefix=".lots-")
    except (OSError, ValueError, RuntimeError):
        return None
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(document.data)
        Path(draft).replace(path)
    except OSError:
        with suppress(OSError):
            Path(draft).unlink()
        return None
    return path


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
