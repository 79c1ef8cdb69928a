"""The phone handed over to the returnee and taken back: what stands in the chat meanwhile, and what is remembered."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.handed_phone import ALARMS, HandedPhone, page_of_card
from bot.chat.responder import Responder, sent_messages
from bot.free_text import TextLookup
from bot.readers import Reader
from bot.requests import Request, Response, RestoredCard
from dialogs.engine.actions import Action
from dialogs.engine.events import MessageId, PressedButton
from dialogs.engine.links import Case, Link, Verb
from dialogs.engine.steps import ReturneePage


class Handover:
    """Answers while the phone is handed over, and at both ends of that."""

    def __init__(self, responder: Responder, questions: TextLookup) -> None:
        """Take what makes responses, and what tells a cry for help from other text."""
        self._responder, self._questions = responder, questions
        self._manual, self._readers, self._cards = responder.manual, responder.readers, responder.cards

    def page(self, request: Request, reader: Reader) -> Link | None:
        """The page of the returnee's that stands in the chat; None where the phone is not handed over.

        The row knows it after a restart, the card's own keyboard where neither row nor memory do.
        """
        if page := self._cards.page(request.chat):
            return page
        if isinstance(request.event, PressedButton) and (page := page_of_card(self._manual, request.event.seen)):
            return page
        language = reader.row.handed
        return Link(self._manual.speeches[0].number, case=Case(language=language)) if language else None

    async def note(self, request: Request, reader: Reader, response: Response) -> Response:
        """Remember that a page of the returnee's stands there now, so that nothing else is shown until it is over."""
        link = response.link
        if link is None or not isinstance(self._manual.by_number[link.step], ReturneePage):
            return response
        number = link.case.language or self._manual.language_number(response.language)
        self._cards.put_page(request.chat, link)
        if reader.row.handed != number:
            await self._readers.change(reader, handed=number)
        return replace(response, handed=True)

    async def answer(self, request: Request, reader: Reader, page: Link) -> Response:
        """The answer while the phone is handed over: in place of the card tapped, or of the newest one."""
        last = self._cards.last(request.chat)
        newest = last[1] if last else None
        phone = HandedPhone(
            self._manual, page, newest, reader.row.numbered, lambda text: self._is_alarm(text, reader.reading.locale)
        )
        action = phone.action(request.event)
        pressed = request.event.card if isinstance(request.event, PressedButton) else None
        card = pressed if pressed is not None else last[0] if last else None
        where = None if reader.row.numbered else card
        remove = sent_messages(request)
        if action.verb == Verb.TAKE_BACK:
            return await self.end(request, reader, action, where, remove)
        if action.verb == Verb.HIDE:
            response = await self._responder.hide(request, reader, card, page.case.language)
            return replace(response, handed=True)
        if where is None and pressed is not None and action.notices:
            remove = (*remove, pressed)  # no page of hers: it goes
        return self._responder.guidance(reader, action.link, action.notices, edit=where, remove=remove)

    def _is_alarm(self, text: str, language: str) -> bool:
        """Whether a text tells of danger, or is a word for help."""
        return not ALARMS.isdisjoint(self._questions.answer(text, language).steps[:1])

    async def begin(
        self, request: Request, reader: Reader, action: Action, where: MessageId | None, remove: tuple[MessageId, ...]
    ) -> Response:
        """Show the returnee's page; the professional's other cards and papers are taken out of the chat first."""
        others = await self._responder.other_cards(request, reader, where)
        self._cards.put_aside(request.chat, where)
        remove = (*remove, *sorted(others))
        return self._responder.guidance(reader, action.link, action.notices, edit=where, remove=remove)

    async def end(
        self, request: Request, reader: Reader, action: Action, where: MessageId | None, remove: tuple[MessageId, ...]
    ) -> Response:
        """Show where the phone was handed over from, below the cards that were taken away for it."""
        self._cards.drop_page(request.chat)
        if reader.row.handed:
            await self._readers.change(reader, handed=0)
        restored = self._cards.take_back(request.chat)
        if not restored:
            return await self._responder.screen(request, reader, action, where, remove)
        others = sorted(await self._responder.other_cards(request, reader, None))
        self._cards.drop_all(request.chat)
        response = await self._responder.screen(request, reader, action, None, (*remove, *others))
        cards = (RestoredCard(card.language, card.rendered, card.link) for card in restored)
        return replace(response, restored=tuple(cards))
