"""PDFs by typst: the words come as data, the fonts from their packages, and nothing is written anywhere."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from bot.papers.fonts import font_families, paper_fonts
from bot.papers.translation import TranslatedPaper
from dialogs.papers.paper import Layout

_TEMPLATES = Path(__file__).with_name("templates")


def paper_pdf(words: TranslatedPaper) -> bytes:
    """Return a paper as PDF, set by the template of its layout."""
    sheet = asdict(words) | {"fonts": font_families()}
    return typeset(template_of(words.layout), json.dumps(sheet, default=str))


def template_of(layout: Layout) -> Path:
    """Return the file of a layout's template."""
    return _TEMPLATES / f"{layout.value}.typ"


def typeset(template: Path, words: str) -> bytes:
    """Return the PDF that `template` makes of `words`, which it reads as `sys.inputs.sheet`."""
    import typst  # noqa: PLC0415 - only who asks for a paper pays for it

    data = typst.compile(
        template.read_bytes(), font_paths=paper_fonts(), ignore_system_fonts=True, sys_inputs={"sheet": words}
    )
    assert isinstance(data, bytes)  # noqa: S101 - a PDF is one piece
    return data
