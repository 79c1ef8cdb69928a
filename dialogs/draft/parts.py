"""What the screens of a draft have in common: the line that names it, buttons, rows."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.draft.names import spell
from dialogs.draft.view import View
from dialogs.engine.addresses import Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.frame import Row, cited, values_of
from dialogs.engine.screens import Block, Button, Role, Text, Value
from dialogs.engine.steps import Room


@dataclass(frozen=True, slots=True)
class Place:
    """Where a screen is opened: its link, the place in the room (a letter, a page), the interface's language."""

    here: Link
    at: int
    locale: str


#: Buttons side by side.
SHORT, LONG = 3, 2


def rows(buttons: tuple[Button, ...], width: int = LONG) -> tuple[Row, ...]:
    """The buttons, so many to a row."""
    return tuple(buttons[i : i + width] for i in range(0, len(buttons), width))


def press(room: Room, here: Link, label: Text, verb: Verb = Verb.OPEN, operand: int = 0) -> Button:
    """A button that stays with this draft; "back" of the screen it opens stays as it is."""
    return Button(label, Link(room.number, here.back, verb, operand, here.case))


def enter(room: Room, here: Link, back: Room | None = None, label: Text | None = None, at: int = 0) -> Button:
    """A button that opens another screen of this draft, whose "back" leads to `back`."""
    verb = Verb.AT if at else Verb.OPEN
    return Button(
        label or Text(f"{room.name}-label"), Link(room.number, back.number if back else 0, verb, at, here.case)
    )


def line(view: View) -> Block:
    """Which draft it is, when it is erased, and that the answers together can point someone out."""
    about: dict[str, Value] = {"name": spell(view.name), "day": view.erased_on}
    return Block(Role.CAVEAT, Text("draft-line", about))


def titled(manual: Manual, room: Room, values: dict[str, Value] | None = None) -> tuple[Block, ...]:
    """Title and body of a screen."""
    about = values_of(manual, room) | (values or {})
    return (
        Block(Role.TITLE, Text(f"{room.name}-title", about)),
        Block(Role.BODY, Text(f"{room.name}-body", about)),
    )


def source(manual: Manual, room: Room) -> Block:
    """The sections that a screen stands on, or that it is ours."""
    return Block(Role.SOURCE, cited(manual, room.source) if room.source else Text("frame-ours"))
