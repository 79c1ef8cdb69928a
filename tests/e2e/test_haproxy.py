"""Workers on PostgreSQL behind HAProxy, by the file that stands in `deploy`: nothing is lost when one comes or goes."""

from __future__ import annotations

import asyncio
import json
import os
import signal
from urllib.parse import urlsplit

import aiohttp
import pytest

from bot.telegram.updates import KINDS
from tests.balancer import NO_HAPROXY, Balancer, is_installed
from tests.e2e.draft_story import ADULT, BEGIN, Drafter
from tests.e2e.processes import Process
from tests.e2e.test_webhook import TOKEN, URL, anna, hook, workers
from tests.e2e.test_webhook_faults import free_port
from tests.e2e.test_webhook_postgres import settings

pytestmark = [
    pytest.mark.slow, pytest.mark.full, pytest.mark.skipif(not is_installed(), reason=NO_HAPROXY),
]  # fmt: skip

__all__ = ["anna", "hook", "settings", "workers"]
PATH = urlsplit(URL).path
HEADERS = {"X-Telegram-Bot-Api-Secret-Token": TOKEN, "Content-Type": "application/json"}


@pytest.fixture
def proxy(workers, hook, tmp_path):
    """HAProxy before two workers, which note whose updates they are brought."""
    workers.brought = [_noted(worker) for worker in workers.workers]
    with Balancer(tmp_path, [urlsplit(root).port for root in workers.roots]) as balancer:
        hook.balance = lambda _: balancer.root
        yield balancer


def _noted(worker):
    brought, receive = [], worker._receiver.receive

    def noting(raw):
        brought.append(bytes(raw.body))
        return receive(raw)

    worker._receiver.receive = noting
    return brought


def senders(brought):
    """Whose messages and taps they were."""
    updates = map(json.loads, brought)
    return {next(each["from"]["id"] for each in update.values() if isinstance(each, dict)) for update in updates}


async def brings(proxy, body, headers=HEADERS, path=PATH):
    async with aiohttp.ClientSession() as session, session.post(proxy.root + path, data=body, headers=headers) as got:
        return got.status


async def test_each_person_stays_with_one_worker_and_both_have_some(api, hook, workers, proxy):
    people = [Drafter(api, api.reader(number, language_code="sv")) for number in range(100, 120)]
    for person in people:
        await person.sends("/start")
        await person.taps("Brådskande")
    first, second = map(senders, workers.brought)
    assert first
    assert second
    assert not first & second
    assert {delivery.status for delivery in hook.deliveries} == {200}


async def test_what_is_written_in_a_draft_goes_on_whichever_worker_drains(api, hook, anna, workers, proxy):
    await anna.sends("/utkast")
    await anna.taps(BEGIN)
    leaving = 0 if workers.brought[0] else 1
    workers.workers[leaving].readiness.is_draining = True
    await _taken_out(workers, leaving, proxy)
    seen = len(workers.brought[leaving])
    await anna.taps(*ADULT)
    assert len(workers.brought[leaving]) == seen
    assert {delivery.status for delivery in hook.deliveries} == {200}


async def _taken_out(workers, leaving, proxy):
    """Wait until HAProxy has noticed: what anybody sends goes to the other worker."""
    async with asyncio.timeout(20):
        while True:
            before = len(workers.brought[leaving])
            for number in range(20):
                body = {"update_id": 5000 + number, "message": {"from": {"id": number}, "x": 1}}
                assert await brings(proxy, json.dumps(body)) == 200
            if len(workers.brought[leaving]) == before:
                return
            await asyncio.sleep(0.2)


async def test_what_a_worker_that_is_gone_was_to_be_brought_is_brought_to_the_other_at_once(
    api, hook, anna, workers, proxy
):
    await anna.sends("/start")
    workers.workers[0 if workers.brought[0] else 1].server.stop()
    await anna.taps("Brådskande")
    await anna.reader.sees("Fara nu: ring 112")
    assert {delivery.status for delivery in hook.deliveries} == {200}


async def test_large_bodies_pass_up_to_the_limit_and_who_is_no_telegram_learns_nothing(workers, proxy):
    update = {"update_id": 7, "message": {"from": {"id": 9}, "text": "x" * 200_000}}
    assert await brings(proxy, json.dumps(update)) == 200
    assert await brings(proxy, json.dumps(update | {"y": "x" * 100_000})) == 413
    assert await brings(proxy, "{}", path="/hook/other") == 404
    assert await brings(proxy, json.dumps(update), headers={"Content-Type": "application/json"}) == 404
    async with aiohttp.ClientSession() as session, session.get(proxy.root + PATH, headers=HEADERS) as got:
        assert got.status == 404
    for worker in workers.workers:
        worker.readiness.is_draining = True
    async with asyncio.timeout(20):
        while await brings(proxy, json.dumps(update)) != 503:  # noqa: ASYNC110 - nobody tells when
            await asyncio.sleep(0.2)
    assert "worker1" in proxy.said  # it does log, and neither address nor secret
    assert PATH not in proxy.said
    assert TOKEN not in proxy.said


async def test_while_a_worker_is_killed_the_urgent_route_is_answered(press, api, bot, bot_process, settings, tmp_path):
    ports, processes = [free_port(), free_port()], []
    for port in ports:
        environment = bot_process.environment | {
            "LOTS_DATABASE_URL": settings.database_url, "LOTS_WEBHOOK_URL": URL, "LOTS_WEBHOOK_SECRET": TOKEN,
            "LOTS_LISTEN_ADDRESS": f"127.0.0.1:{port}", "LOTS_DRAIN_SECONDS": "0",
        }  # fmt: skip
        processes.append(Process(press, tmp_path, environment))
        processes[-1].starts()
    await bot.set_webhook(URL, secret_token=TOKEN, allowed_updates=KINDS, max_connections=100)
    people = [Drafter(api, api.reader(number, language_code="sv")) for number in range(100, 108)]
    try:
        with Balancer(tmp_path, ports) as proxy:
            api.hook.balance = lambda _: proxy.root
            await asyncio.gather(*(person.sends("/start") for person in people))
            for person in people:
                person.reader.sends("/akut")
            os.kill(processes[0].pid, signal.SIGKILL)
            for person in people:
                await person.reader.sees("Fara nu: ring 112", 30)
    finally:
        for process in processes:
            process.is_killed()
