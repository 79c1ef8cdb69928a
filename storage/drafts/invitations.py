"""Invitations: one-time codes by which a chat may begin drafts, each with the role that the operator gave it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from hashlib import blake2b

from sqlalchemy import ColumnElement, and_, delete, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.draft.model.consent_answers import RecorderRole
from storage.consent_numbers import ROLE_NUMBERS
from storage.crypto.case_code import CaseCode
from storage.crypto.errors import VaultClosed
from storage.crypto.keyring import Keyring, Purpose
from storage.database import Database
from storage.drafts.errors import TooManyTries
from storage.expiry import INVITATION_FOR, REDEEMED_FOR
from storage.readers.store import ChatHashes
from storage.tables.access import invitations
from storage.tables.base import KEY_BYTES
from storage.tables.limits import tries

#: Codes that one chat may try in an hour.
_MOST_TRIES, _SPAN = 5, timedelta(hours=1)
_ROLES = {number: role for role, number in ROLE_NUMBERS.items()}


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation as the operator sees it: never its code. `key` is the hash of the chat that redeemed it."""

    number: int
    role: RecorderRole
    made_on: date
    redeemed_on: date | None
    key: bytes | None


class Invitations:
    """All invitations. Every method raises DatabaseUnavailable when the database does not answer."""

    def __init__(self, database: Database, keyring: Keyring) -> None:
        """Take the database and the server's keys; nothing is opened yet."""
        self._database, self._keyring = database, keyring

    async def make(self, role: RecorderRole, today: date) -> tuple[int, str]:
        """Make an invitation; returns its number and its code as it is spelled, which is stored nowhere."""
        code = CaseCode.new()
        values = {"code": self._hashes(code)[0], "role": ROLE_NUMBERS[role], "made_on": today}
        async with self._database.write() as connection:
            added = insert(invitations).values(values).returning(invitations.c.id)
            return int((await connection.execute(added)).scalar_one()), code.spell()

    async def withdraw(self, number: int) -> bool:
        """Take an invitation back, redeemed or not; returns whether there was one."""
        async with self._database.write() as connection:
            return bool((await connection.execute(delete(invitations).where(invitations.c.id == number))).rowcount)

    async def list(self, today: date) -> tuple[Invitation, ...]:
        """All that have not expired, oldest first."""
        statement = select(invitations).where(_not_expired(today)).order_by(invitations.c.id)
        async with self._database.work() as connection:
            rows = (await connection.execute(statement)).mappings().all()
        return tuple(
            Invitation(row["id"], _ROLES[row["role"]], row["made_on"], row["redeemed_on"], row["key"]) for row in rows
        )

    async def redeem(self, keys: ChatHashes, code_text: str, now: datetime) -> bool:
        """Let the chat begin drafts, if the code is that of an invitation nobody has redeemed; returns whether it is.

        Every wrong code counts. Raises TooManyTries.
        """
        hashes = self._code_hashes(code_text)
        async with self._database.write() as connection:
            await self._database.alone(connection, tries)
            await _check_tries(connection, keys, now)
            is_open = and_(invitations.c.code.in_(hashes), invitations.c.key.is_(None), _not_expired(now.date()))
            redeemed = update(invitations).where(is_open).values(key=keys[0], redeemed_on=now.date())
            if (await connection.execute(redeemed)).rowcount:
                return True
            await connection.execute(insert(tries).values(key=keys[0], draft=0, at=int(now.timestamp())))
        return False

    async def role(self, keys: ChatHashes, today: date) -> RecorderRole | None:
        """The role in the newest invitation that this chat has redeemed; None where it has none that is valid."""
        async with self._database.work() as connection:
            return await redeemed_role(connection, keys, today)

    def _code_hashes(self, text: str) -> tuple[bytes, ...]:
        try:
            return self._hashes(CaseCode.parse(text))
        except VaultClosed:
            return ()

    def _hashes(self, code: CaseCode) -> tuple[bytes, ...]:
        """The code's hash under each of the server's keys, that under the current one first."""
        keys = (self._keyring.subkey(Purpose.INVITATION, key_id) for key_id in self._keyring.ids)
        return tuple(blake2b(code.secret, key=key, digest_size=KEY_BYTES).digest() for key in keys)


async def redeemed_role(connection: AsyncConnection, keys: ChatHashes, today: date) -> RecorderRole | None:
    """The role in the newest invitation that a chat has redeemed; None where it has none that is valid."""
    mine = and_(invitations.c.key.in_(keys), _not_expired(today))
    statement = select(invitations.c.role).where(mine).order_by(invitations.c.id.desc()).limit(1)
    number = (await connection.execute(statement)).scalar_one_or_none()
    return None if number is None else _ROLES[number]


async def purge_invitations(connection: AsyncConnection, today: date) -> int:
    """Erase what is past its time; returns how many."""
    return (await connection.execute(delete(invitations).where(~_not_expired(today)))).rowcount


def _not_expired(today: date) -> ColumnElement[bool]:
    return or_(
        and_(invitations.c.key.is_(None), invitations.c.made_on > today - INVITATION_FOR),
        and_(invitations.c.key.is_not(None), invitations.c.redeemed_on > today - REDEEMED_FOR),
    )


async def _check_tries(connection: AsyncConnection, keys: ChatHashes, now: datetime) -> None:
    recent = and_(tries.c.key.in_(keys), tries.c.at > int((now - _SPAN).timestamp()))
    count = (await connection.execute(select(func.count()).select_from(tries).where(recent))).scalar_one()
    if count >= _MOST_TRIES:
        raise TooManyTries
