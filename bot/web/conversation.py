"""What a page's form means: the page that answers it. Nothing is remembered between two forms."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

from bot import papers
from bot.assembly import Guidance
from bot.local_time import local_time
from bot.web.page_history import PageHistory, PagePlace, extended_history, read_history
from bot.web.posted_form import FormAction, PostedForm
from bot.web.search_result import search_result
from bot.web.turn import Answer, DraftPages, Turn
from dialogs.engine.actions import Action, follow_link
from dialogs.engine.layout import is_for_returnee, returnee_language
from dialogs.engine.links import Link, UnreadableLink, Verb, decode, encode
from dialogs.engine.screens import Text
from dialogs.engine.show import ReadingMode, show_guidance, step_link
from dialogs.engine.steps import (
    Checklist,
    ClosedQuestion,
    DraftStep,
    HiddenCard,
    PlanForm,
    ReturneePage,
    SettingsPage,
    Step,
)

#: The buttons of a form of the plan that go on to the next one, whatever is answered.
_ONWARD = frozenset({"plan-onward", "plan-skip"})


class Conversation:
    """Answers forms, in any language of the interface."""

    def __init__(self, guidance: Guidance, default_language: str, drafts: DraftPages | None = None) -> None:
        """Take what answers; `default_language` is that of a browser that names none."""
        self.manual, self.wording, self._questions = guidance.manual, guidance.wording, guidance.questions
        self._default_language, self._drafts = default_language, drafts

    # ---------------------------------------------------------------- pages without a case

    def language_of(self, accepted: str) -> str:
        """The language of the interface for a browser that accepts these (as in `Accept-Language`)."""
        codes = [part.partition(";")[0].strip().partition("-")[0].lower() for part in accepted.split(",")]
        named = next((code for code in codes if code in self.manual.interface), None)
        return named or ("en" if any(codes) and "*" not in codes else self._default_language)

    def public_page(self, name: str, language: str) -> Turn:
        """The page of a step with a clean case."""
        if self._drafts and name == self.manual.drafts.name:
            return self._drafts.list_page(language)
        return self._show(step_link(self.manual, name), language)

    def is_public(self, name: str) -> bool:
        """Whether a step has an address: the returnee's pages, and what is drawn from a case, have none."""
        step = self.manual.by_name.get(name)
        is_private = isinstance(step, ReturneePage | HiddenCard | SettingsPage) or (
            isinstance(step, DraftStep) and step is not self.manual.drafts
        )
        return step is not None and not is_private

    # ---------------------------------------------------------------- forms

    async def answer(self, form: PostedForm) -> Answer:
        """The answer to a form, with the draft that it carries. Never raises for anything that a form can hold."""
        turn = self._turn_of(form)
        answer = await self._answered(form, turn)
        if self._drafts is None or not isinstance(answer, Turn) or answer.draft is not None:
            return answer
        is_hidden = isinstance(self._step(answer.link), HiddenCard)
        return answer if is_hidden else replace(answer, fields=self._drafts.carried(form, turn))

    async def _answered(self, form: PostedForm, turn: Turn) -> Answer:  # noqa: PLR0911 - one line an action
        match form.action:
            case FormAction.SEARCH:
                return await self._search(form, turn)
            case FormAction.BACK:
                return await self._back(form, turn)
            case FormAction.CONTINUE:
                return await self._continue(form, turn)
            case FormAction.ADDRESS:
                return await self._with_address(form, turn)
            case FormAction.RETURN:
                return await self._follow(self._read(form.link, turn), form, turn, read_history(form.last("to")))
            case FormAction.OPEN:
                return await self._follow(follow_link(self.manual, form.opened, deep=True), form, turn, ())
            case None if form.link:
                return await self._follow(self._read(form.link, turn), form, turn)
            case None if form.query.strip():
                return await self._search(form, turn)
            case None:
                return await self._continue(form, turn)

    async def _with_address(self, form: PostedForm, turn: Turn) -> Answer:
        """The page with the address that leads here; a draft's, and the returnee's own, have none."""
        if self._drafts and isinstance(self._step(turn.link), DraftStep):
            return await self._follow(Action(turn.link), form, turn, turn.history)
        return replace(turn, has_address=not self._is_hers(turn.link))

    def _turn_of(self, form: PostedForm) -> Turn:
        """The page that a form stood on, with what is ticked and chosen there by now."""
        language = form.language if form.language in self.manual.interface else self._default_language
        link = self._with_inputs(self._link_of(form.here), form)
        return self._show(link, language, read_history(form.history))

    def _link_of(self, here: str) -> Link:
        try:
            link = decode(here)
        except UnreadableLink as problem:
            link = Link(problem.step)
        step = self.manual.by_number.get(link.step, self.manual.home)
        return replace(link, step=step.number, verb=Verb.OPEN, operand=0, below=False)

    def _with_inputs(self, link: Link, form: PostedForm) -> Link:
        """The link whose case holds the ticks and answers of the form."""
        step, case = self._step(link), link.case
        if isinstance(step, Checklist):
            for item in step.items:
                case = case.tick(item.number, on=str(item.number) in form.ticks)
        if isinstance(step, PlanForm | ClosedQuestion):
            for answer in form.answers:
                case = follow_link(self.manual, answer, case).link.case
        return replace(link, case=case)

    def is_urgent(self, form: PostedForm) -> bool:
        """Whether a form does nothing but lead to what to do in danger, on the reader's card or the returnee's page."""
        link = _link_or_none(form.link) if form.action is None else None
        return link is not None and link.step in {self.manual.urgent.number, self.manual.returnee_urgent.number}

    def language_of_returnee(self, form: PostedForm) -> str | None:
        """The language of the returnee's page that a form was sent from; None where it was another page."""
        link = _link_or_none(form.here)
        return returnee_language(self.manual, link) or form.language if link and self._is_hers(link) else None

    def _is_hers(self, link: Link) -> bool:
        """Whether a page is for the returnee's own eyes."""
        return is_for_returnee(self.manual, self._step(link), link)

    def _step(self, link: Link) -> Step:
        return self.manual.by_number.get(link.step, self.manual.home)

    def _read(self, data: str, turn: Turn) -> Action:
        """What a button's link asks for, applied to the newest case."""
        return follow_link(self.manual, data, turn.link.case)

    async def _follow(self, action: Action, form: PostedForm, turn: Turn, history: PageHistory | None = None) -> Answer:
        """Carry out an action and show its page, reached by `history` (else by the page that the form stood on)."""
        step = self._step(action.link)
        if action.verb is Verb.HIDE or isinstance(step, HiddenCard):
            return self._show(step_link(self.manual, "hidden"), turn.language)
        if action.verb is Verb.LOCALE:
            language = self.manual.interface_language(action.operand, turn.language)
            turn = self._show(turn.link, language, turn.history)
        if isinstance(step, DraftStep) and self._drafts:
            return await self._drafts.answer(action, form, turn, history)
        if action.verb is Verb.PAPER and (paper := await self._paper(action, turn.language)):
            return paper
        if action.verb is Verb.PAPER:
            action = Action(replace(action.link, step=self.manual.no_language.number))
        link = replace(action.link, below=False, back=0 if action.verb is Verb.BELOW else action.link.back)
        if isinstance(step, SettingsPage):
            link = step_link(self.manual, "help", link.case)
        history = self._history_to(link, turn) if history is None else history
        return self._show(link, turn.language, history, action.notices)

    def _history_to(self, link: Link, turn: Turn) -> PageHistory:
        """The history to a page that is opened from the one shown; the returnee's pages have none and leave none."""
        if self._is_hers(link):
            return ()
        origin = PagePlace.of(turn.link)
        if origin == PagePlace.of(link) or self._is_hers(turn.link) or isinstance(self._step(turn.link), HiddenCard):
            return turn.history
        return extended_history(turn.history, origin)

    async def _back(self, form: PostedForm, turn: Turn) -> Answer:
        """The page before this one, with the newest case; else where the screen's own way back leads."""
        if turn.history:
            link = turn.history[-1].link(turn.link.case)
            return await self._follow(Action(self._link_known(link)), form, turn, turn.history[:-1])
        return await self._follow(Action(self._way_back(turn)), form, turn, ())

    def _link_known(self, link: Link) -> Link:
        step = self.manual.by_number.get(link.step, self.manual.home)
        return replace(link, step=step.number)

    def _way_back(self, turn: Turn) -> Link:
        back = next((button.link for button in turn.screen.buttons if button.label.id == "frame-back"), None)
        step = self.manual.by_number[turn.link.step]
        return back or Link(self.manual.order.up(step).number, case=turn.link.case)

    async def _continue(self, form: PostedForm, turn: Turn) -> Answer:
        """What comes after a question: the next one, answered or not."""
        step = self._step(turn.link)
        if isinstance(step, DraftStep) and self._drafts:
            return await self._drafts.goes_on(form, turn)
        if isinstance(step, ClosedQuestion) and form.answers:
            return await self._follow(self._read(form.answers[-1], turn), form, turn)
        onward = [button.link for button in turn.screen.buttons if button.label.id in {*_ONWARD, "ask-skip"}]
        if isinstance(step, PlanForm) and not onward:  # it was opened from the answers, and leads back there
            onward = [button.link for button in turn.screen.buttons if button.label.id == "plan-summary-label"]
        if not onward:
            return turn
        return await self._follow(self._read(encode(onward[0]), turn), form, turn)

    async def _paper(self, action: Action, language: str) -> papers.Document | None:
        """The file that a button asks for; setting it takes processor time, so elsewhere."""
        today = local_time(datetime.now(UTC)).date()
        wanted = (self.manual, self.wording, action.link, action.operand)
        return await asyncio.to_thread(papers.paper_on_request, *wanted, locale=language, today=today)

    async def _search(self, form: PostedForm, turn: Turn) -> Answer:
        """What the search field brings up; the page stays where nothing was typed."""
        if not form.query.strip():
            return turn
        result = search_result(self._questions, form.query, turn.language)
        link = step_link(self.manual, result.step, turn.link.case)
        if result.is_command:
            return await self._follow(Action(link), form, turn)
        return self._show(link, turn.language, self._history_to(link, turn), result.notices, result.suggested)

    def _show(
        self,
        link: Link,
        language: str,
        history: PageHistory = (),
        notices: tuple[Text, ...] = (),
        suggested: tuple[str, ...] = (),
    ) -> Turn:
        screen = show_guidance(self.manual, link, ReadingMode(language), notices, suggested)
        return Turn(screen, link, language, history, suggested=suggested)


def _link_or_none(data: str) -> Link | None:
    """The link that a form's field holds; None where it holds none."""
    try:
        return decode(data)
    except UnreadableLink:
        return None
