"""Views of drafts and their screens, without words: what is on a card, and where its buttons lead."""

from __future__ import annotations

from datetime import date

from dialogs.draft.model.consent import ConsentStatus
from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, RecorderRole
from dialogs.draft.model.consent_items import CONSENT_ITEMS
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import DraftView, VaultStatus, needs_child_consent
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.screens.show import show_draft
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.links import Link, Verb
from dialogs.engine.show import ReadingMode
from tests.consenting import consent_record

TODAY = date(2026, 11, 24)
NAME = 248919
WORDINGS = {(item.name, language): f"{item.number:02x}" * 16 for item in CONSENT_ITEMS for language in ("sv", "en")}
ADULT = {"role": "coordinator", "person": "adult"}
CHILD = {"person": "child", "unaccompanied": "yes"}


def part(**answers):
    """An open part with these answers; a field's hyphens are underscores here."""
    made = OpenAnswers()
    for name, value in answers.items():
        made = made.put(FIELD_BY_NAME[name.replace("_", "-")], value)
    return made


def record(item, answer=ConsentAnswer.YES, expressed=Expression.SPOKEN, wordings=WORDINGS):
    return consent_record(
        item, wordings[item.name, "sv"], "sv", TODAY, answer, expressed=expressed, role=RecorderRole.OTHER
    )


def view(answers=None, records=(), vault=VaultStatus.NONE, filled=frozenset(), typing=True, plan=0):
    kept = DraftState(part(**(answers or {})), plan)
    consent = ConsentStatus(tuple(records), WORDINGS, TODAY, needs_child_consent(kept))
    return DraftView(NAME, kept, consent, filled, vault, date(2027, 1, 23), TODAY, typing)


def everything(answer=ConsentAnswer.YES):
    """A record of every item."""
    return tuple(record(item, answer) for item in CONSENT_ITEMS)


def draws(manual, room, found, at=0, back=0, case=None):
    """The screen of a room."""
    case = case or (found.state.case(found.number) if isinstance(found, DraftView) else None)
    there = Link(room.number, back, DraftVerb.AT if at else Verb.OPEN, at)
    return show_draft(
        manual, there if case is None else Link(room.number, back, there.verb, at, case), ReadingMode("sv"), found
    )


def ids(screen):
    """The ids of all texts on a card, those within others too."""
    found = []
    todo = [block.text for block in screen.blocks]
    while todo:
        text = todo.pop(0)
        found.append(text.id)
        todo += [value for value in text.values.values() if hasattr(value, "id")]
    return found


def links(screen, verb):
    return [button.link for button in screen.buttons if button.link.verb is verb]
