"""The peer: aiogram-dialog with Redis, as its documentation sets it up, with screens as long as ours.

Started as `python -m tests.bench.peer ROOT TOKEN SCREENS SOCKET` in an environment of its own.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.filters import CommandStart
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.redis import DefaultKeyBuilder, RedisStorage
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group, Keyboard, Multiselect, Row, SwitchTo
from aiogram_dialog.widgets.text import Const, Format
from redis.asyncio import ConnectionPool, Redis, UnixDomainSocketConnection

from tests.bench.screens import Screen, destination, read_screens


class Guide(StatesGroup):
    """The screens of the walk."""

    home = State()
    urgent = State()
    lists = State()
    list = State()
    hits = State()
    page = State()


async def begin(_: Message, dialog_manager: DialogManager) -> None:
    """Open home, with nothing remembered."""
    await dialog_manager.start(Guide.home, mode=StartMode.RESET_STACK)


async def search(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Remove what was typed and show hits below."""
    await message.delete()
    manager.dialog_data["query"] = message.text
    await manager.switch_to(Guide.hits)


def window(name: str, screen: Screen) -> Window:
    """One screen with its buttons."""
    rows: list[Keyboard] = []
    ticks: list[str] = []
    place = 0
    for labels in screen.rows:
        row = []
        for label in labels:
            if label.startswith("☐"):
                ticks.append(label[1:].strip())
            else:
                row.append(_button(name, label, place))
            place += 1
        if row:
            rows.append(Row(*row))
    if ticks:
        rows.insert(0, Group(_ticks(ticks), width=2))
    return Window(Const(screen.text), *rows, MessageInput(search), state=getattr(Guide, name))


def _button(name: str, label: str, place: int) -> Keyboard:
    goal = destination(name, label, place)
    if goal == name:
        return Button(Const(label), id=f"b{place}")
    return SwitchTo(Const(label), id=f"b{place}", state=getattr(Guide, goal))


def _ticks(items: list[str]) -> Multiselect[Any]:
    return Multiselect(
        Format("☑ {item[1]}"), Format("☐ {item[1]}"), id="ticks", item_id_getter=lambda item: item[0],
        items=[(str(number), label) for number, label in enumerate(items)],
    )  # fmt: skip


async def serve(root: str, token: str, screens: dict[str, Screen], socket: str) -> None:
    """Poll until ended."""
    # redis-py refuses the 101st connection unless it is told otherwise.
    pool = ConnectionPool(connection_class=UnixDomainSocketConnection, path=socket, max_connections=5000)
    storage = RedisStorage(Redis(connection_pool=pool), key_builder=DefaultKeyBuilder(with_destiny=True))
    dispatcher = Dispatcher(storage=storage)
    dispatcher.message.register(begin, CommandStart())
    dispatcher.include_router(Dialog(*(window(name, screen) for name, screen in screens.items())))
    setup_dialogs(dispatcher)
    bot = Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(root)))
    await dispatcher.start_polling(bot)


if __name__ == "__main__":
    asyncio.run(serve(sys.argv[1], sys.argv[2], read_screens(Path(sys.argv[3])), sys.argv[4]))
