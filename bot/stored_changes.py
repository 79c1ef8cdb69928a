"""Which events may change what is stored, so that an answer that takes long is asked for again and not given up."""

from __future__ import annotations

from bot.card_cache import CardCache
from bot.requests import Request
from dialogs.engine.actions import follow_link
from dialogs.engine.events import PressedButton, SentFile, SentReply, SentText
from dialogs.engine.links import Verb
from dialogs.engine.manual import Manual
from dialogs.engine.steps import DraftStep

#: What changes the reader's row or takes cards away, on any card.
_CHANGES = frozenset({
    Verb.LOCALE, Verb.HIDE, Verb.FORGET, Verb.NUMBERED_ON, Verb.NUMBERED_OFF, Verb.CALLS_ON, Verb.CALLS_OFF,
    Verb.SPEAK, Verb.TAKE_BACK,
})  # fmt: skip


def may_change_stored(manual: Manual, cards: CardCache, incoming: Request) -> bool:
    """Whether an event may change a draft or the reader's row; it is not looked up whether it does."""
    match incoming.event:
        case PressedButton(data):
            action = follow_link(manual, data)
            return action.verb in _CHANGES or isinstance(manual.by_number[action.link.step], DraftStep)
        case SentReply() | SentFile():
            return True
        case SentText():
            last = cards.last(incoming.chat)
            return last is not None and isinstance(manual.by_number.get(last[1].link.step), DraftStep)
        case _:
            return False
