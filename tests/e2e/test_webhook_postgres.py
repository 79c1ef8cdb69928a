"""The same on PostgreSQL, where several workers belong: two of them, each with connections of its own."""

from __future__ import annotations

import pytest

from bot.settings.model import Settings
from tests.e2e.draft_story import Drafter
from tests.e2e.test_webhook import (
    TOKEN,
    URL,
    anna,
    hasty,
    hook,
    test_a_card_that_another_worker_changed_is_drawn_again,
    test_a_conversation_goes_on_whichever_worker_is_asked,
    test_a_language_that_was_chosen_at_one_worker_is_spoken_at_all,
    test_a_tap_costs_one_call_and_its_answer_rides_in_the_response,
    test_a_thousand_updates_of_one_chat_are_let_go_and_others_are_answered,
    test_a_typed_choice_is_never_that_of_a_card_which_another_worker_has_changed,
    test_an_update_that_was_answered_is_answered_again_alike,
    test_ticks_that_another_worker_made_are_not_lost,
    test_what_a_worker_that_is_gone_was_to_be_brought_goes_to_another,
    used,
    workers,
)

pytestmark = [pytest.mark.slow, pytest.mark.full]

__all__ = [
    "anna",
    "hasty",
    "hook",
    "test_a_card_that_another_worker_changed_is_drawn_again",
    "test_a_conversation_goes_on_whichever_worker_is_asked",
    "test_a_language_that_was_chosen_at_one_worker_is_spoken_at_all",
    "test_a_tap_costs_one_call_and_its_answer_rides_in_the_response",
    "test_a_thousand_updates_of_one_chat_are_let_go_and_others_are_answered",
    "test_a_typed_choice_is_never_that_of_a_card_which_another_worker_has_changed",
    "test_an_update_that_was_answered_is_answered_again_alike",
    "test_ticks_that_another_worker_made_are_not_lost",
    "test_what_a_worker_that_is_gone_was_to_be_brought_goes_to_another",
    "workers",
]


@pytest.fixture
def settings(settings, postgres_url, monkeypatch):
    monkeypatch.setenv("LOTS_WEBHOOK_URL", URL)
    monkeypatch.setenv("LOTS_WEBHOOK_SECRET", TOKEN)
    monkeypatch.setenv("LOTS_DATABASE_URL", postgres_url)
    return Settings()


def count(postgres, url, table):
    with postgres.admin(url.partition("@/")[2].partition("?")[0]) as connection:
        return connection.execute(f"select count(*) from {table}").fetchone()[0]  # noqa: S608 - our own table


async def test_an_update_is_applied_once_though_both_workers_get_it_at_once(
    api, anna, hook, workers, postgres, postgres_url
):
    first, second = Drafter(api, api.reader(72, language_code="sv")), anna
    for drafter in (first, second):
        await drafter.begins()
    applied = count(postgres, postgres_url, "updates")
    for number in [*api.world.updates.all]:
        for _ in workers.roots:
            api.redeliver(number)
    await api.until(lambda: not api.world.updates.pending, what="not brought")
    assert used(hook) == set(workers.roots)
    assert count(postgres, postgres_url, "drafts") == 2
    assert count(postgres, postgres_url, "updates") == applied
