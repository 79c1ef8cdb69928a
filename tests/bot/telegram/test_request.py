"""Calls reach the server whole, in time, and never say the address that holds the token."""

from __future__ import annotations

import asyncio
import contextlib
import io
import logging
import traceback

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot, InputFile
from telegram.error import BadRequest, InvalidToken, NetworkError, TimedOut

from bot.telegram.request import AiohttpRequest

TOKEN = "123456789:AAtokenthatnobodymaysee"
OK = {"ok": True, "result": True}


class Server:
    """A Bot API server that notes what it was sent and answers what it is told to."""

    def __init__(self):
        self.calls = []
        self.called = asyncio.Event()
        self.answer = lambda _: web.json_response(OK)

    async def take(self, request):
        form = {}
        for name, value in (await request.post()).items():
            is_file = isinstance(value, web.FileField)
            form[name] = (value.filename, value.file.read(), value.content_type) if is_file else value
        if request.content_type == "application/json":
            form = await request.json()
        self.calls.append((request.path.rpartition("/")[2], form, request.headers))
        self.called.set()
        answer = self.answer(request)
        return await answer if asyncio.iscoroutine(answer) else answer


@pytest.fixture
async def server():
    server = Server()
    app = web.Application(client_max_size=10**8)
    app.router.add_route("*", "/{rest:.*}", server.take)
    async with TestServer(app) as running:
        server.root = str(running.make_url("")).rstrip("/")
        server.url = f"{server.root}/bot{TOKEN}/call"
        yield server


@contextlib.asynccontextmanager
async def opened(**limits):
    async with AiohttpRequest(**limits) as request:
        yield request


def told(error):
    """Everything that a log could say of an error, causes and contexts included."""
    seen, texts = set(), []
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        texts += [str(error), repr(error), *traceback.format_exception(error)]
        error = error.__cause__ or error.__context__
    return "\n".join(texts)


async def late(seconds=5.0):
    await asyncio.sleep(seconds)
    return web.json_response(OK)


async def test_parameters_arrive_as_json(server):
    async with opened() as request:
        bot = Bot(TOKEN, base_url=f"{server.root}/bot", request=request, get_updates_request=request)
        await bot.answer_callback_query("7", text="åäö & 100 %", show_alert=True)
    name, form, headers = server.calls[0]
    assert name == "answerCallbackQuery"
    assert form == {"callback_query_id": "7", "text": "åäö & 100 %", "show_alert": True}
    assert headers["User-Agent"] == AiohttpRequest.USER_AGENT


@pytest.mark.parametrize("content", [b"%PDF-1.7 \x00\xff", b"x" * 3_000_000])
async def test_a_document_arrives_with_its_swedish_name(server, content):
    message = {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}}
    server.answer = lambda _: web.json_response({"ok": True, "result": message})
    async with opened() as request:
        bot = Bot(TOKEN, base_url=f"{server.root}/bot", request=request, get_updates_request=request)
        await bot.send_document(5, InputFile(content, 'ansökan "1".pdf'), caption="Utkast")
        await bot.send_document(5, InputFile(io.BytesIO(content), "b.pdf", read_file_handle=False))
    form = server.calls[0][1]
    assert form["caption"] == "Utkast"
    assert form["document"] == ('ansökan "1".pdf', content, "application/pdf")
    assert server.calls[1][1]["document"][1] == content


@pytest.mark.parametrize(
    ("limits", "given"),
    [({"read_timeout": 0.05}, {}), ({}, {"read_timeout": 0.05}), ({"read_timeout": None}, {"read_timeout": 0.05})],
)
async def test_a_silent_server_times_out_by_default_or_by_call(server, limits, given):
    server.answer = lambda _: late()
    async with opened(**limits) as request:
        with pytest.raises(TimedOut) as caught:
            await request.post(server.url, **given)
    assert TOKEN not in told(caught.value)


async def test_a_longer_time_given_by_the_call_is_granted(server):
    server.answer = lambda _: late(0.06)
    async with opened(read_timeout=0.01) as request:
        assert await request.post(server.url, read_timeout=30) is True
        assert await request.post(server.url, read_timeout=None) is True


async def test_an_answer_that_keeps_coming_is_not_cut_off(server):
    async def trickle(request):
        response = web.StreamResponse()
        await response.prepare(request)
        for piece in (b'{"ok":', b" true", *[b" "] * 12, b',"result"', b": true}"):
            await asyncio.sleep(0.05)
            await response.write(piece)
        return response

    server.answer = trickle
    async with opened(read_timeout=0.6, write_timeout=0.6, connect_timeout=0.6) as request:
        assert await request.post(server.url) is True


