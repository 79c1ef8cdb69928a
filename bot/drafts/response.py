"""A decision as a response: its screen drawn, its paper made, its texts in the reader's language."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from bot.drafts.documents import draft_document
from bot.papers import Document
from bot.papers.translation import printable
from bot.readers import Reader
from bot.render import render
from bot.requests import Response, TextPrompt
from bot.text_format import Translator, plain_text
from dialogs.draft.decision.commands import AskForText, Effect, ExportAnswers, MakePaper, RemoveOtherCards, ShowOnce
from dialogs.draft.decision.decision import Decision, ScreenKind
from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.model.draft_view import DraftList, DraftView
from dialogs.draft.screens.personal import prompt_text
from dialogs.draft.screens.show import show_draft
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Lines, Screen, Text
from dialogs.engine.show import framed_screen, show_guidance
from dialogs.engine.step_bodies import drafts_unreachable_body
from dialogs.engine.steps import DraftStep


class DraftResponder:
    """Makes responses of decisions."""

    def __init__(self, manual: Manual, words: Translator) -> None:
        """Take the manual and the texts."""
        self._manual, self._words = manual, words

    async def respond(self, reader: Reader, decision: Decision, view: DraftView | DraftList | None) -> Response:
        """Return the response to a decision; `view` is the draft or the list that its screen is drawn from."""
        locale = reader.reading.locale
        screen = self._screen(reader, decision, view)
        response = Response(locale, render(screen, self._words, locale), decision.link, numbered=reader.row.numbered)
        for effect in decision.effects:
            response = await self._with_effect(response, effect, view)
        if response.document is None:
            return response
        if response.document.unprintable:
            gaps = Text("notice-paper-unprintable", {"fields": Lines(response.document.unprintable)})
            warned = replace(decision, notices=(*decision.notices, gaps))
            response = replace(response, draw=render(self._screen(reader, warned, view), self._words, locale))
        failed = replace(decision, notices=(Text("notice-not-sent"),))
        return replace(response, undelivered=render(self._screen(reader, failed, view), self._words, locale))

    def _screen(self, reader: Reader, decision: Decision, view: DraftView | DraftList | None) -> Screen:
        link, reading, notices = decision.link, reader.reading, decision.notices
        if decision.kind is ScreenKind.UNREACHABLE and link.step == self._manual.more.number:
            return show_guidance(self._manual, link, reading)
        if decision.kind is ScreenKind.UNREACHABLE:
            step, here = self._manual.by_number[link.step], replace(link, verb=Verb.OPEN, operand=0)
            return framed_screen(self._manual, step, here, drafts_unreachable_body(here), notices)
        if view is None:
            return show_guidance(self._manual, link, reading, notices)
        return show_draft(self._manual, link, reading, view, notices)

    async def _with_effect(self, response: Response, effect: Effect, view: DraftView | DraftList | None) -> Response:
        match effect:
            case AskForText(prompt):
                return replace(response, ask=self._prompt(prompt, response.language))
            case ShowOnce(lines):
                text = "\n".join(plain_text(_one_line(line), self._words, response.language) for line in lines)
                return replace(response, one_time_text=text)
            case RemoveOtherCards():
                return replace(response, removes_others=True)
        assert isinstance(view, DraftView)  # noqa: S101 - papers and files are made of the draft that is shown
        match effect:
            case MakePaper(paper, sealed, number):
                language = self._manual.interface_language(number, response.language)
                document = await asyncio.to_thread(
                    draft_document, self._manual, self._words, language, view, paper, sealed or {}
                )
                return replace(response, document=document, expiring=sealed is not None)
            case ExportAnswers():
                name = f"{draft_label(view.number)}.json"
                return replace(response, document=Document(name, view.state.answers.to_json().encode()))

    def _prompt(self, prompt: Link, locale: str) -> TextPrompt:
        """What the reader is asked to type, and the draft's label below it."""
        step, number = self._manual.by_number[prompt.step], prompt.case.draft
        assert isinstance(step, DraftStep)  # noqa: S101 - only a draft's screens ask
        words = plain_text(prompt_text(step, prompt.operand), self._words, locale)
        return TextPrompt(words, draft_label(number) if number else "", prompt)


def _one_line(text: Text) -> Text:
    """A text whose typed values are one line each, and turn no other text's direction."""
    values = {name: printable(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return replace(text, values=values)
