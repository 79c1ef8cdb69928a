"""Papers as PDF, made in memory: words from `locales/`, fonts from their package alone, never a file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from bot.render import Wording, plain
from dialogs.engine.book import Manual
from dialogs.engine.screens import Text
from dialogs.papers.plan import Sheet, sheet

_TEMPLATE = Path(__file__).resolve().parent.parent / "dialogs" / "papers" / "plan.typ"


@dataclass(frozen=True, slots=True)
class Document:
    """A file to hand out; its bytes are held only until it is sent."""

    name: str
    data: bytes


def plan(manual: Manual, wording: Wording, language: str, answers: int, day: date) -> Document:
    """Return the plan `answers` on one page, in `language`, dated `day`."""
    worded = _worded(sheet(manual, answers, day), wording, language)
    return Document(wording.word("plan-paper-file", language), _pdf(worded))


def _worded(page: Sheet, wording: Wording, language: str) -> str:
    """The page as JSON: plain strings, which the template shows and never reads as markup."""

    def say(text: Text) -> str:
        return plain(text, wording, language)

    return json.dumps({
        "language": language, "title": say(page.title), "about": say(page.about), "answers": say(page.answers),
        "said": [[say(name), say(answer)] for name, answer in page.said], "foot": say(page.foot),
        "parts": [{"heading": say(part.heading), "lines": [say(line) for line in part.lines]} for part in page.parts],
    })  # fmt: skip


@cache
def _fonts() -> str:
    import fontpkg_noto_sans  # type: ignore[import-untyped]  # noqa: PLC0415 - it has a path and no types

    return str(fontpkg_noto_sans.ROOT / "files")


def _pdf(words: str) -> bytes:
    import typst  # noqa: PLC0415 - only who asks for a paper pays for it

    made = typst.compile(  # type: ignore[misc]  # its stubs want the template and the folders of one type
        _TEMPLATE.read_bytes(), font_paths=[_fonts()], ignore_system_fonts=True, sys_inputs={"sheet": words}
    )
    assert isinstance(made, bytes)  # noqa: S101 - a PDF is one piece
    return made
