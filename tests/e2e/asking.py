"""Short ways to ask the server, for the tests of the server itself."""

from typing import Any

import aiohttp
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update

from tests.e2e.botapi import BotApi

READER = 1001
OTHER = 1002


def keys(*rows: list[tuple[str, str]]) -> InlineKeyboardMarkup:
    """Make a keyboard of (label, data)."""
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in rows]
    )


async def raw(url: str, params: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Post JSON and return (status, body), for what the client would not send."""
    async with aiohttp.ClientSession() as web, web.post(url, json=params) as answer:
        return answer.status, await answer.json()


async def refused(api: BotApi, method: str, **params: object) -> str:
    """Return the text of a 400, recorded among the errors."""
    status, body = await raw(f"{api.root}/bot{api.token}/{method}", params)
    assert status == 400, body
    assert body["ok"] is False
    assert body["error_code"] == 400
    description = body["description"]
    assert description.startswith("Bad Request: ")
    assert description in api.errors[-1]
    return str(description.removeprefix("Bad Request: "))


async def take(bot: Bot, offset: int | None = None) -> tuple[Update, ...]:
    """Poll without waiting."""
    return await bot.get_updates(offset=offset, timeout=0)
