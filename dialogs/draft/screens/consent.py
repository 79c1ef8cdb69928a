"""One consent item on its card: what is said, what it means, how it is answered; nothing ticked in advance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dialogs.draft.model.consent_answers import ConsentAnswer, Expression, Interpreter, Manner, RecorderRole
from dialogs.draft.model.consent_items import ConsentItem, ItemKind, Requirement
from dialogs.draft.model.draft_view import DraftView, VaultStatus
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from dialogs.draft.screens.consent_choice import ConsentChoice, GivenAnswer, SayPlace
from dialogs.draft.screens.consent_list import button_to_item, next_item
from dialogs.draft.screens.consent_say import consent_said_names, interpreter_required, say_body, show_rows
from dialogs.draft.screens.layout import ScreenPlace, action_button, draft_line, source_line, step_button
from dialogs.draft.steps import CONSENT, OVERVIEW, STEP_OF_FIELD, STEP_OF_ITEM, ConsentItemStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.forms.bodies import button_rows
from dialogs.engine.layout import Body, button_to, returnee_language
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, Button, ButtonRow, Lines, Text
from dialogs.engine.screens import BlockRole as On
from dialogs.engine.translations import marks_for_professional

_INTERPRETERS = (Interpreter.NOT_NEEDED, Interpreter.THERE, Interpreter.REMOTE)
_EXPRESSED = (Expression.SPOKEN, Expression.WRITTEN, Expression.SIGNED, Expression.PROXY)


def recorder_role(view: DraftView) -> RecorderRole:
    """Who notes it: the role in the invitation, else the answer to "who fills this in"; unknown is another role."""
    if view.invited_as:
        return view.invited_as
    answer = view.state.answers.get(FIELD_BY_NAME["role"])
    return next((role for role in RecorderRole if role.value == f"consent-role-{answer}"), RecorderRole.OTHER)


def may_be_by_proxy(item: ConsentItem, view: DraftView) -> bool:
    """Whether a child's representative can answer this item in the child's place."""
    return view.consent.child and not item.own


def text_tag(item: ConsentItem, view: DraftView, language: str) -> int:
    """Eight bits of an item's wording, by which a button of an older card, or of another language, is told."""
    return int(view.consent.hashes[item.name, language][:2], 16)


def link_after_answer(view: DraftView, answered: ConsentItem, answer: GivenAnswer, here: Link) -> Link:
    """Where an answer leads: the next item, explained in the same way; the list after the last, or what withdraws."""
    withdraws = answer.answer is ConsentAnswer.NO and answered.needed(child=view.consent.child)
    item = None if withdraws else next_item(view)
    step = STEP_OF_ITEM[item.name] if item else CONSENT
    back = CONSENT.number if item else OVERVIEW.number
    return Link(step.number, back, DraftVerb.AT, answer.choice.explained.operand, here.case)


def consent_item_body(manual: Manual, step: ConsentItemStep, place: ScreenPlace, view: DraftView) -> Body:
    """One item: what to say, what it means, what a no does, and the answer; or what is said, alone."""
    item, here = step.item, place.here
    if item.kind is not ItemKind.OTHERS and (say := SayPlace.of(place.at)):
        return say_body(manual, step, place, say)
    choice = _allowed_choice(manual, item, here, ConsentChoice.of(place.at))
    if len(item.givers) == 1:
        choice = replace(choice, giver=item.givers[0])
    blocks = [Block(On.TITLE, Text(item.texts[0])), draft_line(view)]
    if item.kind is not ItemKind.OTHERS:
        blocks.append(Block(On.SAY, Text("frame-say", {"text": Text(f"consent-{item.name}-say")})))
    blocks.append(Block(On.BODY, Text(f"consent-{item.name}-means")))
    blocks.append(Block(On.BODY, Text(item.kind.value)))
    if item.need is not Requirement.OPTIONAL:
        blocks.append(Block(On.BODY, Text("draft-consent-mandatory")))
    lacking = view.consent.foundation_lacking(item)
    if lacking:
        titles = Lines(tuple(Text(basis.texts[0]) for basis in lacking))
        blocks.append(Block(On.BODY, Text("draft-consent-first", {"titles": titles})))
    blocks.append(Block(On.ITEM, Text("draft-consent-now", {"standing": Text(view.consent.standing(item).value)})))
    if code := returnee_language(manual, here):
        blocks.extend(marks_for_professional(manual, code, consent_said_names(item)))
    blocks.append(Block(On.BODY, _question(item, choice, view)))
    first = ((button_to_item(here, lacking[0], choice),),) if lacking else ()
    ways = (step_button(CONSENT, here, OVERVIEW, at=choice.explained.operand), step_button(OVERVIEW, here))
    return Body(
        (*blocks, source_line(manual, step)),
        (
            *first, *_choices(manual, step, place, choice, view), *_show_rows(manual, step, place, choice, view),
            *_advice_row(manual, step, here), ways,
        ),
    )  # fmt: skip


