"""What the reader and the returnee are told of a translation: that it is missing, stale, or not yet reviewed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dialogs.engine.languages import Translation
from dialogs.engine.layout import returnee_language
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, LanguageName, Text, TextValue
from dialogs.engine.steps import ReturneePage, TalkingPoints


@dataclass(frozen=True, slots=True)
class _Fault:
    """What can be wrong with a translation: the ids of what is said of it to either."""

    said_to_returnee: str
    said_to_professional: str


_STALE = _Fault("returnee-stale", "translation-stale")
_UNREVIEWED = _Fault("returnee-unreviewed", "translation-unreviewed")
_NOTHING_KNOWN = Translation()


def chosen_language(manual: Manual, screen_link: Link) -> str | None:
    """The returnee's language in a link, whether or not there are texts in it; None where none is chosen."""
    return manual.languages.get(screen_link.case.language)


def is_readable(manual: Manual, code: str, names: Iterable[str]) -> bool:
    """Whether every message of `names` is there in a language."""
    return code in manual.spoken and manual.translations.get(code, _NOTHING_KNOWN).missing.isdisjoint(names)


def is_stale(manual: Manual, code: str, names: Iterable[str]) -> bool:
    """Whether a message of `names` was translated from an earlier text."""
    return not manual.translations.get(code, _NOTHING_KNOWN).stale.isdisjoint(names)


def is_unreviewed(manual: Manual, code: str, names: Iterable[str]) -> bool:
    """Whether no native professional has read a message of `names`."""
    return not manual.translations.get(code, _NOTHING_KNOWN).unreviewed.isdisjoint(names)


def is_doubtful(manual: Manual, code: str, names: tuple[str, ...]) -> bool:
    """Whether a message of `names` is stale in a language, or not yet reviewed."""
    return is_stale(manual, code, names) or is_unreviewed(manual, code, names)


def stands_beside(manual: Manual, page: TalkingPoints | ReturneePage, code: str) -> bool:
    """Whether a page may be shown in a language only beside the professional's: of weight, and not to be trusted."""
    return page.weighty and is_doubtful(manual, code, said_names(page))


def said_names(page: TalkingPoints | ReturneePage) -> tuple[str, ...]:
    """The messages that a page says to the returnee, in order."""
    if isinstance(page, ReturneePage):
        return f"{page.name}-title", f"{page.name}-body"
    return f"{page.name}-say", *(f"{page.name}-point-{point.name}" for point in page.points)


def translation_marks(manual: Manual, code: str, names: tuple[str, ...]) -> tuple[Block, ...]:
    """What is to be known of a translation: first in the returnee's words, then in the professional's."""
    hers = tuple(
        Block(BlockRole.CAVEAT, Text(fault.said_to_returnee, language=code)) for fault in _faults(manual, code, names)
    )
    return hers + marks_for_professional(manual, code, names)


def marks_for_professional(manual: Manual, code: str, names: tuple[str, ...]) -> tuple[Block, ...]:
    """What is to be known of a translation, in the professional's words."""
    about: dict[str, TextValue] = {"language": LanguageName(code)}
    return tuple(
        Block(BlockRole.CAVEAT, Text(fault.said_to_professional, about)) for fault in _faults(manual, code, names)
    )


def show_row(manual: Manual, step: TalkingPoints, screen_link: Link) -> ButtonRow:
    """On what is to be told: showing it in the returnee's language, and choosing the language."""
    code, case = returnee_language(manual, screen_link), screen_link.case
    choice = Link(manual.told_choice.number, step.number, case=case)
    if code is None:
        return (Button(Text("told-choose"), choice),)
    show = Link(manual.told.number, step.number, Verb.SPEAK, case.language, case)
    return Button(Text("told-show", {"language": LanguageName(code)}), show), Button(Text("told-change"), choice)


def _faults(manual: Manual, code: str, names: tuple[str, ...]) -> tuple[_Fault, ...]:
    faults = ((_STALE, is_stale), (_UNREVIEWED, is_unreviewed))
    return tuple(fault for fault, applies in faults if applies(manual, code, names))
