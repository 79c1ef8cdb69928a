"""The card for a command given in a group: public guidance, whose buttons lead into the private chat."""

from __future__ import annotations

from dataclasses import replace

from bot.render import Rendered, render
from bot.text_format import Translator
from dialogs.engine.links import Link, Verb
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from dialogs.engine.show import ReadingMode, show_guidance, step_link
from dialogs.engine.steps import DraftStep

#: Steps that are a reader's own affair.
_PRIVATE = frozenset({"hidden", "privacy", "language", "drafts"})


def group_card(manual: Manual, wording: Translator, reading: ReadingMode, name: str) -> Rendered | None:
    """Return the card of the command `name`; None where it is no command of ours, or a private one."""
    step = manual.commands.get(name)
    if step is None or step in _PRIVATE:
        return None
    screen = show_guidance(manual, step_link(manual, step), reading, (Text("notice-group"),))
    rows = (tuple(button for button in row if _public(manual, button.link)) for row in screen.rows)
    return render(replace(screen, rows=tuple(row for row in rows if row)), wording, reading.locale)


def _public(manual: Manual, link: Link) -> bool:
    """Whether a button may stand in a group."""
    return link.verb is not Verb.HIDE and not isinstance(manual.by_number.get(link.step), DraftStep)
