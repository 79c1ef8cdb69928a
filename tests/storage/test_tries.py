"""Tries: counted before the code is looked at, alike whatever is wrong, shared by workers, lasting over a restart."""

from __future__ import annotations

import asyncio
import threading
from contextlib import suppress
from datetime import timedelta

import pytest
from sqlalchemy import delete, update

from dialogs.draft.model.consent_answers import ConsentAnswer
from storage.crypto.case_code import CaseCode
from storage.crypto.keyring import Keyring
from storage.crypto.vault import Vault, VaultRecord
from storage.drafts.errors import TooManyTries
from storage.drafts.sealed_answers import VaultOpener
from storage.engines import _PRAGMAS
from storage.readers.store import chat_hashes
from storage.tables.limits import tries
from storage.tables.vault import sealed, vaults
from tests.storage.worker import CODE, KEYRING, NEW, NOW, OLD, ONE, PHONE, RIGHT, SURNAME, TWO, WRONG

HOUR = timedelta(hours=1)


def chat(number):
    return chat_hashes(KEYRING, number)


@pytest.fixture
def derived(monkeypatch, cheap):
    """How often a code was derived so far."""
    from storage.crypto.vault import argon2id

    counted = []
    derive = argon2id.kdf
    monkeypatch.setattr(
        "storage.crypto.vault.argon2id.kdf", lambda *those, **costs: counted.append(1) or derive(*those, **costs)
    )
    return counted


async def misses(worker, name, times, keys=ONE, now=NOW):
    for _ in range(times):
        assert await worker.drafts.vaults.attach(keys, name, now, WRONG) is None


async def test_five_wrong_codes_an_hour_and_then_none_is_looked_at(worker, derived):
    name = await worker.fills()
    await misses(worker, name, 5)
    spent = len(derived)
    for ask in (
        worker.drafts.vaults.read(ONE, name, NOW, RIGHT),
        worker.drafts.vaults.retype(ONE, name, NOW, RIGHT),
        worker.drafts.vaults.clear(ONE, name, NOW, None, RIGHT, SURNAME),
        worker.drafts.vaults.attach(ONE, name, NOW, RIGHT),
    ):
        with pytest.raises(TooManyTries) as problem:
            await ask
        assert problem.value.args == ()
    assert len(derived) == spent
    assert await worker.drafts.vaults.read(ONE, name, NOW + HOUR, RIGHT) is not None
    assert await worker.drafts.vaults.attach(TWO, name, NOW, RIGHT) is not None


async def test_twenty_wrong_codes_a_day_for_one_draft_whoever_tries_but_the_chat_that_holds_it(worker):
    """Attack row 9: strangers who know a draft's name spend their own tries, and the holder keeps its own."""
    name = await worker.fills()
    for number in range(4):
        await misses(worker, name, 5, chat(number))
    with pytest.raises(TooManyTries):
        await worker.drafts.vaults.attach(chat(5), name, NOW + 23 * HOUR, RIGHT)
    assert await worker.drafts.vaults.read(ONE, name, NOW, RIGHT) is not None
    assert await worker.drafts.vaults.attach(chat(5), name, NOW + 24 * HOUR, RIGHT) is not None


@pytest.mark.sqlite_only
async def test_for_three_days_a_stranger_keeps_the_holder_of_a_locked_draft_out_of_no_hour(worker):
    """Attack row 9: 69 of 72 hours before."""
    name = await worker.fills()
    await worker.drafts.detach(ONE, name, NOW, None)
    for hour in range(72):
        for number in range(5):
            with suppress(TooManyTries):
                await worker.drafts.vaults.attach(chat(number), name, NOW + hour * HOUR, WRONG)
        assert await worker.drafts.vaults.attach(ONE, name, NOW + hour * HOUR, RIGHT) is not None
        await worker.drafts.detach(ONE, name, NOW + hour * HOUR, None)


async def test_the_chat_that_holds_a_draft_has_twenty_tries_a_day_too(worker):
    name = await worker.fills()
    for hour in range(4):
        await misses(worker, name, 5, now=NOW + hour * HOUR)
    with pytest.raises(TooManyTries):
        await worker.drafts.vaults.read(ONE, name, NOW + 4 * HOUR, RIGHT)
    assert await worker.drafts.vaults.attach(chat(1), name, NOW + 4 * HOUR, RIGHT) is not None


async def test_a_draft_that_there_is_not_is_counted_alike(worker):
    for number in range(4):
        await misses(worker, 77, 5, chat(number))
    with pytest.raises(TooManyTries):
        await worker.drafts.vaults.attach(ONE, 77, NOW, RIGHT)
    assert {row["draft"] for row in await worker.rows(tries)} == {77}


