"""Which papers a draft gives, and their buttons."""

from __future__ import annotations

from enum import Enum

from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.screens.layout import action_button, draft_line, source_line, step_button, title_and_body
from dialogs.draft.steps import OVERVIEW, PAPERS, PAPERS_SEALED
from dialogs.draft.verbs import DraftVerb
from dialogs.engine.layout import Body
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text


class DraftPaper(Enum):
    """A paper; the value is its permanent number in buttons, and its name ends the id of its label."""

    APPLICATION_PDF = 0
    APPLICATION_DOCX = 1
    RISKS_PDF = 2
    RISKS_DOCX = 3

    @property
    def text(self) -> str:
        """The id of its label."""
        return f"draft-paper-{self.name.lower().replace('_', '-')}"


def paper_numbered(operand: int) -> DraftPaper | None:
    """The paper that a button names, None where there is no such paper."""
    return next((paper for paper in DraftPaper if paper.value == operand), None)


def papers_body(manual: Manual, here: Link, view: DraftView) -> Body:
    """The papers, without the sealed part; and with it, behind the code."""
    ways = tuple((action_button(PAPERS, here, Text(paper.text), Verb.PAPER, paper.value),) for paper in DraftPaper)
    coded = tuple(
        (action_button(PAPERS_SEALED, here, Text(f"{paper.text}-sealed"), DraftVerb.ASK, paper.value),)
        for paper in (DraftPaper.APPLICATION_PDF, DraftPaper.APPLICATION_DOCX)
        if view.typing and view.filled
    )
    return Body(
        (*title_and_body(manual, PAPERS), draft_line(view), source_line(manual, PAPERS)),
        (*ways, *coded, (step_button(OVERVIEW, here),)),
    )
