"""What the reader keeps when the bot dies at the worst moment, the disk is full, or the database does not answer."""

from __future__ import annotations

import resource
import sqlite3

import pytest

from storage.engines import _PRAGMAS
from tests.e2e.draft_story import Drafter, database, rows
from tests.e2e.failpoints import POINTS, REACHED

pytestmark = pytest.mark.slow

DOWN = "Utkasten går inte att nå just nu. Inget har sparats eller ändrats."


@pytest.fixture
def anna(api):
    return Drafter(api, api.reader(71, language_code="sv"))


#: The verb, what leads to it, the tap itself, and the rows of drafts and consents when it was done once.
_VERBS = {
    "SAVE": ((), "Börja ett nytt utkast", (1, 0)),
    "PUT": (("Börja ett nytt utkast", "Fortsätt"), "Polis", (1, 0)),
    "RESPOND": (("Börja ett nytt utkast", "Samtycke", "Fortsätt: Förklarat", "Tolk på plats", "Muntligt"),
                "Ja", (1, 1)),
    "ERASE": (("Börja ett nytt utkast", "Mer"), "Radera LT-", (0, 0)),
}  # fmt: skip


def _is_long(verb, point, database):
    """On a server one of them stands for all, but in `make test-all`: whoever restarts waits for the lease."""
    return database == "postgresql" and (verb, point) != ("PUT", "before-reply")


KILLS = [
    pytest.param(verb, point, database, marks=pytest.mark.full if _is_long(verb, point, database) else ())
    for database in ("sqlite", "postgresql")
    for verb in _VERBS
    for point in POINTS
]


@pytest.mark.parametrize(("verb", "point", "database_url"), KILLS, indirect=["database_url"])
async def test_a_kill_loses_no_confirmed_answer_and_doubles_none(api, anna, bot_process, settings, verb, point):
    """Promise 19."""
    before, tap, left = _VERBS[verb]
    bot_process.starts(verb, point)
    await anna.sends("/utkast")
    await anna.taps(*before)
    done, (applied,) = _rows(settings), rows(settings.database_url, "updates")
    once = applied + (verb != "ERASE")  # what is gone cannot be erased again, so its update is not kept
    anna.reader.taps(anna.finds(tap).label, anna.card())
    assert await bot_process.ends() == REACHED
    assert (_rows(settings) == left) is (point != "before-commit" or done == left)
    assert rows(settings.database_url, "updates") == (applied if point == "before-commit" else once,)
    assert api.world.updates.pending == 1
    bot_process.starts()
    await api.until(lambda: api.world.updates.pending == 0, what="not confirmed")
    await anna.is_quiet()
    assert _rows(settings) == left
    assert rows(settings.database_url, "updates") == (once,)
    if verb == "PUT":
        await anna.taps("Översikt", "Svaren", "Underlaget")
        assert "Vem som fyller i: Polis" in anna.card().text
    await bot_process.stops()
    assert not [error for error in api.errors if "query is too old" not in error and "not modified" not in error]


def _rows(settings):
    return rows(settings.database_url, "drafts", "consents")


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
    hasty = tuple("busy_timeout=200" if each.startswith("busy_timeout") else each for each in _PRAGMAS)
    monkeypatch.setattr("storage.engines._PRAGMAS", hasty)
    monkeypatch.setattr("storage.database.BUSY_MILLISECONDS", 200)
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
