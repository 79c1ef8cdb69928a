"""`lots run` on PostgreSQL while the server is gone, changes nothing or stands still: who may not poll waits."""

from __future__ import annotations

import pytest

from tests.e2e.draft_story import Drafter, rows
from tests.e2e.test_faults import DOWN
from tests.e2e.test_server_faults import FAULTS, guides, name_of, server

pytestmark = [pytest.mark.slow, pytest.mark.full]

__all__ = ["server"]

#: During a lock the lease is renewed.
_LOST = ["stopped", "stopped gently", "read-only", "connections used up", "frozen"]


@pytest.fixture
def database_url(server):
    return server.url(server.new())


@pytest.fixture
def anna(api):
    return Drafter(api, api.reader(71, language_code="sv"))


def has_lost_its_lease(folder):
    return '"outcome": "lost"' in (folder / "out").read_text(encoding="utf-8")


@pytest.mark.parametrize("fault", _LOST)
async def test_what_is_written_while_the_lease_cannot_be_renewed_waits_and_is_then_answered(
    api, anna, bot_process, server, database_url, tmp_path, fault
):
    bot_process.starts()
    await anna.begins("Fortsätt", "Polis")
    await anna.is_quiet()
    drafts, updates = rows(database_url, "drafts", "updates")
    with FAULTS[fault](server, name_of(database_url)):
        await api.until(lambda: has_lost_its_lease(tmp_path), what="not noticed")
        anna.reader.taps("Vuxen", anna.card())
        anna.reader.sends("/akut")
    await anna.reader.sees("Fara nu: ring 112", 30)
    await api.until(lambda: not api.world.updates.pending, 30, what="not confirmed")
    await anna.is_quiet()
    assert not anna.reader.shows(DOWN)
    assert rows(database_url, "drafts", "updates") == (drafts, updates + 1)
    await guides(anna)
    await bot_process.stops()
    assert not [error for error in api.errors if "query is too old" not in error]


async def test_while_tables_are_locked_nothing_is_saved_and_the_urgent_route_goes_on(
    api, anna, bot_process, server, database_url
):
    """Promise 20."""
    bot_process.starts()
    await anna.begins("Fortsätt", "Polis")
    await anna.is_quiet()
    saved = rows(database_url, "drafts", "updates")
    with FAULTS["locked"](server, name_of(database_url)):
        assert DOWN in (await anna.taps("Vuxen")).text
        await guides(anna)
    assert rows(database_url, "drafts", "updates") == saved
    await bot_process.stops()
    assert not api.errors


async def test_a_restart_that_is_over_within_a_lease_is_not_noticed_by_who_taps_afterwards(
    api, anna, bot_process, server, database_url, tmp_path
):
    bot_process.starts()
    await anna.begins("Fortsätt", "Polis")
    await anna.is_quiet()
    with FAULTS["stopped"](server, name_of(database_url)):
        pass
    await anna.taps("Vuxen", "Översikt", "Svaren", "Underlaget")
    assert "Vem som fyller i: Polis" in anna.card().text
    await bot_process.stops()
    assert not api.errors
