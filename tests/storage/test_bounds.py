"""What one chat puts into the tables is bounded, by the draft, the day and in what is read; a no is never refused.

Attack row 7: one account that confirms the same item without end delays nobody.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import update

from dialogs.draft.model.consent_answers import ConsentAnswer, Interpreter
from dialogs.draft.model.draft_state import DraftState
from storage.drafts import consents as stored_consents
from storage.drafts.consents import RECORDS_A_DAY, RECORDS_IN_ALL, read_last_records
from storage.drafts.errors import AlreadyApplied, ConsentMissing, TooManyChanges, TooManyDrafts
from storage.drafts.rows import CHANGES_A_DAY
from storage.tables.consent import consents
from storage.tables.limits import changes
from storage.tables.operation import updates
from tests.storage.worker import ITEM, NOW, ONE, TWO

YES, NO, WAIT = ConsentAnswer.YES, ConsentAnswer.NO, ConsentAnswer.WAIT
DAY = timedelta(days=1)


async def floods(worker, name, times, *, item="language"):
    """Answer an item so many times, each time otherwise; returns how many of them were taken."""
    taken = 0
    for number in range(times):
        interpreter = (Interpreter.THERE, Interpreter.REMOTE)[number % 2]
        try:
            await worker.confirms(name, item, interpreter=interpreter)
        except TooManyChanges:
            return taken
        taken += 1
    return taken


async def test_the_same_answer_again_adds_no_row(worker):
    name = await worker.makes()
    for _ in range(20):
        await worker.confirms(name, "language")
    assert len(await worker.rows(consents)) == 1


@pytest.mark.sqlite_only
async def test_an_item_answered_without_end_gets_so_many_rows_a_day_and_so_many_in_all(worker):
    name = await worker.makes()
    assert await floods(worker, name, RECORDS_A_DAY + 50) == RECORDS_A_DAY
    assert len(await worker.rows(consents)) == RECORDS_A_DAY
    for day in range(1, 10):
        worker.now = NOW + day * DAY
        await floods(worker, name, RECORDS_A_DAY + 1)
    assert len(await worker.rows(consents)) == RECORDS_IN_ALL


async def test_a_yes_beyond_the_bound_of_a_day_is_refused(worker, monkeypatch):
    monkeypatch.setattr(stored_consents, "RECORDS_A_DAY", 2)
    assert await floods(worker, await worker.makes(), 5) == 2


async def test_a_no_is_taken_beyond_every_bound_and_a_second_one_adds_nothing(worker, monkeypatch):
    name = await worker.fills()
    monkeypatch.setattr(stored_consents, "RECORDS_A_DAY", 0)
    monkeypatch.setattr("storage.drafts.rows.CHANGES_A_DAY", 0)
    with pytest.raises(TooManyChanges):
        await worker.confirms(name, "iom", WAIT)
    before = len(await worker.rows(consents))
    draft = await worker.confirms(name, "iom", NO)
    assert (len(await worker.rows(consents)), draft.filled) == (before + 1, frozenset())
    with pytest.raises(AlreadyApplied):
        await worker.drafts.confirm(
            ONE, name, worker.now, 99, worker.record("iom", NO, interpreter=Interpreter.REMOTE), worker.hashes
        )
    assert len(await worker.rows(consents)) == before + 1
    assert await worker.rows(updates) == []
    assert await worker.drafts.erase(ONE, name, NOW) is True


@pytest.mark.sqlite_only
async def test_only_the_last_record_of_an_item_is_read_however_many_there_are(worker, monkeypatch):
    """By the count of rows that the database hands out, with 99,000 records in it."""
    name = await worker.makes()
    await worker.confirms(name, "language")
    first = dict((await worker.rows(consents))[0])
    rows = [first | {"seq": number, "item": 1 + number % 2} for number in range(2, 99_001)]
    async with worker.database.write() as connection:
        await connection.execute(consents.insert(), rows)
    decode, decoded = stored_consents._record, []
    monkeypatch.setattr(stored_consents, "_record", lambda row: decoded.append(row["seq"]) or decode(row))
    async with worker.database.work() as connection:
        records = await read_last_records(connection, name)
    assert [record.number for record in records] == decoded == [98_999, 99_000]


async def test_a_chat_changes_so_much_a_day_whatever_it_changes_and_another_is_not_held_up(worker):
    """Each change writes an update's id: what a chat does in one day is bounded in every table."""
    name, other = await worker.makes(), await worker.makes(TWO)
    async with worker.database.write() as connection:
        await connection.execute(update(changes).values(count=CHANGES_A_DAY - 2))
    await worker.says(name, "gender", "woman", update=1)
    await worker.confirms(name, "language")
    before = await worker.dump()
    for refused in (
        worker.says(name, "gender", "man", update=2),
        worker.confirms(name, "voluntary"),
        worker.makes(),
        worker.drafts.detach(ONE, name, NOW, 3),
    ):
        with pytest.raises(TooManyChanges):
            await refused
    assert await worker.dump() == before
    assert await worker.says(other, "gender", "man", TWO) is not None
    worker.now = NOW + DAY
    assert await worker.says(name, "gender", "man") is not None


async def test_making_and_erasing_without_end_leaves_a_hash_for_each_change_that_counts(worker):
    for number in range(30):
        name = (await worker.drafts.make(ONE, DraftState(), NOW, number)).number
        await worker.drafts.erase(ONE, name, NOW)
    rows = await worker.dump()
    assert {table: len(lines) for table, lines in rows.items() if lines} == {
        "updates": 30,
        "changes": 1,
        "erasures": 30,
    }
    for _ in range(10):
        await worker.makes()
    with pytest.raises(TooManyDrafts):
        await worker.makes()


async def test_a_draft_comes_with_one_record_of_an_item_at_the_most(worker):
    name = await worker.fills()
    for item in ITEM:
        for interpreter in (Interpreter.THERE, Interpreter.REMOTE):
            with suppress(ConsentMissing):
                await worker.confirms(name, item, interpreter=interpreter)
    draft = await worker.drafts.get(ONE, name, NOW)
    assert len({record.item for record in draft.records}) == len(draft.records) < len(await worker.rows(consents))
