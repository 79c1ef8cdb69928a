"""Codes that are tried, counted in the database: so many an hour and chat, so many a day and draft.

A chat that holds the draft, attached or not, has tries of its own: what strangers try does not count for it.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, delete, exists, func, insert, not_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.drafts.errors import TooManyTries
from storage.drafts.holders import current_number
from storage.expiry import TRIES_FOR
from storage.readers.store import ChatHashes
from storage.tables.draft import holders
from storage.tables.limits import tries

CHAT_TRIES, CHAT_SPAN = 5, timedelta(hours=1)
DRAFT_TRIES, DRAFT_SPAN = 20, TRIES_FOR


async def spend_try(database: Database, keys: ChatHashes, draft_number: int, now: datetime) -> int:
    """Count a try before the code is looked at; returns the try's id. Raises TooManyTries."""
    number = current_number(draft_number)
    async with database.write() as connection:
        await database.alone(connection, tries)
        for counted, most, span in (
            (tries.c.key.in_(keys), CHAT_TRIES, CHAT_SPAN),
            (await _of_draft(connection, keys, number), DRAFT_TRIES, DRAFT_SPAN),
        ):
            recent = select(func.count()).select_from(tries).where(counted, _after(now - span))
            if (await connection.execute(recent)).scalar_one() >= most:
                raise TooManyTries
        added = insert(tries).values(key=keys[0], draft=number, at=int(now.timestamp())).returning(tries.c.id)
        return int((await connection.execute(added)).scalar_one())


async def _of_draft(connection: AsyncConnection, keys: ChatHashes, number: int) -> ColumnElement[bool]:
    """The tries at a draft that count for this chat: its own if it holds the draft, else those of all who do not."""
    holds = select(holders.c.key).where(holders.c.draft == number, holders.c.key.in_(keys)).limit(1)
    if (await connection.execute(holds)).first():
        return and_(tries.c.draft == number, tries.c.key.in_(keys))
    by_a_holder = exists().where(holders.c.draft == number, holders.c.key == tries.c.key)
    return and_(tries.c.draft == number, not_(by_a_holder))


async def return_try(database: Database, number: int) -> None:
    """Take back a try whose code was right."""
    async with database.write() as connection:
        await connection.execute(delete(tries).where(tries.c.id == number))


def _after(moment: datetime) -> ColumnElement[bool]:
    return tries.c.at > int(moment.timestamp())
