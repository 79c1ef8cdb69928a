"""What a page shows, ready for a template."""

from __future__ import annotations

from dataclasses import dataclass

from bot.web.controls import Controls
from bot.web.drafts.page_parts import DraftParts
from bot.web.prose import Prose, Speech


@dataclass(frozen=True, slots=True)
class Choice:
    """A button: its words, the link that it brings, and the language of its words where that is another one.

    `is_file`: it gives a file, so that no page follows. `is_urgent`: it leads to what to do when it is urgent.
    """

    label: str
    value: str
    speech: Speech | None = None
    is_file: bool = False
    is_urgent: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A block of the screen, or several items as one list; `kind` is the value of its role."""

    kind: str
    texts: tuple[Prose, ...]


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """A language of the interface, under its own name."""

    label: str
    value: str
    speech: Speech
    is_current: bool


@dataclass(frozen=True, slots=True)
class PageView:
    """Everything that a template shows.

    `parts` stand above the controls, `notes` below them, `foot` last. `fields` are those of the form besides the
    buttons. `for_returnee`: the page is for the returnee's own eyes; `way_back` is the button that gives the phone
    back, and `way_back_label` its words in the professional's language, which stand beside hers. `failed_label` is what
    her page says where the next one could not be fetched.
    """

    step: str
    speech: Speech
    title: Prose
    notices: tuple[Prose, ...]
    parts: tuple[Part, ...]
    controls: Controls
    notes: tuple[Part, ...]
    suggested: tuple[Choice, ...]
    ways: tuple[tuple[Choice, ...], ...]
    onward: Choice | None
    foot: tuple[Part, ...]
    fields: tuple[tuple[str, str], ...]
    languages: tuple[LanguageChoice, ...] = ()
    home: Choice | None = None
    urgent: Choice | None = None
    more: Choice | None = None
    about: tuple[Choice, ...] = ()
    has_back: bool = False
    for_returnee: bool = False
    is_hidden: bool = False
    way_back: Choice | None = None
    way_back_label: str = ""
    professional: Speech | None = None
    leave_label: str = ""
    listen_label: str = ""
    failed_label: str = ""
    address: str = ""
    public_address: str = ""
    draft: DraftParts | None = None

    @property
    def carries_draft(self) -> bool:
        """Whether the page carries a draft, which a link to an address without it would lose."""
        return any(name == "draft" and value for name, value in self.fields)
