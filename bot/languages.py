"""Which languages have folders: a full one is a language of the interface, one with the returnee's pages is spoken."""

from __future__ import annotations

from pathlib import Path

LOCALES = Path(__file__).resolve().parent.parent / "locales"


def interface_languages(folder: Path = LOCALES) -> frozenset[str]:
    """Codes of the languages that the professional can choose."""
    return frozenset(path.parent.name for path in folder.glob("*/frame.ftl"))


def returnee_page_languages(folder: Path = LOCALES) -> frozenset[str]:
    """Codes of the languages that the returnee's pages exist in."""
    return frozenset(path.parent.name for path in folder.glob("*/returnee.ftl"))
