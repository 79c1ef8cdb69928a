# ruff: noqa: PLR0913, PLR0917 - who asks, for which draft, when, by which update: none of them goes without saying
"""What is sealed of a draft: its vault is made, filled, and opened by whoever has the code."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.sealed_field import SealedField
from storage.crypto.case_code import CaseCode
from storage.crypto.errors import VaultClosed
from storage.crypto.keyring import Keyring
from storage.crypto.vault import Vault
from storage.database import Database
from storage.drafts.consents import Judge, settle_gate
from storage.drafts.draft import Draft, VaultState
from storage.drafts.errors import AlreadyFilled, ConsentMissing
from storage.drafts.holders import attach_chat
from storage.drafts.rows import DraftRows, DraftWork
from storage.drafts.sealed_answers import (
    LockedVault,
    VaultOpener,
    erase_answer,
    find_vault,
    is_current,
    note_retyped,
    put_vault,
    seal_answer,
    sealed_plaintext,
)
from storage.drafts.tries import return_try, spend_try
from storage.readers.store import ChatHashes


class Vaults:
    """The vaults of all drafts. What a try at a code costs, and what it answers, is alike whatever is wrong.

    Whatever takes `code_text` counts a try, taken back if the code is right. Raises TooManyTries, deriving nothing.
    """

    def __init__(self, database: Database, keyring: Keyring, vault: Vault) -> None:
        """Take the database, the server's keys, and what makes and opens vaults. Nothing is opened yet."""
        self._database, self._keyring, self._vault = database, keyring, vault
        self._rows = DraftRows(database, keyring)
        self._opener = VaultOpener(vault, keyring)

    async def make_vault(
        self, keys: ChatHashes, name: int, now: datetime, update: int | None, code: CaseCode, judge: Judge
    ) -> Draft | None:
        """Make a vault for this code, in place of one whose code nobody retyped. Raises Shut, Filled and Again."""
        async with self._database.work() as connection:
            draft = await self._rows.load(connection, keys, name, now)
        if draft is None:
            return None
        _lets_in_a_vault(draft, judge)
        record = await self._opener.make(code)

        async def step(connection: AsyncConnection, draft: Draft) -> bool:
            _lets_in_a_vault(draft, judge)
            await settle_gate(connection, name, draft.records, judge(draft.state, draft.records))
            await put_vault(connection, name, record)
            return False

        return await self._after(keys, name, now, update, step)

    async def retype(self, keys: ChatHashes, name: int, now: datetime, code_text: str) -> bool:
        """Note that someone has the code, which is typed to show it; returns whether it is right."""

        async def step(connection: AsyncConnection, _draft: Draft) -> bool:
            await note_retyped(connection, name)
            return False

        return await self._with_code(keys, name, now, None, code_text, step) is not None

    async def seal(
        self,
        keys: ChatHashes,
        name: int,
        now: datetime,
        update: int | None,
        field: SealedField,
        text: str,
        judge: Judge,
    ) -> Draft | None:
        """Seal an answer. Raises Refused, Shut, Again, and Filled where there is one: correcting takes the code."""
        plain = sealed_plaintext(field, text)

        async def step(connection: AsyncConnection, draft: Draft) -> bool:
            consent = judge(draft.state, draft.records)
            if draft.vault is not VaultState.RETYPED or not consent.unlocks(field):
                raise ConsentMissing
            if field.number in draft.filled:
                raise AlreadyFilled
            erased = await settle_gate(connection, name, draft.records, consent)
            await seal_answer(connection, self._vault, draft, field, plain)
            return erased

        return await self._after(keys, name, now, update, step)

    async def read(self, keys: ChatHashes, name: int, now: datetime, code_text: str) -> dict[str, str] | None:
        """Return the sealed answers by the field's name; None for a wrong code and for no such draft, alike."""
        locked = await self._find(keys, name, now)
        answers = await self._open(keys, name, now, code_text, locked)
        if answers is None:
            return None
        return {field.name: answers[field.number].decode() for field in SEALED_FIELDS if field.number in answers}

    async def clear(
        self, keys: ChatHashes, name: int, now: datetime, update: int | None, code_text: str, field: SealedField
    ) -> Draft | None:
        """Take one sealed answer away, so that it can be filled in anew. Raises Again."""

        async def step(connection: AsyncConnection, draft: Draft) -> bool:
            return await erase_answer(connection, draft.number, field)

        return await self._with_code(keys, name, now, update, code_text, step)

    async def attach(self, keys: ChatHashes, name: int, now: datetime, code_text: str) -> Draft | None:
        """Attach a draft to this chat, by its name and code; the chat that had it can still erase it. Raises Full."""
        locked = await self._find(keys, name, now, anyone=True)
        if await self._open(keys, name, now, code_text, locked and locked.emptied()) is None or locked is None:
            return None
        async with self._database.write() as connection:
            if not await is_current(connection, name, locked.record):
                return None
            await attach_chat(connection, keys, name)
            await self._rows.touch(connection, name, now)
            return await self._rows.load(connection, keys, name, now)

    async def _after(
        self, keys: ChatHashes, name: int, now: datetime, update: int | None, step: DraftWork[bool]
    ) -> Draft | None:
        """The draft as it is after `step`, which returns whether it has erased something."""

        async def whole(connection: AsyncConnection, draft: Draft) -> tuple[Draft | None, bool]:
            erased = await step(connection, draft)
            return await self._rows.load(connection, keys, name, now), erased

        changed, erased = await self._rows.apply(keys, name, now, update, whole) or (None, False)
        if erased:
            await self._database.truncate()
        return changed

    async def _with_code(
        self, keys: ChatHashes, name: int, now: datetime, update: int | None, code_text: str, step: DraftWork[bool]
    ) -> Draft | None:
        """The draft after `step`, which is done if the code is right for the vault that is there by then."""
        locked = await self._find(keys, name, now)
        if await self._open(keys, name, now, code_text, locked and locked.emptied()) is None or locked is None:
            return None

        async def checked(connection: AsyncConnection, draft: Draft) -> bool:
            if not await is_current(connection, name, locked.record):
                raise VaultClosed
            return await step(connection, draft)

        try:
            return await self._after(keys, name, now, update, checked)
        except VaultClosed:
            return None

    async def _find(self, keys: ChatHashes, name: int, now: datetime, *, anyone: bool = False) -> LockedVault | None:
        async with self._database.work() as connection:
            return await find_vault(connection, keys, name, now.date(), anyone=anyone)

    async def _open(
        self, keys: ChatHashes, name: int, now: datetime, code_text: str, locked: LockedVault | None
    ) -> dict[int, bytes] | None:
        """The sealed answers if the code is right. Whatever else is so costs one derivation and one try."""
        number = await spend_try(self._database, keys, name, now)
        answers = await self._opener.open(locked, code_text)
        if answers is not None:
            await return_try(self._database, number)
        return answers


def _lets_in_a_vault(draft: Draft, judge: Judge) -> None:
    """Raise Shut or Filled where there can be no new vault."""
    if draft.vault is VaultState.RETYPED:
        raise AlreadyFilled
    if not judge(draft.state, draft.records).is_open():
        raise ConsentMissing
