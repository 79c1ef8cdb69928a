"""What the risk table's answers come to: a level for each row, and the order of the rows. No total and no verdict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from dialogs.draft.base import UNKNOWN, Value
from dialogs.draft.openpart import BY_NAME, OpenPart
from dialogs.draft.risks import AREAS, Area


class Level(IntEnum):
    """How grave a risk is; the names are the options of likelihood and consequence, in capitals."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3

    @property
    def text(self) -> str:
        """The id of its name."""
        return f"risk-level-{self.name.lower()}"


#: The level for likelihood and consequence, whichever is which (our own; the scale is UNODC's, domain notes 1.3).
LEVELS = {
    (Level.LOW, Level.LOW): Level.LOW,
    (Level.LOW, Level.MEDIUM): Level.MEDIUM,
    (Level.LOW, Level.HIGH): Level.MEDIUM,
    (Level.MEDIUM, Level.MEDIUM): Level.MEDIUM,
    (Level.MEDIUM, Level.HIGH): Level.HIGH,
    (Level.HIGH, Level.HIGH): Level.HIGH,
}


def level(likelihood: Value | None, consequence: Value | None) -> Level:
    """Return the level of two answers. Unknown and unanswered count as high, so not knowing never lowers a level."""
    lower, higher = sorted((_counted(likelihood), _counted(consequence)))
    return LEVELS[lower, higher]


def _counted(answer: Value | None) -> Level:
    return Level[answer.upper()] if isinstance(answer, str) and answer != UNKNOWN else Level.HIGH


@dataclass(frozen=True, slots=True)
class Row:
    """A risk that there is, may be, or is not known: its level (None where levels are not this reader's to give)."""

    area: Area
    found: Value
    level: Level | None
    look_into: bool

    @property
    def order(self) -> tuple[int, bool, int, int]:
        """Where it stands: graver first, then what is to be looked into, then as certain, then by number."""
        certain = ("yes", "suspected", UNKNOWN).index(str(self.found))
        return -(self.level or 0), not self.look_into, certain, self.area.number


def rows(part: OpenPart) -> tuple[Row, ...]:
    """Return the rows that the answers bring up, in order; areas answered "no" or not at all bring up none."""
    asked = {field.name for field in part.relevant()}
    found = (_row(part, area, asked) for area in AREAS)
    return tuple(sorted((row for row in found if row), key=lambda row: row.order))


def untouched(part: OpenPart) -> tuple[Area, ...]:
    """Return the areas that nobody has answered yet."""
    return tuple(area for area in AREAS if _get(part, area, "found") is None)


def _row(part: OpenPart, area: Area, asked: set[str]) -> Row | None:
    found = _get(part, area, "found")
    if found is None or found == "no":
        return None
    levels = _get(part, area, "likelihood"), _get(part, area, "consequence")
    theirs = area.cell("likelihood") in asked
    unsure = found == UNKNOWN or (theirs and bool({None, UNKNOWN}.intersection(levels)))
    look_into = unsure or _get(part, area, "look-into") == "yes"
    return Row(area, found, level(*levels) if theirs else None, look_into)


def _get(part: OpenPart, area: Area, column: str) -> Value | None:
    return part.get(BY_NAME[area.cell(column)])
