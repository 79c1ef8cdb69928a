"""A saved draft as screens: a link, how it is read and what is stored give a Screen. Pure."""

from __future__ import annotations

from dataclasses import replace

from dialogs.draft import asking, consenting, handing, pages, risking, sealing
from dialogs.draft.base import Group
from dialogs.draft.fields import FIRST
from dialogs.draft.parts import Place
from dialogs.draft.rooms import (
    ANSWERS,
    ATTACH,
    CONSENT,
    OVERVIEW,
    PAPERS,
    PERSON,
    RISKS,
    SHELF,
    STOP,
    TAKE,
    TAKE_IN,
    AreaRoom,
    FieldRoom,
    GroupRoom,
    ItemRoom,
    SealedRoom,
)
from dialogs.draft.view import Shelf, View
from dialogs.engine.addresses import Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.frame import Leaf
from dialogs.engine.screens import Screen, Text
from dialogs.engine.show import Reading, framed
from dialogs.engine.steps import Room

#: What a chat can open without a draft.
OF_SHELF = (SHELF, TAKE_IN, ATTACH)
#: What a stopped draft still shows, besides the questions whose answers stopped it.
_STOPPED = (STOP, TAKE)


def show(manual: Manual, link: Link, reading: Reading, found: View | Shelf, notices: tuple[Text, ...] = ()) -> Screen:
    """Return the screen at `link`, whose step is a room; with verb AT its operand is the place in the room.

    A draft that an unaccompanied child's conditions stop shows why, wherever one goes.
    """
    room = manual.by_number[link.step]
    assert isinstance(room, Room)  # noqa: S101 - the caller has looked
    at = link.operand if link.verb is Verb.AT else 0
    if isinstance(found, View) and found.stops and not _goes_on(room):
        room, at = STOP, 0
    here = replace(link, step=room.number, verb=Verb.OPEN, operand=0)
    leaf = (
        _of_shelf(manual, room, here, found)
        if isinstance(found, Shelf)
        else _leaf(manual, room, Place(here, at, reading.locale), found)
    )
    return framed(manual, room, here, leaf, notices)


def _goes_on(room: Room) -> bool:
    """Whether a stopped draft shows this: the questions that stopped it, to change them, and what is no part of it."""
    if isinstance(room, FieldRoom):
        return room.field.name in FIRST
    return room in _STOPPED or (isinstance(room, GroupRoom) and room.group in {Group.PERSON, Group.FAMILY})


def _of_shelf(manual: Manual, room: Room, here: Link, found: Shelf) -> Leaf:
    if room is TAKE_IN:
        return pages.take_in(manual, here)
    if room is ATTACH:
        return sealing.attach(manual, here, typing=found.typing)
    return pages.shelf(manual, here, found)


def _leaf(manual: Manual, room: Room, place: Place, view: View) -> Leaf:  # noqa: PLR0911 - one line a room
    here = place.here
    match room:
        case FieldRoom():
            return asking.question(manual, room, place, view)
        case GroupRoom():
            return pages.group(room, here, view)
        case AreaRoom():
            return risking.area(manual, room, here, view)
        case ItemRoom():
            return consenting.item(manual, room, place, view)
        case SealedRoom():
            return sealing.sealed(manual, room, here, view)
        case _ if room is CONSENT:
            return consenting.consent(manual, here, place.at, view)
        case _ if room in sealing.CODED:
            return sealing.coded(manual, room, here, view)
    draw = {
        OVERVIEW.name: pages.overview, STOP.name: pages.stop, ANSWERS.name: pages.answers, TAKE.name: pages.take,
        RISKS.name: risking.table, PERSON.name: sealing.person, PAPERS.name: handing.papers,
    }[room.name]  # fmt: skip
    return draw(manual, here, view)
