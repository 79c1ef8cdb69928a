"""Fills both databases with the same rows, from one size to the next."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from storage.clock import note_purge
from storage.crypto.keyring import Keyring
from storage.database import Database
from storage.tables.consent import consents, gates
from tests.bench.growth.places import Place
from tests.bench.growth.rows import Chunk, Rows
from tests.storage.worker import Worker


def fill(place: Place, keyring: Keyring, before: tuple[int, int], after: tuple[int, int]) -> None:
    """Add readers and drafts until there are as many as `after` says."""
    now = datetime.now(UTC)
    rows = Rows(keyring, now, asyncio.run(_model()))

    def chunks() -> Iterator[Chunk]:
        yield from rows.readers(before[0], after[0])
        yield from rows.drafts(before[1], after[1])

    place.fill(chunks())
    place.settle()
    asyncio.run(_note(place.url, now))


async def _note(url: str, now: datetime) -> None:
    """Note a purge, which the clock is compared with."""
    database = Database(url)
    await note_purge(database, now)
    await database.close()


async def _model() -> dict[str, list[dict[str, Any]]]:
    """The consents and the gate of one draft, as the product writes them; as the columns take them."""
    with tempfile.TemporaryDirectory() as folder:
        worker = Worker(f"sqlite+aiosqlite:///{Path(folder) / 'model.sqlite3'}")
        await worker.consents(await worker.makes())
        tables = (consents, gates)
        rows = await worker.looks(*tables)
        await worker.database.close()
    return {table.name: [dict(row) for row in found] for table, found in zip(tables, rows, strict=True)}
