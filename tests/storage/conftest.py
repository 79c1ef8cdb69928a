"""Workers on one database, and codes that are cheap to derive."""

from __future__ import annotations

import pytest
from nacl.pwhash import argon2id

from tests.storage.worker import Worker


@pytest.fixture
def cheap(monkeypatch):
    """Argon2id at its lowest limits: the tests of the vault itself take the real ones."""
    monkeypatch.setattr("storage.vault.argon2id.OPSLIMIT_INTERACTIVE", argon2id.OPSLIMIT_MIN)
    monkeypatch.setattr("storage.vault.argon2id.MEMLIMIT_INTERACTIVE", argon2id.MEMLIMIT_MIN)


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
