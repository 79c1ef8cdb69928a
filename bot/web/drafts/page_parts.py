"""What the pages of a draft have besides a screen: questions to fill in, lines to read through, buttons of a form."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class InputKind(Enum):
    """How a question is answered: one option, any options, or one of a long list."""

    RADIO = "radio"
    BOXES = "checkbox"
    LIST = "select"


@dataclass(frozen=True, slots=True)
class InputOption:
    """An option's words, what the form brings for it, and whether it is the answer now."""

    label: str
    value: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class OptionGroup:
    """Options of a long list under a heading; without one they stand first."""

    label: str
    options: tuple[InputOption, ...]


@dataclass(frozen=True, slots=True)
class FieldInput:
    """A question: the name of its field in the form, its legend (on sight unless the title says it), its options."""

    name: str
    legend: str
    kind: InputKind
    groups: tuple[OptionGroup, ...]
    is_title: bool = False


@dataclass(frozen=True, slots=True)
class InputSection:
    """Questions that belong together, the first one in sight, under a heading."""

    heading: str
    inputs: tuple[FieldInput, ...]


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """An answer to be read through: the question, the answer, and the link that changes it."""

    label: str
    answer: str
    change: str


@dataclass(frozen=True, slots=True)
class AnswerPart:
    """Lines to be read through, under a heading."""

    heading: str
    lines: tuple[AnswerLine, ...]


class ButtonUse(Enum):
    """What a button of the form does besides bringing its link."""

    #: It is the page's main way on.
    GO_ON = "go-on"
    #: It gives a file, so that no page follows.
    DOWNLOAD = "download"
    #: It opens in a tab of its own.
    NEW_TAB = "new-tab"
    #: It sends the file that is chosen beside it.
    FILE = "file"


@dataclass(frozen=True, slots=True)
class FormButton:
    """A button of the page itself: its words, its link, and what else it does."""

    label: str
    value: str
    use: ButtonUse


@dataclass(frozen=True, slots=True)
class PointedAnswer:
    """An answer that the person points at on a page of hers: what the form brings for it, and its words."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class DraftParts:
    """What a page of a draft has besides its screen: questions by section, lines by part, buttons.

    `said_in` is the language of a page that says an item of consent to the person, None for every other page;
    `pointed` are the answers that she can point at there.
    """

    sections: tuple[InputSection, ...] = ()
    answers: tuple[AnswerPart, ...] = ()
    buttons: tuple[FormButton, ...] = ()
    said_in: str | None = None
    pointed: tuple[PointedAnswer, ...] = ()
