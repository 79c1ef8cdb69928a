"""Withdrawn stays withdrawn: what was erased is remembered as keyed hashes, and erased again if a copy brings it back.

A hash is of a draft's number and the day it was made, or of what is unique in what was sealed. It says nothing without
the server's key, and is kept for as long as a copy could hold a draft that has not expired.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from datetime import date
from hashlib import blake2b

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.crypto.keyring import Keyring, Purpose
from storage.database import Database
from storage.expiry import ERASURES_FOR
from storage.tables.consent import gates
from storage.tables.draft import ERASURE_BYTES, drafts, erasures
from storage.tables.vault import sealed, vaults

#: Rows that are looked at, and hashes that are asked for, at a time.
_AT_ONCE = 500

#: A hash, and the day of the erasing: what is carried from a database into a copy of it.
Erasure = tuple[bytes, date]
#: Erases these drafts within a transaction, and notes that in the trail.
EraseDrafts = Callable[[AsyncConnection, Sequence[int], date], Awaitable[None]]


class Erasures:
    """What was erased before its time. Where the database lacks the table nothing is remembered."""

    def __init__(self, database: Database, keyring: Keyring) -> None:
        """Take the database and the server's keys; nothing is opened yet."""
        self._database, self._keyring = database, keyring

    # ---------------------------------------------------------------- within the transaction that erases

    async def note_drafts(self, connection: AsyncConnection, draft_numbers: Sequence[int], today: date) -> None:
        """Remember drafts that are about to be erased."""
        rows = await connection.execute(select(drafts.c.name, drafts.c.made_on).where(drafts.c.name.in_(draft_numbers)))
        await self._note(connection, [_draft(row.name, row.made_on) for row in rows], today)

    async def note_vault(self, connection: AsyncConnection, draft_number: int, today: date) -> None:
        """Remember a draft's vault that is about to be erased, with all that is sealed in it."""
        rows = await connection.execute(select(vaults.c.public_key).where(vaults.c.draft == draft_number))
        await self._note(connection, [_vault(key) for key in rows.scalars()], today)

    async def note_sealed(
        self, connection: AsyncConnection, draft_number: int, fields: Collection[int], today: date
    ) -> None:
        """Remember sealed answers that are about to be erased, by their fields' numbers."""
        of_draft = select(sealed.c.blob).where(sealed.c.draft == draft_number, sealed.c.field.in_(fields))
        await self._note(connection, [_sealed(blob) for blob in (await connection.execute(of_draft)).scalars()], today)

    async def is_noted(self, connection: AsyncConnection, draft_number: int, made_on: date) -> bool:
        """Whether a draft of this number, made on that day, was erased: another one is not to be taken for it."""
        if self._lacking():
            return False
        hashes = self._hashes(_draft(draft_number, made_on))
        statement = select(erasures.c.digest).where(erasures.c.digest.in_(hashes)).limit(1)
        return (await connection.execute(statement)).first() is not None

    async def _note(self, connection: AsyncConnection, subjects: Sequence[bytes], today: date) -> None:
        if subjects and not self._lacking():
            rows = [{"digest": self._hashes(subject)[0], "day": today} for subject in subjects]
            await connection.execute(self._database.insert(erasures).on_conflict_do_nothing(), rows)

    # ---------------------------------------------------------------- what a copy brings back

    async def apply(self, today: date, erase: EraseDrafts) -> int:
        """Erase again whatever is remembered as erased and yet is there; returns how many drafts, vaults and answers.

        Drafts go by `erase`. The bytes stay in the log until the database's `truncate`.
        """
        digests = frozenset(digest for digest, _ in await self.read())
        last, count = 0, 0
        while digests:
            async with self._database.write(upkeep=True) as connection:
                next_drafts = select(drafts.c.name, drafts.c.made_on).where(drafts.c.name > last)
                rows = (await connection.execute(next_drafts.order_by(drafts.c.name).limit(_AT_ONCE))).all()
                if not rows:
                    break
                last = rows[-1].name
                again = [row.name for row in rows if self._is_in(digests, _draft(row.name, row.made_on))]
                await erase(connection, again, today)
                count += len(again) + await self._erase_sealed(connection, digests, [row.name for row in rows])
        return count

    async def _erase_sealed(
        self, connection: AsyncConnection, digests: frozenset[bytes], draft_numbers: Sequence[int]
    ) -> int:
        """Of these drafts, erase the vaults and sealed answers that are known to have been erased."""
        keys = await connection.execute(
            select(vaults.c.draft, vaults.c.public_key).where(vaults.c.draft.in_(draft_numbers))
        )
        opened = [row.draft for row in keys if self._is_in(digests, _vault(row.public_key))]
        count = (await connection.execute(delete(gates).where(gates.c.draft.in_(opened)))).rowcount if opened else 0
        blobs = await connection.execute(
            select(sealed.c.draft, sealed.c.field, sealed.c.blob).where(sealed.c.draft.in_(draft_numbers))
        )
        for row in blobs.all():
            if self._is_in(digests, _sealed(row.blob)):
                deletion = delete(sealed).where(sealed.c.draft == row.draft, sealed.c.field == row.field)
                count += (await connection.execute(deletion)).rowcount
        return count

    async def read(self) -> tuple[Erasure, ...]:
        """All that is remembered, to be added to a copy that is put back."""
        await self._database.open()
        if self._lacking():
            return ()
        async with self._database.work() as connection:
            rows = await connection.execute(select(erasures.c.digest, erasures.c.day).order_by(erasures.c.digest))
            return tuple((row.digest, row.day) for row in rows)

    async def add(self, others: Iterable[Erasure]) -> None:
        """Remember, too, what another database remembers."""
        rows = [{"digest": digest, "day": day} for digest, day in others]
        async with self._database.write(upkeep=True) as connection:
            for at in range(0, len(rows), _AT_ONCE):
                inserted = self._database.insert(erasures).on_conflict_do_nothing()
                await connection.execute(inserted, rows[at : at + _AT_ONCE])

    async def purge(self, connection: AsyncConnection, today: date) -> int:
        """Forget what no copy can bring back any more; returns how many hashes."""
        if self._lacking():
            return 0
        return (await connection.execute(delete(erasures).where(erasures.c.day <= today - ERASURES_FOR))).rowcount

    def _lacking(self) -> bool:
        return erasures.name in self._database.lacking

    def _is_in(self, digests: frozenset[bytes], subject: bytes) -> bool:
        return not digests.isdisjoint(self._hashes(subject))

    def _hashes(self, subject: bytes) -> tuple[bytes, ...]:
        """The hash under each of the server's keys, that under the current one first."""
        keys = (self._keyring.subkey(Purpose.ERASURE, key_id) for key_id in self._keyring.ids)
        return tuple(blake2b(subject, key=key, digest_size=ERASURE_BYTES).digest() for key in keys)


def _draft(draft_number: int, made_on: date) -> bytes:
    return b"draft" + draft_number.to_bytes(4, "big") + made_on.isoformat().encode()


def _vault(public_key: bytes) -> bytes:
    return b"vault" + public_key


def _sealed(blob: bytes) -> bytes:
    return b"sealed" + blob
