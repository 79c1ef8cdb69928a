"""Views of drafts and their screens, without words: what is on a card, and where its buttons lead."""

from __future__ import annotations

from datetime import date

from dialogs.draft.consent import ITEMS, Answer, Consent, Expressed, Interpreter, Record, Role
from dialogs.draft.kept import Kept
from dialogs.draft.openpart import BY_NAME, OpenPart
from dialogs.draft.show import show
from dialogs.draft.view import Locker, View, as_child
from dialogs.engine.addresses import Link, Verb
from dialogs.engine.show import Reading

TODAY = date(2026, 11, 24)
NAME = 248919
WORDINGS = {(item.name, language): f"{item.number:02x}" * 16 for item in ITEMS for language in ("sv", "en")}
ADULT = {"role": "coordinator", "person": "adult"}
CHILD = {"person": "child", "unaccompanied": "yes"}


def part(**answers):
    """An open part with these answers; a field's hyphens are underscores here."""
    made = OpenPart()
    for name, value in answers.items():
        made = made.put(BY_NAME[name.replace("_", "-")], value)
    return made


def record(item, answer=Answer.YES, expressed=Expressed.SPOKEN, wordings=WORDINGS):
    return Record(item.name, item.version, wordings[item.name, "sv"], "sv", Interpreter.THERE, expressed, Role.OTHER,
                  TODAY, answer)  # fmt: skip


def view(answers=None, records=(), locker=Locker.NONE, filled=frozenset(), typing=True, plan=0):
    kept = Kept(part(**(answers or {})), plan)
    consent = Consent(tuple(records), WORDINGS, TODAY, as_child(kept))
    return View(NAME, kept, consent, filled, locker, date(2027, 1, 23), TODAY, typing)


def everything(answer=Answer.YES):
    """A record of every item."""
    return tuple(record(item, answer) for item in ITEMS)


def draws(manual, room, found, at=0, back=0, case=None):
    """The screen of a room."""
    case = case or (found.kept.case(found.name) if isinstance(found, View) else None)
    there = Link(room.number, back, Verb.AT if at else Verb.OPEN, at)
    return show(manual, there if case is None else Link(room.number, back, there.verb, at, case), Reading("sv"), found)


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
