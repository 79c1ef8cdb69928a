"""The paper of a draft as a page to fill in: nothing on it can send what is typed, and it is printed from there."""

from __future__ import annotations

from dataclasses import dataclass

from bot.papers.translation import TranslatedPaper, translate_paper
from bot.text_format import Translator
from bot.web.prose import Prose, ProseMaker, Speech, speech_of
from dialogs.draft.model.draft_view import DraftView
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from dialogs.papers.application import application_paper
from dialogs.papers.paper_content import PaperContent

#: What a page that cannot send may do: have its own style, and nothing else whatever.
SHEET_POLICY = "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
_ABOUT = ("sheet-stays", "sheet-print", "sheet-shared", "sheet-keyboard")


@dataclass(frozen=True, slots=True)
class FillInSheet:
    """The paper in its language; `title` and `about` stand above it in the reader's, and are not printed."""

    paper: TranslatedPaper
    paper_speech: Speech
    title: str
    about: tuple[Prose, ...]
    speech: Speech


def make_sheet(
    manual: Manual, wording: Translator, view: DraftView, language: str, reader_language: str
) -> FillInSheet:
    """The paper for the application, its lines to write on as inputs; `view` must have open consent."""
    content = PaperContent(view.number, view.state, view.consent, view.today, view.erased_on)
    paper = translate_paper(application_paper(manual, content), wording, language)
    maker = ProseMaker(wording, reader_language)
    about = tuple(maker.prose(Text(name)) for name in _ABOUT)
    return FillInSheet(
        paper, speech_of(language), maker.plain(Text("sheet-title")), about, speech_of(reader_language)
    )  # fmt: skip
