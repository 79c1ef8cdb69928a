"""Workers on one database: on a file of SQLite's, and on PostgreSQL too where the test does not look into the file."""

from __future__ import annotations

import pytest

from storage.engines import _PRAGMAS
from tests.storage.worker import Worker

#: The databases, with the fixture that gives a new one's address; the last two take long together.
_ADDRESSES = {"postgresql": "postgres_url", "postgresql-18": "newest_postgres_url", "pgbouncer": "pooler_url"}
KINDS = [
    "sqlite",
    "postgresql",
    *(pytest.param(kind, marks=pytest.mark.full) for kind in ("postgresql-18", "pgbouncer")),
]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "lots.sqlite3"


def pytest_generate_tests(metafunc):
    """Whatever works on a database runs on both kinds, but for what looks at SQLite's own file, and what says so."""
    if "url" in metafunc.fixturenames and "file" not in metafunc.fixturenames:
        alone = metafunc.definition.get_closest_marker("sqlite_only")
        metafunc.parametrize("url", ["sqlite"] if alone else KINDS, indirect=True)


@pytest.fixture
def url(request, tmp_path):
    """The address of a new database."""
    if fixture := _ADDRESSES.get(getattr(request, "param", "sqlite")):
        return request.getfixturevalue(fixture)
    return f"sqlite+aiosqlite:///{tmp_path / 'lots.sqlite3'}"


@pytest.fixture
async def starts(url, cheap, monkeypatch):
    """Starts one more worker on the same database; on a slow machine they wait for one another as long as it takes."""
    patient = tuple("busy_timeout=60000" if pragma.startswith("busy_timeout") else pragma for pragma in _PRAGMAS)
    monkeypatch.setattr("storage.engines._PRAGMAS", patient)
    monkeypatch.setattr("storage.database.BUSY_MILLISECONDS", 60_000)
    monkeypatch.setattr("storage.server.LOCK", 60_000)
    working = []

    def worker(*keys, **how):
        working.append(Worker(url, *keys, **how))
        return working[-1]

    yield worker
    for one in working:
        await one.database.close()


@pytest.fixture
async def worker(starts):
    return starts()
