"""What stands behind "more" on every card: further pages of the card it was opened on, and what holds everywhere."""

from __future__ import annotations

from dialogs.engine.citations import contacts_of
from dialogs.engine.layout import Body, button_to, origin_of, shown_related, step_label
from dialogs.engine.links import Link
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Block, BlockRole, ButtonRow, Text
from dialogs.engine.steps import DraftStep, Home, Step


def more_body(manual: Manual, step: DraftStep, screen_link: Link) -> Body:
    """The related pages that a card has no room for, and its chapter; then the tools of every card.

    `screen_link.back` names the card. What is opened from here leads back to that card.
    """
    origin = origin_of(manual, screen_link)
    title = Block(BlockRole.TITLE, Text("more-title"))
    body = Block(BlockRole.BODY, Text("more-body", {"label": step_label(origin)}))
    pages = _pages_of(manual, origin, screen_link)
    tools = tuple(
        button_to(tool, screen_link, back=origin.number)
        for tool in map(manual.by_name.__getitem__, _tools(manual, step, origin))
        if tool is not origin
    )
    return Body((title, body), (*((button,) for button in pages), tools))


def _pages_of(manual: Manual, origin: Step, screen_link: Link) -> ButtonRow:
    """What belongs to the card itself."""
    shown = shown_related(manual, origin)
    hidden = (manual.by_name[name] for name in origin.links if name not in shown)
    related = tuple(button_to(other, screen_link, back=origin.number) for other in hidden)
    up = manual.order.up(origin)
    above = () if isinstance(up, Home) or screen_link.back == 0 else (button_to(up, screen_link),)
    return (*related, *above)


def _tools(manual: Manual, step: DraftStep, origin: Step) -> tuple[str, ...]:
    """The names of the tools; a card that shows a contact has the report of a wrong number among them."""
    has_contact = bool(contacts_of(manual, origin))
    return tuple(name for name in step.links if name != manual.footer.report or has_contact)
