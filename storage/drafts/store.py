# ruff: noqa: PLR0913, PLR0917 - who asks, for which draft, when, by which update: none of them goes without saying
"""Drafts: open answers under the server's key, consent, and what is sealed. Found only through the chat that asks.

What a chat does not hold, what has expired and what is damaged are answered alike: None. Nothing is done twice for one
update: its id is stored with the change. Every method raises StoreDown when the database does not answer.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.draft.model.consent import ConsentRecord
from dialogs.draft.model.draft_state import DraftState
from storage.crypto.keyring import Keyring
from storage.crypto.vault import Vault
from storage.database import Database, DatabaseUnavailable
from storage.drafts import holders
from storage.drafts.consents import Judge, append_record, settle_gate
from storage.drafts.draft import Draft, HeldDraft, VaultState
from storage.drafts.errors import AlreadyApplied, AlreadyFilled, ConsentMissing, TooManyDrafts, TooManyTries
from storage.drafts.rotation import rotate
from storage.drafts.rows import DraftWork
from storage.drafts.vaults import Vaults
from storage.readers.store import ChatHashes
from storage.tables import LAST_NAME

#: All that is needed to ask for drafts.
__all__ = [
    "AlreadyApplied",
    "AlreadyFilled",
    "ConsentMissing",
    "Draft",
    "DraftStore",
    "HeldDraft",
    "Judge",
    "TooManyDrafts",
    "TooManyTries",
    "VaultState",
]  # fmt: skip

_VAULT = Vault()


def _draw() -> int:
    return 1 + secrets.randbelow(LAST_NAME)


class DraftStore(Vaults):
    """All drafts. `keys` are the chat's keyed hashes, `now` is aware, `update` the update's id or None for none."""

    def __init__(
        self, database: Database, keyring: Keyring, vault: Vault = _VAULT, draw: Callable[[], int] = _draw
    ) -> None:
        """Take the database and the server's keys; `draw` draws names. Nothing is opened yet."""
        super().__init__(database, keyring, vault)
        self._draw = draw

    # ---------------------------------------------------------------- the list

    async def list(self, keys: ChatHashes, now: datetime) -> tuple[HeldDraft, ...]:
        """The drafts that this chat holds, oldest first, those included that it can only erase."""
        async with self._database.work() as connection:
            rows = await holders.held_rows(connection, keys, now.date())
            outdated = await holders.outdated(connection, keys)
        await self._move(keys, outdated=outdated)
        return tuple({row["name"]: HeldDraft(**row) for row in rows}.values())

    async def get(self, keys: ChatHashes, name: int, now: datetime) -> Draft | None:
        """A draft that is attached to this chat; notes its use, once a day, where the database can be written."""
        async with self._database.work() as connection:
            draft = await self._rows.load(connection, keys, name, now)
            outdated = await holders.outdated(connection, keys)
        await self._move(keys, outdated=outdated)
        if draft and draft.used_on < now.date():
            with suppress(DatabaseUnavailable):
                return await self._rows.apply(keys, name, now, None, self._reload(keys, now))
        return draft

    async def make(self, keys: ChatHashes, kept: DraftState, now: datetime, update: int | None) -> Draft:
        """Make a draft, under a name that is drawn. Raises Full and Again."""
        today = now.date()
        async with self._database.write() as connection:
            await self._rows.once(connection, now, update)
            await holders.clear_expired(connection, keys, today)
            name = await self._rows.insert(connection, kept, today, self._draw)
            await holders.attach_chat(connection, keys, name)
        return Draft(name, kept, (), today, today)

    # ---------------------------------------------------------------- open answers and consent

    async def change(
        self,
        keys: ChatHashes,
        name: int,
        now: datetime,
        update: int | None,
        how: Callable[[DraftState], DraftState],
        judge: Judge,
    ) -> Draft | None:
        """Change the open answers by `how`; the gate follows. Raises Again, and what `how` raises."""

        async def step(connection: AsyncConnection, draft: Draft) -> bool:
            kept = how(draft.state)
            await self._rows.write(connection, name, kept)
            return await settle_gate(connection, name, draft.records, judge(kept, draft.records))

        return await self._after(keys, name, now, update, step)

    async def confirm(
        self, keys: ChatHashes, name: int, now: datetime, update: int | None, record: ConsentRecord, judge: Judge
    ) -> Draft | None:
        """Add a consent record; the gate follows. Raises Again."""

        async def step(connection: AsyncConnection, draft: Draft) -> bool:
            records = (*draft.records, record)
            await append_record(connection, name, len(records), record)
            return await settle_gate(connection, name, records, judge(draft.state, records))

        return await self._after(keys, name, now, update, step)

    # ---------------------------------------------------------------- the chat that holds it

    async def lock(self, keys: ChatHashes, name: int, now: datetime, update: int | None) -> bool:
        """Detach a draft from its chat, which can still erase it; returns whether it was attached. Raises Again.

        Without a vault nothing can attach it again.
        """

        async def step(connection: AsyncConnection, _draft: Draft) -> bool:
            await holders.detach_chats(connection, name)
            return True

        return bool(await self._rows.apply(keys, name, now, update, step))

    async def erase(self, keys: ChatHashes, name: int, now: datetime) -> bool | None:
        """Erase all of a draft that this chat holds, attached or not; no code is needed.

        Returns whether no byte is left in the log either, None where this chat holds no such draft. What of this chat's
        has expired goes along.
        """
        async with self._database.write() as connection:
            await holders.clear_expired(connection, keys, now.date())
            erased = await holders.erase_draft(connection, keys, name)
        return await self._database.truncate() if erased else None

    # ---------------------------------------------------------------- upkeep

    async def purge(self, now: datetime) -> int:
        """Erase what is past its time, and detach drafts that only a code should open; returns how many rows."""
        async with self._database.write() as connection:
            gone = await self._rows.purge(connection, now)
        await self._database.truncate()
        return gone

    async def rotate(self, batch: int = 50) -> int:
        """Wrap everything under the current key, while workers write; returns how many rows. Raises VaultClosed."""
        return await rotate(self._database, self._keyring, self._rows.blobs, self._vault, batch)

    async def rehash(self, keys: ChatHashes) -> None:
        """Move what this chat holds under retired hashes under the current one."""
        async with self._database.write() as connection:
            await holders.rehash(connection, keys)

    # ---------------------------------------------------------------- within

    async def _move(self, keys: ChatHashes, *, outdated: bool) -> None:
        """What lies under a retired hash is found there too, so that moving it can wait."""
        if outdated:
            with suppress(DatabaseUnavailable):
                await self.rehash(keys)

    def _reload(self, keys: ChatHashes, now: datetime) -> DraftWork[Draft | None]:
        async def step(connection: AsyncConnection, draft: Draft) -> Draft | None:
            return await self._rows.load(connection, keys, draft.number, now)

        return step
