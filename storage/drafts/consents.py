"""Consent as it is stored: records that are only added to, and the gate that rests on them.

The gate's row is what the database itself asks for: no vault without it, nothing new where it is shut, and none of it
open without a recorded yes to every mandatory item. Whether a text is today's follows from its hash, which the caller
gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import Enum
from typing import TypeVar

from sqlalchemy import RowMapping, and_, delete, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.draft.model.consent import ConsentRecord, ConsentStatus
from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.consent_items import CONSENT_ITEMS, ITEM_BY_NAME, RETIRED_ITEMS
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME as FIELDS
from dialogs.engine.forms.field import InvalidAnswer, InvalidReason
from storage.consent_numbers import (
    ANSWER_NUMBERS,
    EXPRESSION_NUMBERS,
    GIVER_NUMBERS,
    INTERPRETER_NUMBERS,
    MANNER_NUMBERS,
    ROLE_NUMBERS,
    YES,
)
from storage.drafts.erasures import Erasures
from storage.drafts.errors import TooManyChanges
from storage.tables.consent import ALWAYS, CHILD, consents, gates
from storage.tables.vault import sealed

#: Records of one draft, in a day and in all. Only a no is still taken beyond that.
RECORDS_A_DAY, RECORDS_IN_ALL = 200, 1000
_LANGUAGE = FIELDS["language"]
_ITEMS = {item.number: item.name for item in (*CONSENT_ITEMS, *RETIRED_ITEMS)}
_TAKES_AWAY = frozenset({ConsentAnswer.NO, ConsentAnswer.NOT_APPLICABLE})
_Closed = TypeVar("_Closed", bound=Enum)


async def read_last_records(connection: AsyncConnection, draft_number: int) -> tuple[ConsentRecord, ...]:
    """The last record of each item of a draft, oldest first. Raises InvalidAnswer for a row that means nothing."""
    last = (
        select(func.max(consents.c.seq).label("seq"))
        .where(consents.c.draft == draft_number)
        .group_by(consents.c.item)
        .subquery()
    )
    statement = select(consents).join(last, and_(consents.c.draft == draft_number, consents.c.seq == last.c.seq))
    return tuple(_record(row) for row in (await connection.execute(statement.order_by(consents.c.seq))).mappings())


async def append_record(connection: AsyncConnection, draft_number: int, record: ConsentRecord) -> ConsentRecord:
    """Add a record, and return it with its number, one more than the last. Raises TooManyChanges, never for a no."""
    count, today = await _counted(connection, draft_number, record.day)
    if record.answer is not ConsentAnswer.NO and (count >= RECORDS_IN_ALL or today >= RECORDS_A_DAY):
        raise TooManyChanges
    item = ITEM_BY_NAME[record.item]
    await connection.execute(
        insert(consents).values(
            draft=draft_number,
            seq=count + 1,
            item=item.number,
            version=record.version,
            wording=bytes.fromhex(record.wording),
            language=_LANGUAGE.encode(record.language),
            interpreter=INTERPRETER_NUMBERS[record.interpreter],
            expressed=EXPRESSION_NUMBERS[record.expressed],
            role=ROLE_NUMBERS[record.role],
            answer=ANSWER_NUMBERS[record.answer],
            day=record.day,
            giver=GIVER_NUMBERS[record.giver] if record.giver else None,
            manner=MANNER_NUMBERS[record.manner] if record.manner else None,
            document_seen=record.document_seen,
        )
    )
    return replace(record, number=count + 1)


async def _counted(connection: AsyncConnection, draft_number: int, day: date) -> tuple[int, int]:
    """The number of a draft's last record, and how many are of this day."""
    of_draft = consents.c.draft == draft_number
    last = select(func.coalesce(func.max(consents.c.seq), 0)).where(of_draft)
    today = select(func.count()).select_from(consents).where(of_draft, consents.c.day == day)
    return (await connection.execute(last)).scalar_one(), (await connection.execute(today)).scalar_one()


async def update_gate(connection: AsyncConnection, draft_number: int, consent: ConsentStatus) -> None:
    """Make the gate follow consent, erasing nothing.

    Open: the gate rests on the last yes to each item. Shut: what is there stays as it is, and nothing new is sealed.
    """
    if consent.is_open():
        await _write(connection, draft_number, consent)
    else:
        await connection.execute(update(gates).where(gates.c.draft == draft_number).values(shut=True))


async def take_back(
    connection: AsyncConnection, draft_number: int, record: ConsentRecord, consent: ConsentStatus, noted: Erasures
) -> bool:
    """Erase what an answer takes back, and remember that in `noted`; returns whether anything was erased.

    A no to an item that the gate asks for takes the gate away, and with it vault and sealed answers; a no to the
    purpose of one sealed answer, or that it does not apply, takes that one.
    """
    if consent.withdraws(record):
        await noted.note_vault(connection, draft_number, record.day)
        deletion = await connection.execute(delete(gates).where(gates.c.draft == draft_number))
        return bool(deletion.rowcount)
    if record.answer not in _TAKES_AWAY:
        return False
    fields = [field.number for field in SEALED_FIELDS if record.item in field.unlocked_by]
    await noted.note_sealed(connection, draft_number, fields, record.day)
    deletion = await connection.execute(
        delete(sealed).where(sealed.c.draft == draft_number, sealed.c.field.in_(fields))
    )
    return bool(deletion.rowcount)


def number_of_yes(records: tuple[ConsentRecord, ...], item: str) -> int:
    """Return the number of the yes that an item was last answered with."""
    return next(record.number for record in records if (record.item, record.answer) == (item, ConsentAnswer.YES))


async def _write(connection: AsyncConnection, draft_number: int, consent: ConsentStatus) -> None:
    """Write the gate anew, in its place, so that what hangs on it stays."""
    items = ALWAYS + CHILD if consent.child else ALWAYS
    last = {
        ITEM_BY_NAME[record.item].number: record.number for record in consent.records if record.item in ITEM_BY_NAME
    }
    values: dict[str, object] = {"yes": YES, "child": consent.child, "shut": False}
    values |= {f"item_{item}": item for item in ALWAYS + CHILD}
    values |= {f"record_{item}": last[item] if item in items else None for item in ALWAYS + CHILD}
    changed = await connection.execute(update(gates).where(gates.c.draft == draft_number).values(values))
    if not changed.rowcount:
        await connection.execute(insert(gates).values(values | {"draft": draft_number}))


def _record(row: RowMapping) -> ConsentRecord:
    language = _LANGUAGE.decode(row["language"])
    if row["item"] not in _ITEMS or not isinstance(language, str):
        raise InvalidAnswer(InvalidReason.JUNK)
    return ConsentRecord(
        item=_ITEMS[row["item"]],
        version=row["version"],
        wording=row["wording"].hex(),
        language=language,
        interpreter=_meant(INTERPRETER_NUMBERS, row["interpreter"]),
        expressed=_meant(EXPRESSION_NUMBERS, row["expressed"]),
        role=_meant(ROLE_NUMBERS, row["role"]),
        day=row["day"],
        answer=_meant(ANSWER_NUMBERS, row["answer"]),
        giver=None if row["giver"] is None else _meant(GIVER_NUMBERS, row["giver"]),
        manner=None if row["manner"] is None else _meant(MANNER_NUMBERS, row["manner"]),
        document_seen=row["document_seen"],
        number=row["seq"],
    )


def _meant(numbers: Mapping[_Closed, int], number: int) -> _Closed:
    for member, its_number in numbers.items():
        if its_number == number:
            return member
    raise InvalidAnswer(InvalidReason.JUNK)
