# ruff: noqa: PLR0913, PLR0917 - who asks, for which draft, when, by which update: none of them goes without saying
"""Drafts: open answers under the server's key, consent, and what is sealed. Found only through the chat that asks.

What a chat does not hold, what has expired and what is damaged are answered alike: None. Nothing is done twice for one
update: its id is stored with the change. Every method raises DatabaseUnavailable when the database does not answer.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.draft.model.consent import ConsentRecord, TextHashes, says_the_same, with_record
from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.consent_items import ITEM_BY_NAME
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import consent_status
from storage.crypto.keyring import Keyring
from storage.crypto.vault import Vault
from storage.database import Database, DatabaseUnavailable
from storage.drafts import holders
from storage.drafts.consents import append_record, take_back, update_gate
from storage.drafts.draft import Draft, HeldDraft
from storage.drafts.errors import (
    AlreadyApplied,
    ConsentMissing,
    DraftChanged,
    NotInvited,
)
from storage.drafts.invitations import Invitations, redeemed_role
from storage.drafts.rotation import rotate
from storage.drafts.rows import DraftChange, DraftRows
from storage.drafts.trail import Trail, TrailAction
from storage.drafts.vaults import VaultStore
from storage.readers.store import ChatHashes
from storage.tables.draft import MAX_DRAFT_NUMBER

_VAULT = Vault()


def _draw() -> int:
    return 1 + secrets.randbelow(MAX_DRAFT_NUMBER)


class DraftStore:
    """All drafts. `keys` are the chat's keyed hashes, `now` is aware, `update` the update's id or None for none.

    What is sealed, and what takes the code, is in `vaults`.
    """

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        vault: Vault = _VAULT,
        draw: Callable[[], int] = _draw,
        *,
        by_invitation: bool = False,
    ) -> None:
        """Take the database and the server's keys; `draw` draws a new draft's number. Nothing is opened yet.

        `by_invitation`: only a chat that has redeemed an invitation makes or takes over a draft, and a trail is kept.
        """
        self._database, self._keyring, self._vault, self._draw = database, keyring, vault, draw
        self.by_invitation = by_invitation
        self.invitations = Invitations(database, keyring)
        self._trail = Trail(database, keyring, is_on=by_invitation)
        self._rows = DraftRows(database, keyring, self._trail)
        self.erasures = self._rows.erasures
        self.vaults = VaultStore(database, keyring, vault, self._rows, self._trail, by_invitation=by_invitation)

    # ---------------------------------------------------------------- the list

    async def list(self, keys: ChatHashes, now: datetime) -> tuple[HeldDraft, ...]:
        """The drafts that this chat holds, oldest first, those included that it can only erase."""
        async with self._database.work() as connection:
            rows = await holders.held_rows(connection, keys, now.date())
            outdated = await holders.outdated(connection, keys)
        await self._move(keys, outdated=outdated)
        drafts = {row["name"]: HeldDraft(row["name"], row["made_on"], row["used_on"], row["attached"]) for row in rows}
        return tuple(drafts.values())

    async def get(self, keys: ChatHashes, draft_number: int, now: datetime) -> Draft | None:
        """A draft that is attached to this chat; notes its use, once a day, where the database can be written."""
        async with self._database.work() as connection:
            draft = await self._rows.load(connection, keys, draft_number, now)
            outdated = await holders.outdated(connection, keys)
        await self._move(keys, outdated=outdated)
        if draft and draft.used_on < now.date():
            with suppress(DatabaseUnavailable):
                return await self._rows.note_use(keys, draft, now)
        return draft

    async def make(self, keys: ChatHashes, state: DraftState, now: datetime, update: int | None) -> Draft:
        """Make a draft, under a number that is drawn.

        Raises TooManyDrafts, TooManyChanges, AlreadyApplied and NotInvited.
        """
        today = now.date()
        async with self._database.write() as connection:
            await self._rows.once(connection, keys, now, update)
            await self._rows.count_change(connection, keys, now)
            if self.by_invitation and await redeemed_role(connection, keys, today) is None:
                raise NotInvited
            await self._rows.clear_expired(connection, keys, now)
            draft_number = await self._rows.insert(connection, state, today, self._draw)
            await holders.attach_chat(connection, keys, draft_number)
            await self._trail.note(connection, keys, TrailAction.MADE, draft_number, today)
        return Draft(draft_number, state, (), today, today)

    # ---------------------------------------------------------------- open answers and consent

    async def change(
        self,
        keys: ChatHashes,
        draft_number: int,
        now: datetime,
        update: int | None,
        before: DraftState,
        after: DraftState,
        hashes: TextHashes,
    ) -> Draft | None:
        """Store `after` in place of `before`; the gate follows, judged by the hashes of today's consent texts.

        An answer shuts or opens the gate, and erases nothing of what is sealed.

        Raises AlreadyApplied, and DraftChanged where what is stored is not `before` any more.
        """

        async def step(connection: AsyncConnection, draft: Draft) -> DraftChange:
            if draft.state != before:
                raise DraftChanged
            await self._rows.write(connection, draft_number, after)
            consent = consent_status(after, draft.records, hashes, now.date())
            await update_gate(connection, draft_number, consent)
            return DraftChange(replace(draft, state=after))

        return await self._rows.change(keys, draft_number, now, update, step)

    async def confirm(
        self,
        keys: ChatHashes,
        draft_number: int,
        now: datetime,
        update: int | None,
        record: ConsentRecord,
        hashes: TextHashes,
    ) -> Draft | None:
        """Add a consent record; the gate follows, judged by the hashes of today's texts.

        What says the same as the last record of its item, and counts, adds nothing. Raises AlreadyApplied,
        TooManyChanges (never for a no), and ConsentMissing for a yes that rests on what was not said.
        """
        takes_back = record.answer is ConsentAnswer.NO

        async def step(connection: AsyncConnection, draft: Draft) -> DraftChange:
            item, before = ITEM_BY_NAME[record.item], consent_status(draft.state, draft.records, hashes, now.date())
            if says_the_same(draft.records, record) and before.standing(item).name == record.answer.name:
                if takes_back:
                    raise AlreadyApplied  # so that a no, which is never refused, writes nothing twice
                return DraftChange(draft)
            if record.answer is ConsentAnswer.YES and before.foundation_lacking(item):
                raise ConsentMissing
            records = with_record(draft.records, await append_record(connection, draft_number, record))
            await self._trail.note(connection, keys, TrailAction.CONFIRMED, draft_number, now.date())
            consent = consent_status(draft.state, records, hashes, now.date())
            erased = await take_back(connection, draft_number, record, consent, self.erasures)
            await update_gate(connection, draft_number, consent)
            return DraftChange(replace(draft, records=records), erased)

        return await self._rows.change(keys, draft_number, now, update, step, always=takes_back)

    # ---------------------------------------------------------------- the chat that holds it

    async def detach(self, keys: ChatHashes, draft_number: int, now: datetime, update: int | None) -> bool:
        """Detach a draft from its chat, which can still erase it; returns whether it was attached.

        Without a vault nothing can attach it again. Raises AlreadyApplied.
        """

        async def step(connection: AsyncConnection, draft: Draft) -> DraftChange:
            await holders.detach_chats(connection, draft_number)
            return DraftChange(draft)

        return await self._rows.change(keys, draft_number, now, update, step) is not None

    async def erase(self, keys: ChatHashes, draft_number: int, now: datetime) -> bool | None:
        """Erase all of a draft that this chat holds, attached or not; no code is needed.

        Returns whether no byte is left in the log either, None where this chat holds no such draft. What of this chat's
        has expired goes along.
        """
        async with self._database.write() as connection:
            await self._rows.clear_expired(connection, keys, now)
            is_held = await holders.holds(connection, keys, draft_number)
            if is_held:
                await self._rows.withdraw(connection, draft_number, now.date())
        return await self._database.truncate() if is_held else None

    async def note_paper(self, keys: ChatHashes, draft_number: int, now: datetime) -> None:
        """Note in the trail, if there is one, that a paper or a file was made of a draft."""
        if self.by_invitation:
            async with self._database.write() as connection:
                await self._trail.note(connection, keys, TrailAction.PRINTED, draft_number, now.date())

    async def erase_named(self, draft_number: int, now: datetime) -> bool | None:
        """Erase a draft whoever holds it, as the operator does for somebody whose phone is lost; shows nothing of it.

        Returns whether no byte is left in the log either, None where there is no such draft.
        """
        async with self._database.write() as connection:
            is_there = await holders.is_there(connection, draft_number)
            if is_there:
                await self._rows.withdraw(connection, draft_number, now.date())
        return await self._database.truncate() if is_there else None

    # ---------------------------------------------------------------- maintenance

    async def purge(self, now: datetime) -> int:
        """Erase what is past its time, and detach drafts that only a code should open; returns how many rows.

        Their bytes stay in the log until the database's `truncate`.
        """
        return await self._rows.purge(now)

    async def erase_again(self, now: datetime) -> int:
        """Erase what was erased before and a copy has brought back; returns how many drafts, vaults and answers."""
        return await self.erasures.apply(now.date(), self._rows.erase)

    async def rotate(self, batch: int = 50) -> int:
        """Wrap everything under the current key, while workers write; returns how many rows. Raises VaultClosed."""
        return await rotate(self._database, self._keyring, self._rows.blobs, self._vault, batch)

    async def rehash(self, keys: ChatHashes) -> None:
        """Move what this chat holds under retired hashes under the current one."""
        async with self._database.write() as connection:
            await self._database.lock_reader(connection, keys)
            await holders.rehash(connection, keys)

    # ---------------------------------------------------------------- within

    async def _move(self, keys: ChatHashes, *, outdated: bool) -> None:
        """Rehash what lies under a retired hash; it is found there too, so a failure is left for the next time."""
        if outdated:
            with suppress(DatabaseUnavailable):
                await self.rehash(keys)
