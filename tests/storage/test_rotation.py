"""Rotation: everything comes under the new key while workers write, needs no code, and leaves no row unreadable."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import update

from dialogs.draft.model.open_answers import FIELD_BY_NAME
from storage.crypto.errors import VaultClosed
from storage.crypto.keyring import Keyring
from storage.drafts import rotation
from storage.readers.store import chat_hashes
from storage.tables.draft import drafts
from storage.tables.vault import vaults
from tests.storage.worker import ANSWER, FIELD, NEW, NOW, OLD, ONE, RIGHT

CHATS = range(6)


def keys(keyring, chat):
    return chat_hashes(keyring, chat)


async def filled(worker):
    """A draft with a sealed answer for each chat, under this worker's key; returns the names."""
    return [await worker.fills(keys(worker.keyring, chat)) for chat in CHATS]


async def key_ids(worker):
    rows = [row["blob"] for row in await worker.rows(drafts)] + [row["wrapped"] for row in await worker.rows(vaults)]
    return {row[1:9] for row in rows}


async def test_everything_is_readable_under_the_new_key_alone(starts):
    names = await filled(starts(OLD))
    between = starts(NEW, OLD)
    assert await between.drafts.rotate(batch=2) == 12
    assert await between.drafts.rotate() == 0
    for chat, name in zip(CHATS, names, strict=True):
        assert (await between.drafts.get(keys(between.keyring, chat), name, NOW)).number == name
    after = starts(NEW)
    for chat, name in zip(CHATS, names, strict=True):
        held = keys(after.keyring, chat)
        assert (await after.drafts.get(held, name, NOW)).state.answers.get(FIELD_BY_NAME["person"]) == "adult"
        assert await after.drafts.vaults.read(held, name, NOW, RIGHT) == {"surname": ANSWER}
    assert await key_ids(after) == {after.keyring.current}


async def test_rotation_while_two_workers_write(starts):
    names = await filled(starts(OLD))
    late, early = starts(OLD, NEW), starts(NEW, OLD)

    async def writes(worker, chats, field):
        for value in ("no", "yes", "no"):
            for chat in chats:
                held = keys(worker.keyring, chat)
                assert await worker.says(names[chat], "lawyer", value, held)
                await asyncio.sleep(0)
        for chat in chats:
            assert await worker.seals(names[chat], FIELD[field], "Exempel", keys(worker.keyring, chat))

    rotating = starts(NEW, OLD)
    await asyncio.gather(
        writes(late, (0, 1, 2), "given-names"), writes(early, (3, 4, 5), "destination"), rotating.drafts.rotate(batch=1)
    )
    await rotating.drafts.rotate()
    for chat in CHATS:
        await rotating.drafts.list(keys(rotating.keyring, chat), NOW)
    after = starts(NEW)
    for chat, name in zip(CHATS, names, strict=True):
        held = keys(after.keyring, chat)
        assert (await after.drafts.get(held, name, NOW)).state.answers.get(FIELD_BY_NAME["lawyer"]) == "no"
        assert len(await after.drafts.vaults.read(held, name, NOW, RIGHT)) == 2
    assert await key_ids(after) == {after.keyring.current}


async def test_what_is_written_between_reading_and_wrapping_is_not_lost(starts, monkeypatch):
    late = starts(OLD, NEW)
    held = keys(late.keyring, 1)
    name = await late.makes(held)
    write, written = rotation._write, []

    async def slow(*those):
        if not written:
            written.append(await late.says(name, "lawyer", "no", held))
        return await write(*those)

    monkeypatch.setattr(rotation, "_write", slow)
    rotating = starts(NEW, OLD)
    assert await rotating.drafts.rotate() == 1
    draft = await rotating.drafts.get(keys(rotating.keyring, 1), name, NOW)
    assert draft.state.answers.get(FIELD_BY_NAME["lawyer"]) == "no"
    assert await key_ids(rotating) == {rotating.keyring.current}


async def test_what_cannot_be_opened_holds_up_nothing_else_and_is_told_without_a_name(starts):
    worker = starts(OLD)
    names = [await worker.makes() for _ in range(3)]
    async with worker.database.write() as connection:
        await connection.execute(update(drafts).where(drafts.c.name == min(names)).values(blob=b"\1" * 369))
    rotating = starts(NEW, OLD)
    with pytest.raises(VaultClosed) as problem:
        await rotating.drafts.rotate(batch=1)
    assert str(problem.value) == str(VaultClosed())
    assert {row["name"] for row in await rotating.rows(drafts) if row["blob"][1:9] == rotating.keyring.current} == {
        *names
    } - {min(names)}


async def test_without_the_retired_key_nothing_is_touched(starts):
    worker = starts(OLD)
    await worker.makes(ONE)
    before = await worker.dump()
    with pytest.raises(VaultClosed):
        await starts(NEW).drafts.rotate()
    assert await worker.dump() == before
    assert Keyring(NEW).ids == (Keyring(NEW).current,)
