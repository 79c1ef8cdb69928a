"""Recordings of what is told, where an organisation has added them: a file a text and language."""

from __future__ import annotations

from pathlib import Path

from bot.languages import LOCALES, find_recordings
from bot.papers.document import Document


def read_recording(code: str, name: str, folder: Path = LOCALES) -> Document | None:
    """The recording of a page in a language, under a name that says nothing; None where there is none any more."""
    path = find_recordings(folder / code).get(name)
    return Document(f"audio-{code}{path.suffix}", path.read_bytes()) if path else None
