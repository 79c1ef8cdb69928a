"""What authors may write: the kinds of steps, chapters and notes, as plain values without prose.

The words of a step stand in `locales/` under ids made from its name: `<name>-title`, `-label`, `-say`, `-body`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING

from dialogs.engine.forms.conditions import When

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
READING_STAGES = (Stage.INFORM, Stage.RETURN, Stage.AFTER, Stage.REFERENCE)


@dataclass(frozen=True, slots=True)
class BaseStep:
    """What every step has.

    `number` is permanent and below 65536; `source` names sections of the manual ("3.4.2", "II-1.1", "links",
    "colophon"), empty where the text is our own; `facts` the contacts and amounts its texts use as variables;
    `confirmed` contacts shown only where the contacts file confirms them; `links` related steps or chapters;
    `later` notes on what has changed since the manual.
    """

    number: int
    name: str
    source: tuple[str, ...] = field(default=(), kw_only=True)
    facts: tuple[str, ...] = field(default=(), kw_only=True)
    confirmed: tuple[str, ...] = field(default=(), kw_only=True)
    links: tuple[str, ...] = field(default=(), kw_only=True)
    later: tuple[str, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class Page(BaseStep):
    """One page of guidance: a line to say, the detail, the source.

    `under` names the page of its chapter that leads to it, where the chapter's opening does not list it; `whole`: it is
    never folded; `pressing`: what else answers a search stands below its own ways on.
    """

    under: str = field(default="", kw_only=True)
    whole: bool = field(default=False, kw_only=True)
    pressing: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class Menu(BaseStep):
    """A page whose buttons open other steps or chapters, in the order given."""

    entries: tuple[str, ...] = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Home(Menu):
    """The first page."""


@dataclass(frozen=True, slots=True)
class CallBoard(Menu):
    """What is asked most during a call, each entry under a label of its own: `<name>-entry-<entry>`."""


@dataclass(frozen=True, slots=True)
class StageContents(BaseStep):
    """The chapters of one stage, each a button."""

    stage: Stage = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class ChapterOpening(BaseStep):
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
    """One thing to tell the returnee; text `<step>-point-<name>`. Without sections it is ours, and is said to be."""

    name: str
    source: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TalkingPoints(BaseStep):
    """Points to read out to the returnee; their sections stand at the foot, where nobody reads them out.

    `weighty`: risks, amounts, or who is told what; in a translation that is not reviewed they stand beside the source.
    """

    points: tuple[Point, ...] = field(kw_only=True)
    weighty: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class ReturneePage(BaseStep):
    """A page for the returnee's own eyes, in the returnee's language alone; `weighty` as of TalkingPoints."""

    weighty: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class ToldPage(ReturneePage):
    """What the page that "back" leads to says, in the returnee's language alone, or `beside` the professional's."""

    beside: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class ToldLanguages(BaseStep):
    """The choice of the language in which the page that "back" leads to is told."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper to hand over: its number in links, the id of its button's text, the messages that stand on it."""

    number: int
    label: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Handouts(BaseStep):
    """The sheets to hand over, in the returnee's language: each a button that makes a paper."""

    sheets: tuple[Sheet, ...] = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class PointCard(BaseStep):
    """Every language's own line, to point at; each opens the returnee's pages, of which `then` is the first."""

    then: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class Region(BaseStep):
    """A region of the regional coordinators: its counties and how to reach its coordinator."""

    region: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class ClosedQuestion(BaseStep):
    """A closed question; each option is a button that answers it and opens `then`."""

    question: str = field(kw_only=True)
    then: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class ComposedText(BaseStep):
    """A text put together from closed answers: one line per question that is answered.

    Answers named in `silent` ("no") bring no line.
    """

    parts: tuple[str, ...] = field(kw_only=True)
    silent: tuple[str, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class ActionButton:
    """A button with the text `text` that opens `step` and has it do `verb`, a verb of the package that draws `step`."""

    text: str
    step: str
    verb: int


@dataclass(frozen=True, slots=True)
class PlanForm(BaseStep):
    """A screen of closed questions, shown while `when` holds; each option is a button that sets the answer."""

    questions: tuple[str, ...] = field(kw_only=True)
    when: When | None = field(default=None, kw_only=True)


@dataclass(frozen=True, slots=True)
class PlanSummary(BaseStep):
    """Every answer of the plan, each with a button to change it; `then` is the result."""

    then: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class PlanResult(BaseStep):
    """The lines that the answers bring up in `groups`, so many to a card.

    `then` is the result that comes next, `parts` the list of all. A further card is a `part` (from 1) `of` the first.
    """

    groups: tuple[str, ...] = field(kw_only=True)
    parts: str = field(kw_only=True)
    then: str = field(default="", kw_only=True)
    of: str = field(default="", kw_only=True)
    part: int = field(default=0, kw_only=True)


@dataclass(frozen=True, slots=True)
class PlanParts(BaseStep):
    """All results of the plan that have lines, and what can be done with the whole plan: `actions`, the paper."""

    entries: tuple[str, ...] = field(kw_only=True)
    actions: tuple[ActionButton, ...] = field(default=(), kw_only=True)


@dataclass(frozen=True, slots=True)
class InterfaceLanguages(BaseStep):
    """Choice of the interface's language."""


@dataclass(frozen=True, slots=True)
class ReturneeLanguages(BaseStep):
    """Choice of the returnee's language; each opens the returnee's first page."""

    then: str = field(kw_only=True)


@dataclass(frozen=True, slots=True)
class PrivacyPage(BaseStep):
    """What is kept, for how long, and how to erase it."""


@dataclass(frozen=True, slots=True)
class SettingsPage(BaseStep):
    """How cards are shown: choices numbered in the text, the board for calls first on home."""


@dataclass(frozen=True, slots=True)
class ReportPage(BaseStep):
    """A ready text about a wrong number or address on the page that it is opened from; nothing is sent."""


@dataclass(frozen=True, slots=True)
class HiddenCard(BaseStep):
    """The card that shows nothing but a way to a clean start."""


@dataclass(frozen=True, slots=True)
class DraftStep(BaseStep):
    """A screen of a saved draft, drawn from what is stored; alone it says that there is no draft.

    `label` is the id of the text on buttons that lead there; `announces`: a pause of the programme is said there;
    `folds`: it lists what its buttons say too, and may be folded.
    """

    label: str = field(default="room-label", kw_only=True)
    announces: bool = field(default=False, kw_only=True)
    folds: bool = field(default=False, kw_only=True)


Step = (
    Page | Menu | Home | CallBoard | StageContents | ChapterOpening | Checklist | TalkingPoints | ReturneePage
    | Region | ClosedQuestion | ComposedText | PlanForm | PlanSummary | PlanResult | PlanParts | InterfaceLanguages
    | ReturneeLanguages | ToldLanguages | Handouts | PointCard | PrivacyPage | SettingsPage | ReportPage | HiddenCard
    | DraftStep
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chapter:
    """A room of the manual: its steps in reading order."""

    name: str
    stage: Stage
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Something later than the manual; its text is `later-<name>`.

    `date` is when it began to hold, if known; `law` says that it tells of statutes, which a lawyer has not read.
    """

    name: str
    source: str
    checked_on: date
    date: date | None = None
    law: bool = False
