"""What comes of an event at the desk: what to show, what to hand out, what to show only once, what to ask for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.papers import Document
from dialogs.draft.show import show
from dialogs.draft.view import Shelf, View
from dialogs.engine import kinds
from dialogs.engine import show as guidance
from dialogs.engine.addresses import Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.screens import Screen, Text
from dialogs.engine.show import Reading


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where one is now, and with what; `found` None: there is no such draft, or (`away`) the drafts cannot be reached.

    `whisper` are lines shown once, below, and removed soon; `fleeting` says the same of the document. `ask` is the
    address that the next typed answer belongs to. `sweep`: the chat's other cards go too.
    """

    link: Link
    found: View | Shelf | None
    notices: tuple[Text, ...] = ()
    document: Document | None = None
    fleeting: bool = False
    whisper: tuple[Text, ...] = ()
    ask: Link | None = None
    sweep: bool = False
    away: bool = False


def screen(manual: Manual, outcome: Outcome, reading: Reading) -> Screen:
    """Return the screen that shows what came of an event."""
    if outcome.found is not None:
        return show(manual, outcome.link, reading, outcome.found, outcome.notices)
    if not outcome.away:
        return guidance.show(manual, outcome.link, reading, outcome.notices)
    room, here = manual.by_number[outcome.link.step], replace(outcome.link, verb=Verb.OPEN, operand=0)
    return guidance.framed(manual, room, here, kinds.away(here), outcome.notices)
