"""Telegram refuses for a moment: at the start, while polling, for another poller. Everybody is answered afterwards."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta

import pytest
from telegram import Bot

from bot.telegram.app import App
from bot.telegram.client import make_client
from tests.e2e.botapi.world import PATIENCE

pytestmark = pytest.mark.slow


@pytest.fixture
def anna(api):
    return api.reader(91, language_code="sv")


@pytest.mark.parametrize("code", [401, 403, 404, 409, 500, 502])
async def test_one_refusal_of_a_poll_is_waited_off(api, anna, lots, code):
    anna.starts()
    await anna.sees("Jag är en bot")
    api.fail("getUpdates", code=code)
    anna.sends("pass")
    await anna.sees("resehandling")
    anna.sends("tolk")
    await anna.sees("tolk")


async def test_a_bad_gateway_at_the_start_is_waited_off(api, anna, settings, monkeypatch, texts, questions):
    monkeypatch.setattr("bot.assembly.Texts", lambda: texts)
    monkeypatch.setattr("bot.assembly.make_text_lookup", lambda *_: questions)
    api.fail("getMe", code=502)
    stop = asyncio.Event()
    running = asyncio.create_task(App(settings, b"x" * 43, make_client(settings)).run(stop))
    anna.starts()
    await anna.sees("Jag är en bot")
    stop.set()
    await asyncio.wait_for(running, PATIENCE)


async def test_a_second_poller_for_a_moment_costs_nobody_an_answer(api, anna, lots):
    anna.starts()
    await anna.sees("Jag är en bot")
    async with Bot(api.token, base_url=f"{api.root}/bot") as second:
        await second.get_updates(timeout=0)
    anna.sends("pass")
    await anna.sees("resehandling")


async def test_the_clock_is_held_against_the_date_of_what_telegram_hands_out(api, anna, lots, monkeypatch):
    """Row 8 of the attacks: purging is told how far the two clocks are apart, and erases nothing for its age."""
    offsets = []

    async def purge(_service, clock_offset):
        offsets.append(clock_offset)

    monkeypatch.setattr("bot.service.Service.purge", purge)
    monkeypatch.setattr("bot.telegram.app._PURGE_EVERY", 0.01)
    now = time.time
    monkeypatch.setattr("bot.telegram.handler.time.time", lambda: now() + timedelta(days=200).total_seconds())
    anna.sends("pass")
    await anna.sees("resehandling")
    await api.until(lambda: offsets and offsets[-1] > timedelta(days=199), what="no purge was told")
