"""What answers a form: a page with what it carries, a file, or a paper to fill in; and who answers for drafts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from bot import papers
from bot.web.drafts.fill_in_sheet import FillInSheet
from bot.web.drafts.page_parts import DraftParts
from bot.web.page_history import PageHistory
from bot.web.posted_form import PostedForm
from dialogs.engine.actions import Action
from dialogs.engine.links import Link
from dialogs.engine.screens import Screen


@dataclass(frozen=True, slots=True)
class Turn:
    """A page to show: its screen and link, the interface's language, and the way that led here.

    `has_address`: the page shows the address that leads here with its case. `fields` are further fields that its form
    is to carry. `suggested` are the names of the steps that are offered as answers to a question. `draft` is what a
    page of a draft has besides its screen, None for every other.
    """

    screen: Screen
    link: Link
    language: str
    history: PageHistory = ()
    has_address: bool = False
    fields: Mapping[str, str] = field(default_factory=dict)
    suggested: tuple[str, ...] = ()
    draft: DraftParts | None = None


#: What answers a form: a page, a file to hand out, or a paper to fill in.
Answer = Turn | papers.Document | FillInSheet


class DraftPages(Protocol):
    """Whatever shows the screens of drafts in the browser."""

    async def answer(self, action: Action, form: PostedForm, turn: Turn, history: PageHistory | None = None) -> Answer:
        """The answer to an action in a draft, done on the page `turn` with its `form`; `history` as in `_follow`."""
        ...

    async def goes_on(self, form: PostedForm, turn: Turn) -> Answer:
        """The answer to "continue" on the page `turn` of a draft."""
        ...

    def carried(self, form: PostedForm, turn: Turn) -> Mapping[str, str]:
        """The fields by which a page that is no draft's carries the form's draft along."""
        ...

    def list_page(self, language: str) -> Turn:
        """The page on which a draft is begun."""
        ...
