"""What a command given in a group shows: public guidance, whose buttons lead into the private chat. Never a draft."""

from __future__ import annotations

from dataclasses import replace

from bot.commands import STEP_OF
from bot.render import Rendered, Wording, render
from dialogs.engine.addresses import Link, Verb
from dialogs.engine.book import Manual
from dialogs.engine.screens import Text
from dialogs.engine.show import Reading, opening, show
from dialogs.engine.steps import Room

#: Steps that are a reader's own affair.
_PRIVATE = frozenset({"hidden", "privacy", "language", "drafts"})


def card(manual: Manual, wording: Wording, reading: Reading, name: str) -> Rendered | None:
    """Return the card of the command `name`; None where it is no command of ours, or a private one."""
    step = STEP_OF.get(name)
    if step is None or step in _PRIVATE:
        return None
    screen = show(manual, opening(manual, step), reading, (Text("notice-group"),))
    rows = (tuple(button for button in row if _public(manual, button.link)) for row in screen.rows)
    return render(replace(screen, rows=tuple(row for row in rows if row)), wording, reading.locale)


def _public(manual: Manual, link: Link) -> bool:
    """Whether a button may stand in a group."""
    return link.verb is not Verb.HIDE and not isinstance(manual.by_number.get(link.step), Room)
