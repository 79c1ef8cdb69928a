"""A draft's rows within a transaction: read as a whole, and changed once for an update."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.draft.model.draft_state import STATE_BYTES, DraftState
from dialogs.engine.forms.field import InvalidAnswer
from storage.clock import is_far_from_last_purge
from storage.crypto.errors import VaultClosed
from storage.crypto.keyring import Keyring
from storage.crypto.open_blob import OpenBlob
from storage.database import Database
from storage.drafts.consents import read_last_records
from storage.drafts.draft import Draft
from storage.drafts.erasures import Erasures
from storage.drafts.errors import AlreadyApplied, TooManyChanges, TooManyDrafts
from storage.drafts.holders import (
    attached_row,
    detach_idle,
    expired_numbers,
    has_lived_long_enough,
    numbers_where,
    was_idle_too_long,
)
from storage.drafts.invitations import purge_invitations
from storage.drafts.sealed_answers import draft_binding, vault_status
from storage.drafts.trail import Trail
from storage.expiry import CHANGES_FOR, TRIES_FOR, UPDATES_FOR
from storage.past_rows import bite, erase_rows
from storage.readers.store import ChatHashes
from storage.tables.draft import drafts
from storage.tables.limits import changes, tries
from storage.tables.operation import updates

#: How many numbers are drawn before giving up: with a million of them, one that is taken is rare.
_DRAWS = 100
#: Changes of one chat in a day, which bounds every table that a chat can write into.
CHANGES_A_DAY = 2000
#: Drafts that one transaction erases: with each go some forty rows.
_ERASED_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class DraftChange:
    """A draft after a change, and whether bytes were erased that may still lie in the database's log."""

    draft: Draft
    erased: bool = False


#: What is done with a draft within the transaction that has read it.
DraftWork = Callable[[AsyncConnection, Draft], Awaitable[DraftChange]]


