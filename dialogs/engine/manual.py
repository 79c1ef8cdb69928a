"""The manual as the engine reads it: chapters, steps by number and name, questions, facts, languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from dialogs.engine.facts import Fact, OperatorNotice, RegionFacts
from dialogs.engine.forms.answers import Form
from dialogs.engine.forms.field_types import ChoiceField
from dialogs.engine.languages import Translation
from dialogs.engine.reading_order import ReadingOrder
from dialogs.engine.rules import Rule
from dialogs.engine.steps import (
    CallBoard,
    Chapter,
    Checklist,
    DraftStep,
    HiddenCard,
    Home,
    Item,
    Note,
    Page,
    PlanForm,
    ReturneeLanguages,
    ReturneePage,
    Step,
    ToldPage,
)  # fmt: skip

_StepKind = TypeVar("_StepKind", Home, HiddenCard, CallBoard, ReturneeLanguages)


class ManualError(Exception):
    """An author's mistakes, every one of them at once."""

    def __init__(self, problems: list[str]) -> None:
        """Keep the list; the message names each problem on a line."""
        super().__init__("\n".join(problems))
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Footer:
    """The steps that the buttons below a card lead to, by name, besides home and hide.

    `urgent` is what to do when it is urgent, `more` what else there is, `drafts` the list of saved drafts, `report` how
    a wrong number is reported;
    `returnee_urgent` and `returnee_data` the pages on danger and on what is kept, below all of the returnee's pages;
    `told` and `told_beside` show in the returnee's language what is told, `told_choice` is the choice of it;
    `no_language` is for where there is no text.
    """

    urgent: str
    more: str
    drafts: str
    report: str
    returnee_urgent: str
    returnee_data: str
    told: str
    told_beside: str
    told_choice: str
    no_language: str


