"""Cries for help, a child's age, and questions of where somebody is, in languages that the interface does not speak."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from dialogs.lookup.patterns import compiled, lines, spaced
from dialogs.lookup.words import fold

#: Ages in figures that are a child's. Younger children come along with a grown-up, and are told of in years and months.
CHILD_AGES = "(?:8|9|1[0-7])"
#: Letters, marks and numbers, the first letter of their category.
_KEPT = "LMN"


@dataclass(frozen=True)
class Phrases:
    """What is said in many languages: patterns of spaced words, and what is met anywhere in words without spaces."""

    patterns: tuple[re.Pattern[str], ...]
    joined: tuple[re.Pattern[str], ...]

    @classmethod
    def of(cls, tables: Iterable[Mapping[str, Any]], key: str) -> Phrases:
        """The lines under `key` in the tables of the languages. Raises KeyError where a table has none."""
        held = tuple(tables)
        apart = [_expression(table, key) for table in held if not table.get("joined")]
        joined = [line for table in held if table.get("joined") for line in lines(table[key])]
        return cls(tuple(apart), tuple(map(_joined, joined)))

    def told(self, text: str) -> bool:
        """Whether `text` says any of it."""
        spread = spaced(text)
        if any(pattern.search(spread) for pattern in self.patterns):
            return True
        whole = _run_on(text)
        return any(phrase.search(whole) for phrase in self.joined)


@dataclass(frozen=True)
class Cries:
    """What tells of suicide or self-harm, of danger, of a minor's age, and what asks for a certain person."""

    life: Phrases
    danger: Phrases
    child: Phrases
    sought: Phrases

    @classmethod
    def of(cls, table: Mapping[str, Mapping[str, Any]]) -> Cries:
        """Read the table of all languages. Raises KeyError where an entry is missing."""
        return cls(*(Phrases.of(table.values(), key) for key in ("life", "danger", "child", "sought")))


def _expression(table: Mapping[str, Any], key: str) -> re.Pattern[str]:
    """The lines under `key`, with who may be meant by {name}: a few words that are neither a thing nor an office."""
    nobody = "|".join(fold(word).replace("~", r"\w*") for word in table["things"].split())
    return compiled(
        lines(table[key]), {"name": rf"(?!(?:\S+ ){{0,2}}(?:{nobody}) )(?:\S+ ){{0,2}}\S+", "age": CHILD_AGES}
    )


def _joined(line: str) -> re.Pattern[str]:
    """A line of a language without spaces; {age} is a number that is not a part of a longer one."""
    before, age, after = line.partition("{age}")
    number = rf"(?<![0-9]){CHILD_AGES}(?![0-9])" if age else ""
    return re.compile(_run_on(before) + number + _run_on(after))


def _run_on(text: str) -> str:
    """The letters of `text` with their marks, which are vowels in some scripts, and nothing between."""
    spread = unicodedata.normalize("NFKC", text.casefold())
    return "".join(letter for letter in spread if unicodedata.category(letter)[0] in _KEPT)
