"""Which papers a draft gives, and their buttons."""

from __future__ import annotations

from enum import Enum

from dialogs.draft.parts import enter, line, press, source, titled
from dialogs.draft.rooms import OVERVIEW, PAPERS, PAPERS_SEALED
from dialogs.draft.view import View
from dialogs.engine.addresses import Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.frame import Leaf
from dialogs.engine.screens import Text


class Which(Enum):
    """A paper; the value is its permanent number in buttons, and its name ends the id of its label."""

    APPLICATION_PDF = 0
    APPLICATION_DOCX = 1
    RISKS_PDF = 2
    RISKS_DOCX = 3

    @property
    def text(self) -> str:
        """The id of its label."""
        return f"draft-paper-{self.name.lower().replace('_', '-')}"


def which(operand: int) -> Which | None:
    """The paper that a button names, None where there is no such paper."""
    return next((each for each in Which if each.value == operand), None)


def papers(manual: Manual, here: Link, view: View) -> Leaf:
    """The papers, without the sealed part; and with it, behind the code."""
    ways = tuple((press(PAPERS, here, Text(each.text), Verb.PAPER, each.value),) for each in Which)
    coded = tuple(
        (press(PAPERS_SEALED, here, Text(f"{each.text}-sealed"), Verb.ASK, each.value),)
        for each in (Which.APPLICATION_PDF, Which.APPLICATION_DOCX)
        if view.typing and view.filled
    )
    return Leaf(
        (*titled(manual, PAPERS), line(view), source(manual, PAPERS)), (*ways, *coded, (enter(OVERVIEW, here),))
    )
