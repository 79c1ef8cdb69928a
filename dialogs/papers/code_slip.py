"""A slip to write the case code on by hand: it is printed blank, and names neither the draft nor anyone."""

from __future__ import annotations

from datetime import date

from dialogs.engine.screens import Text
from dialogs.papers.paper import Paper, PaperPart, PaperRow

_RULES = ("paper-slip-copy", "paper-slip-apart", "paper-slip-lost", "paper-slip-destroy")


def code_slip(day: date) -> Paper:
    """Return the slip; it is the same for every draft."""
    rows = (PaperRow(Text("paper-slip-code"), None), PaperRow(Text("paper-slip-blank"), None))
    return Paper(
        day,
        Text("paper-slip-title"),
        Text("paper-slip-about"),
        Text("paper-slip-notice"),
        Text("paper-slip-foot"),
        (
            PaperPart(Text("paper-slip-write"), rows=rows),
            PaperPart(Text("paper-slip-rules"), items=tuple(map(Text, _RULES))),
        ),
        Text("paper-slip-file"),
    )
