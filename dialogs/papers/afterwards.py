"""The last part of the application paper: who is told what afterwards."""

from __future__ import annotations

from dialogs.engine.screens import Text
from dialogs.papers.paper import PaperPart, noted, paper_citation

#: Who is told, in the order in which it happens, with the sections that say so; empty: our own.
_TOLD: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("paper-after-iom", ("3.1",)),
    ("paper-after-embassy", ("4.2.1",)),
    ("paper-after-police", ("4.2.2",)),
    ("paper-after-home", ("4.1", "4.2.2")),
    ("paper-after-booked", ("4.2.2",)),
    ("paper-after-providers", ("5",)),
    ("paper-after-feedback", ("5.4",)),
    ("paper-after-law", ()),
)


def afterwards() -> PaperPart:
    """Who is told what, and that only those who need it are."""
    return PaperPart(
        Text("paper-after"),
        (paper_citation(Text("paper-after-first"), ()), paper_citation(Text("paper-after-about"), ("1.2",))),
        tuple(noted(Text(name), sections) for name, sections in _TOLD),
    )
