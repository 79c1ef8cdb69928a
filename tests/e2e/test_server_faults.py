"""PostgreSQL stopped, locked, read-only, full, without a free connection or standing still: what the reader keeps."""

from __future__ import annotations

import pytest

from bot.settings.model import Settings
from tests.e2e import server_faults
from tests.e2e.draft_story import Drafter, rows
from tests.e2e.test_faults import DOWN
from tests.e2e.test_webhook import TOKEN, URL, hook, workers
from tests.postgres import SmallServer, started
from tests.relay import Relay

pytestmark = [pytest.mark.slow, pytest.mark.full]

__all__ = ["hook", "workers"]

FAULTS = {
    "stopped": server_faults.stopped,
    "stopped gently": server_faults.stopped_gently,
    "locked": server_faults.locked,
    "read-only": server_faults.read_only,
    "connections used up": server_faults.used_up,
    "frozen": server_faults.frozen,
}


@pytest.fixture(scope="module")
def server():
    """A server of these tests' own, to do harm to."""
    server = started(16, max_connections="30")
    yield server
    server.remove()


@pytest.fixture
def database_url(request):
    """A new database on the server that the test does harm to."""
    server = request.getfixturevalue("small_server" if "small_server" in request.fixturenames else "server")
    url = server.url(server.new())
    if "relay" in request.fixturenames:
        return url.partition("?")[0] + f"?host={request.getfixturevalue('relay').folder}"
    return url


@pytest.fixture
def settings(settings, monkeypatch):
    monkeypatch.setenv("LOTS_WEBHOOK_URL", URL)
    monkeypatch.setenv("LOTS_WEBHOOK_SECRET", TOKEN)
    return Settings()


@pytest.fixture
def anna(api, hook):
    return Drafter(api, api.reader(71, language_code="sv"))


def name_of(url):
    return url.partition("@/")[2].partition("?")[0]


@pytest.mark.parametrize("fault", FAULTS)
async def test_while_a_server_is_at_fault_nothing_is_saved_the_urgent_route_goes_on_and_all_is_there_afterwards(
    api, anna, hook, server, settings, fault
):
    """Promise 20."""
    name = await anna.begins("Fortsätt", "Polis")
    await anna.is_quiet()
    database = settings.database_url
    saved = rows(database, "drafts", "updates")
    with FAULTS[fault](server, name_of(database)):
        assert DOWN in (await anna.taps("Vuxen")).text
        await guides(anna)
    await api.until(lambda: api.passes(1) or not api.world.updates.pending, what="not accepted")
    assert rows(database, "drafts", "updates") == saved
    await has_kept(anna, name, "Vem som fyller i: Polis")
    assert not api.errors


@pytest.fixture(scope="module")
def small_server():
    """A server with a disk that can be filled."""
    server = started(16, SmallServer)
    yield server
    server.remove()


async def test_on_a_full_disk_no_draft_is_begun_the_urgent_route_goes_on_and_with_room_it_is(
    api, anna, hook, settings, small_server
):
    """No table has a page yet, so that the first row needs one."""
    with server_faults.full(small_server, name_of(settings.database_url)):
        await anna.sends("/utkast")
        assert DOWN in (await anna.taps("Börja ett nytt utkast")).text
        await guides(anna)
    assert rows(settings.database_url, "drafts", "updates") == (0, 0)
    await anna.begins("Fortsätt", "Polis", "Vuxen", "Översikt", "Svaren", "Underlaget")
    assert "Vem som fyller i: Polis" in anna.card().text
    assert not api.errors


@pytest.fixture
async def relay(server):
    """A way to the server that can be cut while an answer is committed."""
    async with Relay(server.folder) as relay:
        relay.cuts_what = b"INSERT INTO updates"
        yield relay


@pytest.mark.parametrize("moment", ["before", "after"])
async def test_a_tap_whose_commit_was_cut_is_answered_as_if_nothing_had_been_and_applied_once(
    api, anna, hook, server, relay, settings, moment
):
    await anna.begins("Fortsätt", "Polis")
    await anna.is_quiet()
    database = server.url(name_of(settings.database_url))
    drafts, updates = rows(database, "drafts", "updates")
    relay.cuts_commit = moment
    await anna.taps("Vuxen")
    assert DOWN not in anna.card().text
    await anna.is_quiet()
    assert relay.cuts_commit is None, "nothing was cut"
    assert rows(database, "drafts", "updates") == (drafts, updates + 1)
    await anna.taps("Översikt", "Svaren", "Underlaget")
    assert "Vem som fyller i: Polis" in anna.card().text
    assert not api.errors


async def guides(anna):
    """The urgent route and guidance need no database."""
    await anna.sends("/akut")
    assert "Fara nu: ring 112" in anna.card().text
    await anna.taps("Papperen i ansökan", "Hem", "Brådskande")
    assert "Stödtelefonen 020-39 00 00" in anna.card().text


async def has_kept(anna, name, answer):
    """The draft is what it was, and takes answers again."""
    await anna.sends("/utkast")
    await anna.taps(f"Öppna {name}", "Svaren", "Underlaget")
    assert answer in anna.card().text
    await anna.taps("Hem")
    await anna.begins("Fortsätt", "Socialtjänst", "Vuxen", "Översikt", "Svaren", "Underlaget")
    assert "Vem som fyller i: Socialtjänst" in anna.card().text
