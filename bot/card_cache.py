"""The cards that this process drew last: at most so many, for minutes, never on disk.

Without them everything still works; a quick tap is then applied to the state that its own button carries.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakValueDictionary

from bot.render import Rendered
from dialogs.engine.events import ChatId, MessageId
from dialogs.engine.links import Link

#: Seconds a card is remembered, and how many cards at most.
KEPT_SECONDS = 20 * 60.0
MAX_CARDS = 2_000
#: Seconds that the cards taken away before the phone is handed over are remembered.
ASIDE_SECONDS = 60 * 60.0
#: Messages below the cards (papers, questions) that a chat is remembered to have, and chats with any.
BELOW, CHATS = 50, 1_000


@dataclass(frozen=True, slots=True)
class CachedCard:
    """A card as it was last drawn: what it showed, and its link, which holds the newest state of the case.

    `update` is the number of the update that it answered. `shown` is False where a later answer is to draw it.
    """

    link: Link
    rendered: Rendered
    language: str
    at: float
    update: int | None = None
    shown: bool = True


class CardCache:
    """What each chat's cards showed when they were last drawn."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Take the clock (seconds) by which cards are forgotten."""
        self._clock = clock
        self.clear()

    def clear(self) -> None:
        """Forget everything."""
        self._drawn: OrderedDict[tuple[int, int], CachedCard] = OrderedDict()
        self._last: dict[int, list[int]] = {}
        # What many readers are shown alike is kept once for all of them.
        self._alike: WeakValueDictionary[Rendered, Rendered] = WeakValueDictionary()
        self._below: OrderedDict[ChatId, tuple[MessageId, ...]] = OrderedDict()
        self._aside: OrderedDict[ChatId, tuple[CachedCard, ...]] = OrderedDict()
        self._pages: OrderedDict[ChatId, tuple[Link, float]] = OrderedDict()

    def put(  # noqa: PLR0913, PLR0917 - a card's own attributes
        self, chat: ChatId, card: MessageId, link: Link, rendered: Rendered, language: str, update: int | None = None,
        *, shown: bool = True,
    ) -> None:  # fmt: skip
        """Remember what `card` shows now; a card not seen before becomes the chat's newest."""
        self._forget_old()
        key = (chat, card)
        if key not in self._drawn:
            self._last.setdefault(chat, []).append(card)
        rendered = self._alike.setdefault(rendered, rendered)
        self._drawn[key] = CachedCard(link, rendered, language, self._clock(), update, shown)
        self._drawn.move_to_end(key)

    def get(self, chat: ChatId, card: MessageId) -> CachedCard | None:
        """The card as it was last drawn, or None if it has been forgotten."""
        self._forget_old()
        return self._drawn.get((chat, card))

    def last(self, chat: ChatId) -> tuple[MessageId, CachedCard] | None:
        """The newest card of the chat that is still there, with its id."""
        self._forget_old()
        cards = self._last.get(chat, [])
        return (cards[-1], self._drawn[chat, cards[-1]]) if cards else None

    def put_below(self, chat: ChatId, message: MessageId) -> None:
        """Remember a message that is no card (a paper, a question), so that hiding removes it too."""
        self._below[chat] = (*self._below.get(chat, ()), message)[-BELOW:]
        self._below.move_to_end(chat)
        if len(self._below) > CHATS:
            self._below.popitem(last=False)

    def ids(self, chat: ChatId) -> tuple[MessageId, ...]:
        """The ids of the chat's cards, oldest first, and of what stands below them."""
        return (*self._last.get(chat, ()), *self._below.get(chat, ()))

    def drop(self, chat: ChatId, card: MessageId) -> None:
        """Forget one card; the one drawn before it becomes the newest again."""
        if self._drawn.pop((chat, card), None):
            remaining = [message for message in self._last[chat] if message != card]
            if remaining:
                self._last[chat] = remaining
            else:
                del self._last[chat]

    def drop_all(self, chat: ChatId, but: MessageId | None = None, *, aside: bool = True) -> None:
        """Forget every card of the chat but `but`, the messages below them, and (`aside`) what was put aside."""
        self._below.pop(chat, None)
        if aside:
            self._aside.pop(chat, None)
        for card in self._last.get(chat, [])[:]:
            if card != but:
                self.drop(chat, card)

    def put_aside(self, chat: ChatId, but: MessageId | None) -> None:
        """Forget every card of the chat but `but`, until they are taken back."""
        cards = tuple(self._drawn[chat, card] for card in self._last.get(chat, []) if card != but)
        self.drop_all(chat, but)
        self._aside[chat] = cards
        self._aside.move_to_end(chat)
        if len(self._aside) > CHATS:
            self._aside.popitem(last=False)

    def take_back(self, chat: ChatId) -> tuple[CachedCard, ...]:
        """The cards that were put aside, oldest first; none where that is long ago."""
        oldest = self._clock() - ASIDE_SECONDS
        return tuple(card for card in self._aside.pop(chat, ()) if card.at >= oldest)

    def put_page(self, chat: ChatId, page: Link) -> None:
        """Remember the returnee's page that stands in a chat, with what the phone was handed over with."""
        self._pages[chat] = (page, self._clock())
        self._pages.move_to_end(chat)
        if len(self._pages) > CHATS:
            self._pages.popitem(last=False)

    def page(self, chat: ChatId) -> Link | None:
        """The returnee's page that stands in a chat; None where there is none, or it is long ago."""
        page, at = self._pages.get(chat, (None, 0.0))
        return page if at >= self._clock() - ASIDE_SECONDS else None

    def drop_page(self, chat: ChatId) -> None:
        """Forget that the phone was handed over."""
        self._pages.pop(chat, None)

    def __len__(self) -> int:
        """How many cards are remembered."""
        return len(self._drawn)

    def _forget_old(self) -> None:
        oldest = self._clock() - KEPT_SECONDS
        while self._drawn:
            (chat, card), drawn = next(iter(self._drawn.items()))
            if drawn.at >= oldest and len(self._drawn) <= MAX_CARDS:
                return
            self.drop(chat, card)
