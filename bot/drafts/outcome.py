"""What comes of an event at the desk: what to show, what to hand out, what to show only once, what to ask for."""

from __future__ import annotations

from dataclasses import dataclass

from bot.papers import Document
from dialogs.draft.view import Shelf, View
from dialogs.engine.addresses import Link
from dialogs.engine.screens import Text


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
