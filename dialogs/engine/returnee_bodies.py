"""The upper part of the returnee's own pages, and of the choice of their language."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.layout import (
    Body,
    fact_values,
    link_to,
    related_rows,
    returnee_language,
    source_block,
    title_blocks,
)
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, Button, ButtonRow, LanguageName, Text
from dialogs.engine.steps import ReturneeLanguages, ReturneePage


def returnee_page_body(manual: Manual, step: ReturneePage, screen_link: Link, locale: str) -> Body:
    """A page in the returnee's language alone, buttons too; the pages lie in a ring: no button changes place."""
    language = returnee_language(manual, screen_link) or locale
    values = fact_values(manual, step)
    texts = ((BlockRole.TITLE, "title"), (BlockRole.BODY, "body"))
    blocks = tuple(Block(role, Text(f"{step.name}-{part}", values, language)) for role, part in texts)
    if step not in manual.speeches:
        first = manual.speeches[0]
        return Body(
            blocks,
            (
                (
                    Button(
                        Text("returnee-previous", language=language), link_to(first, screen_link.case, screen_link.back)
                    ),
                ),
            ),
        )
    index, total = manual.speeches.index(step), len(manual.speeches)
    place = Text("returnee-place", {"page": index + 1, "pages": total}, language)
    row = tuple(
        Button(Text(text, language=language), link_to(other, screen_link.case, screen_link.back))
        for text, other in (
            ("returnee-previous", manual.speeches[index - 1]),
            ("returnee-next", manual.speeches[(index + 1) % total]),
        )
    )
    return Body((*blocks, Block(BlockRole.PLACE, place)), (row,))


def returnee_languages_body(manual: Manual, step: ReturneeLanguages, screen_link: Link) -> Body:
    """The returnee's languages: each opens the first of the returnee's pages; "back" there leads here."""
    then = manual.by_name[step.then]
    rows: tuple[ButtonRow, ...] = tuple(
        (Button(
            _language_label(code),
            Link(then.number, step.number, Verb.SPEAK, number, replace(screen_link.case, language=number)),
        ),)
        for number, code in manual.languages.items()
        if code in manual.spoken
    )  # fmt: skip
    return Body(
        (*title_blocks(manual, step), source_block(manual, step)),
        rows + related_rows(manual, step, screen_link),
    )


def _language_label(code: str) -> Text:
    own = Text("returnee-language-name", language=code)
    return Text("show-language", {"language": LanguageName(code), "own": own})
