"""The papers of a draft as files, made in memory."""

from __future__ import annotations

from collections.abc import Mapping

from bot.papers import Document, Form, set_paper
from bot.render import Wording
from dialogs.draft.handing import Which
from dialogs.draft.view import View
from dialogs.engine.book import Manual
from dialogs.papers.application import application
from dialogs.papers.matter import Matter
from dialogs.papers.riskpaper import risks

_MADE = {
    Which.APPLICATION_PDF: (application, Form.PDF), Which.APPLICATION_DOCX: (application, Form.DOCX),
    Which.RISKS_PDF: (risks, Form.PDF), Which.RISKS_DOCX: (risks, Form.DOCX),
}  # fmt: skip


def paper(  # noqa: PLR0913, PLR0917 - the book, the words, the language, the draft, which paper, what is unsealed
    manual: Manual, words: Wording, language: str, view: View, which: Which, sealed: Mapping[str, str]
) -> Document:
    """Return one paper; its personal part is what `sealed` gives (by field name), else lines to write on."""
    matter = Matter(view.name, view.kept, view.consent, view.today, view.erased_on, sealed, view.filled)
    make, form = _MADE[which]
    return set_paper(make(manual, matter), words, language, form)
