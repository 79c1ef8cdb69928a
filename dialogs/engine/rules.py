"""What authors may write of a plan: lines that the answers bring up. Data, never closures."""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.engine.forms.conditions import When


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of the result; its text is `plan-<name>`.

    `group` is the part of the result it stands in, as the id of that part's heading; `step` is where it leads, `source`
    the sections of the manual that say it (empty: our own advice, shown as such), `when` the answers that bring it up.
    Within a group lines stand in the order in which they are written.
    """

    name: str
    group: str
    step: str
    source: tuple[str, ...]
    when: When | None = None

    @property
    def text(self) -> str:
        """The id of its text."""
        return f"plan-{self.name}"
