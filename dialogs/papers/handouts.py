"""What is handed over to the returnee on paper: the sheet, the pocket card, the card to point at. Texts by id."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from dialogs.engine.manual import Manual
from dialogs.engine.translations import is_doubtful, is_readable


class HandoutKind(IntEnum):
    """Which sheet; the numbers are permanent, they stand in links.

    SHEET is in the returnee's language, BOTH has the professional's beside it, POCKET are panels of a credit card's
    size, POINT has every language on one page.
    """

    SHEET = 1
    BOTH = 2
    POCKET = 3
    POINT = 4


@dataclass(frozen=True, slots=True)
class HandoutSection:
    """One section of the sheet; texts `handout-<name>-title` and `-body`.

    `facts` are what its texts name. `weighty`: risks, amounts, or who is told what; in a translation that is not
    reviewed it stands beside the professional's language.
    """

    name: str
    facts: tuple[str, ...] = ()
    weighty: bool = False

    @property
    def texts(self) -> tuple[str, str]:
        """The ids of its heading and its paragraph."""
        return f"handout-{self.name}-title", f"handout-{self.name}-body"


SECTIONS = (
    HandoutSection("danger", ("emergency",)),
    HandoutSection("decide"),
    HandoutSection("choices"),
    HandoutSection("talk"),
    HandoutSection("protected", weighty=True),
    HandoutSection("knows", weighty=True),
    HandoutSection("risks", weighty=True),
    HandoutSection("help"),
    HandoutSection("support"),
    HandoutSection("money", ("monthly", "monthly_total", "basic", "medical", "child_share"), weighty=True),
    HandoutSection("children"),
)
#: The other texts of the sheet.
SHEET_TEXTS = ("handout-title", "handout-number")
#: The panels of the pocket card, from the outside in; those of `BOTH_VOICES` are shown to somebody who helps.
PANELS: tuple[tuple[str, ...], ...] = (
    (),
    ("pocket-emergency", "pocket-help"),
    ("pocket-decide", "pocket-no", "pocket-change", "pocket-force"),
    ("pocket-language", "pocket-interpreter", "pocket-trust"),
    ("pocket-number",),
)
BOTH_VOICES = frozenset({"pocket-language", "pocket-interpreter", "pocket-trust", "pocket-help"})
POINT_TEXTS = ("point-question", "point-interpreter")


def handout_texts(kind: HandoutKind) -> tuple[str, ...]:
    """The ids of all texts of a sheet."""
    if kind is HandoutKind.POCKET:
        return ("handout-title", *(text for panel in PANELS for text in panel))
    if kind is HandoutKind.POINT:
        return POINT_TEXTS
    return (*SHEET_TEXTS, *(text for section in SECTIONS for text in section.texts))


def can_be_made(manual: Manual, kind: HandoutKind, code: str) -> bool:
    """Whether every text of a sheet is there in a language."""
    return is_readable(manual, code, handout_texts(kind))


def pointed_languages(manual: Manual) -> tuple[str, ...]:
    """The languages on the card to point at."""
    return tuple(code for code in manual.spoken if is_readable(manual, code, POINT_TEXTS))


def stands_beside_source(manual: Manual, section: HandoutSection, code: str) -> bool:
    """Whether a section may be printed in a language only beside the professional's."""
    return section.weighty and is_doubtful(manual, code, section.texts)
