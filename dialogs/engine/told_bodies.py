"""What a page says to the returnee, in the returnee's language: alone to hand over, or beside the professional's."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.citations import fact_values
from dialogs.engine.layout import Body, language_label, link_to
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, Text
from dialogs.engine.step_bodies import page_body
from dialogs.engine.steps import ReturneePage, TalkingPoints, ToldPage
from dialogs.engine.translations import (
    chosen_language,
    is_readable,
    said_names,
    stands_beside,
    translation_marks,
)


def told_body(manual: Manual, step: ToldPage, screen_link: Link, locale: str) -> Body:
    """What the page that "back" leads to says, in the returnee's language, or that there is no text in it."""
    page, code = _told_page(manual, screen_link), chosen_language(manual, screen_link)
    names = said_names(page)
    if code is None or not is_readable(manual, code, names):
        return Body(no_language_body(manual, screen_link).blocks, ())
    beside = code != locale and (step.beside or stands_beside(manual, page, code))
    blocks = told_blocks(manual, page, code, beside=beside) + translation_marks(manual, code, names)
    is_free = code != locale and not stands_beside(manual, page, code)
    other = (_other_way(manual, screen_link, beside=beside),) if is_free else ()
    return Body(blocks, (*listen_rows(manual, screen_link), *other))


def told_blocks(manual: Manual, page: TalkingPoints | ReturneePage, code: str, *, beside: bool) -> tuple[Block, ...]:
    """The paragraphs of a page in the returnee's language, each with the professional's below where `beside`."""
    values = fact_values(manual, page)
    blocks: list[Block] = []
    for name in said_names(page):
        role = BlockRole.TITLE if name.endswith("-title") else BlockRole.BODY
        blocks.append(Block(role, Text(name, values, code)))
        if beside:
            blocks.append(Block(BlockRole.SAY, Text(name, values)))
    return tuple(blocks)


def recording_of(manual: Manual, screen_link: Link) -> tuple[str, str] | None:
    """Language and step of the recording of what a card of hers says, None where there is none."""
    step, code = manual.by_number.get(screen_link.step), chosen_language(manual, screen_link)
    name = _told_page(manual, screen_link).name if isinstance(step, ToldPage) else step.name if step else ""
    return (code, name) if code and name in manual.recordings.get(code, ()) else None


def listen_rows(manual: Manual, screen_link: Link) -> tuple[ButtonRow, ...]:
    """Listening to what a card says, in the returnee's words, where there is a recording of it."""
    recording = recording_of(manual, screen_link)
    if recording is None:
        return ()
    listen = replace(screen_link, verb=Verb.PAPER)
    return ((Button(Text("returnee-listen", language=recording[0]), listen),),)


def no_language_body(manual: Manual, screen_link: Link) -> Body:
    """That a text is missing in the returnee's language: an interpreter, and the support line."""
    return page_body(manual, manual.no_language, screen_link)


def told_languages_body(manual: Manual, screen_link: Link) -> Body:
    """The choice of the language; each opens what is told in it, alone."""
    told, back, case = manual.told.number, screen_link.back, screen_link.case
    rows: tuple[ButtonRow, ...] = tuple(
        (Button(language_label(code), Link(told, back, Verb.SPEAK, number, case)),)
        for number, code in manual.languages.items()
        if code in manual.spoken
    )
    other = (Button(Text("told-other-language"), link_to(manual.no_language, case, back)),)
    blocks = (Block(BlockRole.TITLE, Text("told-choose")), Block(BlockRole.BODY, Text("told-choose-body")))
    return Body(blocks, (*rows, other))


def _told_page(manual: Manual, screen_link: Link) -> TalkingPoints | ReturneePage:
    """The page that is told: the one that "back" leads to, else the returnee's first."""
    origin = manual.by_number.get(screen_link.back)
    if isinstance(origin, TalkingPoints):
        return origin
    return origin if isinstance(origin, ReturneePage) and not isinstance(origin, ToldPage) else manual.speeches[0]


def _other_way(manual: Manual, screen_link: Link, *, beside: bool) -> ButtonRow:
    """The other way to show the same: beside the professional's language, or alone."""
    other = manual.told if beside else manual.told_beside
    label = Text("told-alone") if beside else Text("told-with-own")
    return (Button(label, link_to(other, screen_link.case, screen_link.back)),)
