"""No statement of the running product reads a whole table that grows with readers or drafts: asked of the planner."""

from __future__ import annotations

import json
from contextlib import contextmanager
from datetime import timedelta

import pytest
from sqlalchemy import event

from dialogs.draft.model.consent_answers import ConsentAnswer, RecorderRole
from storage.clock import clock_jumped, note_purge
from storage.inspection import rows_under_other_keys
from storage.readers.store import CardRef, ReaderStore, chat_hashes
from storage.tables.base import metadata
from tests.storage.worker import FIELD, NEW, NOW, OLD, RIGHT, SURNAME

#: What grows with the operator's own doing, or not at all.
SMALL = {
    "alembic_version", "clock", "figures", "invitations", "lease", "lots_version", "sqlite_master", "trail_ends",
}  # fmt: skip
GROWING = set(metadata.tables) - SMALL
DAY = timedelta(days=1)


@contextmanager
def statements(database):
    """Every statement that is run meanwhile, with the values of its first run."""
    seen, engine, read = {}, database.engine, database.rows

    async def rows(query, parameters):
        seen.setdefault(query, parameters)
        return await read(query, parameters)

    def note(connection, cursor, statement, parameters, context, many):
        if statement.lstrip().lower().startswith(("select", "insert", "update", "delete", "with")):
            seen.setdefault(statement, parameters[0] if many else parameters)

    database.rows = rows
    event.listen(engine.sync_engine, "before_cursor_execute", note)
    yield seen
    database.rows = read
    event.remove(engine.sync_engine, "before_cursor_execute", note)


async def everything(starts):
    """All that the product does with its rows, once."""
    early = starts(OLD, by_invitation=True)
    worker = starts(NEW, OLD, by_invitation=True)
    readers, keys = ReaderStore(worker.database), [chat_hashes(worker.keyring, chat) for chat in range(3)]
    with statements(worker.database) as seen, statements(early.database) as seen_early:
        for chat in keys:
            _, code = await worker.drafts.invitations.make(RecorderRole.POLICE, NOW.date())
            assert await worker.drafts.invitations.redeem(chat, code, NOW)
            assert not await worker.drafts.invitations.redeem(chat, RIGHT, NOW)
        assert await worker.drafts.invitations.role(keys[0], NOW.date())
        held = keys[0][::-1]
        name, other = await early.fills(held), await early.makes(held)
        await drafts(worker, keys, name, other)
        await rows_of_readers(readers, keys[0])
        assert await worker.drafts.rotate() == 0
        assert await rows_under_other_keys(worker.database, worker.keyring) == 0
        await upkeep(worker, readers, keys)
    return seen | seen_early


async def drafts(worker, keys, name, other):
    """Everything that readers do with drafts."""
    await worker.drafts.rotate()
    assert len(await worker.drafts.list(keys[0], NOW)) == 2
    await worker.drafts.get(keys[0], name, NOW + DAY)
    await worker.says(name, "lawyer", "no", keys[0], update=1)
    await worker.seals(name, FIELD["given-names"], keys=keys[0])
    assert await worker.drafts.vaults.read(keys[0], name, NOW, RIGHT)
    await worker.drafts.vaults.clear(keys[0], name, NOW, None, RIGHT, SURNAME)
    await worker.drafts.note_paper(keys[0], name, NOW)
    assert await worker.drafts.vaults.attach(keys[1], name, NOW, RIGHT)
    await worker.confirms(name, "phone", ConsentAnswer.NO, keys[1])
    await worker.confirms(name, "iom", ConsentAnswer.NO, keys[1])
    await worker.drafts.detach(keys[1], name, NOW, None)
    assert await worker.drafts.erase(keys[0], name, NOW)
    assert await worker.drafts.erase_named(other, NOW)


