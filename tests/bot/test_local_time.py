"""A day is the reader's: in Sweden, also where the server counts in another time."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.local_time import local_time
from dialogs.papers.plan import plan_paper
from tests import draft_story as drafting
from tests.reader import House

#: Half past midnight in Sweden, still the day before by the server's clock.
NIGHT = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)


@pytest.fixture
def house(manual, texts, questions):
    house = House(manual, texts, questions)
    house.clock.now = NIGHT
    yield house
    house.close()


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (NIGHT, date(2026, 7, 2)),
        (datetime(2026, 7, 1, 21, 59, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 1, 1, 22, 59, tzinfo=UTC), date(2026, 1, 1)),
        (datetime(2026, 1, 1, 23, 0, tzinfo=UTC), date(2026, 1, 2)),
    ],
)
def test_the_day_is_swedens(moment, day):
    assert local_time(moment).date() == day
    assert local_time(moment) == moment


def test_hours_are_added_exactly_across_the_change_of_the_clock():
    before = local_time(datetime(2026, 3, 28, 12, tzinfo=UTC))
    assert (before + timedelta(hours=48)).astimezone(UTC) == datetime(2026, 3, 30, 12, tzinfo=UTC)


def test_a_consent_and_a_draft_are_dated_by_the_readers_day(house):
    reader = house.reader()
    name = drafting.begins(reader, **drafting.ADULT)
    drafting.consents(reader)
    draft = drafting.stored(reader, name)
    assert {record.day for record in draft.records} == {date(2026, 7, 2)}
    assert draft.made_on == date(2026, 7, 2)


def test_the_plan_is_dated_by_the_readers_day(house, monkeypatch):
    days = []

    def plan(manual, answers, day):
        days.append(day)
        return plan_paper(manual, answers, day)

    monkeypatch.setattr("bot.papers.on_request.plan_paper", plan)
    reader = house.reader()
    reader.gives("plan")
    reader.taps("Visa planen")
    reader.taps("Hela planen")
    reader.taps("PDF på svenska")
    assert days == [date(2026, 7, 2)]
