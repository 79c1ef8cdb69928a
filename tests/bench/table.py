"""The table that a benchmark ends in: medians, ratios to the peer, and the file that the README shows."""

from __future__ import annotations

import os
import statistics
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.kills import Loss
from tests.bench.round import Figures

#: The columns of a round, and how each figure is written.
COLUMNS: tuple[tuple[str, Callable[[Figures], float], str], ...] = (
    ("updates/s", lambda figures: figures.rate, ".0f"),
    ("CPU ms/update", lambda figures: figures.cpu_ms, ".2f"),
    ("p50 ms", lambda figures: figures.p50, ".0f"),
    ("p99 ms", lambda figures: figures.p99, ".0f"),
    ("RSS MB", lambda figures: figures.megabytes, ".0f"),
    ("its database's CPU ms/update", lambda figures: figures.store_ms, ".2f"),
    ("the bench's own", lambda figures: figures.server_ms, ".2f"),
    ("not answered", lambda figures: figures.unanswered + figures.pressed_again, ".0f"),
    ("wrong cards", lambda figures: figures.wrong_cards, ".0f"),
)
_MARKS = ("<!-- bench -->", "<!-- /bench -->")
_PLACES = (
    "the bot, with all its workers, on one; on the other the Bot API's stand-in, Redis and PostgreSQL."
    " In brackets: as a ratio to the peer."
)
_RATIOS = 5  # of these columns, the first so many are compared


@dataclass
class Results:
    """What was measured: rounds by their name and the bot, starts and kills by the bot, costs as lines."""

    rounds: dict[str, dict[str, list[Figures]]] = field(default_factory=dict)
    starts: dict[str, list[float]] = field(default_factory=dict)
    kills: dict[str, list[Loss]] = field(default_factory=dict)
    costs: list[str] = field(default_factory=list)
    stages: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def add(self, name: str, bot: str, figures: Figures) -> None:
        """Note one round."""
        self.rounds.setdefault(name, {}).setdefault(bot, []).append(figures)


def medians(rounds: Sequence[Figures]) -> list[float]:
    """The median of each column."""
    return [statistics.median(value(figures) for figures in rounds) for _, value, _ in COLUMNS]


def markdown(results: Results, peer: str) -> str:
    """All of it as Markdown."""
    date = datetime.now(UTC).date()
    parts = [f"Measured on {date}, {os.cpu_count()} cores: {_PLACES}", *results.remarks]
    if results.rounds:
        parts.append(_table(results, peer))
    if results.starts:
        parts.append(_starts(results))
    if results.kills:
        parts.append(_kills(results))
    if results.stages:
        parts.append("\n".join(["| where a tap's time goes | share |", "|---|---|", *results.stages]))
    if results.costs:
        parts.append("\n".join(["| step | median ms | p99 ms | n |", "|---|---|---|---|", *results.costs]))
    return "\n\n".join(parts) + "\n"


def _table(results: Results, peer: str) -> str:
    rows = ["| readers | bot | " + " | ".join(name for name, _, _ in COLUMNS) + " |", "|---" * (len(COLUMNS) + 2) + "|"]
    for name, bots in results.rounds.items():
        theirs = medians(bots[peer]) if peer in bots else None
        for bot, rounds in bots.items():
            cells = _cells(medians(rounds), theirs if bot.startswith("Lots") else None)
            rows.append(f"| {name} | {bot} | " + " | ".join(cells) + " |")
    return "\n".join(rows)


def _cells(values: Sequence[float], theirs: Sequence[float] | None) -> Iterator[str]:
    """The figures of a bot, the first of them with their ratio to the peer's."""
    for place, (value, (_, _, form)) in enumerate(zip(values, COLUMNS, strict=True)):
        peer = theirs[place] if theirs and place < _RATIOS else 0.0
        yield format(value, form) + (f" ({value / peer:.2f})" if peer else "")


def _starts(results: Results) -> str:
    rows = ["| bot | start to first answer, s (median) |", "|---|---|"]
    rows += [f"| {bot} | {statistics.median(seconds):.1f} |" for bot, seconds in results.starts.items()]
    return "\n".join(rows)


def _kills(results: Results) -> str:
    rows = [
        "| killed by SIGKILL | kills | updates | answers lost | places lost | taps without an answer |",
        "|---" * 6 + "|",
    ]
    for bot, losses in results.kills.items():
        sums = (
            sum(values)
            for values in zip(*((loss.updates, loss.answers, loss.places, loss.taps) for loss in losses), strict=True)
        )
        rows.append(f"| {bot} | {len(losses)} | " + " | ".join(map(str, sums)) + " |")
    return "\n".join(rows)


def write(text: str, file: Path, readme: Path) -> None:
    """Write the table's file, and into the README's block for it where it has one."""
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    page = readme.read_text("utf-8")
    readme.write_text(with_block(page, text), "utf-8")


def with_block(page: str, text: str) -> str:
    """The page with `text` between its two marks; unchanged where it has no marks."""
    before, opening, tail = page.partition(_MARKS[0])
    _, closing, after = tail.partition(_MARKS[1])
    return f"{before}{opening}\n{text}{closing}{after}" if opening and closing else page
