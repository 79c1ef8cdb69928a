"""Pages as HTML: the templates, with the words of the page itself."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.text_format import Translator
from bot.web.drafts.fill_in_sheet import FillInSheet
from bot.web.page_view import PageView
from bot.web.prose import Prose, speech_of

#: The texts of the page itself, around every screen.
PAGE_TEXTS = (
    "web-skip", "web-leave", "web-leave-skip", "web-leave-once", "web-leave-twice", "web-leaving", "web-search-button",
    "web-search-label", "web-search-hint", "web-continue", "web-navigation", "web-languages", "web-print",
    "web-start-over", "web-link-here", "web-link-line", "web-link-label", "web-suggested",
    "web-failed", "web-address-label", "web-again", "web-open-urgent", "web-open-home", "frame-back",
    "web-missing-title", "web-missing-body", "web-large-title", "web-large-body", "web-often-title", "web-often-body",
    "web-error-title", "web-error-body", "draft-change-line", "draft-file-label",
)  # fmt: skip


class Templates:
    """The templates, compiled once."""

    def __init__(self, wording: Translator, leave_address: str) -> None:
        """Word in `wording`; leaving leads to `leave_address`."""
        self._environment = Environment(
            loader=PackageLoader("bot.web", "html"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self._wording, self._leave_address = wording, leave_address
        self._page = self._environment.get_template("page.html")
        self._problem = self._environment.get_template("problem.html")
        self._problem_for_returnee = self._environment.get_template("problem-for-returnee.html")
        self._sheet = self._environment.get_template("sheet.html")
        self._words = lru_cache(maxsize=32)(self._worded)

    def _worded(self, language: str) -> dict[str, str]:
        return {name: self._wording.word(name, language) for name in PAGE_TEXTS}

    def problem(
        self, name: str, language: str, help_now: Prose, urgent_address: str, fields: Iterable[tuple[str, str]] = ()
    ) -> str:
        """The page that says why there is no other one; `fields` are those of a form that can be sent once more."""
        return self._problem.render(
            name=name,
            words=self._words(language),
            speech=speech_of(language),
            help_now=help_now,
            fields=tuple(fields),
            urgent_address=urgent_address,
            leave_address=self._leave_address,
        )

    def problem_for_returnee(
        self, language: str, title: Prose, body: Prose, again: Prose, fields: Iterable[tuple[str, str]]
    ) -> str:
        """The same for a page of the returnee's, in her words alone; `again` sends her form once more."""
        return self._problem_for_returnee.render(
            words=self._words(language),
            speech=title.speech,
            title=title,
            body=body,
            again=again,
            fields=tuple(fields),
            leave_address=self._leave_address,
        )

    def page(self, view: PageView, language: str) -> str:
        """The page as HTML, the words around the screen in `language`."""
        return self._page.render(view=view, words=self._words(language), leave_address=self._leave_address)

    def sheet(self, sheet: FillInSheet) -> str:
        """The paper to fill in as HTML: no word of the site around it, and no way out of it."""
        return self._sheet.render(sheet=sheet)
