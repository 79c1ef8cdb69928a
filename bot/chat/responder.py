"""The responses that every part of a chat gives: a screen of guidance or of a draft, a new card, the chat hidden."""

from __future__ import annotations

from dataclasses import replace

from bot.card_cache import CardCache
from bot.drafts.service import DraftService
from bot.readers import Reader, Readers
from bot.render import render
from bot.requests import Request, Response
from bot.text_format import Translator
from dialogs.draft.decision.decision import DraftEvent
from dialogs.engine.actions import Action
from dialogs.engine.events import MessageId
from dialogs.engine.links import Case, Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from dialogs.engine.show import is_pressing, show_guidance, step_link
from dialogs.engine.steps import DraftStep


class Responder:
    """Makes responses. In each, `where` is the card that the screen takes the place of; None gives a new card."""

    def __init__(
        self, manual: Manual, wording: Translator, readers: Readers, cards: CardCache, draft_service: DraftService
    ) -> None:
        """Take what it needs."""
        self.manual, self.wording, self.readers, self.cards = manual, wording, readers, cards
        self._draft_service = draft_service

    def guidance(
        self,
        reader: Reader,
        link: Link,
        notices: tuple[Text, ...] = (),
        also: tuple[str, ...] = (),
        **attributes: object,
    ) -> Response:
        """The guidance at `link`, with buttons to the steps named in `also`, and a response's other `attributes`."""
        screen = show_guidance(self.manual, link, reader.reading, notices, also)
        own = screen.own_language
        language = own if own in self.manual.interface else reader.reading.locale
        rendered = render(screen, self.wording, language)
        urgent = is_pressing(self.manual.by_name[screen.step])
        response = Response(language, rendered, link, numbered=reader.row.numbered, urgent=urgent)
        return replace(response, **attributes)  # type: ignore[arg-type]  # a response's attributes, named at each call

    async def draft(
        self,
        request: Request,
        reader: Reader,
        event: DraftEvent,
        where: MessageId | None,
        remove: tuple[MessageId, ...] = (),
    ) -> Response:
        """The response to an event in a draft."""
        response = await self._draft_service.answer(reader, event, request.update)
        if response.removes_others:
            remove += tuple(sorted(await self.other_cards(request, reader, where)))
            self.cards.drop_all(request.chat, but=where)
        return replace(response, edit=where, remove=remove, claims_removal=response.removes_others)

    async def screen(
        self, request: Request, reader: Reader, action: Action, where: MessageId | None, remove: tuple[MessageId, ...]
    ) -> Response:
        """The screen of an action, be it guidance or a draft's."""
        if isinstance(self.manual.by_number[action.link.step], DraftStep):
            return await self.draft(request, reader, action, where, remove)
        return self.guidance(reader, action.link, action.notices, edit=where, remove=remove)

    async def new_card(
        self, request: Request, reader: Reader, step: str, *notices: Text, also: tuple[str, ...] = ()
    ) -> Response:
        """A step as a new card below the others; the typed message is removed, and the first time it is said why."""
        explains = not reader.row.told and await self.readers.change(reader, told=True)
        link = replace(step_link(self.manual, step, self.last_case(request)), below=True)
        return self.guidance(reader, link, notices, also, remove=sent_messages(request), explains_removal=explains)

    async def hide(
        self, request: Request, reader: Reader, card: MessageId | None, language_of_pages: int = 0
    ) -> Response:
        """Turn the card into three dots, and remove the others that the row or this process knows.

        While the phone is handed over (`language_of_pages`) what was put aside stays, for who takes it back.
        """
        others = await self.other_cards(request, reader, card)
        self.cards.drop_all(request.chat, aside=not language_of_pages)
        remove = tuple(sorted(others)) + sent_messages(request)
        hidden = step_link(self.manual, "hidden", Case(language=language_of_pages))
        plain = replace(reader, row=replace(reader.row, numbered=False))
        return replace(self.guidance(plain, hidden, edit=card, remove=remove), urgent=True)

    async def other_cards(self, request: Request, reader: Reader, card: MessageId | None) -> set[MessageId]:
        """The chat's messages that the row or this process knows, but for `card`."""
        return {*await self.readers.cards(reader), *self.cards.ids(request.chat)} - {card}

    def last_case(self, request: Request) -> Case:
        """The case of the chat's last card, clean when it is forgotten."""
        last = self.cards.last(request.chat)
        return last[1].link.case if last else Case()

    def link_from_last(self, request: Request, step: str) -> Link:
        """The link to a step that leads back to the chat's last card."""
        last = self.cards.last(request.chat)
        link = step_link(self.manual, step, self.last_case(request))
        return replace(link, back=last[1].link.step) if last and last[1].link.step != link.step else link


def sent_messages(request: Request) -> tuple[MessageId, ...]:
    """The messages that are removed once they are answered."""
    return (*request.earlier, request.message) if request.message is not None else request.earlier
