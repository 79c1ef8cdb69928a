"""The papers of a draft as files, made in memory."""

from __future__ import annotations

from collections.abc import Mapping

from bot.papers import Document, FileFormat, make_paper
from bot.render import Translator
from dialogs.draft.model.draft_view import DraftView
from dialogs.draft.screens.papers import DraftPaper
from dialogs.engine.manual import Manual
from dialogs.papers.application import application_paper
from dialogs.papers.paper_content import PaperContent
from dialogs.papers.risk_assessment import risk_paper

_LAYOUTS = {
    DraftPaper.APPLICATION_PDF: (application_paper, FileFormat.PDF),
    DraftPaper.APPLICATION_DOCX: (application_paper, FileFormat.DOCX),
    DraftPaper.RISKS_PDF: (risk_paper, FileFormat.PDF),
    DraftPaper.RISKS_DOCX: (risk_paper, FileFormat.DOCX),
}


def draft_document(  # noqa: PLR0913, PLR0917 - nothing of it goes without saying
    manual: Manual,
    words: Translator,
    language: str,
    view: DraftView,
    paper: DraftPaper,
    sealed: Mapping[str, str],
) -> Document:
    """Return one paper; its personal part is what `sealed` gives (by field name), else lines to write on."""
    content = PaperContent(view.number, view.state, view.consent, view.today, view.erased_on, sealed, view.filled)
    layout, file_format = _LAYOUTS[paper]
    return make_paper(layout(manual, content), words, language, file_format)
