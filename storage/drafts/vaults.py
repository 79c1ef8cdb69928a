# ruff: noqa: PLR0913, PLR0917 - who asks, for which draft, when, by which update: none of them goes without saying
"""The vaults of drafts: made, filled with sealed answers, and opened by whoever has the code."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.draft.model.consent import TextHashes
from dialogs.draft.model.draft_view import VaultStatus, consent_status
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.sealed_field import SealedField
from storage.crypto.case_code import CaseCode
from storage.crypto.errors import VaultClosed
from storage.crypto.keyring import Keyring
from storage.crypto.vault import Vault
from storage.database import Database
from storage.drafts.consents import update_gate
from storage.drafts.draft import Draft
from storage.drafts.errors import AlreadyFilled, ConsentMissing, NotInvited
from storage.drafts.holders import attach_chat, lock_draft
from storage.drafts.invitations import redeemed_role
from storage.drafts.rows import DraftChange, DraftRows, DraftWork
from storage.drafts.sealed_answers import (
    StoredVault,
    VaultOpener,
    erase_answer,
    find_vault,
    is_current,
    note_retyped,
    put_vault,
    seal_answer,
    sealed_plaintext,
)
from storage.drafts.trail import Trail, TrailAction
from storage.drafts.tries import return_try, spend_try
from storage.readers.store import ChatHashes


class VaultStore:
    """The vaults of all drafts. What a try at a code costs, and what it answers, is alike whatever is wrong.

    Whatever takes `code_text` counts a try, taken back if the code is right. Raises TooManyTries, deriving nothing.
    Whatever takes `hashes`, those of today's consent texts, checks consent itself, within its transaction.
    """

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        vault: Vault,
        rows: DraftRows,
        trail: Trail,
        *,
        by_invitation: bool = False,
    ) -> None:
        """Take the database, the server's keys, what makes and opens vaults, the drafts and the trail."""
        self._database, self._vault, self._rows, self._trail = database, vault, rows, trail
        self._by_invitation = by_invitation
        self._opener = VaultOpener(vault, keyring)

    async def make_vault(
        self, keys: ChatHashes, draft_number: int, now: datetime, update: int | None, code: CaseCode, hashes: TextHashes
    ) -> Draft | None:
        """Make a vault for this code, in place of one whose code nobody retyped.

        Raises ConsentMissing, AlreadyFilled and AlreadyApplied. Consent is checked before the code is derived, which
        takes long, and again when the vault is stored.
        """
        async with self._database.work() as connection:
            draft = await self._rows.load(connection, keys, draft_number, now)
        if draft is None:
            return None
        _check_vault_allowed(draft, hashes, now)
        record = await self._opener.make(code)

        async def step(connection: AsyncConnection, draft: Draft) -> DraftChange:
            _check_vault_allowed(draft, hashes, now)
            consent = consent_status(draft.state, draft.records, hashes, now.date())
            await update_gate(connection, draft_number, consent)
            await put_vault(connection, draft_number, record)
            return DraftChange(draft)

        return await self._rows.change(keys, draft_number, now, update, step)

    async def retype(self, keys: ChatHashes, draft_number: int, now: datetime, code_text: str) -> Draft | None:
        """Note that someone has the code, which is typed to show it; None for a wrong code."""

        async def step(connection: AsyncConnection, draft: Draft) -> DraftChange:
            await note_retyped(connection, draft_number)
            return DraftChange(draft)

        return await self._with_code(keys, draft_number, now, None, code_text, step)

    async def seal(
        self,
        keys: ChatHashes,
        draft_number: int,
        now: datetime,
        update: int | None,
        field: SealedField,
        text: str,
        hashes: TextHashes,
    ) -> Draft | None:
        """Seal an answer.

        Raises InvalidAnswer, ConsentMissing, AlreadyApplied, and AlreadyFilled where there is an answer: correcting it
        takes the code.
        """
        plain = sealed_plaintext(field, text)

        async def step(connection: AsyncConnection, draft: Draft) -> DraftChange:
            consent = consent_status(draft.state, draft.records, hashes, now.date())
            if draft.vault is not VaultStatus.RETYPED or not consent.unlocks(field):
                raise ConsentMissing
            if field.number in draft.filled:
                raise AlreadyFilled
            await update_gate(connection, draft_number, consent)
            await seal_answer(connection, self._vault, draft, field, plain)
            return DraftChange(draft)

        return await self._rows.change(keys, draft_number, now, update, step)

    async def read(self, keys: ChatHashes, draft_number: int, now: datetime, code_text: str) -> dict[str, str] | None:
        """Return the sealed answers by the field's name; None for a wrong code and for no such draft, alike."""
        stored = await self._find(keys, draft_number, now)
        answers = await self._open(keys, draft_number, now, code_text, stored)
        if answers is None:
            return None
        await self._note(keys, TrailAction.OPENED, draft_number, now)
        return {field.name: answers[field.number].decode() for field in SEALED_FIELDS if field.number in answers}

    async def clear(
        self,
        keys: ChatHashes,
        draft_number: int,
        now: datetime,
        update: int | None,
        code_text: str,
        field: SealedField,
    ) -> Draft | None:
        """Erase one sealed answer, so that it can be filled in anew. Raises AlreadyApplied."""

        async def step(connection: AsyncConnection, draft: Draft) -> DraftChange:
            await self._trail.note(connection, keys, TrailAction.OPENED, draft_number, now.date())
            return DraftChange(draft, erased=await erase_answer(connection, draft.number, field))

        return await self._with_code(keys, draft_number, now, update, code_text, step)

    async def attach(self, keys: ChatHashes, draft_number: int, now: datetime, code_text: str) -> Draft | None:
        """Attach a draft to this chat, by its number and code; the chat that had it can still erase it.

        Raises TooManyDrafts, and NotInvited before the code is looked at.
        """
        await self._check_invited(keys, now)
        stored = await self._find(keys, draft_number, now, anyone=True)
        answers = await self._open(keys, draft_number, now, code_text, stored and stored.emptied())
        if answers is None or stored is None:
            return None
        async with self._database.write() as connection:
            await self._database.lock_reader(connection, keys)
            await lock_draft(connection, draft_number)
            if not await is_current(connection, draft_number, stored.record):
                return None
            await attach_chat(connection, keys, draft_number)
            await self._trail.note(connection, keys, TrailAction.HANDED_OVER, draft_number, now.date())
            await self._rows.touch(connection, draft_number, now)
            return await self._rows.load(connection, keys, draft_number, now)

    async def _with_code(
        self,
        keys: ChatHashes,
        draft_number: int,
        now: datetime,
        update: int | None,
        code_text: str,
        step: DraftWork,
    ) -> Draft | None:
        """The draft after `step`, which is done if the code is right for the vault that is there by then."""
        stored = await self._find(keys, draft_number, now)
        answers = await self._open(keys, draft_number, now, code_text, stored and stored.emptied())
        if answers is None or stored is None:
            return None

        async def checked(connection: AsyncConnection, draft: Draft) -> DraftChange:
            if not await is_current(connection, draft_number, stored.record):
                raise VaultClosed
            return await step(connection, draft)

        try:
            return await self._rows.change(keys, draft_number, now, update, checked)
        except VaultClosed:
            return None

    async def _check_invited(self, keys: ChatHashes, now: datetime) -> None:
        if not self._by_invitation:
            return
        async with self._database.work() as connection:
            role = await redeemed_role(connection, keys, now.date())
        if role is None:
            raise NotInvited

    async def _note(self, keys: ChatHashes, action: TrailAction, draft_number: int, now: datetime) -> None:
        if self._by_invitation:
            async with self._database.write() as connection:
                await self._trail.note(connection, keys, action, draft_number, now.date())

    async def _find(
        self, keys: ChatHashes, draft_number: int, now: datetime, *, anyone: bool = False
    ) -> StoredVault | None:
        async with self._database.work() as connection:
            return await find_vault(connection, keys, draft_number, now.date(), anyone=anyone)

    async def _open(
        self, keys: ChatHashes, draft_number: int, now: datetime, code_text: str, stored: StoredVault | None
    ) -> dict[int, bytes] | None:
        """The sealed answers if the code is right. Whatever else is so costs one derivation and one try."""
        try_id = await spend_try(self._database, keys, draft_number, now)
        answers = await self._opener.open(stored, code_text)
        if answers is not None:
            await return_try(self._database, try_id)
        return answers


def _check_vault_allowed(draft: Draft, hashes: TextHashes, now: datetime) -> None:
    """Raise ConsentMissing or AlreadyFilled where there can be no new vault."""
    if draft.vault is VaultStatus.RETYPED:
        raise AlreadyFilled
    if not consent_status(draft.state, draft.records, hashes, now.date()).is_open():
        raise ConsentMissing
