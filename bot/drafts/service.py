"""What a tap on a draft's screen does: read what is stored, change it, and say where to go."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot.drafts.consent_check import consent_hashes, consent_judge, draft_view
from bot.drafts.documents import draft_document
from bot.drafts.request import DraftRequest, is_complete, link_after_field_answer, prompt_link, without_case
from bot.drafts.result import DraftResult
from bot.papers import Document
from bot.readers import Reader
from bot.render import Translator
from dialogs.draft.model.consent import ConsentRecord, ConsentStatus
from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import DraftList, DraftListEntry, DraftView, active_stops
from dialogs.draft.model.fields import CHILD_FIELDS_FIRST
from dialogs.draft.model.open_field import InvalidAnswer, InvalidReason
from dialogs.draft.model.plan_to_answers import answers_from_plan
from dialogs.draft.model.question_order import apply_answer
from dialogs.draft.screens.consent import ConsentChoice, link_after_answer, recorder_role, text_tag
from dialogs.draft.screens.papers import DraftPaper, paper_numbered
from dialogs.draft.screens.personal import CODE_STEPS, FILL
from dialogs.draft.screens.show import LIST_STEPS
from dialogs.draft.steps import (
    DRAFT_LIST,
    OVERVIEW,
    PERSONAL_PART,
    TAKE_OVER,
    ConsentItemStep,
    FieldStep,
    SealedFieldStep,
)
from dialogs.engine.actions import Action
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.plan_answers import plan_answers
from dialogs.engine.screens import Text
from storage.crypto.case_code import CaseCode
from storage.database import DatabaseUnavailable
from storage.drafts.store import (
    AlreadyApplied,
    AlreadyFilled,
    ConsentMissing,
    Draft,
    DraftChanged,
    DraftStore,
    TooManyDrafts,
)

#: What a stopped draft still lets one do.
_WHEN_STOPPED = frozenset({Verb.OPEN, Verb.AT, Verb.ENTER, Verb.LOCK, Verb.TAKE, Verb.RENEW})


#: How often a change is decided anew because another one came first.
_ROUNDS = 10


class DraftService:
    """The drafts of every chat. `typing`: sealed answers may be typed here; `passing`: nothing outlives the process."""

    def __init__(
        self, manual: Manual, words: Translator, drafts: DraftStore, *, typing: bool, passing: bool = False
    ) -> None:
        """Take what it needs; the wordings of consent are read once."""
        self.manual, self.words, self.drafts = manual, words, drafts
        self.typing, self._passing = typing, passing
        self.wordings = consent_hashes(manual, words)

    def judge(self, reader: Reader) -> Callable[[DraftState, tuple[ConsentRecord, ...]], ConsentStatus]:
        """What judges consent at this visit."""
        return consent_judge(self.wordings, reader.now.date())

    async def turn(self, reader: Reader, turn: Action, update: int | None) -> DraftResult:
        """Do what a turn asks for, and return what comes of it. Never raises."""
        visit = DraftRequest(reader, turn.link, turn.verb, turn.operand, update)
        return await self.carefully(visit, self._turned(visit, turn.notices))

    async def carefully(self, visit: DraftRequest, work: Awaitable[DraftResult]) -> DraftResult:
        """Carry out `work`; what cannot be saved, or was already, becomes a screen."""
        try:
            return await work
        except AlreadyApplied:
            return await self.carefully(visit, self._shown(replace(visit, verb=Verb.OPEN)))
        except DatabaseUnavailable:
            return DraftResult(visit.link, None, (Text("notice-draft-unreachable"),), unreachable=True)
        except InvalidAnswer:
            return await self.carefully(visit, self._shown(visit, (Text("notice-moved"),)))

    async def _turned(self, visit: DraftRequest, notices: tuple[Text, ...]) -> DraftResult:  # noqa: PLR0911 - one line a case
        match visit.verb:
            case Verb.SAVE:
                return await self._made(visit)
            case Verb.ERASE:
                return await self._erased(visit)
            case Verb.ASK if visit.link.step == TAKE_OVER.number:
                nameless = without_case(visit)
                return replace(await self.shelf(nameless), ask=prompt_link(nameless) if self.typing else None)
            case _ if self.manual.by_number[visit.link.step] in LIST_STEPS:
                return await self.shelf(visit, notices)
        draft = await self.drafts.get(visit.reader.keys, visit.draft_number, visit.reader.now)
        if draft is None:
            return self.none(visit)
        if visit.verb is Verb.ENTER:
            visit = replace(visit, link=replace(visit.link, case=draft.state.case(draft.number)))
        if active_stops(draft.state) and not self._goes_on(visit):
            return self.at(visit, draft)
        return await self._acted(visit, draft, notices)

    def _goes_on(self, visit: DraftRequest) -> bool:
        """Whether a stopped draft lets this be done: look, leave, and change the answers that stopped it."""
        room = self.manual.by_number[visit.link.step]
        return visit.verb in _WHEN_STOPPED or (isinstance(room, FieldStep) and room.field.name in CHILD_FIELDS_FIRST)

    async def _acted(self, visit: DraftRequest, draft: Draft, notices: tuple[Text, ...]) -> DraftResult:  # noqa: PLR0911 - one line a verb
        room = self.manual.by_number[visit.link.step]
        match visit.verb:
            case Verb.PUT | Verb.CHOOSE | Verb.UNCHOOSE if isinstance(room, FieldStep):
                return await self._answered(visit, draft, room)
            case Verb.CONFIRM if isinstance(room, ConsentItemStep):
                return await self._confirmed(visit, draft, room)
            case Verb.RENEW:
                return await self._renewed(visit, draft)
            case Verb.LOCK:
                await self.drafts.detach(visit.reader.keys, draft.number, visit.reader.now, visit.update)
                shelf = await self.shelf(without_case(visit, DRAFT_LIST), (Text("notice-draft-locked"),))
                return replace(shelf, removes_others=True)
            case Verb.VAULT:
                return await self._locked_up(visit, draft)
            case Verb.TAKE:
                taken = Document(f"{draft_label(draft.number)}.json", draft.state.answers.to_json().encode())
                return replace(self.at(visit, draft, (Text("notice-draft-file"),)), document=taken)
            case Verb.PAPER:
                return await self._paper(visit, draft)
            case Verb.ASK:
                return replace(self.at(visit, draft), ask=prompt_link(visit) if self._may_ask(visit, draft) else None)
            case _:
                return self.at(visit, draft, notices)

    # ---------------------------------------------------------------- what is shown

    def view(self, reader: Reader, draft: Draft) -> DraftView:
        """A draft as its screens see it at this visit."""
        return draft_view(draft, self.wordings, reader.now.date(), typing=self.typing)

    def at(
        self, visit: DraftRequest, draft: Draft, notices: tuple[Text, ...] = (), link: Link | None = None
    ) -> DraftResult:
        """The draft at `link`, else where the visit leads."""
        there = link or visit.link
        if link is None and visit.verb is Verb.AT:
            there = replace(there, verb=Verb.AT, operand=visit.operand)
        return DraftResult(there, self.view(visit.reader, draft), notices)

    def none(self, visit: DraftRequest) -> DraftResult:
        """No such draft here: the same whether it is gone, locked, or another chat's."""
        return DraftResult(replace(visit.link, case=replace(visit.link.case, draft=0)), None)

    async def _shown(self, visit: DraftRequest, notices: tuple[Text, ...] = ()) -> DraftResult:
        """Where the visit leads, with nothing done."""
        draft = (
            await self.drafts.get(visit.reader.keys, visit.draft_number, visit.reader.now)
            if visit.draft_number
            else None
        )
        if draft:
            return self.at(visit, draft, notices)
        return await self.shelf(visit, notices)

    async def shelf(self, visit: DraftRequest, notices: tuple[Text, ...] = ()) -> DraftResult:
        """The chat's drafts."""
        held = await self.drafts.list(visit.reader.keys, visit.reader.now)
        listed = tuple(DraftListEntry(each.number, each.erased_on, each.attached) for each in held)
        step = visit.link.step if self.manual.by_number[visit.link.step] in LIST_STEPS else DRAFT_LIST.number
        return DraftResult(replace(visit.link, step=step), DraftList(listed, self.typing, self._passing), notices)

    # ---------------------------------------------------------------- what is changed

    async def _made(self, visit: DraftRequest) -> DraftResult:
        """A new draft of the card's case, with what its plan says already."""
        case = visit.link.case
        kept = DraftState(answers_from_plan(plan_answers(self.manual, case.plan)), case.plan, case.ticks, case.language)
        return await self.made(visit, kept, Text("notice-draft-made"))

    async def made(self, visit: DraftRequest, kept: DraftState, notice: Text) -> DraftResult:
        """A new draft of what is given."""
        try:
            draft = await self.drafts.make(visit.reader.keys, kept, visit.reader.now, visit.update)
        except TooManyDrafts:
            return await self.shelf(visit, (Text("notice-draft-full"),))
        return self.at(visit, draft, (notice,), Link(OVERVIEW.number, case=draft.state.case(draft.number)))

    async def _erased(self, visit: DraftRequest) -> DraftResult:
        """Withdrawn: all of it is gone, and the cards that showed it; what this does not do is said."""
        gone = await self.drafts.erase(visit.reader.keys, visit.draft_number, visit.reader.now)
        empty = without_case(visit, DRAFT_LIST)
        if gone is None:
            return await self.shelf(empty)
        facts = {name: self.manual.facts[name] for name in DRAFT_LIST.facts}
        said = (Text("notice-draft-erased"), Text("notice-draft-erased-after", facts))
        left = () if gone else (Text("notice-draft-traces"),)
        return replace(await self.shelf(empty, (*said, *left)), removes_others=True)

    async def _answered(self, visit: DraftRequest, draft: Draft, room: FieldStep) -> DraftResult:
        field, verb, operand = room.field, visit.verb, visit.operand
        before = draft.state.answers

        def how(kept: DraftState) -> DraftState:
            return apply_answer(kept, field, verb, operand)

        changed = await self._changed(visit, draft, how)
        if changed is None:
            return self.none(visit)
        link = link_after_field_answer(before, changed.state, room, visit)
        return self.at(visit, changed, (), link)

    async def _changed(
        self, visit: DraftRequest, draft: Draft, how: Callable[[DraftState], DraftState]
    ) -> Draft | None:
        """The draft after a change, which is decided anew where somebody else has changed it since it was read."""
        reader, stored = visit.reader, draft
        for _ in range(_ROUNDS):
            before = stored.state
            try:
                return await self.drafts.change(
                    reader.keys, visit.draft_number, reader.now, visit.update, before, how(before), self.wordings
                )
            except DraftChanged:
                reloaded = await self.drafts.get(reader.keys, visit.draft_number, reader.now)
                if reloaded is None:
                    return None
                stored = reloaded
        raise DatabaseUnavailable

    async def _renewed(self, visit: DraftRequest, draft: Draft) -> DraftResult:
        changed = await self._changed(visit, draft, lambda kept: kept.with_case(visit.link.case))
        return self.at(visit, changed or draft, (Text("notice-draft-renewed"),))

    async def _confirmed(self, visit: DraftRequest, draft: Draft, room: ConsentItemStep) -> DraftResult:
        """One answer to one item, in the wording that stood on the card."""
        view, how, reader = self.view(visit.reader, draft), ConsentChoice.of(visit.operand), visit.reader
        item, language = room.item, reader.reading.locale
        if not is_complete(view, room, how) or visit.operand >> 8 != text_tag(item, view, language):
            raise InvalidAnswer(InvalidReason.VALUE)
        assert how.interpreter and how.expressed and how.answer  # noqa: S101, PT018 - `_holds` has looked
        record = ConsentRecord(
            item.name, item.version, self.wordings[item.name, language], language, how.interpreter, how.expressed,
            recorder_role(view), reader.now.date(), how.answer,
        )  # fmt: skip
        changed = await self.drafts.confirm(reader.keys, draft.number, reader.now, visit.update, record, self.wordings)
        if changed is None:
            return self.none(visit)
        said = Text("notice-consent-saved", {"title": Text(item.texts[0]), "answer": Text(how.answer.value)})
        return self.at(visit, changed, (said,), link_after_answer(self.view(reader, changed), how, visit.link))

    async def _locked_up(self, visit: DraftRequest, draft: Draft) -> DraftResult:
        """A new vault and its code, which is shown once."""
        if not self.typing:
            return self.at(visit, draft)
        code, reader = CaseCode.new(), visit.reader
        try:
            made = await self.drafts.vaults.make_vault(
                reader.keys, draft.number, reader.now, visit.update, code, self.wordings
            )
        except (ConsentMissing, AlreadyFilled):
            return self.at(visit, draft, link=replace(visit.link, step=PERSONAL_PART.number))
        if made is None:
            return self.none(visit)
        words = {"name": draft_label(draft.number), "code": code.spell()}
        shown = (Text("draft-whisper-code", words), Text("draft-whisper-keep"))
        said = Text("notice-vault-made")
        return replace(
            self.at(visit, made, (said,), replace(visit.link, step=PERSONAL_PART.number)), one_time_text=shown
        )

    # ---------------------------------------------------------------- what is handed out

    async def _paper(self, visit: DraftRequest, draft: Draft) -> DraftResult:
        which = paper_numbered(visit.operand)
        if which is None:
            raise InvalidAnswer(InvalidReason.VALUE)
        document = await self.paper(visit.reader, draft, which)
        return replace(self.at(visit, draft, (Text("notice-draft-paper"),)), document=document)

    async def paper(
        self, reader: Reader, draft: Draft, which: DraftPaper, sealed: Mapping[str, str] | None = None
    ) -> Document:
        """One paper of the draft, with the sealed answers where they are given; set in a thread of its own."""
        view, language = self.view(reader, draft), reader.reading.locale
        return await asyncio.to_thread(draft_document, self.manual, self.words, language, view, which, sealed or {})

    def _may_ask(self, visit: DraftRequest, draft: Draft) -> bool:
        """Whether something may be typed here now."""
        room = self.manual.by_number[visit.link.step]
        view = self.view(visit.reader, draft)
        if not self.typing or not view.consent.is_open():
            return False
        if isinstance(room, SealedFieldStep) and visit.operand == FILL:
            return view.consent.unlocks(room.field) and not view.has(room.field)
        return isinstance(room, SealedFieldStep) or room in CODE_STEPS
