"""Logs: one JSON object a line, of an allow-list of fields. Never a text, an id or a token, at any level."""

from __future__ import annotations

import json
import logging
import sys
from datetime import UTC, datetime
from typing import TextIO

#: What our own records may carry besides level, logger and time; everything else is left out.
LOG_FIELDS = ("event", "milliseconds", "outcome", "count")
_OURS = "lots"
#: Characters of a field at the most: event names and step names are shorter.
_LONGEST = 40
#: What stands for a record that cannot be formatted.
_UNREADABLE = json.dumps({"level": "ERROR", "logger": _OURS, "event": "unreadable record"})


class AllowedFields(logging.Formatter):
    """Formats the allow-listed fields of our own records; of a library's record only its level and logger."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one JSON object. Never fails: Python would print the record, which may hold a whole update."""
        try:
            return self._line(record)
        except Exception:  # noqa: BLE001 - whatever a record holds
            return _UNREADABLE

    def _line(self, record: logging.LogRecord) -> str:
        """The object as a line; an exception gives its type's name, never its message."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname,
            "logger": record.name if record.name.isascii() else "?",
        }
        if record.name.split(".")[0] == _OURS:
            line |= {name: value for name in LOG_FIELDS if _plain(value := getattr(record, name, None))}
        if record.exc_info and record.exc_info[0]:
            line["exception"] = record.exc_info[0].__name__
        return json.dumps(line)


def _plain(value: object) -> bool:
    """Whether a field's value is a number or a word of ours; anything longer could be a text."""
    return isinstance(value, int | float) or (isinstance(value, str) and len(value) <= _LONGEST)


def configure(level: str, stream: TextIO | None = None) -> None:
    """Send every record of the process to `stream` (standard error) through the allow-list, and nothing elsewhere."""
    logging.raiseExceptions = False  # a record that cannot be written is dropped, not printed with all it holds
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(AllowedFields())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    logging.captureWarnings(capture=True)
    logging.raiseExceptions = False  # else a record that cannot be written is printed whole, arguments and all
