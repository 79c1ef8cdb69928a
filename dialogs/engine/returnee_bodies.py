"""The upper part of the returnee's own pages, and of the choice of their language."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.citations import source_block
from dialogs.engine.layout import Body, language_label, link_to, related_rows, title_blocks
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, Text
from dialogs.engine.steps import ReturneeLanguages, ReturneePage
from dialogs.engine.told_bodies import listen_rows, no_language_body, told_blocks
from dialogs.engine.translations import (
    chosen_language,
    is_readable,
    said_names,
    stands_beside,
    translation_marks,
)  # fmt: skip


def returnee_page_body(manual: Manual, step: ReturneePage, screen_link: Link, locale: str) -> Body:
    """A page in the returnee's language alone, buttons too; beside the professional's where it may not stand alone.

    The pages lie in a ring, so that no button changes place.
    """
    language, names = chosen_language(manual, screen_link) or locale, said_names(step)
    if not is_readable(manual, language, names):
        return Body(no_language_body(manual, screen_link).blocks, ())
    beside = language != locale and stands_beside(manual, step, language)
    blocks = told_blocks(manual, step, language, beside=beside) + translation_marks(manual, language, names)
    listen = listen_rows(manual, screen_link)
    if step not in manual.speeches:
        first = link_to(manual.speeches[0], screen_link.case, screen_link.back)
        return Body(blocks, (*listen, (Button(Text("returnee-previous", language=language), first),)))
    index, total = manual.speeches.index(step), len(manual.speeches)
    place = Text("returnee-place", {"page": index + 1, "pages": total}, language)
    row = tuple(
        Button(Text(text, language=language), link_to(other, screen_link.case, screen_link.back))
        for text, other in (
            ("returnee-previous", manual.speeches[index - 1]),
            ("returnee-next", manual.speeches[(index + 1) % total]),
        )
    )
    return Body((*blocks, Block(BlockRole.PLACE, place)), (*listen, row))


def returnee_languages_body(manual: Manual, step: ReturneeLanguages, screen_link: Link) -> Body:
    """The returnee's languages: each opens the first of the returnee's pages; "back" there leads here."""
    then = manual.by_name[step.then]
    rows: tuple[ButtonRow, ...] = tuple(
        (Button(
            language_label(code),
            Link(then.number, step.number, Verb.SPEAK, number, replace(screen_link.case, language=number)),
        ),)
        for number, code in manual.languages.items()
        if code in manual.spoken
    )  # fmt: skip
    return Body(
        (*title_blocks(manual, step), source_block(manual, step)),
        rows + related_rows(manual, step, screen_link),
    )
