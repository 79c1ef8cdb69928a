"""The last paper that the reader was given, until it is saved or declined."""

from __future__ import annotations

from collections.abc import Callable

from bot.papers import Document
from bot.terminal.paper_files import save_document


class ReceivedPaper:
    """Saves papers where the reader wants them. Each method returns what is to be said."""

    def __init__(self, folder: str | None, word: Callable[..., str], *, is_screen: bool) -> None:
        """Save into `folder` if there is one; else ask where, if there is a screen. `word` gives a message's text."""
        self._folder, self._word, self._is_screen = folder, word, is_screen
        self.unsaved: Document | None = None
        #: Whether the next line is the folder to save into.
        self.asks_folder = False

    def receive(self, document: Document) -> str:
        """Save a paper into the folder that was chosen at the start; else ask where, or say how."""
        self.unsaved = document
        if self._folder is not None:
            return self._saved(document, self._folder)
        self.asks_folder = self._is_screen
        return self._word("terminal-save-where" if self.asks_folder else "terminal-save-later", name=document.name)

    def save_or_decline(self, folder: str) -> str:
        """Save the paper into the folder that was asked for; an empty line declines."""
        if folder and self.unsaved:
            return self._saved(self.unsaved, folder)
        self.unsaved = None
        return self._word("terminal-not-kept")

    def save_later(self, folder: str) -> str:
        """Save the paper by the command for it; without a folder it is asked for."""
        if self.unsaved is None:
            return self._word("terminal-nothing-to-save")
        if folder:
            return self._saved(self.unsaved, folder)
        self.asks_folder = True
        return self._word("terminal-save-where", name=self.unsaved.name)

    def _saved(self, document: Document, folder: str) -> str:
        path = save_document(folder, document)
        if path is None:
            self.asks_folder = self._is_screen
            return self._word("terminal-not-saved")
        self.unsaved = None
        return self._word("terminal-saved" if path.name == document.name else "terminal-saved-beside", path=str(path))
