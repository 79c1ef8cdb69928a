"""Houses in which sealed answers may be typed, and in which they may not; codes are cheap to derive."""

from __future__ import annotations

import pytest

from tests.reader import House


@pytest.fixture(autouse=True)
def codes(cheap):
    """Every code here is cheap to derive."""


@pytest.fixture
def house(manual, texts, questions):
    """A house where sealed answers may be typed, as in a terminal."""
    house = House(manual, texts, questions, typing=True)
    yield house
    house.close()


@pytest.fixture
def by_hand(manual, texts, questions):
    """A house where they may not, as in a chat."""
    house = House(manual, texts, questions)
    yield house
    house.close()
