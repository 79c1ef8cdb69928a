"""The words: messages of `locales/` in one language, strictly. The only module that imports aiogram_i18n.

That import loads the whole of aiogram, so nothing imports this module at its own import.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import BaseModel

from bot.languages import LOCALES


@contextmanager
def _models_unbuilt() -> Iterator[None]:
    """Leave aiogram's models of Telegram's types unbuilt: nothing here uses them.

    Building them is four fifths of aiogram's import: about 4 s and 80 MB. A model that were used all the same would
    refuse and say so.
    """
    building = BaseModel.__dict__["model_rebuild"]
    BaseModel.model_rebuild = classmethod(lambda _cls, **_how: None)  # type: ignore[assignment,method-assign]
    try:
        yield
    finally:
        BaseModel.model_rebuild = building  # type: ignore[method-assign]


with _models_unbuilt():
    from aiogram_i18n.cores.fluent_runtime_core import FluentRuntimeCore


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

    def has(self, message: str, language: str) -> bool:
        """Whether there is such a message in `language`."""
        return language in self.languages and self._core.locales[language].has_message(message)


class TransportTexts:
    """The words as one transport says them: a message of its own, called `<prefix>-<id>`, in place of the common one.

    So what is said about keeping and removing is true of where it is said: a chat, a window, a memory that ends.
    """

    def __init__(self, texts: Texts, prefixes: tuple[str, ...]) -> None:
        """Take all words, and the prefixes of this transport's own, the most particular first."""
        self._texts, self._prefixes = texts, prefixes

    def word(self, message: str, language: str, /, **values: object) -> str:
        """Return `message` in `language`, in this transport's own words where it has some. Raises as `Texts.word`."""
        own = (f"{prefix}-{message}" for prefix in self._prefixes)
        return self._texts.word(next((name for name in own if self.has(name, language)), message), language, **values)

    def has(self, message: str, language: str) -> bool:
        """Whether there is such a message in `language`."""
        return self._texts.has(message, language)
