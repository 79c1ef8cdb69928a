"""Reads which languages there are: each folder of `locales/` is one, and its `language.toml` describes it."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from dialogs.engine.languages import Language

LOCALES = Path(__file__).resolve().parent.parent / "locales"
#: The files that make a folder a language to show, read out and hand over: everything the returnee meets, and no more.
RETURNEE_FILES = ("returnee.ftl", "tell_say.ftl", "consent_say.ftl", "handout.ftl", "pocket.ftl", "point.ftl")
#: The file whose presence makes a folder a language of the interface too.
_INTERFACE_FILE = "frame.ftl"


@cache
def read_languages(folder: Path = LOCALES) -> tuple[Language, ...]:
    """Return the languages below `folder` by their permanent number. Raises OSError, KeyError or TOMLDecodeError."""
    tables = (_read_language(path.parent) for path in folder.glob("*/language.toml"))
    return tuple(sorted(tables, key=lambda language: language.number))


def _read_language(folder: Path) -> Language:
    table = tomllib.loads((folder / "language.toml").read_text(encoding="utf-8"))
    return Language(
        code=folder.name,
        number=table["number"],
        tag=table["tag"],
        letters=tuple(table["letters"].split()),
        commands=table.get("commands", {}),
        aliases=table.get("aliases", {}),
        interface=(folder / _INTERFACE_FILE).exists(),
        returnee_pages=all((folder / name).exists() for name in RETURNEE_FILES),
    )


def interface_languages(folder: Path = LOCALES) -> frozenset[str]:
    """Codes of the languages that the professional can choose."""
    return frozenset(language.code for language in read_languages(folder) if language.interface)


def language_tag(code: str) -> str:
    """The BCP 47 tag of a language, for papers; the code itself where it has no folder."""
    return next((language.tag for language in read_languages() if language.code == code), code)
