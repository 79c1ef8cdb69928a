"""What is written in a chat: a command, a choice's label or number, a question to look up, a reply to a draft."""

from __future__ import annotations

from dataclasses import replace

from bot.card_cache import CachedCard
from bot.chat.actions import ActionHandler
from bot.chat.responder import Responder, sent_messages
from bot.drafts.service import DraftService
from bot.free_text import TextLookup, choice_named, erases, option_named, typed_number
from bot.readers import Reader
from bot.requests import Request, Response
from dialogs.draft.decision.decision import TypedReply
from dialogs.draft.model.draft_label import parse_draft_label
from dialogs.draft.screens.question import typed_question
from dialogs.draft.steps import FieldStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action, follow_link
from dialogs.engine.links import Case, Link, encode
from dialogs.engine.screens import Text
from dialogs.engine.show import step_link
from storage.crypto.case_code import looks_like_code
from storage.database import DatabaseUnavailable
from storage.figures import Figure


class MessageHandler:
    """Answers what is written."""

    def __init__(
        self, responder: Responder, actions: ActionHandler, questions: TextLookup, draft_service: DraftService
    ) -> None:
        """Take what makes responses, carries out actions, answers questions and keeps drafts."""
        self._responder, self._actions = responder, actions
        self._questions, self._draft_service = questions, draft_service
        self._manual, self._readers, self._cards = responder.manual, responder.readers, responder.cards

    async def command(self, request: Request, reader: Reader, name: str, words: str) -> Response:
        """A command, with the words behind it."""
        step = self._manual.commands.get(name)
        if step == "lookup" and words:
            return await self._look_up(request, reader, words)
        if step is None:
            return await self._responder.new_card(request, reader, "help", Text("notice-unknown-command"))
        return await self._open(request, reader, step, Case() if step == "home" else None)

    async def _open(self, request: Request, reader: Reader, step: str, case: Case | None = None) -> Response:
        """What the command for a step does, with `case` or with that of the chat's last card."""
        if step == "hidden":
            return await self._responder.hide(request, reader, None)
        if step == "unheard":
            return await self._responder.new_card(request, reader, step)
        remove = sent_messages(request)
        if step == "settings":
            reader, notice = await self._readers.switch(reader, "numbered", on=not reader.row.numbered)
            link = self._responder.link_from_last(request, step)
            return self._responder.guidance(reader, link, (notice,), remove=remove)
        if step == "language":
            return self._responder.guidance(reader, self._responder.link_from_last(request, step), remove=remove)
        case = self._responder.last_case(request) if case is None else case
        action = Action(step_link(self._manual, step, case))
        return await self._actions.carry_out(request, reader, action, None, remove)

    async def text(self, request: Request, reader: Reader, text: str) -> Response:
        """A choice's label, or its number where one is shown, does what its button does; the rest is looked up.

        What erases is never done by a number.
        """
        last = self._cards.last(request.chat)
        if last and (link := self._choice(reader, last[1], text)):
            action = follow_link(self._manual, encode(link), last[1].link.case)
            if erases(self._manual, link) and typed_number(text) is not None:
                action = Action(last[1].link, notices=(Text("notice-number-erases"),))
            response = await self._actions.carry_out(request, reader, action, last[0])
            return replace(response, remove=tuple(dict.fromkeys(response.remove + sent_messages(request))))
        return await self._look_up(request, reader, text)

    def _choice(self, reader: Reader, card: CachedCard, text: str) -> Link | None:
        """What the choice of a card that a text names does; a country or a language need not be in sight."""
        if choice := choice_named(card.rendered, text, numbers_shown=reader.row.numbered):
            return choice.link
        step = self._manual.by_number.get(card.link.step)
        if not isinstance(step, FieldStep):
            return None
        question = typed_question(step, card.link)
        return option_named(question, text, self._responder.wording, reader.reading.locale)

    async def _look_up(self, request: Request, reader: Reader, text: str) -> Response:
        """The best answer as a new card, others as buttons on it; only buttons where none is sure.

        The contents come up where nothing fits. A draft's label opens the draft; a case code is not looked at; a
        command's word does what the command does.
        """
        if number := parse_draft_label(text):
            draft = Action(Link(self._manual.by_name["draft"].number, case=Case(draft=number)), DraftVerb.ENTER)
            return await self._actions.carry_out(request, reader, draft, None, sent_messages(request))
        if looks_like_code(text.strip()):
            return await self._code(request, reader, text)
        answer = self._questions.answer(text, reader.reading.locale)
        notices = [
            Text(name)
            for name, applies in (("notice-long", answer.long), ("notice-guarded", answer.guarded))
            if applies
        ]
        if answer.command:
            return await self._open(request, reader, answer.steps[0])
        if not answer.steps:
            self._readers.figures.count(Figure.LOOK_UPS_WITHOUT_HIT)
            return await self._responder.new_card(request, reader, "unheard", *notices)
        if not answer.sure:
            return await self._responder.new_card(request, reader, "unsure", *notices, also=answer.steps)
        best, *others = answer.steps
        return await self._responder.new_card(request, reader, best, *notices, also=tuple(others))

    async def _code(self, request: Request, reader: Reader, text: str) -> Response:
        """A code that nobody asked for: an invitation's is redeemed where the chat needs one, any other is not read."""
        try:
            may_redeem = await self._draft_service.needs_invitation(reader)
        except DatabaseUnavailable:
            may_redeem = False
        if not may_redeem:
            return await self._responder.new_card(request, reader, "help", Text("notice-code-elsewhere"))
        reply = TypedReply(Link(self._manual.by_name["draft-invitation"].number), 0, text)
        return await self._responder.draft(request, reader, reply, None, sent_messages(request))

    async def reply(self, request: Request, reader: Reader, data: str, text: str) -> Response:
        """A sealed answer or a code, typed in reply; where nothing was asked, it is removed unread."""
        typed_reply = self._draft_service.read_reply(reader, data, text)
        if typed_reply is None:
            return await self._responder.new_card(request, reader, "help", Text("notice-not-text"))
        last = self._cards.last(request.chat)
        where = last[0] if last and not reader.row.numbered else None
        return await self._responder.draft(request, reader, typed_reply, where, sent_messages(request))
