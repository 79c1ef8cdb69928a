"""The papers of a draft as files, made in memory."""

from __future__ import annotations

from collections.abc import Mapping

from bot.papers import Document, FileFormat, make_paper
from bot.text_format import Translator
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.screens.papers import DraftPaper
from dialogs.engine.manual import Manual
from dialogs.papers.application import application_paper
from dialogs.papers.code_slip import code_slip
from dialogs.papers.paper_content import PaperContent
from dialogs.papers.risk_assessment import risk_paper

_DRAFT_PAPERS = {
    DraftPaper.APPLICATION_PDF: application_paper,
    DraftPaper.APPLICATION_DOCX: application_paper,
    DraftPaper.RISKS_PDF: risk_paper,
    DraftPaper.RISKS_DOCX: risk_paper,
}
_WORD = frozenset({DraftPaper.APPLICATION_DOCX, DraftPaper.RISKS_DOCX})


def draft_document(  # noqa: PLR0913, PLR0917 - nothing of it goes without saying
    manual: Manual,
    words: Translator,
    language: str,
    view: DraftView,
    paper: DraftPaper,
    sealed: Mapping[str, str],
) -> Document:
    """Return one paper; its personal part is what `sealed` gives (by field name), else lines to write on."""
    file_format = FileFormat.DOCX if paper in _WORD else FileFormat.PDF
    if paper is DraftPaper.CODE_SLIP_PDF:
        return make_paper(code_slip(view.today), words, language, file_format)
    content = PaperContent(view.number, view.state, view.consent, view.today, view.erased_on, sealed, view.filled)
    return make_paper(_DRAFT_PAPERS[paper](manual, content), words, language, file_format)
