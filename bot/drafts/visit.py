"""One event at the desk, and what follows from it without looking at what is stored."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.readers import Reader
from dialogs.draft import consenting
from dialogs.draft.asking import OFFER
from dialogs.draft.consent import Answer, Expressed
from dialogs.draft.kept import Kept
from dialogs.draft.openpart import OpenPart
from dialogs.draft.rooms import BY_AREA, BY_FIELD, OVERVIEW, ROOMS, STOP, FieldRoom, ItemRoom
from dialogs.draft.turning import area_of, asked_anew, newly_singular, onward
from dialogs.draft.view import View, stops
from dialogs.engine.addresses import Case, Link, Verb
from dialogs.engine.steps import Room

#: Where a changed answer can lead back to; a forged "back" may name anything.
_ROOMS = frozenset(room.number for room in ROOMS)


@dataclass(frozen=True, slots=True)
class Visit:
    """One event at the desk: whose, where it leads, and the number by which it is applied once."""

    reader: Reader
    link: Link
    verb: Verb
    operand: int
    update: int | None

    @property
    def name(self) -> int:
        """The draft that the link names."""
        return self.link.case.draft


def emptied(visit: Visit, room: Room | None = None) -> Visit:
    """The visit without anything of a case, at `room` or where it is."""
    step = room.number if room else visit.link.step
    return replace(visit, link=Link(step, case=Case(language=visit.link.case.language)))


def asks(visit: Visit) -> Link:
    """The address that the answer to the visit's question belongs to."""
    return replace(visit.link, verb=Verb.ASK, operand=visit.operand)


def holds(view: View, room: ItemRoom, how: consenting.How) -> bool:
    """Whether an answer is whole, and one that this item allows."""
    item = room.item
    return (
        item in consenting.asked(view)
        and None not in {how.interpreter, how.expressed, how.answer}
        and (how.answer is not Answer.NOT_APPLICABLE or item.not_applicable)
        and (how.expressed is not Expressed.PROXY or consenting.by_proxy(item, view))
    )


def then(before: OpenPart, after: Kept, room: FieldRoom, visit: Visit) -> Link:
    """Where an answer leads: a tick stays, a child's missing condition stops, a rare combination gets a coarser offer.

    Otherwise a change comes back to where it was opened from, and the rest goes on with what is unanswered.
    """
    here, part, field = visit.link, after.part, room.field
    if visit.verb is not Verb.PUT or visit.operand == 0:
        return here
    if stops(after):
        return Link(STOP.number, case=here.case)
    rare = newly_singular(before, part)
    if rare:
        return replace(here, step=BY_FIELD[rare.name].number, verb=Verb.AT, operand=OFFER)
    if here.back in _ROOMS:
        anew = asked_anew(before, part, field)
        return replace(here, step=BY_FIELD[anew.name].number) if anew else Link(here.back, case=here.case)
    after_that = onward(part, field)
    if after_that:
        return replace(here, step=BY_FIELD[after_that.name].number)
    area = area_of(field)
    return Link((BY_AREA[area.name] if area else OVERVIEW).number, case=here.case)