async def test_a_right_code_is_not_counted(worker):
    name = await worker.fills()
    for _ in range(7):
        assert await worker.drafts.vaults.read(ONE, name, NOW, RIGHT)
    assert await worker.rows(tries) == []


async def test_the_count_outlasts_a_restart_and_a_new_key(starts):
    first = starts(OLD)
    await misses(first, 77, 5, chat_hashes(Keyring(OLD), 4711))
    await first.database.close()
    second = starts(NEW, OLD)
    with pytest.raises(TooManyTries):
        await second.drafts.vaults.attach(chat_hashes(second.keyring, 4711), 78, NOW, WRONG)


async def test_two_workers_share_the_count(starts, monkeypatch):
    # SQLite lets the one in who happens to ask: on a busy machine two seconds may pass before it is the other's turn.
    patient = tuple("busy_timeout=60000" if each.startswith("busy_timeout") else each for each in _PRAGMAS)
    monkeypatch.setattr("storage.engines._PRAGMAS", patient)
    one, two = starts(), starts()
    asked = (worker.drafts.vaults.attach(ONE, 77, NOW, WRONG) for worker in (one, two) for _ in range(6))
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert sorted(type(answer).__name__ for answer in answers) == ["NoneType"] * 5 + ["TooManyTries"] * 7


async def test_whatever_is_wrong_costs_one_derivation_and_one_try(worker, derived):
    name = await worker.fills()
    bare = await worker.makes()
    other = await worker.fills(TWO)
    await misses(worker, name, 1)
    lock = await worker.fills()
    await worker.drafts.detach(ONE, lock, NOW, None)

    async def damage(**values):
        async with worker.database.write() as connection:
            await connection.execute(update(vaults).where(vaults.c.draft == name).values(**values))

    async def costs(asked_name, code):
        async with worker.database.write() as connection:
            await connection.execute(delete(tries))
        before = len(derived)
        assert await worker.drafts.vaults.read(ONE, asked_name, NOW, code) is None
        return len(derived) - before, len(await worker.rows(tries))

    asked = ((name, WRONG), (name, "no code at all"), (name, ""), (name, "x" * 5000), (bare, RIGHT), (other, RIGHT),
             (lock, RIGHT), (name ^ 1, RIGHT), (0, RIGHT), (1 << 70, RIGHT))  # fmt: skip
    for what in asked:
        assert await costs(*what) == (1, 1), what
    async with worker.database.write() as connection:
        await connection.execute(update(sealed).values(blob=bytes(329)))
    assert await costs(name, RIGHT) == (1, 1)
    record = (await worker.rows(vaults))[0]
    for broken in ({"wrapped": bytes(145)}, {"wrapped": b"\1" * 145}, {"public_key": bytes(32)}):
        await damage(**broken)
        assert await costs(name, RIGHT) == (1, 1), broken
        await damage(wrapped=record["wrapped"], public_key=record["public_key"])


async def test_the_first_try_of_all_makes_what_is_opened_in_vain_whatever_is_asked(starts, derived):
    name = await starts().fills()
    spent = []
    for asked, code in ((name, RIGHT), (name, WRONG), (name ^ 1, WRONG)):
        before = len(derived)
        await starts().drafts.vaults.read(ONE, asked, NOW, code)
        spent.append(len(derived) - before)
    assert spent == [2, 2, 2]


async def test_two_codes_are_derived_at_a_time():
    lock, pair, most, at_work = threading.Lock(), threading.Barrier(2), 0, 0

    class Slow(Vault):
        def create(self, code, keyring):
            nonlocal most, at_work
            with lock:
                at_work += 1
                most = max(most, at_work)
            pair.wait(30)  # broken, and so an error, where fewer than two are at work
            with lock:
                at_work -= 1
            return VaultRecord(b"", b"")

    opener = VaultOpener(Slow(), KEYRING)
    await asyncio.gather(*(opener.make(CODE) for _ in range(6)))
    assert most == 2


async def test_a_code_of_before_opens_nothing_after_consent_was_withdrawn_and_given_again(worker):
    name = await worker.fills()
    await worker.confirms(name, "iom", ConsentAnswer.NO)
    await worker.confirms(name, "iom")
    await worker.locks(name, CaseCode(b"a new code"))
    assert await worker.drafts.vaults.read(ONE, name, NOW, RIGHT) is None
    assert await worker.drafts.vaults.clear(ONE, name, NOW, None, RIGHT, PHONE) is None
