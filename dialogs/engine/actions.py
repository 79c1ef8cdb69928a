"""What a tap, a deep link or a command means: where it leads and what it changes. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from dialogs.engine.layout import without_ticks
from dialogs.engine.links import TICK_COUNT, Case, Link, UnreadableLink, Verb, decode
from dialogs.engine.manual import Manual
from dialogs.engine.plan_answers import with_answer
from dialogs.engine.screens import Text
from dialogs.engine.steps import Checklist, DraftStep

#: What a deep link may do: it may come from anybody, so it changes nothing that is stored but the language.
DEEP_LINK_VERBS = frozenset({
    Verb.OPEN, Verb.TICK, Verb.UNTICK, Verb.SPEAK, Verb.ANSWER, Verb.CLEAR, Verb.LOCALE, Verb.KEEP, Verb.HIDE,
    Verb.PAPER,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Action:
    """Where to go (`link`, its case already changed), what else to do (`verb`, `operand`), and what to say of it."""

    link: Link
    verb: int = Verb.OPEN
    operand: int = 0
    notices: tuple[Text, ...] = ()


def follow_link(manual: Manual, data: str, known: Case | None = None, *, deep: bool = False) -> Action:
    """Return the turn that `data` asks for, applied to `known`, the newest state of its card (else the link's own).

    What is no valid link leads to the nearest sensible screen with one line of explanation; nothing is lost.
    """
    try:
        link = decode(data)
    except UnreadableLink as problem:
        step = manual.by_number.get(problem.step, manual.home)
        notice = Text("notice-later-version" if problem.later else "notice-unreadable")
        return Action(Link(step.number, case=known or Case()), notices=(notice,))
    if deep and link.verb not in DEEP_LINK_VERBS | manual.harmless_verbs:
        link = replace(link, verb=Verb.OPEN, operand=0)
    known_step = manual.by_number.get(link.step)
    case = link.case if known is None or _its_own(link, known) else known
    changed = _changed(manual, link, case)
    if known_step is None or changed is None:
        where = known_step or manual.home
        return Action(Link(where.number, case=case), notices=(Text("notice-moved"),))
    if not isinstance(link.verb, Verb) and not isinstance(known_step, DraftStep):
        link = replace(link, verb=Verb.OPEN, operand=0)
    known_link = replace(link, step=known_step.number, verb=Verb.OPEN, operand=0, case=changed)
    return Action(known_link, link.verb, link.operand)


def _its_own(link: Link, known: Case) -> bool:
    """Whether a button holds its own case, whatever its card shows by now: which draft is meant, no other card says."""
    return link.verb is Verb.HIDE or link.case.draft != known.draft


def _changed(manual: Manual, link: Link, case: Case) -> Case | None:
    """The case after what the button says; None where it names something that does not exist."""
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
    question = next((asked for asked in manual.questions.values() if asked.number == number), None)
    if question is None or option not in {0, *question.numbers.values()}:
        return None
    return replace(case, plan=with_answer(manual, case.plan, question, option))


def newest_case(seen: tuple[str, ...]) -> Case | None:
    """The case in a card's keyboard: that of any button which only opens; None where there is none to read."""
    for data in seen:
        try:
            link = decode(data)
        except UnreadableLink:
            continue
        if link.verb is Verb.OPEN:
            return link.case
    return None
