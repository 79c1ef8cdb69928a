"""The trail: an entry that is changed, taken away, moved or put in is seen; an erased draft leaves hashes alone."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from sqlalchemy import delete, insert, update

from dialogs.draft.model.consent_answers import ConsentAnswer, RecorderRole
from storage.crypto.keyring import Keyring
from storage.drafts.trail import TrailAction
from storage.drafts.trail_check import read_trail
from storage.expiry import TRAIL_FOR
from storage.tables.access import trail, trail_ends
from storage.tables.base import KEY_BYTES
from tests.storage.worker import ALWAYS, ANSWER, CODE, NEW, NOW, OLD, ONE, RIGHT, TWO, everything

DAY = timedelta(days=1)
CONTENT = ("day", "who", "action", "draft", "salt")


@pytest.fixture
async def invited(starts):
    """A worker where drafts take an invitation, which both chats have redeemed."""
    worker = starts(by_invitation=True)
    for keys in (ONE, TWO):
        await redeems(worker, keys)
    return worker


async def redeems(worker, keys):
    _, code = await worker.drafts.invitations.make(RecorderRole.COORDINATOR, worker.now.date())
    assert await worker.drafts.invitations.redeem(keys, code, worker.now)


async def works(worker):
    """One of everything that is noted, with two drafts, by two chats, on three days; returns the drafts' numbers."""
    name = await worker.fills()
    other = await worker.makes(TWO)
    await worker.drafts.vaults.read(ONE, name, worker.now, RIGHT)
    worker.now += DAY
    await worker.drafts.note_paper(ONE, name, worker.now)
    await worker.drafts.vaults.attach(TWO, name, worker.now, RIGHT)
    worker.now += DAY
    await worker.drafts.note_paper(TWO, other, worker.now)
    return name, other


async def report(worker):
    return await read_trail(worker.database, worker.keyring)


async def changes(worker, *statements):
    async with worker.database.write() as connection:
        for statement in statements:
            await connection.execute(statement)


async def test_each_thing_that_is_done_is_noted_by_chat_and_day(invited):
    await works(invited)
    entries = (await report(invited)).entries
    actions = [(entry.action, (entry.day - NOW.date()).days) for entry in entries]
    assert actions == [
        (TrailAction.MADE, 0), (TrailAction.CONFIRMED, 0), (TrailAction.MADE, 0), (TrailAction.OPENED, 0),
        (TrailAction.PRINTED, 1), (TrailAction.HANDED_OVER, 1), (TrailAction.PRINTED, 2),
    ]  # fmt: skip
    actors = [entry.who for entry in entries]
    assert len(set(actors)) == 2
    assert actors == [actors[0], actors[0], actors[2], actors[0], actors[0], actors[2], actors[2]]
    assert (await report(invited)).problems == ()


async def test_what_is_done_again_on_a_day_is_noted_once(invited):
    name = await invited.makes()
    for _ in range(3):
        await invited.drafts.note_paper(ONE, name, invited.now)
        await invited.confirms(name, ALWAYS[0])
    assert [entry.action for entry in (await report(invited)).entries] == [
        TrailAction.MADE, TrailAction.PRINTED, TrailAction.CONFIRMED,
    ]  # fmt: skip


async def test_without_invitations_there_is_no_trail(worker):
    name = await worker.fills()
    await worker.drafts.note_paper(ONE, name, worker.now)
    await worker.drafts.erase(ONE, name, worker.now)
    assert await worker.rows(trail) == []
    assert (await report(worker)).problems == ()


@pytest.mark.parametrize("column", [*CONTENT, "key_id", "digest", "link"])
async def test_an_altered_entry_is_seen_whatever_is_altered(invited, column):
    await works(invited)
    rows = await invited.rows(trail)
    for row in rows:
        other = next(o[column] for o in rows if o[column] != row[column]) if column != "key_id" else b"x" * 8
        await changes(invited, update(trail).where(trail.c.seq == row["seq"]).values({column: other}))
        assert (await report(invited)).problems, row["seq"]
        await changes(invited, update(trail).where(trail.c.seq == row["seq"]).values({column: row[column]}))
    assert (await report(invited)).problems == ()


