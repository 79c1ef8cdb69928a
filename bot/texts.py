"""The words: messages of `locales/` in one language, strictly. The only module that imports aiogram_i18n.

That import loads the whole of aiogram (seconds, and some 125 MB), so nothing imports this module at its own import.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from aiogram_i18n.cores.fluent_runtime_core import FluentRuntimeCore

from bot.catalog import LOCALES


class UnknownLanguage(LookupError):
    """A language that has no folder; nothing falls back in silence."""


class Texts:
    """All messages of all languages, read once."""

    def __init__(self, folder: Path = LOCALES) -> None:
        """Read every `.ftl` below `folder`/<language>; raises OSError, or aiogram_i18n's errors where none is there."""
        self._core = FluentRuntimeCore(path=folder / "{locale}", use_isolating=False, use_td=False)
        asyncio.run(self._core.startup())
        self.languages = frozenset(self._core.available_locales)

    def word(self, message: str, language: str, /, **values: object) -> str:
        """Return `message` in `language`. Raises UnknownLanguage, KeyNotFoundError, FluentMessageError."""
        if language not in self.languages:
            raise UnknownLanguage(language)
        return self._core.get(message, language, **values)
