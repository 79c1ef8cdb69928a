"""Which chat holds which draft: found through the chat's keyed hashes, never through the draft's number alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from sqlalchemy import ColumnElement, RowMapping, and_, delete, exists, insert, not_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.clock import read_last_purge
from storage.database import Database
from storage.drafts.errors import TooManyDrafts
from storage.expiry import DETACH_AFTER, DRAFT_IDLE, DRAFT_MOST
from storage.past_rows import ROWS_AT_ONCE, bite
from storage.readers.store import ChatHashes
from storage.tables.draft import HELD, MAX_DRAFT_NUMBER, drafts, holders
from storage.tables.vault import vaults

#: How much earlier than it need be the look begins: days are the reader's, and a draft in use was passed over.
_MARGIN = timedelta(days=2)


def current_number(draft_number: int) -> int:
    """Return the draft's number, or 0, which no draft has, if it is out of range."""
    return draft_number if 0 < draft_number <= MAX_DRAFT_NUMBER else 0


def not_expired(today: date) -> ColumnElement[bool]:
    """Whether a draft has not expired."""
    return and_(not_(has_lived_long_enough(today)), not_(was_idle_too_long(today)))


def has_lived_long_enough(today: date) -> ColumnElement[bool]:
    """Whether a draft has expired, however often it was used."""
    return drafts.c.made_on <= today - DRAFT_MOST


def was_idle_too_long(today: date) -> ColumnElement[bool]:
    """Whether a draft has expired because nobody used it."""
    return drafts.c.used_on <= today - DRAFT_IDLE


def is_idle(today: date) -> ColumnElement[bool]:
    """Whether a draft that a code can open has not been used for so long that its chat no longer may."""
    coded = exists().where(vaults.c.draft == drafts.c.name, vaults.c.retyped)
    return and_(drafts.c.used_on <= today - DETACH_AFTER, coded)


async def attached_row(
    connection: AsyncConnection, keys: ChatHashes, draft_number: int, today: date, *, for_update: bool = False
) -> RowMapping | None:
    """The row of a draft that is attached to this chat; with `for_update` no other transaction changes it meanwhile."""
    statement = (
        select(drafts)
        .join(holders)
        .where(drafts.c.name == current_number(draft_number), holders.c.key.in_(keys), holders.c.attached)
        .where(not_expired(today), not_(is_idle(today)))
    )
    return (
        (await connection.execute(statement.with_for_update(of=drafts) if for_update else statement)).mappings().first()
    )


async def held_rows(connection: AsyncConnection, keys: ChatHashes, today: date) -> Sequence[RowMapping]:
    """Number, days and `attached` of every draft that this chat holds, oldest first; one may stand under two hashes."""
    by_chat = and_(holders.c.attached, not_(is_idle(today))).label("attached")
    statement = (
        select(drafts.c.name, drafts.c.made_on, drafts.c.used_on, by_chat)
        .join(holders)
        .where(holders.c.key.in_(keys), not_expired(today))
        .order_by(drafts.c.made_on, drafts.c.name, by_chat)
    )
    return (await connection.execute(statement)).mappings().all()


async def holds(connection: AsyncConnection, keys: ChatHashes, draft_number: int) -> bool:
    """Whether this chat holds a draft, attached or not, expired or not."""
    mine = select(holders.c.draft).where(holders.c.draft == current_number(draft_number), holders.c.key.in_(keys))
    return (await connection.execute(mine.limit(1))).first() is not None


async def is_there(connection: AsyncConnection, draft_number: int) -> bool:
    """Whether there is a draft of this number, whoever holds it."""
    named = select(drafts.c.name).where(drafts.c.name == current_number(draft_number))
    return (await connection.execute(named)).first() is not None


async def expired_numbers(connection: AsyncConnection, today: date, keys: ChatHashes) -> tuple[int, ...]:
    """The numbers of the drafts that this chat holds and that have expired."""
    mine = drafts.c.name.in_(select(holders.c.draft).where(holders.c.key.in_(keys)))
    statement = select(drafts.c.name).where(mine, not_(not_expired(today))).with_for_update()
    return tuple((await connection.execute(statement)).scalars())


