"""Withdrawn stays withdrawn: what was erased is remembered as keyed hashes, and erased again if a copy brings it back.

A hash is of a draft's number and the day it was made, or of what is unique in what was sealed. It says nothing without
the server's key, and is kept for as long as a copy could hold a draft that has not expired.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.crypto.keyring import Keyring, Purpose
from storage.database import Database
from storage.expiry import ERASURES_FOR
from storage.past_rows import erase_rows
from storage.tables.consent import gates
from storage.tables.draft import ERASURE_BYTES, drafts, erasures
from storage.tables.vault import sealed, vaults

#: Drafts that are looked at, and hashes that are added, at a time.
_AT_ONCE = 500
#: Hashes that are read at a time.
_HASHES_AT_ONCE = 5000

#: A hash, and the day of the erasing: what is carried from a database into a copy of it.
Erasure = tuple[bytes, date]
#: Erases these drafts within a transaction, and notes that in the trail.
EraseDrafts = Callable[[AsyncConnection, Sequence[int], date], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class _BroughtBack:
    """What was erased and is there: drafts, drafts whose vault was, and sealed answers by draft and field."""

    drafts: Sequence[int]
    vaults: Sequence[int]
    answers: Sequence[tuple[int, int]]

    def __bool__(self) -> bool:
        return bool(self.drafts or self.vaults or self.answers)


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
        while digests and (numbers := await self._next(last)):
            last = numbers[-1]
            async with self._database.work() as connection:
                back = await self._brought_back(connection, digests, numbers)
            if back:  # seldom: so nobody who writes waits while all are looked at
                async with self._database.write(upkeep=True) as connection:
                    back = await self._brought_back(connection, digests, numbers)
                    await erase(connection, back.drafts, today)
                    count += len(back.drafts) + await _erase_sealed(connection, back)
        return count

    async def _next(self, last: int) -> Sequence[int]:
        """The numbers of some drafts after the number `last`, in their order."""
        following = select(drafts.c.name).where(drafts.c.name > last).order_by(drafts.c.name).limit(_AT_ONCE)
        async with self._database.work() as connection:
            return (await connection.execute(following)).scalars().all()

    async def _brought_back(
        self, connection: AsyncConnection, digests: frozenset[bytes], numbers: Sequence[int]
    ) -> _BroughtBack:
        """What of these drafts is there although it is remembered as erased."""
        days = select(drafts.c.name, drafts.c.made_on).where(drafts.c.name.in_(numbers))
        keys = select(vaults.c.draft, vaults.c.public_key).where(vaults.c.draft.in_(numbers))
        blobs = select(sealed.c.draft, sealed.c.field, sealed.c.blob).where(sealed.c.draft.in_(numbers))
        return _BroughtBack(
            [name for name, day in (await connection.execute(days)).all() if self._is_in(digests, _draft(name, day))],
            [draft for draft, key in (await connection.execute(keys)).all() if self._is_in(digests, _vault(key))],
            [
                (draft, field)
                for draft, field, blob in (await connection.execute(blobs)).all()
                if self._is_in(digests, _sealed(blob))
            ],
        )

    async def read(self) -> tuple[Erasure, ...]:
        """All that is remembered, to be added to a copy that is put back."""
        await self._database.open()
        if self._lacking():
            return ()
        remembered: list[Erasure] = []
        while following := await self._read_after(remembered[-1][0] if remembered else b""):
            remembered += following
        return tuple(remembered)

    async def _read_after(self, last: bytes) -> list[Erasure]:
        following = select(erasures).where(erasures.c.digest > last).order_by(erasures.c.digest).limit(_HASHES_AT_ONCE)
        async with self._database.work() as connection:
            return [(row.digest, row.day) for row in await connection.execute(following)]

    async def add(self, others: Iterable[Erasure]) -> None:
        """Remember, too, what another database remembers."""
        rows = [{"digest": digest, "day": day} for digest, day in others]
        async with self._database.write(upkeep=True) as connection:
            for at in range(0, len(rows), _AT_ONCE):
                inserted = self._database.insert(erasures).on_conflict_do_nothing()
                await connection.execute(inserted, rows[at : at + _AT_ONCE])

    async def purge(self, today: date) -> int:
        """Forget what no copy can bring back any more; returns how many hashes."""
        if self._lacking():
            return 0
        # A worker may not change such rows, and so not lock them either; nobody else does.
        return await erase_rows(self._database, erasures, erasures.c.day <= today - ERASURES_FOR, in_use=False)

    def _lacking(self) -> bool:
        return erasures.name in self._database.lacking

    def _is_in(self, digests: frozenset[bytes], subject: bytes) -> bool:
        return not digests.isdisjoint(self._hashes(subject))

    def _hashes(self, subject: bytes) -> tuple[bytes, ...]:
        """The hash under each of the server's keys, that under the current one first."""
        keys = (self._keyring.subkey(Purpose.ERASURE, key_id) for key_id in self._keyring.ids)
        return tuple(blake2b(subject, key=key, digest_size=ERASURE_BYTES).digest() for key in keys)


async def _erase_sealed(connection: AsyncConnection, back: _BroughtBack) -> int:
    """Erase vaults and sealed answers; returns how many of them were still there."""
    of_vaults = delete(gates).where(gates.c.draft.in_(back.vaults))
    count = (await connection.execute(of_vaults)).rowcount if back.vaults else 0
    for draft, field in back.answers:
        deletion = delete(sealed).where(sealed.c.draft == draft, sealed.c.field == field)
        count += (await connection.execute(deletion)).rowcount
    return count


def _draft(draft_number: int, made_on: date) -> bytes:
    return b"draft" + draft_number.to_bytes(4, "big") + made_on.isoformat().encode()


def _vault(public_key: bytes) -> bytes:
    return b"vault" + public_key


def _sealed(blob: bytes) -> bytes:
    return b"sealed" + blob
