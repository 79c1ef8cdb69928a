"""What is ticked and chosen on a page: boxes for a list, and the options of closed questions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.web.prose import ProseMaker
from dialogs.engine.citations import fact_values
from dialogs.engine.forms.answer_texts import option_text
from dialogs.engine.forms.field_types import ChoiceField
from dialogs.engine.links import Link, Verb, encode
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Button, Text
from dialogs.engine.steps import Checklist, PlanForm


@dataclass(frozen=True, slots=True)
class Option:
    """A box to tick or an option to choose: its words, what the form brings for it, whether it is ticked by now."""

    label: str
    value: str
    is_ticked: bool


@dataclass(frozen=True, slots=True)
class QuestionControl:
    """Options of which one is chosen, or boxes (`is_list`), under a legend; `name` is the form's field."""

    name: str
    legend: str
    options: tuple[Option, ...]
    is_list: bool = False
    #: Whether the page's title says what the legend says.
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class Controls:
    """All questions of a page; `goes_on`: a button below them goes on from here."""

    questions: tuple[QuestionControl, ...]
    goes_on: bool


NO_CONTROLS = Controls((), goes_on=False)
_TICKS = frozenset({Verb.TICK, Verb.UNTICK})


def is_control(button: Button) -> bool:
    """Whether a button becomes a box or an option; skipping a question stays a button."""
    return button.link.verb in _TICKS or (button.link.verb is Verb.ANSWER and bool(button.link.operand & 255))


def controls_of(manual: Manual, maker: ProseMaker, link: Link, buttons: Iterable[Button]) -> Controls:
    """The boxes and options that the buttons of the screen at `link` become."""
    step = manual.by_number[link.step]
    if isinstance(step, Checklist):
        return Controls((_boxes(manual, maker, link, step),), goes_on=False)
    by_question: dict[int, list[Button]] = {}
    for button in buttons:
        by_question.setdefault(button.link.operand >> 8, []).append(button)
    is_single = len(by_question) == 1
    fields = {field.number: field for field in manual.questions.values()}
    title = maker.plain(Text(f"{step.name}-title"))
    questions = tuple(
        QuestionControl(
            f"answer-{number}",
            maker.plain(Text(fields[number].label)) if isinstance(step, PlanForm) else title,
            tuple(_option(maker, fields[number], button, link) for button in of_question),
            is_title=is_single,
        )
        for number, of_question in by_question.items()
    )
    return Controls(questions, goes_on=True)


def _boxes(manual: Manual, maker: ProseMaker, link: Link, step: Checklist) -> QuestionControl:
    """The lines of a list, each a box."""
    values = fact_values(manual, step)
    boxes = tuple(
        Option(
            maker.plain(Text(f"{step.name}-item-{item.name}", values)), str(item.number), link.case.ticked(item.number)
        )
        for item in step.items
    )
    return QuestionControl("tick", maker.plain(Text(f"{step.name}-title", values)), boxes, is_list=True, is_title=True)


def _option(maker: ProseMaker, field: ChoiceField, button: Button, link: Link) -> Option:
    number = button.link.operand & 255
    value = next(option for option, own in field.numbers.items() if own == number)
    label = maker.plain(option_text(field, value))
    return Option(label, encode(button.link), field.answer_in(link.case.plan) == value)
