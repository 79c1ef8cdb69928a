"""What an auditor may know of a month: how often, never who or when; nothing is added that counts fewer than five."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import IntEnum

from sqlalchemy import delete, select

from storage.database import Database
from storage.expiry import FIGURES_FOR
from storage.tables.operation import figures


class Figure(IntEnum):
    """What is counted; numbers are permanent."""

    VISITS = 1
    LOOK_UPS_WITHOUT_HIT = 2
    DRAFTS_BEGUN = 3
    DRAFTS_ERASED = 4


async def add_figures(database: Database, day: date, counts: Mapping[Figure, int]) -> None:
    """Add to a month's figures, and erase those that are past their time. Raises DatabaseUnavailable."""
    month = day.replace(day=1)
    async with database.write() as connection:
        for figure, count in counts.items():
            statement = database.insert(figures).values(month=month, figure=figure, count=count)
            added = {"count": figures.c.count + count}
            await connection.execute(statement.on_conflict_do_update(index_elements=["month", "figure"], set_=added))
        await connection.execute(delete(figures).where(figures.c.month < day - FIGURES_FOR))


async def read_figures(database: Database, month: date) -> dict[Figure, int]:
    """The figures of the month that begins on a day; 0 where nothing was added. Raises DatabaseUnavailable."""
    async with database.work() as connection:
        statement = select(figures.c.figure, figures.c.count).where(figures.c.month == month)
        rows = await connection.execute(statement)
        counts: dict[int, int] = {figure: count for figure, count in rows.all()}  # noqa: C416 - rows are no pairs to mypy
    return {figure: counts.get(figure, 0) for figure in Figure}
