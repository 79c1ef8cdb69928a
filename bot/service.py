"""The service: takes what a reader did and returns what a transport is to do."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import timedelta

from bot.card_cache import CardCache
from bot.chat.actions import ActionHandler
from bot.chat.handover import Handover
from bot.chat.messages import MessageHandler
from bot.chat.responder import Responder, sent_messages
from bot.drafts.service import DraftService
from bot.free_text import TextLookup
from bot.group_cards import group_card
from bot.readers import Reader, Readers
from bot.render import Rendered
from bot.requests import Request, Response
from bot.store_outage import unless_unavailable
from bot.text_format import Translator
from dialogs.draft.decision.decision import DraftFile
from dialogs.engine.events import (
    ChatId,
    MessageId,
    PressedButton,
    SentCommand,
    SentFile,
    SentOther,
    SentReply,
    SentText,
    Started,
)
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from storage.clock import clock_jumped, note_purge
from storage.database import Database
from storage.figures import add_figures
from storage.readers.store import ReaderRow

log = logging.getLogger("lots.service")

#: What is written and gives a new card, which is not given twice.
_ANSWERED_ONCE = Started | SentCommand | SentText | SentOther


class Service:
    """Answers events, in any transport. Keeps the reader's row; drafts are the draft service's."""

    def __init__(
        self, manual: Manual, wording: Translator, readers: Readers, questions: TextLookup, draft_service: DraftService
    ) -> None:
        """Take what it needs; nothing is opened."""
        self.manual, self.wording, self.readers = manual, wording, readers
        self._draft_service = draft_service
        self.cards = CardCache()
        self._responder = Responder(manual, wording, readers, self.cards, draft_service)
        self._handover = Handover(self._responder, questions)
        self._actions = ActionHandler(self._responder, self._handover)
        self._messages = MessageHandler(self._responder, self._actions, questions, draft_service)

    async def open(self) -> None:
        """Open the store; where that fails guidance goes on, and the next event tries again."""
        await unless_unavailable(self.readers.store.open())

    async def close(self) -> None:
        """Let go of the store."""
        await self.readers.store.close()

    @property
    def database(self) -> Database:
        """Where everything is stored."""
        return self.readers.store.database

    def forget_remembered(self) -> None:
        """Forget what this process remembers of chats, which another process may have answered meanwhile."""
        self.cards.clear()
        self.readers.forget_remembered()

    async def purge(self, clock_offset: timedelta = timedelta()) -> bool:
        """Erase what is past its time, and return whether that was done.

        Nothing is erased where the clock has jumped, is by `clock_offset` from another one, or another process polls.
        """
        return not self.database.is_standing_by and bool(await unless_unavailable(self._purge(clock_offset)))

    async def _purge(self, clock_offset: timedelta) -> bool:
        database = self.database
        await database.open()
        now = self.readers.now()
        if count := await self._draft_service.drafts.erase_again(now):
            log.warning("a copy was put back", extra={"event": "purge", "outcome": "erased again", "count": count})
        if await clock_jumped(database, now, clock_offset):
            log.error("clock jumped; lots purge --now", extra={"event": "purge", "outcome": "lots purge --now"})
            return False
        await self.readers.store.purge(now)
        await self._draft_service.drafts.purge(now)
        await note_purge(database, now)
        if counts := self.readers.figures.take():
            await add_figures(database, now.date(), counts)
        if not await database.truncate():
            log.warning("log not emptied", extra={"event": "purge", "outcome": "log not emptied"})
        return True

    async def holds_drafts_in_memory(self, chat: ChatId) -> bool:
        """Whether the chat has a draft that is gone when the process ends."""
        return await self._draft_service.holds_drafts_in_memory(self.readers.keys(chat), self.readers.now())

    async def handle(self, request: Request) -> Response:
        """Return the answer to one event. Never raises for anything a reader can do."""
        reader = await self.readers.read(request.chat, request.language)
        if reader.elsewhere:
            self.cards.drop_all(request.chat)
        if self._is_answered(request, reader):
            response = Response(reader.reading.locale, remove=sent_messages(request))
        elif page := self._handover.page(request, reader):
            response = await self._handover.answer(request, reader, page)
        else:
            response = await self._handle(request, reader)
        response = await self._handover.note(request, reader, response)
        return replace(response, pending=reader.pending) if reader.pending else response

    def _is_answered(self, request: Request, reader: Reader) -> bool:
        """Whether the card that this event gives stands in the chat already."""
        return isinstance(request.event, _ANSWERED_ONCE) and self.readers.is_answered(reader, request.update)

    async def _handle(self, request: Request, reader: Reader) -> Response:  # noqa: PLR0911 - one line an event
        match request.event:
            case Started(payload):
                return await self._actions.opened(request, reader, payload)
            case SentCommand(name, words):
                return await self._messages.command(request, reader, name, words)
            case PressedButton() as pressed:
                return await self._actions.pressed(request, reader, pressed)
            case SentText(text):
                return await self._messages.text(request, reader, text)
            case SentReply(data, text):
                return await self._messages.reply(request, reader, data, text)
            case SentFile(data):
                return await self._responder.draft(request, reader, DraftFile(data), None, sent_messages(request))
            case SentOther():
                return await self._responder.new_card(request, reader, "help", Text("notice-not-text"))

    async def sent(self, request: Request, message: MessageId) -> None:
        """A paper or a question now stands in the chat as `message`; its id is kept for hiding."""
        self.cards.put_below(request.chat, message)
        await self.readers.add_card(request.chat, message)

    async def drawn(self, request: Request, response: Response, card: MessageId, *, shown: bool = True) -> None:
        """Remember that `response` stands in the chat as `card`, or (`shown` False) will; a new card is for hiding."""
        if response.draw is None or response.link is None:
            return
        chat, update = request.chat, request.update
        self.cards.put(chat, card, response.link, response.draw, response.language, update, shown=shown)
        if response.edit is None:
            # A tap is brought beside what is written, so that a higher number of it says nothing of a text.
            answered = request.update if isinstance(request.event, _ANSWERED_ONCE) else None
            await self.readers.add_card(request.chat, card, answered)

    async def card_ids(self, chat: ChatId) -> tuple[MessageId, ...]:
        """The ids of the chat's cards that this process, or the reader's row, knows."""
        return (*self.cards.ids(chat), *await self.readers.card_ids(chat))

    async def settle(self, request: Request) -> None:
        """After the answer: note the day of the visit."""
        await self.readers.settle(request.chat)

    async def forget(self, chat: ChatId) -> None:
        """The reader blocked the bot: nothing is kept."""
        self.cards.drop_all(chat)
        await self.readers.forget(chat)

    def for_group(self, name: str, language: str | None) -> Rendered | None:
        """The public card of a command given in a group; None where it is no command of ours."""
        return group_card(self.manual, self.wording, self.readers.reading(ReaderRow(), language), name)

    def group_language(self, language: str | None) -> str:
        """The language in which a group is answered where the sender's client speaks `language`."""
        return self.readers.reading(ReaderRow(), language).locale
