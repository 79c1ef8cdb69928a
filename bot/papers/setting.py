"""A paper of a draft as a file, in one language and one form."""

from __future__ import annotations

from typing import assert_never

from bot.papers import docx, pdf
from bot.papers.document import Document, Form
from bot.papers.worded import Worded, worded
from bot.render import Wording
from dialogs.papers.paper import Paper


def set_paper(paper: Paper, wording: Wording, language: str, form: Form) -> Document:
    """Return `paper` in `language` as a file; the same paper gives the same bytes."""
    words = worded(paper, wording, language)
    return Document(f"{words.file}.{form.value}", _bytes(words, form))


def _bytes(words: Worded, form: Form) -> bytes:
    match form:
        case Form.PDF:
            return pdf.draft(words)
        case Form.DOCX:
            return docx.draft(words)
        case _:
            assert_never(form)
