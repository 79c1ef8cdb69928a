"""What a run did not run, and why: a line for each reason at its end, and in a file where one is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest


def reasons(skips: Iterable[pytest.TestReport]) -> list[str]:
    """The lines that say what was skipped, the most tests first."""
    counts = Counter(report.longrepr[2].removeprefix("Skipped: ") for report in skips)
    return [f"{number} {'test' if number == 1 else 'tests'}: {reason}" for reason, number in counts.most_common()]


def pytest_addoption(parser):
    parser.addoption("--not-run", metavar="FILE", type=Path, help="add a line to FILE for each reason to skip a test")


def pytest_terminal_summary(terminalreporter, config):
    lines = [f"Not run: {line}" for line in reasons(terminalreporter.stats.get("skipped", ()))]
    for line in lines:
        terminalreporter.write_line(line)
    if path := config.getoption("--not-run"):
        with path.open("a", encoding="utf-8") as file:
            file.writelines(f"{line}\n" for line in lines)
