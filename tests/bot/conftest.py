"""A folder of one's own, and no setting at all."""

from __future__ import annotations

import os

import pytest


@pytest.fixture
def nowhere(tmp_path, monkeypatch):
    """An empty folder to stand in, with no setting in the environment; returns it."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("LOTS_")]:
        monkeypatch.delenv(name)
    return tmp_path
