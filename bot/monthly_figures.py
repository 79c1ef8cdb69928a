"""Counts what an auditor may know of a month, where the operator wants it; what is fewer than five is kept back."""

from __future__ import annotations

from collections import Counter

from storage.figures import Figure

#: A count that is added to the month's, and the step to which a month's is told.
FEWEST = 5


class MonthlyFigures:
    """What this process has counted and not yet handed over, in memory alone."""

    def __init__(self, *, on: bool = False) -> None:
        """Count nothing unless it is on."""
        self._on = on
        self._counts: Counter[Figure] = Counter()

    def count(self, figure: Figure) -> None:
        """Count one."""
        if self._on:
            self._counts[figure] += 1

    def take(self) -> dict[Figure, int]:
        """What is to be added to the month's figures: fives at a time, so that no hour tells of a single reader."""
        whole_fives = {figure: count // FEWEST * FEWEST for figure, count in self._counts.items() if count >= FEWEST}
        self._counts.subtract(whole_fives)
        return whole_fives
