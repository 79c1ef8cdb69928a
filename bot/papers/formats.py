"""A paper as a file, in one language and one format."""

from __future__ import annotations

from typing import assert_never

from bot.papers import docx, pdf
from bot.papers.document import Document, FileFormat
from bot.papers.gaps import unprintable_fields, with_gaps_named
from bot.papers.translation import translate_paper
from bot.text_format import Translator
from dialogs.papers.paper import Paper


def make_paper(paper: Paper, wording: Translator, language: str, form: FileFormat) -> Document:
    """Return `paper` in `language` as a file; the same paper gives the same bytes."""
    words = translate_paper(paper, wording, language)
    name = f"{words.file}.{form.value}"
    match form:
        case FileFormat.PDF:
            return Document(name, pdf.paper_pdf(with_gaps_named(words, wording)), unprintable_fields(words))
        case FileFormat.DOCX:
            return Document(name, docx.paper_docx(words))
        case _:
            assert_never(form)
