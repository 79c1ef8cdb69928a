"""Makes the indexes that a server's tables lack, beside those who write: in a migration these would wait."""

from __future__ import annotations

from sqlalchemy import Connection, Index, inspect, text
from sqlalchemy.schema import CreateIndex

from storage.database import Database
from storage.tables.base import metadata

#: Indexes whose making was broken off, and is not going on elsewhere: they cost writing, and are of no use.
_BROKEN = text(
    "select relname from pg_index join pg_class on pg_class.oid = indexrelid"
    " where not indisvalid and relnamespace = current_schema()::regnamespace"
    " and indexrelid not in (select index_relid from pg_stat_progress_create_index)"
)


async def make_indexes(database: Database) -> None:
    """Make those that are lacking, in no transaction. Raises DatabaseUnavailable."""
    async with database.statement_by_statement() as connection:
        broken = (await connection.execute(_BROKEN)).scalars().all()
        lacking = await connection.run_sync(_lacking, frozenset(broken))
        for index in lacking:
            if index.name in broken:
                await connection.execute(text(f"drop index concurrently {index.name}"))
            statement = str(CreateIndex(index).compile(dialect=connection.dialect))
            await connection.execute(text(statement.replace(" INDEX ", " INDEX CONCURRENTLY ", 1)))


def _lacking(connection: Connection, broken: frozenset[str]) -> list[Index]:
    inspector = inspect(connection)
    lacking = []
    for table in metadata.sorted_tables:
        present = {index["name"] for index in inspector.get_indexes(table.name)} - broken
        lacking += [index for index in sorted(table.indexes, key=str) if index.name not in present]
    return lacking
