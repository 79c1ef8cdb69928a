"""`lots figures`: a month's figures, rounded, for an auditor."""

from __future__ import annotations

import asyncio
from datetime import date

from bot.commands.preconditions import opened, operators_store
from bot.errors import CommandError
from bot.monthly_figures import FEWEST
from storage.database import Database
from storage.figures import Figure, read_figures

_NAMES = {
    Figure.VISITS: "visits (a reader's days)",
    Figure.LOOK_UPS_WITHOUT_HIT: "look-ups without a hit",
    Figure.DRAFTS_BEGUN: "drafts begun",
    Figure.DRAFTS_ERASED: "drafts erased by their holders",
}


def run_figures(month: str) -> int:
    """Print the figures of a month such as 2026-11; returns the status. Raises CommandError."""
    first = _first_day(month)
    settings, database, _ = operators_store()
    if not settings.figures:
        raise CommandError("LOTS_FIGURES is off; nothing is counted")
    return asyncio.run(_print(database, first))


def _first_day(month: str) -> date:
    try:
        return date.fromisoformat(f"{month}-01")
    except ValueError:
        raise CommandError("--month is a year and a month, such as 2026-11") from None


async def _print(database: Database, first: date) -> int:
    async with opened(database, "no figure was read"):
        counts = await read_figures(database, first)
    for figure, count in counts.items():
        print(f"{_NAMES[figure]}: {count // FEWEST * FEWEST or f'fewer than {FEWEST}'}")
    return 0
