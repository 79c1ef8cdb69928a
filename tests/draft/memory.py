"""Drafts in memory, for decisions alone: every command is obeyed, so that only the decision can keep consent."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count

from dialogs.draft.decision.commands import (
    AskForText,
    AttachDraft,
    ClearSealed,
    CreateDraft,
    DetachChat,
    EraseDraft,
    MakeVault,
    ReadSealed,
    RecordConsent,
    RetypeCode,
    SealAnswer,
    ShowOnce,
    StoreAnswers,
)
from dialogs.draft.decision.decide import decide, draft_to_read
from dialogs.draft.decision.decision import CommandResult, DecisionContext, Outcome, ScreenKind
from dialogs.draft.decision.results import decide_result
from dialogs.draft.model.consent import ConsentRecord, text_hash
from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ITEM_BY_NAME, Requirement
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import DraftList, DraftListEntry, DraftView, VaultStatus, consent_status
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME
from dialogs.draft.screens.show import show_draft
from dialogs.engine.actions import follow_link
from dialogs.engine.links import encode
from dialogs.engine.show import ReadingMode
from dialogs.engine.steps import DraftStep

TODAY = date(2026, 11, 24)
NUMBER, LANGUAGES = 248919, ("sv", "en")
FIELD_NUMBERS = {sealed_field.name: sealed_field.number for sealed_field in SEALED_FIELDS}


@dataclass
class MemoryDraft:
    """One draft."""

    state: DraftState
    chat: int
    records: tuple[ConsentRecord, ...] = ()
    vault: VaultStatus = VaultStatus.NONE
    code: str = ""
    sealed: dict[str, str] = field(default_factory=dict)


class MemoryDrafts:
    """What is stored, and what two chats do with it."""

    def __init__(self, manual):
        self.manual, self.today = manual, TODAY
        self.drafts, self.locales, self.cards = {}, {1: "sv", 2: "sv"}, {1: (), 2: ()}
        self.editions, self._numbers, self._codes = {}, count(NUMBER), count(1)
        self.sealings, self.prompts, self.codes = [], [], ["wrong"]

    @property
    def hashes(self):
        return {
            (item.name, language): text_hash([item.name, language, str(self.editions.get(item.name, 0))])
            for item in CONSENT_ITEMS
            for language in LANGUAGES
        }

    def view(self, chat, number):
        draft = self.drafts.get(number)
        if draft is None or draft.chat != chat:
            return None
        consent = consent_status(draft.state, draft.records, self.hashes, self.today)
        filled = frozenset(FIELD_NUMBERS[name] for name in draft.sealed)
        return DraftView(
            number, draft.state, consent, filled, draft.vault, self.today + timedelta(60), self.today, typing=True
        )

    # ---------------------------------------------------------------- an event

    def taps(self, chat, link):
        """What a button with this link does; None where that is no matter of drafts."""
        action = follow_link(self.manual, encode(link))
        if not isinstance(self.manual.by_number[action.link.step], DraftStep):
            return None
        return self.does(chat, action)

    def does(self, chat, event):
        """Decide on an event and carry the decision out; returns the decision that is shown."""
        context = DecisionContext(self.manual, self.locales[chat], typing=True)
        draft = self.view(chat, draft_to_read(event, context))
        decision = decide(draft, event, context)
        if decision.command is not None:
            result = self._run(chat, decision.command)
            if result.draft is None:
                result = replace(result, draft=self.view(chat, event.link.case.draft))
            decision, draft = decide_result(decision, result, event), result.draft
        assert decision.command is None
        self._show(chat, decision, draft)
        return decision

    def _show(self, chat, decision, draft):
        shown = None
        if decision.kind is ScreenKind.DRAFT:
            assert draft is not None, "a draft is to be shown where there is none"
            shown = draft
        elif decision.kind is ScreenKind.LIST:
            own = (number for number, entry in self.drafts.items() if entry.chat == chat)
            shown = DraftList(tuple(DraftListEntry(number, self.today, attached=True) for number in own), typing=True)
        if shown is not None:
            screen = show_draft(self.manual, decision.link, ReadingMode(self.locales[chat]), shown, decision.notices)
            self.cards[chat] = tuple(button.link for button in screen.buttons)
        for effect in decision.effects:
            if isinstance(effect, AskForText):
                self.prompts.append(effect.prompt)
            if isinstance(effect, ShowOnce):
                self.codes += [str(line.values["code"]) for line in effect.lines if "code" in line.values]

    # ---------------------------------------------------------------- a command

    def _run(self, chat, command):
        match command:
            case CreateDraft(state):
                number = next(self._numbers)
                self.drafts[number] = MemoryDraft(state, chat)
                return self._done(chat, number)
            case AttachDraft(number, code):
                draft = self.drafts.get(number)
                if draft is None or not draft.code or draft.code != code:
                    return CommandResult(Outcome.WRONG_CODE)
                draft.chat = chat
                return self._done(chat, number)
        number = command.draft_number
        draft = self.drafts.get(number)
        if draft is None or draft.chat != chat:
            coded = isinstance(command, RetypeCode | ReadSealed | ClearSealed)
            return CommandResult(Outcome.WRONG_CODE if coded else Outcome.NO_DRAFT)
        return self._run_on(draft, number, chat, command)

    def _run_on(self, draft, number, chat, command):  # noqa: C901 - one case a command
        match command:
            case StoreAnswers(_, before, after):
                assert draft.state == before
                draft.state = after
            case RecordConsent(_, record):
                if record.answer is ConsentAnswer.YES:
                    basis = ITEM_BY_NAME[record.item].rests_on
                    assert all(self.counts(draft, name) for name in basis), "a yes before what it rests on"
                draft.records = (*draft.records, record)
            case EraseDraft():
                del self.drafts[number]
            case DetachChat():
                draft.chat = 0
            case MakeVault():
                assert draft.vault is not VaultStatus.RETYPED
                assert self.is_open(draft), "a vault was made while consent was not open"
                draft.vault, draft.code = VaultStatus.SHOWN, f"code {next(self._codes)}"
                return CommandResult(Outcome.DONE, self.view(chat, number), draft.code)
            case SealAnswer(_, sealed_field, text):
                assert draft.vault is VaultStatus.RETYPED, "sealed though nobody has the code"
                assert self.is_open(draft, *sealed_field.unlocked_by), "sealed while consent was not open"
                if sealed_field.name in draft.sealed:
                    return CommandResult(Outcome.NOT_ALLOWED)
                draft.sealed[sealed_field.name] = text
                self.sealings.append((number, sealed_field.name))
            case RetypeCode(_, code) | ReadSealed(_, code) | ClearSealed(_, _, code) if code != draft.code:
                return CommandResult(Outcome.WRONG_CODE)
            case RetypeCode():
                draft.vault = VaultStatus.RETYPED
            case ReadSealed():
                return CommandResult(Outcome.DONE, self.view(chat, number), sealed=dict(draft.sealed))
            case ClearSealed(_, sealed_field, _):
                draft.sealed.pop(sealed_field.name, None)
        return self._done(chat, number)

    def _done(self, chat, number):
        return CommandResult(Outcome.DONE, self.view(chat, number))

    def is_open(self, draft, *purposes):
        """Whether each item asked for was last answered with yes in a text of today's: by the records alone."""
        answers = draft.state.answers
        person, unaccompanied = (answers.get(FIELD_BY_NAME[name]) for name in ("person", "unaccompanied"))
        child = person != "adult" and unaccompanied != "no"
        asked = [
            item.name
            for item in CONSENT_ITEMS
            if item.need is Requirement.ALWAYS or (child and item.need is Requirement.CHILD) or item.name in purposes
        ]
        return all(self.counts(draft, name) for name in asked)

    def counts(self, draft, name):
        """Whether an item's last answer is a yes of today's text, and what it rests on was answered before it."""
        last = {record.item: place for place, record in enumerate(draft.records)}
        if name not in last:
            return False
        record = draft.records[last[name]]
        return (
            record.answer is ConsentAnswer.YES
            and record.wording == self.hashes[name, record.language]
            and record.day <= self.today
            and all(self.counts(draft, basis) and last[basis] < last[name] for basis in ITEM_BY_NAME[name].rests_on)
        )
