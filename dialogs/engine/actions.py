"""What a tap, a deep link or a command means: where it leads and what it changes. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dialogs.engine.layout import without_ticks
from dialogs.engine.links import TICK_COUNT, Case, Link, UnreadableLink, Verb, decode
from dialogs.engine.manual import Manual
from dialogs.engine.plan_answers import with_answer
from dialogs.engine.screens import Text
from dialogs.engine.steps import Checklist, DraftStep

#: What a deep link may do: it may come from anybody, so it changes nothing that is stored, hides and clears nothing.
DEEP_LINK_VERBS = frozenset({
    Verb.OPEN, Verb.TICK, Verb.UNTICK, Verb.SPEAK, Verb.ANSWER, Verb.KEEP, Verb.PAPER, Verb.BELOW,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Action:
    """Where a tap leads (`link`, its case already changed), what else it does (`verb`, `operand`), and notices."""

    link: Link
    verb: int = Verb.OPEN
    operand: int = 0
    notices: tuple[Text, ...] = ()


def follow_link(manual: Manual, data: str, newest: Case | None = None, *, deep: bool = False) -> Action:
    """Return the action that `data` asks for, applied to `newest`, the newest case of its card (else the link's own).

    What is no valid link leads to the nearest sensible screen with one line of explanation; nothing is lost.
    """
    try:
        link = decode(data)
    except UnreadableLink as problem:
        nearest = manual.by_number.get(problem.step, manual.home)
        notice = Text("notice-later-version" if problem.later else "notice-unreadable")
        return Action(Link(nearest.number, case=newest or Case()), notices=(notice,))
    if deep and link.verb not in DEEP_LINK_VERBS | manual.harmless_verbs:
        link = replace(link, verb=Verb.OPEN, operand=0)
    step = manual.by_number.get(link.step)
    if deep and link.verb is Verb.PAPER and isinstance(step, DraftStep):
        link = replace(link, verb=Verb.OPEN, operand=0)
    case = link.case if newest is None or _holds_its_case(link, newest) else newest
    changed = _changed_case(manual, link, case)
    if step is None or changed is None:
        return Action(Link((step or manual.home).number, case=case), notices=(Text("notice-moved"),))
    if not isinstance(link.verb, Verb) and not isinstance(step, DraftStep):
        link = replace(link, verb=Verb.OPEN, operand=0)
    return Action(replace(link, step=step.number, verb=Verb.OPEN, operand=0, case=changed), link.verb, link.operand)


def _holds_its_case(link: Link, newest: Case) -> bool:
    """Whether a button keeps its own case, whatever its card shows by now: it hides, or means another draft."""
    return link.verb is Verb.HIDE or link.case.draft != newest.draft


def _changed_case(manual: Manual, link: Link, case: Case) -> Case | None:
    """The case after the button's verb; None where its operand names something that does not exist."""
    match link.verb:
        case Verb.TICK | Verb.UNTICK:
            return case.tick(link.operand, on=link.verb is Verb.TICK) if link.operand < TICK_COUNT else None
        case Verb.SPEAK:
            return replace(case, language=link.operand) if link.operand in manual.languages else None
        case Verb.ANSWER:
            return _answered(manual, link.operand, case)
        case Verb.CLEAR:
            step = manual.by_number.get(link.step)
            return without_ticks(step, case) if isinstance(step, Checklist) else case
        case Verb.LOCALE:
            return case if manual.languages.get(link.operand) in manual.interface else None
        case _:
            return case


def _answered(manual: Manual, operand: int, case: Case) -> Case | None:
    number, option = operand >> 8, operand & 255
    question = next((field for field in manual.questions.values() if field.number == number), None)
    if question is None or option not in {0, *question.numbers.values()}:
        return None
    return replace(case, plan=with_answer(manual, case.plan, question, option))


def newest_case(seen: tuple[str, ...]) -> Case | None:
    """The case in a card's keyboard, read from a button that only opens a step; None where there is no such button."""
    for data in seen:
        try:
            link = decode(data)
        except UnreadableLink:
            continue
        if link.verb is Verb.OPEN:
            return link.case
    return None