def _advice_row(manual: Manual, step: ConsentItemStep, here: Link) -> tuple[ButtonRow, ...]:
    """Whom to ask what a no means, on the items of which IOM Finland is told."""
    tells_iom = step.item.name == "iom" or "iom" in step.item.rests_on
    return ((button_to(manual.by_name["need-advice"], here, step.number),),) if tells_iom else ()


def _show_rows(
    manual: Manual, step: ConsentItemStep, place: ScreenPlace, choice: ConsentChoice, view: DraftView
) -> tuple[ButtonRow, ...]:
    return () if step.item.kind is ItemKind.OTHERS else show_rows(manual, step, place, view, choice)


def _allowed_choice(manual: Manual, item: ConsentItem, here: Link, choice: ConsentChoice) -> ConsentChoice:
    """The choice as far as it holds: that no interpreter was needed does not, where the text cannot be trusted."""
    is_without = choice.interpreter is Interpreter.NOT_NEEDED
    if is_without and interpreter_required(manual, here.case, item):
        return replace(choice, interpreter=None, settled=False)
    return choice


# ---------------------------------------------------------------- the question


def _asks_again(choice: ConsentChoice, view: DraftView) -> bool:
    """Whether no interpreter is said to be needed, while the draft's answer says that one is."""
    needed = view.state.interpreter_needed
    return needed and choice.interpreter is Interpreter.NOT_NEEDED and not choice.settled


def _question(item: ConsentItem, choice: ConsentChoice, view: DraftView) -> Text:
    if item.kind is ItemKind.OTHERS:
        return _question_of_others(choice)
    if choice.interpreter is None:
        return Text("draft-how-interpreter")
    if _asks_again(choice, view):
        return Text("draft-how-interpreter-which")
    if choice.expressed is None:
        return Text("draft-how-expressed")
    return Text("draft-how", {"interpreter": Text(choice.interpreter.value), "expressed": Text(choice.expressed.value)})


def _question_of_others(choice: ConsentChoice) -> Text:
    if choice.giver is None:
        return Text("draft-how-giver")
    if choice.manner is None:
        return Text("draft-how-manner")
    return Text("draft-how-others", {"giver": Text(choice.giver.value), "manner": Text(choice.manner.value)})


