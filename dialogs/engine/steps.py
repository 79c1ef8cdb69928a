"""What authors may write: the kinds of steps, chapters and notes, as plain values without prose.

The words of a step stand in `locales/` under ids made from its name: `<name>-title`, `-label`, `-say`, `-body`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class Stage(Enum):
    """The part of the way a chapter belongs to; the value is also the id of its name in `locales/`."""

    INFORM = "stage-inform"
    RETURN = "stage-return"
    AFTER = "stage-after"
    REFERENCE = "stage-reference"
    TOOLS = "stage-tools"


#: The stages one walks from first to last page.
WALKED = (Stage.INFORM, Stage.RETURN, Stage.AFTER, Stage.REFERENCE)


@dataclass(frozen=True, slots=True)
class BaseStep:
    """What every step has.

    `number` is permanent and below 65536; `source` names sections of the manual ("3.4.2", "II-1.1", "links",
    "colophon"), empty where the text is our own; `facts` the contacts and amounts its texts use as variables;
    `links` related steps or chapters; `later` notes on what has changed since the manual.
    """

    number: int
    name: str
    source: tuple[str, ...] = field(default=(), kw_only=True)
    facts: tuple[str, ...] = field(default=(), kw_only=True)
    links: tuple[str, ...] = field(default=(), kw_only=True)
    later: tuple[str, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class Page(BaseStep):
    """One page of guidance: a line to say, the detail, the source."""


@dataclass(frozen=True, slots=True)
class Menu(BaseStep):
    """A page whose buttons open other steps or chapters, in the order given."""

    entries: tuple[str, ...] = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Home(Menu):
    """The first page."""


@dataclass(frozen=True, slots=True)
class Board(Menu):
    """What is asked most during a call, each entry under a label of its own: `<name>-entry-<entry>`."""


@dataclass(frozen=True, slots=True)
class Contents(BaseStep):
    """The chapters of one stage, each a button."""

    stage: Stage = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Opening(BaseStep):
    """The pages of one chapter, each a button; its texts are the chapter's own."""

    chapter: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Item:
    """One line to tick; `number` is its permanent bit in the case, unique over all lists."""

    number: int
    name: str
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checklist(BaseStep):
    """Lines to tick in place; texts `<name>-item-<item>` (the sentence) and `<name>-tick-<item>` (the button)."""

    items: tuple[Item, ...] = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to tell the returnee, with its sections; text `<step>-point-<name>`."""

    name: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Talk(BaseStep):
    """Points to read out to the returnee, each with its section."""

    points: tuple[Point, ...] = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Speech(BaseStep):
    """A page for the returnee's own eyes, in the returnee's language alone."""


@dataclass(frozen=True, slots=True)
class Region(BaseStep):
    """A region of the regional coordinators: its counties and how to reach its coordinator."""

    region: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Option:
    """One answer; `number` (from 1) is permanent within its question."""

    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Question:
    """A closed question whose answer lies in `bits` bits at bit `at` of the case's plan; 0 is unanswered."""

    number: int
    name: str
    at: int
    bits: int
    options: tuple[Option, ...]

    def answer(self, plan: int) -> Option | None:
        """Return the option that `plan` holds, or None where it is unanswered or unknown."""
        number = plan >> self.at & ((1 << self.bits) - 1)
        return next((option for option in self.options if option.number == number), None)

    def put(self, plan: int, number: int) -> int:
        """Return `plan` with the answer `number` (0 takes it away)."""
        mask = ((1 << self.bits) - 1) << self.at
        return plan & ~mask | (number << self.at & mask)


@dataclass(frozen=True, slots=True)
class Ask(BaseStep):
    """A closed question; each option is a button that answers it and opens `then`."""

    question: str = field(kw_only=True)
    then: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Composed(BaseStep):
    """A text put together from closed answers: one line per question that is answered."""

    parts: tuple[str, ...] = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Languages(BaseStep):
    """Choice of the interface's language."""


@dataclass(frozen=True, slots=True)
class Speakers(BaseStep):
    """Choice of the returnee's language; each opens the returnee's first page."""

    then: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Privacy(BaseStep):
    """What is kept, for how long, and how to erase it."""


@dataclass(frozen=True, slots=True)
class Hidden(BaseStep):
    """The card that shows nothing but a way to a clean start."""


Step = (
    Page
    | Menu
    | Home
    | Board
    | Contents
    | Opening
    | Checklist
    | Talk
    | Speech
    | Region
    | Ask
    | Composed
    | Languages
    | Speakers
    | Privacy
    | Hidden
)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A room of the manual: its steps in reading order."""

    name: str
    stage: Stage
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Something later than the manual; its text is `later-<name>`. `date` is when it began to hold, if known."""

    name: str
    source: str
    checked_on: date
    date: date | None = None
