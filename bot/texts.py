"""The texts: messages of `locales/` in one language, strictly. The only module that imports aiogram_i18n.

That import loads the whole of aiogram, so nothing imports this module at its own import.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from pydantic import BaseModel

from bot.languages import INTERFACE_FILE, LOCALES


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


class _LazyCore(FluentRuntimeCore):
    """The Fluent core, which parses a file when a message of its is first asked for, not all at the start.

    Of a language of the interface every file is parsed at once; of one for the returnee alone those of which the name
    begins as the message's id does, so that a list of all languages costs little.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(path=folder / "{locale}", use_isolating=False, use_td=False, pre_compile=False)
        self.folders = frozenset(self._extract_locales(self.path))
        self._unread: dict[str, list[Path]] = {}
        self._parsing = Lock()

    def bundle(self, language: str, message: str) -> FluentBundle:
        """The messages of a language, `message` among them if it exists.

        A paper set in a thread may ask for them while the conversation goes on.
        """
        with self._parsing:
            if language not in self.locales:
                self._unread[language] = self._find_locales(self.path, [language], ".ftl")[language]
                self.locales[language] = FluentBundle(
                    locales=[language], use_isolating=self.use_isolating, functions=self.functions
                )
            if self._unread[language]:
                self._parse(language, message)
        return self.locales[language]

    def _parse(self, language: str, message: str) -> None:
        unread, first = self._unread[language], message.partition("-")[0]
        of_interface = any(path.name == INTERFACE_FILE for path in unread)
        wanted = [path for path in unread if of_interface or re.split(r"[_.]", path.name)[0] == first]
        parser = FluentParser(with_spans=False)  # where in its file each part stands takes as much memory as the parts
        for path in wanted:
            self.locales[language].add_resource(parser.parse(path.read_text(encoding="utf-8")))
        self._unread[language] = [path for path in unread if path not in wanted]


class Texts:
    """All messages of all languages; a language's files are read when it is first asked for."""

    def __init__(self, folder: Path = LOCALES) -> None:
        """Look which languages lie below `folder`; raises OSError, or aiogram_i18n's error where none is there."""
        self._core = _LazyCore(folder)
        self.languages = self._core.folders
        self._fixed: dict[tuple[str, str], str] = {}

    def word(self, message: str, language: str, /, **values: object) -> str:
        """Return `message` in `language`. Raises UnknownLanguage, KeyNotFoundError, FluentMessageError."""
        if not values and (text := self._fixed.get((message, language))) is not None:
            return text
        if language not in self.languages:
            raise UnknownLanguage(language)
        self._core.bundle(language, message)
        text = self._core.get(message, language, **values)
        if not values:  # it never reads otherwise
            self._fixed[message, language] = text
        return text

    def has(self, message: str, language: str) -> bool:
        """Whether there is such a message in `language`."""
        return language in self.languages and self._core.bundle(language, message).has_message(message)


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
