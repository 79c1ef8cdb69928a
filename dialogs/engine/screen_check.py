"""The content check of screens: what cannot be reached, dead ends, too many ways on, links too long."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

from dialogs.engine.citations import reachable
from dialogs.engine.facts import Status
from dialogs.engine.links import LINK_LENGTH, TICK_COUNT, Case, Link, Verb, encode
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Screen
from dialogs.engine.show import ReadingMode, show_guidance
from dialogs.engine.steps import (
    HiddenCard,
    Home,
    PlanResult,
    ReportPage,
    ReturneePage,
    Step,
    ToldPage,
)  # fmt: skip

#: Every bit set: no case can need more room.
MOST_BUTTONS = Case(plan=(1 << 64) - 1, ticks=(1 << TICK_COUNT) - 1, language=255, draft=(1 << 24) - 1)
#: Choices of a menu at the most, besides the ways that stand on every card.
MOST_CHOICES = 10
#: What chooses a value: a list of values may be as long as it is.
_VALUES = frozenset({Verb.TICK, Verb.UNTICK, Verb.ANSWER, Verb.SPEAK, Verb.LOCALE, Verb.PAPER, Verb.HIDE})


def check_screens(manual: Manual) -> Iterator[tuple[Step, Screen]]:
    """Every step's screen with the fullest case."""
    for step in manual.steps:
        link = Link(step.number, back=manual.urgent.number, case=MOST_BUTTONS, below=True)
        yield step, show_guidance(manual, link, ReadingMode(manual.interface[0]))


def screen_problems(manual: Manual, commands: frozenset[str]) -> Iterator[str]:
    """Every problem of the screens; `commands` are the steps that are reached without a button."""
    yield from _reach(manual, commands)
    yield from _screens(manual)


def _reach(manual: Manual, commands: frozenset[str]) -> Iterator[str]:
    seen: set[tuple[int, int]] = set()
    todo = deque(
        [
            Link(manual.home.number),
            *(Link(manual.by_name[name].number) for name in {*commands, *manual.commands.values()}),
        ]
    )
    while todo:
        link = todo.popleft()
        place = (link.step, link.back if link.step == manual.more.number else 0)
        if place in seen or link.step not in manual.by_number:
            continue
        seen.add(place)
        screen = show_guidance(manual, Link(*place), ReadingMode(manual.interface[0]))
        todo.extend(button.link for button in screen.buttons)
    reached = {number for number, _ in seen}
    yield from (
        f"{step.name}: no way leads there"
        for step in manual.steps
        if step.number not in reached and not _continues(step)
    )


def _continues(step: Step) -> bool:
    """Whether a card only goes on where another one is full, or where the returnee's language is chosen."""
    return isinstance(step, ToldPage) or (isinstance(step, PlanResult) and bool(step.of))


def _screens(manual: Manual) -> Iterator[str]:
    frame = tuple(step.name for step in (manual.home, manual.urgent, manual.more, manual.hidden))
    for step, screen in check_screens(manual):
        links = [button.link for button in screen.buttons]
        targets = {manual.by_number[link.step].name for link in links if link.step in manual.by_number}
        needed = (
            ()
            if isinstance(step, HiddenCard)
            else (manual.returnee_data.name,)
            if isinstance(step, ReturneePage)
            else frame
        )
        yield from (f"{step.name}: no way to {name}" for name in needed if name not in targets | {step.name})
        yield from caveat(manual, step, screen)
        yield from _dead_end(manual, step, set(frame))
        yield from _menu(manual, step, screen)
        for link in links:
            if len(encode(link)) > LINK_LENGTH:
                yield f"{step.name}: button data over {LINK_LENGTH} characters"


def _dead_end(manual: Manual, step: Step, frame: set[str]) -> Iterator[str]:
    """A card from which nothing leads on but what stands on every card."""
    buttons = show_guidance(manual, Link(step.number, case=MOST_BUTTONS), ReadingMode(manual.interface[0])).buttons
    targets = {manual.by_number[button.link.step].name for button in buttons if button.link.step in manual.by_number}
    acts = any(button.link.verb not in {Verb.OPEN, Verb.HIDE} for button in buttons)
    if not acts and not targets - frame - {step.name} and not isinstance(step, (HiddenCard, Home, ReportPage)):
        yield f"{step.name}: a dead end"


def _menu(manual: Manual, step: Step, screen: Screen) -> Iterator[str]:
    """Too many ways on. Values to choose among are no ways: ticks, answers, languages of the chat or of a paper."""
    standing = {manual.urgent.number, manual.home.number, manual.more.number}
    ways = [
        button for button in screen.buttons
        if button.link.verb not in _VALUES and button.link.step not in standing
        and button.label.id not in {"frame-back", "plan-answer-button"}
    ]  # fmt: skip
    if len(ways) > MOST_CHOICES:
        yield f"{step.name}: {len(ways)} choices, over {MOST_CHOICES}"


def caveat(manual: Manual, step: Step, screen: Screen) -> Iterator[str]:
    """A warning to ask before anything is sent, on a screen that names nothing to send to or to call."""
    warned = any(block.text.id == "frame-unconfirmed" for block in screen.blocks)
    doubtful = (manual.facts[name] for name in step.facts)
    if warned and not any(reachable(fact) and fact.status is Status.UNCONFIRMED for fact in doubtful):
        yield f"{step.name}: warns of contacts and names none"
