"""The commands, in both languages, and the step each opens. All are understood in every language."""

from __future__ import annotations

from collections.abc import Mapping

#: Per language, in the order of the menu: command, and the step it opens.
CHAT_COMMANDS: Mapping[str, Mapping[str, str]] = {
    "sv": {
        "start": "home", "akut": "urgent", "steg": "steps", "kontakt": "contacts", "checklista": "checks",
        "beratta": "show", "plan": "plan", "utkast": "drafts",
        "samtal": "calls",
        "sok": "lookup", "sprak": "language", "integritet": "privacy", "dolj": "hidden", "hjalp": "help",
    },
    "en": {
        "start": "home", "urgent": "urgent", "steps": "steps", "contact": "contacts", "checklist": "checks",
        "tell": "show", "plan": "plan", "drafts": "drafts",
        "calls": "calls",
        "search": "lookup", "language": "language", "privacy": "privacy", "hide": "hidden", "help": "help",
    },
}  # fmt: skip

#: Every command of every language; letters with rings and dots are understood too.
STEP_OF_COMMAND: Mapping[str, str] = {
    command: step for commands in CHAT_COMMANDS.values() for command, step in commands.items()
} | {
    "sök": "lookup",
    "språk": "language",
    "berätta": "show",
    "dölj": "hidden",
    "hjälp": "help",
    "stopp": "hidden",
    "stop": "hidden",
}
