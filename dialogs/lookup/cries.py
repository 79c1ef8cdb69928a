"""Cries for help, and questions of where somebody is, in languages that the interface does not speak."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dialogs.lookup.patterns import compiled, lines, spaced

#: Letters and marks, the first letter of their category.
_KEPT = "LM"


@dataclass(frozen=True)
class Phrases:
    """What is said in many languages: patterns of spaced words, and what is met anywhere in words without spaces."""

    patterns: re.Pattern[str]
    joined: tuple[str, ...]

    @classmethod
    def of(cls, tables: Iterable[Mapping[str, Any]], key: str) -> Phrases:
        """The lines under `key` in the tables of the languages. Raises KeyError where a table has none."""
        held = tuple(tables)
        apart = [line for table in held if not table.get("joined") for line in lines(table[key])]
        joined = [line for table in held if table.get("joined") for line in lines(table[key])]
        return cls(compiled(apart), tuple(map(_run_on, joined)))

    def told(self, text: str) -> bool:
        """Whether `text` says any of it."""
        if self.patterns.search(spaced(text)):
            return True
        whole = _run_on(text)
        return any(phrase in whole for phrase in self.joined)


@dataclass(frozen=True)
class Cries:
    """What tells of suicide or self-harm, what tells of danger, and what asks for a certain person."""

    life: Phrases
    danger: Phrases
    sought: Phrases

    @classmethod
    def of(cls, table: Mapping[str, Mapping[str, Any]]) -> Cries:
        """Read the table of all languages. Raises KeyError where an entry is missing."""
        return cls(*(Phrases.of(table.values(), key) for key in ("life", "danger", "sought")))


def _run_on(text: str) -> str:
    """The letters of `text` with their marks, which are vowels in some scripts, and nothing between."""
    spread = unicodedata.normalize("NFKC", text.casefold())
    return "".join(letter for letter in spread if unicodedata.category(letter)[0] in _KEPT)
