"""A reader for tests: opens, taps, writes, sees. The chat is a list of cards, as a client would show them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count

from bot.drafts.service import DraftService
from bot.free_text import TextLookup
from bot.readers import Readers
from bot.render import Rendered, RenderedChoice
from bot.requests import Request, Response
from bot.service import Service
from bot.text_format import Translator
from dialogs.engine.events import Event, PressedButton, SentCommand, SentFile, SentOther, SentReply, SentText, Started
from dialogs.engine.links import encode
from dialogs.engine.manual import Manual
from storage.crypto.keyring import Keyring
from storage.database import Database
from storage.drafts.store import DraftStore
from storage.readers.store import ReaderStore

#: The first draft's name, LT-7K2Q; the others follow, where a server draws them at random.
FIRST_NAME = 248919
KEYRING = Keyring("a key for tests, which opens nothing".ljust(43, "."))


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def passes(self, **how: float) -> None:
        """Let time pass, as timedelta's arguments."""
        self.now += timedelta(**how)


@dataclass(frozen=True)
class Shown:
    """A card in the chat."""

    card: int
    rendered: Rendered


class House:
    """One server: a service on a store, restarted at will."""

    def __init__(
        self,
        manual: Manual,
        wording: Translator,
        questions: TextLookup,
        url: str = "sqlite+aiosqlite://",
        *,
        typing: bool = False,
        passing: bool = False,
        by_invitation: bool = False,
        shared: bool = False,
    ) -> None:
        self.manual, self.wording, self.questions, self.url = manual, wording, questions, url
        self.typing, self.passing, self.by_invitation, self.shared = typing, passing, by_invitation, shared
        self.clock = Clock()
        self.runner = asyncio.Runner()
        self._names = count(FIRST_NAME)
        self.database = Database(url)
        self.store = ReaderStore(self.database)
        self._others: list[Database] = []
        self.runner.run(self.store.open())
        self.restart()

    def restart(self) -> None:
        """What a deploy does: memory is gone, the store is not."""
        self.drafts = DraftStore(self.database, KEYRING, draw=self._names.__next__, by_invitation=self.by_invitation)
        self.service = self._serves(self.store, self.drafts)

    def worker(self) -> Service:
        """One more service on the same database, with connections of its own; closed with the house."""
        database = Database(self.url)
        self._others.append(database)
        return self._serves(ReaderStore(database), DraftStore(database, KEYRING, by_invitation=self.by_invitation))

    def _serves(self, store: ReaderStore, drafts: DraftStore) -> Service:
        """The one place where the tests put a service together."""
        readers = Readers(self.manual, store, KEYRING, "sv", self.clock, shared=self.shared)
        draft_service = DraftService(self.manual, self.wording, drafts, typing=self.typing, passing=self.passing)
        return Service(self.manual, self.wording, readers, self.questions, draft_service)

    def reader(self, chat: int = 1, language: str | None = "sv") -> Reader:
        return Reader(self, chat, language)

    def close(self) -> None:
        self.runner.run(self.store.close())
        for database in (*self._others, self.database):
            self.runner.run(database.close())
        self.runner.close()


class Reader:
    """A professional at the chat, and what stands there."""

    def __init__(self, house: House, chat: int, language: str | None) -> None:
        self.house, self.chat, self.language = house, chat, language
        self.cards: dict[int, Rendered] = {}
        self.own: set[int] = set()
        self.last: Response | None = None
        self._next = 1
        self._updates = chat * 1_000_000

    # ---------------------------------------------------------------- what a reader does

    def does(self, event: Event, message: int | None = None) -> Response:
        self._updates += 1
        incoming = Request(self.chat, event, self.language, message, self._updates)
        reply = self.last = self.house.runner.run(self.house.service.handle(incoming))
        for gone in reply.remove:
            self.cards.pop(gone, None)
            self.own.discard(gone)
        for card in reply.restored:
            number = self._take()
            self.cards[number] = card.rendered
            again = Response(card.language, card.rendered, card.link)
            self.house.runner.run(self.house.service.drawn(incoming, again, number))
        if reply.draw:
            card = reply.edit or self._take()
            self.cards[card] = reply.draw
            self.house.runner.run(self.house.service.drawn(incoming, reply, card))
        self.house.runner.run(self.house.service.settle(incoming))
        return reply

    def _take(self) -> int:
        self._next += 1
        return self._next - 1

    def starts(self, payload: str = "") -> Response:
        return self.does(Started(payload))

    def gives(self, command: str) -> Response:
        message = self._take()
        self.own.add(message)
        return self.does(SentCommand(command), message)

    def writes(self, text: str) -> Response:
        message = self._take()
        self.own.add(message)
        return self.does(SentText(text), message)

    def replies(self, text: str) -> Response:
        """Type `text` in reply to the question that was asked last."""
        assert self.last is not None and self.last.ask is not None, "nothing was asked"
        message = self._take()
        self.own.add(message)
        return self.does(SentReply(encode(self.last.ask.link), text), message)

    def brings(self, data: bytes) -> Response:
        """Send a file that was taken along."""
        message = self._take()
        self.own.add(message)
        return self.does(SentFile(data), message)

    def sends(self) -> Response:
        """A photo, a voice message, a place: anything that is not text."""
        message = self._take()
        self.own.add(message)
        return self.does(SentOther(), message)

    def taps(self, label: str, card: int | None = None) -> Response:
        """Tap the button whose label has `label` in it, on the newest card or on `card`."""
        number = card or max(self.cards)
        return self.presses(self.finds(label, number), number)

    def presses(self, choice: RenderedChoice, card: int) -> Response:
        seen = tuple(encode(each.link) for each in self.cards[card].choices)
        return self.does(PressedButton(encode(choice.link), card, seen))

    def forges(self, data: str, card: int | None = None) -> Response:
        number = card or max(self.cards)
        seen = tuple(encode(each.link) for each in self.cards[number].choices)
        return self.does(PressedButton(data, number, seen))

    # ---------------------------------------------------------------- what a reader sees

    @property
    def card(self) -> Rendered:
        return self.cards[max(self.cards)]

    def finds(self, label: str, card: int | None = None) -> RenderedChoice:
        choices = self.cards[card or max(self.cards)].choices
        exact = [choice for choice in choices if choice.label == label]
        found = exact or [choice for choice in choices if label in choice.label]
        assert len(found) == 1, f"{label!r} is {len(found)} of {[c.label for c in choices]}"
        return found[0]

    def sees(self, *fragments: str) -> None:
        for fragment in fragments:
            assert fragment in self.card.text, f"{fragment!r} is not in:\n{self.card.text}"

    def sees_not(self, *fragments: str) -> None:
        for fragment in fragments:
            assert fragment not in self.card.text, f"{fragment!r} is in:\n{self.card.text}"

    @property
    def labels(self) -> list[str]:
        return [choice.label for choice in self.card.choices]

    def row(self):
        """The reader's stored row, or None."""
        from storage.readers.store import chat_hashes

        return self.house.runner.run(self.house.store.reader(chat_hashes(KEYRING, self.chat), self.house.clock()))
