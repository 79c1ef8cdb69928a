"""What a reader costs the database: nothing, once it has met her that day."""

from __future__ import annotations

import pytest
from sqlalchemy import event


@pytest.fixture
def begun(house):
    """The transactions begun, one entry each."""
    transactions = []
    event.listen(house.database.engine.sync_engine, "begin", transactions.append)
    return transactions


def test_a_tap_of_guidance_makes_no_call_to_the_database(reader, begun):
    reader.starts()
    assert begun
    begun.clear()
    reader.taps("Brådskande")
    reader.taps("Hem")
    reader.taps("Checklistor")
    assert begun == []


def test_a_reader_of_yesterday_is_met_anew(house, reader, begun):
    reader.starts()
    begun.clear()
    house.clock.passes(days=1, minutes=1)
    reader.taps("Brådskande")
    assert begun
