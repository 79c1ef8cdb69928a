"""Papers as files, made in memory: words from `locales/`, fonts from their packages alone, never a file."""

from __future__ import annotations

from bot.papers.document import Document, Form
from bot.papers.setting import set_paper
from bot.papers.sheet import plan

__all__ = ["Document", "Form", "plan", "set_paper"]
