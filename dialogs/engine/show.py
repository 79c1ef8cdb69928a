"""Guidance as a pure function: a link and how it is read give a Screen. No clock, no disk, no await."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from dialogs.engine import kinds, planned
from dialogs.engine.addresses import Case, Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.frame import Leaf, Row, footer, go, to
from dialogs.engine.screens import Block, Role, Screen, Text
from dialogs.engine.steps import (
    Ask,
    Board,
    Checklist,
    Composed,
    Contents,
    Form,
    Hidden,
    Home,
    Languages,
    Menu,
    Opening,
    Page,
    Privacy,
    Region,
    Result,
    Room,
    Speakers,
    Speech,
    Step,
    Summary,
    Talk,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Reading:
    """How a screen is read: the interface's language; `foreign` where the client's own language is one we lack."""

    locale: str
    foreign: bool = False
    numbered: bool = False
    calls: bool = False


def show(
    manual: Manual, link: Link, reading: Reading, notices: tuple[Text, ...] = (), also: tuple[str, ...] = ()
) -> Screen:
    """Return the screen at `link`, `notices` first, with ways on to `also`; a number that leads nowhere shows home."""
    step = manual.by_number.get(link.step, manual.home)
    here = replace(link, step=step.number, verb=Verb.OPEN, operand=0)
    leaf = _beside(_leaf(manual, step, here, reading), manual, here, also)
    return framed(manual, step, here, leaf, notices)


def framed(manual: Manual, step: Step, here: Link, leaf: Leaf, notices: tuple[Text, ...] = ()) -> Screen:
    """Return the screen of `step` whose own part is `leaf`: notices above it, the footer below."""
    blocks = tuple(Block(Role.NOTICE, notice) for notice in notices) + leaf.blocks
    return Screen(step.name, blocks, _below(leaf.rows + footer(manual, step, here, leaf.rows), here))


def _beside(leaf: Leaf, manual: Manual, here: Link, also: tuple[str, ...]) -> Leaf:
    """The other answers to a question above the screen's own ways on; "back" there leads here."""
    steps = [manual.by_name[name] for name in also]
    rows = tuple((to(step, here, back=here.step),) for step in steps)
    names = {step.number for step in steps}
    own = tuple(row for row in leaf.rows if not (len(row) == 1 and _only_opens(row[0].link, names)))
    return Leaf(leaf.blocks, rows + own)


def _only_opens(link: Link, numbers: set[int]) -> bool:
    return link.verb is Verb.OPEN and link.step in numbers


def _below(rows: tuple[Row, ...], here: Link) -> tuple[Row, ...]:
    """Every button of a card below another one keeps saying so."""
    if not here.below:
        return rows
    return tuple(tuple(replace(button, link=replace(button.link, below=True)) for button in row) for row in rows)


def _leaf(manual: Manual, step: Step, here: Link, reading: Reading) -> Leaf:  # noqa: C901, PLR0911, PLR0912 - one line a kind
    match step:
        case Page():
            return kinds.page(manual, step, here)
        case Home():
            return kinds.home(manual, step, here, foreign=reading.foreign, calls=reading.calls)
        case Board():
            return kinds.board(manual, step, here, calls=reading.calls)
        case Menu() | Contents() | Opening():
            return kinds.menu(manual, step, here)
        case Checklist():
            return kinds.checklist(manual, step, here)
        case Talk():
            return kinds.talk(manual, step, here)
        case Speech():
            return kinds.speech(manual, step, here, reading.locale)
        case Region():
            return kinds.region(manual, step, here)
        case Ask():
            return kinds.ask(manual, step, here)
        case Composed():
            return kinds.composed(manual, step, here)
        case Form():
            return planned.form(manual, step, here)
        case Summary():
            return planned.summary(manual, step, here)
        case Result():
            return planned.result(manual, step, here)
        case Languages():
            return kinds.languages(manual, step, here, reading.locale)
        case Speakers():
            return kinds.speakers(manual, step, here)
        case Privacy():
            return kinds.privacy(manual, step, here, reading.numbered)
        case Hidden():
            return kinds.hidden(manual, step)
        case Room():
            return kinds.no_draft(manual, step)
        case _:
            assert_never(step)


def opening(manual: Manual, name: str, case: Case | None = None) -> Link:
    """Return the link to the step or chapter called `name`, with `case` or a clean one."""
    return go(manual.by_name[name], case or Case())
