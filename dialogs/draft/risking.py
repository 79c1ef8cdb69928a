"""The risk table on cards: its rows in order, and one row with what is known of it. No total, no verdict of safety."""

from __future__ import annotations

from dialogs.draft.openpart import BY_NAME
from dialogs.draft.parts import enter, line, rows, source, titled
from dialogs.draft.risks import AREAS, Area
from dialogs.draft.risktable import Row as Risk
from dialogs.draft.risktable import rows as risks
from dialogs.draft.risktable import untouched
from dialogs.draft.rooms import AREA_ROOMS, BY_AREA, BY_FIELD, OVERVIEW, RISKS, AreaRoom
from dialogs.draft.turning import missing, row
from dialogs.draft.view import View
from dialogs.draft.words import label, said
from dialogs.engine.addresses import Link
from dialogs.engine.book import Manual
from dialogs.engine.frame import Leaf
from dialogs.engine.frame import Row as Buttons
from dialogs.engine.screens import Block, Button, Role, Text, Value


def table(manual: Manual, here: Link, view: View) -> Leaf:
    """The rows that the answers bring up, graver first, and the areas nobody has looked at yet."""
    part = view.kept.part
    found = risks(part)
    role = part.get(BY_NAME["role"])
    blocks = [*titled(manual, RISKS), line(view)]
    blocks += [Block(Role.ITEM, _risk(each, index)) for index, each in enumerate(found, 1)]
    left = untouched(part)
    if left:
        blocks.append(Block(Role.BODY, Text("draft-risks-left", {"count": len(left)})))
    if role != "coordinator":
        blocks.append(Block(Role.BODY, Text("draft-risks-facts")))
    first: tuple[Buttons, ...] = ((_start(here, left[0]),),) if left else ()
    buttons = tuple(enter(room, here, RISKS, Text(f"risk-{room.area.name}-label")) for room in AREA_ROOMS)
    return Leaf((*blocks, source(manual, RISKS)), (*first, *rows(buttons), (enter(OVERVIEW, here),)))


def _risk(each: Risk, index: int) -> Text:
    about: dict[str, Value] = {
        "index": index, "area": Text(f"risk-{each.area.name}-label"),
        "found": said(BY_NAME[each.area.cell("found")], each.found),
        "level": Text(each.level.text) if each.level else Text("draft-level-open"),
        "look": Text("draft-look-into" if each.look_into else "draft-no-more"),
    }  # fmt: skip
    return Text("draft-risk-line", about)


def _start(here: Link, area: Area) -> Button:
    there = Link(BY_FIELD[area.cell("found")].number, case=here.case)
    return Button(Text("draft-go-on", {"label": Text(f"risk-{area.name}-label")}), there)


def area(manual: Manual, room: AreaRoom, here: Link, view: View) -> Leaf:
    """One row of the table: every relevant column with its answer, to be changed; and the next area."""
    part, blocks, buttons = view.kept.part, [Block(Role.TITLE, Text(f"risk-{room.area.name}-label")), line(view)], []
    asked = row(part, room.area)
    for index, cell in enumerate(asked, 1):
        answer = part.get(cell)
        name = Text("draft-found-label") if cell.text == f"risk-{room.area.name}" else label(cell.text)
        words: Value = Text("draft-unanswered") if answer is None else said(cell, answer)
        about: dict[str, Value] = {"index": index, "name": name, "answer": words}
        blocks.append(Block(Role.ITEM, Text("draft-answer-line", about)))
        buttons.append(
            Button(Text("draft-change", about), Link(BY_FIELD[cell.name].number, room.number, case=here.case))
        )
    left = missing(part, asked)
    first: tuple[Buttons, ...] = ()
    if left:
        onward = Button(Text("draft-onward"), Link(BY_FIELD[left[0].name].number, case=here.case))
        first = ((onward,),)
    return Leaf((*blocks, source(manual, room)), (*first, *rows(tuple(buttons)), *_ways(here, room)))


def _ways(here: Link, room: AreaRoom) -> tuple[Buttons, ...]:
    at = AREAS.index(room.area) + 1
    after = AREAS[at] if at < len(AREAS) else None
    onward = (
        (enter(BY_AREA[after.name], here, RISKS, Text("draft-next-area", {"area": Text(f"risk-{after.name}-label")})),)
        if after
        else ()
    )
    return (*((onward,) if onward else ()), (enter(RISKS, here), enter(OVERVIEW, here)))