@dataclass(frozen=True)
class Manual:
    """Everything that can be shown.

    `languages` are the permanent numbers of languages; `interface` the codes a reader can choose, `spoken` those in
    which the returnee's pages exist; `letters` the alphabet of each, for letter buttons; `translations` how far what
    is translated can be trusted, `recordings` the steps that can be listened to; `commands` the step that each chat
    command of any language opens. `aliases` keep retired step numbers alive. `operator` is who is responsible.
    `rules` are the lines that the answers of the plan bring up, `rooms` the screens of a saved draft, `room_verbs`
    the names of the rooms' own verbs by number, `harmless_verbs` those that a deep link may carry: they change
    nothing. `plan_context` are the plan's questions about the stage and the one who asks: a line that only these
    bring is no answer about the person. `notices` are what the operator announces.
    """

    chapters: tuple[Chapter, ...]
    facts: Mapping[str, Fact]
    regions: Mapping[str, RegionFacts]
    questions: Mapping[str, ChoiceField]
    notes: Mapping[str, Note]
    languages: Mapping[int, str]
    interface: tuple[str, ...]
    spoken: tuple[str, ...]
    edition: int
    aliases: Mapping[int, str]
    footer: Footer
    operator: str = ""
    letters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    translations: Mapping[str, Translation] = field(default_factory=dict)
    recordings: Mapping[str, frozenset[str]] = field(default_factory=dict)
    commands: Mapping[str, str] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    rooms: tuple[DraftStep, ...] = ()
    room_verbs: Mapping[int, str] = field(default_factory=dict)
    harmless_verbs: frozenset[int] = frozenset()
    plan_context: frozenset[str] = frozenset()
    notices: Mapping[str, OperatorNotice] = field(default_factory=dict)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """All steps in reading order."""
        return tuple(step for chapter in self.chapters for step in chapter.steps)

    @cached_property
    def by_name(self) -> Mapping[str, Step]:
        """Steps by name; a chapter's name leads to its first step."""
        names: dict[str, Step] = {c.name: c.steps[0] for c in self.chapters if c.steps}
        return names | {step.name: step for step in (*self.rooms, *self.steps)}

    @cached_property
    def by_number(self) -> Mapping[int, Step]:
        """Steps by permanent number, retired numbers included."""
        retired = {number: self.by_name[name] for number, name in self.aliases.items()}
        return retired | {step.number: step for step in (*self.rooms, *self.steps)}

    @cached_property
    def chapter_of(self) -> Mapping[str, Chapter]:
        """The chapter of each step, by the step's name."""
        return {step.name: chapter for chapter in self.chapters for step in chapter.steps}

    @cached_property
    def home(self) -> Step:
        """The first page."""
        return self._only(Home)

    @cached_property
    def hidden(self) -> HiddenCard:
        """The card that shows nothing."""
        return self._only(HiddenCard)

    @cached_property
    def call_board(self) -> CallBoard:
        """What is asked most during a call."""
        return self._only(CallBoard)

    @cached_property
    def returnee_languages(self) -> ReturneeLanguages:
        """The choice of the returnee's language."""
        return self._only(ReturneeLanguages)

    @cached_property
    def urgent(self) -> Step:
        """What to do when it is urgent."""
        return self.by_name[self.footer.urgent]

    @cached_property
    def drafts(self) -> Step:
        """The list of saved drafts."""
        return self.by_name[self.footer.drafts]

    @cached_property
    def more(self) -> Step:
        """What else there is on every card: its further pages, the language, the drafts."""
        return self.by_name[self.footer.more]

    @cached_property
    def returnee_urgent(self) -> Step:
        """The returnee's page on danger."""
        return self.by_name[self.footer.returnee_urgent]

    @cached_property
    def returnee_data(self) -> Step:
        """The returnee's page on what is kept."""
        return self.by_name[self.footer.returnee_data]

    @cached_property
    def told(self) -> Step:
        """What is told, in the returnee's language alone."""
        return self.by_name[self.footer.told]

    @cached_property
    def told_beside(self) -> Step:
        """What is told, in the returnee's language beside the professional's."""
        return self.by_name[self.footer.told_beside]

    @cached_property
    def told_choice(self) -> Step:
        """The choice of the language in which something is told."""
        return self.by_name[self.footer.told_choice]

    @cached_property
    def no_language(self) -> Page:
        """What to do where there is no text in the returnee's language."""
        step = self.by_name[self.footer.no_language]
        assert isinstance(step, Page)  # noqa: S101 - the content check draws it
        return step

    def _only(self, kind: type[_StepKind]) -> _StepKind:
        """The one step of a kind."""
        return next(step for step in self.steps if isinstance(step, kind))

    @cached_property
    def items(self) -> Mapping[int, Item]:
        """Checklist items by permanent number."""
        return {item.number: item for step in self.steps if isinstance(step, Checklist) for item in step.items}

    @cached_property
    def forms(self) -> tuple[PlanForm, ...]:
        """The screens of the plan's questions, in the order asked."""
        return tuple(step for step in self.steps if isinstance(step, PlanForm))

    @cached_property
    def form_of(self) -> Mapping[str, PlanForm]:
        """The screen that asks a question, by the question's name."""
        return {name: form for form in self.forms for name in form.questions}

    @cached_property
    def plan_form(self) -> Form:
        """The plan's questions as one form."""
        screens = {name: form.when for name, form in self.form_of.items() if form.when}
        return Form(tuple(self.questions[name] for name in self.form_of), screens)

    @cached_property
    def order(self) -> ReadingOrder:
        """Where each step stands: on the walk from first page to last, and below which other one."""
        return ReadingOrder(self.chapters, self.by_name, self.home, self.speeches)

    @cached_property
    def speeches(self) -> tuple[ReturneePage, ...]:
        """The returnee's pages in order, without those on danger and on what is kept, which all of them lead to."""
        beside = {self.footer.returnee_urgent, self.footer.returnee_data}
        pages = (step for step in self.steps if isinstance(step, ReturneePage) and not isinstance(step, ToldPage))
        return tuple(step for step in pages if step.name not in beside)

    @cached_property
    def spoken_to_callers(self) -> frozenset[str]:
        """The steps on the call board: their first line is said to somebody who calls."""
        return frozenset(name for step in self.steps if isinstance(step, CallBoard) for name in step.entries)

    def interface_language(self, number: int, otherwise: str) -> str:
        """The language with a number if a professional can choose it, else `otherwise`."""
        code = self.languages.get(number, otherwise)
        return code if code in self.interface else otherwise

    def language_number(self, code: str) -> int:
        """The permanent number of a language code, 0 where it has none."""
        return next((number for number, candidate in self.languages.items() if candidate == code), 0)
