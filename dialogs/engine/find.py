"""Finds the screen that a person means by an address: a link, a step's name or number, a section of the manual."""

from __future__ import annotations

from dialogs.engine.links import Link, UnreadableLink, decode
from dialogs.engine.manual import Manual

#: Digits of a step's number at the most.
_DIGITS = 5


class NotFound(LookupError):
    """No screen has this address."""


def find_link(manual: Manual, address: str) -> Link:
    """Return the link to `address`. Raises NotFound."""
    try:
        link = decode(address)
    except UnreadableLink:
        return Link(_step(manual, address))
    if link.step not in manual.by_number:
        raise NotFound(address)
    return link


def _step(manual: Manual, address: str) -> int:
    if address in manual.by_name:
        return manual.by_name[address].number
    if address.isdecimal() and len(address) <= _DIGITS and int(address) in manual.by_number:
        return manual.by_number[int(address)].number
    for step in manual.steps:
        if step.source and step.source[0] == address and manual.order.place(step):
            return step.number
    raise NotFound(address)
