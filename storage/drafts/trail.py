"""The trail: who did what with a draft on which day, chained by hash, so that no entry is changed unseen.

Each entry has a digest of its content with a random salt, and a link that is the hash of the link before it and of the
digest. When a draft is erased its entries lose content and salt; digest and link stay, so the chain still holds.
All hashes are keyed with the server's key: who can only write into the database cannot make an entry that verifies.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from hashlib import blake2b
from itertools import takewhile

from sqlalchemy import RowMapping, and_, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.crypto.errors import UnknownKey
from storage.crypto.keyring import Keyring, Purpose
from storage.database import Database
from storage.expiry import TRAIL_FOR
from storage.past_rows import bite
from storage.readers.store import ChatHashes
from storage.tables.access import SALT_BYTES, TRAIL_HASH_BYTES, trail, trail_ends
from storage.tables.base import KEY_BYTES

#: The link before the first entry there ever was.
_START = bytes(TRAIL_HASH_BYTES)
_ROW = 1
#: Entries that one transaction cuts off at the most.
_CUT_AT_ONCE = 500
_WHOLE = (trail.c.day, trail.c.who, trail.c.action, trail.c.draft, trail.c.salt)


class TrailAction(IntEnum):
    """What was done with a draft; numbers are permanent."""

    MADE = 1
    CONFIRMED = 2
    OPENED = 3
    PRINTED = 4
    HANDED_OVER = 5
    ERASED = 6


@dataclass(frozen=True, slots=True)
class TrailEnds:
    """Numbers of the first and last entry, how many are bare hashes, the link before the first, and the last link."""

    first: int = 1
    last: int = 0
    bare: int = 0
    before: bytes = _START
    head: bytes = _START


class Trail:
    """Writes the trail, within the transaction of what it notes. Where it is off nothing is added."""

    def __init__(self, database: Database, keyring: Keyring, *, is_on: bool) -> None:
        """Take the database and the server's keys; nothing is opened yet."""
        self._database, self._keyring, self._is_on = database, keyring, is_on
        self._key = keyring.subkey(Purpose.TRAIL, keyring.current)

    async def note(
        self, connection: AsyncConnection, keys: ChatHashes, action: TrailAction, draft_number: int, today: date
    ) -> None:
        """Note what a chat did with a draft: once a day, however often it did so."""
        if not self._is_on:
            return
        await self._database.alone(connection, trail)
        who = actor_hash(self._keyring, keys)
        equal_entry = and_(
            trail.c.draft == draft_number, trail.c.day == today, trail.c.who == who, trail.c.action == action
        )
        if (await connection.execute(select(trail.c.seq).where(equal_entry).limit(1))).first() is None:
            await self._append(connection, today, who, action, draft_number)

    async def erase(self, connection: AsyncConnection, draft_numbers: Sequence[int], today: date) -> None:
        """Make what is noted of erased drafts bare hashes, and note of each only that a draft was erased today."""
        await self._database.alone(connection, trail)
        for draft_number in draft_numbers:
            emptied = update(trail).where(trail.c.draft == draft_number).values(dict.fromkeys(_WHOLE))
            count = (await connection.execute(emptied)).rowcount
            if count or self._is_on:
                await self._append(connection, today, None, TrailAction.ERASED, None, newly_bare=count)

    async def purge(self, today: date) -> int:
        """Cut off the entries before the first that is young enough; returns how many. The rest still verifies.

        Nothing is cut off that does not verify: that is to be seen. Some entries in each transaction.
        """
        count, cut = 0, None
        while cut is None or cut == _CUT_AT_ONCE:
            async with bite(self._database) as connection:
                cut = await self._cut(connection, today)
            count += cut
        return count

    async def _cut(self, connection: AsyncConnection, today: date) -> int:
        """Cut off some entries at the beginning, if they and the ends verify; returns how many."""
        from storage.drafts.trail_check import first_problem  # noqa: PLC0415 - it reads what is defined here

        first_rows = select(trail).order_by(trail.c.seq).limit(_CUT_AT_ONCE + 1)
        if not _old_ones((await connection.execute(first_rows)).mappings().all(), today):
            return 0
        await self._database.alone(connection, trail)
        ends = await read_ends(connection)
        old = _old_ones((await connection.execute(first_rows)).mappings().all(), today)[:_CUT_AT_ONCE]
        if ends is None or not old or not await self._verifies(connection, ends):
            return 0
        bare, last = sum(row["day"] is None for row in old), old[-1]
        if bare > ends.bare or first_problem(old, ends, self._keyring):
            return 0
        cut = (await connection.execute(delete(trail).where(trail.c.seq <= last["seq"]))).rowcount
        after = TrailEnds(last["seq"] + 1, ends.last, ends.bare - bare, last["link"], ends.head)
        await self._write_ends(connection, after)
        return cut

    async def _verifies(self, connection: AsyncConnection, ends: TrailEnds) -> bool:
        """Whether the seal and both ends are as they were left.

        Enough for an entry that is added or cut off, however long the trail is: what was taken away, put in or emptied
        between the ends stays to be seen, since neither links nor the number of bare entries are ever made anew.
        """
        stored = (await connection.execute(select(trail_ends.c.key_id, trail_ends.c.seal))).one()
        try:
            key = self._keyring.subkey(Purpose.TRAIL, stored.key_id)
        except UnknownKey:
            return False
        first, last = [
            (await connection.execute(select(end(trail.c.seq)))).scalar_one() for end in (func.min, func.max)
        ]
        head = select(trail.c.link).where(trail.c.seq == ends.last)
        return (
            hmac.compare_digest(ends_seal(key, ends), stored.seal)
            and (first or ends.last + 1, last or ends.first - 1) == (ends.first, ends.last)
            and (await connection.execute(head)).scalar_one_or_none() == (ends.head if first else None)
        )

    async def _append(  # noqa: PLR0913, PLR0917 - the parts of an entry
        self,
        connection: AsyncConnection,
        day: date,
        who: bytes | None,
        action: TrailAction,
        draft_number: int | None,
        newly_bare: int = 0,
    ) -> None:
        stored = await read_ends(connection)
        ends = stored or TrailEnds()
        # What was tampered with is never sealed anew by what the program itself notes afterwards.
        is_sealed = stored is None or await self._verifies(connection, ends)
        seq, salt = ends.last + 1, secrets.token_bytes(SALT_BYTES)
        content = {"seq": seq, "day": day, "who": who, "action": int(action), "draft": draft_number, "salt": salt}
        digest = content_digest(self._key, content)
        link = next_link(self._key, ends.head, seq, digest)
        row = {**content, "key_id": self._keyring.current, "digest": digest, "link": link}
        await connection.execute(insert(trail).values(row))
        after = TrailEnds(ends.first, seq, ends.bare + newly_bare, ends.before, link)
        await self._write_ends(connection, after, is_sealed=is_sealed)

    async def _write_ends(self, connection: AsyncConnection, ends: TrailEnds, *, is_sealed: bool = True) -> None:
        values = {
            "first": ends.first, "last": ends.last, "bare": ends.bare, "before": ends.before, "head": ends.head,
            "key_id": self._keyring.current,
            "seal": ends_seal(self._key, ends) if is_sealed else bytes(TRAIL_HASH_BYTES),
        }  # fmt: skip
        statement = self._database.insert(trail_ends).values(id=_ROW, **values)
        await connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


