"""PDFs by typst: the words come as data, the fonts from their packages, and nothing is written anywhere."""

from __future__ import annotations

import json
from dataclasses import asdict
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from bot.papers.translation import TranslatedPaper
from dialogs.papers.paper import Layout

if TYPE_CHECKING:
    import typst

_TEMPLATES = Path(__file__).with_name("templates")
#: Latin, Greek and Cyrillic; then what a name or a place can be written in besides.
_FONTS = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic", "fontpkg_noto_sans_thai", "noto_cjk_sans_jp_regular")


def paper_pdf(words: TranslatedPaper) -> bytes:
    """Return a paper as PDF, set by the template of its layout."""
    return typeset(template_of(words.layout), json.dumps(asdict(words), default=str))


def template_of(layout: Layout) -> Path:
    """Return the file of a layout's template."""
    return _TEMPLATES / f"{layout.value}.typ"


def typeset(template: Path, words: str) -> bytes:
    """Return the PDF that `template` makes of `words`, which it reads as `sys.inputs.sheet`."""
    import typst  # noqa: PLC0415 - only who asks for a paper pays for it

    data = typst.compile(
        template.read_bytes(), font_paths=_fonts(), ignore_system_fonts=True, sys_inputs={"sheet": words}
    )
    assert isinstance(data, bytes)  # noqa: S101 - a PDF is one piece
    return data


@cache
def _fonts() -> typst.Fonts:
    """The fonts of the packages above and no others, read once."""
    import typst  # noqa: PLC0415 - only who asks for a paper pays for it

    folders = [folder for name in _FONTS for folder in _folders(name)]
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)


def _folders(package: str) -> list[str]:
    spec = find_spec(package)
    assert spec is not None  # noqa: S101 - a dependency
    return list(spec.submodule_search_locations or ())
