"""The question of an open field as a card: its options as buttons, "do not know" among them always, and ways on."""

from __future__ import annotations

from dataclasses import replace

from dialogs.draft.model.codes import coarser
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.fields import COARSER_OPTIONS
from dialogs.draft.model.question_order import (
    askable_fields,
    is_first_round,
    next_unanswered,
    rare_combinations,
    round_of,
    sibling_fields,
)
from dialogs.draft.model.risk_areas import Area
from dialogs.draft.model.risk_order import (
    area_of,
    card_field,
    is_answered,
    is_found_field,
    is_measure,
    is_walked,
    measure_fields,
    next_in_table,
)
from dialogs.draft.screens.code_letters import codes_by_letter, likely_codes
from dialogs.draft.screens.layout import ScreenPlace, draft_line, source_line, step_button
from dialogs.draft.steps import ANSWER_GROUPS, OVERVIEW, RISK_TABLE, STEP_OF_AREA, STEP_OF_FIELD, FieldStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.citations import region_list
from dialogs.engine.forms.answer_texts import answer_text
from dialogs.engine.forms.bodies import AnswerAction, Question, answer_or_none
from dialogs.engine.forms.codes import COUNTRY_CODES
from dialogs.engine.forms.field import REFUSED, ClosedField
from dialogs.engine.forms.field_types import CountryField, LanguageField
from dialogs.engine.layout import Body
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, Text, TextValue

#: What the ids of a draft's texts begin with.
_TEXTS = "draft"
#: What the buttons of a question do, as verbs of the draft.
_VERBS = {
    AnswerAction.SET: DraftVerb.PUT,
    AnswerAction.TICK: DraftVerb.CHOOSE,
    AnswerAction.UNTICK: DraftVerb.UNCHOOSE,
    AnswerAction.PAGE: DraftVerb.AT,
}
#: The place where a coarser answer is offered; lower ones are letters, from 1.
OFFER = 0x8000


def question_body(manual: Manual, room: FieldStep, place: ScreenPlace, view: DraftView) -> Body:
    """The question of a field; of measures, the three questions on one card."""
    if room.field is not card_field(room.field):
        room = STEP_OF_FIELD[card_field(room.field).name]
    field, answers, screen_link = room.field, view.state.answers, replace(place.here, step=room.number)
    answer = answers.get(field)
    if is_measure(field):
        return _measures_body(manual, room, replace(place, here=screen_link), view)
    blocks = [Block(BlockRole.TITLE, _title(field)), draft_line(view)]
    if field.helped:
        blocks.append(Block(BlockRole.BODY, Text(f"{field.text}-help")))
    if field.name == "region":
        blocks += region_list(manual, tuple(manual.regions))
    coarser_options = COARSER_OPTIONS.get(field.name, ())
    rare = [reason for reason in rare_combinations(answers) if field.name in reason.fields and coarser_options]
    blocks += [Block(BlockRole.BODY, Text(reason.text)) for reason in rare]
    answer_line = Text("draft-now", {"answer": answer_or_none(_TEXTS, field, answer)})
    blocks += [Block(BlockRole.ITEM, answer_line), source_line(manual, room), _place(view, field)]
    question = _question(room, place, view)
    offers = place.at == OFFER and rare and answer is not None
    rows = _offer(room, screen_link, view, question) if offers else question.rows()
    return Body(tuple(blocks), rows + _ways(room, screen_link, view))


def _title(field: ClosedField) -> Text:
    """The question; of a risk, with the risk that it asks of."""
    area = area_of(field)
    if area is None or is_found_field(field):
        return Text(field.text)
    return Text("draft-risk-question", {"area": Text(f"risk-{area.name}-label"), "question": Text(field.text)})


def _measures_body(manual: Manual, room: FieldStep, place: ScreenPlace, view: DraftView) -> Body:
    """The measures before, during and after the journey, to be ticked on one card."""
    area, answers = area_of(room.field), view.state.answers
    assert area is not None  # noqa: S101 - measures belong to a risk
    fields = measure_fields(area)
    about: dict[str, TextValue] = {"area": Text(f"risk-{area.name}-label"), "question": Text("draft-measures")}
    lines = tuple(
        Block(BlockRole.ITEM, Text("draft-measures-line", {
            "question": Text(field.text), "answer": answer_or_none(_TEXTS, field, answers.get(field)),
        }))
        for field in fields
    )  # fmt: skip
    blocks = (
        Block(BlockRole.TITLE, Text("draft-risk-question", about)), draft_line(view), *lines,
        source_line(manual, room), _place(view, room.field),
    )  # fmt: skip
    rows = (row for field in fields for row in _question(STEP_OF_FIELD[field.name], place, view).ticks())
    return Body(blocks, (*rows, *_ways(room, place.here, view)))


def _place(view: DraftView, field: ClosedField) -> Block:
    """Which question of how many, at most as many as are said here."""
    answers, area = view.state.answers, area_of(field)
    among = sibling_fields(answers, field)
    most = among if area else round_of(askable_fields(answers), field)
    words: dict[str, TextValue] = {
        "part": Text(_part(field, area)),
        "index": among.index(field) + 1 if field in among else 0, "total": len(most),
        "more": len(most) - len(among),
    }  # fmt: skip
    is_first = not area and is_first_round(field)
    return Block(BlockRole.PLACE, Text("draft-place-first" if is_first else "draft-place", words))


