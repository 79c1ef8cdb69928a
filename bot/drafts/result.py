"""What comes of an event at the desk: what to show, what to hand out, what to show only once, what to ask for."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.papers import Document
from dialogs.draft.model.draft_view import DraftList, DraftView
from dialogs.draft.screens.show import show_draft
from dialogs.engine import show as guidance
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Screen, Text
from dialogs.engine.show import ReadingMode
from dialogs.engine.step_bodies import drafts_unreachable_body


@dataclass(frozen=True, slots=True)
class DraftResult:
    """Where one is now, and with what; `found` None: there is no such draft, or (`away`) the drafts cannot be reached.

    `whisper` are lines shown once, below, and removed soon; `fleeting` says the same of the document. `ask` is the
    address that the next typed answer belongs to. `sweep`: the chat's other cards go too.
    """

    link: Link
    found: DraftView | DraftList | None
    notices: tuple[Text, ...] = ()
    document: Document | None = None
    expiring: bool = False
    one_time_text: tuple[Text, ...] = ()
    ask: Link | None = None
    removes_others: bool = False
    unreachable: bool = False


def result_screen(manual: Manual, outcome: DraftResult, reading: ReadingMode) -> Screen:
    """Return the screen that shows what came of an event."""
    if outcome.found is not None:
        return show_draft(manual, outcome.link, reading, outcome.found, outcome.notices)
    if not outcome.unreachable:
        return guidance.show_guidance(manual, outcome.link, reading, outcome.notices)
    room, here = manual.by_number[outcome.link.step], replace(outcome.link, verb=Verb.OPEN, operand=0)
    return guidance.framed_screen(manual, room, here, drafts_unreachable_body(here), outcome.notices)
