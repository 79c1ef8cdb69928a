"""The webhook's door: who is let in, how much may be brought, and what the sender is told."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest

from bot.asgi.application import make_application
from bot.asgi.readiness import Readiness
from bot.asgi.refusals import Refusals
from bot.asgi.unread_body import CloseUnread
from bot.asgi.webhook_gate import MOST_BYTES, WebhookGate
from bot.telegram.updates import RawUpdate
from bot.telegram.webhook import Receipt

URL, SECRET = "https://lots.example/hook/7Qm2xk", "s" * 43
WRONG = "X-Telegram-Bot-Api-Secret-Token"
HEADERS = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}


class Receiver:
    """Notes what it is brought, and gives one receipt for all."""

    def __init__(self):
        self.updates: list[RawUpdate] = []
        self.receipt = Receipt(accepted=True)

    async def receive(self, raw: RawUpdate) -> Receipt:
        self.updates.append(raw)
        return self.receipt


class Worker:
    """A worker whose bot is a stand-in."""

    def __init__(self):
        self.receiver, self.loaded = Receiver(), False
        self.readiness = Readiness([lambda: self.loaded])
        self.refused: list[tuple[str, int | None]] = []
        app = CloseUnread(WebhookGate(make_application(self.readiness), URL, SECRET, self.receiver, Refusals(self)))
        self.client = httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://worker")

    def refused_request(self, reason: str, sender: int | None) -> None:
        """Note what is counted, in the place of what counts."""
        self.refused.append((reason, sender))

    async def brings(self, body: bytes, **headers: str) -> httpx.Response:
        return await self.client.post("/hook/7Qm2xk", content=body, headers=HEADERS | headers)


@pytest.fixture
async def worker() -> AsyncIterator[Worker]:
    made = Worker()
    yield made
    await made.client.aclose()


def update(number: int = 5, **content: object) -> bytes:
    return json.dumps({"update_id": number, **content}).encode()


async def test_a_worker_is_ready_once_loaded_until_it_drains_and_healthy_all_along(worker):
    async def statuses():
        return [(await worker.client.get(path)).status_code for path in ("/healthz", "/readyz")]

    assert await statuses() == [200, 503]
    worker.loaded = True
    assert await statuses() == [200, 200]
    worker.readiness.is_draining = True
    assert await statuses() == [200, 503]


async def test_an_update_is_handed_on_and_accepted(worker):
    response = await worker.brings(update(7))
    assert (response.status_code, response.content) == (200, b"")
    assert [raw.number for raw in worker.receiver.updates] == [7]


async def test_the_answer_to_a_tap_rides_in_the_response(worker):
    worker.receiver.receipt = Receipt(accepted=True, tap={"callback_query_id": "9"})
    assert (await worker.brings(update())).json() == {"method": "answerCallbackQuery", "callback_query_id": "9"}


async def test_what_is_not_accepted_is_asked_for_again_soon(worker):
    worker.receiver.receipt = Receipt(accepted=False)
    response = await worker.brings(update())
    assert (response.status_code, response.headers["retry-after"]) == (503, "2")


@pytest.mark.parametrize(
    "path", ["/hook/7Qm2xk", "/hook/7Qm2x", "/hook/7Qm2xk/", "//hook/7Qm2xk", "/", "/hook/%37Qm2xl"]
)
@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "POST"])
async def test_who_does_not_know_address_and_secret_learns_nothing(worker, path, method):
    headers = HEADERS | ({"X-Telegram-Bot-Api-Secret-Token": "t" * 43} if path == "/hook/7Qm2xk" else {})
    response = await worker.client.request(method, path, headers=headers, content=update())
    assert response.status_code == 404
    assert response.content in {b"", b"not found\n"}
    assert not worker.receiver.updates


async def test_no_byte_of_a_strangers_body_is_read(worker):
    async def body():
        raise AssertionError("read")
        yield b""

    for headers in ({}, {"X-Telegram-Bot-Api-Secret-Token": "å".encode()}):
        response = await worker.client.post("/hook/7Qm2xk", content=body(), headers=headers)
        assert (response.status_code, response.headers["connection"]) == (404, "close")


async def test_two_secrets_are_none(worker):
    headers = [*HEADERS.items(), ("X-Telegram-Bot-Api-Secret-Token", "x")]
    assert (await worker.client.post("/hook/7Qm2xk", content=update(), headers=headers)).status_code == 404


async def _chunks(count: int, brought: list[int]) -> AsyncIterator[bytes]:
    for number in range(count):
        brought.append(number)
        yield b" " * 65_536


async def test_a_body_is_counted_as_it_arrives_and_cut_off(worker):
    brought: list[int] = []
    response = await worker.client.post("/hook/7Qm2xk", content=_chunks(1000, brought), headers=HEADERS)
    assert (response.status_code, response.headers["connection"]) == (413, "close")
    assert not worker.receiver.updates
    assert (await worker.brings(b"{}", **{"Content-Length": str(MOST_BYTES + 1)})).status_code == 413
    assert (await worker.brings(update(text="x" * (MOST_BYTES - 40)))).status_code == 200


@pytest.mark.parametrize("length", ["-1", "+5", "5, 5", "9" * 400])
async def test_a_length_that_is_none_is_refused(worker, length):
    assert (await worker.brings(update(), **{"Content-Length": length})).status_code == 413


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
async def test_another_type_is_refused(worker, kind):
    assert (await worker.brings(update(), **{"Content-Type": kind})).status_code == 415


def _nested(depth: int, text: str = "") -> bytes:
    return b'{"update_id":1,"a":' + b"[" * depth + text.encode() + b"]" * depth + b"}"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b"1",
        b'"x"',
        b"{}",
        b'{"update_id":"7x"}',
        b'{"update_id":-1}',
        b"\0",
        _nested(64),
        _nested(100_000),
    ],
)
async def test_what_is_no_update_is_refused(worker, body):
    assert (await worker.brings(body)).status_code == 400
    assert not worker.receiver.updates


@pytest.mark.parametrize(
    "body",
    [
        _nested(60),
        update(text="[" * 500 + '"' * 500 + "\\" * 501),
        b'{"update_id":1,"text":"' + b'\\"' * 120_000,
        b'{"update_id":7,"message":{"text":"\\ud800"}}',
        b'{"update_id":7,"message":"\xff\0"}',
        b'{"update_id":7,"update_id":8}',
    ],
)
async def test_a_poisoned_update_is_for_the_receiver_to_judge(worker, body):
    assert (await worker.brings(body)).status_code == 200
    assert len(worker.receiver.updates) == 1


async def test_a_body_that_does_not_arrive_is_not_waited_for(worker, monkeypatch):
    async def never() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.get_running_loop().create_future()

    monkeypatch.setattr("bot.asgi.webhook_gate.BODY_SECONDS", 0.0)
    response = await worker.client.post("/hook/7Qm2xk", content=never(), headers=HEADERS)
    assert (response.status_code, response.headers["connection"]) == (408, "close")


async def test_every_refusal_is_counted_by_its_reason_and_by_nothing_else(worker, monkeypatch):
    await worker.client.post("/hook/7Qm2xk", content=update(), headers=HEADERS | {WRONG: "t" * 43})
    await worker.client.post("/hook/7Qm2xk", content=update())
    await worker.client.get("/hook/7Qm2xk", headers=HEADERS)
    await worker.client.post("/other", content=update(), headers=HEADERS)
    await worker.brings(update(), **{"Content-Type": "text/plain"})
    await worker.brings(b" " * (MOST_BYTES + 1))
    await worker.brings(b"[]")
    assert worker.refused == [
        (reason, None) for reason in ("secret", "secret", "address", "address", "type", "size", "body")
    ]


async def test_what_is_to_come_again_is_counted_as_its_senders(worker):
    worker.receiver.receipt = Receipt(accepted=False)
    await worker.brings(update(message={"from": {"id": 71}}))
    assert worker.refused == [("later", 71)]


async def test_who_looks_for_another_page_and_what_is_accepted_are_no_refusals(worker):
    await worker.client.get("/")
    await worker.client.post("/other", content=b"x")
    await worker.brings(update())
    assert worker.refused == []


async def test_the_log_tells_of_a_reason_once_a_minute_and_how_often(caplog):
    now = 0.0
    refusals = Refusals(Worker(), lambda: now)
    for moment in (0.0, 1.0, 59.0, 60.0):
        now = moment
        refusals.note("secret")
        await asyncio.sleep(0)
    refusals.note("size")
    await asyncio.sleep(0)
    lines = [(line.event, line.outcome, line.count) for line in caplog.records]
    assert lines == [("request", "secret", 1), ("request", "secret", 3), ("request", "size", 1)]
