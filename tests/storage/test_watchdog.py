"""A test run that is killed leaves no server behind."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.watchdog import processes_on

pytestmark = pytest.mark.slow

#: Starts a server, says where, and stands still: a test run in the middle of a test.
_RUN = """
import sys
from tests.postgres import NoServer, PostgresServer
server = PostgresServer(16)
try:
    server.make()
except NoServer as problem:
    server.remove()
    sys.exit(f"{problem}")
print(server.folder, flush=True)
sys.stdin.read()
"""
_ROOT = Path(__file__).parents[2]
_PATIENCE = 60


def test_the_server_of_a_test_run_that_is_killed_ends_by_itself_and_leaves_no_file():
    run = subprocess.Popen(  # noqa: S603 - this Python
        [sys.executable, "-c", _RUN], cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    )  # fmt: skip
    folder = run.stdout.readline().strip()
    if not folder:
        pytest.skip(f"not run on PostgreSQL 16: {run.communicate()[1].splitlines()[-1]}")
    assert any(processes_on(Path(folder)))
    run.send_signal(signal.SIGKILL)
    run.communicate()
    deadline = time.monotonic() + _PATIENCE
    while Path(folder).exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not list(processes_on(Path(folder)))
    assert not Path(folder).exists()
