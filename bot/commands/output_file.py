"""What a command writes: a new file, never in the place of another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from bot.errors import CommandError
from bot.new_file import write_new


def write_output(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Have `write` fill a new file of its owner's alone, or leave nothing. Raises CommandError."""
    try:
        write_new(path, write)
    except FileExistsError:
        raise CommandError(f"{path} is there already and stays as it is; name another file") from None
    except OSError as problem:
        raise CommandError(f"{path}: {problem.strerror}; nothing was written") from None
