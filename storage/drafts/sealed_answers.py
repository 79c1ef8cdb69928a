"""What is sealed: a draft's vault and the answers in it. Any worker can write them; opening takes the code."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from nacl.exceptions import RuntimeError as NoMemory
from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.draft.model.consent_items import ITEM_BY_NAME
from dialogs.draft.model.draft_view import VaultStatus
from dialogs.draft.model.sealed_field import SealedField
from dialogs.engine.forms.field import InvalidAnswer, InvalidReason
from storage.consent_numbers import YES
from storage.crypto.case_code import CaseCode
from storage.crypto.errors import VaultClosed
from storage.crypto.keyring import Keyring
from storage.crypto.vault import Vault, VaultRecord
from storage.database import DatabaseUnavailable
from storage.drafts.consents import number_of_yes
from storage.drafts.draft import Draft
from storage.drafts.errors import ConsentMissing
from storage.drafts.holders import attached_row, current_number, not_expired
from storage.readers.store import ChatHashes
from storage.tables.draft import drafts
from storage.tables.vault import sealed, vaults

#: How many codes are derived at a time: each takes 64 MiB.
_AT_A_TIME = 2

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True, repr=False)
class StoredVault:
    """A vault's record and its sealed answers by the field's number, as they lie in the database."""

    draft_number: int
    record: VaultRecord
    answers: Mapping[int, bytes]

    def emptied(self) -> StoredVault:
        """Return the vault alone, whose opening shows only that the code is right."""
        return replace(self, answers={})


def draft_binding(draft_number: int) -> bytes:
    """Return what a draft's blobs are bound to."""
    return draft_number.to_bytes(4, "big")


def sealed_plaintext(field: SealedField, text: str) -> bytes:
    """Return an answer as it is sealed. Raises InvalidAnswer, quoting nothing, if it is empty, too long or no text."""
    try:
        encoded = text.encode()
    except UnicodeEncodeError:
        raise InvalidAnswer(InvalidReason.VALUE, field.name) from None
    if not 0 < len(text) <= field.max_characters:
        raise InvalidAnswer(InvalidReason.VALUE, field.name)
    return encoded


async def vault_status(connection: AsyncConnection, draft_number: int) -> tuple[VaultStatus, frozenset[int]]:
    """Whether there is a vault, and the numbers of the fields that are filled."""
    retyped = (await connection.execute(select(vaults.c.retyped).where(vaults.c.draft == draft_number))).scalar()
    filled = (await connection.execute(select(sealed.c.field).where(sealed.c.draft == draft_number))).scalars()
    present = VaultStatus.RETYPED if retyped else VaultStatus.SHOWN
    return VaultStatus.NONE if retyped is None else present, frozenset(filled)


async def find_vault(
    connection: AsyncConnection, keys: ChatHashes, draft_number: int, today: date, *, anyone: bool
) -> StoredVault | None:
    """What a code is to be tried on: of a draft attached to this chat, or of whoever's where `anyone` may try."""
    statement = (
        select(vaults)
        .join(drafts, drafts.c.name == vaults.c.draft)
        .where(vaults.c.draft == current_number(draft_number))
    )
    row = (await connection.execute(statement.where(not_expired(today)))).mappings().first()
    if row is None or not (anyone or await attached_row(connection, keys, draft_number, today)):
        return None
    answers = await connection.execute(select(sealed.c.field, sealed.c.blob).where(sealed.c.draft == draft_number))
    return StoredVault(
        draft_number, VaultRecord(row["public_key"], row["wrapped"]), {row.field: row.blob for row in answers}
    )


async def put_vault(connection: AsyncConnection, draft_number: int, record: VaultRecord) -> None:
    """Store a vault, in place of one whose code nobody retyped."""
    values = {"public_key": record.public_key, "wrapped": record.wrapped, "retyped": False}
    changed = await connection.execute(update(vaults).where(vaults.c.draft == draft_number).values(values))
    if not changed.rowcount:
        await connection.execute(insert(vaults).values(draft=draft_number, **values))


