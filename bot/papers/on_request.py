"""The file that a button asks for: a sheet to hand over, a recording of a page of hers, else the plan."""

from __future__ import annotations

from datetime import date

from bot.papers.document import Document, FileFormat
from bot.papers.formats import make_paper
from bot.papers.handouts import make_handout
from bot.papers.sound_files import read_recording
from bot.text_format import Translator
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.engine.steps import Handouts, ReturneePage
from dialogs.engine.told_bodies import recording_of
from dialogs.engine.translations import chosen_language
from dialogs.papers.handouts import HandoutKind, can_be_made
from dialogs.papers.plan import plan_paper


def paper_on_request(  # noqa: PLR0913 - what a paper is made of
    manual: Manual, words: Translator, link: Link, number: int, *, locale: str, today: date
) -> Document | None:
    """The file that a button on the card at `link` asks for by its number; None where there is none in her language.

    Setting one takes processor time: call it in a thread.
    """
    step = manual.by_number[link.step]
    if isinstance(step, ReturneePage):
        recording = recording_of(manual, link)
        return read_recording(*recording) if recording else None
    if isinstance(step, Handouts):
        return _sheet(manual, words, link, number, locale)
    language = manual.interface_language(number, locale)
    return make_paper(plan_paper(manual, link.case.plan, today), words, language, FileFormat.PDF)


def _sheet(manual: Manual, words: Translator, link: Link, number: int, locale: str) -> Document | None:
    code = chosen_language(manual, link) or locale
    if number not in set(HandoutKind) or not can_be_made(manual, HandoutKind(number), code):
        return None
    return make_handout(HandoutKind(number), manual, words, code, locale)
