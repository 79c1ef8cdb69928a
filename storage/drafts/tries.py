"""Codes that are tried, counted in the database: so many an hour and chat, so many a day and draft."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, func, insert, select

from storage.database import Database
from storage.drafts.errors import TooManyTries
from storage.drafts.holders import current_number
from storage.expiry import TRIES_FOR
from storage.readers.store import ChatHashes
from storage.tables import tries

CHAT_TRIES, CHAT_SPAN = 5, timedelta(hours=1)
DRAFT_TRIES, DRAFT_SPAN = 20, TRIES_FOR


async def spend_try(database: Database, keys: ChatHashes, draft_number: int, now: datetime) -> int:
    """Count a try before the code is looked at; returns the try's id. Raises TooManyTries."""
    async with database.write() as connection:
        await database.alone(connection, tries)
        for mine, most, span in (
            (tries.c.key.in_(keys), CHAT_TRIES, CHAT_SPAN),
            (tries.c.draft == current_number(draft_number), DRAFT_TRIES, DRAFT_SPAN),
        ):
            recent = select(func.count()).select_from(tries).where(mine, _after(now - span))
            if (await connection.execute(recent)).scalar_one() >= most:
                raise TooManyTries
        added = (
            insert(tries)
            .values(key=keys[0], draft=current_number(draft_number), at=int(now.timestamp()))
            .returning(tries.c.id)
        )
        return int((await connection.execute(added)).scalar_one())


async def return_try(database: Database, number: int) -> None:
    """Take back a try whose code was right."""
    async with database.write() as connection:
        await connection.execute(delete(tries).where(tries.c.id == number))


def _after(moment: datetime) -> ColumnElement[bool]:
    return tries.c.at > int(moment.timestamp())
