"""Guidance as a pure function: a link and how it is read give a Screen. No clock, no disk, no await."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from dialogs.engine.handout_bodies import handouts_body, point_card_body
from dialogs.engine.layout import Body, announcements, footer, link_to, returnee_language, step_label
from dialogs.engine.links import Case, Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.more_bodies import more_body
from dialogs.engine.plan_bodies import plan_form_body, plan_parts_body, plan_result_body, plan_summary_body
from dialogs.engine.question_bodies import closed_question_body, composed_text_body
from dialogs.engine.returnee_bodies import returnee_languages_body, returnee_page_body
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, Screen, Text
from dialogs.engine.step_bodies import (
    call_board_body,
    checklist_body,
    hidden_body,
    home_body,
    languages_body,
    menu_body,
    no_draft_body,
    page_body,
    privacy_body,
    region_body,
    report_body,
    settings_body,
    talking_points_body,
)
from dialogs.engine.steps import (
    CallBoard,
    ChapterOpening,
    Checklist,
    ClosedQuestion,
    ComposedText,
    DraftStep,
    Handouts,
    HiddenCard,
    Home,
    InterfaceLanguages,
    Menu,
    Page,
    PlanForm,
    PlanParts,
    PlanResult,
    PlanSummary,
    PointCard,
    PrivacyPage,
    Region,
    ReportPage,
    ReturneeLanguages,
    ReturneePage,
    SettingsPage,
    StageContents,
    Step,
    TalkingPoints,
    ToldLanguages,
    ToldPage,
)  # fmt: skip
from dialogs.engine.told_bodies import told_body, told_languages_body


@dataclass(frozen=True, slots=True)
class ReadingMode:
    """How a screen is read: the interface's language; `foreign` where the client's own language is one we lack."""

    locale: str
    foreign: bool = False
    numbered: bool = False
    calls: bool = False


def show_guidance(
    manual: Manual,
    link: Link,
    reading: ReadingMode,
    notices: tuple[Text, ...] = (),
    other_answers: tuple[str, ...] = (),
) -> Screen:
    """Return the screen at `link`, `notices` first; a step number that is not in use shows the first page.

    `other_answers` are names of steps that answer the same search: they get buttons above the screen's own.
    """
    step = manual.by_number.get(link.step, manual.home)
    screen_link = replace(link, step=step.number, verb=Verb.OPEN, operand=0)
    body = _beside(_body(manual, step, screen_link, reading), manual, screen_link, other_answers)
    return framed_screen(manual, step, screen_link, body, notices)


def framed_screen(manual: Manual, step: Step, screen_link: Link, body: Body, notices: tuple[Text, ...] = ()) -> Screen:
    """Return the screen of `step` whose own part is `body`: notices above it, the footer below."""
    announced = announcements(manual, step, screen_link)
    blocks = tuple(Block(BlockRole.NOTICE, notice) for notice in (*notices, *announced)) + body.blocks
    rows = _below(body.rows + footer(manual, step, screen_link, body.rows), screen_link)
    hers = isinstance(step, ReturneePage | HiddenCard)
    own_language = returnee_language(manual, screen_link) if hers else None
    return Screen(step.name, blocks, rows, _folds(step), own_language)


def _folds(step: Step) -> bool:
    """Whether a long card may fold its details: what is read, and lists to tick, whose buttons say it shortly."""
    if isinstance(step, DraftStep):
        return step.folds
    return isinstance(step, Checklist | TalkingPoints | PrivacyPage) or (isinstance(step, Page) and not step.whole)


def _beside(body: Body, manual: Manual, screen_link: Link, other_answers: tuple[str, ...]) -> Body:
    """The other answers to a question, each opening below so that they stay at hand: above the screen's own ways on.

    In danger the screen's own ways come first.
    """
    steps = [manual.by_name[name] for name in other_answers]
    rows = tuple((Button(step_label(step), Link(step.number, 0, Verb.BELOW, case=screen_link.case)),) for step in steps)
    names = {step.number for step in steps}
    if is_pressing(manual.by_number[screen_link.step]):
        standing = {button.link.step for row in body.rows for button in row}
        return Body(body.blocks, body.rows + tuple(row for row in rows if row[0].link.step not in standing))
    own = tuple(row for row in body.rows if not (len(row) == 1 and _only_opens(row[0].link, names)))
    return Body(body.blocks, rows + own)


def is_pressing(step: Step) -> bool:
    """Whether a card is one of danger, of a child or of a closed office: it goes before all others."""
    return isinstance(step, Page) and step.pressing


def _only_opens(link: Link, numbers: set[int]) -> bool:
    return link.verb is Verb.OPEN and link.step in numbers


def _below(rows: tuple[ButtonRow, ...], screen_link: Link) -> tuple[ButtonRow, ...]:
    """Every button of a card below another one keeps saying so."""
    if not screen_link.below:
        return rows
    return tuple(tuple(replace(button, link=replace(button.link, below=True)) for button in row) for row in rows)


def _body(manual: Manual, step: Step, screen_link: Link, reading: ReadingMode) -> Body:  # noqa: C901, PLR0911, PLR0912 - one line a kind
    match step:
        case Page():
            return page_body(manual, step, screen_link)
        case Home():
            return home_body(manual, step, screen_link, foreign=reading.foreign, calls=reading.calls)
        case CallBoard():
            return call_board_body(manual, step, screen_link)
        case Menu() | StageContents() | ChapterOpening():
            return menu_body(manual, step, screen_link)
        case Checklist():
            return checklist_body(manual, step, screen_link)
        case TalkingPoints():
            return talking_points_body(manual, step, screen_link)
        case ToldLanguages():
            return told_languages_body(manual, screen_link)
        case ToldPage():
            return told_body(manual, step, screen_link, reading.locale)
        case ReturneePage():
            return returnee_page_body(manual, step, screen_link, reading.locale)
        case Region():
            return region_body(manual, step, screen_link)
        case ClosedQuestion():
            return closed_question_body(manual, step, screen_link)
        case ComposedText():
            return composed_text_body(manual, step, screen_link)
        case PlanForm():
            return plan_form_body(manual, step, screen_link)
        case PlanSummary():
            return plan_summary_body(manual, step, screen_link)
        case PlanResult():
            return plan_result_body(manual, step, screen_link)
        case PlanParts():
            return plan_parts_body(manual, step, screen_link)
        case InterfaceLanguages():
            return languages_body(manual, step, screen_link, reading.locale)
        case ReturneeLanguages():
            return returnee_languages_body(manual, step, screen_link)
        case Handouts():
            return handouts_body(manual, step, screen_link)
        case PointCard():
            return point_card_body(manual, step, screen_link)
        case PrivacyPage():
            return privacy_body(manual, step, screen_link)
        case SettingsPage():
            return settings_body(manual, step, screen_link, numbered=reading.numbered, calls=reading.calls)
        case ReportPage():
            return report_body(manual, step, screen_link)
        case HiddenCard():
            return hidden_body(manual, step, screen_link)
        case DraftStep():
            return more_body(manual, step, screen_link) if step is manual.more else no_draft_body(manual, step)
        case _:
            assert_never(step)


def step_link(manual: Manual, name: str, case: Case | None = None) -> Link:
    """Return the link to the step or chapter called `name`, with `case` or a clean one."""
    return link_to(manual.by_name[name], case or Case())
