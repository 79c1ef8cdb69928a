"""The service: takes what a reader did and returns what a transport is to do."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

from bot import papers
from bot.card_cache import CachedCard, CardCache
from bot.drafts.service import DraftService
from bot.free_text import TextLookup, choice_named, erases, option_named, typed_number
from bot.group_cards import group_card
from bot.handed_over import ALARMS, HandedPhone, page_of_card
from bot.readers import Reader, Readers, unless_unavailable
from bot.render import Rendered, Translator, render
from bot.requests import Request, Response, RestoredCard
from dialogs.draft.decision.decision import DraftEvent, DraftFile, TypedReply
from dialogs.draft.model.draft_label import parse_draft_label
from dialogs.draft.screens.question import typed_question
from dialogs.draft.steps import FieldStep
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action, follow_link, newest_case
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
from dialogs.engine.layout import is_for_returnee
from dialogs.engine.links import Case, Link, Verb, encode
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from dialogs.engine.show import show_guidance, step_link
from dialogs.engine.steps import DraftStep, Handouts, ReturneePage
from dialogs.engine.translations import chosen_language
from dialogs.papers.handouts import HandoutKind, can_be_made
from dialogs.papers.plan import plan_paper
from storage.clock import clock_jumped, note_purge
from storage.crypto.case_code import looks_like_code
from storage.database import Database, DatabaseUnavailable
from storage.figures import Figure, add_figures
from storage.readers.store import ReaderRow

log = logging.getLogger("lots.service")

#: What a button does on any card, a draft's too.
_OF_EVERY_CARD = frozenset({Verb.HIDE, Verb.CLOSE, Verb.LOCALE})
#: What is written and gives a new card, which is not given twice.
_ANSWERED_ONCE = Started | SentCommand | SentText | SentOther


class Service:
    """Answers events, in any transport. Keeps the reader's row; drafts are the draft service's."""

    def __init__(
        self, manual: Manual, wording: Translator, readers: Readers, questions: TextLookup, draft_service: DraftService
    ) -> None:
        """Take what it needs; nothing is opened."""
        self.manual, self.wording, self.readers = manual, wording, readers
        self._questions = questions
        self._draft_service = draft_service
        self.cards = CardCache()

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
        self.cards = CardCache()
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

    async def handle(self, incoming: Request) -> Response:
        """Return the answer to one event. Never raises for anything a reader can do."""
        reader = await self.readers.read(incoming.chat, incoming.language)
        if reader.elsewhere:
            self.cards.drop_all(incoming.chat)
        if self._is_answered(incoming, reader):
            reply = Response(reader.reading.locale, remove=_typed(incoming))
        elif page := self._page_before_her(incoming, reader):
            reply = await self._held(incoming, reader, page)
        else:
            reply = await self._handle(incoming, reader)
        reply = await self._note_handing_over(incoming, reader, reply)
        return replace(reply, pending=reader.pending) if reader.pending else reply

    def _page_before_her(self, incoming: Request, reader: Reader) -> Link | None:
        """The page of the returnee's that stands in the chat; None where the phone is not handed over.

        The row knows it after a restart, the card's own keyboard where neither row nor memory do.
        """
        if page := self.cards.page(incoming.chat):
            return page
        if isinstance(incoming.event, PressedButton) and (page := page_of_card(self.manual, incoming.event.seen)):
            return page
        language = reader.row.handed
        return Link(self.manual.speeches[0].number, case=Case(language=language)) if language else None

    async def _note_handing_over(self, incoming: Request, reader: Reader, reply: Response) -> Response:
        """Remember that a page of the returnee's stands there now, so that nothing else is shown until it is over."""
        link = reply.link
        if link is None or not isinstance(self.manual.by_number[link.step], ReturneePage):
            return reply
        number = link.case.language or self.manual.language_number(reply.language)
        self.cards.put_page(incoming.chat, link)
        if reader.row.handed != number:
            await self.readers.change(reader, handed=number)
        return replace(reply, handed=True)

    async def _held(self, incoming: Request, reader: Reader, page: Link) -> Response:
        """The answer while the phone is handed over: in place of the card tapped, or of the newest one."""
        last = self.cards.last(incoming.chat)
        phone = HandedPhone(
            self.manual, page, last[1] if last else None, reader.row.numbered, lambda text: self._alarms(reader, text)
        )
        action = phone.action(incoming.event)
        pressed = incoming.event.card if isinstance(incoming.event, PressedButton) else None
        card = pressed if pressed is not None else last[0] if last else None
        where = None if reader.row.numbered else card
        remove = _typed(incoming)
        if action.verb == Verb.TAKE_BACK:
            return await self._taken_back(incoming, reader, action, where, remove)
        if action.verb == Verb.HIDE:
            reply = await self._hide(incoming, reader, card, page.case.language)
            return replace(reply, handed=True)
        if where is None and pressed is not None and action.notices:
            remove = (*remove, pressed)  # no page of hers: it goes
        return self._draw(reader, action.link, action.notices, edit=where, remove=remove)

    def _alarms(self, reader: Reader, text: str) -> bool:
        """Whether a text tells of danger, or is a word for help."""
        return not ALARMS.isdisjoint(self._questions.answer(text, reader.reading.locale).steps[:1])

    def _is_answered(self, incoming: Request, reader: Reader) -> bool:
        """Whether the card that this event gives stands in the chat already."""
        return isinstance(incoming.event, _ANSWERED_ONCE) and self.readers.is_answered(reader, incoming.update)

    async def _handle(self, incoming: Request, reader: Reader) -> Response:  # noqa: PLR0911 - one line an event
        match incoming.event:
            case Started(payload):
                return await self._opened(incoming, reader, payload)
            case SentCommand(name, words):
                return await self._commanded(incoming, reader, name, words)
            case PressedButton(data, card, seen):
                return await self._pressed(incoming, reader, PressedButton(data, card, seen))
            case SentText(text):
                return await self._wrote(incoming, reader, text)
            case SentReply(data, text):
                return await self._replied(incoming, reader, data, text)
            case SentFile(data):
                return await self._drafted(incoming, reader, DraftFile(data), None, _typed(incoming))
            case SentOther():
                return await self._unasked(incoming, reader, "help", Text("notice-not-text"))

    def _draw(
        self, reader: Reader, link: Link, notices: tuple[Text, ...] = (), also: tuple[str, ...] = (), **how: object
    ) -> Response:
        """The response that shows the screen at `link`, with buttons to the steps named in `also`."""
        screen = show_guidance(self.manual, link, reader.reading, notices, also)
        own = screen.own_language
        language = own if own in self.manual.interface else reader.reading.locale
        rendered = render(screen, self.wording, language)
        reply = Response(language, rendered, link, numbered=reader.row.numbered, urgent=screen.step == "urgent")
        return replace(reply, **how)  # type: ignore[arg-type]  # the attributes of Reply, named at each call

    def _remembered(self, incoming: Request) -> Case:
        """The case of the chat's last card, clean when it is forgotten."""
        last = self.cards.last(incoming.chat)
        return last[1].link.case if last else Case()

    def _link_from_last(self, incoming: Request, step: str) -> Link:
        """The link to a step that leads back to the chat's last card."""
        last = self.cards.last(incoming.chat)
        link = step_link(self.manual, step, self._remembered(incoming))
        return replace(link, back=last[1].link.step) if last and last[1].link.step != link.step else link

    async def _opened(self, incoming: Request, reader: Reader, payload: str) -> Response:
        if not payload:
            return self._draw(reader, step_link(self.manual, "home"))
        turn = follow_link(self.manual, payload, deep=True)
        return await self._turned(incoming, reader, turn, None, remove=_typed(incoming))

    async def _commanded(self, incoming: Request, reader: Reader, name: str, words: str) -> Response:
        step = self.manual.commands.get(name)
        if step == "lookup" and words:
            return await self._looked_up(incoming, reader, words)
        if step is None:
            return await self._unasked(incoming, reader, "help", Text("notice-unknown-command"))
        return await self._done(incoming, reader, step, Case() if step == "home" else None)

    async def _done(self, incoming: Request, reader: Reader, step: str, case: Case | None = None) -> Response:
        """What the command for a step does, with `case` or with that of the chat's last card."""
        if step == "hidden":
            return await self._hide(incoming, reader, None)
        if step == "unheard":
            return await self._unasked(incoming, reader, step)
        if step == "settings":
            reader, notice = await self.readers.switch(reader, "numbered", on=not reader.row.numbered)
            return self._draw(reader, self._link_from_last(incoming, step), (notice,), remove=_typed(incoming))
        if step == "language":
            return self._draw(reader, self._link_from_last(incoming, step), remove=_typed(incoming))
        turn = Action(step_link(self.manual, step, self._remembered(incoming) if case is None else case))
        return await self._turned(incoming, reader, turn, None, remove=_typed(incoming))

    async def _pressed(self, incoming: Request, reader: Reader, pressed: PressedButton) -> Response:
        drawn = self.cards.get(incoming.chat, pressed.card)
        case = drawn.link.case if drawn else newest_case(pressed.seen)
        turn = follow_link(self.manual, pressed.data, case)
        if turn.verb == DraftVerb.SAVE and drawn and self._shows_draft(drawn):
            turn = Action(drawn.link)  # a second quick tap: the card shows the draft that the first one made
        return await self._turned(incoming, reader, turn, pressed.card)

    def _shows_draft(self, drawn: CachedCard) -> bool:
        """Whether a card shows a draft: one of its screens, not their list."""
        room = self.manual.by_number.get(drawn.link.step)
        return isinstance(room, DraftStep) and room.name not in {"drafts", "more"} and drawn.link.case.draft != 0

    async def _turned(  # noqa: C901, PLR0911, PLR0912 - one line a verb
        self,
        incoming: Request,
        reader: Reader,
        turn: Action,
        card: MessageId | None,
        remove: tuple[MessageId, ...] = (),
    ) -> Response:
        """Carry out an action and show its screen: in place of `card`, or as a new card where that is None."""
        where = None if reader.row.numbered else card
        if isinstance(self.manual.by_number[turn.link.step], DraftStep) and turn.verb not in _OF_EVERY_CARD:
            return await self._drafted(incoming, reader, turn, where, remove)
        match turn.verb:
            case Verb.HIDE:
                return await self._hide(incoming, reader, card)
            case Verb.CLOSE if card is not None:
                self.cards.drop(incoming.chat, card)
                return Response(reader.reading.locale, remove=(card,))
            case Verb.BELOW:
                return self._draw(reader, replace(turn.link, back=0, below=True), turn.notices, remove=remove)
            # a deep link, which may come from anybody, takes no card away
            case Verb.SPEAK if card is not None and self._is_hers(turn.link):
                return await self._handed_over(incoming, reader, turn, where, remove)
            case Verb.TAKE_BACK:
                return await self._taken_back(incoming, reader, turn, where, remove)
            case Verb.KEEP:
                checks = replace(step_link(self.manual, "checks", turn.link.case), back=turn.link.back)
                return self._draw(reader, checks, (Text("notice-kept"),), remove=remove)
            case Verb.FORGET:
                notice = await self.readers.erase(reader)
                return self._draw(replace(reader, row=ReaderRow(told=True)), turn.link, (notice,), edit=where)
            case Verb.LOCALE:
                reader, notice = await self.readers.speak(reader, turn.operand)
                return await self._shown(incoming, reader, Action(turn.link, notices=(notice,)), where, remove)
            case Verb.PAPER if self._lacks_sheet(turn):
                return self._draw(reader, replace(turn.link, step=self.manual.no_language.number), edit=where)
            case Verb.PAPER:
                paper = await self._paper(reader, turn.link, turn.operand)
                failed = self._draw(reader, turn.link, (Text("notice-not-sent"),)).draw
                return self._draw(
                    reader, turn.link, (Text("notice-paper"),), edit=where, remove=remove, document=paper,
                    undelivered=failed,
                )  # fmt: skip
            case Verb.CALLS_ON | Verb.CALLS_OFF:
                reader, notice = await self.readers.switch(reader, "calls", on=turn.verb is Verb.CALLS_ON)
                return self._draw(reader, turn.link, (notice,), edit=where)
            case Verb.NUMBERED_ON | Verb.NUMBERED_OFF:
                reader, notice = await self.readers.switch(reader, "numbered", on=turn.verb is Verb.NUMBERED_ON)
                return self._draw(reader, turn.link, (notice,), edit=where)
            case _:
                if card is not None and isinstance(self.manual.by_number[turn.link.step], ReturneePage):
                    return await self._handed_over(incoming, reader, turn, where, remove)
                return self._draw(reader, turn.link, turn.notices, edit=where, remove=remove)

    async def _shown(
        self, incoming: Request, reader: Reader, turn: Action, where: MessageId | None, remove: tuple[MessageId, ...]
    ) -> Response:
        """The screen at a link, be it guidance or a draft's."""
        if isinstance(self.manual.by_number[turn.link.step], DraftStep):
            return await self._drafted(incoming, reader, turn, where, remove)
        return self._draw(reader, turn.link, turn.notices, edit=where, remove=remove)

    async def _handed_over(
        self, incoming: Request, reader: Reader, turn: Action, where: MessageId | None, remove: tuple[MessageId, ...]
    ) -> Response:
        """Show the returnee's page; the professional's other cards and papers are taken out of the chat first."""
        others = {*await self.readers.cards(reader), *self.cards.ids(incoming.chat)} - {where}
        self.cards.put_aside(incoming.chat, where)
        return self._draw(reader, turn.link, turn.notices, edit=where, remove=(*remove, *sorted(others)))

    async def _taken_back(
        self, incoming: Request, reader: Reader, turn: Action, where: MessageId | None, remove: tuple[MessageId, ...]
    ) -> Response:
        """Show where the phone was handed over from, below the cards that were taken away for it."""
        self.cards.drop_page(incoming.chat)
        if reader.row.handed:
            await self.readers.change(reader, handed=0)
        restored = self.cards.take_back(incoming.chat)
        if not restored:
            return await self._shown(incoming, reader, turn, where, remove)
        others = tuple(sorted({*await self.readers.cards(reader), *self.cards.ids(incoming.chat)}))
        self.cards.drop_all(incoming.chat)
        response = await self._shown(incoming, reader, turn, None, (*remove, *others))
        cards = (RestoredCard(card.language, card.rendered, card.link) for card in restored)
        return replace(response, restored=tuple(cards))

    async def _drafted(
        self,
        incoming: Request,
        reader: Reader,
        event: DraftEvent,
        where: MessageId | None,
        remove: tuple[MessageId, ...] = (),
    ) -> Response:
        """The response to an event in a draft: in place of the card `where`, or as a new card where that is None."""
        response = await self._draft_service.answer(reader, event, incoming.update)
        if response.removes_others:
            others = {*await self.readers.cards(reader), *self.cards.ids(incoming.chat)}
            remove += tuple(sorted(others - {where}))
            self.cards.drop_all(incoming.chat, but=where)
        return replace(response, edit=where, remove=remove, claims_removal=response.removes_others)

    async def _replied(self, incoming: Request, reader: Reader, data: str, text: str) -> Response:
        """A sealed answer or a code, typed in reply; where nothing was asked, it is removed unread."""
        typed_reply = self._draft_service.read_reply(reader, data, text)
        if typed_reply is None:
            return await self._unasked(incoming, reader, "help", Text("notice-not-text"))
        last = self.cards.last(incoming.chat)
        where = last[0] if last and not reader.row.numbered else None
        return await self._drafted(incoming, reader, typed_reply, where, _typed(incoming))

    def _is_hers(self, link: Link) -> bool:
        """Whether a link shows the returnee something."""
        return is_for_returnee(self.manual, self.manual.by_number[link.step], link)

    async def _paper(self, reader: Reader, link: Link, number: int) -> papers.Document:
        """A sheet to hand over, or the plan as one page; setting it takes processor time, so elsewhere."""
        if isinstance(self.manual.by_number[link.step], Handouts):
            return await asyncio.to_thread(self._handout, reader, link, number)
        return await self._plan_paper(reader, link, number)

    def _handout(self, reader: Reader, link: Link, number: int) -> papers.Document:
        """The sheet with a number, in the case's language; the page to point at where there is none in it."""
        locale = reader.reading.locale
        code = chosen_language(self.manual, link) or locale
        return papers.make_handout(HandoutKind(number), self.manual, self.wording, code, locale)

    def _lacks_sheet(self, turn: Action) -> bool:
        """Whether a sheet is asked for that does not exist in the case's language."""
        if not isinstance(self.manual.by_number[turn.link.step], Handouts):
            return False
        code = chosen_language(self.manual, turn.link) or self.manual.interface[0]
        return turn.operand not in set(HandoutKind) or not can_be_made(self.manual, HandoutKind(turn.operand), code)

    async def _plan_paper(self, reader: Reader, link: Link, language_number: int) -> papers.Document:
        """The plan as one page in a language (0: the reader's)."""
        day, answers = self.readers.now().date(), link.case.plan
        paper = plan_paper(self.manual, answers, day)
        language = self.manual.interface_language(language_number, reader.reading.locale)
        return await asyncio.to_thread(papers.make_paper, paper, self.wording, language, papers.FileFormat.PDF)

    async def sent(self, incoming: Request, message: MessageId) -> None:
        """A paper or a question now stands in the chat as `message`; its id is kept for hiding."""
        self.cards.put_below(incoming.chat, message)
        await self.readers.add_card(incoming.chat, message)

    async def _hide(
        self, incoming: Request, reader: Reader, card: MessageId | None, language_of_pages: int = 0
    ) -> Response:
        """Turn the card into three dots, and remove the others that the row or this process knows.

        While the phone is handed over (`language_of_pages`) what was put aside stays, for who takes it back.
        """
        others = {*await self.readers.cards(reader), *self.cards.ids(incoming.chat)}
        self.cards.drop_all(incoming.chat, aside=not language_of_pages)
        remove = tuple(sorted(others - {card})) + _typed(incoming)
        hidden = step_link(self.manual, "hidden", Case(language=language_of_pages))
        reply = self._draw(replace(reader, row=replace(reader.row, numbered=False)), hidden, edit=card, remove=remove)
        return replace(reply, urgent=True)

    async def _wrote(self, incoming: Request, reader: Reader, text: str) -> Response:
        """A choice's label, or its number where one is shown, does what its button does; the rest gets the contents.

        What erases is never done by a number.
        """
        last = self.cards.last(incoming.chat)
        if last and (link := self._chosen(reader, last[1], text)):
            turn = follow_link(self.manual, encode(link), last[1].link.case)
            if erases(self.manual, link) and typed_number(text) is not None:
                turn = Action(last[1].link, notices=(Text("notice-number-erases"),))
            reply = await self._turned(incoming, reader, turn, last[0])
            return replace(reply, remove=tuple(dict.fromkeys(reply.remove + _typed(incoming))))
        return await self._looked_up(incoming, reader, text)

    def _chosen(self, reader: Reader, card: CachedCard, text: str) -> Link | None:
        """What the choice of a card that a text names does; a country or a language need not be in sight."""
        if choice := choice_named(card.rendered, text, numbers_shown=reader.row.numbered):
            return choice.link
        step = self.manual.by_number.get(card.link.step)
        if not isinstance(step, FieldStep):
            return None
        return option_named(typed_question(step, card.link), text, self.wording, reader.reading.locale)

    async def _looked_up(self, incoming: Request, reader: Reader, text: str) -> Response:
        """The best answer as a new card, others as buttons on it; only buttons where none is sure.

        The contents come up where nothing fits. A draft's name opens the draft; a case code is not looked at; a
        command's word does what the command does.
        """
        if name := parse_draft_label(text):
            turn = Action(Link(self.manual.by_name["draft"].number, case=Case(draft=name)), DraftVerb.ENTER)
            return await self._turned(incoming, reader, turn, None, _typed(incoming))
        if looks_like_code(text.strip()):
            return await self._typed_code(incoming, reader, text)
        answer = self._questions.answer(text, reader.reading.locale)
        notices = [
            Text(name)
            for name, applies in (("notice-long", answer.long), ("notice-guarded", answer.guarded))
            if applies
        ]
        if answer.command:
            return await self._done(incoming, reader, answer.steps[0])
        if not answer.steps:
            self.readers.figures.count(Figure.LOOK_UPS_WITHOUT_HIT)
            return await self._unasked(incoming, reader, "unheard", *notices)
        if not answer.sure:
            return await self._unasked(incoming, reader, "unsure", *notices, also=answer.steps)
        best, *others = answer.steps
        return await self._unasked(incoming, reader, best, *notices, also=tuple(others))

    async def _typed_code(self, incoming: Request, reader: Reader, text: str) -> Response:
        """A code that nobody asked for: an invitation's is redeemed where the chat needs one, any other is not read."""
        try:
            may_redeem = await self._draft_service.needs_invitation(reader)
        except DatabaseUnavailable:
            may_redeem = False
        if not may_redeem:
            return await self._unasked(incoming, reader, "help", Text("notice-code-elsewhere"))
        reply = TypedReply(Link(self.manual.by_name["draft-invitation"].number), 0, text)
        return await self._drafted(incoming, reader, reply, None, _typed(incoming))

    async def _unasked(
        self, incoming: Request, reader: Reader, step: str, *said: Text, also: tuple[str, ...] = ()
    ) -> Response:
        """Show a step as a new card below the others and remove the typed message, saying why the first time."""
        explains = not reader.row.told and await self.readers.change(reader, told=True)
        link = replace(step_link(self.manual, step, self._remembered(incoming)), below=True)
        return self._draw(reader, link, said, also, remove=_typed(incoming), explains_removal=explains)

    async def drawn(self, incoming: Request, reply: Response, card: MessageId, *, shown: bool = True) -> None:
        """Remember that `reply` stands in the chat as `card`, or (`shown` False) will; a new card is for hiding."""
        if reply.draw is None or reply.link is None:
            return
        chat, update = incoming.chat, incoming.update
        self.cards.put(chat, card, reply.link, reply.draw, reply.language, update, shown=shown)
        if reply.edit is None:
            # A tap is brought beside what is written, so that a higher number of it says nothing of a text.
            answered = incoming.update if isinstance(incoming.event, _ANSWERED_ONCE) else None
            await self.readers.add_card(incoming.chat, card, answered)

    async def card_ids(self, chat: ChatId) -> tuple[MessageId, ...]:
        """The ids of the chat's cards that this process, or the reader's row, knows."""
        return (*self.cards.ids(chat), *await self.readers.card_ids(chat))

    async def settle(self, incoming: Request) -> None:
        """After the answer: note the day of the visit."""
        await self.readers.settle(incoming.chat)

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


def _typed(incoming: Request) -> tuple[MessageId, ...]:
    """The messages that are removed once they are answered."""
    return (*incoming.earlier, incoming.message) if incoming.message is not None else incoming.earlier
