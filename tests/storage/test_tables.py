"""The tables themselves: no room for prose, a time for every row, and migrations that lead to the same form."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import (
    Boolean,
    Date,
    DateTime,
    Integer,
    LargeBinary,
    SmallInteger,
    create_engine,
    insert,
    inspect,
    text,
)
from sqlalchemy.exc import IntegrityError

from storage import expiry
from storage.migrations import upgrade
from storage.tables.base import metadata
from storage.tables.reader import readers

#: Types of columns that cannot hold a sentence.
CLOSED = (Boolean, Date, DateTime, Integer, SmallInteger)
#: The one column of any length, in a table that nothing can be written into before consent (see test_gate.py).
SEALED = ("sealed", "blob")
ROW = {"key": b"k" * 16, "seen_on": None, "cards": b"\0" * 96}


@pytest.fixture
def engine():
    engine = create_engine("sqlite://")
    yield engine
    engine.dispose()


@pytest.fixture
def migrated(engine):
    with engine.begin() as connection:
        upgrade(connection)
    return engine


def checks(table):
    return " ".join(str(constraint.sqltext) for constraint in table.constraints if hasattr(constraint, "sqltext"))


@pytest.mark.parametrize("table", metadata.tables.values(), ids=str)
def test_no_column_can_hold_free_text(table):
    for column in table.columns:
        if (table.name, column.name) == SEALED:
            assert "vaults.draft" in [key.target_fullname for key in table.c.draft.foreign_keys]
        elif isinstance(column.type, LargeBinary):
            assert f"length({column.name}) = {column.type.length}" in checks(table), column
        else:
            assert isinstance(column.type, CLOSED), column


@pytest.mark.parametrize("table", metadata.tables)
def test_every_table_says_how_long_it_keeps_its_rows(table):
    assert expiry.RETENTION[table].days <= 180


def test_a_draft_is_gone_sixty_days_after_its_last_use_and_after_a_hundred_and_eighty_in_any_case():
    made = date(2026, 1, 1)
    assert expiry.erased_on(made, made) == date(2026, 3, 2)
    assert expiry.erased_on(made, date(2026, 6, 1)) == date(2026, 6, 30)


def test_no_time_is_set_for_a_table_that_is_gone():
    assert expiry.RETENTION.keys() == metadata.tables.keys()


@pytest.mark.parametrize(
    "wrong",
    [{"key": b"k" * 15}, {"key": b"k" * 17}, {"cards": b"\0" * 95}, {"cards": b"a sentence about somebody"},
     {"language": 256}, {"language": -1}, {"seen_on": None}],
)  # fmt: skip
def test_the_database_itself_refuses_what_does_not_fit(migrated, wrong):
    row = ROW | {"seen_on": date(2026, 11, 24)}
    with migrated.begin() as connection:
        connection.execute(insert(readers).values(row | {"key": b"x" * 16}))
    with pytest.raises(IntegrityError), migrated.begin() as connection:
        connection.execute(insert(readers).values(row | wrong))


def form(engine):
    """What a database looks like: columns, keys and constraints of each table of ours."""
    found = inspect(engine)
    return {
        name: {
            "columns": [
                (c["name"], str(c["type"]), c["nullable"], c["default"], c.get("primary_key"))
                for c in found.get_columns(name)
            ],
            "checks": sorted((c["name"], c["sqltext"]) for c in found.get_check_constraints(name)),
            "indexes": sorted(
                (i["name"], i["column_names"], i["unique"], str(i["dialect_options"].get("sqlite_where")))
                for i in found.get_indexes(name)
            ),
            "unique": sorted((u["name"], u["column_names"]) for u in found.get_unique_constraints(name)),
            "foreign": sorted(
                (f["name"], f["constrained_columns"], f["referred_table"], f["referred_columns"], f["options"])
                for f in found.get_foreign_keys(name)
            ),
        }
        for name in found.get_table_names()
        if name not in {"alembic_version", "lots_version"}
    }


def test_the_migrations_bring_an_empty_database_to_the_tables_as_they_are(migrated):
    declared = create_engine("sqlite://")
    metadata.create_all(declared)
    assert form(migrated) == form(declared)
    declared.dispose()


def test_migrating_twice_changes_nothing(migrated):
    before = form(migrated)
    with migrated.begin() as connection:
        upgrade(connection)
    assert form(migrated) == before


def test_the_migrations_keep_the_rows_that_are_there(migrated):
    with migrated.begin() as connection:
        connection.execute(
            text("insert into readers (key, seen_on, cards) values (zeroblob(16), '2026-11-24', zeroblob(96))")
        )
        upgrade(connection)
        assert connection.execute(text("select language, told from readers")).one() == (0, 0)