def _old_ones(rows: Sequence[RowMapping], today: date) -> list[RowMapping]:
    """The entries before the first that is young enough; a bare one goes with those around it."""
    return list(takewhile(lambda row: row["day"] is None or row["day"] <= today - TRAIL_FOR, rows))


def actor_hash(keyring: Keyring, keys: ChatHashes) -> bytes:
    """Who did it, as a keyed hash of the chat's: it says nothing of the chat, and is not the hash of the other rows."""
    return blake2b(keys[0], key=keyring.subkey(Purpose.TRAIL, keyring.current), digest_size=KEY_BYTES).digest()


def content_digest(key: bytes, content: RowMapping | dict[str, object]) -> bytes:
    """The digest of an entry's content and salt."""
    names = ("seq", "day", "who", "action", "draft", "salt")
    return _keyed(key, b"trail-content", repr([_plain(content[name]) for name in names]).encode())


def next_link(key: bytes, before: bytes, seq: int, digest: bytes) -> bytes:
    """The link of an entry: what it hashes is the link before it, its number and its digest."""
    return _keyed(key, b"trail-link", before + seq.to_bytes(8, "big") + digest)


def ends_seal(key: bytes, ends: TrailEnds) -> bytes:
    """The hash that seals where the trail begins and ends."""
    numbers = b"".join(number.to_bytes(8, "big") for number in (ends.first, ends.last, ends.bare))
    return _keyed(key, b"trail-ends", numbers + ends.before + ends.head)


async def read_ends(connection: AsyncConnection) -> TrailEnds | None:
    """Where the trail begins and ends, as it is stored; None where there has never been an entry."""
    row = (await connection.execute(select(trail_ends))).mappings().first()
    return TrailEnds(row["first"], row["last"], row["bare"], row["before"], row["head"]) if row else None


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _keyed(key: bytes, person: bytes, data: bytes) -> bytes:
    return blake2b(data, key=key, digest_size=TRAIL_HASH_BYTES, person=person).digest()
