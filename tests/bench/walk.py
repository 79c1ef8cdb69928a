"""The walk that every reader takes: sixteen updates, each a press on a button or a typed text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

#: The buttons of a card from the top: what stands on each, and the data that pressing it sends.
Buttons = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Step:
    """One update: `typed` text, or else a press on the first button whose label begins with `label`.

    `screen` names the screen that answers it.
    """

    screen: str
    label: str = ""
    typed: str = ""

    def choose(self, buttons: Buttons) -> str | None:
        """The data of the button to press; None where the card has no such button."""
        return next((data for label, data in buttons if label.startswith(self.label)), None)


URGENT, HOME, TICK = Step("urgent", "Brådskande"), Step("home", "Hem"), Step("list", "☐")
WALK = (
    Step("home", typed="/start"), URGENT, HOME, Step("lists", "Checklistor"), Step("list", "Lista:"),
    TICK, TICK, TICK, TICK, TICK, TICK, URGENT, HOME, Step("hits", typed="vem betalar resan"), Step("page"), HOME,
)  # fmt: skip
