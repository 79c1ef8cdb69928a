"""What a tap on a draft's screen does: read what is stored, change it, and say where to go."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot.drafts import handout
from bot.drafts.judging import judge, viewed, wordings
from bot.drafts.outcome import Outcome
from bot.drafts.visit import Visit, asks, emptied, holds, then
from bot.papers import Document
from bot.readers import Reader
from bot.render import Wording
from dialogs.draft import consenting, handing, names, sealing
from dialogs.draft.base import Reason, Refused
from dialogs.draft.consent import Consent, Record
from dialogs.draft.fields import FIRST
from dialogs.draft.fromplan import filled_in
from dialogs.draft.kept import Kept
from dialogs.draft.rooms import (
    ATTACH,
    OVERVIEW,
    PERSON,
    SHELF,
    FieldRoom,
    ItemRoom,
    SealedRoom,
)
from dialogs.draft.show import OF_SHELF
from dialogs.draft.turning import answered
from dialogs.draft.view import Listed, Shelf, View, stops
from dialogs.engine.addresses import Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.planning import answers
from dialogs.engine.route import Turn
from dialogs.engine.screens import Text
from storage.casecode import CaseCode
from storage.database import StoreDown
from storage.drafts import Again, Draft, Drafts, Filled, Full, Shut

#: What a stopped draft still lets one do.
_WHEN_STOPPED = frozenset({Verb.OPEN, Verb.AT, Verb.ENTER, Verb.LOCK, Verb.TAKE, Verb.RENEW})


class Desk:
    """The drafts of every chat. `typing`: sealed answers may be typed here; `passing`: nothing outlives the process."""

    def __init__(self, manual: Manual, words: Wording, drafts: Drafts, *, typing: bool, passing: bool = False) -> None:
        """Take what it needs; the wordings of consent are read once."""
        self.manual, self.words, self.drafts = manual, words, drafts
        self.typing, self._passing = typing, passing
        self.wordings = wordings(manual, words)

    def judge(self, reader: Reader) -> Callable[[Kept, tuple[Record, ...]], Consent]:
        """What judges consent at this visit."""
        return judge(self.wordings, reader.now.date())

    async def turn(self, reader: Reader, turn: Turn, update: int | None) -> Outcome:
        """Do what a turn asks for, and return what comes of it. Never raises."""
        visit = Visit(reader, turn.link, turn.verb, turn.operand, update)
        return await self.carefully(visit, self._turned(visit, turn.notices))

    async def carefully(self, visit: Visit, work: Awaitable[Outcome]) -> Outcome:
        """Carry out `work`; what cannot be saved, or was already, becomes a screen."""
        try:
            return await work
        except Again:
            return await self.carefully(visit, self._shown(replace(visit, verb=Verb.OPEN)))
        except StoreDown:
            return Outcome(visit.link, None, (Text("notice-draft-unreachable"),), away=True)
        except Refused:
            return await self.carefully(visit, self._shown(visit, (Text("notice-moved"),)))

    async def _turned(self, visit: Visit, notices: tuple[Text, ...]) -> Outcome:  # noqa: PLR0911 - one line a case
        match visit.verb:
            case Verb.SAVE:
                return await self._made(visit)
            case Verb.ERASE:
                return await self._erased(visit)
            case Verb.ASK if visit.link.step == ATTACH.number:
                nameless = emptied(visit)
                return replace(await self.shelf(nameless), ask=asks(nameless) if self.typing else None)
            case _ if self.manual.by_number[visit.link.step] in OF_SHELF:
                return await self.shelf(visit, notices)
        draft = await self.drafts.get(visit.reader.keys, visit.name, visit.reader.now)
        if draft is None:
            return self.none(visit)
        if visit.verb is Verb.ENTER:
            visit = replace(visit, link=replace(visit.link, case=draft.kept.case(draft.name)))
        if stops(draft.kept) and not self._goes_on(visit):
            return self.at(visit, draft)
        return await self._acted(visit, draft, notices)

    def _goes_on(self, visit: Visit) -> bool:
        """Whether a stopped draft lets this be done: look, leave, and change the answers that stopped it."""
        room = self.manual.by_number[visit.link.step]
        return visit.verb in _WHEN_STOPPED or (isinstance(room, FieldRoom) and room.field.name in FIRST)

    async def _acted(self, visit: Visit, draft: Draft, notices: tuple[Text, ...]) -> Outcome:  # noqa: PLR0911 - one line a verb
        room = self.manual.by_number[visit.link.step]
        match visit.verb:
            case Verb.PUT | Verb.CHOOSE | Verb.UNCHOOSE if isinstance(room, FieldRoom):
                return await self._answered(visit, draft, room)
            case Verb.CONFIRM if isinstance(room, ItemRoom):
                return await self._confirmed(visit, draft, room)
            case Verb.RENEW:
                return await self._renewed(visit, draft)
            case Verb.LOCK:
                await self.drafts.lock(visit.reader.keys, draft.name, visit.reader.now, visit.update)
                shelf = await self.shelf(emptied(visit, SHELF), (Text("notice-draft-locked"),))
                return replace(shelf, sweep=True)
            case Verb.VAULT:
                return await self._locked_up(visit, draft)
            case Verb.TAKE:
                taken = Document(f"{names.spell(draft.name)}.json", draft.kept.part.to_json().encode())
                return replace(self.at(visit, draft, (Text("notice-draft-file"),)), document=taken)
            case Verb.PAPER:
                return await self._paper(visit, draft)
            case Verb.ASK:
                return replace(self.at(visit, draft), ask=asks(visit) if self._may_ask(visit, draft) else None)
            case _:
                return self.at(visit, draft, notices)

    # ---------------------------------------------------------------- what is shown

    def view(self, reader: Reader, draft: Draft) -> View:
        """A draft as its screens see it at this visit."""
        return viewed(draft, self.wordings, reader.now.date(), typing=self.typing)

    def at(self, visit: Visit, draft: Draft, notices: tuple[Text, ...] = (), link: Link | None = None) -> Outcome:
        """The draft at `link`, else where the visit leads."""
        there = link or visit.link
        if link is None and visit.verb is Verb.AT:
            there = replace(there, verb=Verb.AT, operand=visit.operand)
        return Outcome(there, self.view(visit.reader, draft), notices)

    def none(self, visit: Visit) -> Outcome:
        """No such draft here: the same whether it is gone, locked, or another chat's."""
        return Outcome(replace(visit.link, case=replace(visit.link.case, draft=0)), None)

    async def _shown(self, visit: Visit, notices: tuple[Text, ...] = ()) -> Outcome:
        """Where the visit leads, with nothing done."""
        draft = await self.drafts.get(visit.reader.keys, visit.name, visit.reader.now) if visit.name else None
        if draft:
            return self.at(visit, draft, notices)
        return await self.shelf(visit, notices)

    async def shelf(self, visit: Visit, notices: tuple[Text, ...] = ()) -> Outcome:
        """The chat's drafts."""
        held = await self.drafts.list(visit.reader.keys, visit.reader.now)
        listed = tuple(Listed(each.name, each.erased_on, each.attached) for each in held)
        step = visit.link.step if self.manual.by_number[visit.link.step] in OF_SHELF else SHELF.number
        return Outcome(replace(visit.link, step=step), Shelf(listed, self.typing, self._passing), notices)

    # ---------------------------------------------------------------- what is changed

    async def _made(self, visit: Visit) -> Outcome:
        """A new draft of the card's case, with what its plan says already."""
        case = visit.link.case
        kept = Kept(filled_in(answers(self.manual, case.plan)), case.plan, case.ticks, case.language)
        return await self.made(visit, kept, Text("notice-draft-made"))

    async def made(self, visit: Visit, kept: Kept, notice: Text) -> Outcome:
        """A new draft of what is given."""
        try:
            draft = await self.drafts.make(visit.reader.keys, kept, visit.reader.now, visit.update)
        except Full:
            return await self.shelf(visit, (Text("notice-draft-full"),))
        return self.at(visit, draft, (notice,), Link(OVERVIEW.number, case=draft.kept.case(draft.name)))

    async def _erased(self, visit: Visit) -> Outcome:
        """Withdrawn: all of it is gone, and the cards that showed it; what this does not do is said."""
        gone = await self.drafts.erase(visit.reader.keys, visit.name, visit.reader.now)
        empty = emptied(visit, SHELF)
        if gone is None:
            return await self.shelf(empty)
        facts = {name: self.manual.facts[name] for name in SHELF.facts}
        said = (Text("notice-draft-erased"), Text("notice-draft-erased-after", facts))
        left = () if gone else (Text("notice-draft-traces"),)
        return replace(await self.shelf(empty, (*said, *left)), sweep=True)

    async def _answered(self, visit: Visit, draft: Draft, room: FieldRoom) -> Outcome:
        field, verb, operand = room.field, visit.verb, visit.operand
        before = draft.kept.part

        def how(kept: Kept) -> Kept:
            return answered(kept, field, verb, operand)

        changed = await self._changed(visit, how)
        if changed is None:
            return self.none(visit)
        link = then(before, changed.kept, room, visit)
        return self.at(visit, changed, (), link)

    async def _changed(self, visit: Visit, how: Callable[[Kept], Kept]) -> Draft | None:
        reader = visit.reader
        return await self.drafts.change(
            reader.keys, visit.name, reader.now, visit.update, how, self.judge(reader)
        )  # fmt: skip

    async def _renewed(self, visit: Visit, draft: Draft) -> Outcome:
        changed = await self._changed(visit, lambda kept: kept.along(visit.link.case))
        return self.at(visit, changed or draft, (Text("notice-draft-renewed"),))

    async def _confirmed(self, visit: Visit, draft: Draft, room: ItemRoom) -> Outcome:
        """One answer to one item, in the wording that stood on the card."""
        view, how, reader = self.view(visit.reader, draft), consenting.How.of(visit.operand), visit.reader
        item, language = room.item, reader.reading.locale
        if not holds(view, room, how) or visit.operand >> 8 != consenting.worded(item, view, language):
            raise Refused(Reason.VALUE)
        assert how.interpreter and how.expressed and how.answer  # noqa: S101, PT018 - `_holds` has looked
        record = Record(
            item.name, item.version, self.wordings[item.name, language], language, how.interpreter, how.expressed,
            consenting.role(view), reader.now.date(), how.answer,
        )  # fmt: skip
        changed = await self.drafts.confirm(
            reader.keys, draft.name, reader.now, visit.update, record, self.judge(reader)
        )
        if changed is None:
            return self.none(visit)
        said = Text("notice-consent-saved", {"title": Text(item.texts[0]), "answer": Text(how.answer.value)})
        return self.at(visit, changed, (said,), consenting.after(self.view(reader, changed), how, visit.link))

    async def _locked_up(self, visit: Visit, draft: Draft) -> Outcome:
        """A new vault and its code, which is shown once."""
        if not self.typing:
            return self.at(visit, draft)
        code, reader = CaseCode.new(), visit.reader
        try:
            made = await self.drafts.make_vault(
                reader.keys, draft.name, reader.now, visit.update, code, self.judge(reader)
            )
        except (Shut, Filled):
            return self.at(visit, draft, link=replace(visit.link, step=PERSON.number))
        if made is None:
            return self.none(visit)
        words = {"name": names.spell(draft.name), "code": code.spell()}
        shown = (Text("draft-whisper-code", words), Text("draft-whisper-keep"))
        said = Text("notice-vault-made")
        return replace(self.at(visit, made, (said,), replace(visit.link, step=PERSON.number)), whisper=shown)

    # ---------------------------------------------------------------- what is handed out

    async def _paper(self, visit: Visit, draft: Draft) -> Outcome:
        which = handing.which(visit.operand)
        if which is None:
            raise Refused(Reason.VALUE)
        document = await self.paper(visit.reader, draft, which)
        return replace(self.at(visit, draft, (Text("notice-draft-paper"),)), document=document)

    async def paper(
        self, reader: Reader, draft: Draft, which: handing.Which, sealed: Mapping[str, str] | None = None
    ) -> Document:
        """One paper of the draft, with the sealed answers where they are given; set in a thread of its own."""
        view, language = self.view(reader, draft), reader.reading.locale
        return await asyncio.to_thread(handout.paper, self.manual, self.words, language, view, which, sealed or {})

    def _may_ask(self, visit: Visit, draft: Draft) -> bool:
        """Whether something may be typed here now."""
        room = self.manual.by_number[visit.link.step]
        view = self.view(visit.reader, draft)
        if not self.typing or not view.consent.is_open():
            return False
        if isinstance(room, SealedRoom) and visit.operand == sealing.FILL:
            return view.consent.unlocks(room.field) and not view.has(room.field)
        return isinstance(room, SealedRoom) or room in sealing.CODED
