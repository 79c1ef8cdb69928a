"""What is typed in reply to a draft's question: a sealed answer, or the case code; and a file that was taken along."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from bot.drafts.desk import Desk
from bot.drafts.outcome import Outcome
from bot.drafts.visit import Visit
from bot.readers import Reader
from dialogs.draft import handing, names, sealing
from dialogs.draft.base import Refused
from dialogs.draft.fields import SEALED
from dialogs.draft.kept import Kept
from dialogs.draft.openpart import LONGEST_JSON, OpenPart
from dialogs.draft.rooms import ATTACH, CODE, OPEN, OVERVIEW, PAPERS, PERSON, SHELF, SealedRoom
from dialogs.draft.view import stops
from dialogs.engine.addresses import Case, Link, Unreadable, Verb, decode
from dialogs.engine.screens import Text
from storage.drafts import Draft, Filled, Full, Shut, TooManyTries


class Replies:
    """Takes typed answers at a desk; where nothing may be typed it takes none."""

    def __init__(self, desk: Desk) -> None:
        """Work at `desk`."""
        self._desk = desk

    async def typed(self, reader: Reader, data: str, text: str, update: int | None) -> Outcome | None:
        """Return what comes of `text`, typed in reply to the question at `data`; None where that asked for nothing."""
        try:
            link = decode(data)
        except Unreadable:
            return None
        room = self._desk.manual.by_number.get(link.step)
        asked = isinstance(room, SealedRoom) or room in sealing.CODED
        if link.verb is not Verb.ASK or not asked or not self._desk.typing:
            return None
        operand, link = link.operand, replace(link, verb=Verb.OPEN, operand=0)
        visit = Visit(reader, link, Verb.OPEN, operand, update)
        return await self._desk.carefully(visit, self._taken(visit, text))

    async def _taken(self, visit: Visit, text: str) -> Outcome:
        """What comes of `text`; a draft that has stopped since it was asked takes nothing."""
        draft = await self._desk.drafts.get(visit.reader.keys, visit.name, visit.reader.now) if visit.name else None
        if draft and stops(draft.kept):
            return self._desk.at(visit, draft)
        try:
            return await self._by_room(visit, text)
        except TooManyTries:
            return await self._back(visit, "notice-code-many")

    async def _by_room(self, visit: Visit, text: str) -> Outcome:
        room = self._desk.manual.by_number[visit.link.step]
        match room:
            case SealedRoom() if visit.operand == sealing.FILL:
                return await self._sealed(visit, room, text)
            case SealedRoom():
                return await self._cleared(visit, room, text)
            case _ if room is CODE:
                return await self._retyped(visit, text)
            case _ if room is ATTACH:
                return await self._attached(visit, text)
            case _:
                return await self._read(visit, text)

    async def _sealed(self, visit: Visit, room: SealedRoom, text: str) -> Outcome:
        """An answer, locked; it is never shown, and never said back."""
        answer, desk, reader = _line(text), self._desk, visit.reader
        if not answer or len(answer) > room.field.longest:
            return await self._back(visit, "notice-sealed-long" if answer else "notice-sealed-not")
        try:
            draft = await desk.drafts.seal(
                reader.keys, visit.name, reader.now, visit.update, room.field, answer, desk.judge(reader)
            )
        except (Shut, Filled):
            return await self._back(visit, "notice-sealed-not")
        return self._at(visit, draft, "notice-sealed")

    async def _cleared(self, visit: Visit, room: SealedRoom, text: str) -> Outcome:
        reader = visit.reader
        draft = await self._desk.drafts.clear(reader.keys, visit.name, reader.now, visit.update, text, room.field)
        if draft is None:
            return await self._back(visit, "notice-code-wrong")
        link = replace(visit.link, verb=Verb.ASK, operand=sealing.FILL)
        return replace(self._at(visit, draft, "notice-sealed-cleared"), ask=link)

    async def _retyped(self, visit: Visit, text: str) -> Outcome:
        reader = visit.reader
        right = await self._desk.drafts.retype(reader.keys, visit.name, reader.now, text)
        return await self._back(visit, "notice-vault-retyped" if right else "notice-code-wrong")

    async def _attached(self, visit: Visit, text: str) -> Outcome:
        """A draft taken over by name and code."""
        name, _, code = text.strip().partition(" ")
        reader, desk = visit.reader, self._desk
        try:
            draft = await desk.drafts.attach(reader.keys, names.parse(name) or 0, reader.now, code)
        except Full:
            return await desk.shelf(visit, (Text("notice-draft-full"),))
        if draft is None:
            return await desk.shelf(visit, (Text("notice-code-wrong"),))
        there = Link(OVERVIEW.number, case=draft.kept.case(draft.name))
        return desk.at(visit, draft, (Text("notice-draft-attached"),), there)

    async def _read(self, visit: Visit, text: str) -> Outcome:
        """The sealed answers, shown once or printed."""
        reader, desk = visit.reader, self._desk
        sealed = await desk.drafts.read(reader.keys, visit.name, reader.now, text)
        draft = await desk.drafts.get(reader.keys, visit.name, reader.now)
        if sealed is None or draft is None:
            return await self._back(visit, "notice-code-wrong")
        if not desk.view(reader, draft).consent.is_open():
            return await self._back(visit, "notice-sealed-not-shown")
        if visit.link.step == OPEN.number:
            shown = desk.at(visit, draft, (Text("notice-shown-below"),), replace(visit.link, step=PERSON.number))
            return replace(shown, whisper=_whispered(draft.name, sealed))
        which = handing.which(visit.operand) or handing.Which.APPLICATION_PDF
        document = await desk.paper(reader, draft, which, sealed)
        there = replace(visit.link, step=PAPERS.number)
        return replace(desk.at(visit, draft, (Text("notice-shown-below"),), there), document=document, fleeting=True)

    def _at(self, visit: Visit, draft: Draft | None, notice: str) -> Outcome:
        if draft is None:
            return self._desk.none(visit)
        return self._desk.at(visit, draft, (Text(notice),), replace(visit.link, step=PERSON.number))

    async def _back(self, visit: Visit, notice: str) -> Outcome:
        """The personal part, or the list, with what is to be said."""
        draft = await self._desk.drafts.get(visit.reader.keys, visit.name, visit.reader.now) if visit.name else None
        if draft is None:
            return await self._desk.shelf(visit, (Text(notice),))
        return self._at(visit, draft, notice)

    async def brought(self, reader: Reader, data: bytes, update: int | None) -> Outcome:
        """A file that was taken along becomes a new draft; anything else is refused, and nothing of it is kept."""
        visit = Visit(reader, Link(SHELF.number, case=Case()), Verb.OPEN, 0, update)
        try:
            part = OpenPart.from_json(data[: LONGEST_JSON + 1].decode("utf-8", "replace"))
        except Refused as problem:
            notice = Text("notice-draft-refused", {"reason": Text(problem.reason.value)})
            return await self._desk.carefully(visit, self._desk.shelf(visit, (notice,)))
        kept = Kept(part.clear_irrelevant())
        return await self._desk.carefully(visit, self._desk.made(visit, kept, Text("notice-draft-taken-in")))


def _line(text: str) -> str:
    """What was typed as one line, without what cannot be seen; empty where no letter or digit is left."""
    plain = unicodedata.normalize("NFC", text)
    seen = "".join(" " if letter.isspace() else letter for letter in plain)
    line = " ".join("".join(c for c in seen if unicodedata.category(c) not in {"Cc", "Cs", "Co", "Cn"}).split())
    return line if any(c.isalnum() for c in line) else ""


def _whispered(name: int, sealed: Mapping[str, str]) -> tuple[Text, ...]:
    """The sealed answers as lines, in the order of the form."""
    head = Text("draft-whisper-answers", {"name": names.spell(name)})
    lines = (
        Text("draft-whisper-line", {"label": Text(f"{field.text}-label"), "answer": sealed[field.name]})
        for field in SEALED
        if field.name in sealed
    )
    return (head, *lines)
