# ruff: noqa: PLR0913, PLR0917 - who asks, for which draft, when, by which update: none of them goes without saying
"""What is sealed of a draft: its vault is made, filled, and opened by whoever has the code."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.draft.fields import SEALED
from dialogs.draft.kinds import Sealed
from storage import consents, holders, sealing, tries
from storage.casecode import CaseCode
from storage.closed import VaultClosed
from storage.consents import Judge
from storage.database import Database
from storage.draft import Draft, VaultState
from storage.keyring import Keyring
from storage.refusals import Filled, Shut
from storage.rows import Rows, Step
from storage.sealing import Locked, Opener
from storage.store import Keys
from storage.vault import Vault


class Vaults:
    """The vaults of all drafts. What a try at a code costs, and what it answers, is alike whatever is wrong.

    Whatever takes `code_text` counts a try, taken back if the code is right. Raises TooManyTries, deriving nothing.
    """

    def __init__(self, database: Database, keyring: Keyring, vault: Vault) -> None:
        """Take the database, the server's keys, and what makes and opens vaults. Nothing is opened yet."""
        self._database, self._keyring, self._vault = database, keyring, vault
        self._rows = Rows(database, keyring)
        self._opener = Opener(vault, keyring)

    async def make_vault(
        self, keys: Keys, name: int, now: datetime, update: int | None, code: CaseCode, judge: Judge
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
            await consents.settle(connection, name, draft.records, judge(draft.kept, draft.records))
            await sealing.put(connection, name, record)
            return False

        return await self._after(keys, name, now, update, step)

    async def retype(self, keys: Keys, name: int, now: datetime, code_text: str) -> bool:
        """Note that someone has the code, which is typed to show it; returns whether it is right."""

        async def step(connection: AsyncConnection, _draft: Draft) -> bool:
            await sealing.note_retyped(connection, name)
            return False

        return await self._with_code(keys, name, now, None, code_text, step) is not None

    async def seal(
        self, keys: Keys, name: int, now: datetime, update: int | None, field: Sealed, text: str, judge: Judge
    ) -> Draft | None:
        """Seal an answer. Raises Refused, Shut, Again, and Filled where there is one: correcting takes the code."""
        plain = sealing.plain(field, text)

        async def step(connection: AsyncConnection, draft: Draft) -> bool:
            consent = judge(draft.kept, draft.records)
            if draft.vault is not VaultState.RETYPED or not consent.unlocks(field):
                raise Shut
            if field.number in draft.filled:
                raise Filled
            erased = await consents.settle(connection, name, draft.records, consent)
            await sealing.fill(connection, self._vault, draft, field, plain)
            return erased

        return await self._after(keys, name, now, update, step)

    async def read(self, keys: Keys, name: int, now: datetime, code_text: str) -> dict[str, str] | None:
        """Return the sealed answers by the field's name; None for a wrong code and for no such draft, alike."""
        locked = await self._find(keys, name, now)
        answers = await self._open(keys, name, now, code_text, locked)
        if answers is None:
            return None
        return {field.name: answers[field.number].decode() for field in SEALED if field.number in answers}

    async def clear(
        self, keys: Keys, name: int, now: datetime, update: int | None, code_text: str, field: Sealed
    ) -> Draft | None:
        """Take one sealed answer away, so that it can be filled in anew. Raises Again."""

        async def step(connection: AsyncConnection, draft: Draft) -> bool:
            return await sealing.take_out(connection, draft.name, field)

        return await self._with_code(keys, name, now, update, code_text, step)

    async def attach(self, keys: Keys, name: int, now: datetime, code_text: str) -> Draft | None:
        """Attach a draft to this chat, by its name and code; the chat that had it can still erase it. Raises Full."""
        locked = await self._find(keys, name, now, anyone=True)
        if await self._open(keys, name, now, code_text, locked and locked.emptied()) is None or locked is None:
            return None
        async with self._database.write() as connection:
            if not await sealing.is_still(connection, name, locked.record):
                return None
            await holders.attach(connection, keys, name)
            await self._rows.touch(connection, name, now)
            return await self._rows.load(connection, keys, name, now)

    async def _after(self, keys: Keys, name: int, now: datetime, update: int | None, step: Step[bool]) -> Draft | None:
        """The draft as it is after `step`, which returns whether it has erased something."""

        async def whole(connection: AsyncConnection, draft: Draft) -> tuple[Draft | None, bool]:
            erased = await step(connection, draft)
            return await self._rows.load(connection, keys, name, now), erased

        changed, erased = await self._rows.apply(keys, name, now, update, whole) or (None, False)
        if erased:
            await self._database.truncate()
        return changed

    async def _with_code(
        self, keys: Keys, name: int, now: datetime, update: int | None, code_text: str, step: Step[bool]
    ) -> Draft | None:
        """The draft after `step`, which is done if the code is right for the vault that is there by then."""
        locked = await self._find(keys, name, now)
        if await self._open(keys, name, now, code_text, locked and locked.emptied()) is None or locked is None:
            return None

        async def checked(connection: AsyncConnection, draft: Draft) -> bool:
            if not await sealing.is_still(connection, name, locked.record):
                raise VaultClosed
            return await step(connection, draft)

        try:
            return await self._after(keys, name, now, update, checked)
        except VaultClosed:
            return None

    async def _find(self, keys: Keys, name: int, now: datetime, *, anyone: bool = False) -> Locked | None:
        async with self._database.work() as connection:
            return await sealing.find(connection, keys, name, now.date(), anyone=anyone)

    async def _open(
        self, keys: Keys, name: int, now: datetime, code_text: str, locked: Locked | None
    ) -> dict[int, bytes] | None:
        """The sealed answers if the code is right. Whatever else is so costs one derivation and one try."""
        number = await tries.spend(self._database, keys, name, now)
        answers = await self._opener.open(locked, code_text)
        if answers is not None:
            await tries.give_back(self._database, number)
        return answers


def _lets_in_a_vault(draft: Draft, judge: Judge) -> None:
    """Raise Shut or Filled where there can be no new vault."""
    if draft.vault is VaultState.RETYPED:
        raise Filled
    if not judge(draft.kept, draft.records).is_open():
        raise Shut
