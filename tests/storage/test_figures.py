"""A month's figures: added up, kept apart by month, erased at their time."""

from __future__ import annotations

from datetime import date

import pytest

from storage.database import Database
from storage.expiry import FIGURES_FOR
from storage.figures import Figure, add_figures, read_figures

DAY, MONTH = date(2026, 11, 28), date(2026, 11, 1)


@pytest.fixture
async def database(tmp_path):
    made = Database(f"sqlite+aiosqlite:///{tmp_path}/lots.sqlite3")
    yield made
    await made.close()


async def test_what_is_added_in_a_month_is_added_up_by_figure(database):
    await add_figures(database, DAY, {Figure.VISITS: 5, Figure.DRAFTS_BEGUN: 10})
    await add_figures(database, date(2026, 11, 2), {Figure.VISITS: 15})
    await add_figures(database, date(2026, 12, 1), {Figure.VISITS: 35})
    assert await read_figures(database, MONTH) == {
        Figure.VISITS: 20, Figure.LOOK_UPS_WITHOUT_HIT: 0, Figure.DRAFTS_BEGUN: 10, Figure.DRAFTS_ERASED: 0,
    }  # fmt: skip


async def test_a_month_is_erased_at_its_time(database):
    await add_figures(database, DAY, {Figure.VISITS: 5})
    await add_figures(database, MONTH + FIGURES_FOR, {})
    assert (await read_figures(database, MONTH))[Figure.VISITS] == 5
    await add_figures(database, DAY + FIGURES_FOR, {})
    assert (await read_figures(database, MONTH))[Figure.VISITS] == 0
