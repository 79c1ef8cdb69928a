"""The bot by webhook: two workers, one after the other for one reader, and a server that brings again what fails."""

from __future__ import annotations

import asyncio

import pytest

from bot.telegram.updates import KINDS

from tests.e2e.conftest import _end_connections
from tests.e2e.draft_story import Drafter, database, rows
from tests.e2e.workers import Workers

URL = "http://127.0.0.1:9/hook/7Qm2xk"
TOKEN = "the-secret-of-the-webhook-0123456789"


@pytest.fixture
def settings(settings, monkeypatch):
    monkeypatch.setenv("LOTS_WEBHOOK_URL", URL)
    monkeypatch.setenv("LOTS_WEBHOOK_SECRET", TOKEN)
    return type(settings)()


@pytest.fixture
async def workers(api, settings, texts, questions, monkeypatch):
    monkeypatch.setattr("bot.assembly.Texts", lambda: texts)
    monkeypatch.setattr("bot.assembly.make_text_lookup", lambda *_: questions)
    made = Workers(api, settings)
    await made.starts(2)
    yield made
    await made.stops()
    await asyncio.to_thread(_end_connections)


@pytest.fixture
async def hook(workers, api, bot):
    await bot.set_webhook(
        URL,
        secret_token=TOKEN,
        allowed_updates=["message", "callback_query", "my_chat_member", "edited_message", "channel_post"],
    )
    return api.hook


@pytest.fixture
def anna(api, hook):
    return Drafter(api, api.reader(71, language_code="sv"))


def used(hook):
    return {delivery.root for delivery in hook.deliveries}


async def test_a_conversation_goes_on_whichever_worker_is_asked(api, hook, anna, workers):
    await anna.sends("/start")
    await anna.taps("Brådskande")
    await anna.reader.sees("020-390 000")
    await anna.is_quiet()
    assert used(hook) == set(workers.roots)
    assert {delivery.status for delivery in hook.deliveries} == {200}


async def test_a_tap_costs_one_call_and_its_answer_rides_in_the_response(api, hook, anna):
    await anna.sends("/start")
    before = len(api.calls)
    await anna.taps("Brådskande")
    await anna.is_quiet()
    assert [(call.method, call.outcome) for call in api.calls[before:]] == [
        ("editMessageText", "ok"), ("answerCallbackQuery", "in response"),
    ]  # fmt: skip


async def test_a_draft_is_one_and_the_same_at_every_worker(api, hook, anna, workers, settings):
    await anna.begins("Fortsätt", "Polis")
    await anna.taps("Översikt", "Svaren", "Underlaget")
    assert "Vem som fyller i: Polis" in anna.card().text
    assert rows(database(settings), "drafts") == (1,)
    assert used(hook) == set(workers.roots)
