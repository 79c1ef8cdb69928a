"""Workers on one database."""

from __future__ import annotations

import pytest

from storage.database import _PRAGMAS
from tests.storage.worker import Worker


@pytest.fixture
def file(tmp_path):
    return tmp_path / "lots.sqlite3"


@pytest.fixture
async def starts(file, cheap, monkeypatch):
    """Starts one more worker on the same database; on a slow machine they wait for one another as long as it takes."""
    patient = tuple("busy_timeout=60000" if pragma.startswith("busy_timeout") else pragma for pragma in _PRAGMAS)
    monkeypatch.setattr("storage.database._PRAGMAS", patient)
    monkeypatch.setattr("storage.database._PATIENCE", 60_000)
    working = []

    def worker(*keys, **how):
        working.append(Worker(f"sqlite+aiosqlite:///{file}", *keys, **how))
        return working[-1]

    yield worker
    for one in working:
        await one.database.close()


@pytest.fixture
async def worker(starts):
    return starts()
