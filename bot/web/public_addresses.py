"""Addresses to quote and to bookmark, of pages without a case: `/akut`, `/steg/needs-order`, `/manual/3.4.2`."""

from __future__ import annotations

from collections.abc import Iterable

from bot.web.conversation import Conversation
from bot.web.turn import Turn
from dialogs.engine.find import NotFound, find_link
from dialogs.engine.languages import Language

_MANUAL = "manual"
_STEPS = "steps"


class PublicAddresses:
    """Finds the page of an address, and the address of a page.

    An address may begin with a language's code (`/en/urgent`); else a word that only one language has says which.
    """

    def __init__(self, conversation: Conversation, languages: Iterable[Language]) -> None:
        """Take the conversation and the words of its languages."""
        self._conversation = conversation
        self._manual = conversation.manual
        interface = conversation.manual.interface
        self._languages = {language.code: language for language in languages if language.code in interface}

    def find(self, path: str, accepted: str) -> Turn | None:
        """The page at `path`, in the language that the path says, else in `accepted`; None where there is none."""
        words = [word for word in path.split("/") if word]
        language = ""
        if words and words[0] in self._languages:
            language, words = words[0], words[1:]
        match words:
            case []:
                return self._conversation.public_page("home", language or accepted)
            case [word]:
                return self._command(word, language, accepted)
            case [word, name]:
                return self._page(word, name, language, accepted)
            case _:
                return None

    def _command(self, word: str, language: str, accepted: str) -> Turn | None:
        step = self._manual.commands.get(word)
        if step is None or not self._conversation.is_public(step):
            return None
        return self._conversation.public_page(step, language or self._spoken_in(word, accepted))

    def _page(self, word: str, name: str, language: str, accepted: str) -> Turn | None:
        if word != _MANUAL and self._manual.commands.get(word) != _STEPS:
            return None
        try:
            step = self._manual.by_number[find_link(self._manual, name).step]
        except NotFound:
            return None
        if not self._conversation.is_public(step.name):
            return None
        return self._conversation.public_page(step.name, language or self._spoken_in(word, accepted))

    def _spoken_in(self, word: str, accepted: str) -> str:
        """The language that has this word: the accepted one where it has it, else the first."""
        having = [code for code, language in self._languages.items() if word in language.all_commands]
        return accepted if accepted in having or not having else having[0]

    def is_urgent(self, path: str) -> bool:
        """Whether `path` is one of the addresses of what to do when it is urgent."""
        urgent = self._manual.urgent.name
        words = [word for word in path.split("/") if word]
        names = {urgent, *(command for command, step in self._manual.commands.items() if step == urgent)}
        return bool(words) and words[-1] in names and self.find(path, self._manual.interface[0]) is not None

    def address(self, name: str, language: str) -> str:
        """The address of a step in a language; empty where it has none."""
        if not self._conversation.is_public(name):
            return ""
        words = self._languages[language]
        command = next((command for command, step in words.commands.items() if step == name), None)
        steps = next((command for command, step in words.commands.items() if step == _STEPS), _MANUAL)
        return f"/{language}/{command}" if command else f"/{language}/{steps}/{name}"
