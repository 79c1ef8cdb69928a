"""Migrating a database when the operator says so, and what a worker's role may do in it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, text

from storage.database import Database, DatabaseUnavailable
from storage.indexes import make_indexes
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
#: The SQLSTATE of a role that lacks a right.
INSUFFICIENT_PRIVILEGE = "42501"
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
    """Run what may be run, all of it or none; returns what was. Raises as `schema_status` does.

    Indexes that a server lacks are made afterwards, one at a time, while others write; a later call makes those that
    are lacking then.
    """
    async with database.migration() as connection:
        status = SchemaStatus(*await connection.run_sync(lacking_migrations))
        steps = status.allowed(contract=contract)
        if steps:
            await connection.run_sync(upgrade, steps[-1].revision)
    if database.is_on_server and steps == status.lacking:
        await make_indexes(database)
    return steps


async def is_owner(database: Database, role: str) -> bool | None:
    """Whether a role may do all that this process's may, which owns the tables; None where the server knows none of it.

    Raises DatabaseUnavailable.
    """
    question = text("select pg_has_role(rolname, current_user, 'MEMBER') from pg_roles where rolname = :role")
    async with database.migration() as connection:
        answer: bool | None = (await connection.execute(question, {"role": role})).scalar_one_or_none()
        return answer


async def grant(database: Database, role: str) -> None:
    """Let a role read and write rows, and nothing else: it makes, changes, empties and drops no table.

    Raises DatabaseUnavailable.
    """
    async with database.migration() as connection:
        await connection.run_sync(_grant, role)


def _grant(connection: Connection, role: str) -> None:
    name = connection.dialect.identifier_preparer.quote_identifier(role).replace(":", r"\:")
    for table in metadata.sorted_tables:
        rights = _RIGHTS.get(table.name, "select, insert, update, delete")
        connection.execute(text(f"revoke all on {table.name} from {name}"))
        connection.execute(text(f"grant {rights} on {table.name} to {name}"))
        _check_rights(connection, role, table.name, rights)
    for version in _VERSIONS:
        connection.execute(text(f"grant select on {version} to {name}"))
    connection.execute(text(f"grant usage on all sequences in schema public to {name}"))


def _check_rights(connection: Connection, role: str, table: str, rights: str) -> None:
    """Raise DatabaseUnavailable where a right was not granted: to whom does not own the table that is no error."""
    question = text("select has_table_privilege(:role, :table, :right)")
    for right in rights.split(", "):
        if not connection.execute(question, {"role": role, "table": table, "right": right}).scalar_one():
            raise DatabaseUnavailable(INSUFFICIENT_PRIVILEGE)
