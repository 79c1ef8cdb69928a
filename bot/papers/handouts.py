"""Sheets for the returnee as PDF: made in memory, black on white, with a neutral title and file name."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from babel.core import get_global

from bot.languages import language_tag
from bot.papers.document import Document
from bot.papers.fonts import script_families
from bot.papers.pdf import typeset
from bot.text_format import Translator, is_from_right, own_language_name, plain_text
from dialogs.engine.manual import Manual
from dialogs.engine.screens import LanguageName, Text, TextValue
from dialogs.engine.translations import is_stale, is_unreviewed
from dialogs.papers.handouts import (
    BOTH_VOICES,
    PANELS,
    SECTIONS,
    HandoutKind,
    HandoutSection,
    handout_texts,
    pointed_languages,
    stands_beside_source,
)

_TEMPLATES = Path(__file__).with_name("templates")


def make_handout(kind: HandoutKind, manual: Manual, words: Translator, code: str, locale: str) -> Document:
    """Return a sheet in the language `code`, with `locale` as the professional's; the same gives the same bytes."""
    writer = _Writer(manual, words, code, locale)
    match kind:
        case HandoutKind.SHEET | HandoutKind.BOTH:
            sheet, template = writer.sheet(both=kind is HandoutKind.BOTH), "handout"
        case HandoutKind.POCKET:
            sheet, template = writer.pocket(), "pocket"
        case HandoutKind.POINT:
            sheet, template = writer.point(), "point"
    return Document(_file_name(kind, code, locale), typeset(_TEMPLATES / f"{template}.typ", json.dumps(sheet)))


def _file_name(kind: HandoutKind, code: str, locale: str) -> str:
    """A name that gives nothing away to someone who finds the file."""
    match kind:
        case HandoutKind.SHEET:
            return f"info-{code}.pdf"
        case HandoutKind.BOTH:
            return f"info-{code}-{locale}.pdf"
        case HandoutKind.POCKET:
            return f"card-{code}.pdf"
        case HandoutKind.POINT:
            return "languages.pdf"


def written_in(code: str) -> dict[str, Any]:
    """How a template sets a language: its code and region, its direction, its fonts."""
    language, _, region = language_tag(code).partition("-")
    likely = get_global("likely_subtags").get(language, "__").split("_")
    return {
        "lang": language,
        "region": region if len(region) == len("SE") else likely[2],
        "dir": "rtl" if is_from_right(code) else "ltr",
        "fonts": script_families(likely[1]),
    }


class _Writer:
    """Words the sheets in one returnee's language and one professional's."""

    def __init__(self, manual: Manual, words: Translator, code: str, locale: str) -> None:
        self._manual, self._words, self._code, self._locale = manual, words, code, locale

    def _say(self, name: str, language: str, values: Mapping[str, TextValue] | None = None) -> str:
        return plain_text(Text(name, values or {}), self._words, language)

    def sheet(self, *, both: bool) -> dict[str, Any]:
        """The sheet: sections, each with the professional's beside it where that is asked for or needed."""
        both = both and self._code != self._locale
        return self._frame(HandoutKind.SHEET) | {
            "both": both,
            "number": self._pair("handout-number", beside=both),
            "sections": [self._section(section, both=both) for section in SECTIONS],
        }

    def _frame(self, kind: HandoutKind) -> dict[str, Any]:
        return {
            "title": self._say("handout-title", self._code),
            "own": written_in(self._code),
            "other": written_in(self._locale),
            "marks": self._marks(handout_texts(kind)),
        }

    def _section(self, section: HandoutSection, *, both: bool) -> dict[str, Any]:
        needed = self._code != self._locale and stands_beside_source(self._manual, section, self._code)
        values: dict[str, TextValue] = {name: self._manual.facts[name] for name in section.facts}
        heading, body = section.texts
        return {
            "heading": self._pair(heading, beside=both or needed),
            "body": self._pair(body, values, beside=both or needed),
            "strong": section.name == "danger",
        }

    def _pair(self, name: str, values: Mapping[str, TextValue] | None = None, *, beside: bool) -> dict[str, Any]:
        other = self._say(name, self._locale, values) if beside and self._code != self._locale else None
        return {"own": self._say(name, self._code, values), "other": other}

    def _marks(self, names: tuple[str, ...]) -> list[dict[str, Any]]:
        """What is to be known of the translation, in both voices."""
        about: dict[str, TextValue] = {"language": LanguageName(self._code)}
        faults = (("stale", is_stale), ("unreviewed", is_unreviewed))
        return [
            {
                "own": self._say(f"returnee-{fault}", self._code),
                "other": self._say(f"translation-{fault}", self._locale, about),
            }
            for fault, applies in faults
            if applies(self._manual, self._code, names)
        ]

    def pocket(self) -> dict[str, Any]:
        """The panels of the pocket card; the first is empty, and is outside when it is folded."""
        values: dict[str, TextValue] = {"emergency": self._manual.facts["emergency"]}
        panels = [[self._phrase(name, values) for name in panel] for panel in PANELS]
        return self._frame(HandoutKind.POCKET) | {"panels": panels}

    def _phrase(self, name: str, values: Mapping[str, TextValue]) -> dict[str, Any]:
        """One phrase; which language is hers is said in the professional's as well."""
        phrase = self._pair(name, values, beside=name in BOTH_VOICES) | {"strong": name == "pocket-emergency"}
        if name == "pocket-language":
            phrase["other"] = self._say("translation-speaks", self._locale, {"language": LanguageName(self._code)})
        return phrase

    def point(self) -> dict[str, Any]:
        """Every language's own line, with its name in the professional's."""
        lines = [
            {
                "written": written_in(code),
                "own": own_language_name(code),
                "name": self._say("paper-value", self._locale, {"value": LanguageName(code)}),
                "question": self._say("point-question", code),
                "interpreter": self._say("point-interpreter", code),
            }
            for code in pointed_languages(self._manual)
        ]
        return {"title": self._say("handout-title", self._locale), "other": written_in(self._locale), "lines": lines}
