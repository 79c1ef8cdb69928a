"""Withdrawn stays withdrawn: what was erased is erased again where a copy of the database brings it back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import delete, insert

from dialogs.draft.model.consent_answers import ConsentAnswer
from dialogs.draft.model.draft_state import DraftState
from storage.expiry import ERASURES_FOR
from storage.tables.base import metadata
from storage.tables.draft import erasures
from storage.tables.operation import lease
from tests.storage.worker import NEW, NOW, OLD, ONE, PHONE, RIGHT, TWO

#: Parents before their children, as rows are put back.
TABLES = [table for table in metadata.sorted_tables if table is not lease]


async def copies(worker):
    """All rows, as a backup holds them."""
    return dict(zip(TABLES, await worker.looks(*TABLES), strict=True))


async def restores(worker, copy):
    """Put a copy in place of what is there, but for what is remembered as erased."""
    remembered = await worker.drafts.erasures.read()
    async with worker.database.write() as connection:
        await connection.execute(delete(metadata.tables["drafts"]))
        for table in reversed(TABLES):
            if table.name != "consents":
                await connection.execute(delete(table))
        for table in TABLES:
            if rows := copy[table]:
                await connection.execute(insert(table), [dict(row) for row in rows])
    await worker.drafts.erasures.add(remembered)


async def test_an_erased_draft_that_a_copy_brings_back_is_erased_again_and_no_other(worker):
    name, other = await worker.fills(), await worker.makes(TWO)
    copy = await copies(worker)
    assert await worker.drafts.erase(ONE, name, NOW)
    await restores(worker, copy)
    assert await worker.drafts.get(ONE, name, NOW)
    assert await worker.drafts.erase_again(NOW) == 1
    assert await worker.drafts.get(ONE, name, NOW) is None
    assert await worker.drafts.get(TWO, other, NOW)
    assert await worker.drafts.erase_again(NOW) == 0


async def test_a_draft_that_the_operator_erased_stays_erased_too(worker):
    name = await worker.fills()
    copy = await copies(worker)
    assert await worker.drafts.erase_named(name, NOW)
    await restores(worker, copy)
    assert await worker.drafts.erase_again(NOW) == 1


async def test_what_a_no_has_erased_is_erased_again_and_the_rest_of_the_draft_stays(worker):
    name = await worker.fills()
    copy = await copies(worker)
    await worker.confirms(name, "iom", ConsentAnswer.NO)
    await restores(worker, copy)
    assert await worker.drafts.vaults.read(ONE, name, NOW, RIGHT)
    assert await worker.drafts.erase_again(NOW) == 1
    assert await worker.drafts.vaults.read(ONE, name, NOW, RIGHT) is None
    assert await worker.drafts.get(ONE, name, NOW)


async def test_one_answer_whose_purpose_was_refused_is_erased_again_alone(worker):
    name = await worker.fills(ONE, "phone")
    await worker.seals(name, PHONE, "0701740605")
    copy = await copies(worker)
    await worker.confirms(name, "phone", ConsentAnswer.NO)
    await restores(worker, copy)
    assert await worker.drafts.erase_again(NOW) == 1
    assert list(await worker.drafts.vaults.read(ONE, name, NOW, RIGHT)) == ["surname"]


async def test_what_was_erased_under_an_earlier_key_stays_erased(starts):
    before = starts(OLD)
    name = await before.makes()
    copy = await copies(before)
    await before.drafts.erase(ONE, name, NOW)
    after = starts(NEW, OLD)
    await restores(after, copy)
    assert await starts(NEW).drafts.erase_again(NOW) == 0
    assert await after.drafts.erase_again(NOW) == 1


async def test_a_number_erased_today_is_not_drawn_again_today_and_one_of_another_day_is(starts):
    drawn = iter([7, 7, 8, 7])
    worker = starts(draw=lambda: next(drawn))
    assert await worker.makes() == 7
    await worker.drafts.erase(ONE, 7, NOW)
    assert await worker.makes() == 8
    tomorrow = NOW + timedelta(days=1)
    assert (await worker.drafts.make(TWO, DraftState(), tomorrow, None)).number == 7
    assert await worker.drafts.erase_again(tomorrow) == 0


async def test_a_hash_is_kept_as_long_as_a_draft_can_live_and_no_longer(worker):
    await worker.drafts.erase(ONE, await worker.makes(), NOW)
    await worker.drafts.purge(NOW + ERASURES_FOR - timedelta(days=1))
    assert len(await worker.rows(erasures)) == 1
    await worker.drafts.purge(NOW + ERASURES_FOR)
    assert await worker.rows(erasures) == []


async def test_the_hash_says_nothing_of_the_draft_without_the_key(starts):
    hashes = set()
    for key in (NEW, OLD):
        worker = starts(key, draw=lambda: 7)
        await worker.makes()
        await worker.drafts.erase(ONE, 7, NOW)
        hashes |= {row["digest"] for row in await worker.rows(erasures)}
    assert len(hashes) == 2


async def test_nothing_is_remembered_where_a_draft_expires(worker):
    await worker.makes()
    await worker.drafts.purge(NOW + timedelta(days=200))
    assert await worker.rows(erasures) == []


@pytest.mark.parametrize("batch", [1, 2])
async def test_all_drafts_are_looked_at_however_many(worker, monkeypatch, batch):
    monkeypatch.setattr("storage.drafts.erasures._AT_ONCE", batch)
    names = [await worker.makes() for _ in range(5)]
    copy = await copies(worker)
    for name in names[1::2]:
        await worker.drafts.erase(ONE, name, NOW)
    await restores(worker, copy)
    assert await worker.drafts.erase_again(NOW) == 2
    assert [draft.number for draft in await worker.drafts.list(ONE, NOW)] == sorted(names[::2])
