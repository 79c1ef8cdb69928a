"""Brings a database to the present form, with Alembic."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

_FOLDER = Path(__file__).parent


class UnknownRevision(Exception):
    """The database was brought to a form that this release does not know."""


def upgrade(connection: Connection) -> None:
    """Run every migration that `connection`'s database lacks, within its transaction. Raises UnknownRevision.

    Alembic is loaded only where there is something to do: its import is a fifth of the start.
    """
    revisions = _revisions(connection)
    if revisions == [newest_revision()]:
        return
    if not set(revisions) <= _known_revisions():
        raise UnknownRevision
    from alembic import command  # noqa: PLC0415 - see above
    from alembic.config import Config  # noqa: PLC0415 - see above

    config = Config()
    config.set_main_option("script_location", str(_FOLDER))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def lacking_migrations(connection: Connection) -> tuple[str | None, tuple[str, ...]]:
    """The revision that a database is at, and the migrations that it lacks, in order. Raises UnknownRevision."""
    revisions = _revisions(connection)
    if not set(revisions) <= _known_revisions():
        raise UnknownRevision
    revision = max(revisions, default=None)
    return revision, tuple(sorted(later for later in _known_revisions() if later > (revision or "")))


def newest_revision() -> str:
    """The revision that the last migration leads to; migrations are numbered in their order."""
    return max(_known_revisions())


def _known_revisions() -> set[str]:
    return {path.stem.partition("_")[0] for path in (_FOLDER / "versions").glob("[0-9]*.py")}


def _revisions(connection: Connection) -> list[str]:
    """The revision that the database is at; none where it is new."""
    if not inspect(connection).has_table("alembic_version"):
        return []
    return list(connection.execute(text("SELECT version_num FROM alembic_version")).scalars())
