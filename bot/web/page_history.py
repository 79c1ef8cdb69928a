"""The way that led to a page, as its form carries it: places without a case, the newest last."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dialogs.engine.links import Case, Link

#: Places that are remembered; the oldest falls out.
LONGEST_HISTORY = 30
_PLACE = re.compile(r"(\d{1,5})\.(\d{1,5})", re.ASCII)
_HIGHEST = 0xFFFF


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A page without its case: its step's number, and the step where "back" leads."""

    step: int
    back: int = 0

    @classmethod
    def of(cls, link: Link) -> PagePlace:
        """The place that a link leads to."""
        return cls(link.step, link.back)

    def link(self, case: Case) -> Link:
        """The link to this place with `case`."""
        return Link(self.step, self.back, case=case)


#: The way that led to a page.
PageHistory = tuple[PagePlace, ...]


def extended_history(history: PageHistory, place: PagePlace) -> PageHistory:
    """The history that ends with `place`; once, where it ends there already."""
    return history if history and history[-1] == place else (*history, place)[-LONGEST_HISTORY:]


def write_history(history: PageHistory) -> str:
    """The history as a form's field: `12.3 45.0`."""
    return " ".join(f"{place.step}.{place.back}" for place in history)


def read_history(field: str) -> PageHistory:
    """The history that a form's field holds; what is no place is left out."""
    matches = map(_PLACE.fullmatch, field.split(" ")[-LONGEST_HISTORY:])
    places = (PagePlace(int(match[1]), int(match[2])) for match in matches if match)
    return tuple(place for place in places if place.step <= _HIGHEST and place.back <= _HIGHEST)
