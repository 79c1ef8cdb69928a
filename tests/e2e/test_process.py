"""The program itself, started as an operator starts it, against a Bot API server on loopback."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys

import pytest

from tests.e2e.botapi.world import PATIENCE

pytestmark = pytest.mark.slow

KEY = "the-key-of-the-tests-0123456789-abcdefghijk"
CANARY = "Kanariefågel-Zebulon-8812"


@pytest.fixture
async def program(api, tmp_path):
    """Starts `lots run` in a folder of its own, everything logged; whatever still runs at the end is killed."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("LOTS_")}
    environment |= {
        "LOTS_TELEGRAM_TOKEN": api.token,
        "LOTS_TELEGRAM_API_URL": api.root,
        "LOTS_SECRET_KEY": KEY,
        "LOTS_OPERATOR": "Exempelorganisationen",
        "LOTS_LOG_LEVEL": "DEBUG",
    }
    started = []

    async def start():
        with (tmp_path / "out").open("ab") as out:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=tmp_path, env=environment, stdout=out, stderr=out
            )
        started.append(process)
        return process

    yield start
    for process in started:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_it_answers_stops_in_time_and_leaves_no_trace_of_what_was_written(api, program, tmp_path):
    running = await program()
    reader = api.reader(987654321, language_code="sv")
    reader.starts()
    await reader.sees("Jag är en bot")
    reader.sends(f"{CANARY} 19121212-1212")
    await reader.sees("borttaget")
    reader.taps("Brådskande")
    await reader.sees("Först trygghet")
    running.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(running.wait(), PATIENCE) == 0
    held = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    for secret in (CANARY, "Zebulon", "1212", api.token, "987654321", KEY, "Kim"):
        assert secret.encode() not in held, secret
    rows = sqlite3.connect(tmp_path / "lots.sqlite3").execute("select count(*) from readers").fetchone()
    assert rows == (1,)
    assert not api.errors


async def test_a_tap_during_a_kill_is_answered_by_the_next_start(api, program):
    first = await program()
    reader = api.reader(5, language_code="en")
    reader.starts()
    await reader.sees("I am a bot")
    first.kill()
    await first.wait()
    reader.taps("Urgent")
    await program()
    await reader.sees("Safety first")
    assert not api.errors