def _choices(
    manual: Manual, step: ConsentItemStep, place: ScreenPlace, choice: ConsentChoice, view: DraftView
) -> tuple[ButtonRow, ...]:
    """Interpreter, then how it is expressed, then the answers, one at a time."""
    item, here = step.item, place.here
    if item.kind is ItemKind.OTHERS:
        return _choices_of_others(step, place, choice, view)
    if choice.interpreter is None:
        needed = interpreter_required(manual, here.case, item)
        options = [option for option in _INTERPRETERS if not (needed and option is Interpreter.NOT_NEEDED)]
        return _choose(step, here, {option.value: replace(choice, interpreter=option) for option in options})
    if _asks_again(choice, view):
        return _choose_interpreter_again(step, here, choice)
    if choice.expressed is None or (choice.expressed is Expression.PROXY and not may_be_by_proxy(item, view)):
        allowed = [option for option in _EXPRESSED if option is not Expression.PROXY or may_be_by_proxy(item, view)]
        return _choose(step, here, {option.value: replace(choice, expressed=option) for option in allowed})
    answers = [ConsentAnswer.YES] if not view.consent.foundation_lacking(item) else []
    answers += [ConsentAnswer.NO, ConsentAnswer.WAIT]
    if item.not_applicable:
        answers.append(ConsentAnswer.NOT_APPLICABLE)
    buttons = tuple(_answer_button(step, place, choice, view, answer) for answer in answers)
    return (*button_rows(buttons, 1), (action_button(step, here, Text("draft-how-change")),))


def _choose_interpreter_again(step: ConsentItemStep, here: Link, choice: ConsentChoice) -> tuple[ButtonRow, ...]:
    """Which is right, the draft's answer or that none was needed."""
    rows = _choose(step, here, {
        Interpreter.THERE.value: replace(choice, interpreter=Interpreter.THERE),
        Interpreter.REMOTE.value: replace(choice, interpreter=Interpreter.REMOTE),
        "draft-how-interpreter-none": replace(choice, settled=True),
    })  # fmt: skip
    change = step_button(STEP_OF_FIELD["interpreter"], here, step, Text("draft-how-interpreter-change"))
    return (*rows, (change,))


def _choices_of_others(
    step: ConsentItemStep, place: ScreenPlace, choice: ConsentChoice, view: DraftView
) -> tuple[ButtonRow, ...]:
    """Who gave it, then how, then whether the document was seen; a no and "not yet" need none of that."""
    here = place.here
    others = (ConsentAnswer.NO, ConsentAnswer.WAIT)
    rest = button_rows(tuple(_answer_button(step, place, ConsentChoice(), view, answer) for answer in others), 1)
    if choice.giver is None:
        options: dict[str, ConsentChoice] = {giver.value: replace(choice, giver=giver) for giver in step.item.givers}
        return (*_choose(step, here, options), *rest)
    if choice.manner is None:
        options = {manner.value: replace(choice, manner=manner) for manner in Manner}
        return (*_choose(step, here, options), *rest)
    yes = tuple(_answer_button(step, place, choice, view, ConsentAnswer.YES, seen=seen) for seen in (True, False))
    return (*button_rows(yes, 1), *rest, (action_button(step, here, Text("draft-how-others-change")),))


def _answer_button(  # noqa: PLR0913 - what one answer is made of
    step: ConsentItemStep, place: ScreenPlace, choice: ConsentChoice, view: DraftView, answer: ConsentAnswer, *,
    seen: bool | None = None,
) -> Button:  # fmt: skip
    item = step.item
    item_answer = GivenAnswer(choice, answer, seen, text_tag(item, view, place.locale))
    label = _answer_label(item, view, answer, seen)
    return action_button(step, place.here, label, DraftVerb.RESPOND, item_answer.operand(item))


def _answer_label(item: ConsentItem, view: DraftView, answer: ConsentAnswer, seen: bool | None) -> Text:  # noqa: FBT001 - three answers
    """An answer's label; a no that would erase something says so."""
    if seen is not None:
        return Text("consent-answer-document-seen" if seen else "consent-answer-document-not-seen")
    is_needed, is_filled = item.needed(child=view.consent.child), view.vault is not VaultStatus.NONE
    if answer is ConsentAnswer.NO and is_needed and is_filled:
        return Text("consent-answer-no-erases")
    return Text(answer.value)


def _choose(step: ConsentItemStep, here: Link, choices: Mapping[str, ConsentChoice]) -> tuple[ButtonRow, ...]:
    """A button for each choice, by the id of its label."""
    return button_rows(
        tuple(
            action_button(step, here, Text(label), DraftVerb.AT, choice.operand) for label, choice in choices.items()
        ),
        1,
    )
