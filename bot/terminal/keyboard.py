"""Reads lines: edited at a terminal, with no history, unseen where the answer is secret; as they come from a pipe."""

from __future__ import annotations

import getpass
import re
import sys
from dataclasses import dataclass
from typing import TextIO

#: What cursor and function keys send where nothing edits the line.
_ESCAPES = re.compile(r"\x1b(?:\[[0-9;?]*[ -/]*[@-~]|O[A-Z]|.)?")


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked for: `hidden` is not to be seen while it is typed, `may_be_empty` means something when empty."""

    text: str
    hidden: bool = False
    may_be_empty: bool = False


class KeyboardInput:
    """Where lines come from."""

    def __init__(self, source: TextIO | None = None) -> None:
        """Read from `source`, standard input unless another is named."""
        self._source = source or sys.stdin
        self.is_terminal = self._source.isatty() and sys.stdout.isatty()
        if self.is_terminal:
            _edit_without_history()

    def line(self, prompt: Prompt) -> str | None:
        """The next line that says something, None at the end of input. Raises KeyboardInterrupt."""
        while (line := self._read(prompt)) is not None:
            text = _ESCAPES.sub("", line).replace("\0", "").strip()
            if text or (prompt.may_be_empty and self.is_terminal):
                return text
        return None

    def _read(self, prompt: Prompt) -> str | None:
        try:
            if self.is_terminal:
                return getpass.getpass(prompt.text) if prompt.hidden else input(prompt.text)
            if self._source.isatty():
                print(prompt.text, end="", file=sys.stderr, flush=True)
            return self._source.readline() or None
        except EOFError:
            return None
        except UnicodeDecodeError:
            return ""


def _edit_without_history() -> None:
    """Let cursor keys edit the line where the system can, and keep no line for the next one."""
    try:
        import readline  # noqa: PLC0415 - not every system has it
    except ImportError:
        return
    readline.set_auto_history(False)
