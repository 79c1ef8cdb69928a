"""The phone handed over: whatever is done shows a page of the returnee's, until the phone is taken back. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.card_cache import CachedCard
from bot.free_text import choice_named
from dialogs.engine.actions import Action, follow_link, newest_case
from dialogs.engine.events import Event, PressedButton, SentCommand, SentText, Started
from dialogs.engine.layout import returnee_language
from dialogs.engine.links import Case, Link, UnreadableLink, Verb, decode, encode
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from dialogs.engine.steps import ReturneePage

#: Commands, and words for them, that open the returnee's own page on danger.
ALARMS = frozenset({"urgent", "urgent-life", "help"})


@dataclass(frozen=True, slots=True)
class HandedPhone:
    """What decides while the phone is handed over.

    `page` is the returnee's page that stands there, `card` the chat's newest card (None where it is forgotten),
    `numbered` whether choices have numbers. `is_alarm` tells whether a text tells of danger or asks for help.
    """

    manual: Manual
    page: Link
    card: CachedCard | None
    numbered: bool
    is_alarm: Callable[[str], bool]

    def action(self, event: Event) -> Action:
        """What an event does: taking back, hiding, or a page of the returnee's; nothing else."""
        wanted = self._wanted(event)
        if wanted is None:
            return Action(self.page, notices=(Text("returnee-held", language=self._language),))
        if wanted.verb in {Verb.TAKE_BACK, Verb.HIDE}:
            return wanted
        return replace(wanted, link=self._as_handed(wanted.link), verb=_listening(wanted))

    @property
    def _language(self) -> str | None:
        return returnee_language(self.manual, self.page)

    def _wanted(self, event: Event) -> Action | None:
        """What a button, a link, a choice's text or a cry for help asks for; None where it is not to be had now."""
        urgent = Action(replace(self.page, step=self.manual.returnee_urgent.number))
        match event:
            case PressedButton(data, _, seen):
                return self._allowed(data, newest_case(seen))
            case Started(payload) if payload:
                return self._allowed(payload, None, deep=True)
            case SentCommand(name, _) if self.manual.commands.get(name) in ALARMS:
                return urgent
            case SentText(text):
                choice = choice_named(self.card.rendered, text, numbers_shown=self.numbered) if self.card else None
                if choice and (wanted := self._allowed(encode(choice.link), None)):
                    return wanted
                return urgent if self.is_alarm(text) else None
            case _:
                return None

    def _allowed(self, data: str, newest: Case | None, *, deep: bool = False) -> Action | None:
        action = follow_link(self.manual, data, newest, deep=deep)
        if action.verb in {Verb.TAKE_BACK, Verb.HIDE}:
            return action
        opens_page = isinstance(self.manual.by_number[action.link.step], ReturneePage)
        return (
            action if opens_page and action.verb in {Verb.OPEN, Verb.SPEAK, Verb.PAPER} and not action.notices else None
        )

    def _as_handed(self, link: Link) -> Link:
        """A link to a page as the phone was handed over: in its language, back to where that was, with that case."""
        if self.page.back:
            return replace(self.page, step=link.step)
        return replace(link, case=replace(link.case, language=self.page.case.language))


def _listening(wanted: Action) -> int:
    """On a page of hers the one thing to have besides other pages: the recording of what it says."""
    return Verb.PAPER if wanted.verb == Verb.PAPER else Verb.OPEN


def page_of_card(manual: Manual, seen: tuple[str, ...]) -> Link | None:
    """The returnee's page that a keyboard belongs to, told by its button that takes the phone back."""
    for data in seen:
        try:
            link = decode(data)
        except UnreadableLink:
            continue
        if link.verb == Verb.TAKE_BACK:
            return Link(manual.speeches[0].number, link.step, case=link.case)
    return None
