"""Papers as files, made in memory: words from `locales/`, fonts from their packages alone, never a file."""

from __future__ import annotations

from bot.papers.document import Document, FileFormat
from bot.papers.formats import make_paper
from bot.papers.handouts import make_handout
from bot.papers.on_request import paper_on_request

__all__ = ["Document", "FileFormat", "make_handout", "make_paper", "paper_on_request"]
