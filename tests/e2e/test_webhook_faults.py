"""What a reader keeps when a worker dies at the worst moment, Telegram's calls fail, or the database does not answer.

The table of faults in the README names these tests.
"""

from __future__ import annotations

import socket

import pytest

from bot.telegram.updates import KINDS
from tests.e2e.draft_story import Drafter, rows
from tests.e2e.failpoints import POINTS, REACHED
from tests.e2e.processes import Process
from tests.e2e.test_faults import _VERBS

pytestmark = pytest.mark.slow

TOKEN = "the-secret-of-the-webhook-0123456789"
PATH = "/hook/7Qm2xk"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


@pytest.fixture
def workers(press, settings, bot_process, tmp_path):
    """Two workers as processes of their own, each on a port."""
    made = []
    for _ in range(2):
        port = free_port()
        environment = bot_process.environment | {
            "LOTS_WEBHOOK_URL": f"http://127.0.0.1:9{PATH}", "LOTS_WEBHOOK_SECRET": TOKEN,
            "LOTS_LISTEN_ADDRESS": f"127.0.0.1:{port}", "LOTS_DRAIN_SECONDS": "0",
        }  # fmt: skip
        worker = Process(press, tmp_path, environment)
        worker.root = f"http://127.0.0.1:{port}"
        made.append(worker)
    yield made
    for worker in made:
        worker.is_killed()


@pytest.fixture
async def hook(api, bot):
    await bot.set_webhook(f"http://127.0.0.1:9{PATH}", secret_token=TOKEN, allowed_updates=KINDS, max_connections=100)
    return api.hook


@pytest.fixture
def anna(api):
    return Drafter(api, api.reader(71, language_code="sv"))


def brings_to(hook, worker):
    hook.balance = lambda _: worker.root


async def sends_once_served(api, anna, text):
    """Write, and let the pauses between tries pass until a worker that has just started answers."""
    anna.reader.sends(text)

    def answered() -> bool:
        api.passes(1)
        return anna.has_card()

    await api.until(answered, what="not served")


def _is_long(verb, point, database):
    if database == "postgresql":
        return (verb, point) != ("PUT", "before-reply")
    return verb != "PUT" and point != "before-reply"


_KILLS = [
    pytest.param(verb, point, database, marks=pytest.mark.full if _is_long(verb, point, database) else ())
    for database in ("sqlite", "postgresql")
    for verb in _VERBS
    for point in POINTS
]


@pytest.mark.parametrize(("verb", "point", "database_url"), _KILLS, indirect=["database_url"])
async def test_a_worker_that_is_killed_loses_no_answer_and_another_doubles_none(
    api, anna, hook, workers, settings, verb, point
):
    before, tap, left = _VERBS[verb]
    first, second = workers
    first.starts(verb, point)
    brings_to(hook, first)
    await sends_once_served(api, anna, "/utkast")
    await anna.taps(*before)
    await api.until(lambda: not api.world.updates.pending, what="not accepted")
    applied = rows(settings.database_url, "updates")[0]
    anna.reader.taps(anna.finds(tap).label, anna.card())
    assert await first.ends() == REACHED
    await api.until(lambda: not api.hook.flying, what="still under way")
    assert api.world.updates.pending == 1
    second.starts()
    brings_to(hook, second)

    def accepted() -> bool:
        api.passes(1)
        return not api.world.updates.pending

    await api.until(accepted, what="not accepted")
    assert rows(settings.database_url, "drafts", "consents") == left
    assert rows(settings.database_url, "updates") == (applied + (verb != "ERASE"),)
    await second.stops()
    assert not [error for error in api.errors if "query is too old" not in error and "not modified" not in error]


async def test_a_worker_that_is_told_to_stop_finishes_what_it_has_and_the_next_is_brought_to_another(
    api, anna, hook, workers, settings
):
    first, second = workers
    first.starts()
    brings_to(hook, first)
    await sends_once_served(api, anna, "/start")
    api.delay("editMessageText", 0.5)
    anna.reader.taps("Brådskande", anna.card())
    await api.until(lambda: any(call.method == "editMessageText" for call in api.calls), what="no edit")
    await first.stops()
    await anna.reader.sees("Fara nu: ring 112")
    await api.until(lambda: not api.world.updates.pending, what="not accepted")
    api.heal()
    second.starts()
    brings_to(hook, second)
    anna.reader.taps("Hem", anna.card())

    def answered() -> bool:
        api.passes(1)
        return "Brådskande" in anna.card().labels()

    await api.until(answered, what="not answered")
    await second.stops()
    assert not api.errors