async def test_a_server_that_takes_nothing_in_times_out_by_the_write_limit():
    over, gone = asyncio.Event(), asyncio.Event()

    async def deaf(_, writer):
        await over.wait()
        writer.transport.abort()
        gone.set()

    listener = await asyncio.start_server(deaf, "127.0.0.1", 0, limit=1)
    root = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}/bot"
    async with listener, opened(read_timeout=0.02, connect_timeout=0.02, media_write_timeout=0.03) as request:
        bot = Bot(TOKEN, base_url=root, request=request, get_updates_request=request)
        with pytest.raises(TimedOut):
            await bot.send_document(5, b"x" * 20_000_000, filename="big.pdf")
        over.set()
        await gone.wait()


async def test_a_full_pool_says_that_nothing_was_sent(server):
    server.answer = lambda _: late()
    async with opened(pool_size=1, pool_timeout=0.02) as request:
        first = asyncio.create_task(request.post(server.url))
        await server.called.wait()
        with pytest.raises(TimedOut, match="not sent"):
            await request.post(server.url)
        first.cancel()
        await asyncio.gather(first, return_exceptions=True)
        server.answer = lambda _: web.json_response(OK)
        assert await request.post(server.url) is True  # the cancelled call gave its place back
    assert len(server.calls) == 2


@pytest.mark.parametrize(
    "url",
    [
        f"http://127.0.0.1:9/bot{TOKEN}/call",
        f"http://nowhere.invalid:1/bot{TOKEN}/call",
        f"http://[bot{TOKEN}/call",
        f"ftp://127.0.0.1/bot{TOKEN}/call",
        f"bot{TOKEN}",
    ],
)
async def test_no_failure_says_the_address(url, caplog):
    caplog.set_level(logging.DEBUG)
    async with opened(connect_timeout=0.5) as request:
        with pytest.raises(NetworkError) as caught:
            await request.post(url)
    assert TOKEN not in told(caught.value)
    assert TOKEN not in caplog.text


async def test_a_broken_connection_is_a_network_error_without_the_address(server):
    def drop(request):
        request.transport.abort()

    server.answer = drop
    async with opened() as request:
        with pytest.raises(NetworkError) as caught:
            await request.post(server.url)
    assert TOKEN not in told(caught.value)


async def test_a_redirect_is_not_followed(server):
    server.answer = lambda _: web.Response(status=307, headers={"Location": f"{server.root}/elsewhere"})
    async with opened() as request:
        with pytest.raises(NetworkError) as caught:
            await request.post(server.url)
    assert len(server.calls) == 1
    assert TOKEN not in told(caught.value)


@pytest.mark.parametrize("status", [404, 502, 400, 200])
@pytest.mark.parametrize("page", ["<h1>no {path}</h1>", '["{path}"]', '{{"error": "{path}"}}', ""])
async def test_a_page_that_repeats_the_address_is_neither_quoted_nor_logged(server, status, page, caplog):
    caplog.set_level(logging.DEBUG)
    server.answer = lambda request: web.Response(status=status, text=page.format(path=request.path))
    async with opened() as request:
        with pytest.raises((NetworkError, InvalidToken)) as caught:
            await request.post(server.url)
    assert TOKEN not in told(caught.value)
    assert TOKEN not in "".join(one.getMessage() for one in caplog.records if one.name.startswith(("tele", "lots")))


async def test_telegrams_own_description_is_kept(server):
    answer = {"ok": False, "error_code": 400, "description": "Bad Request: message is not modified"}
    server.answer = lambda _: web.json_response(answer, status=400)
    async with opened() as request:
        with pytest.raises(BadRequest, match="is not modified"):
            await request.post(server.url)


async def test_proxies_of_the_environment_are_not_used(server, monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    async with opened() as request:
        assert await request.post(server.url) is True


async def test_before_opening_and_after_closing_every_call_fails(server):
    request = AiohttpRequest(read_timeout=3)
    assert request.read_timeout == 3
    with pytest.raises(NetworkError):
        await request.post(server.url)
    await request.initialize()
    await request.initialize()
    assert await request.post(server.url) is True
    await request.shutdown()
    await request.shutdown()
    with pytest.raises(NetworkError):
        await request.post(server.url)
    await request.initialize()
    assert await request.post(server.url) is True
    await request.shutdown()


async def test_calls_go_through_the_proxy_that_is_set(server):
    """The proxy sees the whole address where it is plain http, as on loopback."""
    async with AiohttpRequest(proxy=server.root) as request:
        assert await request.call(f"http://api.invalid/bot{TOKEN}/getMe", {}) is True
    assert server.calls[0][2]["Host"] == "api.invalid"


async def test_a_proxy_of_the_environment_is_not_used(server, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", server.root)
    async with AiohttpRequest() as request:
        with pytest.raises(NetworkError):
            await request.call(f"http://api.invalid/bot{TOKEN}/getMe", {})
    assert server.calls == []
