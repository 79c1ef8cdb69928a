"""A folder of one's own with no setting at all, and commands run in this process."""

from __future__ import annotations

import os

import pytest

from bot.__main__ import main


@pytest.fixture
def nowhere(tmp_path, monkeypatch):
    """An empty folder to stand in, with no setting in the environment; returns it."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("LOTS_")]:
        monkeypatch.delenv(name)
    return tmp_path


@pytest.fixture
def lots(capsys):
    """Runs a command; returns its status, what it printed and what it complained of."""

    def _lots(*arguments):
        status = main(arguments)
        out, err = capsys.readouterr()
        return status, out, err

    return _lots
