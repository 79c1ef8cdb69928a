"""The question of an open field as a card: its options as buttons, "do not know" among them always, and ways on."""

from __future__ import annotations

from datetime import date

from dialogs.draft import letters
from dialogs.draft.base import UNKNOWN, OpenField, Value
from dialogs.draft.codes import COUNTRIES, coarser
from dialogs.draft.kinds import FIRST_YEAR, MONTHS, Choice, Count, Country, Language, Many, Month, Ranked
from dialogs.draft.parts import LONG, SHORT, Place, enter, line, press, rows, source
from dialogs.draft.rooms import ANSWERS, BY_AREA, BY_FIELD, OVERVIEW, FieldRoom
from dialogs.draft.turning import area_of, around, onward, singular
from dialogs.draft.view import View
from dialogs.draft.words import option, said
from dialogs.engine import screens
from dialogs.engine.addresses import Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.frame import Leaf, Row
from dialogs.engine.screens import Block, Button, Role, Text

#: The place where a coarser answer is offered; lower ones are letters, from 1, or further months.
OFFER = 0x8000
#: Months to a page, and pages.
_MONTHS, _PAGES = 12, 3


def question(manual: Manual, room: FieldRoom, place: Place, view: View) -> Leaf:
    """The question of a field."""
    field, part, here = room.field, view.kept.part, place.here
    answer = part.get(field)
    blocks = [Block(Role.TITLE, Text(field.text)), line(view)]
    if field.helped:
        blocks.append(Block(Role.BODY, Text(f"{field.text}-help")))
    rare = [each for each in singular(part) if field.name in each.fields and field.coarse]
    blocks += [Block(Role.BODY, Text(each.text)) for each in rare]
    now = Text("draft-now", {"answer": Text("draft-unanswered") if answer is None else said(field, answer)})
    blocks += [Block(Role.ITEM, now), source(manual, room), _place(view, field)]
    if place.at == OFFER and rare and answer is not None:
        return Leaf(tuple(blocks), _offer(room, here, view, answer) + _ways(room, here, view))
    return Leaf(tuple(blocks), _answers(room, place, view) + _ways(room, here, view))


def _place(view: View, field: OpenField) -> Block:
    among = around(view.kept.part, field)
    index = among.index(field) + 1 if field in among else 0
    area = area_of(field)
    part = Text(f"risk-{area.name}-label") if area else Text(field.group.value)
    return Block(Role.PLACE, Text("draft-place", {"part": part, "index": index, "total": len(among)}))


def _answers(room: FieldRoom, place: Place, view: View) -> tuple[Row, ...]:
    """The options of a field by its kind, and "do not know, or do not want to say"."""
    field, here = room.field, place.here
    match field:
        case Ranked():
            found = _ranked(room, field, here, view)
        case Many():
            found = _many(room, field, here, view)
        case Country() | Language():
            found = _lettered(room, field, place, view)
        case Month():
            found = _months(room, place, view)
        case Count():
            found = rows(tuple(_put(room, here, view, n) for n in range(field.low, field.high + 1)), SHORT)
        case Choice():
            width = SHORT if set(field.options) <= {"yes", "no"} else LONG
            found = rows(tuple(_put(room, here, view, each) for each in field.options), width)
        case _:  # pragma: no cover - there is no other kind
            found = ()
    return (*found, (_put(room, here, view, UNKNOWN),))


def _put(room: FieldRoom, here: Link, view: View, value: Value) -> Button:
    """The button that answers with `value`; the answer that holds is marked."""
    field = room.field
    words: screens.Value = said(field, value)
    held = view.kept.part.get(field) == value
    return press(room, here, Text("draft-chosen" if held else "draft-option", {"answer": words}), Verb.PUT,
                 field.encode(value))  # fmt: skip


def _offer(room: FieldRoom, here: Link, view: View, answer: Value) -> tuple[Row, ...]:
    """A coarser answer, and keeping the one that was given."""
    field = room.field
    coarse = (coarser(str(answer)),) if answer in COUNTRIES else (field.coarse or ())
    offered = [each for each in dict.fromkeys((*coarse, UNKNOWN)) if each != answer]
    left = onward(view.kept.part, field)
    there = Link(BY_FIELD[left.name].number, case=here.case) if left and not here.back else _home(room, here)
    keep = Button(Text("draft-keep", {"answer": said(field, answer)}), there)
    return (*((_put(room, here, view, each),) for each in offered), (keep,))