async def test_an_entry_that_is_taken_away_is_seen_be_it_the_first_the_last_or_all(invited):
    await works(invited)
    rows = [dict(row) for row in await invited.rows(trail)]
    for gone in (*([row] for row in rows), rows[-2:], rows[:2], rows):
        await changes(invited, delete(trail).where(trail.c.seq.in_([row["seq"] for row in gone])))
        assert (await report(invited)).problems
        await changes(invited, insert(trail).values(gone))
    assert (await report(invited)).problems == ()


async def test_entries_that_change_places_are_seen(invited):
    await works(invited)
    rows = [dict(row) for row in await invited.rows(trail)]
    for first, second in pairwise(rows):
        swapped = [second | {"seq": first["seq"]}, first | {"seq": second["seq"]}]
        both = trail.c.seq.in_([first["seq"], second["seq"]])
        await changes(invited, delete(trail).where(both), insert(trail).values(swapped))
        assert (await report(invited)).problems
        await changes(invited, delete(trail).where(both), insert(trail).values([first, second]))
    assert (await report(invited)).problems == ()


async def test_an_entry_that_is_put_in_is_seen_at_the_end_and_before_it(invited):
    await works(invited)
    rows = [dict(row) for row in await invited.rows(trail)]
    await changes(invited, insert(trail).values(rows[3] | {"seq": len(rows) + 1}))
    assert (await report(invited)).problems
    moved = update(trail).where(trail.c.seq == len(rows)).values(seq=len(rows) + 2)
    await changes(invited, moved, insert(trail).values(rows[3] | {"seq": len(rows)}))
    assert (await report(invited)).problems


async def test_an_entry_that_is_emptied_without_its_draft_being_erased_is_seen(invited):
    await works(invited)
    emptied = update(trail).where(trail.c.seq == 4).values(dict.fromkeys(CONTENT))
    await changes(invited, emptied)
    assert (await report(invited)).problems


@pytest.mark.parametrize("column", ["first", "last", "bare", "before", "head", "seal", "key_id"])
async def test_ends_that_are_altered_are_seen(invited, column):
    await works(invited)
    (row,) = await invited.rows(trail_ends)
    value = row[column] + 1 if isinstance(row[column], int) else bytes(len(row[column]))
    value = b"x" * len(value) if value == row[column] else value
    await changes(invited, update(trail_ends).values({column: value}))
    assert (await report(invited)).problems


async def test_ends_that_are_taken_away_are_seen(invited):
    await works(invited)
    await changes(invited, delete(trail_ends))
    assert (await report(invited)).problems


async def test_an_erased_draft_leaves_bare_hashes_and_that_one_was_erased_on_this_day(invited, file):
    name, other = await works(invited)
    rows = await invited.rows(trail)
    salts = [row["salt"] for row in rows if row["draft"] == name]
    assert await invited.drafts.erase(ONE, name, invited.now) is True
    after = await report(invited)
    assert after.problems == ()
    of_draft = [entry for entry, row in zip(after.entries, rows, strict=False) if row["draft"] == name]
    assert of_draft
    assert all((entry.day, entry.who, entry.action) == (None, None, None) for entry in of_draft)
    erased = after.entries[-1]
    assert (erased.day, erased.who, erased.action) == (invited.now.date(), None, TrailAction.ERASED)
    assert {row["draft"] for row in await invited.rows(trail)} == {other, None}
    assert not any(salt in everything(file) for salt in salts)


async def test_a_draft_that_expires_is_noted_as_erased_too(invited):
    await works(invited)
    invited.now += TRAIL_FOR / 2
    await invited.drafts.purge(invited.now)
    after = await report(invited)
    assert [entry.action for entry in after.entries if entry.day] == [TrailAction.ERASED] * 2
    assert after.problems == ()


async def test_what_is_older_than_its_time_is_cut_off_and_the_rest_verifies(invited):
    name, _ = await works(invited)
    await invited.drafts.erase(ONE, name, invited.now)
    late = NOW + TRAIL_FOR + DAY
    await invited.drafts.purge(late)
    after = await report(invited)
    assert [entry.day for entry in after.entries if entry.day] == [NOW.date() + 2 * DAY, late.date()]
    assert after.problems == ()
    await changes(invited, delete(trail).where(trail.c.seq == after.entries[0].seq))
    assert (await report(invited)).problems


