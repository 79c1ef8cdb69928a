"""What stands below a card: papers, what is shown once, questions. Some of it goes by itself."""

from __future__ import annotations

import logging
from dataclasses import replace

from telegram.error import Forbidden, TelegramError

from bot.papers import Document
from bot.requests import Request, Response
from bot.service import Service
from bot.telegram.cards import Parameters, in_topic, once_parameters, prompt_parameters
from bot.telegram.deletions import Deletions
from bot.telegram.expiring_messages import ExpiringMessages
from bot.telegram.recent_actions import RecentActions
from bot.telegram.sender import Sender
from dialogs.engine.events import PressedButton

log = logging.getLogger("lots.telegram")

#: Seconds in which the same paper is not sent again.
_SAME_PAPER = 10.0


class Attachments:
    """Sends what belongs below a card, and lets it go in time."""

    def __init__(self, service: Service, sender: Sender, deletions: Deletions, root: str) -> None:
        """`root` is the address of the bot's deep links, without the payload."""
        self._service, self._sender, self._deletions, self._root = service, sender, deletions, root
        self.expiring = ExpiringMessages(deletions.delete)
        self._papers = RecentActions(_SAME_PAPER)

    async def show(self, incoming: Request, reply: Response) -> None:
        """Send what stands below the card, and goes by itself."""
        if reply.one_time_text:
            ending = self._service.wording.word("whisper-passing", reply.language)
            await self._pass(incoming, once_parameters(f"{reply.one_time_text}\n\n{ending}"))
        if reply.ask:
            await self._pass(incoming, prompt_parameters(reply.ask, self._root))

    def floor(self, incoming: Request) -> int:
        """The highest message id that is known in the chat."""
        card = incoming.event.card if isinstance(incoming.event, PressedButton) else 0
        return int(max(card, incoming.message or 0, *self._service.cards.ids(incoming.chat), 0))

    async def with_document(self, incoming: Request, reply: Response, document: Document) -> Response:
        """Send a paper, which hiding removes; the reply that says whether it came. What expires cannot be forwarded."""
        chat = incoming.chat
        if self._papers.done((chat, document.name)):
            return reply
        floor = self.floor(incoming)
        try:
            message = await self._sender.send_file(chat, document, floor, incoming.thread, protect=reply.expiring)
        except Forbidden:
            await self._service.forget(chat)
            return reply
        except TelegramError as problem:
            self._papers.undo((chat, document.name))
            log.info("refused", extra={"event": "call", "outcome": type(problem).__name__})
            return replace(reply, draw=reply.undelivered or reply.draw)
        await self._note_below(incoming, message, expires=reply.expiring)
        return reply

    async def _pass(self, incoming: Request, parameters: Parameters) -> None:
        """Send what stands below the card for a while."""
        parameters = parameters | in_topic(incoming.thread)
        try:
            message = await self._sender.send(incoming.chat, parameters, self.floor(incoming))
        except Forbidden:
            await self._service.forget(incoming.chat)
        except TelegramError as problem:
            log.info("refused", extra={"event": "call", "outcome": type(problem).__name__})
        else:
            await self._note_below(incoming, message, expires=True)

    async def _note_below(self, incoming: Request, message: int, *, expires: bool) -> None:
        if expires:
            await self._deletions.note(incoming.chat, (message,))
            self.expiring.add(incoming.chat, message)
        await self._service.sent(incoming, message)
