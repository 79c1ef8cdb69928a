"""Papers as files, made in memory: words from `locales/`, fonts from their packages alone, never a file."""

from __future__ import annotations

from bot.papers.document import Document, FileFormat
from bot.papers.formats import make_paper

__all__ = ["Document", "FileFormat", "make_paper"]