async def test_all_of_it_goes_in_the_end_and_what_comes_then_verifies(invited):
    name, other = await works(invited)
    await invited.drafts.erase(ONE, name, invited.now)
    await invited.drafts.erase(TWO, other, invited.now)
    invited.now += TRAIL_FOR + 2 * DAY
    await invited.drafts.purge(invited.now)
    assert (await report(invited)).entries == ()
    assert (await report(invited)).problems == ()
    await redeems(invited, ONE)
    await invited.makes()
    after = await report(invited)
    assert (len(after.entries), after.problems) == (1, ())


async def test_the_trail_verifies_across_a_new_key_while_the_earlier_one_is_given(invited, starts):
    await works(invited)
    changed = starts(OLD, NEW, by_invitation=True)
    await changed.drafts.note_paper(TWO, (await changed.rows(trail))[2]["draft"], NOW + 3 * DAY)
    assert (await report(changed)).problems == ()
    without = await read_trail(changed.database, Keyring(OLD))
    assert any("under a key that is not given" in problem for problem in without.problems)


async def test_the_trail_holds_no_chat_no_answer_and_no_code(invited):
    """Promise 34: what is stored are days, numbers and keyed hashes; the chat's own hash is not among them."""
    name = await invited.fills()
    await invited.confirms(name, "iom-home", ConsentAnswer.YES)
    await invited.drafts.vaults.read(ONE, name, invited.now, RIGHT)
    values = [value for row in await invited.rows(trail) for value in row.values()]
    stored = b"".join(value for value in values if isinstance(value, bytes))
    assert not any(isinstance(value, str) for value in values)
    for secret in (ONE[0], ANSWER.encode(), CODE.secret, CODE.spell().encode()):
        assert secret not in stored
    assert {len(row["who"]) for row in await invited.rows(trail)} == {KEY_BYTES}


async def test_nothing_is_cut_off_before_its_time_nor_where_the_chain_is_broken_already(invited):
    name, _ = await works(invited)
    await invited.drafts.erase(ONE, name, invited.now)
    await invited.drafts.purge(invited.now)
    before = await report(invited)
    await invited.drafts.purge(invited.now)
    assert (await report(invited)).entries == before.entries
    young = next(entry for entry in before.entries if entry.day == NOW.date() + 2 * DAY)
    await changes(invited, delete(trail).where(trail.c.seq == young.seq - 1))
    await invited.drafts.purge(NOW + TRAIL_FOR + DAY)
    after = await report(invited)
    assert after.problems and after.entries[0].seq == before.entries[0].seq


async def test_what_was_cut_off_its_end_stays_seen_whatever_is_noted_afterwards(invited):
    _, other = await works(invited)
    last, before = (await report(invited)).entries[-1], (await report(invited)).links[-2]
    await changes(invited, delete(trail).where(trail.c.seq == last.seq))
    await changes(invited, update(trail_ends).values(last=last.seq - 1, head=before))
    assert (await report(invited)).problems
    invited.now += DAY
    await invited.drafts.note_paper(TWO, other, invited.now)
    assert (await report(invited)).problems
    await invited.drafts.purge(NOW + TRAIL_FOR + DAY)
    assert (await report(invited)).problems


async def test_an_entry_given_an_old_day_is_not_cut_off_unseen(invited):
    await works(invited)
    first = (await report(invited)).entries[0]
    await changes(invited, update(trail).where(trail.c.seq == first.seq).values(day=NOW.date() - TRAIL_FOR - DAY))
    await invited.drafts.purge(NOW)
    after = await report(invited)
    assert after.problems and after.entries[0].seq == first.seq


async def test_ends_under_a_key_that_is_not_given_are_not_sealed_anew(invited):
    _, other = await works(invited)
    key_id = (await invited.rows(trail_ends))[0]["key_id"]
    await changes(invited, update(trail_ends).values(key_id=bytes(len(key_id))))
    invited.now += DAY
    await invited.drafts.note_paper(TWO, other, invited.now)
    assert (await report(invited)).problems
