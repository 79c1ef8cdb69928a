"""The question of an open field as a card: its options as buttons, "do not know" among them always, and ways on."""

from __future__ import annotations

from datetime import date

from dialogs.draft.model.codes import COUNTRY_CODES, coarser
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.field_types import (
    FIRST_YEAR,
    MONTHS,
    ChoiceField,
    CountField,
    CountryField,
    LanguageField,
    MonthField,
    MultipleChoiceField,
    RankedField,
)
from dialogs.draft.model.open_field import UNKNOWN, AnswerValue, OpenField
from dialogs.draft.model.question_order import area_of, next_unanswered, rare_combinations, sibling_fields
from dialogs.draft.screens.answer_texts import answer_text, option_text
from dialogs.draft.screens.code_letters import codes_by_letter, likely_codes
from dialogs.draft.screens.layout import (
    LONG_ROW,
    SHORT_ROW,
    ScreenPlace,
    action_button,
    button_rows,
    draft_line,
    source_line,
    step_button,
)
from dialogs.draft.steps import ANSWER_GROUPS, OVERVIEW, STEP_OF_AREA, STEP_OF_FIELD, FieldStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine import screens
from dialogs.engine.layout import Body, ButtonRow
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, Text

#: The place where a coarser answer is offered; lower ones are letters, from 1, or further months.
OFFER = 0x8000
#: Months to a page, and pages.
_MONTHS, _PAGES = 12, 3


def question_body(manual: Manual, room: FieldStep, place: ScreenPlace, view: DraftView) -> Body:
    """The question of a field."""
    field, part, here = room.field, view.state.answers, place.here
    answer = part.get(field)
    blocks = [Block(BlockRole.TITLE, Text(field.text)), draft_line(view)]
    if field.helped:
        blocks.append(Block(BlockRole.BODY, Text(f"{field.text}-help")))
    rare = [each for each in rare_combinations(part) if field.name in each.fields and field.coarse]
    blocks += [Block(BlockRole.BODY, Text(each.text)) for each in rare]
    now = Text("draft-now", {"answer": Text("draft-unanswered") if answer is None else answer_text(field, answer)})
    blocks += [Block(BlockRole.ITEM, now), source_line(manual, room), _place(view, field)]
    if place.at == OFFER and rare and answer is not None:
        return Body(tuple(blocks), _offer(room, here, view, answer) + _ways(room, here, view))
    return Body(tuple(blocks), _answers(room, place, view) + _ways(room, here, view))


def _place(view: DraftView, field: OpenField) -> Block:
    among = sibling_fields(view.state.answers, field)
    index = among.index(field) + 1 if field in among else 0
    area = area_of(field)
    part = Text(f"risk-{area.name}-label") if area else Text(field.group.value)
    return Block(BlockRole.PLACE, Text("draft-place", {"part": part, "index": index, "total": len(among)}))


def _answers(room: FieldStep, place: ScreenPlace, view: DraftView) -> tuple[ButtonRow, ...]:
    """The options of a field by its kind, and "do not know, or do not want to say"."""
    field, here = room.field, place.here
    match field:
        case RankedField():
            found = _ranked(room, field, here, view)
        case MultipleChoiceField():
            found = _many(room, field, here, view)
        case CountryField() | LanguageField():
            found = _lettered(room, field, place, view)
        case MonthField():
            found = _months(room, place, view)
        case CountField():
            found = button_rows(tuple(_put(room, here, view, n) for n in range(field.low, field.high + 1)), SHORT_ROW)
        case ChoiceField():
            width = SHORT_ROW if set(field.options) <= {"yes", "no"} else LONG_ROW
            found = button_rows(tuple(_put(room, here, view, each) for each in field.options), width)
        case _:  # pragma: no cover - there is no other kind
            found = ()
    return (*found, (_put(room, here, view, UNKNOWN),))


def _put(room: FieldStep, here: Link, view: DraftView, value: AnswerValue) -> Button:
    """The button that answers with `value`; the answer that holds is marked."""
    field = room.field
    words: screens.TextValue = answer_text(field, value)
    held = view.state.answers.get(field) == value
    return action_button(room, here, Text("draft-chosen" if held else "draft-option", {"answer": words}), DraftVerb.PUT,
                 field.encode(value))  # fmt: skip


def _offer(room: FieldStep, here: Link, view: DraftView, answer: AnswerValue) -> tuple[ButtonRow, ...]:
    """A coarser answer, and keeping the one that was given."""
    field = room.field
    coarse = (coarser(str(answer)),) if answer in COUNTRY_CODES else (field.coarse or ())
    offered = [each for each in dict.fromkeys((*coarse, UNKNOWN)) if each != answer]
    left = next_unanswered(view.state.answers, field)
    there = Link(STEP_OF_FIELD[left.name].number, case=here.case) if left and not here.back else _home(room, here)
    keep = Button(Text("draft-keep", {"answer": answer_text(field, answer)}), there)
    return (*((_put(room, here, view, each),) for each in offered), (keep,))


