"""A language for the returnee alone, as the manual knows it: Thai, with what is missing, stale or unreviewed given."""

from __future__ import annotations

from dataclasses import replace

from dialogs.engine.languages import Translation
from dialogs.engine.links import Case, Link
from dialogs.engine.show import ReadingMode, show_guidance

#: Permanent numbers of a language with texts here, and of one that has none.
THAI, ALBANIAN = 5, 11
IN_THAI, IN_ALBANIAN = Case(language=THAI), Case(language=ALBANIAN)


def translated(manual, missing=(), stale=(), unreviewed=()):
    """The manual with texts in Thai."""
    thai = Translation(*map(frozenset, (missing, stale, unreviewed)))
    return replace(manual, spoken=("sv", "en", "th"), translations={"th": thai})


def opens(manual, name, origin="home", case=IN_THAI, locale="sv"):
    """The screen of a step, opened from another."""
    link = Link(manual.by_name[name].number, manual.by_name[origin].number, case=case)
    return show_guidance(manual, link, ReadingMode(locale))


def texts_of(screen):
    """The ids and languages of what stands on a card."""
    return [(block.text.id, block.text.language) for block in screen.blocks]


def buttons_of(screen):
    """The buttons by the ids of their labels."""
    return {button.label.id: button.link for button in screen.buttons}
