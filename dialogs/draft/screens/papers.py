"""Which papers a draft gives, in which language, and their buttons."""

from __future__ import annotations

from enum import Enum

from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.screens.layout import (
    ScreenPlace,
    action_button,
    draft_line,
    source_line,
    step_button,
    title_and_body,
)
from dialogs.draft.steps import OVERVIEW, PAPERS, PAPERS_SEALED
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.layout import Body
from dialogs.engine.links import Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, ButtonRow, LanguageName, Text

#: A button's operand holds the paper's number below this, and above it the number of the language that it is to be in
#: (0: the reader's own).
_LANGUAGE_FROM = 256


class DraftPaper(Enum):
    """A paper; the value is its permanent number in buttons, and its name ends the id of its label."""

    APPLICATION_PDF = 0
    APPLICATION_DOCX = 1
    RISKS_PDF = 2
    RISKS_DOCX = 3
    CODE_SLIP_PDF = 4

    @property
    def text(self) -> str:
        """The id of its label."""
        return f"draft-paper-{self.name.lower().replace('_', '-')}"


def paper_numbered(operand: int) -> DraftPaper | None:
    """The paper that a button names, None where there is no such paper."""
    return next((paper for paper in DraftPaper if paper.value == operand % _LANGUAGE_FROM), None)


def paper_language_number(operand: int) -> int:
    """The number of the language that a button wants its paper in, 0 for the reader's own."""
    return operand // _LANGUAGE_FROM


def papers_body(manual: Manual, place: ScreenPlace, view: DraftView) -> Body:
    """The papers, without the sealed part and with it behind the code; the place is the number of their language."""
    here, language = place.here, manual.interface_language(place.at, place.locale)
    above = _LANGUAGE_FROM * manual.language_number(language)
    ways = tuple(
        (action_button(PAPERS, here, Text(paper.text), Verb.PAPER, above + paper.value),) for paper in DraftPaper
    )
    coded = tuple(
        (action_button(PAPERS_SEALED, here, Text(f"{paper.text}-sealed"), DraftVerb.ASK, above + paper.value),)
        for paper in (DraftPaper.APPLICATION_PDF, DraftPaper.APPLICATION_DOCX)
        if view.typing and view.filled
    )
    blocks = (
        *title_and_body(manual, PAPERS),
        Block(BlockRole.BODY, Text("draft-papers-after")),
        Block(BlockRole.ITEM, Text("draft-paper-language", {"language": LanguageName(language)})),
        draft_line(view),
        source_line(manual, PAPERS),
    )
    return Body(blocks, (*ways, *coded, *_languages(manual, place, language), (step_button(OVERVIEW, here),)))


def _languages(manual: Manual, place: ScreenPlace, language: str) -> tuple[ButtonRow, ...]:
    """A button for each other language that the papers can be in; the screen's own language stays."""
    return tuple(
        (
            action_button(
                PAPERS, place.here, Text("draft-paper-in", {"language": LanguageName(code)}), DraftVerb.AT,
                manual.language_number(code),
            ),
        )
        for code in manual.interface
        if code != language
    )  # fmt: skip
