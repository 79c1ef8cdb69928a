"""What to show: texts by id with their values, buttons by link. No word of any language, no transport."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from dialogs.engine.facts import Amount, Contact
from dialogs.engine.links import Link


@dataclass(frozen=True, slots=True)
class Lines:
    """Several texts, worded one by one and joined by Babel as a list ("a, b och c")."""

    parts: tuple[TextValue, ...]


@dataclass(frozen=True, slots=True)
class LanguageName:
    """The name of a language, in the language of the text."""

    code: str


@dataclass(frozen=True, slots=True)
class OwnLanguageName:
    """The name of a language in that language itself."""

    code: str


@dataclass(frozen=True, slots=True)
class CountryName:
    """The name of a country (ISO 3166-1 alpha-2, XK), in the language of the text."""

    code: str


@dataclass(frozen=True, slots=True)
class MonthName:
    """A month of a year, in the language of the text."""

    year: int
    month: int


@dataclass(frozen=True, slots=True)
class Text:
    """A message of `locales/` by id, with its values; `language` where it is not the reader's own."""

    id: str
    values: Mapping[str, TextValue] = field(default_factory=dict)
    language: str | None = None


TextValue = (
    int | str | date | Contact | Amount | LanguageName | OwnLanguageName | CountryName | MonthName | Lines | Text
)


class BlockRole(Enum):
    """What a block is on the screen; rendering decides how it looks."""

    NOTICE = "notice"
    TITLE = "title"
    SAY = "say"
    BODY = "body"
    ITEM = "item"
    READY = "ready"
    LATER = "later"
    CAVEAT = "caveat"
    SOURCE = "source"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of the screen."""

    role: BlockRole
    text: Text


@dataclass(frozen=True, slots=True)
class Button:
    """A choice: its label and where it leads."""

    label: Text
    link: Link


#: Buttons side by side.
ButtonRow = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """One card: what it says and where one can go from it. `step` is the name of the step shown.

    `folds`: where the card is long, its details may be folded until the reader opens them. `own_language` is the
    language of a card that is in one of its own, whatever the reader's.
    """

    step: str
    blocks: tuple[Block, ...]
    rows: tuple[ButtonRow, ...]
    folds: bool = False
    own_language: str | None = None

    @property
    def buttons(self) -> tuple[Button, ...]:
        """All buttons in reading order."""
        return tuple(button for row in self.rows for button in row)