async def rows_of_readers(readers, keys):
    """Everything that is kept of a reader."""
    await readers.add_card(keys, NOW, CardRef(1, int(NOW.timestamp())))
    await readers.touch(keys, NOW)
    await readers.claim(keys, 7)
    await readers.change(keys, NOW, language=2)
    await readers.add_deletions(keys, NOW, [1, 2])
    assert await readers.pending_deletions(keys, NOW) == (1, 2)
    await readers.remove_deletions(keys, [1])
    assert await readers.reader(keys, NOW)


async def upkeep(worker, readers, keys):
    """What is done each hour and at the start, with something to do of everything."""
    await worker.fills(keys[2])
    await clock_jumped(worker.database, NOW)
    for late in (2 * DAY + DAY / 24, 15 * DAY, 190 * DAY):
        await worker.drafts.erase_again(NOW + late)
        await readers.purge(NOW + late)
        await worker.drafts.purge(NOW + late)
        await note_purge(worker.database, NOW + late)
    await readers.add_card(keys[0], NOW, CardRef(1, int(NOW.timestamp())))
    await readers.forget(keys[0])


# ---------------------------------------------------------------- the plans


async def whole_in_sqlite(connection, statement, values):
    """The growing tables that SQLite would read from end to end."""
    plan = await connection.exec_driver_sql(f"explain query plan {statement}", values)
    scanned = {row.detail.split()[1] for row in plan if row.detail.startswith("SCAN ") and "CONSTANT" not in row.detail}
    return {name for name in scanned - SMALL if not name.startswith(("anon_", "("))}  # which are parts of the statement


async def whole_in_postgresql(connection, statement, values):
    """The growing tables of which PostgreSQL would read all rows although it may not if it can help it."""
    for name in ("seqscan", "hashjoin", "mergejoin", "bitmapscan"):
        await connection.exec_driver_sql(f"set local enable_{name} = off")
    plan = (await connection.exec_driver_sql(f"explain (format json) {statement}", values)).scalar_one()
    plan = json.loads(plan) if isinstance(plan, str) else plan
    return set(_read_whole(plan[0]["Plan"]))


def _read_whole(node, limited=False):
    limited = limited or (node["Node Type"] == "Limit")
    whole = node["Node Type"] == "Seq Scan" or (node["Node Type"].startswith("Index") and "Index Cond" not in node)
    if whole and node.get("Relation Name") in GROWING and not (limited and "Filter" not in node):
        yield node["Relation Name"]
    for part in node.get("Plans", ()):
        yield from _read_whole(part, limited)


def is_bounded(statement):
    """Whether it asks for the first rows of a table, whatever they are."""
    return " limit " in statement.lower().replace("\n", " ") and " where " not in statement.lower().replace("\n", " ")


async def test_no_statement_reads_a_whole_table_that_grows(starts):
    seen = await everything(starts)
    assert len(seen) > 60
    database = starts().database
    whole = {}
    async with database.work() as connection:
        look = whole_in_postgresql if database.is_on_server else whole_in_sqlite
        for statement, values in seen.items():
            if not is_bounded(statement) and (tables := await look(connection, statement, values)):
                whole[statement] = tables
    assert whole == {}


@pytest.mark.parametrize(
    "statement",
    ["select key from readers where language = 1", "delete from drafts where length(blob) > 400",
     "select count(*) from trail", "select r.key from readers as r where r.told"],
)  # fmt: skip
async def test_a_statement_that_does_is_seen(worker, statement):
    async with worker.database.work() as connection:
        look = whole_in_postgresql if worker.database.is_on_server else whole_in_sqlite
        assert await look(connection, statement, ())


async def test_what_goes_along_with_a_draft_is_found_by_an_index_too(worker):
    """A planner does not show what foreign keys ask for."""
    for table in (table for table in metadata.sorted_tables if table.foreign_keys):
        leading = [next(iter(table.primary_key)).name, *(next(iter(index.columns)).name for index in table.indexes)]
        for key in table.foreign_key_constraints:
            assert key.column_keys[0] in leading, (table.name, key.name)
