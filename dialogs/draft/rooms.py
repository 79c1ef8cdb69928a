"""The screens of a saved draft: their permanent numbers and names. Structure only; what they show is drawn elsewhere.

Numbers: 1700 to 1799 rooms of their own, 2000 and a field's number for the field's question.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from dialogs.draft.base import Group, OpenField
from dialogs.draft.consent import ITEMS, ConsentItem
from dialogs.draft.fields import SEALED
from dialogs.draft.kinds import Sealed
from dialogs.draft.openpart import OPEN_FIELDS
from dialogs.draft.risks import AREAS, Area
from dialogs.engine.steps import Room

_FIELDS_FROM = 2000


@dataclass(frozen=True, slots=True)
class FieldRoom(Room):
    """The question of an open field."""

    field: OpenField = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class GroupRoom(Room):
    """The answers of one part of the application, each to be changed."""

    group: Group = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class AreaRoom(Room):
    """One row of the risk table."""

    area: Area = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class ItemRoom(Room):
    """One item of informed consent."""

    item: ConsentItem = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class SealedRoom(Room):
    """One sealed answer: to be filled in, or taken away again with the code; it is never shown here."""

    field: Sealed = field(kw_only=True)


SHELF = Room(1700, "drafts", source=("4.2.5",), facts=("iom_phone", "iom_email"))
OVERVIEW = Room(1701, "draft")
STOP = Room(1702, "draft-stop", source=("3.4.3",), facts=("support_line",))
RISKS = Room(1703, "draft-risks", source=("3.1", "3.3"))
CONSENT = Room(1704, "draft-consent", source=("2.1", "2.2.2", "3.1"))
PERSON = Room(1705, "draft-person", source=("2.1", "2.2.2"))
CODE = Room(1706, "draft-code")
OPEN = Room(1707, "draft-open")
ATTACH = Room(1708, "draft-attach")
PAPERS = Room(1709, "draft-papers", source=("3.1",))
PAPERS_SEALED = Room(1710, "draft-papers-sealed")
TAKE = Room(1711, "draft-take")
TAKE_IN = Room(1712, "draft-take-in")
ANSWERS = Room(1713, "draft-answers")

GROUPS = tuple(
    GroupRoom(1720 + place, f"draft-{group.value}", group=group)
    for place, group in enumerate(group for group in Group if group is not Group.RISKS)
)
AREA_ROOMS = tuple(
    AreaRoom(1730 + area.number, f"draft-risk-{area.name}", source=area.source, area=area) for area in AREAS
)
ITEM_ROOMS = tuple(
    ItemRoom(1750 + item.number, f"draft-consent-{item.name}", source=item.source, item=item) for item in ITEMS
)
SEALED_ROOMS = tuple(
    SealedRoom(1680 + each.number, f"draft-sealed-{each.name}", source=each.source, field=each) for each in SEALED
)
FIELD_ROOMS = tuple(
    FieldRoom(_FIELDS_FROM + each.number, f"draft-field-{each.name}", source=each.source, field=each)
    for each in OPEN_FIELDS
)

ROOMS: tuple[Room, ...] = (
    SHELF, OVERVIEW, STOP, RISKS, CONSENT, PERSON, CODE, OPEN, ATTACH, PAPERS, PAPERS_SEALED, TAKE, TAKE_IN, ANSWERS,
    *GROUPS, *AREA_ROOMS, *ITEM_ROOMS, *SEALED_ROOMS, *FIELD_ROOMS,
)  # fmt: skip

BY_FIELD = {room.field.name: room for room in FIELD_ROOMS}
BY_GROUP = {room.group: room for room in GROUPS}
BY_AREA = {room.area.name: room for room in AREA_ROOMS}
BY_ITEM = {room.item.name: room for room in ITEM_ROOMS}
BY_SEALED = {room.field.name: room for room in SEALED_ROOMS}
