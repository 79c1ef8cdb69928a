"""What an auditor may know of a month: off by default, by fives, never of fewer than five, about nobody."""

from __future__ import annotations

import asyncio
from datetime import date

import pytest

from bot.__main__ import main
from bot.monthly_figures import MonthlyFigures
from storage.database import Database
from storage.figures import Figure, add_figures


@pytest.fixture
def operator(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/lots.sqlite3",
        "SECRET_KEY": "the-key-of-the-tests-0123456789-abcdefghijk", "FIGURES": "1",
    }.items():  # fmt: skip
        monkeypatch.setenv(f"LOTS_{name}", value)
    return tmp_path


def test_fewer_than_five_are_kept_back_until_there_are_five():
    figures = MonthlyFigures(on=True)
    for _ in range(4):
        figures.count(Figure.VISITS)
        assert figures.take() == {}
    figures.count(Figure.VISITS)
    assert figures.take() == {Figure.VISITS: 5}
    assert figures.take() == {}


def test_what_is_handed_over_is_a_multiple_of_five_and_the_rest_stays():
    figures = MonthlyFigures(on=True)
    for _ in range(13):
        figures.count(Figure.VISITS)
    assert figures.take() == {Figure.VISITS: 10}
    figures.count(Figure.VISITS)
    figures.count(Figure.VISITS)
    assert figures.take() == {Figure.VISITS: 5}


def test_visits_look_ups_and_drafts_are_counted_only_where_the_operator_wants_it(house):
    figures = {}
    for on in (False, True):
        reader = house.reader(chat=1 + on)
        house.service.readers.figures = house.service._draft_service._figures = figures[on] = MonthlyFigures(on=on)
        reader.starts()
        reader.writes("qwertzuiop")
        reader.gives("utkast")
        reader.taps("Börja ett nytt utkast")
        reader.taps("Mer")
        reader.taps("Radera LT-")
        reader.gives("start")
    assert not figures[False]._counts
    assert figures[True]._counts == dict.fromkeys(Figure, 1)


def test_an_auditor_is_told_by_fives_and_never_below(operator, capsys):
    async def add():
        database = Database(f"sqlite+aiosqlite:///{operator}/lots.sqlite3")
        await add_figures(database, date(2026, 11, 3), {Figure.VISITS: 40, Figure.DRAFTS_BEGUN: 5})
        await database.close()

    asyncio.run(add())
    (operator / "lots.sqlite3").chmod(0o600)
    assert main(["figures", "--month", "2026-11"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "visits (a reader's days): 40", "look-ups without a hit: fewer than 5", "drafts begun: 5",
        "drafts erased by their holders: fewer than 5",
    ]  # fmt: skip


@pytest.mark.parametrize("month", ["2026", "2026-13", "november", "2026-11-03", ""])
def test_what_is_no_month_is_said(operator, month, capsys):
    assert main(["figures", "--month", month]) == 2
    assert "--month is a year and a month" in capsys.readouterr().err


def test_where_figures_are_off_that_is_said(operator, monkeypatch, capsys):
    monkeypatch.setenv("LOTS_FIGURES", "0")
    assert main(["figures", "--month", "2026-11"]) == 2
    assert "LOTS_FIGURES is off" in capsys.readouterr().err
