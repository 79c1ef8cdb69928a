"""The server on a socket: what is no request, or never becomes one, is neither waited for nor kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress

import pytest

from bot.asgi.application import make_application
from bot.asgi.readiness import Readiness
from bot.asgi.server import DrainingServer, open_socket
from bot.guarded_protocol import GuardedProtocol
from bot.settings.model import Settings
from bot.web import program

#: Seconds that an answer may take at the most, on a machine that has other things to do.
PATIENCE = 30


class Http:
    """A server with nothing but health, and connections to it."""

    def __init__(self, readiness: Readiness, port: int):
        self.readiness, self.port = readiness, port
        self.server: DrainingServer

    async def says(self, *pieces: bytes) -> tuple[bytes, bytes]:
        """Send, and return the status line and the rest up to the connection's end."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        try:
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
            answer = await asyncio.wait_for(reader.read(), PATIENCE)
        finally:
            writer.close()
        status, _, rest = answer.partition(b"\r\n")
        return status, rest


@pytest.fixture
async def http() -> AsyncIterator[Http]:
    readiness = Readiness()
    with open_socket(("127.0.0.1", 0)) as listener:
        http = Http(readiness, listener.getsockname()[1])
        http.server = DrainingServer(make_application(readiness), readiness, 0.0)
        running = asyncio.create_task(http.server.serve([listener]))
        while not http.server.started:  # noqa: ASYNC110 - uvicorn tells it by nothing else
            await asyncio.sleep(0.01)
        yield http
        http.server.stop()
        await running


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
        b"CONNECT a:1 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /\x00 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET http://x HTTP/1.1\r\nHost: x\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length : 2\r\n\r\n{}",
        b"GET / HTTP/1.1\r\nHost: x\r\nA: b\rX: y\r\n\r\n",
    ],
)
async def test_what_is_no_request_is_refused_and_the_connection_ended(http, request_bytes):
    assert (await http.says(request_bytes))[0] == b"HTTP/1.1 400 Bad Request"


async def test_a_head_that_does_not_end_is_cut_off(http):
    with suppress(ConnectionError):
        status, _ = await http.says(b"GET / HTTP/1.1\r\nA: ", *[b"x" * 10_000] * 50)
        assert status == b"HTTP/1.1 400 Bad Request"


async def test_a_head_that_does_not_come_is_not_waited_for(http, monkeypatch):
    monkeypatch.setattr("bot.guarded_protocol.HEAD_SECONDS", 0.01)
    assert await http.says(b"") == (b"", b"")
    assert await http.says(b"GET / HTTP/1.1\r\nHost: x\r\n") == (b"", b"")


async def test_a_second_head_on_a_connection_is_not_waited_for_either(http, monkeypatch):
    reader, writer = await asyncio.open_connection("127.0.0.1", http.port)
    writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
    await reader.readuntil(b"ok\n")
    monkeypatch.setattr("bot.guarded_protocol.HEAD_SECONDS", 0.01)
    writer.write(b"GET /healthz HT")
    assert await asyncio.wait_for(reader.read(), PATIENCE) == b""
    writer.close()


async def test_a_strangers_body_that_does_not_end_is_not_read(http):
    reader, writer = await asyncio.open_connection("127.0.0.1", http.port)
    writer.write(b"POST /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
    answer = await asyncio.wait_for(reader.read(), PATIENCE)
    assert answer.startswith(b"HTTP/1.1 404 ")
    assert b"connection: close" in answer
    writer.close()


async def test_a_connection_rests_longer_than_a_proxy_lets_it(http):
    assert http.server.config.timeout_keep_alive > 60


async def test_a_long_head_below_the_limit_is_answered_on_the_same_connection(http):
    reader, writer = await asyncio.open_connection("127.0.0.1", http.port)
    for _ in range(3):
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\nA: " + b"a" * 40_000 + b"\r\n\r\n")
        assert (await asyncio.wait_for(reader.readuntil(b"ok\n"), PATIENCE)).startswith(b"HTTP/1.1 200 OK")
    writer.close()


async def test_told_to_stop_it_is_not_ready_serves_on_and_ends(http):
    http.server._drain_seconds = 3600.0
    http.server.handle_exit(15, None)
    assert not http.readiness.is_ready
    assert not http.server.should_exit
    reader, writer = await asyncio.open_connection("127.0.0.1", http.port)
    writer.write(b"GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n")
    assert b" 503 " in await reader.readuntil(b"not ready\n")
    writer.close()
    http.server.handle_exit(15, None)
    assert http.server.should_exit


def test_the_conversation_on_this_machine_is_guarded_alike(monkeypatch):
    """Another program on the machine could send a head that never ends."""
    configs = []
    monkeypatch.setattr(program, "make_web_site", lambda *_: None)
    monkeypatch.setattr(program, "configure", lambda _: None)

    def run(server, listeners):
        configs.append(server.config)
        listeners[0].close()

    monkeypatch.setattr(program.uvicorn.Server, "run", run)
    assert program.run_web(Settings(), 0) == 0
    assert configs[0].http is GuardedProtocol
