"""The decision on an event in a draft: what to store, what to show. No clock, no disk, no waiting."""

from __future__ import annotations

from typing import assert_never

from dialogs.draft.decision.decision import (
    Decision,
    DecisionContext,
    DraftEvent,
    DraftFile,
    TypedReply,
    at_either,
)
from dialogs.draft.decision.replies import decide_file, decide_reply
from dialogs.draft.decision.taps import decide_tap, tap_needs_draft
from dialogs.draft.model.draft_view import DraftView
from dialogs.engine.actions import Action
from dialogs.engine.forms.field import InvalidAnswer
from dialogs.engine.screens import Text


def draft_to_read(event: DraftEvent, context: DecisionContext) -> int:
    """The number of the draft that the decision on this event rests on, 0 for none."""
    match event:
        case Action() if not tap_needs_draft(event, context):
            return 0
        case DraftFile():
            return 0
        case _:
            return event.link.case.draft


def decide(draft: DraftView | None, event: DraftEvent, context: DecisionContext) -> Decision:
    """Return what the event decides, given the draft that `draft_to_read` names (None where the chat has none).

    An operand that means nothing changes nothing.
    """
    try:
        match event:
            case Action():
                return decide_tap(draft, event, context)
            case TypedReply():
                return decide_reply(draft, event, context)
            case DraftFile():
                return decide_file(event)
            case _:
                assert_never(event)
    except InvalidAnswer:
        return at_either(draft, event.link, Text("notice-moved"))
