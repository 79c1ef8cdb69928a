"""A Bot API server, the real client aimed at it, and a person who has written."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from telegram import Bot

from tests.e2e.asking import READER
from tests.e2e.botapi import BotApi, Reader


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
