"""What a database says of itself when it is asked and left as it is: nothing is made, migrated or written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from storage.clock import is_far_from_last_purge
from storage.crypto.keyring import Keyring
from storage.database import Database, DatabaseUnavailable
from storage.inspection import count_under_other_keys
from storage.migrations import UnknownRevision, lacking_migrations


@dataclass(frozen=True, slots=True)
class DatabaseState:
    """The revision it is at (None: it has no tables), how many migrations it lacks, its clock, and what lies in it.

    The last two are None where migrations are lacking or unknown, since its tables are not those that we know.
    """

    revision: str | None
    lacking: int
    clock: datetime
    is_later: bool = False
    clock_jumped: bool | None = None
    unreadable: int | None = None


async def database_state(database: Database, keyring: Keyring | None, now: datetime) -> DatabaseState:
    """Ask a database for its state; without a keyring drafts are not counted. Raises DatabaseUnavailable."""
    try:
        async with database.engine.connect() as connection:
            time = (await connection.execute(select(func.current_timestamp()))).scalar_one()
            clock = time.replace(tzinfo=time.tzinfo or UTC)  # SQLite's has none, and is of Greenwich
            revision, lacking = await connection.run_sync(lacking_migrations)
            if lacking:
                return DatabaseState(revision, len(lacking), clock)
            jumped = await is_far_from_last_purge(connection, now)
            unreadable = await count_under_other_keys(connection, keyring) if keyring else None
    except UnknownRevision:
        return DatabaseState(None, 0, clock, is_later=True)
    except (SQLAlchemyError, OSError):
        raise DatabaseUnavailable from None
    return DatabaseState(revision, 0, clock, clock_jumped=jumped, unreadable=unreadable)
