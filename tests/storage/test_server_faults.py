"""PostgreSQL restarted, gone, cut off, read-only, or killing a transaction: it is told, and nothing is half saved."""

from __future__ import annotations

import pytest

from storage.database import DatabaseUnavailable
from storage.drafts.errors import AlreadyApplied
from storage.readers.store import ReaderRow, ReaderStore
from storage.tables.consent import consents
from storage.tables.operation import updates
from tests.postgres import started
from tests.relay import Relay
from tests.storage.worker import NOW, ONE, Worker


async def test_a_read_only_server_is_still_read_and_says_that_nothing_is_saved(postgres, postgres_url, cheap):
    worker = Worker(postgres_url)
    name = await worker.fills()
    with postgres.admin() as admin:
        admin.execute(f"alter database {worker.database.engine.url.database} set default_transaction_read_only = on")
    other = Worker(postgres_url)
    assert (await other.drafts.get(ONE, name, NOW)).filled
    await other.drafts.list(ONE, NOW)
    assert await ReaderStore(other.database).reader(ONE, NOW) is None
    with pytest.raises(DatabaseUnavailable):
        await other.confirms(name, "language")
    with pytest.raises(DatabaseUnavailable):
        await ReaderStore(other.database).save(ONE, ReaderRow(seen_on=NOW.date()))
    for each in (worker, other):
        await each.database.close()


@pytest.mark.parametrize("moment", ["before", "after"])
async def test_a_connection_cut_at_the_commit_saves_all_or_nothing_and_the_update_that_comes_again_is_applied_once(
    postgres, postgres_url, cheap, moment
):
    async with Relay(postgres.folder) as relay:
        near, far = Worker(postgres_url), Worker(postgres_url.partition("?")[0] + f"?host={relay.folder}")
        name = await near.makes()
        record = near.record("language")
        await far.dump()  # it has a connection by now, and has looked at the tables
        relay.cuts_commit = moment
        with pytest.raises(DatabaseUnavailable):
            await far.drafts.confirm(ONE, name, NOW, 7, record, far.hashes)
        relay.cuts_commit = None
        saved = moment == "after"
        assert ([row["update_id"] for row in await near.rows(updates)] == [7]) is saved
        assert (len(await near.rows(consents)) == 1) is saved
        again = far.drafts.confirm(ONE, name, NOW, 7, record, far.hashes)
        if saved:
            with pytest.raises(AlreadyApplied):
                await again
        else:
            assert await again
        assert len(await near.rows(consents)) == 1
        for worker in (near, far):
            await worker.database.close()


@pytest.fixture
def own_server():
    """A server that one test stops and starts."""
    server = started(16)
    yield server
    server.remove()


@pytest.mark.full
async def test_a_server_that_is_restarted_is_told_while_it_is_gone_and_used_again_afterwards(own_server, cheap):
    worker = Worker(own_server.url(own_server.new()))
    name = await worker.fills()
    before = await worker.dump()
    own_server.stop()
    for _ in range(3):
        with pytest.raises(DatabaseUnavailable):
            await worker.confirms(name, "language")
    own_server.start()
    assert await worker.dump() == before
    assert await worker.confirms(name, "language", language="en")
    await worker.database.close()
