"""From what a reader did to what is answered: the one place where dialogs and storage meet."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot import papers
from bot.card_cache import CachedCard, CardCache
from bot.drafts.replies import ReplyHandler
from bot.drafts.result import DraftResult
from bot.drafts.result import result_screen as desk_screen
from bot.drafts.service import DraftService
from bot.free_text import TextLookup, choice_named
from bot.group_cards import group_card
from bot.readers import Reader, Readers, unless_unavailable
from bot.render import Rendered, Translator, plain_text, render
from bot.requests import Request, Response, TextPrompt
from dialogs.draft.model.draft_label import draft_label, parse_draft_label
from dialogs.draft.screens.personal import prompt_text
from dialogs.engine.actions import Action, follow_link, newest_case
from dialogs.engine.events import PressedButton, SentCommand, SentFile, SentOther, SentReply, SentText, Started
from dialogs.engine.links import Case, Link, Verb, encode
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from dialogs.engine.show import show_guidance, step_link
from dialogs.engine.steps import DraftStep
from storage.crypto.case_code import looks_like_code
from storage.readers.store import ReaderRow

#: What a button does on any card, a draft's too.
_OF_EVERY_CARD = frozenset({Verb.HIDE, Verb.CLOSE, Verb.LOCALE})


class Service:
    """Answers events. Knows nothing of Telegram; keeps the reader's row, and the drafts that a reader saves."""

    def __init__(
        self, manual: Manual, wording: Translator, readers: Readers, questions: TextLookup, desk: DraftService
    ) -> None:
        """Take what it needs; nothing is opened."""
        self.manual, self.wording, self.readers = manual, wording, readers
        self._questions = questions
        self._desk, self._replies = desk, ReplyHandler(desk)
        self.cards = CardCache()

    async def open(self) -> None:
        """Open the store; where that fails guidance goes on, and the next event tries again."""
        await unless_unavailable(self.readers.store.open())

    async def close(self) -> None:
        """Let go of the store."""
        await self.readers.store.close()

    async def purge(self) -> None:
        """Erase what is past its time."""
        now = self.readers.now()
        await unless_unavailable(self.readers.store.purge(now))
        await unless_unavailable(self._desk.drafts.purge(now))

    async def handle(self, incoming: Request) -> Response:
        """Return the answer to one event. Never raises for anything a reader can do."""
        reader = await self.readers.read(incoming.chat, incoming.language)
        if self._is_answered(incoming, reader):
            reply = Response(reader.reading.locale, remove=_typed(incoming))
        else:
            reply = await self._handle(incoming, reader)
        return replace(reply, pending=reader.pending) if reader.pending else reply

    def _is_answered(self, incoming: Request, reader: Reader) -> bool:
        """Whether the card that this event gives stands in the chat already."""
        of_guidance = isinstance(incoming.event, Started | SentCommand | SentText | SentOther)
        return of_guidance and self.readers.is_answered(reader, incoming.update)

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
                outcome = await self._replies.brought(reader, data, incoming.update)
                return await self._drafted(incoming, reader, outcome, None, _typed(incoming))
            case SentOther():
                return await self._unasked(incoming, reader, "help", Text("notice-not-text"))

    def _draw(
        self, reader: Reader, link: Link, notices: tuple[Text, ...] = (), also: tuple[str, ...] = (), **how: object
    ) -> Response:
        """The reply that shows `link`, with `also` as further ways on."""
        screen = show_guidance(self.manual, link, reader.reading, notices, also)
        rendered = render(screen, self.wording, reader.reading.locale)
        reply = Response(
            reader.reading.locale, rendered, link, numbered=reader.row.numbered, urgent=screen.step == "urgent"
        )
        return replace(reply, **how)  # type: ignore[arg-type]  # the attributes of Reply, named at each call

    def _remembered(self, incoming: Request) -> Case:
        """The case of the chat's last card, clean when it is forgotten."""
        last = self.cards.last(incoming.chat)
        return last[1].link.case if last else Case()

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
        if step == "hidden":
            return await self._hide(incoming, reader, None)
        case = Case() if step == "home" else self._remembered(incoming)
        turn = Action(step_link(self.manual, step, case))
        return await self._turned(incoming, reader, turn, None, remove=_typed(incoming))

    async def _pressed(self, incoming: Request, reader: Reader, pressed: PressedButton) -> Response:
        drawn = self.cards.get(incoming.chat, pressed.card)
        known = drawn.link.case if drawn else newest_case(pressed.seen)
        turn = follow_link(self.manual, pressed.data, known)
        if turn.verb is Verb.SAVE and drawn and self._shows_draft(drawn):
            turn = Action(drawn.link)  # a second quick tap: the card shows the draft that the first one made
        return await self._turned(incoming, reader, turn, pressed.card)

    def _shows_draft(self, drawn: CachedCard) -> bool:
        """Whether a card shows a draft: one of its screens, not their list."""
        room = self.manual.by_number.get(drawn.link.step)
        return isinstance(room, DraftStep) and room.name != "drafts" and drawn.link.case.draft != 0

    async def _turned(  # noqa: PLR0911 - one line a verb
        self, incoming: Request, reader: Reader, turn: Action, card: int | None, remove: tuple[int, ...] = ()
    ) -> Response:
        """Do what a turn says besides opening its screen. `card` is None where a new one is to be drawn."""
        where = None if reader.row.numbered else card
        if isinstance(self.manual.by_number[turn.link.step], DraftStep) and turn.verb not in _OF_EVERY_CARD:
            outcome = await self._desk.turn(reader, turn, incoming.update)
            return await self._drafted(incoming, reader, outcome, where, remove)
        match turn.verb:
            case Verb.HIDE:
                return await self._hide(incoming, reader, card)
            case Verb.CLOSE if card is not None:
                self.cards.drop(incoming.chat, card)
                return Response(reader.reading.locale, remove=(card,))
            case Verb.KEEP:
                checks = replace(step_link(self.manual, "checks", turn.link.case), back=turn.link.back)
                return self._draw(reader, checks, (Text("notice-kept"),), remove=remove)
            case Verb.FORGET:
                notice = await self.readers.erase(reader)
                return self._draw(replace(reader, row=ReaderRow(told=True)), turn.link, (notice,), edit=where)
            case Verb.LOCALE:
                reader, notice = await self.readers.speak(reader, turn.operand)
                return self._draw(reader, turn.link, (notice,), edit=where, remove=remove)
            case Verb.PAPER:
                paper = await self._paper(reader, turn.link)
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
                return self._draw(reader, turn.link, turn.notices, edit=where, remove=remove)

    async def _drafted(
        self, incoming: Request, reader: Reader, outcome: DraftResult, where: int | None, remove: tuple[int, ...] = ()
    ) -> Response:
        """The reply that shows what came of an event at the desk."""
        locale = reader.reading.locale
        if outcome.removes_others:
            others = {*await self.readers.cards(reader), *self.cards.ids(incoming.chat)}
            remove += tuple(sorted(others - {where}))
            self.cards.drop_all(incoming.chat, but=where)
        rendered = render(desk_screen(self.manual, outcome, reader.reading), self.wording, locale)
        undelivered = None
        if outcome.document:
            failed = replace(outcome, notices=(Text("notice-not-sent"),))
            undelivered = render(desk_screen(self.manual, failed, reader.reading), self.wording, locale)
        whisper = "\n".join(plain_text(text, self.wording, locale) for text in outcome.one_time_text)
        return Response(
            locale,
            rendered,
            outcome.link,
            where,
            remove,
            reader.row.numbered,
            document=outcome.document,
            expiring=outcome.expiring,
            one_time_text=whisper,
            ask=self._asked(outcome, locale),
            claims_removal=outcome.removes_others,
            undelivered=undelivered,
        )

    def _asked(self, outcome: DraftResult, locale: str) -> TextPrompt | None:
        """The question that is to be replied to, if there is one."""
        if outcome.ask is None:
            return None
        room = self.manual.by_number[outcome.ask.step]
        assert isinstance(room, DraftStep)  # noqa: S101 - only the desk asks, about its own rooms
        words = plain_text(prompt_text(room, outcome.ask.operand), self.wording, locale)
        name = outcome.ask.case.draft
        return TextPrompt(words, draft_label(name) if name else "", outcome.ask)

    async def _replied(self, incoming: Request, reader: Reader, data: str, text: str) -> Response:
        """A sealed answer or a code, typed in reply; where nothing was asked, it is removed unread."""
        outcome = await self._replies.typed(reader, data, text, incoming.update)
        if outcome is None:
            return await self._unasked(incoming, reader, "help", Text("notice-not-text"))
        last = self.cards.last(incoming.chat)
        where = last[0] if last and not reader.row.numbered else None
        return await self._drafted(incoming, reader, outcome, where, _typed(incoming))

    async def _paper(self, reader: Reader, link: Link) -> papers.Document:
        """The plan as one page; setting it takes some milliseconds of processor, so elsewhere."""
        day, answers = self.readers.now().date(), link.case.plan
        return await asyncio.to_thread(papers.plan_pdf, self.manual, self.wording, reader.reading.locale, answers, day)

    async def sent(self, incoming: Request, message: int) -> None:
        """A paper or a question now stands in the chat as `message`; its id is kept for hiding."""
        self.cards.put_below(incoming.chat, message)
        await self.readers.add_card(incoming.chat, message)

    async def _hide(self, incoming: Request, reader: Reader, card: int | None) -> Response:
        """Turn the card into three dots, and remove the others that the row or this process knows."""
        others = {*await self.readers.cards(reader), *self.cards.ids(incoming.chat)}
        self.cards.drop_all(incoming.chat)
        remove = tuple(sorted(others - {card})) + _typed(incoming)
        hidden = step_link(self.manual, "hidden")
        reply = self._draw(replace(reader, row=replace(reader.row, numbered=False)), hidden, edit=card, remove=remove)
        return replace(reply, urgent=True)

    async def _wrote(self, incoming: Request, reader: Reader, text: str) -> Response:
        """A choice's number or label does what its button does; anything else gets the contents."""
        last = self.cards.last(incoming.chat)
        if last and (choice := choice_named(last[1].rendered, text)):
            known = last[1].link.case
            turn = follow_link(self.manual, encode(choice.link), known)
            reply = await self._turned(incoming, reader, turn, last[0])
            return replace(reply, remove=tuple(dict.fromkeys(reply.remove + _typed(incoming))))
        return await self._looked_up(incoming, reader, text)

    async def _looked_up(self, incoming: Request, reader: Reader, text: str) -> Response:
        """The best answer as a new card, others as buttons on it; the contents where nothing fits.

        A draft's name opens the draft; a case code is not looked at.
        """
        if name := parse_draft_label(text):
            turn = Action(Link(self.manual.by_name["draft"].number, case=Case(draft=name)), Verb.ENTER)
            return await self._turned(incoming, reader, turn, None, _typed(incoming))
        if looks_like_code(text.strip()):
            return await self._unasked(incoming, reader, "help", Text("notice-code-elsewhere"))
        answer = self._questions.answer(text, reader.reading.locale)
        said = [Text(name) for name, so in (("notice-long", answer.long), ("notice-guarded", answer.guarded)) if so]
        if not answer.steps:
            return await self._unasked(incoming, reader, "unheard", *said)
        best, *others = answer.steps
        return await self._unasked(incoming, reader, best, *said, also=tuple(others))

    async def _unasked(
        self, incoming: Request, reader: Reader, step: str, *said: Text, also: tuple[str, ...] = ()
    ) -> Response:
        """A new card below, which "back" removes again; the message is removed, and the first time it is explained."""
        explains = not reader.row.told and await self.readers.change(reader, told=True)
        link = replace(step_link(self.manual, step, self._remembered(incoming)), below=True)
        return self._draw(reader, link, said, also, remove=_typed(incoming), explains_removal=explains)

    async def drawn(self, incoming: Request, reply: Response, card: int, *, shown: bool = True) -> None:
        """Remember that `reply` stands in the chat as `card`, or (`shown` False) will; a new card is for hiding."""
        if reply.draw is None or reply.link is None:
            return
        chat, update = incoming.chat, incoming.update
        self.cards.put(chat, card, reply.link, reply.draw, reply.language, update, shown=shown)
        if reply.edit is None:
            await self.readers.add_card(incoming.chat, card, incoming.update)

    async def settle(self, incoming: Request) -> None:
        """After the answer: note the day of the visit."""
        await self.readers.settle(incoming.chat)

    async def forget(self, chat: int) -> None:
        """The reader blocked the bot: nothing is kept."""
        self.cards.drop_all(chat)
        await self.readers.forget(chat)

    def for_group(self, name: str, language: str | None) -> Rendered | None:
        """The public card of a command given in a group; None where it is no command of ours."""
        return group_card(self.manual, self.wording, self.readers.reading(ReaderRow(), language), name)

    def group_language(self, language: str | None) -> str:
        """The language in which a group is answered where the sender's client speaks `language`."""
        return self.readers.reading(ReaderRow(), language).locale


def _typed(incoming: Request) -> tuple[int, ...]:
    """The messages that are removed once they are answered."""
    return (*incoming.earlier, incoming.message) if incoming.message is not None else incoming.earlier