class DraftRows:
    """Reads and writes drafts, one transaction at a time."""

    def __init__(self, database: Database, keyring: Keyring, trail: Trail) -> None:
        """Take the database, the server's keys, and the trail of what is erased."""
        self._database, self._keyring, self._trail = database, keyring, trail
        self.blobs = OpenBlob(STATE_BYTES)
        self.erasures = Erasures(database, keyring)

    async def change(  # noqa: PLR0913 - who, which draft, when, by which update: none goes without saying
        self, keys: ChatHashes, draft_number: int, now: datetime, update_id: int | None, step: DraftWork, *,
        always: bool = False,
    ) -> Draft | None:  # fmt: skip
        """Do `step` with a draft that is attached to this chat, and return the draft as it is then.

        None, with nothing changed, where this chat has no such draft. Raises AlreadyApplied where this update was
        applied before, and TooManyChanges unless it is `always` to be done. The draft is decrypted once, within the
        transaction.
        """
        async with self._database.write() as connection:
            await self.once(connection, keys, now, update_id)
            await self.count_change(connection, keys, now, always=always)
            draft = await self.load(connection, keys, draft_number, now, for_update=True)
            if draft is None:
                await connection.rollback()
                return None
            await self.touch(connection, draft_number, now)
            change = await step(connection, replace(draft, used_on=max(draft.used_on, now.date())))
            vault, filled = await vault_status(connection, draft_number)
        log_emptied = await self._database.truncate() if change.erased else True
        return replace(change.draft, vault=vault, filled=filled, log_emptied=log_emptied)

    async def load(
        self, connection: AsyncConnection, keys: ChatHashes, draft_number: int, now: datetime, *,
        for_update: bool = False,
    ) -> Draft | None:  # fmt: skip
        """Read a draft that is attached to this chat; None where there is none, or it is damaged."""
        row = await attached_row(connection, keys, draft_number, now.date(), for_update=for_update)
        if row is None:
            return None
        try:
            state = DraftState.unpack(self.blobs.open(row["blob"], self._keyring, draft_binding(draft_number)))
            records = await read_last_records(connection, draft_number)
        except (VaultClosed, InvalidAnswer):
            return None
        vault, filled = await vault_status(connection, draft_number)
        return Draft(draft_number, state, records, row["made_on"], row["used_on"], filled, vault)

    async def note_use(self, keys: ChatHashes, draft: Draft, now: datetime) -> Draft | None:
        """Note that a draft is used today; None where it is no longer attached to this chat."""
        async with self._database.write() as connection:
            if await attached_row(connection, keys, draft.number, now.date(), for_update=True) is None:
                return None
            await self.touch(connection, draft.number, now)
        return replace(draft, used_on=now.date())

    async def once(self, connection: AsyncConnection, keys: ChatHashes, now: datetime, update_id: int | None) -> None:
        """Be the only one who writes for this chat, and keep the update's id: of two workers the second waits.

        Raises AlreadyApplied where the update was applied before.
        """
        await self._database.lock_reader(connection, keys)
        row = {"update_id": update_id, "day": now.date()}
        if update_id is not None and not await self._database.add(connection, updates, row):
            raise AlreadyApplied

    async def count_change(
        self, connection: AsyncConnection, keys: ChatHashes, now: datetime, *, always: bool = False
    ) -> None:
        """Count a change of this chat's. Raises TooManyChanges where there were too many today, unless `always`."""
        today = now.date()
        row = (await connection.execute(select(changes).where(changes.c.key == keys[0]))).mappings().first()
        count = row["count"] if row and row["day"] == today else 0
        if count >= CHANGES_A_DAY and not always:
            raise TooManyChanges
        values = {"day": today, "count": count + 1}
        counted = self._database.insert(changes).values(key=keys[0], **values)
        await connection.execute(counted.on_conflict_do_update(index_elements=[changes.c.key], set_=values))

    async def insert(self, connection: AsyncConnection, state: DraftState, today: date, draw: Callable[[], int]) -> int:
        """Store a new draft; returns its number. Raises TooManyDrafts where no number is free."""
        for draft_number in (draw() for _ in range(_DRAWS)):
            if await self.erasures.is_noted(connection, draft_number, today):
                continue
            values = {"name": draft_number, "made_on": today, "used_on": today, "blob": self._seal(draft_number, state)}
            if await self._database.add(connection, drafts, values):
                return draft_number
        raise TooManyDrafts

    async def write(self, connection: AsyncConnection, draft_number: int, state: DraftState) -> None:
        """Store the open answers."""
        await connection.execute(
            update(drafts).where(drafts.c.name == draft_number).values(blob=self._seal(draft_number, state))
        )

    @staticmethod
    async def touch(connection: AsyncConnection, draft_number: int, now: datetime) -> None:
        """Note the day of use, once a day."""
        today = now.date()
        statement = update(drafts).where(drafts.c.name == draft_number, drafts.c.used_on < today)
        await connection.execute(statement.values(used_on=today))

    async def erase(self, connection: AsyncConnection, draft_numbers: Sequence[int], today: date) -> None:
        """Erase all of these drafts; of each the trail keeps only that a draft was erased today."""
        if draft_numbers:
            await connection.execute(delete(drafts).where(drafts.c.name.in_(draft_numbers)))
            await self._trail.erase(connection, draft_numbers, today)

    async def withdraw(self, connection: AsyncConnection, draft_number: int, today: date) -> None:
        """Erase a draft before its time, and remember that, so that no copy brings it back."""
        await self.erasures.note_drafts(connection, (draft_number,), today)
        await self.erase(connection, (draft_number,), today)

    async def clear_expired(self, connection: AsyncConnection, keys: ChatHashes, now: datetime) -> None:
        """Erase what this chat holds and has expired, so that it takes no place; nothing by a clock that has jumped."""
        if not await is_far_from_last_purge(connection, now):
            await self.erase(connection, await expired_numbers(connection, now.date(), keys), now.date())

    async def purge(self, now: datetime) -> int:
        """Erase what is past its time, and detach what has been idle; returns how many rows are erased.

        Each transaction takes some of it, so that no other waits for all.
        """
        today = now.date()
        await detach_idle(self._database, today)
        erased = await self._erase_expired(today)
        past = (
            (tries, tries.c.at <= int((now - TRIES_FOR).timestamp())),
            (updates, updates.c.day < today - UPDATES_FOR),
            (changes, changes.c.day <= today - CHANGES_FOR),
        )
        for table, condition in past:
            erased += await erase_rows(self._database, table, condition)
        async with self._database.write(upkeep=True) as connection:
            erased += await purge_invitations(connection, today)
        return erased + await self._trail.purge(today) + await self.erasures.purge(today)

    async def _erase_expired(self, today: date) -> int:
        """Erase the drafts that have expired, some at a time; returns how many."""
        erased = 0
        for condition in (has_lived_long_enough(today), was_idle_too_long(today)):
            numbers: Sequence[int] | None = None
            while numbers is None or len(numbers) == _ERASED_AT_ONCE:
                async with bite(self._database) as connection:
                    numbers = await numbers_where(connection, condition, _ERASED_AT_ONCE)
                    await self.erase(connection, numbers, today)
                erased += len(numbers)
        return erased

    def _seal(self, draft_number: int, state: DraftState) -> bytes:
        return self.blobs.seal(state.pack(), self._keyring, draft_binding(draft_number))
