"""Houses in which sealed answers may be typed, and in which they may not; codes are cheap to derive."""

from __future__ import annotations

import pytest

from tests.reader import House


@pytest.fixture(autouse=True)
def codes(cheap):
    """Every code here is cheap to derive."""


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.full)])
def place(request):
    """The address of a new database: in memory, or on a server."""
    return request.getfixturevalue("postgres_url") if request.param == "postgresql" else "sqlite+aiosqlite://"


@pytest.fixture
def house(manual, texts, questions, place):
    """A house where sealed answers may be typed, as in a terminal."""
    house = House(manual, texts, questions, place, typing=True)
    yield house
    house.close()


@pytest.fixture
def by_hand(manual, texts, questions, place):
    """A house where they may not, as in a chat."""
    house = House(manual, texts, questions, place)
    yield house
    house.close()
