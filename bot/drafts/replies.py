"""What is typed in reply to a draft's question: a sealed answer, or the case code; and a file that was taken along."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from bot.drafts.request import DraftRequest
from bot.drafts.result import DraftResult
from bot.drafts.service import DraftService
from bot.readers import Reader
from dialogs.draft.model.draft_label import draft_label, parse_draft_label
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import active_stops
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import MAX_JSON_BYTES, OpenAnswers
from dialogs.draft.model.open_field import InvalidAnswer
from dialogs.draft.screens.papers import DraftPaper, paper_numbered
from dialogs.draft.screens.personal import CODE_STEPS, FILL
from dialogs.draft.steps import (
    CODE_ENTRY,
    DRAFT_LIST,
    OVERVIEW,
    PAPERS,
    PERSONAL_PART,
    SHOW_SEALED,
    TAKE_OVER,
    SealedFieldStep,
)
from dialogs.engine.links import Case, Link, UnreadableLink, Verb, decode
from dialogs.engine.screens import Text
from storage.drafts.store import AlreadyFilled, ConsentMissing, Draft, TooManyDrafts, TooManyTries


class ReplyHandler:
    """Takes typed answers at a desk; where nothing may be typed it takes none."""

    def __init__(self, desk: DraftService) -> None:
        """Work at `desk`."""
        self._desk = desk

    async def typed(self, reader: Reader, data: str, text: str, update: int | None) -> DraftResult | None:
        """Return what comes of `text`, typed in reply to the question at `data`; None where that asked for nothing."""
        try:
            link = decode(data)
        except UnreadableLink:
            return None
        room = self._desk.manual.by_number.get(link.step)
        asked = isinstance(room, SealedFieldStep) or room in CODE_STEPS
        if link.verb is not Verb.ASK or not asked or not self._desk.typing:
            return None
        operand, link = link.operand, replace(link, verb=Verb.OPEN, operand=0)
        visit = DraftRequest(reader, link, Verb.OPEN, operand, update)
        return await self._desk.carefully(visit, self._taken(visit, text))

    async def _taken(self, visit: DraftRequest, text: str) -> DraftResult:
        """What comes of `text`; a draft that has stopped since it was asked takes nothing."""
        draft = (
            await self._desk.drafts.get(visit.reader.keys, visit.draft_number, visit.reader.now)
            if visit.draft_number
            else None
        )
        if draft and active_stops(draft.state):
            return self._desk.at(visit, draft)
        try:
            return await self._by_room(visit, text)
        except TooManyTries:
            return await self._back(visit, "notice-code-many")

    async def _by_room(self, visit: DraftRequest, text: str) -> DraftResult:
        room = self._desk.manual.by_number[visit.link.step]
        match room:
            case SealedFieldStep() if visit.operand == FILL:
                return await self._sealed(visit, room, text)
            case SealedFieldStep():
                return await self._cleared(visit, room, text)
            case _ if room is CODE_ENTRY:
                return await self._retyped(visit, text)
            case _ if room is TAKE_OVER:
                return await self._attached(visit, text)
            case _:
                return await self._read(visit, text)

    async def _sealed(self, visit: DraftRequest, room: SealedFieldStep, text: str) -> DraftResult:
        """An answer, locked; it is never shown, and never said back."""
        answer, desk, reader = _line(text), self._desk, visit.reader
        if not answer or len(answer) > room.field.max_characters:
            return await self._back(visit, "notice-sealed-long" if answer else "notice-sealed-not")
        try:
            draft = await desk.drafts.vaults.seal(
                reader.keys, visit.draft_number, reader.now, visit.update, room.field, answer, desk.wordings
            )
        except (ConsentMissing, AlreadyFilled):
            return await self._back(visit, "notice-sealed-not")
        return self._at(visit, draft, "notice-sealed")

    async def _cleared(self, visit: DraftRequest, room: SealedFieldStep, text: str) -> DraftResult:
        reader = visit.reader
        draft = await self._desk.drafts.vaults.clear(
            reader.keys, visit.draft_number, reader.now, visit.update, text, room.field
        )
        if draft is None:
            return await self._back(visit, "notice-code-wrong")
        link = replace(visit.link, verb=Verb.ASK, operand=FILL)
        return replace(self._at(visit, draft, "notice-sealed-cleared"), ask=link)

    async def _retyped(self, visit: DraftRequest, text: str) -> DraftResult:
        reader = visit.reader
        right = await self._desk.drafts.vaults.retype(reader.keys, visit.draft_number, reader.now, text)
        return await self._back(visit, "notice-vault-retyped" if right else "notice-code-wrong")

    async def _attached(self, visit: DraftRequest, text: str) -> DraftResult:
        """A draft taken over by name and code."""
        name, _, code = text.strip().partition(" ")
        reader, desk = visit.reader, self._desk
        try:
            draft = await desk.drafts.vaults.attach(reader.keys, parse_draft_label(name) or 0, reader.now, code)
        except TooManyDrafts:
            return await desk.shelf(visit, (Text("notice-draft-full"),))
        if draft is None:
            return await desk.shelf(visit, (Text("notice-code-wrong"),))
        there = Link(OVERVIEW.number, case=draft.state.case(draft.number))
        return desk.at(visit, draft, (Text("notice-draft-attached"),), there)

    async def _read(self, visit: DraftRequest, text: str) -> DraftResult:
        """The sealed answers, shown once or printed."""
        reader, desk = visit.reader, self._desk
        sealed = await desk.drafts.vaults.read(reader.keys, visit.draft_number, reader.now, text)
        draft = await desk.drafts.get(reader.keys, visit.draft_number, reader.now)
        if sealed is None or draft is None:
            return await self._back(visit, "notice-code-wrong")
        if not desk.view(reader, draft).consent.is_open():
            return await self._back(visit, "notice-sealed-not-shown")
        if visit.link.step == SHOW_SEALED.number:
            shown = desk.at(visit, draft, (Text("notice-shown-below"),), replace(visit.link, step=PERSONAL_PART.number))
            return replace(shown, one_time_text=_whispered(draft.number, sealed))
        which = paper_numbered(visit.operand) or DraftPaper.APPLICATION_PDF
        document = await desk.paper(reader, draft, which, sealed)
        there = replace(visit.link, step=PAPERS.number)
        return replace(desk.at(visit, draft, (Text("notice-shown-below"),), there), document=document, expiring=True)

    def _at(self, visit: DraftRequest, draft: Draft | None, notice: str) -> DraftResult:
        if draft is None:
            return self._desk.none(visit)
        return self._desk.at(visit, draft, (Text(notice),), replace(visit.link, step=PERSONAL_PART.number))

    async def _back(self, visit: DraftRequest, notice: str) -> DraftResult:
        """The personal part, or the list, with what is to be said."""
        draft = (
            await self._desk.drafts.get(visit.reader.keys, visit.draft_number, visit.reader.now)
            if visit.draft_number
            else None
        )
        if draft is None:
            return await self._desk.shelf(visit, (Text(notice),))
        return self._at(visit, draft, notice)

    async def brought(self, reader: Reader, data: bytes, update: int | None) -> DraftResult:
        """A file that was taken along becomes a new draft; anything else is refused, and nothing of it is kept."""
        visit = DraftRequest(reader, Link(DRAFT_LIST.number, case=Case()), Verb.OPEN, 0, update)
        try:
            part = OpenAnswers.from_json(data[: MAX_JSON_BYTES + 1].decode("utf-8", "replace"))
        except InvalidAnswer as problem:
            notice = Text("notice-draft-refused", {"reason": Text(problem.reason.value)})
            return await self._desk.carefully(visit, self._desk.shelf(visit, (notice,)))
        kept = DraftState(part.clear_irrelevant())
        return await self._desk.carefully(visit, self._desk.made(visit, kept, Text("notice-draft-taken-in")))


def _line(text: str) -> str:
    """What was typed as one line, without what cannot be seen; empty where no letter or digit is left."""
    plain = unicodedata.normalize("NFC", text)
    seen = "".join(" " if letter.isspace() else letter for letter in plain)
    line = " ".join("".join(c for c in seen if unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn"}).split())
    return line if any(c.isalnum() for c in line) else ""


def _whispered(name: int, sealed: Mapping[str, str]) -> tuple[Text, ...]:
    """The sealed answers as lines, in the order of the form."""
    head = Text("draft-whisper-answers", {"name": draft_label(name)})
    lines = (
        Text("draft-whisper-line", {"label": Text(f"{field.text}-label"), "answer": sealed[field.name]})
        for field in SEALED_FIELDS
        if field.name in sealed
    )
    return (head, *lines)
