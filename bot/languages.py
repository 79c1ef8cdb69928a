"""Reads which languages there are: each folder of `locales/` is one, and its `language.toml` describes it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from bot.translations import RETURNEE_FILES, SOURCE_LANGUAGE, translation_of, written_messages
from dialogs.engine.languages import Language, Translation

LOCALES = Path(__file__).resolve().parent.parent / "locales"
#: How the files of recordings may end.
_RECORDINGS = frozenset({".ogg", ".mp3", ".m4a"})
#: The file whose presence makes a folder a language of the interface too.
INTERFACE_FILE = "frame.ftl"


@cache
def read_languages(folder: Path = LOCALES) -> tuple[Language, ...]:
    """Return the languages below `folder` by their permanent number. Raises OSError, KeyError or TOMLDecodeError."""
    source = written_messages(folder / SOURCE_LANGUAGE)
    tables = (_read_language(path.parent, source) for path in folder.glob("*/language.toml"))
    return tuple(sorted(tables, key=lambda language: language.number))


def _read_language(folder: Path, source: Mapping[str, str]) -> Language:
    table = tomllib.loads((folder / "language.toml").read_text(encoding="utf-8"))
    interface = (folder / INTERFACE_FILE).exists()
    translation = Translation() if interface else translation_of(folder, source)
    whole = all((folder / name).exists() for name in RETURNEE_FILES) and not any(map(_is_label, translation.missing))
    return Language(
        code=folder.name,
        number=table["number"],
        tag=table["tag"],
        letters=tuple(table["letters"].split()),
        commands=table.get("commands", {}),
        aliases=table.get("aliases", {}),
        named_as=table.get("named_as", folder.name),
        interface=interface,
        returnee_pages=whole,
        translation=translation,
        recordings=frozenset(find_recordings(folder)),
    )


def find_recordings(folder: Path) -> dict[str, Path]:
    """The recordings in a language's folder by the page that they read out: `audio/<step>.ogg`, `.mp3` or `.m4a`."""
    paths = (path for path in sorted((folder / "audio").glob("*.*")) if path.suffix in _RECORDINGS)
    return {path.stem: path for path in paths}


def _is_label(message: str) -> bool:
    """Whether a message stands on every card of the returnee's, as labels do: without it none can be shown."""
    return message.startswith("returnee-") and not message.endswith(("-title", "-body"))


def interface_languages(folder: Path = LOCALES) -> frozenset[str]:
    """Codes of the languages that the professional can choose."""
    return frozenset(language.code for language in read_languages(folder) if language.interface)


def named_as(code: str) -> str:
    """What Babel knows a language's name by: its tag where the name says which script or country, else its code."""
    return next((language.named_as for language in read_languages() if language.code == code), code)


def language_tag(code: str) -> str:
    """The BCP 47 tag of a language, for papers; the code itself where it has no folder."""
    return next((language.tag for language in read_languages() if language.code == code), code)
