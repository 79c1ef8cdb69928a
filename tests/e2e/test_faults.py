"""What the reader keeps when the bot dies at the worst moment, the disk is full, or the database does not answer."""

from __future__ import annotations

import asyncio
import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.drafting import ADULT, Drafter, database, rows
from tests.e2e.failpoints import POINTS, REACHED

pytestmark = pytest.mark.slow

DOWN = "Utkasten går inte att nå just nu. Inget har sparats eller ändrats."
ROOT = Path(__file__).parents[2]


class Press:
    """Starts bots, each in a process of its own."""

    def __init__(self) -> None:
        self._program = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.failpoints"], cwd=ROOT, text=True,
            env=os.environ | {"PTB_TIMEDELTA": "true"}, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        assert self._program.stdout.readline() == "ready\n"

    def orders(self, **order: object) -> int:
        self._program.stdin.write(json.dumps(order) + "\n")
        self._program.stdin.flush()
        return int(self._program.stdout.readline())

    def close(self) -> None:
        self._program.communicate(timeout=10)


class Process:
    """One bot, in a process of its own."""

    def __init__(self, press: Press, folder: Path, environment: dict[str, str]) -> None:
        self._press, self._folder, self._environment = press, folder, environment
        self.pid = 0

    def starts(self, *failpoint: str) -> None:
        order = {"folder": str(self._folder), "environment": self._environment, "failpoint": failpoint}
        self.pid = self._press.orders(run=order)

    async def ends(self) -> int:
        """How it ended: its status, or the signal's number below zero."""
        pid, self.pid = self.pid, 0
        return await asyncio.wait_for(asyncio.to_thread(self._press.orders, wait=pid), 15)

    async def stops(self) -> None:
        os.kill(self.pid, signal.SIGTERM)
        assert await self.ends() == 0


@pytest.fixture(scope="module")
def press():
    found = Press()
    yield found
    found.close()


@pytest.fixture
def bot_process(press, settings, tmp_path):
    environment = {name: value for name, value in os.environ.items() if name.startswith("LOTS_")}
    process = Process(press, tmp_path, environment)
    yield process
    if process.pid:
        os.kill(process.pid, signal.SIGKILL)
        press.orders(wait=process.pid)


@pytest.fixture
def anna(api):
    return Drafter(api, api.reader(71, language_code="sv"))


#: The verb, what leads to it, the tap itself, and the rows of drafts and consents when it was done once.
_VERBS = {
    "SAVE": ((), "Börja ett nytt utkast", (1, 0)),
    "PUT": (("Börja ett nytt utkast", "Fortsätt"), "Polis", (1, 0)),
    "CONFIRM": (("Börja ett nytt utkast", *ADULT, "Översikt", "Samtycke", "Fortsätt", "Tolk på plats", "Muntligt"),
                "Bekräftat", (1, 1)),
    "ERASE": (("Börja ett nytt utkast", "Utkast"), "Radera LT-", (0, 0)),
}  # fmt: skip


@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize("verb", _VERBS)
async def test_a_kill_loses_no_confirmed_answer_and_doubles_none(api, anna, bot_process, settings, verb, point):
    """Promise 19."""
    before, tap, left = _VERBS[verb]
    if verb == "CONFIRM":  # an earlier PUT is not what is waited for
        before = ("Börja ett nytt utkast", "Samtycke", "Fortsätt", "Tolk på plats", "Muntligt")
    bot_process.starts(verb, point)
    await anna.sends("/utkast")
    await anna.taps(*before)
    done = rows(database(settings), "drafts", "consents")
    anna.reader.taps(tap if verb != "ERASE" else anna.finds(tap).label, anna.card())
    assert await bot_process.ends() == REACHED
    assert rows(database(settings), "drafts", "consents") == (done if point == "before-commit" else left)
    assert api.world.updates.pending == 1
    bot_process.starts()
    await api.until(lambda: api.world.updates.pending == 0, 10, "not confirmed")
    await anna.is_quiet()
    assert rows(database(settings), "drafts", "consents") == left
    if verb == "PUT":
        await anna.taps("Översikt", "Svaren", "Underlaget")
        assert "Vem som fyller i: Polis" in anna.card().text
    await bot_process.stops()
    assert not [error for error in api.errors if "query is too old" not in error and "not modified" not in error]


async def test_with_the_disk_full_nothing_is_saved_and_guidance_goes_on(api, anna, bot_process, settings):
    """Promise 20."""
    bot_process.starts()
    await anna.begins("Fortsätt")
    resource.prlimit(bot_process.pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
    assert DOWN in (await anna.taps("Polis")).text
    await anna.sends("/akut")
    assert "Först trygghet" in anna.card().text
    await anna.taps("Papperen i ansökan")
    await anna.sends("/utkast")
    assert DOWN in (await anna.taps("Börja ett nytt utkast")).text
    resource.prlimit(bot_process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert rows(database(settings), "drafts") == (1,)
    await anna.begins("Fortsätt", "Polis", "Vuxen", "Översikt", "Svaren", "Underlaget")
    assert "Vem som fyller i: Polis" in anna.card().text
    await bot_process.stops()
    assert not api.errors


async def test_with_the_database_locked_nothing_is_saved_and_guidance_goes_on(api, lots, anna, settings, monkeypatch):
    """Promise 20."""
    monkeypatch.setattr("storage.database._PRAGMAS", _hasty())
    await lots.stops()
    await lots.starts()
    await anna.begins("Fortsätt")
    await anna.is_quiet()
    other = sqlite3.connect(database(settings), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert DOWN in (await anna.taps("Polis")).text
    await anna.sends("/akut")
    assert "Först trygghet" in anna.card().text
    await anna.taps("Papperen i ansökan")
    await anna.sends("/utkast")
    assert DOWN in (await anna.taps("Börja ett nytt utkast")).text
    other.execute("ROLLBACK")
    other.close()
    assert rows(database(settings), "drafts") == (1,)
    await anna.begins()
    assert rows(database(settings), "drafts") == (2,)
    assert not api.errors


def _hasty():
    """The pragmas with a patience of tenths of a second."""
    from storage import database as module

    return tuple("busy_timeout=200" if each.startswith("busy_timeout") else each for each in module._PRAGMAS)
