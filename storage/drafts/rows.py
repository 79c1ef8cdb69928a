"""A draft's rows within a transaction: read and judged whole, written once an update."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime
from typing import TypeVar

from sqlalchemy import delete, not_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.draft.model.draft_state import STATE_BYTES, DraftState
from dialogs.engine.forms.field import InvalidAnswer
from storage.crypto.errors import VaultClosed
from storage.crypto.keyring import Keyring
from storage.crypto.open_blob import OpenBlob
from storage.database import Database
from storage.drafts.consents import read_records
from storage.drafts.draft import Draft
from storage.drafts.errors import AlreadyApplied, TooManyDrafts
from storage.drafts.holders import attached_row, detach_idle, not_expired
from storage.drafts.sealed_answers import draft_binding, vault_state
from storage.expiry import TRIES_FOR, UPDATES_FOR
from storage.readers.store import ChatHashes
from storage.tables import drafts, tries, updates

#: How many names are drawn before giving up: with a million of them, one that is taken is rare.
_DRAWS = 100
_Result = TypeVar("_Result")
#: What is done with a draft within the transaction that has read it.
DraftWork = Callable[[AsyncConnection, Draft], Awaitable[_Result]]


class DraftRows:
    """Reads and writes drafts, one transaction at a time."""

    def __init__(self, database: Database, keyring: Keyring) -> None:
        """Take the database and the server's keys."""
        self._database, self._keyring = database, keyring
        self.blobs = OpenBlob(STATE_BYTES)

    async def apply(
        self, keys: ChatHashes, name: int, now: datetime, update_id: int | None, step: DraftWork[_Result]
    ) -> _Result | None:
        """Do `step` with a draft that is attached to this chat; None, with nothing changed, where there is none.

        Raises Again where this update was applied before.
        """
        async with self._database.write() as connection:
            await self.once(connection, now, update_id)
            draft = await self.load(connection, keys, name, now, lock=True)
            if draft is None:
                await connection.rollback()
                return None
            await self.touch(connection, name, now)
            return await step(connection, draft)

    async def load(
        self, connection: AsyncConnection, keys: ChatHashes, name: int, now: datetime, *, lock: bool = False
    ) -> Draft | None:
        """Read a draft that is attached to this chat; None where there is none, or it is damaged."""
        row = await attached_row(connection, keys, name, now.date(), lock=lock)
        if row is None:
            return None
        try:
            kept = DraftState.unpack(self.blobs.open(row["blob"], self._keyring, draft_binding(name)))
            records = await read_records(connection, name)
        except (VaultClosed, InvalidAnswer):
            return None
        vault, filled = await vault_state(connection, name)
        return Draft(name, kept, records, row["made_on"], row["used_on"], filled, vault)

    async def once(self, connection: AsyncConnection, now: datetime, update_id: int | None) -> None:
        """Keep the update's id, before anything else, so that of two workers with one update the second waits."""
        if update_id is not None:
            added = self._database.insert(updates).values(update_id=update_id, day=now.date())
            if not (await connection.execute(added.on_conflict_do_nothing())).rowcount:
                raise AlreadyApplied

    async def insert(self, connection: AsyncConnection, kept: DraftState, today: date, draw: Callable[[], int]) -> int:
        """Store a new draft; returns its name. Raises Full where no name is free."""
        for name in (draw() for _ in range(_DRAWS)):
            values = {"name": name, "made_on": today, "used_on": today, "blob": self._seal(name, kept)}
            added = self._database.insert(drafts).values(**values).on_conflict_do_nothing()
            if (await connection.execute(added)).rowcount:
                return name
        raise TooManyDrafts

    async def write(self, connection: AsyncConnection, name: int, kept: DraftState) -> None:
        """Store the open answers."""
        await connection.execute(update(drafts).where(drafts.c.name == name).values(blob=self._seal(name, kept)))

    @staticmethod
    async def touch(connection: AsyncConnection, name: int, now: datetime) -> None:
        """Note the day of use, once a day."""
        today = now.date()
        statement = update(drafts).where(drafts.c.name == name, drafts.c.used_on < today)
        await connection.execute(statement.values(used_on=today))

    @staticmethod
    async def purge(connection: AsyncConnection, now: datetime) -> int:
        """Erase what is past its time, and detach what has been idle; returns how many rows are erased."""
        today = now.date()
        await detach_idle(connection, today)
        past = (
            delete(drafts).where(not_(not_expired(today))),
            delete(tries).where(tries.c.at <= int((now - TRIES_FOR).timestamp())),
            delete(updates).where(updates.c.day < today - UPDATES_FOR),
        )
        return sum([(await connection.execute(statement)).rowcount for statement in past])

    def _seal(self, name: int, kept: DraftState) -> bytes:
        return self.blobs.seal(kept.pack(), self._keyring, draft_binding(name))