async def is_current(connection: AsyncConnection, draft_number: int, record: VaultRecord) -> bool:
    """Whether a draft's vault is the one that was opened."""
    statement = select(vaults.c.public_key).where(vaults.c.draft == draft_number)
    return (await connection.execute(statement)).scalar() == record.public_key


async def note_retyped(connection: AsyncConnection, draft_number: int) -> None:
    """Note that someone has the code."""
    await connection.execute(update(vaults).where(vaults.c.draft == draft_number).values(retyped=True))


async def seal_answer(connection: AsyncConnection, vault: Vault, draft: Draft, field: SealedField, text: bytes) -> None:
    """Seal an answer, with the yes to its purpose. Raises ConsentMissing where the vault cannot take it."""
    statement = select(vaults.c.public_key).where(vaults.c.draft == draft.number)
    public_key = (await connection.execute(statement)).scalar_one()
    try:
        blob = vault.seal(public_key, field.number, draft_binding(draft.number), text)
    except VaultClosed:
        raise ConsentMissing from None
    values: dict[str, object] = {"draft": draft.number, "field": field.number, "blob": blob}
    for item in field.unlocked_by:
        yes = number_of_yes(draft.records, item)
        values |= {"purpose_item": ITEM_BY_NAME[item].number, "purpose_yes": YES, "purpose_record": yes}
    await connection.execute(insert(sealed).values(values))


async def erase_answer(connection: AsyncConnection, draft_number: int, field: SealedField) -> bool:
    """Erase one sealed answer; returns whether there was one."""
    deletion = await connection.execute(
        delete(sealed).where(sealed.c.draft == draft_number, sealed.c.field == field.number)
    )
    return bool(deletion.rowcount)


class VaultOpener:
    """Derives codes, in threads, a few at a time, and always once for a try: no answer takes longer than another."""

    def __init__(self, vault: Vault, keyring: Keyring) -> None:
        """Take what makes and opens vaults."""
        self._vault, self._keyring = vault, keyring
        self._turns = asyncio.Semaphore(_AT_A_TIME)

    async def make(self, code: CaseCode) -> VaultRecord:
        """Make a vault that this code opens."""
        return await self._in_turn(self._vault.create, code, self._keyring)

    async def open(self, stored: StoredVault | None, text: str) -> dict[int, bytes] | None:
        """Return the sealed answers; None for a wrong code, no vault, or damage, alike."""
        return await self._in_turn(self._open, stored, text)

    async def _in_turn(self, derive: Callable[..., Result], *arguments: object) -> Result:
        """Derive in a thread; where there is no memory for it, nothing was saved."""
        async with self._turns:
            try:
                return await asyncio.to_thread(derive, *arguments)
            except NoMemory:
                raise DatabaseUnavailable from None

    @cached_property
    def _decoy(self) -> StoredVault:
        """A vault whose code is gone: what is opened, in vain, where there is nothing to open."""
        return StoredVault(0, self._vault.create(CaseCode.new(), self._keyring), {})

    def _open(self, stored: StoredVault | None, text: str) -> dict[int, bytes] | None:
        # Made before anything is looked at, so that the first try of all tells nothing either.
        decoy = self._decoy
        code = _code(text)
        if stored is None or code is None or not self._is_whole(stored.record):
            stored = decoy
        try:
            with self._vault.open(
                stored.record, code or CaseCode.new(), self._keyring, draft_binding(stored.draft_number)
            ) as vault:
                return {field: vault.unseal(field, blob) for field, blob in stored.answers.items()}
        except VaultClosed:
            return None

    def _is_whole(self, record: VaultRecord) -> bool:
        """Whether the record would be refused before its code is derived."""
        try:
            self._vault.rewrap(record, self._keyring)
        except VaultClosed:
            return False
        return True


def _code(text: str) -> CaseCode | None:
    try:
        return CaseCode.parse(text)
    except VaultClosed:
        return None
