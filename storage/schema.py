"""Migrating a database when the operator says so, and what a worker's role may do in it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, text

from storage.database import Database
from storage.migrations import Migration, lacking_migrations, upgrade
from storage.tables.base import metadata
from storage.tables.consent import consents
from storage.tables.draft import erasures
from storage.tables.operation import lease

#: What a worker does with the rows of a table, where it is not all four. What the database itself erases along with a
#: draft it erases as the owner.
_RIGHTS = {
    consents.name: "select, insert",
    erasures.name: "select, insert, delete",
    lease.name: "select, update",
}
_VERSIONS = ("alembic_version", "lots_version")


@dataclass(frozen=True, slots=True)
class SchemaStatus:
    """The revision that a database is at, None where it has no tables, and what it lacks."""

    revision: str | None
    lacking: tuple[Migration, ...]

    def allowed(self, *, contract: bool) -> tuple[Migration, ...]:
        """What may be run now: all up to the first that takes something away, unless that is meant.

        A new database has nothing that could be taken away.
        """
        if contract or self.revision is None:
            return self.lacking
        stop = next((index for index, step in enumerate(self.lacking) if step.contracts), len(self.lacking))
        return self.lacking[:stop]


async def schema_status(database: Database) -> SchemaStatus:
    """What form a database is in. Raises DatabaseUnavailable, and LaterDatabase where it is of a later release."""
    async with database.migration() as connection:
        return SchemaStatus(*await connection.run_sync(lacking_migrations))


async def migrate(database: Database, *, contract: bool = False) -> tuple[Migration, ...]:
    """Run what may be run, all of it or none; returns what was. Raises as `schema_status` does."""
    async with database.migration() as connection:
        steps = SchemaStatus(*await connection.run_sync(lacking_migrations)).allowed(contract=contract)
        if steps:
            await connection.run_sync(upgrade, steps[-1].revision)
    return steps


async def grant(database: Database, role: str) -> None:
    """Let a role read and write rows, and nothing else: it makes, changes, empties and drops no table."""
    async with database.migration() as connection:
        await connection.run_sync(_grant, role)


def _grant(connection: Connection, role: str) -> None:
    name = connection.dialect.identifier_preparer.quote_identifier(role).replace(":", r"\:")
    for table in metadata.sorted_tables:
        rights = _RIGHTS.get(table.name, "select, insert, update, delete")
        connection.execute(text(f"revoke all on {table.name} from {name}"))
        connection.execute(text(f"grant {rights} on {table.name} to {name}"))
    for version in _VERSIONS:
        connection.execute(text(f"grant select on {version} to {name}"))
    connection.execute(text(f"grant usage on all sequences in schema public to {name}"))
