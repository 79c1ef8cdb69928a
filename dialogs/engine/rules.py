"""What authors may write of a plan: lines that the answers bring up, in groups. Data, never closures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from dialogs.engine.questions import When


class PlanGroup(Enum):
    """A part of the result, in the order shown; the value is also the id of its heading in `locales/`."""

    WARN = "plan-group-warn"
    NEXT = "plan-group-next"
    PREPARE = "plan-group-prepare"
    WHO = "plan-group-who"
    CHECKS = "plan-group-checks"
    DATE = "plan-group-date"
    PROMISES = "plan-group-promises"
    IOM = "plan-group-iom"


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the result; its text is `plan-<name>`.

    `step` is where it leads, `source` the sections of the manual that say it (empty: our own advice, shown as such),
    `when` the answers that bring it up. Within a group lines stand in the order in which they are written.
    """

    name: str
    group: PlanGroup
    step: str
    source: tuple[str, ...]
    when: When | None = None

    @property
    def text(self) -> str:
        """The id of its text."""
        return f"plan-{self.name}"
