"""The fonts of the papers, all from packages, and which letters they hold."""

from __future__ import annotations

import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typst

#: Noto Sans for Latin, Greek, Cyrillic and some twenty other scripts, with symbols and emoji; then Chinese, Japanese
#: and Korean.
_PACKAGES = ("manimgx_fonts", "noto_cjk_sans_jp_regular")
_FIRST, _LAST = "Noto Sans", ("Noto Sans CJK JP", "Noto Sans Symbols", "Noto Emoji")
#: Families of scripts that the first one does not have.
_FAMILY_OF_SCRIPT = {"Arab": "Noto Sans Arabic", "Thai": "Noto Sans Thai", "Hans": "Noto Sans CJK JP"}
#: All letters before this one are in the first font: no file is read for words in Swedish or English.
_KNOWN_BEFORE = "\u0180"
_VARIATION_SELECTORS = frozenset(map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))))


@cache
def paper_fonts() -> typst.Fonts:
    """The fonts of the packages and no others, read once."""
    import typst  # noqa: PLC0415 - only who asks for a paper pays for it

    folders = [str(folder) for package in _PACKAGES for folder in _folders(package)]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


@cache
def font_families() -> tuple[str, ...]:
    """The families in the order in which a letter is looked for: pictures last."""
    families = set(paper_fonts().families()) - {_FIRST, *_LAST}
    return _FIRST, *sorted(families), *_LAST


def script_families(script: str) -> tuple[str, ...]:
    """The families for a text in one script (ISO 15924): its own first, so that its punctuation is its own too."""
    own = _FAMILY_OF_SCRIPT.get(script, _FIRST)
    return (own,) if own == _FIRST else (own, _FIRST)


def letters_without_font(text: str) -> frozenset[str]:
    """The letters of `text` that no font has; joiners and other marks that are not drawn are never among them."""
    missing = {letter for letter in text if letter >= _KNOWN_BEFORE and not _invisible(letter)}
    for path in _font_files():
        if not missing:
            break
        missing -= _letters(path)
    return frozenset(missing)


def _invisible(letter: str) -> bool:
    return letter.isspace() or letter in _VARIATION_SELECTORS or unicodedata.category(letter) == "Cf"


@cache
def _font_files() -> tuple[Path, ...]:
    """The files, the smallest first: the largest is read only for a letter that no other has."""
    files = (file for package in _PACKAGES for folder in _folders(package) for file in folder.rglob("*.[ot]tf"))
    return tuple(sorted(files, key=lambda file: (file.stat().st_size, file.name)))


@cache
def _letters(path: Path) -> frozenset[str]:
    """Every letter that the font in a file has."""
    from fontTools.ttLib import TTFont  # noqa: PLC0415 - only a name in another script pays for it

    with TTFont(path, lazy=True) as font:
        return frozenset(map(chr, font.getBestCmap()))


def _folders(package: str) -> list[Path]:
    spec = find_spec(package)
    assert spec is not None  # noqa: S101 - a dependency
    return [Path(folder) for folder in spec.submodule_search_locations or ()]
