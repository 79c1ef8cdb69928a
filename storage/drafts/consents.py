"""Consent as it is stored: records that are only added to, and the gate that rests on them.

The gate's row is what the database itself asks for: no vault without it, and none of it without a recorded yes to every
mandatory item. Whether a text is today's follows from its hash, which the caller gives.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from sqlalchemy import RowMapping, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dialogs.draft.model.consent import (
    CONSENT_ITEMS,
    ITEM_BY_NAME,
    ConsentAnswer,
    ConsentRecord,
    ConsentStatus,
    ItemStatus,
    Requirement,
)
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME as FIELDS
from dialogs.engine.forms.field import InvalidAnswer, InvalidReason
from storage.consent_numbers import ANSWER_NUMBERS, EXPRESSION_NUMBERS, INTERPRETER_NUMBERS, ROLE_NUMBERS, YES
from storage.tables import ALWAYS, CHILD, consents, gates, sealed

_LANGUAGE = FIELDS["language"]
_ITEMS = {item.number: item.name for item in CONSENT_ITEMS}
_Closed = TypeVar("_Closed", bound=Enum)


async def read_records(connection: AsyncConnection, draft_number: int) -> tuple[ConsentRecord, ...]:
    """The records of a draft, oldest first, numbered from 1. Raises InvalidAnswer for a row that means nothing."""
    statement = select(consents).where(consents.c.draft == draft_number).order_by(consents.c.seq)
    return tuple(_record(row) for row in (await connection.execute(statement)).mappings())


async def append_record(connection: AsyncConnection, draft_number: int, number: int, record: ConsentRecord) -> None:
    """Add a record, whose number is one more than the last one's."""
    item = ITEM_BY_NAME[record.item]
    await connection.execute(
        insert(consents).values(
            draft=draft_number,
            seq=number,
            item=item.number,
            version=record.version,
            wording=bytes.fromhex(record.wording),
            language=_LANGUAGE.encode(record.language),
            interpreter=INTERPRETER_NUMBERS[record.interpreter],
            expressed=EXPRESSION_NUMBERS[record.expressed],
            role=ROLE_NUMBERS[record.role],
            answer=ANSWER_NUMBERS[record.answer],
            day=record.day,
        )
    )


async def update_gate(
    connection: AsyncConnection, draft_number: int, records: tuple[ConsentRecord, ...], consent: ConsentStatus
) -> bool:
    """Make the gate follow consent; returns whether something was erased.

    Open: the gate rests on the last yes to each item. A no to an item asked for takes the gate away, and with it vault
    and sealed answers; so do answers by which a child's items are asked for that are not there. Where an item is only
    to be confirmed anew, all stays as it is, and nothing new is sealed.
    """
    last = {record.item: number for number, record in enumerate(records, 1)}
    erased = await _clear_purposes(connection, draft_number, records, last)
    if consent.is_open():
        await _write(connection, draft_number, last, child=consent.child)
        return erased
    if _withdrawn(records, last, consent) or await _is_other(connection, draft_number, consent):
        deletion = await connection.execute(delete(gates).where(gates.c.draft == draft_number))
        return erased or bool(deletion.rowcount)
    return erased


def number_of_yes(records: tuple[ConsentRecord, ...], item: str) -> int:
    """Return the number of the last yes to an item."""
    return max(
        number for number, record in enumerate(records, 1) if (record.item, record.answer) == (item, ConsentAnswer.YES)
    )


def _withdrawn(records: tuple[ConsentRecord, ...], last: Mapping[str, int], consent: ConsentStatus) -> bool:
    """Whether an item asked for was last answered with no: whatever its wording, a no counts."""
    numbers = (last.get(item.name) for item in CONSENT_ITEMS if item.needed(child=consent.child))
    return any(number and records[number - 1].answer is ConsentAnswer.NO for number in numbers)


async def _is_other(connection: AsyncConnection, draft_number: int, consent: ConsentStatus) -> bool:
    """Whether a child's consent is asked for, and the gate is not one that a child's consent opened.

    A record of a day to come is one all the same: a clock that was set back erases nothing.
    """
    ahead = {record.item for record in consent.records if record.day > consent.today}
    lacking = [
        standing for item, standing in consent.lacking() if item.need is Requirement.CHILD and item.name not in ahead
    ]
    if not lacking or ItemStatus.MISSING in lacking:
        return bool(lacking)
    statement = select(gates.c.draft).where(gates.c.draft == draft_number, gates.c.child)
    return (await connection.execute(statement)).first() is None


async def _write(connection: AsyncConnection, draft_number: int, last: Mapping[str, int], *, child: bool) -> None:
    """Write the gate anew, in its place, so that what hangs on it stays."""
    items = ALWAYS + CHILD if child else ALWAYS
    values: dict[str, object] = {"yes": YES, "child": child}
    values |= {f"item_{item}": item for item in ALWAYS + CHILD}
    values |= {f"record_{item}": last[_ITEMS[item]] if item in items else None for item in ALWAYS + CHILD}
    changed = await connection.execute(update(gates).where(gates.c.draft == draft_number).values(values))
    if not changed.rowcount:
        await connection.execute(insert(gates).values(values | {"draft": draft_number}))


async def _clear_purposes(
    connection: AsyncConnection, draft_number: int, records: tuple[ConsentRecord, ...], last: Mapping[str, int]
) -> bool:
    """Erase each sealed answer whose own purpose was last answered with anything but yes."""
    refused = [
        field.number
        for field in SEALED_FIELDS
        for item in field.unlocked_by
        if item in last and records[last[item] - 1].answer is not ConsentAnswer.YES
    ]
    deletion = await connection.execute(
        delete(sealed).where(sealed.c.draft == draft_number, sealed.c.field.in_(refused))
    )
    return bool(deletion.rowcount)


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
    )


def _meant(numbers: Mapping[_Closed, int], number: int) -> _Closed:
    for member, its_number in numbers.items():
        if its_number == number:
            return member
    raise InvalidAnswer(InvalidReason.JUNK)
