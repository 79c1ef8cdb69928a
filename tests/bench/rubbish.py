"""What nobody should send: updates that mean nothing or cannot be read, and requests that are none."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Sequence
from contextlib import suppress

from tests.bench.botapi import BotApi
from tests.bench.delivery import PATH, SECRET

_EVERY_SECONDS = 0.25
_ANSWER_SECONDS = 0.5
_chats = itertools.cycle(range(20_000_000, 20_000_050))
_WHOLE_NUMBERS = itertools.count(1)


def updates(chat: int) -> list[str]:
    """The insides of updates."""
    person, place = f'"from":{{"id":{chat}}}', f'"chat":{{"id":{chat},"type":"private"}}'

    def message(content: str) -> str:
        return f'"message":{{"message_id":1,{person},{place},"date":1790000000,{content}}}'

    def tap(data: str) -> str:
        card = f'"message":{{"message_id":1,{place}}}'
        return f'"callback_query":{{"id":"{next(_WHOLE_NUMBERS)}",{person},{card},"data":{data}}}'

    return [
        tap('"' + "A" * 64 + '"'), tap('"../../etc"'), tap("17"), tap(json.dumps("\ud83d\ude00" * 16)),
        message('"text":"19850101-2384 heter Exempel"'), message('"text":' + json.dumps("x" * 4096)),
        message('"text":"/start ' + "A" * 64 + '"'), message('"text":["no","text"]'), message('"photo":[]'),
        message('"document":{"file_id":"none","file_name":"x.txt","file_size":3000000}'),
        f'"unheard_of":{{{person}}}', f'"message":{{{person}}}', f'"callback_query":{{{person}}}',
    ]  # fmt: skip


def requests() -> list[bytes]:
    """Requests as bytes."""
    head = f"POST {PATH} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    known = head + f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\n"
    return [
        b"\0\1\2 no http\r\n\r\n", b"GET / HTTP/1.1\r\n", (head + "Content-Length: 2\r\n\r\n{}").encode(),
        (known + "Content-Length: 2\r\n\r\n{}").encode(), (known + "Content-Length: 999999999\r\n\r\n{").encode(),
        (known + "Content-Length: 200\r\n\r\n" + "[" * 200).encode(), (known + "Content-Length: 50\r\n\r\n{").encode(),
    ]  # fmt: skip


class Rubbish:
    """Somebody who sends it, four times a second."""

    def __init__(self, api: BotApi, ports: Sequence[int]) -> None:
        """Nothing is sent yet."""
        self._api, self._ports = api, itertools.cycle(ports)
        self.sent = 0

    async def go_on(self) -> None:
        """Send until cancelled."""
        while True:
            chat = next(_chats)
            kinds = updates(chat)
            self._api.sends(kinds[self.sent % len(kinds)])
            raw = requests()
            await self._throws(raw[self.sent % len(raw)])
            self.sent += 1
            await asyncio.sleep(_EVERY_SECONDS)

    async def _throws(self, request: bytes) -> None:
        """Send bytes to a worker, wait a moment for its answer, and go without a word."""
        with suppress(OSError, TimeoutError):
            reader, writer = await asyncio.open_connection("127.0.0.1", next(self._ports))
            writer.write(request)
            async with asyncio.timeout(_ANSWER_SECONDS):
                await reader.read()
            writer.transport.abort()
