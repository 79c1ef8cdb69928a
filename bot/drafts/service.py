"""The service of saved drafts: reads the draft once, has the event decided, has the decision carried out."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime

from bot.drafts.consent_check import consent_hashes
from bot.drafts.execution import CommandExecutor
from bot.drafts.response import DraftResponder
from bot.metrics.counts import COUNTS
from bot.monthly_figures import MonthlyFigures
from bot.papers.fonts import letters_without_font
from bot.readers import Reader
from bot.requests import Response
from bot.text_format import Translator
from dialogs.draft.decision.commands import (
    CreateDraft,
    EraseDraft,
    ExportAnswers,
    MakePaper,
    SealAnswer,
    StorageCommand,
)
from dialogs.draft.decision.decide import decide, draft_to_read
from dialogs.draft.decision.decision import (
    CommandResult,
    Decision,
    DecisionContext,
    DraftEvent,
    Outcome,
    ScreenKind,
    TypedReply,
    read_reply,
    unreachable,
)
from dialogs.draft.decision.results import decide_result
from dialogs.draft.model.consent_answers import RecorderRole
from dialogs.draft.model.draft_view import DraftList, DraftListEntry, DraftView
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from storage.database import DatabaseUnavailable
from storage.drafts.errors import DraftChanged
from storage.drafts.store import DraftStore
from storage.figures import Figure
from storage.readers.store import ChatHashes

#: How often an event is decided anew because another change came first.
_ROUNDS = 10

#: Commands that are counted where figures are on.
_FIGURES = {CreateDraft: Figure.DRAFTS_BEGUN, EraseDraft: Figure.DRAFTS_ERASED}


class DraftService:
    """The drafts of every chat.

    `typing`: sealed answers and case codes may be typed here. `passing`: nothing outlives the process.
    """

    def __init__(  # noqa: PLR0913 - the last three by name
        self,
        manual: Manual,
        words: Translator,
        drafts: DraftStore,
        *,
        typing: bool,
        passing: bool = False,
        figures: MonthlyFigures | None = None,
    ) -> None:
        """Take what it needs; the texts of consent are hashed once."""
        self._figures = figures or MonthlyFigures()
        self.manual, self.drafts = manual, drafts
        self.typing, self._in_memory = typing, passing
        self.hashes = consent_hashes(manual, words)
        self._responder = DraftResponder(manual, words)

    def read_reply(self, reader: Reader, data: str, text: str) -> TypedReply | None:
        """Return `text` as a reply to the prompt whose link is `data`; None where that is no prompt for typed text."""
        return read_reply(self._context(reader), data, text)

    async def answer(self, reader: Reader, event: DraftEvent, update: int | None) -> Response:
        """Do what an event asks for, once for an update, and return the answer. Never raises.

        Where a connection ended in the middle, nobody knows whether it was done; asked once more, the database knows.
        """
        was_cut_off = False
        for _ in range(_ROUNDS):
            try:
                role = await self._invited_as(reader)
                executor = CommandExecutor(self.drafts, reader, update, self.hashes, self.typing, role)
                return await self._answer(executor, event)
            except DraftChanged:
                continue
            except DatabaseUnavailable as problem:
                if problem.cut_off and not was_cut_off:
                    was_cut_off = True
                    continue
                COUNTS.lock_failure(reader.keys)
                break
        return await self._responder.respond(reader, unreachable(event.link), None)

    async def _answer(self, executor: CommandExecutor, event: DraftEvent) -> Response:
        context = self._context(executor.reader)
        draft = await self._read(executor, draft_to_read(event, context))
        decision = decide(draft, event, context)
        if decision.command is not None:
            result = await executor.run(decision.command, draft)
            self._count(decision.command, result)
            if result.outcome is not Outcome.DONE:
                result = replace(result, draft=await self._read(executor, event.link.case.draft))
            sealed = decision.command
            decision, draft = decide_result(decision, result, event), result.draft
            if isinstance(sealed, SealAnswer) and result.outcome is Outcome.DONE:
                decision = await _with_gap_noted(decision, sealed.text)
        if draft and any(isinstance(effect, MakePaper | ExportAnswers) for effect in decision.effects):
            await self.drafts.note_paper(executor.reader.keys, draft.number, executor.reader.now)
        return await self._responder.respond(executor.reader, decision, await self._shown(executor, decision, draft))

    def _count(self, command: StorageCommand, result: CommandResult) -> None:
        """Count what an auditor may know of the month, where the operator wants that."""
        figure = _FIGURES.get(type(command))
        if figure is not None and result.outcome is Outcome.DONE:
            self._figures.count(figure)

    async def needs_invitation(self, reader: Reader) -> bool:
        """Whether the chat has to redeem an invitation before it begins a draft. Raises DatabaseUnavailable."""
        if not self.drafts.by_invitation:
            return False
        return await self.drafts.invitations.role(reader.keys, reader.now.date()) is None

    async def _invited_as(self, reader: Reader) -> RecorderRole | None:
        """The role in the chat's invitation; another role where it has none, None where drafts need none."""
        if not self.drafts.by_invitation:
            return None
        return await self.drafts.invitations.role(reader.keys, reader.now.date()) or RecorderRole.OTHER

    def _context(self, reader: Reader) -> DecisionContext:
        return DecisionContext(self.manual, reader.reading.locale, self.typing)

    async def _read(self, executor: CommandExecutor, draft_number: int) -> DraftView | None:
        """A draft that is attached to the reader's chat."""
        reader = executor.reader
        draft = await self.drafts.get(reader.keys, draft_number, reader.now) if draft_number else None
        return executor.view(draft) if draft else None

    async def _shown(
        self, executor: CommandExecutor, decision: Decision, draft: DraftView | None
    ) -> DraftView | DraftList | None:
        """What the decision's screen is drawn from."""
        if decision.kind is not ScreenKind.LIST:
            return draft if decision.kind is ScreenKind.DRAFT else None
        held = await self.drafts.list(executor.reader.keys, executor.reader.now)
        entries = tuple(DraftListEntry(entry.number, entry.erased_on, entry.attached) for entry in held)
        needs_invitation = await self.needs_invitation(executor.reader)
        return DraftList(entries, self.typing, self._in_memory, needs_invitation)

    async def holds_drafts_in_memory(self, keys: ChatHashes, now: datetime) -> bool:
        """Whether the chat has a draft that is gone when the process ends."""
        return self._in_memory and bool(await self.drafts.list(keys, now))


async def _with_gap_noted(decision: Decision, answer: str) -> Decision:
    """The decision, which says so where the answer that was just sealed cannot be shown in a PDF."""
    if not await asyncio.to_thread(letters_without_font, answer):
        return decision
    return replace(decision, notices=(*decision.notices, Text("notice-sealed-unprintable")))
