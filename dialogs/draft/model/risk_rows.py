"""What the risk table's answers come to: a level for each row, and the order of the rows. No total and no verdict."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.draft.model.risk_areas import AREAS, Area
from dialogs.engine.forms.field import REFUSED, UNKNOWN, AnswerValue


class RiskLevel(IntEnum):
    """How grave a risk is; the names are the options of likelihood and consequence, in capitals."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3

    @property
    def text(self) -> str:
        """The id of its name."""
        return f"risk-level-{self.name.lower()}"


#: The level for likelihood and consequence, whichever is which (our own; the scale is UNODC's, domain notes 1.3).
RISK_LEVELS = {
    (RiskLevel.LOW, RiskLevel.LOW): RiskLevel.LOW,
    (RiskLevel.LOW, RiskLevel.MEDIUM): RiskLevel.MEDIUM,
    (RiskLevel.LOW, RiskLevel.HIGH): RiskLevel.MEDIUM,
    (RiskLevel.MEDIUM, RiskLevel.MEDIUM): RiskLevel.MEDIUM,
    (RiskLevel.MEDIUM, RiskLevel.HIGH): RiskLevel.HIGH,
    (RiskLevel.HIGH, RiskLevel.HIGH): RiskLevel.HIGH,
}


def risk_level(likelihood: AnswerValue | None, consequence: AnswerValue | None) -> RiskLevel:
    """Return the level of two answers. Unknown and unanswered count as high, so not knowing never lowers a level."""
    lower, higher = sorted((_counted(likelihood), _counted(consequence)))
    return RISK_LEVELS[lower, higher]


def _counted(answer: AnswerValue | None) -> RiskLevel:
    return RiskLevel[answer.upper()] if isinstance(answer, str) and answer != UNKNOWN else RiskLevel.HIGH


@dataclass(frozen=True, slots=True)
class RiskRow:
    """A risk that there is, may be, or is not known: its level (None where levels are not this reader's to give)."""

    area: Area
    found: AnswerValue
    level: RiskLevel | None
    look_into: bool

    @property
    def order(self) -> tuple[int, bool, int, int]:
        """Where it stands: graver first, then what is to be looked into, then as certain, then by number."""
        certain = ("yes", "suspected", UNKNOWN).index(str(self.found))
        return -(self.level or 0), not self.look_into, certain, self.area.number


def risk_rows(part: OpenAnswers) -> tuple[RiskRow, ...]:
    """Return the rows that the answers bring up, in order; areas answered "no", refused or not at all bring up none."""
    relevant = {field.name for field in part.relevant()}
    rows = (_row(part, area, relevant) for area in AREAS)
    return tuple(sorted((row for row in rows if row), key=lambda row: row.order))


def unanswered_areas(part: OpenAnswers) -> tuple[Area, ...]:
    """Return the areas that nobody has answered yet."""
    return tuple(area for area in AREAS if _get(part, area, "found") is None)


def _row(part: OpenAnswers, area: Area, relevant: set[str]) -> RiskRow | None:
    cell_answers = _get(part, area, "found")
    if cell_answers is None or cell_answers in {"no", REFUSED}:  # not to say costs nothing
        return None
    levels = _get(part, area, "likelihood"), _get(part, area, "consequence")
    theirs = area.cell("likelihood") in relevant
    unsure = cell_answers == UNKNOWN or (theirs and bool({None, UNKNOWN}.intersection(levels)))
    look_into = unsure or _get(part, area, "look-into") == "yes"
    return RiskRow(area, cell_answers, risk_level(*levels) if theirs else None, look_into)


def _get(part: OpenAnswers, area: Area, column: str) -> AnswerValue | None:
    return part.get(FIELD_BY_NAME[area.cell(column)])
