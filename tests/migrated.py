"""New databases of the tests get their tables from one that was migrated: Alembic takes longer than most tests."""

from __future__ import annotations

from functools import cache

import pytest
from sqlalchemy import Connection, create_engine, text

import storage.database
from storage.migrations import upgrade


@cache
def _statements() -> tuple[str, ...]:
    """What makes the tables, indexes and triggers of the newest revision, and notes that it is there."""
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        upgrade(connection)
        made = connection.execute(text("select sql from sqlite_master where sql is not null order by rowid")).scalars()
        statements = tuple(made)
        notes = tuple(
            f"insert into {table} values ('{revision}')"  # noqa: S608 - our own revision
            for table in ("alembic_version", "lots_version")
            for revision in connection.execute(text(f"select version_num from {table}")).scalars()  # noqa: S608
        )
    engine.dispose()
    return (*statements, *notes)


def _make_tables(connection: Connection) -> None:
    """Bring an empty SQLite database to the present form; any other is migrated."""
    tables = "select count(*) from sqlite_master" if connection.dialect.name == "sqlite" else "select 1"
    if connection.execute(text(tables)).scalar_one():
        upgrade(connection)
        return
    for statement in _statements():
        connection.exec_driver_sql(statement)


@pytest.fixture(scope="session", autouse=True)
def _migrated_once():
    """Every database that a test opens anew is made from the template; tests of migrations call them themselves."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(storage.database, "upgrade", _make_tables)
        yield
