"""The personal part on cards: what is filled in, never with what; by hand, or typed where that is allowed."""

from __future__ import annotations

from typing import assert_never

from dialogs.draft.fields import SEALED
from dialogs.draft.kinds import Sealed
from dialogs.draft.parts import enter, line, press, rows, source, titled
from dialogs.draft.rooms import (
    ATTACH,
    BY_SEALED,
    CODE,
    CONSENT,
    OPEN,
    OVERVIEW,
    PAPERS,
    PAPERS_SEALED,
    PERSON,
    SHELF,
    SealedRoom,
)
from dialogs.draft.view import Locker, View
from dialogs.engine.addresses import Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.frame import Leaf, Row
from dialogs.engine.screens import Block, Button, Role, Text
from dialogs.engine.steps import Room

#: What ASK means at the screen of a sealed answer: fill it in, or take it away again with the code.
FILL, CLEAR = 0, 1
#: Screens whose ASK wants the case code (with the draft's name before it at the last one).
CODED = (CODE, OPEN, PAPERS_SEALED, ATTACH)


def person(manual: Manual, here: Link, view: View) -> Leaf:
    """The ways to fill in the personal part, and how far it is."""
    blocks = [*titled(manual, PERSON), line(view)]
    ways: tuple[Row, ...] = ((enter(PAPERS, here, PERSON), enter(OVERVIEW, here)),)
    if not view.consent.is_open():
        blocks.append(Block(Role.BODY, Text("draft-person-shut")))
        return Leaf((*blocks, source(manual, PERSON)), ((enter(CONSENT, here, PERSON),), *ways))
    if not view.typing:
        blocks.append(Block(Role.BODY, Text("draft-person-by-hand")))
        return Leaf((*blocks, source(manual, PERSON)), ways)
    said, buttons = _locker(here, view)
    return Leaf((*blocks, *said, source(manual, PERSON)), (*buttons, *ways))


def _locker(here: Link, view: View) -> tuple[tuple[Block, ...], tuple[Row, ...]]:
    """What can be done with the vault as it is."""
    match view.locker:
        case Locker.NONE:
            said, ways = "draft-vault-none", ((press(PERSON, here, Text("draft-vault-make"), Verb.VAULT),),)
            return (Block(Role.BODY, Text(said)),), ways
        case Locker.SHOWN:
            again = press(PERSON, here, Text("draft-vault-again"), Verb.VAULT)
            retype = press(CODE, here, Text("draft-code-label"), Verb.ASK)
            return (Block(Role.BODY, Text("draft-vault-shown")),), ((retype,), (again,))
        case Locker.RETYPED:
            return _fields(here, view)
        case _:
            assert_never(view.locker)


def _fields(here: Link, view: View) -> tuple[tuple[Block, ...], tuple[Row, ...]]:
    """Each sealed answer as "filled in" or "empty", with a button to fill it in or to correct it."""
    lines = tuple(Block(Role.ITEM, Text("draft-sealed-line", {
        "index": index, "name": Text(f"{field.text}-label"), "standing": Text(_standing(field, view)),
    })) for index, field in enumerate(SEALED, 1))  # fmt: skip
    buttons = tuple(button for field in SEALED if (button := _button(here, view, field)))
    read = press(OPEN, here, Text("draft-open-label"), Verb.ASK)
    return lines, (*rows(buttons), *(((read,),) if view.filled else ()))


def _standing(field: Sealed, view: View) -> str:
    if view.has(field):
        return "draft-filled"
    return "draft-empty" if view.consent.unlocks(field) else "draft-not-unlocked"


def _button(here: Link, view: View, field: Sealed) -> Button | None:
    name = {"name": Text(f"{field.text}-label")}
    room = BY_SEALED[field.name]
    if view.has(field):
        return press(room, here, Text("draft-correct", name), Verb.ASK, CLEAR)
    return press(room, here, Text("draft-fill", name), Verb.ASK, FILL) if view.consent.unlocks(field) else None


def sealed(manual: Manual, room: SealedRoom, here: Link, view: View) -> Leaf:
    """One sealed answer: whether it is there, what is asked for, and what typing it means."""
    field = room.field
    blocks = [Block(Role.TITLE, Text(f"{field.text}-label")), line(view)]
    if field.helped:
        blocks.append(Block(Role.BODY, Text(f"{field.text}-help")))
    blocks.append(Block(Role.ITEM, Text("draft-sealed-now", {"standing": Text(_standing(field, view))})))
    button = _button(here, view, field) if view.typing and view.locker is Locker.RETYPED else None
    return Leaf((*blocks, source(manual, room)), (*(((button,),) if button else ()), (enter(PERSON, here),)))


def coded(manual: Manual, room: Room, here: Link, view: View) -> Leaf:
    """A screen that waits for the case code; where nothing may be typed it leads back."""
    button = press(room, here, Text("draft-ask-again"), Verb.ASK)
    first = ((button,),) if view.typing else ()
    return Leaf((*titled(manual, room), line(view)), (*first, (enter(PERSON, here),)))


def attach(manual: Manual, here: Link, *, typing: bool) -> Leaf:
    """Taking over a draft with its name and its code."""
    button = press(ATTACH, here, Text("draft-ask-again"), Verb.ASK)
    first = ((button,),) if typing else ()
    return Leaf(titled(manual, ATTACH), (*first, (Button(Text("drafts-all"), Link(SHELF.number, case=here.case)),)))


def prompt(room: Room, operand: int) -> Text:
    """What the reader is asked to type: an answer, the code, or a draft's name and the code."""
    if isinstance(room, SealedRoom) and operand == FILL:
        return Text("draft-prompt-field", {"question": Text(room.field.text)})
    return Text("draft-prompt-attach" if room is ATTACH else "draft-prompt-code")
