"""Brings a database to the present form, with Alembic.

An expanding migration only adds what a release before it can do without, so that releases can be changed one process
after another; a contracting one takes away what no release in service needs any more. `lots_version` holds the revision
that a database is at; `alembic_version`, which is all that the first release reads, the last contracting one.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    delete,
    insert,
    inspect,
    select,
)

if TYPE_CHECKING:
    from alembic.config import Config

_FOLDER = Path(__file__).parent
#: The earliest revision that this release works with, and the tables and columns that later ones add.
_OLDEST = "0006"
_ADDED = {
    "0007": frozenset({"readers.worker"}),
    "0008": frozenset({"readers.handed"}),
    "0009": frozenset({"erasures", "lease"}),
    "0010": frozenset({"figures"}),
    "0011": frozenset(),
}


def _version_table(name: str) -> Table:
    """A table as Alembic makes it."""
    number = Column("version_num", String(32), nullable=False)
    return Table(name, MetaData(), number, PrimaryKeyConstraint("version_num", name=f"{name}_pkc"))


#: Where Alembic notes the revision, and where the last contracting one stands.
_REVISION, _FLOOR = _version_table("lots_version"), _version_table("alembic_version")


class UnknownRevision(Exception):
    """The database was brought to a form that this release does not know."""


class MissingTables(Exception):
    """The database has no tables, or those of an earlier release than this one works with."""


@dataclass(frozen=True, slots=True)
class Migration:
    """A migration that a database lacks; `title` says what it is for."""

    revision: str
    title: str
    contracts: bool


def upgrade(connection: Connection, target: str | None = None) -> None:
    """Run every migration that `connection`'s database lacks, up to `target`, within its transaction.

    Raises UnknownRevision. Alembic is loaded only where there is something to do: its import is a fifth of the start.
    """
    revision, target = _known_revision(connection), target or newest_revision()
    if revision is not None and revision >= target:
        return
    from alembic import command  # noqa: PLC0415 - see above

    config = _config(connection)
    if revision is not None and not inspect(connection).has_table(_REVISION.name):
        command.stamp(config, revision)
    command.upgrade(config, target)
    _note_floor(connection, max(step.revision for step in _steps(config) if step.contracts and step.revision <= target))


def check_revision(connection: Connection) -> frozenset[str]:
    """The tables and columns that the database has not been given yet. Raises UnknownRevision and MissingTables."""
    revision = _known_revision(connection)
    if revision is None or revision < _OLDEST:
        raise MissingTables
    return frozenset().union(*(names for later, names in _ADDED.items() if later > revision))


def lacking_migrations(connection: Connection) -> tuple[str | None, tuple[Migration, ...]]:
    """The revision that a database is at, and the migrations that it lacks, in order. Raises UnknownRevision."""
    revision = _known_revision(connection)
    return revision, tuple(step for step in _steps(_config(connection)) if step.revision > (revision or ""))


def newest_revision() -> str:
    """The revision that the last migration leads to; migrations are numbered in their order."""
    return max(_known_revisions())


def _known_revisions() -> set[str]:
    return {path.stem.partition("_")[0] for path in (_FOLDER / "versions").glob("[0-9]*.py")}


def _known_revision(connection: Connection) -> str | None:
    """The revision that a database is at, None where it is new. Raises UnknownRevision where it was contracted since.

    One that was only expanded further is as good as the newest that is known here.
    """
    floor = _stored(connection, _FLOOR)
    if floor is None:
        return None
    if floor not in _known_revisions():
        raise UnknownRevision
    return _stored(connection, _REVISION) or floor


def _stored(connection: Connection, table: Table) -> str | None:
    if not inspect(connection).has_table(table.name):
        return None
    return connection.execute(select(table.c.version_num)).scalar()


def _note_floor(connection: Connection, revision: str) -> None:
    _FLOOR.create(connection, checkfirst=True)
    connection.execute(delete(_FLOOR))
    connection.execute(insert(_FLOOR).values(version_num=revision))


def _config(connection: Connection) -> Config:
    from alembic.config import Config  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    config.attributes["version_table"] = _REVISION.name
    return config


def _steps(config: Config) -> tuple[Migration, ...]:
    """Every migration, in order; those of the first release, which had no phases, contract."""
    from alembic.script import ScriptDirectory  # noqa: PLC0415 - see above

    scripts = reversed(list(ScriptDirectory.from_config(config).walk_revisions()))
    return tuple(
        Migration(script.revision, script.doc, getattr(script.module, "phase", "contract") == "contract")
        for script in scripts
    )
