"""Words of one language that are read before any page, as editors write them: danger, commands, places and the like."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dialogs.lookup.cries import Cries
from dialogs.lookup.danger import Alarm, AlarmWords
from dialogs.lookup.patterns import compiled, lines, listed, spelt
from dialogs.lookup.whereabouts import WhereWords
from dialogs.lookup.words import words


@dataclass(frozen=True)
class Words:
    """The words of one language.

    `talk` says nothing of what is asked, `commands` are steps by what is typed to reach them, `courtesy` asks nothing,
    `outside` is not ours, `quiet` only sounds of danger, `alike` are words of one meaning, `introductions` are how a
    caller says who she is.
    """

    alarm: AlarmWords
    talk: tuple[str, ...]
    commands: Mapping[tuple[str, ...], str]
    courtesy: frozenset[str]
    whereabouts: WhereWords
    beside: frozenset[str]
    sections: frozenset[tuple[str, ...]]
    outside: tuple[str, ...]
    quiet: tuple[str, ...]
    desks: Mapping[str, frozenset[str]]
    alike: Mapping[str, tuple[str, ...]]
    introductions: re.Pattern[str]

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Words:
        """Read the table of a language's file. Raises KeyError where an entry is missing."""
        told, struck = ({alarm: lines(table[alarm.value + kind]) for alarm in Alarm} for kind in ("", "_not"))
        groups = {name: tuple(words(text)) for name, text in table["groups"].items()}
        short = spelt(table["spelt"])
        commands = {phrase: step for step, text in table["commands"].items() for phrase in listed(text)}
        where = table["whereabouts"]
        offices = frozenset(words(table["introductions"]["office"])).union(*map(words, table["desks"].values()))
        return cls(
            AlarmWords(told, struck, tuple(table["ages"].split()), groups, short),
            tuple(table["talk"].split()),
            commands,
            frozenset(words(table["courtesy"])),
            WhereWords(
                listed(where["before"]), listed(where["after"]), lines(where["asks"]), lines(where["anywhere"]),
                lines(where["spared"]), frozenset(words(where["names"])), offices, groups, short,
            ),
            frozenset(words(table["places"]["beside"])),
            listed(table["sections"]["before"]),
            tuple(phrase.strip() for line in lines(table["outside"]["asks"]) for phrase in line.split(";")),
            lines(table["quiet"]["asks"]),
            {name: frozenset(words(text)) for name, text in table["desks"].items()},
            {name: tuple(words(text)) for name, text in table["alike"].items()},
            _introductions(table["introductions"]),
        )  # fmt: skip


@dataclass(frozen=True)
class AllWords:
    """The words of each language of the interface, and the cries for help in other languages."""

    languages: Mapping[str, Words]
    cries: Cries


def _introductions(table: Mapping[str, str]) -> re.Pattern[str]:
    """The lines with every office and every role that a caller may name."""
    slots = {name: "|".join(" ".join(phrase) for phrase in sorted(listed(table[name]))) for name in ("office", "role")}
    return compiled(lines(table["lines"]), {name: f"(?:{choices})" for name, choices in slots.items()})
