"""The plan for a case as a one-page PDF."""

from __future__ import annotations

import json
from datetime import date

from bot.papers import pdf
from bot.papers.document import Document
from bot.render import Translator, plain_text
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from dialogs.papers.plan import PlanSheet, plan_sheet


def plan_pdf(manual: Manual, wording: Translator, language: str, answers: int, day: date) -> Document:
    """Return the plan `answers` on one page, in `language`, dated `day`."""
    worded = _worded(plan_sheet(manual, answers, day), wording, language)
    return Document(wording.word("plan-paper-file", language), pdf.typeset("plan.typ", worded))


def _worded(page: PlanSheet, wording: Translator, language: str) -> str:
    """The page as JSON: plain strings, which the template shows and never reads as markup."""

    def say(text: Text) -> str:
        return plain_text(text, wording, language)

    return json.dumps({
        "language": language, "title": say(page.title), "about": say(page.about), "answers": say(page.answers),
        "said": [[say(name), say(answer)] for name, answer in page.said], "foot": say(page.foot),
        "parts": [{"heading": say(part.heading), "lines": [say(line) for line in part.lines]} for part in page.parts],
    })  # fmt: skip
