"""The question of an open field as a card: its options as buttons, "do not know" among them always, and ways on."""

from __future__ import annotations

from dialogs.draft.model.codes import coarser
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.fields import COARSER_OPTIONS
from dialogs.draft.model.question_order import (
    area_of,
    askable_fields,
    is_first_round,
    next_unanswered,
    rare_combinations,
    round_of,
    sibling_fields,
)
from dialogs.draft.screens.code_letters import codes_by_letter, likely_codes
from dialogs.draft.screens.layout import ScreenPlace, draft_line, source_line, step_button
from dialogs.draft.steps import ANSWER_GROUPS, OVERVIEW, STEP_OF_AREA, STEP_OF_FIELD, FieldStep
from dialogs.draft.verbs import DraftVerb
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
    """The question of a field."""
    field, answers, screen_link = room.field, view.state.answers, place.here
    answer = answers.get(field)
    blocks = [Block(BlockRole.TITLE, Text(field.text)), draft_line(view)]
    if field.helped:
        blocks.append(Block(BlockRole.BODY, Text(f"{field.text}-help")))
    coarser_options = COARSER_OPTIONS.get(field.name, ())
    rare = [reason for reason in rare_combinations(answers) if field.name in reason.fields and coarser_options]
    blocks += [Block(BlockRole.BODY, Text(reason.text)) for reason in rare]
    answer_line = Text("draft-now", {"answer": answer_or_none(_TEXTS, field, answer)})
    blocks += [Block(BlockRole.ITEM, answer_line), source_line(manual, room), _place(view, field)]
    question = _question(room, place, view)
    offers = place.at == OFFER and rare and answer is not None
    rows = _offer(room, screen_link, view, question) if offers else question.rows()
    return Body(tuple(blocks), rows + _ways(room, screen_link, view))


def _place(view: DraftView, field: ClosedField) -> Block:
    """Which question of how many, at most as many as are said here."""
    answers, area = view.state.answers, area_of(field)
    among = sibling_fields(answers, field)
    most = among if area else round_of(askable_fields(answers), field)
    words: dict[str, TextValue] = {
        "part": Text(f"risk-{area.name}-label") if area else Text(str(field.group)),
        "index": among.index(field) + 1 if field in among else 0, "total": len(most),
        "more": len(most) - len(among),
    }  # fmt: skip
    is_first = not area and is_first_round(field)
    return Block(BlockRole.PLACE, Text("draft-place-first" if is_first else "draft-place", words))


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
    among = sibling_fields(view.state.answers, room.field)
    at = among.index(room.field) if room.field in among else len(among)
    if screen_link.back or at + 1 >= len(among):
        return Button(words, _home(room, screen_link))
    return Button(words, Link(STEP_OF_FIELD[among[at + 1].name].number, screen_link.back, case=screen_link.case))


def _home(room: FieldStep, screen_link: Link) -> Link:
    """Where a question leads when there is no other: where it was opened from, else its row, else the overview."""
    area = area_of(room.field)
    step_number = screen_link.back or (STEP_OF_AREA[area.name] if area else OVERVIEW).number
    return Link(step_number, case=screen_link.case)


def _ways(room: FieldStep, screen_link: Link, view: DraftView) -> tuple[ButtonRow, ...]:
    """Previous and on; the answers so far, or the row of the table; the overview."""
    part = view.state.answers
    among = sibling_fields(part, room.field)
    at = among.index(room.field) if room.field in among else 0
    row = [_onward_button(room, screen_link, view)]
    if at and not screen_link.back:
        before = Link(STEP_OF_FIELD[among[at - 1].name].number, case=screen_link.case)
        row.insert(0, Button(Text("frame-previous"), before))
    area = area_of(room.field)
    part_step = (STEP_OF_AREA[area.name], Text(f"risk-{area.name}-label")) if area else (ANSWER_GROUPS, None)
    return tuple(row), (step_button(part_step[0], screen_link, label=part_step[1]), step_button(OVERVIEW, screen_link))


def _onward_button(room: FieldStep, screen_link: Link, view: DraftView) -> Button:
    """On to what follows; an unanswered question of the walk is marked as skipped, so that nothing leads back to it."""
    if view.state.answers.get(room.field) is not None:
        return next_button(room, screen_link, view, Text("draft-onward"))
    if screen_link.back or area_of(room.field):
        return next_button(room, screen_link, view, Text("draft-skip"))
    return Button(Text("draft-skip"), Link(room.number, verb=DraftVerb.SKIP, case=screen_link.case))
