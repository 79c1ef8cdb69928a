"""What a page says to the returnee, in the returnee's language: alone to hand over, or beside the professional's."""

from __future__ import annotations

from dialogs.engine.layout import Body, fact_values, language_label, link_to
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
    """What the page that "back" leads to says, in the returnee's language; without one, the choice of it."""
    said, code = _said(manual, screen_link), chosen_language(manual, screen_link)
    if code is None or step.choice:
        return _choice(manual, screen_link)
    names = said_names(said)
    if not is_readable(manual, code, names):
        return no_language_body(manual, screen_link)
    beside = code != locale and (step.beside or stands_beside(manual, said, code))
    blocks = told_blocks(manual, said, code, beside=beside)
    return Body(blocks + translation_marks(manual, code, names), _other_row(manual, screen_link, code, locale, beside))


def told_blocks(manual: Manual, said: TalkingPoints | ReturneePage, code: str, *, beside: bool) -> tuple[Block, ...]:
    """The paragraphs of a page in the returnee's language, each with the professional's below where `beside`."""
    values = fact_values(manual, said)
    blocks: list[Block] = []
    for name in said_names(said):
        role = BlockRole.TITLE if name.endswith("-title") else BlockRole.BODY
        blocks.append(Block(role, Text(name, values, code)))
        if beside:
            blocks.append(Block(BlockRole.SAY, Text(name, values)))
    return tuple(blocks)


def no_language_body(manual: Manual, screen_link: Link) -> Body:
    """That a text is missing in the returnee's language: an interpreter, and the support line."""
    return page_body(manual, manual.no_language, screen_link)


def _said(manual: Manual, screen_link: Link) -> TalkingPoints | ReturneePage:
    origin = manual.by_number.get(screen_link.back)
    is_said = isinstance(origin, TalkingPoints | ReturneePage) and not isinstance(origin, ToldPage)
    return origin if is_said else manual.speeches[0]  # type: ignore[return-value]  # narrowed in two steps


def _choice(manual: Manual, screen_link: Link) -> Body:
    rows: tuple[ButtonRow, ...] = tuple(
        (
            Button(
                language_label(code), Link(manual.told.number, screen_link.back, Verb.SPEAK, number, screen_link.case)
            ),
        )
        for number, code in manual.languages.items()
        if code in manual.spoken
    )
    other = Button(Text("told-other-language"), link_to(manual.no_language, screen_link.case, screen_link.back))
    return Body((Block(BlockRole.TITLE, Text("told-choose")), Block(BlockRole.BODY, Text("told-choose-body"))), (
        *rows, (other,),
    ))  # fmt: skip


def _other_row(
    manual: Manual,
    screen_link: Link,
    code: str,
    locale: str,
    beside: bool,  # noqa: FBT001 - what the card shows
) -> tuple[ButtonRow, ...]:
    """The other way to show the same: beside the professional's language, or alone."""
    said = _said(manual, screen_link)
    if code == locale or stands_beside(manual, said, code):
        return ()
    other = manual.told if beside else manual.told_beside
    label = Text("told-alone") if beside else Text("told-with-own")
    return ((Button(label, link_to(other, screen_link.case, screen_link.back)),),)