def _many(room: FieldStep, field: MultipleChoiceField, here: Link, view: DraftView) -> tuple[ButtonRow, ...]:
    """Options to tick, each saying what it becomes; and "none of these"."""
    answer = view.state.answers.get(field)
    buttons = []
    for index, each in enumerate(field.options):
        on = isinstance(answer, tuple) and each in answer
        words: dict[str, screens.TextValue] = {"mark": "☑" if on else "☐", "answer": option_text(field, each)}
        verb = DraftVerb.UNCHOOSE if on else DraftVerb.CHOOSE
        buttons.append(action_button(room, here, Text("draft-tick", words), verb, index))
    return (*button_rows(tuple(buttons)), (_put(room, here, view, ()),))


def _ranked(room: FieldStep, field: RankedField, here: Link, view: DraftView) -> tuple[ButtonRow, ...]:
    """What was chosen before, to be put in order by tapping; and to begin again."""
    part = view.state.answers
    chosen = part.get(next(each for each in sibling_fields(part, field) if each.name == field.within))
    ranked = part.get(field)
    done = ranked if isinstance(ranked, tuple) else ()
    left = [each for each in chosen if each not in done] if isinstance(chosen, tuple) else []
    more = left if len(done) < field.most else []
    buttons = tuple(
        action_button(
            room,
            here,
            Text("draft-rank", {"place": len(done) + 1, "answer": option_text(field, each)}),
            DraftVerb.CHOOSE,
            field.options.index(each),
        )
        for each in more
    )
    again = (action_button(room, here, Text("draft-again"), DraftVerb.PUT, 0),) if done else ()
    return (*button_rows(buttons), *((again,) if again else ()))


def _lettered(
    room: FieldStep, field: CountryField | LanguageField, place: ScreenPlace, view: DraftView
) -> tuple[ButtonRow, ...]:
    """The likely codes and the specials, then letters; on a letter's page its codes."""
    here, at = place.here, place.at
    shelves = codes_by_letter(countries=isinstance(field, CountryField), locale=place.locale, letters=place.letters)
    if 0 < at <= len(shelves):
        found = tuple(shelves.values())[at - 1]
        first = action_button(room, here, Text("draft-letters"))
        return (*button_rows(tuple(_put(room, here, view, code) for code in found)), (first,))
    specials = field.specials if isinstance(field, CountryField) else ("other",)
    shown = (*likely_codes(field), *specials)
    buttons = tuple(_put(room, here, view, code) for code in shown)
    initials = tuple(
        action_button(room, here, Text("draft-letter", {"letter": letter}), DraftVerb.AT, index)
        for index, letter in enumerate(shelves, 1)
    )
    return (*button_rows(buttons, SHORT_ROW), *button_rows(initials, 8))


def _months(room: FieldStep, place: ScreenPlace, view: DraftView) -> tuple[ButtonRow, ...]:
    """The months from this one on, a year to the page."""
    here, page = place.here, place.at if place.at < _PAGES else 0
    first = _index(view.today) + page * _MONTHS
    found = tuple(_put(room, here, view, month) for month in MONTHS[first : first + _MONTHS])
    onward = (
        ((action_button(room, here, Text("draft-later-months"), DraftVerb.AT, page + 1),),) if page + 1 < _PAGES else ()
    )
    return (*button_rows(found, SHORT_ROW), *onward)


def _index(day: date) -> int:
    return (day.year - FIRST_YEAR) * 12 + day.month - 1


def next_button(room: FieldStep, here: Link, view: DraftView, words: Text) -> Button:
    """The way to the next relevant question, answered or not; from a change, back to the answers."""
    among = sibling_fields(view.state.answers, room.field)
    at = among.index(room.field) if room.field in among else len(among)
    if here.back or at + 1 >= len(among):
        return Button(words, _home(room, here))
    return Button(words, Link(STEP_OF_FIELD[among[at + 1].name].number, here.back, case=here.case))


def _home(room: FieldStep, here: Link) -> Link:
    """Where a question leads when there is no other: where it was opened from, else its row, else the overview."""
    area = area_of(room.field)
    there = here.back or (STEP_OF_AREA[area.name] if area else OVERVIEW).number
    return Link(there, case=here.case)


def _ways(room: FieldStep, here: Link, view: DraftView) -> tuple[ButtonRow, ...]:
    """Previous and on; the answers so far, or the row of the table; the overview."""
    part = view.state.answers
    among = sibling_fields(part, room.field)
    at = among.index(room.field) if room.field in among else 0
    answered = part.get(room.field) is not None
    row = [next_button(room, here, view, Text("draft-onward" if answered else "draft-skip"))]
    if at and not here.back:
        before = Link(STEP_OF_FIELD[among[at - 1].name].number, case=here.case)
        row.insert(0, Button(Text("frame-previous"), before))
    area = area_of(room.field)
    there = (STEP_OF_AREA[area.name], Text(f"risk-{area.name}-label")) if area else (ANSWER_GROUPS, None)
    return tuple(row), (step_button(there[0], here, label=there[1]), step_button(OVERVIEW, here))
