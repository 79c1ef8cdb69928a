"""Consent on cards: each item its own screen, nothing ticked in advance, no way to answer several at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dialogs.draft.model.consent import (
    CONSENT_ITEMS,
    ConsentAnswer,
    ConsentItem,
    Expression,
    Interpreter,
    ItemStatus,
    RecorderRole,
    Requirement,
)
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from dialogs.draft.screens.layout import (
    ScreenPlace,
    action_button,
    draft_line,
    source_line,
    step_button,
    title_and_body,
)
from dialogs.draft.steps import CONSENT, OVERVIEW, PERSONAL_PART, STEP_OF_ITEM, ConsentItemStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.bodies import button_rows
from dialogs.engine.layout import Body
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, Button, ButtonRow, Text, TextValue
from dialogs.engine.screens import BlockRole as On

_INTERPRETERS, _EXPRESSED, _ANSWERS = tuple(Interpreter), tuple(Expression), tuple(ConsentAnswer)


@dataclass(frozen=True, slots=True)
class ConsentChoice:
    """How an item was explained and answered, as far as that is chosen; it travels in the buttons.

    Eight bits: answer 2, expressed 3, interpreter 3; in each 0 is "not chosen" and the rest the place from 1. Above
    them a button that answers has eight bits of the wording that stood above it (`worded`).
    """

    interpreter: Interpreter | None = None
    expressed: Expression | None = None
    answer: ConsentAnswer | None = None

    @property
    def operand(self) -> int:
        """The number that a button carries."""
        places = (
            _INTERPRETERS.index(self.interpreter) + 1 if self.interpreter else 0,
            _EXPRESSED.index(self.expressed) + 1 if self.expressed else 0,
            _ANSWERS.index(self.answer) + 1 if self.answer else 0,
        )
        return places[0] | places[1] << 3 | places[2] << 6

    @classmethod
    def of(cls, operand: int) -> ConsentChoice:
        """Read a number; what is no choice counts as not chosen."""
        places = (operand & 7, operand >> 3 & 7, operand >> 6 & 3)
        sets = (_INTERPRETERS, _EXPRESSED, _ANSWERS)
        chosen = (members[at - 1] if 0 < at <= len(members) else None for at, members in zip(places, sets, strict=True))
        interpreter, expressed, answer = chosen
        return cls(interpreter, expressed, answer)  # type: ignore[arg-type]  # zip forgets which set is which


def recorder_role(view: DraftView) -> RecorderRole:
    """Who confirms: the role in the invitation, else the answer to "who fills this in"; unknown is another role."""
    if view.invited_as:
        return view.invited_as
    answer = view.state.answers.get(FIELD_BY_NAME["role"])
    return next((role for role in RecorderRole if role.value == f"consent-role-{answer}"), RecorderRole.OTHER)


def items_asked(view: DraftView) -> tuple[ConsentItem, ...]:
    """The items of this draft: the mandatory ones, those of a child where it is one, the optional purposes."""
    return tuple(item for item in CONSENT_ITEMS if item.need is not Requirement.CHILD or view.consent.child)


def consent_list_body(manual: Manual, here: Link, at: int, view: DraftView) -> Body:
    """How every item stands, and the next one that is missing."""
    choice = replace(ConsentChoice.of(at), answer=None)
    blocks = [*title_and_body(manual, CONSENT), draft_line(view)]
    buttons = []
    for index, item in enumerate(items_asked(view), 1):
        values: dict[str, TextValue] = {"index": index, "title": Text(f"consent-{item.name}-title")}
        status = Text(view.consent.standing(item).value)
        kind = "draft-consent-optional" if item.need is Requirement.OPTIONAL else "draft-consent-needed"
        blocks.append(Block(On.ITEM, Text(kind, values | {"standing": status})))
        words = Text("draft-consent-item", values)
        buttons.append(step_button(STEP_OF_ITEM[item.name], here, CONSENT, words, choice.operand))
    blocks.append(Block(On.BODY, Text("draft-consent-open" if view.consent.is_open() else "draft-consent-shut")))
    next_item = missing_items(view)
    next_row: tuple[ButtonRow, ...] = ((_to(here, next_item, choice),),) if next_item else ()
    return Body(
        (*blocks, source_line(manual, CONSENT)),
        (*next_row, *button_rows(tuple(buttons), 1), (step_button(PERSONAL_PART, here), step_button(OVERVIEW, here))),
    )


def _to(here: Link, item: ConsentItem, choice: ConsentChoice) -> Button:
    words = Text("draft-go-on", {"label": Text(f"consent-{item.name}-title")})
    return step_button(STEP_OF_ITEM[item.name], here, CONSENT, words, choice.operand)


def missing_items(view: DraftView) -> ConsentItem | None:
    """The first item without an answer that holds, optional ones last."""
    open_ones = (ItemStatus.MISSING, ItemStatus.CHANGED)
    return next((item for item in items_asked(view) if view.consent.standing(item) in open_ones), None)


def consent_item_body(manual: Manual, step: ConsentItemStep, place: ScreenPlace, view: DraftView) -> Body:
    """One item: what to say, what it means, and the answer; first how it was explained and answered."""
    item, choice, here = step.item, ConsentChoice.of(place.at), place.here
    blocks = [Block(On.TITLE, Text(f"consent-{item.name}-title")), draft_line(view)]
    blocks.append(Block(On.SAY, Text("frame-say", {"text": Text(f"consent-{item.name}-say")})))
    blocks.append(Block(On.BODY, Text(f"consent-{item.name}-means")))
    blocks.append(
        Block(On.BODY, Text("draft-consent-gates" if item.need is Requirement.OPTIONAL else "draft-consent-mandatory"))
    )
    blocks.append(Block(On.ITEM, Text("draft-consent-now", {"standing": Text(view.consent.standing(item).value)})))
    blocks.append(Block(On.BODY, _question(choice)))
    blocks.append(source_line(manual, step))
    ways = (step_button(CONSENT, here, OVERVIEW, at=replace(choice, answer=None).operand), step_button(OVERVIEW, here))
    return Body(tuple(blocks), (*_choices(step, place, choice, view), ways))


def _question(choice: ConsentChoice) -> Text:
    if choice.interpreter is None:
        return Text("draft-how-interpreter")
    if choice.expressed is None:
        return Text("draft-how-expressed")
    return Text("draft-how", {"interpreter": Text(choice.interpreter.value), "expressed": Text(choice.expressed.value)})


def _choices(
    step: ConsentItemStep, place: ScreenPlace, choice: ConsentChoice, view: DraftView
) -> tuple[ButtonRow, ...]:
    """Interpreter, then how it is expressed, then the answers, one at a time."""
    item, here = step.item, place.here
    if choice.interpreter is None:
        return _choose(step, here, {option.value: replace(choice, interpreter=option) for option in _INTERPRETERS})
    if choice.expressed is None or (choice.expressed is Expression.PROXY and not may_be_by_proxy(item, view)):
        allowed = [option for option in _EXPRESSED if option is not Expression.PROXY or may_be_by_proxy(item, view)]
        return _choose(step, here, {option.value: replace(choice, expressed=option) for option in allowed})
    answers = [answer for answer in _ANSWERS if answer is not ConsentAnswer.NOT_APPLICABLE or item.not_applicable]
    tag = text_tag(item, view, place.locale) << 8
    buttons = tuple(
        action_button(step, here, Text(answer.value), DraftVerb.CONFIRM, replace(choice, answer=answer).operand | tag)
        for answer in answers
    )
    return (*button_rows(buttons, 1), (action_button(step, here, Text("draft-how-change")),))


def _choose(step: ConsentItemStep, here: Link, choices: Mapping[str, ConsentChoice]) -> tuple[ButtonRow, ...]:
    """A button for each choice, by the id of its label."""
    return button_rows(
        tuple(
            action_button(step, here, Text(label), DraftVerb.AT, choice.operand) for label, choice in choices.items()
        ),
        1,
    )


def text_tag(item: ConsentItem, view: DraftView, language: str) -> int:
    """Eight bits of an item's wording, by which a button of an older card, or of another language, is told."""
    return int(view.consent.hashes[item.name, language][:2], 16)


def may_be_by_proxy(item: ConsentItem, view: DraftView) -> bool:
    """Whether a child's representative can answer this item in the child's place."""
    return view.consent.child and not item.own


def link_after_answer(view: DraftView, choice: ConsentChoice, here: Link) -> Link:
    """Where a confirmed item leads: the next one without an answer, explained in the same way; else the list."""
    next_item = missing_items(view)
    step = STEP_OF_ITEM[next_item.name] if next_item else CONSENT
    back = CONSENT.number if next_item else OVERVIEW.number
    return Link(step.number, back, DraftVerb.AT, replace(choice, answer=None).operand, here.case)
