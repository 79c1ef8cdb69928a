"""What a browser changes on the screens of a draft: questions become inputs, and papers come after a page to read.

What only a chat can do is left out: letting go of a draft, and more drafts than the one that the page carries.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.web.drafts.page_parts import AnswerLine, AnswerPart, ButtonUse, DraftParts, FormButton
from bot.web.drafts.pointed_answers import answers_to_tap, her_screen, language_said
from bot.web.drafts.question_inputs import InputMaker, is_table_question
from bot.web.prose import ProseMaker
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.model.risk_order import area_of
from dialogs.draft.screens.papers import DraftPaper, paper_numbered
from dialogs.draft.screens.review import review_parts
from dialogs.draft.steps import (
    OPEN_FILE,
    PAPERS,
    PERSONAL_PART,
    RISK_TABLE,
    STEP_OF_AREA,
    TAKE_ALONG,
    FieldStep,
    RiskAreaStep,
)
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.links import Link, Verb, encode
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, Button, Screen, Text
from dialogs.engine.steps import DraftStep, Step

#: Buttons of a question that its inputs stand for.
_OF_INPUTS = frozenset({DraftVerb.PUT, DraftVerb.CHOOSE, DraftVerb.UNCHOOSE})
#: What means something only where a chat holds drafts.
_OF_CHATS = frozenset({DraftVerb.LOCK, DraftVerb.ASK, DraftVerb.VAULT})
_TEXTS_OF_CHATS = frozenset({"draft-lock-code", "draft-lock-alone"})
#: Lines that inputs say, and how many areas are left where all stand on the page.
_SAID_BY_INPUTS = frozenset({"draft-now", "draft-measures-line", "draft-risks-left", "draft-answer-line"})
#: What is said only where the papers themselves are.
_SAID_OF_PAPERS = frozenset({"draft-papers-after", "draft-paper-language"})
_REVIEW_TEXTS = {"draft-papers-title": "draft-review-title", "draft-papers-body": "draft-review-body"}
#: Above this in the number of a paper's button stands its language's.
_LANGUAGE_FROM = 256


def on_page(manual: Manual, link: Link) -> Link:
    """The link to the page that shows a screen: the table asks for each risk, and all else of a risk is one page."""
    step = manual.by_number.get(link.step)
    area = area_of(step.field) if isinstance(step, FieldStep) else None
    if area is None:
        return link
    page = RISK_TABLE if is_table_question(step) else STEP_OF_AREA[area.name]
    return Link(page.number, link.back if page is RISK_TABLE else RISK_TABLE.number, case=link.case)


def is_review(link: Link) -> bool:
    """Whether a link leads to the page to read through: that of the papers, until their language is chosen."""
    return link.step == PAPERS.number and link.verb != DraftVerb.AT


@dataclass(frozen=True, slots=True)
class DraftPageMaker:
    """Makes what is shown of one screen of a draft, in one language."""

    manual: Manual
    maker: ProseMaker
    language: str

    def screen(self, screen: Screen, link: Link, parts: DraftParts, *, is_carrying: bool) -> Screen:
        """The screen without what the page has of its own, and without what only a chat can do.

        `is_carrying`: the page carries a draft already, so that there is room for no other.
        """
        if parts.said_in:
            return her_screen(screen, parts.said_in)
        hidden = _TEXTS_OF_CHATS | (_SAID_BY_INPUTS if parts.sections else frozenset())
        blocks = tuple(block for block in screen.blocks if block.text.id not in hidden)
        if parts.answers:
            blocks = tuple(_to_review(block) for block in blocks if block.text.id not in _SAID_OF_PAPERS)
        rows = (
            tuple(button for button in row if self._stays(button, link, parts, is_carrying=is_carrying))
            for row in screen.rows
        )
        return replace(screen, blocks=blocks, rows=tuple(row for row in rows if row))

    def _stays(self, button: Button, link: Link, parts: DraftParts, *, is_carrying: bool) -> bool:
        target, step = button.link, self.manual.by_number.get(button.link.step)
        if target.verb in _OF_CHATS or target.verb == DraftVerb.TAKE:
            return False
        if parts.sections and self._is_of_inputs(button, link, step):
            return False
        if is_carrying and (target.verb == DraftVerb.SAVE or step is OPEN_FILE):
            return False
        if is_review(link):
            return target.verb not in {Verb.PAPER, DraftVerb.AT}
        return not (target.verb is Verb.PAPER and paper_numbered(target.operand) is DraftPaper.CODE_SLIP_PDF)

    def _is_of_inputs(self, button: Button, link: Link, step: Step | None) -> bool:
        """Whether the page's inputs, or its own way on, stand for a button."""
        if button.link.verb in _OF_INPUTS or button.label.id == "draft-onward":
            return True
        if link.step == RISK_TABLE.number:
            return isinstance(step, FieldStep)
        if isinstance(self.manual.by_number.get(link.step), RiskAreaStep) and isinstance(step, FieldStep):
            return True
        return button.link.verb == DraftVerb.AT and button.link.step == link.step

    def parts(self, screen: Screen, link: Link, view: DraftView | None) -> DraftParts:
        """What the page of a link has of its own."""
        step = self.manual.by_number[link.step]
        if screen.step != step.name or not isinstance(step, DraftStep):  # it has stopped, and shows why
            return DraftParts()
        if step is OPEN_FILE:
            return DraftParts(buttons=(self._button("draft-file-open", Link(OPEN_FILE.number), ButtonUse.FILE),))
        if view is None or any(button.label.id == "draft-keep" for row in screen.rows for button in row):
            return DraftParts()
        if code := language_said(self.manual, screen, link):
            return DraftParts(said_in=code, pointed=answers_to_tap(self.manual, self.maker, link, code))
        if is_review(link):
            return self._review(link, view)
        inputs = InputMaker(self.maker, self.language, self.manual.letters.get(self.language, ()))
        return DraftParts(inputs.sections(step, view), buttons=self._buttons(step, link, view))

    def _buttons(self, step: DraftStep, link: Link, view: DraftView) -> tuple[FormButton, ...]:
        here = Link(step.number, link.back, case=link.case)
        if step is TAKE_ALONG:
            return (self._button("draft-take-file", replace(here, verb=DraftVerb.TAKE), ButtonUse.DOWNLOAD),)
        if step is PERSONAL_PART and view.consent.is_open():
            return tuple(self._sheet_button(here, code) for code in self.manual.interface)
        return ()

    def _sheet_button(self, here: Link, language: str) -> FormButton:
        """To the paper to fill in, in one language."""
        operand = _LANGUAGE_FROM * self.manual.language_number(language)
        name = self.maker.plain(Text("language-own-name", language=language))
        label = self.maker.plain(Text("draft-sheet-open", {"language": name}))
        return FormButton(label, encode(replace(here, verb=Verb.PAPER, operand=operand)), ButtonUse.NEW_TAB)

    def _review(self, link: Link, view: DraftView) -> DraftParts:
        plain = self.maker.plain
        parts = tuple(
            AnswerPart(
                plain(part.heading),
                tuple(
                    AnswerLine(
                        plain(line.label), plain(Text("draft-option", {"answer": line.answer})), encode(line.change)
                    )
                    for line in part.lines
                ),
            )
            for part in review_parts(view, link)
        )
        number = self.manual.language_number(self.language)
        onward = Link(PAPERS.number, link.back, DraftVerb.AT, number, link.case)
        return DraftParts(answers=parts, buttons=(self._button("draft-review-right", onward, ButtonUse.GO_ON),))

    def _button(self, label: str, link: Link, use: ButtonUse) -> FormButton:
        return FormButton(self.maker.plain(Text(label)), encode(link), use)


def _to_review(block: Block) -> Block:
    """A block of the papers' screen as it stands above what is to be read through."""
    name = _REVIEW_TEXTS.get(block.text.id)
    return Block(block.role, Text(name)) if name else block
