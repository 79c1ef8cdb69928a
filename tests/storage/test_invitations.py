"""Invitations: a code works once and for ten days, is stored as a keyed hash, and without one no draft is begun."""

from __future__ import annotations

from datetime import timedelta

import pytest

from dialogs.draft.model.consent_answers import RecorderRole
from dialogs.draft.model.draft_state import DraftState
from storage.clock import note_purge
from storage.crypto.case_code import CaseCode
from storage.drafts.errors import NotInvited, TooManyTries
from storage.expiry import INVITATION_FOR, REDEEMED_FOR
from storage.tables.access import invitations
from storage.tables.draft import drafts
from tests.storage.worker import NEW, NOW, OLD, ONE, RIGHT, TWO, adult, everything

DAY = timedelta(days=1)
WRONG_CODE = CaseCode(b"another co").spell()


@pytest.fixture
async def closed(starts):
    """A worker where drafts take an invitation."""
    return starts(by_invitation=True)


async def invites(worker, role=RecorderRole.COORDINATOR):
    return await worker.drafts.invitations.make(role, worker.now.date())


async def redeems(worker, keys, code):
    return await worker.drafts.invitations.redeem(keys, code, worker.now)


async def test_no_draft_without_an_invitation_and_a_draft_with_one(closed):
    with pytest.raises(NotInvited):
        await closed.makes()
    assert await closed.rows(drafts) == []
    _, code = await invites(closed)
    assert await redeems(closed, ONE, code)
    assert await closed.makes()
    with pytest.raises(NotInvited):
        await closed.makes(TWO)


async def test_an_update_that_was_refused_works_when_it_is_tried_again(closed):
    """A refusal stores nothing, not even the update's number."""
    with pytest.raises(NotInvited):
        await closed.drafts.make(ONE, adult(DraftState()), NOW, 7)
    _, code = await invites(closed)
    await redeems(closed, ONE, code)
    assert await closed.drafts.make(ONE, adult(DraftState()), NOW, 7)


async def test_taking_a_draft_over_takes_an_invitation_too_and_costs_no_try(closed):
    _, code = await invites(closed)
    await redeems(closed, ONE, code)
    name = await closed.fills()
    for _ in range(9):
        with pytest.raises(NotInvited):
            await closed.drafts.vaults.attach(TWO, name, NOW, RIGHT)
    _, second = await invites(closed)
    await redeems(closed, TWO, second)
    assert await closed.drafts.vaults.attach(TWO, name, NOW, RIGHT)


async def test_a_code_works_once(closed):
    _, code = await invites(closed)
    assert await redeems(closed, ONE, code)
    assert not await redeems(closed, TWO, code)
    assert not await redeems(closed, ONE, code)


async def test_a_code_is_read_as_people_type_it(closed):
    _, code = await invites(closed)
    assert await redeems(closed, ONE, code.lower().replace("-", " "))


async def test_a_code_works_for_ten_days(closed):
    _, code = await invites(closed)
    _, other = await invites(closed)
    closed.now = NOW + INVITATION_FOR - DAY
    assert await redeems(closed, ONE, code)
    closed.now = NOW + INVITATION_FOR
    assert not await redeems(closed, TWO, other)


async def test_the_code_is_stored_nowhere_and_its_hash_is_keyed(closed, file, starts):
    _, code = await invites(closed)
    secret = CaseCode.parse(code).secret
    held = everything(file)
    assert secret not in held
    assert code.encode() not in held
    assert secret.hex().encode() not in held
    other_key = starts("another key that opens nothing at all".ljust(43, "."), by_invitation=True)
    assert not await redeems(other_key, ONE, code)


async def test_a_new_server_key_still_redeems_what_was_made_under_the_earlier_one(closed, starts):
    _, code = await invites(closed)
    changed = starts(OLD, NEW, by_invitation=True)
    assert await redeems(changed, ONE, code)


async def test_five_wrong_codes_an_hour_and_then_the_right_one_is_not_looked_at(closed):
    _, code = await invites(closed)
    for _ in range(5):
        assert not await redeems(closed, ONE, WRONG_CODE)
    with pytest.raises(TooManyTries):
        await redeems(closed, ONE, code)
    assert await redeems(closed, TWO, (await invites(closed))[1])  # nobody else waits for it
    closed.now += timedelta(hours=1)
    assert await redeems(closed, ONE, code)


async def test_one_that_is_withdrawn_redeems_nothing_and_begins_nothing_more(closed):
    number, code = await invites(closed)
    other, redeemed = await invites(closed)
    await redeems(closed, TWO, redeemed)
    name = await closed.makes(TWO)
    assert await closed.drafts.invitations.withdraw(number)
    assert await closed.drafts.invitations.withdraw(other)
    assert not await closed.drafts.invitations.withdraw(number)
    assert not await redeems(closed, ONE, code)
    with pytest.raises(NotInvited):
        await closed.makes(TWO)
    assert await closed.drafts.get(TWO, name, NOW)
    assert await closed.drafts.erase(TWO, name, NOW)


async def test_the_list_says_role_and_days_and_no_code(closed):
    await invites(closed, RecorderRole.POLICE)
    _, code = await invites(closed, RecorderRole.NGO)
    await redeems(closed, ONE, code)
    first, second = await closed.drafts.invitations.list(NOW.date())
    assert (first.role, first.redeemed_on, first.key) == (RecorderRole.POLICE, None, None)
    assert (second.role, second.redeemed_on, second.key) == (RecorderRole.NGO, NOW.date(), ONE[0])


async def test_the_newest_invitation_says_the_role(closed):
    for role in (RecorderRole.POLICE, RecorderRole.SHELTER):
        await redeems(closed, ONE, (await invites(closed, role))[1])
    assert await closed.drafts.invitations.role(ONE, NOW.date()) is RecorderRole.SHELTER


async def test_what_was_redeemed_ends_after_half_a_year_and_is_erased(closed):
    _, code = await invites(closed)
    await invites(closed)
    await redeems(closed, ONE, code)
    assert await closed.drafts.purge(NOW + INVITATION_FOR) == 1
    assert await closed.drafts.invitations.role(ONE, (NOW + REDEEMED_FOR - DAY).date())
    assert await closed.drafts.invitations.role(ONE, (NOW + REDEEMED_FOR).date()) is None
    await note_purge(closed.database, NOW + REDEEMED_FOR)
    await closed.drafts.purge(NOW + REDEEMED_FOR)
    assert await closed.rows(invitations) == []