def _part(field: ClosedField, area: Area | None) -> str:
    """The id of what a question is a part of: the application's part, the table, or the risk that it asks of."""
    if area is None:
        return str(field.group)
    return f"{RISK_TABLE.name}-label" if is_found_field(field) else f"risk-{area.name}-label"


def typed_question(room: FieldStep, screen_link: Link) -> Question:
    """The field as it is asked, for an option that is typed: where its answers lead."""

    def link(_action: AnswerAction, number: int) -> Link:
        return Link(room.number, screen_link.back, DraftVerb.PUT, number, screen_link.case)

    return Question(room.field, None, link, _TEXTS)


def _question(room: FieldStep, place: ScreenPlace, view: DraftView) -> Question:
    """The field as it is asked: its answer, where its buttons lead, and what it offers besides its own options."""
    field, screen_link, answers = room.field, place.here, view.state.answers

    def link(action: AnswerAction, number: int) -> Link:
        verb = _VERBS[action] if number or action is not AnswerAction.PAGE else Verb.OPEN
        return Link(room.number, screen_link.back, verb, number, screen_link.case)

    coded, countries = isinstance(field, CountryField | LanguageField), isinstance(field, CountryField)
    by_letter = codes_by_letter(countries=countries, locale=place.locale, letters=place.letters) if coded else {}
    return Question(
        field, answers.get(field), link, _TEXTS, page=place.at,
        likely=likely_codes(field) if coded else (),
        letters=by_letter,
    )  # fmt: skip


def _offer(room: FieldStep, screen_link: Link, view: DraftView, question: Question) -> tuple[ButtonRow, ...]:
    """A coarser answer, and keeping the one that was given."""
    field, answer = question.asked, question.answer
    assert answer is not None  # noqa: S101 - only an answer can be too fine
    coarse = (coarser(str(answer)),) if answer in COUNTRY_CODES else COARSER_OPTIONS[field.name]
    offered = [option for option in dict.fromkeys((*coarse, REFUSED)) if option != answer]
    onward = next_unanswered(view.state.answers, field)
    then = (
        Link(STEP_OF_FIELD[onward.name].number, case=screen_link.case)
        if onward and not screen_link.back
        else _home(room, screen_link)
    )
    keep = Button(Text("draft-keep", {"answer": answer_text(field, answer)}), then)
    return (*((question.put(option),) for option in offered), (keep,))


def next_button(room: FieldStep, screen_link: Link, view: DraftView, words: Text) -> Button:
    """The way to the next relevant question, answered or not; from a change, back to the answers."""
    answers = view.state.answers
    among = sibling_fields(answers, room.field)
    at = among.index(room.field) if room.field in among else len(among)
    if screen_link.back or at + 1 >= len(among):
        next_row = next_in_table(answers, room.field) if area_of(room.field) and not screen_link.back else None
        step = STEP_OF_FIELD[next_row.name] if next_row else None
        return Button(words, Link(step.number, case=screen_link.case) if step else _home(room, screen_link))
    return Button(words, Link(STEP_OF_FIELD[among[at + 1].name].number, screen_link.back, case=screen_link.case))


def _home(room: FieldStep, screen_link: Link) -> Link:
    """Where a question leads when there is no other: where it was opened from, else its risk's card or the table.

    The table knows by the field's number how far the reader has come.
    """
    field, area = room.field, area_of(room.field)
    if screen_link.back or area is None:
        return Link(screen_link.back or OVERVIEW.number, case=screen_link.case)
    if not is_walked(field):
        return Link(STEP_OF_AREA[area.name].number, case=screen_link.case)
    return Link(RISK_TABLE.number, verb=DraftVerb.AT, operand=room.field.number, case=screen_link.case)


def _ways(room: FieldStep, screen_link: Link, view: DraftView) -> tuple[ButtonRow, ...]:
    """Previous and on; the answers so far, or the row of the table; the overview."""
    part = view.state.answers
    among = sibling_fields(part, room.field)
    at = among.index(room.field) if room.field in among else 0
    row = [_onward_button(room, screen_link, view)]
    if at and not screen_link.back:
        before = Link(STEP_OF_FIELD[among[at - 1].name].number, case=screen_link.case)
        row.insert(0, Button(Text("frame-previous"), before))
    return tuple(row), (_part_button(room, screen_link), step_button(OVERVIEW, screen_link))


def _part_button(room: FieldStep, screen_link: Link) -> Button:
    """To the answers so far; from a risk to its card, from the areas to the table."""
    area = area_of(room.field)
    if area is None:
        return step_button(ANSWER_GROUPS, screen_link)
    if is_found_field(room.field):
        return step_button(RISK_TABLE, screen_link)
    return step_button(STEP_OF_AREA[area.name], screen_link, label=Text(f"risk-{area.name}-label"))


def _onward_button(room: FieldStep, screen_link: Link, view: DraftView) -> Button:
    """On to what follows; an unanswered question of the walk is marked as skipped, so that nothing leads back to it."""
    if is_answered(view.state.answers, room.field):
        return next_button(room, screen_link, view, Text("draft-onward"))
    if screen_link.back or area_of(room.field):
        return next_button(room, screen_link, view, Text("draft-skip"))
    return Button(Text("draft-skip"), Link(room.number, verb=DraftVerb.SKIP, case=screen_link.case))
