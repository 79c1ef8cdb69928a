"""What a command writes: a new file, never in the place of another."""

from __future__ import annotations

from pathlib import Path

from bot.errors import CommandError
from bot.new_file import write_new


def write_output(path: Path, data: bytes) -> None:
    """Write a new file of its owner's alone. Raises CommandError where one is there, or it cannot be written whole."""
    try:
        write_new(path, data)
    except FileExistsError:
        raise CommandError(f"{path} is there already and stays as it is; name another file") from None
    except OSError as problem:
        raise CommandError(f"{path}: {problem.strerror}; nothing was written") from None
