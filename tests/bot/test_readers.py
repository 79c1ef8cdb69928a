"""What a reader costs the database: nothing, once it has met her that day; one look where others answer her too."""

from __future__ import annotations

import pytest
from sqlalchemy import event

from tests.reader import House


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


@pytest.fixture
def one_of_several(manual, texts, questions):
    """A worker beside others on the same database."""
    house = House(manual, texts, questions, shared=True)
    yield house
    house.close()


def test_where_other_workers_answer_too_a_tap_of_guidance_reads_one_row_and_writes_nothing(one_of_several):
    reader = one_of_several.reader()
    reader.starts()
    reader.taps("Brådskande")  # claims the row that the first card has made
    statements = []
    event.listen(
        one_of_several.database.engine.sync_engine, "before_cursor_execute",
        lambda *arguments: statements.append(arguments[2].split(maxsplit=1)[0]),
    )  # fmt: skip
    for label in ("Hem", "Checklistor", "Lista: ansökans papper"):
        reader.taps(label)
    assert statements == ["BEGIN", "SELECT"] * 3
