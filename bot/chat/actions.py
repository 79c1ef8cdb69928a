"""What a button does, or a link that opens the chat: the action is carried out, and its screen shown."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot import papers
from bot.card_cache import CachedCard
from bot.chat.handover import Handover
from bot.chat.responder import Responder, sent_messages
from bot.readers import Reader
from bot.requests import Request, Response
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action, follow_link, newest_case
from dialogs.engine.events import MessageId, PressedButton
from dialogs.engine.layout import is_for_returnee
from dialogs.engine.links import Link, Verb
from dialogs.engine.screens import Text
from dialogs.engine.show import step_link
from dialogs.engine.steps import DraftStep, ReturneePage
from storage.readers.store import ReaderRow

#: What a button does on any card, a draft's too.
_OF_EVERY_CARD = frozenset({Verb.HIDE, Verb.CLOSE, Verb.LOCALE})


class ActionHandler:
    """Carries out actions."""

    def __init__(self, responder: Responder, handover: Handover) -> None:
        """Take what makes responses, and what hands the phone over."""
        self._responder, self._handover = responder, handover
        self._manual, self._readers, self._cards = responder.manual, responder.readers, responder.cards

    async def opened(self, request: Request, reader: Reader, payload: str) -> Response:
        """The chat was opened, by a deep link where there is a payload."""
        if not payload:
            return self._responder.guidance(reader, step_link(self._manual, "home"))
        action = follow_link(self._manual, payload, deep=True)
        return await self.carry_out(request, reader, action, None, sent_messages(request))

    async def pressed(self, request: Request, reader: Reader, pressed: PressedButton) -> Response:
        """A button was pressed: its action is applied to the newest state that is known of its card."""
        card = self._cards.get(request.chat, pressed.card)
        case = card.link.case if card else newest_case(pressed.seen)
        action = follow_link(self._manual, pressed.data, case)
        if action.verb == DraftVerb.SAVE and card and self._shows_draft(card):
            action = Action(card.link)  # a second quick tap: the card shows the draft that the first one made
        return await self.carry_out(request, reader, action, pressed.card)

    def _shows_draft(self, card: CachedCard) -> bool:
        """Whether a card shows a draft: one of its screens, not their list."""
        step = self._manual.by_number.get(card.link.step)
        return isinstance(step, DraftStep) and step.name not in {"drafts", "more"} and card.link.case.draft != 0

    async def carry_out(  # noqa: C901, PLR0911 - one line a verb
        self,
        request: Request,
        reader: Reader,
        action: Action,
        card: MessageId | None,
        remove: tuple[MessageId, ...] = (),
    ) -> Response:
        """Carry out an action and show its screen: in place of `card`, or as a new card where that is None."""
        where = None if reader.row.numbered else card
        if isinstance(self._manual.by_number[action.link.step], DraftStep) and action.verb not in _OF_EVERY_CARD:
            return await self._responder.draft(request, reader, action, where, remove)
        match action.verb:
            case Verb.HIDE:
                return await self._responder.hide(request, reader, card)
            case Verb.CLOSE if card is not None:
                self._cards.drop(request.chat, card)
                return Response(reader.reading.locale, remove=(card,))
            case Verb.BELOW:
                below = replace(action.link, back=0, below=True)
                return self._responder.guidance(reader, below, action.notices, remove=remove)
            case Verb.TAKE_BACK:
                return await self._handover.end(request, reader, action, where, remove)
            case Verb.KEEP:
                checks = replace(step_link(self._manual, "checks", action.link.case), back=action.link.back)
                return self._responder.guidance(reader, checks, (Text("notice-kept"),), remove=remove)
            case Verb.LOCALE:
                reader, notice = await self._readers.speak(reader, action.operand)
                return await self._responder.screen(
                    request, reader, Action(action.link, notices=(notice,)), where, remove
                )
            case Verb.PAPER:
                return await self._paper(reader, action, where, remove)
            case Verb.FORGET | Verb.CALLS_ON | Verb.CALLS_OFF | Verb.NUMBERED_ON | Verb.NUMBERED_OFF:
                return await self._change(reader, action, where)
            case _:
                # a deep link, which may come from anybody, takes no card away
                if card is not None and self._hands_over(action):
                    return await self._handover.begin(request, reader, action, where, remove)
                return self._responder.guidance(reader, action.link, action.notices, edit=where, remove=remove)

    async def _change(self, reader: Reader, action: Action, where: MessageId | None) -> Response:
        """Turn one of the reader's modes on or off, or erase what is stored of her."""
        match action.verb:
            case Verb.FORGET:
                notice = await self._readers.erase(reader)
                reader = replace(reader, row=ReaderRow(told=True))
            case Verb.CALLS_ON | Verb.CALLS_OFF:
                reader, notice = await self._readers.switch(reader, "calls", on=action.verb is Verb.CALLS_ON)
            case _:
                reader, notice = await self._readers.switch(reader, "numbered", on=action.verb is Verb.NUMBERED_ON)
        return self._responder.guidance(reader, action.link, (notice,), edit=where)

    def _hands_over(self, action: Action) -> bool:
        """Whether an action shows the returnee something, for which the phone is handed over."""
        step = self._manual.by_number[action.link.step]
        if action.verb == Verb.SPEAK and is_for_returnee(self._manual, step, action.link):
            return True
        return isinstance(step, ReturneePage)

    async def _paper(
        self, reader: Reader, action: Action, where: MessageId | None, remove: tuple[MessageId, ...]
    ) -> Response:
        """The file that a button asks for; where there is none, the page that says so."""
        paper = await self._document(reader, action.link, action.operand)
        if paper is None:
            no_language = replace(action.link, step=self._manual.no_language.number)
            return self._responder.guidance(reader, no_language, edit=where)
        undelivered = self._responder.guidance(reader, action.link, (Text("notice-not-sent"),)).draw
        return self._responder.guidance(
            reader, action.link, (Text("notice-paper"),), edit=where, remove=remove, document=paper,
            undelivered=undelivered,
        )  # fmt: skip

    async def _document(self, reader: Reader, link: Link, operand: int) -> papers.Document | None:
        """The file itself; setting it takes processor time, so elsewhere."""
        today, locale = self._readers.now().date(), reader.reading.locale
        wanted = (self._manual, self._responder.wording, link, operand)
        return await asyncio.to_thread(papers.paper_on_request, *wanted, locale=locale, today=today)
