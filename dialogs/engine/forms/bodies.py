"""How a closed question is drawn: its options as buttons by its kind, and lists of answers with buttons to change them.

The ids of the texts begin with the name of who draws: `plan-chosen`, `draft-chosen`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from dialogs.engine.forms.answer_texts import answer_text, option_text
from dialogs.engine.forms.field import REFUSED, UNKNOWN, AnswerValue, ClosedField
from dialogs.engine.forms.field_types import (
    ChoiceField,
    CountField,
    CountryField,
    LanguageField,
    MultipleChoiceField,
)
from dialogs.engine.links import Link
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, Text, TextValue


def button_rows(buttons: tuple[Button, ...], width: int | None = None) -> tuple[ButtonRow, ...]:
    """The buttons as one row, which is drawn in as many columns as its longest label allows; or so many to a row."""
    width = width or max(len(buttons), 1)
    return tuple(buttons[i : i + width] for i in range(0, len(buttons), width))


class AnswerAction(Enum):
    """What a button of a question does with its number."""

    SET = "sets the answer of that number, 0 for none"
    TICK = "ticks the option at that place"
    UNTICK = "takes the tick away from the option at that place"
    PAGE = "turns to that page of the options"


@dataclass(frozen=True, slots=True)
class Question:
    """A field as it is `asked` on a card: the answer it has now, where its buttons lead, and what they offer.

    `texts` is the beginning of the ids of texts. `named`: its buttons say what they answer, as they do not stand alone.
    `page` is the page of its options, from 1; 0 is the first sight of them.
    """

    asked: ClosedField
    answer: AnswerValue | None
    link: Callable[[AnswerAction, int], Link]
    texts: str
    named: bool = False
    page: int = 0
    #: Countries or languages: those shown first, and all by the letter they begin with.
    likely: tuple[str, ...] = ()
    letters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def put(self, value: AnswerValue) -> Button:
        """The button that answers with `value`; the answer that holds is marked."""
        words = answer_text(self.asked, value)
        if self.named:
            words = self._text("answer-button", {"name": Text(self.asked.label), "answer": words})
        if self.answer == value:
            words = self._text("chosen", {"answer": words})
        label = words if isinstance(words, Text) else self._text("option", {"answer": words})
        return Button(label, self.link(AnswerAction.SET, self.asked.encode(value)))

    def act(
        self, action: AnswerAction, number: int, name: str, values: Mapping[str, TextValue] | None = None
    ) -> Button:
        """A button with the text `name` that does `action`."""
        return Button(self._text(name, values or {}), self.link(action, number))

    def rows(self) -> tuple[ButtonRow, ...]:
        """The options by the field's kind; below them "unknown" and "refused", where these are answers to it."""
        unknown = (self.put(UNKNOWN),) if self.asked.adds_unknown else ()
        refused = (self.put(REFUSED),) if self.asked.refusal_bit is not None else ()
        rows = _rows(self)
        return (*rows, (*unknown, *refused)) if unknown or refused else rows

    def ticks(self) -> tuple[ButtonRow, ...]:
        """The options to tick alone, where several questions stand on one card; none for another kind of field."""
        if not isinstance(self.asked, MultipleChoiceField):
            return ()
        return _ticks(self, self.asked)

    def _text(self, name: str, values: Mapping[str, TextValue]) -> Text:
        return Text(f"{self.texts}-{name}", values)


def _rows(question: Question) -> tuple[ButtonRow, ...]:
    match question.asked:
        case MultipleChoiceField() as several:
            return _several(question, several)
        case CountryField() as country:
            return _by_letter(question, country.specials)
        case LanguageField():
            return _by_letter(question, ("other",))
        case CountField() as count:
            return button_rows(tuple(map(question.put, range(count.low, count.high + 1))))
        case ChoiceField(options=options):
            return button_rows(tuple(map(question.put, options)))
        case _:  # pragma: no cover - there is no other kind
            return ()


def _several(question: Question, several: MultipleChoiceField) -> tuple[ButtonRow, ...]:
    """Options to tick, each saying what it becomes; and "none of these"."""
    return (*_ticks(question, several), (question.put(()),))


def _ticks(question: Question, several: MultipleChoiceField) -> tuple[ButtonRow, ...]:
    return button_rows(tuple(_tick(question, several, place) for place in range(len(several.options))))


def _tick(question: Question, several: MultipleChoiceField, place: int) -> Button:
    option = several.options[place]
    on = isinstance(question.answer, tuple) and option in question.answer
    words: dict[str, TextValue] = {"mark": "☑" if on else "☐", "answer": option_text(several, option)}
    return question.act(AnswerAction.UNTICK if on else AnswerAction.TICK, place, "tick", words)


def _by_letter(question: Question, specials: tuple[str, ...]) -> tuple[ButtonRow, ...]:
    """The likely codes and the specials, then letters; on a letter's page its codes."""
    if 0 < question.page <= len(question.letters):
        codes = tuple(question.letters.values())[question.page - 1]
        return (*button_rows(tuple(map(question.put, codes))), (question.act(AnswerAction.PAGE, 0, "letters"),))
    likely = tuple(map(question.put, (*question.likely, *specials)))
    initials = tuple(
        question.act(AnswerAction.PAGE, page, "letter", {"letter": letter})
        for page, letter in enumerate(question.letters, 1)
    )
    return (*button_rows(likely), *button_rows(initials))


def answer_or_none(texts: str, field: ClosedField, answer: AnswerValue | None) -> TextValue:
    """An answer in words; what is unanswered is said to be so."""
    return Text(f"{texts}-unanswered") if answer is None else answer_text(field, answer)


@dataclass(frozen=True, slots=True)
class ListedAnswer:
    """A line of a list of answers: the question's short name, the answer, and where it is changed."""

    name: Text
    answer: TextValue
    change: Link


def answer_list(texts: str, line: str, answers: Iterable[ListedAnswer]) -> tuple[tuple[Block, ...], tuple[Button, ...]]:
    """The answers, numbered, each in the words of the text `line`; and the buttons to change them."""
    blocks, buttons = [], []
    for index, listed in enumerate(answers, 1):
        about: dict[str, TextValue] = {"index": index, "name": listed.name, "answer": listed.answer}
        blocks.append(Block(BlockRole.ITEM, Text(line, about)))
        buttons.append(Button(Text(f"{texts}-change", about), listed.change))
    return tuple(blocks), tuple(buttons)
