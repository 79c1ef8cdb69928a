"""The pages of a draft: the form's draft is read, what the reader did decided, and the next page carries the draft."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from bot.assembly import Guidance
from bot.drafts.consent_check import consent_hashes
from bot.drafts.documents import draft_document
from bot.papers import Document
from bot.settings.model import Settings
from bot.settings.server_key import retired, secret
from bot.text_format import Translator
from bot.web.drafts.carried_draft import CarriedDraft, NotCarried, is_field, read_carried, write_carried
from bot.web.drafts.draft_screens import DraftPageMaker, on_page
from bot.web.drafts.fill_in_sheet import FillInSheet, make_sheet
from bot.web.drafts.page_parts import DraftParts
from bot.web.drafts.pointed_answers import pointed_at
from bot.web.drafts.visit import DraftVisit
from bot.web.page_history import PageHistory, PagePlace, extended_history
from bot.web.posted_form import PostedForm
from bot.web.prose import ProseMaker
from bot.web.turn import Answer, Turn
from dialogs.draft.decision.commands import ExportAnswers, MakePaper
from dialogs.draft.decision.decision import Decision, DecisionContext, ScreenKind, at_list
from dialogs.draft.model.draft_file import write_draft_file
from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.model.draft_view import DraftList, DraftListEntry, DraftView
from dialogs.draft.screens.papers import paper_language_number
from dialogs.draft.screens.show import show_draft
from dialogs.draft.steps import DRAFT_LIST, OPEN_FILE, PERSONAL_PART
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.actions import Action
from dialogs.engine.layout import Body
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Screen, Text
from dialogs.engine.show import ReadingMode, framed_screen, show_guidance
from storage.crypto.carried_blob import make_mark
from storage.crypto.keyring import Keyring

#: The form's fields with the draft, and with a file.
FIELD, FILE = "draft", "file"
#: What leaves the inputs of its page as they are, whatever is chosen there.
_PASSES_BY = frozenset({DraftVerb.SKIP, DraftVerb.ERASE})
_ONWARD = ("draft-onward", "draft-skip")


def _clock() -> datetime:
    return datetime.now(UTC)


class BrowserDrafts:
    """Shows the screens of drafts in the browser; keeps nothing between two forms."""

    def __init__(
        self,
        manual: Manual,
        wording: Translator,
        keyring: Keyring,
        *,
        is_open: bool = True,
        clock: Callable[[], datetime] = _clock,
    ) -> None:
        """Take the words and the server's keys; `is_open` is false where drafts are for the invited alone."""
        self._manual, self._wording, self._keyring = manual, wording, keyring
        self._is_open, self._clock = is_open, clock
        self._hashes = consent_hashes(manual, wording)

    # ---------------------------------------------------------------- what the conversation asks for

    def list_page(self, language: str) -> Turn:
        """The page on which a draft is begun, for a browser that carries none."""
        link = Link(DRAFT_LIST.number)
        if not self._is_open:
            return self._closed(language, ())
        return self._shown(self._visit(None, language), at_list(link), language, ())

    def carried(self, form: PostedForm, turn: Turn) -> Mapping[str, str]:
        """The fields by which a page that is no draft's carries the form's draft along, with the form's answers."""
        field = form.last(FIELD)
        if not field or not is_field(field) or not self._is_open:
            return {}
        draft = read_carried(field, self._keyring, self._clock())
        if isinstance(draft, NotCarried):
            return {FIELD: field}
        visit = self._visit(draft, turn.language)
        visit.answers(turn.link, form.fields)
        return self._fields(visit)

    async def answer(self, action: Action, form: PostedForm, turn: Turn, history: PageHistory | None = None) -> Answer:
        """The answer to an action in a draft, done on the page `turn`, reached by `history` (else from that page)."""
        if not self._is_open:
            return self._closed(turn.language, _way(DRAFT_LIST.number, turn))
        visit, problem = self._read(form, turn)
        if problem and action.verb != DraftVerb.SAVE and action.link.step != OPEN_FILE.number:
            refused = at_list(Link(DRAFT_LIST.number), Text(problem.value))
            return self._shown(visit, refused, turn.language, _way(DRAFT_LIST.number, turn))
        if action.verb not in _PASSES_BY:
            visit.answers(turn.link, form.fields)
        if action.verb == DraftVerb.LOCK:  # there is no chat to let go of it
            action = replace(action, verb=Verb.OPEN, operand=0)
        if action.link.step == OPEN_FILE.number and form.file:
            return await self._answered(visit, visit.opens(form.file), turn, history)
        if action.link.step == PERSONAL_PART.number and action.verb == Verb.PAPER:
            return await self._sheet(visit, action, turn, history)
        return await self._answered(visit, visit.decides(action), turn, history)

    async def goes_on(self, form: PostedForm, turn: Turn) -> Answer:
        """The answer to "continue" on a page of a draft."""
        if not self._is_open:
            return self._closed(turn.language, turn.history)
        visit, problem = self._read(form, turn)
        if problem or visit.draft is None or visit.draft.number != turn.link.case.draft:
            return await self.answer(Action(turn.link), form, turn, turn.history)
        if pointed := pointed_at(form, turn.link):
            card, told = pointed
            shown = visit.decides(Action(replace(card, verb=Verb.OPEN, operand=0), card.verb, card.operand))
            return await self._answered(visit, replace(shown, notices=(*shown.notices, told)), turn, None)
        decision = visit.goes_on(turn.link, form.fields)
        if decision is None:
            decision = visit.decides(self._onward(visit, turn))
        return await self._answered(visit, decision, turn, None)

    # ---------------------------------------------------------------- one form

    def _visit(self, draft: CarriedDraft | None, language: str) -> DraftVisit:
        context = DecisionContext(self._manual, language, typing=False)
        return DraftVisit(context, self._hashes, self._keyring, self._clock(), draft)

    def _read(self, form: PostedForm, turn: Turn) -> tuple[DraftVisit, NotCarried | None]:
        field = form.last(FIELD)
        draft = read_carried(field, self._keyring, self._clock()) if field else None
        if isinstance(draft, NotCarried):
            return self._visit(None, turn.language), draft
        return self._visit(draft, turn.language), None

    def _onward(self, visit: DraftVisit, turn: Turn) -> Action:
        """What the page's own way on does: to the next question, past this one where it has no answer."""
        assert visit.view  # noqa: S101 - the caller has looked
        screen = show_draft(self._manual, turn.link, ReadingMode(turn.language), visit.view)
        links = {button.label.id: button.link for row in screen.rows for button in row}
        link = next((links[name] for name in _ONWARD if name in links), turn.link)
        return Action(replace(link, verb=Verb.OPEN, operand=0), link.verb, link.operand)

    async def _answered(self, visit: DraftVisit, decision: Decision, turn: Turn, history: PageHistory | None) -> Answer:
        """The file that a decision makes, else its page."""
        view = visit.view
        for effect in decision.effects:
            match effect:
                case MakePaper(paper, _, number) if view:
                    language = self._manual.interface_language(number, turn.language)
                    return await asyncio.to_thread(
                        draft_document, self._manual, self._wording, language, view, paper, {}
                    )
                case ExportAnswers() if visit.draft:
                    return self._export(visit.draft)
                case _:
                    pass
        history = _way(decision.link.step, turn) if history is None else history
        return self._shown(visit, decision, turn.language, history)

    def _export(self, draft: CarriedDraft) -> Document:
        text = write_draft_file(draft.state.answers, draft.consents, lambda content: make_mark(content, self._keyring))
        return Document(f"{draft_label(draft.number)}.json", text.encode())

    async def _sheet(
        self, visit: DraftVisit, action: Action, turn: Turn, history: PageHistory | None
    ) -> Answer | FillInSheet:
        """The paper to fill in, where consent is open; else the page that says what is lacking."""
        view = visit.view
        is_allowed = view and view.number == action.link.case.draft and view.consent.is_open() and not view.stops
        if not is_allowed:
            return await self._answered(visit, visit.decides(Action(action.link)), turn, history)
        assert view  # noqa: S101 - it is allowed
        language = self._manual.interface_language(paper_language_number(action.operand), turn.language)
        return await asyncio.to_thread(make_sheet, self._manual, self._wording, view, language, turn.language)

    # ---------------------------------------------------------------- pages

    def _shown(self, visit: DraftVisit, decision: Decision, language: str, history: PageHistory) -> Turn:
        link, view = on_page(self._manual, decision.link), visit.view
        screen = self._screen(replace(decision, link=link), view, language)
        maker = DraftPageMaker(self._manual, ProseMaker(self._wording, language), language)
        parts = maker.parts(screen, link, view if decision.kind is ScreenKind.DRAFT else None)
        screen = maker.screen(screen, link, parts, is_carrying=view is not None)
        return Turn(screen, link, language, history, fields=self._fields(visit), draft=parts)

    def _screen(self, decision: Decision, view: DraftView | None, language: str) -> Screen:
        link, reading = decision.link, ReadingMode(language)
        if decision.kind is ScreenKind.LIST:
            drafts = (DraftListEntry(view.number, view.erased_on, attached=True),) if view else ()
            stored = DraftList(drafts, typing=False, in_memory=True)
            return show_draft(self._manual, link, reading, stored, decision.notices)
        if decision.kind is ScreenKind.DRAFT and view:
            return show_draft(self._manual, link, reading, view, decision.notices)
        return show_guidance(self._manual, link, reading, decision.notices)

    def _fields(self, visit: DraftVisit) -> Mapping[str, str]:
        """The field that carries the draft, with its age from now; an empty one where there is none any more."""
        return {FIELD: write_carried(visit.draft, self._keyring, visit.now) if visit.draft else ""}

    def _closed(self, language: str, history: PageHistory) -> Turn:
        """That drafts are not begun here."""
        here = Link(DRAFT_LIST.number)
        title = Block(BlockRole.TITLE, Text("browser-drafts-title"))
        body = Block(BlockRole.BODY, Text("browser-drafts-closed"))
        screen = framed_screen(self._manual, DRAFT_LIST, here, Body((title, body), ()))
        return Turn(screen, here, language, history, draft=DraftParts())


def _way(step: int, turn: Turn) -> PageHistory:
    """The history to a page that is opened from the one shown."""
    return turn.history if turn.link.step == step else extended_history(turn.history, PagePlace.of(turn.link))


def make_browser_drafts(settings: Settings, guidance: Guidance) -> BrowserDrafts:
    """The drafts of a site: under the server's key where there is one, else under a key that lasts as the process.

    Workers that share a key read each other's pages. Where drafts are for the invited alone, there are none.
    """
    key = secret(settings).decode() if settings.secret_key else secrets.token_urlsafe(32)
    keyring = Keyring(key, retired(settings))
    return BrowserDrafts(guidance.manual, guidance.wording, keyring, is_open=not settings.invite_only)
