"""`lots web` as a process: it needs no setting, prints its address, answers, keeps no file, and stops when told."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys

import httpx
import pytest

pytestmark = pytest.mark.slow


@pytest.fixture
def environment():
    return {name: value for name, value in os.environ.items() if not name.startswith("LOTS_")}


def test_it_answers_on_loopback_without_a_setting_keeps_no_file_and_stops(tmp_path, environment):
    command = [sys.executable, "-m", "bot", "web", "--port", "0"]
    with subprocess.Popen(  # noqa: S603 - our own command
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        address = process.stdout.readline().strip()
        assert address.startswith("http://127.0.0.1:")
        with httpx.Client() as client:
            assert "tel:112" in client.get(f"{address}akut").text
            page = client.post(address, data={"query": "Kajsa Testsson belopp", "do": "search", "language": "sv"})
            assert page.status_code == 200
            assert client.get(address, headers={"host": "rebound.example"}).status_code == 421
        process.send_signal(signal.SIGTERM)
        printed, logged = process.communicate(timeout=20)
    assert process.returncode in {0, -signal.SIGTERM}
    assert "Testsson" not in printed + logged
    assert "Traceback" not in logged
    assert list(tmp_path.iterdir()) == []


def test_a_port_that_is_taken_or_none_is_one_line(tmp_path, environment):
    with socket.create_server(("127.0.0.1", 0)) as listener:
        for port, words in ((listener.getsockname()[1], "in use"), (70000, "from 0 to 65535")):
            result = subprocess.run(  # noqa: S603 - our own command
                [sys.executable, "-m", "bot", "web", "--port", str(port)],
                cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False,
            )  # fmt: skip
            assert result.returncode == 2
            assert words in result.stderr
            assert result.stderr.count("\n") == 1


def test_a_key_that_is_too_short_is_one_line_and_no_start(tmp_path, environment):
    command = [sys.executable, "-m", "bot", "web", "--port", "0"]
    ended = subprocess.run(  # noqa: S603 - our own command
        command,
        cwd=tmp_path,
        env=environment | {"LOTS_SECRET_KEY": "short"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (2, "", 1)
    assert "LOTS_SECRET_KEY" in ended.stderr
