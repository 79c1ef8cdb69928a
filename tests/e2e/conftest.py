"""A Bot API server, the real client aimed at it, and a person who has written."""

import asyncio
import gc
import os
import threading
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from weakref import WeakSet

import pytest
import pytest_asyncio
from telegram import Bot

from bot.free_text import TextLookup
from bot.settings.model import Settings
from bot.telegram.app import App
from bot.telegram.client import make_client
from bot.texts import Texts
from tests.e2e.asking import READER
from tests.e2e.botapi import BotApi, Reader
from tests.e2e.botapi.world import PATIENCE
from tests.e2e.processes import Press, Process


@pytest_asyncio.fixture
async def api() -> AsyncIterator[BotApi]:
    """Open a server nobody has written to."""
    async with BotApi() as server:
        yield server


@pytest_asyncio.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    """Aim the real client at the server."""
    async with Bot(api.token, base_url=f"{api.root}/bot") as client:
        yield client


@pytest.fixture
def reader(api: BotApi) -> Reader:
    """Return a person who has written once."""
    person = api.reader(READER)
    person.sends("hej")
    return person


@pytest.fixture
def sealed_in_chat() -> bool:
    """Say whether the operator lets sealed answers be typed in the chat; a module of tests can say otherwise."""
    return False


@pytest.fixture
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Name a new database: a file, or one on a server where a test asks for "postgresql"."""
    if getattr(request, "param", "sqlite") == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite+aiosqlite:///{tmp_path}/lots.sqlite3"


@pytest.fixture
def settings(
    api: BotApi, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, sealed_in_chat: bool
) -> Settings:
    """Say what an operator would."""
    monkeypatch.chdir(tmp_path)
    values = {
        "TELEGRAM_TOKEN": api.token,
        "TELEGRAM_API_URL": api.root,
        "DATABASE_URL": database_url,
        "SECRET_KEY": "the-key-of-the-tests-0123456789-abcdefghijk",
    }
    values |= {"SEALED_IN_CHAT": "1"} if sealed_in_chat else {}
    for name, value in values.items():
        monkeypatch.setenv(f"LOTS_{name}", value)
    return Settings()


#: Threads of connections that a kill met while they were being closed: nobody is left who would end them.
_STRANDED: WeakSet[threading.Thread] = WeakSet()


def _end_connections() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        for thread in threading.enumerate():
            if "_connection_worker_thread" in thread.name and thread not in _STRANDED:
                thread.join(1)
                if thread.is_alive():
                    _STRANDED.add(thread)  # else every later test would wait for it again
        gc.collect()


class Deployment:
    """The bot in service, which can be stopped and started anew."""

    def __init__(self, settings: Settings) -> None:
        """Serve by `settings`."""
        self._settings = settings
        self._stop = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def starts(self) -> None:
        """Start as a new process would: with no memory."""
        self._stop = asyncio.Event()
        app = App(self._settings, b"the-key-of-the-tests-0123456789-abcdefghijk", make_client(self._settings))
        self._task = asyncio.create_task(app.run(self._stop))

    async def stops(self) -> None:
        """Stop as by SIGTERM."""
        self._stop.set()
        if self._task:
            await asyncio.wait_for(self._task, PATIENCE)

    async def is_killed(self) -> None:
        """Stop as by SIGKILL: nothing in hand is finished."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        # What a killed process leaves open its system closes; here its connections end with their threads, unclosed.
        await asyncio.to_thread(_end_connections)


@pytest_asyncio.fixture
async def lots(
    settings: Settings, texts: Texts, questions: TextLookup, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Deployment]:
    """Start the bot, with the words loaded once for all tests."""
    monkeypatch.setattr("bot.assembly.Texts", lambda: texts)
    monkeypatch.setattr("bot.assembly.make_text_lookup", lambda *_: questions)
    deployment = Deployment(settings)
    await deployment.starts()
    yield deployment
    await deployment.stops()
    await asyncio.to_thread(_end_connections)  # of what was killed and still had a call under way


@pytest.fixture(scope="session")
def press() -> Iterator[Press]:
    """Have all imported once, for every bot that is to be a process of its own."""
    found = Press()
    yield found
    found.close()


@pytest.fixture
def bot_process(press: Press, settings: Settings, tmp_path: Path) -> Iterator[Process]:
    """Give a bot that is not started yet; whatever still runs at the end is killed."""
    assert settings.telegram_token
    environment = {name: value for name, value in os.environ.items() if name.startswith("LOTS_")}
    process = Process(press, tmp_path, environment)
    yield process
    process.is_killed()
