"""The sheets to hand over, and the card on which the returnee points at a language."""

from __future__ import annotations

from dialogs.engine.citations import source_block
from dialogs.engine.layout import Body, language_label, related_rows, title_blocks
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, LanguageName, OwnLanguageName, Text
from dialogs.engine.steps import Handouts, PointCard
from dialogs.engine.told_bodies import no_language_body
from dialogs.engine.translations import chosen_language, is_readable, marks_for_professional

#: What a language's own line says; that an interpreter comes is said on the page that it opens, and on paper.
_POINTED = "point-question"


def handouts_body(manual: Manual, step: Handouts, screen_link: Link) -> Body:
    """The sheets in the returnee's language, where one is chosen, and the choice of it."""
    code = chosen_language(manual, screen_link)
    if code and not any(is_readable(manual, code, sheet.texts) for sheet in step.sheets):
        return no_language_body(manual, screen_link)
    chosen = Text("handouts-language", {"language": LanguageName(code)}) if code else Text("handouts-none")
    marks = marks_for_professional(manual, code, step.sheets[0].texts) if code else ()
    blocks = (*title_blocks(manual, step), Block(BlockRole.BODY, chosen), *marks, source_block(manual, step))
    sheets = tuple(
        (Button(Text(sheet.label, {"language": LanguageName(code)}), _paper(screen_link, sheet.number)),)
        for sheet in step.sheets
        if code and is_readable(manual, code, sheet.texts)
    )
    return Body(blocks, (*sheets, *_languages(manual, screen_link), *related_rows(manual, step, screen_link)))


def point_card_body(manual: Manual, step: PointCard, screen_link: Link) -> Body:
    """Each language's own question and what is promised in it, and a button for each."""
    codes = [code for code in manual.spoken if is_readable(manual, code, (_POINTED,))]
    lines = tuple(Block(BlockRole.ITEM, Text(_POINTED, language=code)) for code in codes)
    blocks = (*title_blocks(manual, step), *lines, source_block(manual, step))
    languages = tuple(
        Button(Text("pointing-name", {"own": OwnLanguageName(code)}), _opening(manual, step, screen_link, code))
        for code in codes
    )
    return Body(blocks, (languages, *related_rows(manual, step, screen_link)))


def _opening(manual: Manual, step: PointCard, screen_link: Link, code: str) -> Link:
    """The link to her first page, in a language."""
    number = manual.by_name[step.then].number
    return Link(number, step.number, Verb.SPEAK, manual.language_number(code), screen_link.case)


def _languages(manual: Manual, screen_link: Link) -> tuple[ButtonRow, ...]:
    """Each language, which the case then has."""
    here, back, case = screen_link.step, screen_link.back, screen_link.case
    return tuple(
        (Button(language_label(code), Link(here, back, Verb.SPEAK, number, case)),)
        for number, code in manual.languages.items()
        if code in manual.spoken
    )


def _paper(screen_link: Link, number: int) -> Link:
    return Link(screen_link.step, screen_link.back, Verb.PAPER, number, screen_link.case)
