"""The browser's conversation in the same application as health and the webhook."""

from __future__ import annotations

import httpx
import pytest

from bot.asgi.program import Worker
from bot.settings.model import Settings

BROWSER = {"Host": "lots.example", "Accept-Language": "sv"}


@pytest.fixture
async def worker(texts, questions, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("bot.assembly.Texts", lambda: texts)
    monkeypatch.setattr("bot.assembly.make_text_lookup", lambda *_: questions)
    return Worker(Settings(public_url="https://lots.example"), None)


@pytest.fixture
async def browser(worker):
    async with httpx.AsyncClient(transport=httpx.ASGITransport(worker.application), base_url="http://worker") as client:
        yield client


async def test_until_its_words_are_loaded_it_is_not_ready_and_pages_are_to_come_again(worker, browser):
    assert (await browser.get("/readyz")).status_code == 503
    assert (await browser.get("/", headers=BROWSER)).status_code == 503
    assert (await browser.get("/healthz")).status_code == 200


async def test_pages_stand_beside_health_which_needs_no_name_of_the_site(worker, browser):
    await worker._site.load()
    assert (await browser.get("/readyz")).text == "ready\n"
    page = await browser.get("/", headers=BROWSER)
    assert page.status_code == 200
    assert "Brådskande" in page.text
    assert (await browser.get("/healthz", headers=BROWSER)).text == "ok\n"
    assert (await browser.get("/", headers={"Host": "other.example"})).status_code != 200
