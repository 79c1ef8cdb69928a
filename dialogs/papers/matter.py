"""What the papers of one draft are made of, and what they all say of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dialogs.draft import names
from dialogs.draft.base import OpenField
from dialogs.draft.consent import Consent
from dialogs.draft.kept import Kept
from dialogs.draft.kinds import Ranked, Sealed
from dialogs.draft.openpart import OpenPart
from dialogs.draft.words import label, option, said
from dialogs.engine.book import Manual
from dialogs.engine.screens import Lines, Text, Value
from dialogs.papers.paper import Paper, Part, Row, source


@dataclass(frozen=True, slots=True)
class Matter:
    """A draft on `day`, to be erased on `erased_on` unless it is used before then.

    `sealed` holds the opened answers by their fields' names, and is empty for papers without the sealed part; `filled`
    the numbers of the sealed fields that have an answer in the vault, opened or not.
    """

    name: int
    kept: Kept
    consent: Consent
    day: date
    erased_on: date
    sealed: Mapping[str, str] = field(default_factory=dict, repr=False)
    filled: frozenset[int] = frozenset()

    def part(self) -> OpenPart:
        """The open answers, without those that others have made irrelevant."""
        return self.kept.part.clear_irrelevant()


def paper(manual: Manual, matter: Matter, title: str, file: str, parts: tuple[Part, ...]) -> Paper:
    """The paper with the ids `title` and `file`, and what every paper of a draft says on every page."""
    name = names.spell(matter.name)
    made: dict[str, Value] = {"name": name, "year": str(manual.edition), "day": matter.day}
    return Paper(
        matter.day,
        Text(title),
        Text("paper-about", {**made, "erased": matter.erased_on}),
        Text("draft-not-sent"),
        Text("paper-foot", made),
        parts,
        Text(file, {"name": name}),
    )


def row(part: OpenPart, asked: OpenField) -> Row:
    """An open field with its answer in words, or a line to write on."""
    return Row(label(asked.text), answer(part, asked), source(asked.source))


def answer(part: OpenPart, asked: OpenField) -> Value | None:
    """The answer in words, ranked ones numbered; None where there is none."""
    value = part.get(asked)
    if isinstance(asked, Ranked) and isinstance(value, tuple):
        numbered = (
            Text("paper-ranked", {"place": place, "text": option(asked, one)}) for place, one in enumerate(value, 1)
        )
        return Lines(tuple(numbered))
    return None if value is None else said(asked, value)


def sealed_row(matter: Matter, asked: Sealed) -> Row:
    """A sealed field: its answer, that it needs the case code or a consent, or a line to write on."""
    return Row(label(asked.text), _sealed(matter, asked), source(asked.source))


def _sealed(matter: Matter, asked: Sealed) -> Value | None:
    if withheld(matter, asked):
        return Text("paper-withheld")
    if asked.name in matter.sealed:
        return matter.sealed[asked.name]
    return Text("paper-kept") if asked.number in matter.filled else None


def withheld(matter: Matter, asked: Sealed) -> bool:
    """Whether a purpose that this field needs is not consented to: then it has no line."""
    return bool(asked.unlocked_by) and not matter.consent.unlocks(asked)
