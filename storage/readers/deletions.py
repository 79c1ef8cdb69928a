"""What is still to be deleted from a reader's chat: message ids under the reader's keyed hashes, for 48 hours."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.expiry import DELETIONS_FOR
from storage.tables.reader import deletions

#: Message ids of one chat at the most; above that the oldest fall out.
MOST_DELETIONS = 300


async def read_deletions(connection: AsyncConnection, keys: tuple[bytes, ...], now: datetime) -> tuple[int, ...]:
    """The ids of a chat's messages that are still to be deleted, lowest first."""
    query = (
        select(deletions.c.message)
        .where(deletions.c.key.in_(keys), deletions.c.since >= (now - DELETIONS_FOR).timestamp())
        .order_by(deletions.c.message)
        .distinct()
    )
    return tuple((await connection.execute(query)).scalars())


async def add_deletions(
    database: Database, connection: AsyncConnection, key: bytes, now: datetime, messages: Iterable[int]
) -> None:
    """Note messages that are to be deleted; what is noted already stays as it is. At least one."""
    rows = [{"key": key, "message": message, "since": int(now.timestamp())} for message in set(messages)]
    await connection.execute(database.insert(deletions).on_conflict_do_nothing(), rows)
    newest = (
        select(deletions.c.message)
        .where(deletions.c.key == key)
        .order_by(deletions.c.message.desc())
        .limit(MOST_DELETIONS)
    )
    newest_messages = tuple((await connection.execute(newest)).scalars())
    await connection.execute(delete(deletions).where(deletions.c.key == key, deletions.c.message < newest_messages[-1]))


async def remove_deletions(connection: AsyncConnection, keys: tuple[bytes, ...], messages: Iterable[int]) -> None:
    """Forget messages that are deleted, or that nobody can delete."""
    condition = deletions.c.key.in_(keys) & deletions.c.message.in_(tuple(messages))
    await connection.execute(delete(deletions).where(condition))
