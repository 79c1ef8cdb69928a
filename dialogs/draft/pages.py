"""The list of a chat's drafts, the overview of one, its answers part by part, and where it stops."""

from __future__ import annotations

from dialogs.draft.base import Group, OpenField
from dialogs.draft.consent import ITEMS, Standing
from dialogs.draft.fields import SEALED
from dialogs.draft.names import spell
from dialogs.draft.parts import enter, line, press, rows, source, titled
from dialogs.draft.risks import AREAS
from dialogs.draft.risktable import untouched
from dialogs.draft.rooms import (
    ANSWERS,
    ATTACH,
    BY_FIELD,
    BY_GROUP,
    CONSENT,
    GROUPS,
    OVERVIEW,
    PAPERS,
    PERSON,
    RISKS,
    SHELF,
    STOP,
    TAKE,
    TAKE_IN,
    GroupRoom,
)
from dialogs.draft.turning import missing, walk
from dialogs.draft.view import MOST, Listed, Shelf, View
from dialogs.draft.words import label, said
from dialogs.engine.addresses import Case, Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.frame import Leaf, Row, go
from dialogs.engine.screens import Block, Button, Role, Text, Value


def shelf(manual: Manual, here: Link, found: Shelf) -> Leaf:
    """Every draft of the chat: to open, and to erase at once; what erasing does stands above the buttons."""
    blocks = [*titled(manual, SHELF)]
    blocks += [Block(Role.ITEM, _listed(each)) for each in found.drafts]
    if not found.drafts:
        blocks.append(Block(Role.ITEM, Text("drafts-empty")))
    blocks.append(Block(Role.BODY, Text("drafts-erasing" if found.drafts else "drafts-nothing-kept")))
    if found.passing:
        blocks.append(Block(Role.CAVEAT, Text("drafts-passing")))
    blocks.append(source(manual, SHELF))
    more = (press(SHELF, here, Text("drafts-new"), Verb.SAVE),) if len(found.drafts) < MOST else ()
    take = (enter(TAKE_IN, here, SHELF), *((press(ATTACH, here, Text("draft-attach-label"), Verb.ASK),) * found.typing))
    return Leaf(tuple(blocks), (*(_row(here, each) for each in found.drafts), *((more,) if more else ()), take))


def _listed(each: Listed) -> Text:
    about: dict[str, Value] = {"name": spell(each.name), "day": each.erased_on}
    return Text("drafts-one" if each.attached else "drafts-locked", about)


def _row(here: Link, each: Listed) -> Row:
    """Open and erase, each button holding this draft's own name; what its card has ticked meanwhile comes along."""
    case = Case(draft=each.name, language=here.case.language)
    about: dict[str, Value] = {"name": spell(each.name)}
    enters = Link(OVERVIEW.number, verb=Verb.ENTER, case=case)
    comes_back = here.case.draft == each.name
    open_it = Button(Text("drafts-open", about), Link(OVERVIEW.number, case=here.case) if comes_back else enters)
    erase = Button(Text("drafts-erase", about), Link(SHELF.number, verb=Verb.ERASE, case=case))
    return (open_it, erase) if each.attached else (erase,)


def overview(manual: Manual, here: Link, view: View) -> Leaf:
    """How far the draft is, and every way on."""
    part = view.kept.part
    asked = walk(part)
    left = missing(part, asked)
    needed = [item for item in ITEMS if item.needed(child=view.consent.child)]
    about: dict[str, Value] = {
        "done": len(asked) - len(left), "total": len(asked),
        "areas": len(AREAS) - len(untouched(part)), "all_areas": len(AREAS),
        "confirmed": sum(view.consent.standing(item) is Standing.YES for item in needed), "needed": len(needed),
        "filled": len(view.filled), "fields": len(SEALED),
    }  # fmt: skip
    blocks = (
        Block(Role.TITLE, Text("draft-title", {"name": spell(view.name)})), line(view),
        Block(Role.BODY, Text("draft-progress", about)), *_differs(here, view),
        Block(Role.SOURCE, Text("draft-not-sent")),
    )  # fmt: skip
    first: tuple[Row, ...] = ((_on(here, left[0]),),) if left else ()
    renew = ((press(OVERVIEW, here, Text("draft-renew"), Verb.RENEW),),) if _differs(here, view) else ()
    ways = rows(tuple(enter(room, here, OVERVIEW) for room in (ANSWERS, RISKS, CONSENT, PERSON, PAPERS, TAKE)))
    return Leaf(blocks, (*first, *renew, *ways, (Button(Text("plan-result-label"), _plan(manual, here)),)))


