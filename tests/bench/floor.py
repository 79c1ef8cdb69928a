"""The least that a bot on python-telegram-bot's client can cost: its client, a plain transport, no state.

It confirms an update before it answers it, so it loses what it has in hand when it is killed. Its buttons carry the
screen that they open and the ticks of the list, so it remembers nothing.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

import aiohttp
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.request import BaseRequest, RequestData

from tests.bench.screens import Screen, destination, read_screens

_ANSWERED_ALWAYS = 2


class PlainRequest(BaseRequest):
    """Calls over one aiohttp session."""

    read_timeout = 5.0

    async def initialize(self) -> None:
        """Open the session."""
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))

    async def shutdown(self) -> None:
        """Close it."""
        await self._session.close()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Make one call."""
        data = request_data.json_parameters if request_data else None
        async with self._session.request(method, url, data=data) as response:
            return response.status, await response.read()


def keyboard(screens: dict[str, Screen], name: str, ticks: int) -> InlineKeyboardMarkup:
    """The buttons of a screen; bit n of `ticks` is the list's n-th item."""
    rows, place, item = [], 0, 0
    for labels in screens[name].rows:
        row = []
        for label in labels:
            data, face = f"{destination(name, label, place)}:{ticks}:{place}", label
            if label.startswith("☐"):
                data, face = (
                    f"list:{ticks | 1 << item}:{place}",
                    label.replace("☐", "☑") if ticks >> item & 1 else label,
                )
                item += 1
            row.append(InlineKeyboardButton(face, callback_data=data))
            place += 1
        rows.append(row)
    return InlineKeyboardMarkup(rows)


async def respond(bot: Bot, screens: dict[str, Screen], update: Update) -> None:
    """Answer one update."""
    if query := update.callback_query:
        name, ticks, _ = (query.data or "home:0:0").split(":")
        await asyncio.gather(
            query.answer(),
            bot.edit_message_text(
                screens[name].text, query.from_user.id, query.message.message_id,
                reply_markup=keyboard(screens, name, int(ticks)),
            ),
        )  # fmt: skip
    elif message := update.message:
        name = "home" if message.text == "/start" else "hits"
        await bot.send_message(message.chat_id, screens[name].text, reply_markup=keyboard(screens, name, 0))


async def serve(root: str, token: str, screens: dict[str, Screen]) -> None:
    """Poll for ever."""
    async with Bot(token, f"{root}/bot", request=PlainRequest(), get_updates_request=PlainRequest()) as bot:
        offset, tasks = 0, set()
        while True:
            for update in await bot.get_updates(offset=offset, timeout=30):
                offset = update.update_id + 1
                task = asyncio.create_task(respond(bot, screens, update))
                tasks.add(task)
                task.add_done_callback(tasks.discard)


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], sys.argv[2], read_screens(Path(sys.argv[3]))))
