"""Workers on one database."""

from __future__ import annotations

import pytest

from tests.storage.worker import Worker


@pytest.fixture
def file(tmp_path):
    return tmp_path / "lots.sqlite3"


@pytest.fixture
async def starts(file, cheap):
    """Starts one more worker on the same database."""
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