def _many(room: FieldRoom, field: Many, here: Link, view: View) -> tuple[Row, ...]:
    """Options to tick, each saying what it becomes; and "none of these"."""
    answer = view.kept.part.get(field)
    buttons = []
    for index, each in enumerate(field.options):
        on = isinstance(answer, tuple) and each in answer
        words: dict[str, screens.Value] = {"mark": "☑" if on else "☐", "answer": option(field, each)}
        verb = Verb.UNCHOOSE if on else Verb.CHOOSE
        buttons.append(press(room, here, Text("draft-tick", words), verb, index))
    return (*rows(tuple(buttons)), (_put(room, here, view, ()),))


def _ranked(room: FieldRoom, field: Ranked, here: Link, view: View) -> tuple[Row, ...]:
    """What was chosen before, to be put in order by tapping; and to begin again."""
    part = view.kept.part
    chosen = part.get(next(each for each in around(part, field) if each.name == field.within))
    ranked = part.get(field)
    done = ranked if isinstance(ranked, tuple) else ()
    left = [each for each in chosen if each not in done] if isinstance(chosen, tuple) else []
    more = left if len(done) < field.most else []
    buttons = tuple(
        press(room, here, Text("draft-rank", {"place": len(done) + 1, "answer": option(field, each)}), Verb.CHOOSE,
              field.options.index(each))
        for each in more
    )  # fmt: skip
    again = (press(room, here, Text("draft-again"), Verb.PUT, 0),) if done else ()
    return (*rows(buttons), *((again,) if again else ()))


def _lettered(room: FieldRoom, field: Country | Language, place: Place, view: View) -> tuple[Row, ...]:
    """The likely codes and the specials, then letters; on a letter's page its codes."""
    here, at = place.here, place.at
    shelves = letters.shelves(countries=isinstance(field, Country), locale=place.locale)
    if 0 < at <= len(shelves):
        found = tuple(shelves.values())[at - 1]
        first = press(room, here, Text("draft-letters"))
        return (*rows(tuple(_put(room, here, view, code) for code in found)), (first,))
    specials = field.specials if isinstance(field, Country) else ("other",)
    shown = (*letters.likely(field), *specials)
    buttons = tuple(_put(room, here, view, code) for code in shown)
    initials = tuple(
        press(room, here, Text("draft-letter", {"letter": letter}), Verb.AT, index)
        for index, letter in enumerate(shelves, 1)
    )
    return (*rows(buttons, SHORT), *rows(initials, 8))


def _months(room: FieldRoom, place: Place, view: View) -> tuple[Row, ...]:
    """The months from this one on, a year to the page."""
    here, page = place.here, place.at if place.at < _PAGES else 0
    first = _index(view.today) + page * _MONTHS
    found = tuple(_put(room, here, view, month) for month in MONTHS[first : first + _MONTHS])
    onward = ((press(room, here, Text("draft-later-months"), Verb.AT, page + 1),),) if page + 1 < _PAGES else ()
    return (*rows(found, SHORT), *onward)


def _index(day: date) -> int:
    return (day.year - FIRST_YEAR) * 12 + day.month - 1


def onward_button(room: FieldRoom, here: Link, view: View, words: Text) -> Button:
    """The way to the next relevant question, answered or not; from a change, back to the answers."""
    among = around(view.kept.part, room.field)
    at = among.index(room.field) if room.field in among else len(among)
    if here.back or at + 1 >= len(among):
        return Button(words, _home(room, here))
    return Button(words, Link(BY_FIELD[among[at + 1].name].number, here.back, case=here.case))


def _home(room: FieldRoom, here: Link) -> Link:
    """Where a question leads when there is no other: where it was opened from, else its row, else the overview."""
    area = area_of(room.field)
    there = here.back or (BY_AREA[area.name] if area else OVERVIEW).number
    return Link(there, case=here.case)


def _ways(room: FieldRoom, here: Link, view: View) -> tuple[Row, ...]:
    """Previous and on; the answers so far, or the row of the table; the overview."""
    part = view.kept.part
    among = around(part, room.field)
    at = among.index(room.field) if room.field in among else 0
    answered = part.get(room.field) is not None
    row = [onward_button(room, here, view, Text("draft-onward" if answered else "draft-skip"))]
    if at and not here.back:
        before = Link(BY_FIELD[among[at - 1].name].number, case=here.case)
        row.insert(0, Button(Text("frame-previous"), before))
    area = area_of(room.field)
    there = (BY_AREA[area.name], Text(f"risk-{area.name}-label")) if area else (ANSWERS, None)
    return tuple(row), (enter(there[0], here, label=there[1]), enter(OVERVIEW, here))
