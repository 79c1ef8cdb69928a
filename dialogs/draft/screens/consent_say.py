"""What is said of a consent item, in the person's language: alone to hand over, or beside the professional's."""

from __future__ import annotations

from dataclasses import replace

from dialogs.draft.model.consent_items import ConsentItem, ItemKind
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from dialogs.draft.screens.consent_choice import ConsentChoice, SayPlace
from dialogs.draft.screens.layout import ScreenPlace, action_button
from dialogs.draft.steps import ConsentItemStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.layout import Body, language_label
from dialogs.engine.links import Case, Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, LanguageName, Text
from dialogs.engine.told_bodies import no_language_body
from dialogs.engine.translations import is_doubtful, is_readable, translation_marks

#: What can be answered, to point at; information is not answered.
_ANSWERS = ("consent-say-yes", "consent-say-no", "consent-say-wait", "consent-say-unclear")


def consent_said_names(item: ConsentItem) -> tuple[str, ...]:
    """The messages that say an item to the person, and what it means."""
    return f"consent-{item.name}-say", f"consent-{item.name}-explain"


def _shown_names(item: ConsentItem) -> tuple[str, ...]:
    """All messages of an item's card, its answers to point at among them."""
    return (*consent_said_names(item), "consent-say-answers", *_ANSWERS)


def interpreter_required(manual: Manual, case: Case, item: ConsentItem) -> bool:
    """Whether a yes needs an interpreter: the person's language is chosen, and the text in it cannot be trusted."""
    code = manual.languages.get(case.language)
    names = _shown_names(item)
    return code is not None and (not is_readable(manual, code, names) or is_doubtful(manual, code, names))


def show_rows(
    manual: Manual, step: ConsentItemStep, place: ScreenPlace, view: DraftView, choice: ConsentChoice
) -> tuple[ButtonRow, ...]:
    """Showing what is said in the person's language: the chosen one, else the draft's answer; and choosing it."""
    choose = action_button(step, place.here, Text("told-choose"), DraftVerb.AT, SayPlace(0, choice).operand)
    number = place.here.case.language or _answered_language(manual, view)
    code = manual.languages.get(number)
    if code is None:
        return ((choose,),)
    label = Text("told-show", {"language": LanguageName(code)})
    if number == place.here.case.language:
        show = action_button(step, place.here, label, DraftVerb.AT, SayPlace(number, choice).operand)
    else:
        show = action_button(step, place.here, label, Verb.SPEAK, number)
    return ((show, replace(choose, label=Text("told-change"))),)


def _answered_language(manual: Manual, view: DraftView) -> int:
    """The number of the language that the draft says the person understands best, 0 where it has none."""
    answer = view.state.answers.get(FIELD_BY_NAME["language"])
    return manual.language_number(answer) if isinstance(answer, str) else 0


def say_body(manual: Manual, step: ConsentItemStep, place: ScreenPlace, say: SayPlace) -> Body:
    """What is said, to be shown to the person; without a language the choice of it, without a text what to do."""
    back = action_button(step, place.here, Text("draft-consent-show-back"), DraftVerb.AT, say.choice.operand)
    code, names = manual.languages.get(say.language), _shown_names(step.item)
    if code is None:
        return _language_choice(manual, step, place, back)
    if not is_readable(manual, code, names):
        return Body(no_language_body(manual, place.here).blocks, ((back,),))
    forced = code != place.locale and is_doubtful(manual, code, names)
    beside = code != place.locale and (forced or say.beside)
    blocks = said_blocks(step.item, code, beside=beside) + translation_marks(manual, code, names)
    other = _other_way(step, place, say, beside=beside) if not forced and code != place.locale else ()
    return Body(blocks, (*other, (back,)))


def said_blocks(item: ConsentItem, code: str, *, beside: bool) -> tuple[Block, ...]:
    """An item as it is said, what it means, and the answers to point at; `beside`: each with the professional's."""
    blocks: list[Block] = []
    for name in consent_said_names(item):
        blocks.append(Block(BlockRole.BODY, Text(name, language=code)))
        if beside:
            blocks.append(Block(BlockRole.SAY, Text(name)))
    if item.kind is ItemKind.INFORMATION:
        return tuple(blocks)
    return (*blocks, *_answers_to_point_at(code), *(_answers_to_point_at(None) if beside else ()))


def _answers_to_point_at(code: str | None) -> tuple[Block, ...]:
    answers = (Block(BlockRole.ITEM, Text(name, language=code)) for name in _ANSWERS)
    return (Block(BlockRole.BODY, Text("consent-say-answers", language=code)), *answers)


def _language_choice(manual: Manual, step: ConsentItemStep, place: ScreenPlace, back: Button) -> Body:
    """The languages; choosing one makes it the case's, and shows what is said in it."""
    rows: tuple[ButtonRow, ...] = tuple(
        (action_button(step, place.here, language_label(code), Verb.SPEAK, number),)
        for number, code in manual.languages.items()
        if code in manual.spoken
    )
    other = Button(Text("told-other-language"), Link(manual.no_language.number, step.number, case=place.here.case))
    blocks = (Block(BlockRole.TITLE, Text("told-choose")), Block(BlockRole.BODY, Text("told-choose-consent")))
    return Body(blocks, (*rows, (other,), (back,)))


def _other_way(step: ConsentItemStep, place: ScreenPlace, say: SayPlace, *, beside: bool) -> tuple[ButtonRow, ...]:
    label = Text("told-alone") if beside else Text("told-with-own")
    other = replace(say, beside=not beside)
    return ((action_button(step, place.here, label, DraftVerb.AT, other.operand),),)
