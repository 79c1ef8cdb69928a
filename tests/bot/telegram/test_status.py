"""How the bot ends: a chore that fails is no orderly end, and a supervisor is to start it again."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import pytest
from telegram.error import InvalidToken, NetworkError

from bot.errors import CommandError, RestartNeeded
from bot.telegram import app
from bot.telegram.update_source import RefusalReason, Refused


class Bot:
    async def initialize(self):
        pass

    async def shutdown(self):
        pass


class Idle:
    """Polls nothing until it is told to stop."""

    def __init__(self, *_, **__):
        pass

    async def run(self, stop):
        await stop.wait()


@pytest.fixture
def client(monkeypatch):
    monkeypatch.setattr(app, "Receiver", Idle)
    monkeypatch.setattr(app, "PolledUpdates", lambda _: None)
    return SimpleNamespace(bot=Bot())


async def test_a_chore_that_fails_ends_the_bot_with_a_status_that_supervisors_restart_on(client, monkeypatch):
    def fails(*_):
        raise RuntimeError

    monkeypatch.setattr(app, "_service", fails)
    with pytest.raises(RestartNeeded) as ended:
        await app.App(SimpleNamespace(), b"", client).run(asyncio.Event())
    assert ended.value.status == 1


async def test_a_bot_that_is_told_to_stop_ends_in_order(client, monkeypatch):
    monkeypatch.setattr(app.App, "_load", lambda *_: asyncio.sleep(0))
    stop = asyncio.Event()
    stop.set()
    await app.App(SimpleNamespace(), b"", client).run(stop)


def test_a_server_that_fails_later_is_started_again_for_and_a_wrong_token_is_not(monkeypatch):
    async def raises(*_, **__):
        raise NetworkError("x")

    monkeypatch.setattr(app, "configure", lambda _: None)
    monkeypatch.setattr(app, "_serve", raises)
    with pytest.raises(RestartNeeded, match="LOTS_TELEGRAM_API_URL"):
        app.serve(SimpleNamespace(log_level="CRITICAL", metrics_address=None), b"")
    assert CommandError.status == 2


@pytest.mark.parametrize("error", [InvalidToken("t"), Refused(RefusalReason.TOKEN)])
def test_a_token_that_is_refused_is_a_setting(monkeypatch, error):
    async def raises(*_, **__):
        raise error

    monkeypatch.setattr(app, "configure", lambda _: None)
    monkeypatch.setattr(app, "_serve", raises)
    assert (
        app.serve(SimpleNamespace(log_level="CRITICAL", metrics_address=None), b"")
        == "LOTS_TELEGRAM_TOKEN is refused by the server; @BotFather gives another"
    )


async def test_what_is_loaded_is_frozen_for_the_garbage_collector(client, monkeypatch):
    async def nothing(*_):
        return None

    stop, frozen = asyncio.Event(), []
    monkeypatch.setattr(app, "_service", lambda *_, **__: SimpleNamespace(open=nothing, close=nothing, purge=nothing))
    monkeypatch.setattr(app.gc, "freeze", lambda: frozen.append(True))
    monkeypatch.setattr(app, "introduce", lambda *_: asyncio.sleep(0, stop.set()))
    client.bot.username = "lots"
    monkeypatch.setattr(
        "bot.telegram.outbound.Outbound", lambda *_: SimpleNamespace(close=nothing, service=app._service())
    )
    await app.App(SimpleNamespace(locale_default="sv"), b"", client).run(stop)
    assert frozen
