"""A card that comes without what the database does not say in time."""

from __future__ import annotations

import asyncio

import pytest

from bot.store_outage import promptly
from storage.database import DatabaseUnavailable


async def test_what_takes_too_long_is_done_without_and_is_not_cut_off(monkeypatch):
    monkeypatch.setattr("bot.store_outage._PROMPT", 0.0)
    finish, finished = asyncio.Event(), asyncio.Event()

    async def reads():
        await finish.wait()
        finished.set()
        raise DatabaseUnavailable  # which nobody waits for any more, and nothing prints

    with pytest.raises(DatabaseUnavailable):
        await promptly(reads())
    finish.set()
    await finished.wait()


async def test_what_comes_in_time_is_used_and_a_fault_is_a_fault():
    async def reads(value):
        if value is None:
            raise DatabaseUnavailable("53300")
        return value

    assert await promptly(reads(7)) == 7
    with pytest.raises(DatabaseUnavailable) as fault:
        await promptly(reads(None))
    assert fault.value.sqlstate == "53300"
