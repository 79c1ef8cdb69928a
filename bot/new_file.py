"""Writes a file that is not there yet, of its owner's alone."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO


def write_new(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Have `write` fill a new file, whole and to the disk; nothing is left of one that it could not finish.

    Raises OSError, and FileExistsError where there is something by that name, be it a link.
    """
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise
