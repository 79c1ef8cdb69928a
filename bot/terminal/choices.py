"""What a screen's buttons become in a terminal: numbered choices, and the footer's keys, which never change place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bot.free_text import choice_named, typed_number
from bot.render import Rendered, RenderedChoice
from bot.text_format import Translator
from dialogs.draft.steps import OVERVIEW
from dialogs.engine.layout import step_label
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.steps import DraftStep, HiddenCard, Home, ReturneePage, Step

#: The footer's keys in their places: back, urgent, home, hide.
BACK, URGENT, HOME, HIDE = "0", "a", "h", "d"
#: Where the returnee's choices stand on each of her pages: back, next, what is kept, giving the phone back, all else.
_HER_BACK, _HER_NEXT, _HER_DATA, _TAKING_BACK, _HER_OTHERS = 1, 2, 3, 4, 5
#: A number that names no choice is a question: 112.
_HIGHEST = 99


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices of one screen: by number, and by the footer's keys (None: the place is empty)."""

    numbered: Mapping[int, RenderedChoice]
    keys: Mapping[str, RenderedChoice | None]
    rendered: Rendered

    def number(self, line: str) -> int | None:
        """The number that a line is, if it is one of at most two digits."""
        number = typed_number(line)
        return number if number is not None and number <= _HIGHEST else None

    def named(self, line: str) -> RenderedChoice | None:
        """The choice that a line names by a key of the footer, alone on the line, or by its whole text."""
        if key := self.keys.get(line.casefold()):
            return key
        return None if line.isdecimal() else choice_named(self.rendered, line, numbers_shown=False)

    def listed(self) -> list[tuple[str, str]]:
        """Number and label of each numbered choice; a label that begins with the same number does so only once."""
        return [
            (str(number), re.sub(rf"^([☐☑] )?{number} ", r"\1", choice.label))
            for number, choice in self.numbered.items()
        ]

    def at(self, number: int) -> RenderedChoice | None:
        """The choice with a number."""
        return self.numbered.get(number)


def divide_choices(manual: Manual, words: Translator, language: str, rendered: Rendered, link: Link) -> Choices:
    """Return the choices of the screen that `rendered` shows at `link`."""
    step = manual.by_number[link.step]
    if isinstance(step, HiddenCard):
        return Choices(dict(enumerate(rendered.choices, 1)), {}, rendered)
    urgent = _leading(rendered, {manual.urgent.number, manual.returnee_urgent.number})
    home = _leading(rendered, {manual.home.number})
    back = _back(manual, rendered, link) or (None if isinstance(step, Home) else home)
    hide = next((choice for choice in rendered.choices if choice.link.verb is Verb.HIDE), None)
    in_footer = (back, home, hide) if isinstance(step, Home) else (back, urgent, home, hide)
    above = [choice for choice in rendered.choices if choice not in in_footer]
    numbered = _her_numbers(manual, step, above) if rendered.own_language else dict(enumerate(above, 1))

    def always(step: Step) -> RenderedChoice:
        label = words.word(step_label(step).id, language)
        return RenderedChoice(label, Link(step.number, back=link.step, case=link.case))

    hidden = RenderedChoice(
        words.word(step_label(manual.hidden).id, language), Link(manual.hidden.number, verb=Verb.HIDE)
    )
    is_hers = isinstance(step, ReturneePage)
    keys = {
        BACK: _named_back(back, words, language),
        URGENT: urgent or (_her_urgent(manual, rendered, words, link, language) if is_hers else always(manual.urgent)),
        HOME: home if is_hers else home or always(manual.home),
        HIDE: hide or hidden,
    }
    return Choices(numbered, keys, rendered)


def _her_numbers(manual: Manual, step: Step, choices: Iterable[RenderedChoice]) -> dict[int, RenderedChoice]:
    """The choices of a page of the returnee's, each under the number that it has on all of them."""
    own = step.number if step in manual.speeches else 0
    ring = [page.number for page in manual.speeches]
    following = ring[(ring.index(own) + 1) % len(ring)] if own else 0
    numbered: dict[int, RenderedChoice] = {}
    for choice in choices:
        place = _her_place(manual, choice, ring, following)
        numbered[place if place not in numbered else max(_HER_OTHERS, *(n + 1 for n in numbered))] = choice
    return dict(sorted(numbered.items()))


def _her_place(manual: Manual, choice: RenderedChoice, ring: list[int], following: int) -> int:
    match choice.link.verb, choice.link.step:
        case Verb.TAKE_BACK, _:
            return _TAKING_BACK
        case Verb.OPEN, number if number == manual.returnee_data.number:
            return _HER_DATA
        case Verb.OPEN, number if number in ring:
            return _HER_NEXT if number == following else _HER_BACK
        case _:
            return _HER_OTHERS


def _her_urgent(manual: Manual, rendered: Rendered, words: Translator, link: Link, language: str) -> RenderedChoice:
    """The returnee's own page on danger, on itself too: its key is never another's."""
    page = manual.returnee_urgent
    label = words.word(step_label(page).id, rendered.own_language or language)
    return RenderedChoice(label, replace(link, step=page.number))


def _leading(rendered: Rendered, steps: set[int]) -> RenderedChoice | None:
    """The choice that only opens one of the steps; the last one, since the footer comes last."""
    choices = (c for c in reversed(rendered.choices) if c.link.verb is Verb.OPEN and c.link.step in steps)
    return next(choices, None)


def _back(manual: Manual, rendered: Rendered, link: Link) -> RenderedChoice | None:
    """The choice that leads back: away from a card below another one, to where one came from, up, or home."""
    step = manual.by_number[link.step]
    if close := next((choice for choice in rendered.choices if choice.link.verb is Verb.CLOSE), None):
        return close
    ways = [link.back, manual.order.up(step).number]
    if isinstance(step, DraftStep):
        drafts = manual.drafts.number
        ways = [] if step.number == drafts else [link.back, OVERVIEW.number, drafts]
    ways = [number for number in ways if number not in {0, link.step}]
    return next((choice for number in ways if (choice := _leading(rendered, {number}))), None)


def _named_back(back: RenderedChoice | None, words: Translator, language: str) -> RenderedChoice | None:
    """The way back under a short name, so that its place is of one width."""
    return replace(back, label=words.word("terminal-back", language)) if back else None