async def numbers_where(connection: AsyncConnection, condition: ColumnElement[bool], most: int) -> tuple[int, ...]:
    """The numbers of some drafts, kept from others; those in use are passed over until the next time."""
    statement = select(drafts.c.name).where(condition).limit(most).with_for_update(skip_locked=True)
    return tuple((await connection.execute(statement)).scalars())


async def lock_draft(connection: AsyncConnection, draft_number: int) -> None:
    """Keep others from changing a draft until this transaction ends."""
    await connection.execute(select(drafts.c.name).where(drafts.c.name == draft_number).with_for_update())


async def attach_chat(connection: AsyncConnection, keys: ChatHashes, draft_number: int) -> None:
    """Attach a draft to this chat; who had it before keeps the right to erase it. Raises TooManyDrafts."""
    await detach_chats(connection, draft_number)
    own_rows = and_(holders.c.draft == draft_number, holders.c.key.in_(keys))
    held = (await connection.execute(select(holders.c.key).where(own_rows))).scalars().all()
    if held:
        first = min(held, key=keys.index)
        first_row = and_(holders.c.draft == draft_number, holders.c.key == first)
        await connection.execute(update(holders).where(first_row).values(attached=True))
        return
    slots = (await connection.execute(select(holders.c.key, holders.c.slot).where(holders.c.key.in_(keys)))).all()
    if len(slots) >= HELD:
        raise TooManyDrafts
    slot = _free({number for key, number in slots if key == keys[0]})[0]
    await connection.execute(insert(holders).values(draft=draft_number, key=keys[0], attached=True, slot=slot))


async def detach_chats(connection: AsyncConnection, draft_number: int) -> None:
    """Detach a draft from its chat, which keeps the right to erase it."""
    await connection.execute(update(holders).where(holders.c.draft == draft_number).values(attached=False))


async def detach_idle(database: Database, today: date) -> None:
    """Detach every draft that only its code should open by now, some at a time.

    Looked at are those that have become idle since the last purge: whoever is idle for longer was detached by it.
    """
    async with database.work() as connection:
        purged = await read_last_purge(connection)
    since = (purged - DETACH_AFTER - _MARGIN).date() if purged else date.min
    waiting = (
        select(drafts.c.name)
        .join(holders, and_(holders.c.draft == drafts.c.name, holders.c.attached))
        .where(drafts.c.used_on > since, is_idle(today))
        .limit(ROWS_AT_ONCE)
        .with_for_update(of=drafts, skip_locked=True)
    )
    numbers: Sequence[int] | None = None
    while numbers is None or len(numbers) == ROWS_AT_ONCE:
        async with bite(database) as connection:
            numbers = (await connection.execute(waiting)).scalars().all()
            await connection.execute(update(holders).where(holders.c.draft.in_(numbers)).values(attached=False))


async def outdated(connection: AsyncConnection, keys: ChatHashes) -> bool:
    """Whether this chat is found under a retired hash."""
    old = select(holders.c.draft).where(holders.c.key.in_(keys[1:])).limit(1)
    return len(keys) > 1 and (await connection.execute(old)).first() is not None


async def rehash(connection: AsyncConnection, keys: ChatHashes) -> None:
    """Move what is held under retired hashes under the current one, as far as there is room."""
    statement = select(holders).where(holders.c.key.in_(keys)).order_by(holders.c.draft).with_for_update()
    rows = (await connection.execute(statement)).mappings().all()
    current = {row["draft"] for row in rows if row["key"] == keys[0]}
    free = _free({row["slot"] for row in rows if row["key"] == keys[0]})
    for row in rows:
        this_row = and_(holders.c.draft == row["draft"], holders.c.key == row["key"])
        if row["key"] == keys[0]:
            continue
        if row["draft"] in current:
            await connection.execute(delete(holders).where(this_row))
            if row["attached"]:
                await attach_chat(connection, keys[:1], row["draft"])
        elif free:
            current.add(row["draft"])
            await connection.execute(update(holders).where(this_row).values(key=keys[0], slot=free.pop(0)))


def _free(used_slots: set[int]) -> list[int]:
    return [slot for slot in range(HELD) if slot not in used_slots]
