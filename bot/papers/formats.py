"""A paper as a file, in one language and one format."""

from __future__ import annotations

from typing import assert_never

from bot.papers import docx, pdf
from bot.papers.document import Document, FileFormat
from bot.papers.translation import TranslatedPaper, translate_paper
from bot.render import Translator
from dialogs.papers.paper import Paper


def make_paper(paper: Paper, wording: Translator, language: str, form: FileFormat) -> Document:
    """Return `paper` in `language` as a file; the same paper gives the same bytes."""
    words = translate_paper(paper, wording, language)
    return Document(f"{words.file}.{form.value}", _bytes(words, form))


def _bytes(words: TranslatedPaper, form: FileFormat) -> bytes:
    match form:
        case FileFormat.PDF:
            return pdf.paper_pdf(words)
        case FileFormat.DOCX:
            return docx.paper_docx(words)
        case _:
            assert_never(form)