def _plan(manual: Manual, here: Link) -> Link:
    return go(manual.by_name["plan-result"], here.case, OVERVIEW.number)


def _on(here: Link, field: OpenField) -> Button:
    return Button(Text("draft-go-on", {"label": label(field.text)}), Link(BY_FIELD[field.name].number, case=here.case))


def _differs(here: Link, view: View) -> tuple[Block, ...]:
    """Said where the card's plan answers and ticks are other than those kept."""
    same = view.kept.along(here.case) == view.kept
    return () if same else (Block(Role.BODY, Text("draft-differs")),)


def stop(manual: Manual, here: Link, view: View) -> Leaf:
    """Why an unaccompanied child's draft goes no further, whom to call, and the duty to report."""
    found = view.stops
    blocks = (
        Block(Role.TITLE, Text("draft-stop-title")), line(view),
        *(Block(Role.BODY, Text(each.text)) for each in found),
        Block(Role.BODY, Text("draft-stop-call", {"support_line": manual.facts["support_line"]})),
        Block(Role.BODY, Text("draft-stop-report")), source(manual, STOP),
    )  # fmt: skip
    names = dict.fromkeys((*(each.step for each in found), "children-report"))
    ways = tuple((Button(Text(f"{name}-label"), go(manual.by_name[name], here.case, STOP.number)),) for name in names)
    change = tuple(enter(BY_GROUP[part], here, STOP, Text(part.value)) for part in (Group.PERSON, Group.FAMILY))
    return Leaf(blocks, (*ways, change, (enter(TAKE, here, STOP),)))


def answers(manual: Manual, here: Link, view: View) -> Leaf:
    """The parts of the application, each with how many of its questions are answered."""
    part = view.kept.part
    asked = walk(part)
    blocks = [*titled(manual, ANSWERS), line(view)]
    buttons = []
    for room in GROUPS:
        own = [field for field in asked if field.group is room.group]
        about: dict[str, Value] = {
            "group": Text(room.group.value), "done": len(own) - len(missing(part, own)), "total": len(own),
        }  # fmt: skip
        blocks.append(Block(Role.ITEM, Text("draft-group-line", about)))
        buttons.append(enter(room, here, ANSWERS, Text(room.group.value)))
    return Leaf(tuple(blocks), (*rows(tuple(buttons)), (enter(OVERVIEW, here),)))


def group(room: GroupRoom, here: Link, view: View) -> Leaf:
    """The answers of one part; "back" from each question leads here."""
    part = view.kept.part
    blocks = [Block(Role.TITLE, Text(room.group.value)), line(view)]
    buttons = []
    for index, field in enumerate((each for each in walk(part) if each.group is room.group), 1):
        answer = part.get(field)
        words: Value = Text("draft-unanswered") if answer is None else said(field, answer)
        about: dict[str, Value] = {"index": index, "name": label(field.text), "answer": words}
        blocks.append(Block(Role.ITEM, Text("draft-answer-line", about)))
        there = Link(BY_FIELD[field.name].number, room.number, case=here.case)
        buttons.append(Button(Text("draft-change", about), there))
    if room.group is Group.NEEDS:
        blocks.append(Block(Role.BODY, Text("draft-promise-nothing")))
    ways = (_beside(here, room, -1), _beside(here, room, 1))
    walked = tuple(each for each in ways if each)
    return Leaf(tuple(blocks), (*rows(tuple(buttons)), walked, (enter(ANSWERS, here), enter(OVERVIEW, here))))


def _beside(here: Link, room: GroupRoom, by: int) -> Button | None:
    at = GROUPS.index(room) + by
    if not 0 <= at < len(GROUPS):
        return None
    return enter(GROUPS[at], here, ANSWERS, Text("frame-previous" if by < 0 else "frame-next"))


def take(manual: Manual, here: Link, view: View) -> Leaf:
    """The open part as a file to take along; and letting go of the draft in this chat."""
    blocks = (
        *titled(manual, TAKE),
        line(view),
        Block(Role.BODY, Text("draft-lock-code" if view.typing else "draft-lock-alone")),
    )
    return Leaf(blocks, ((press(TAKE, here, Text("draft-take-file"), Verb.TAKE),),
                         (press(TAKE, here, Text("draft-lock"), Verb.LOCK),), (enter(OVERVIEW, here),)))  # fmt: skip


def take_in(manual: Manual, here: Link) -> Leaf:
    """How to open a file that was taken along."""
    return Leaf(titled(manual, TAKE_IN), ((Button(Text("drafts-all"), Link(SHELF.number, case=here.case)),),))
