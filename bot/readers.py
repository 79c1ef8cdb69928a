"""Readers: the stored row, the language that follows from it, and every change to it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.local_time import local_time
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from dialogs.engine.show import ReadingMode
from storage.crypto.keyring import Keyring
from storage.database import DatabaseUnavailable
from storage.readers.store import CardRef, ChatHashes, ReaderRow, ReaderStore, chat_hashes

log = logging.getLogger("lots.service")

#: What is said when a mode is turned on or off.
_SWITCHED = {
    ("numbered", True): "notice-numbered-on",
    ("numbered", False): "notice-numbered-off",
    ("calls", True): "notice-calls-on",
    ("calls", False): "notice-calls-off",
}


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader during one event: the chat's keyed hashes, the stored row, and how screens are to be shown."""

    keys: ChatHashes
    row: ReaderRow
    reading: ReadingMode
    now: datetime


def _now() -> datetime:
    return datetime.now(UTC)


class Readers:
    """Reads and changes readers' rows. While the database does not answer, each reader is treated as a new one."""

    def __init__(
        self, manual: Manual, store: ReaderStore, keyring: Keyring, default: str, now: Callable[[], datetime] = _now
    ) -> None:
        """Take what it needs; `default` is the language of a client that names none."""
        self._manual, self.store, self._keyring, self._default = manual, store, keyring, default
        self._clock = now
        self._forgotten: set[ChatHashes] = set()

    def now(self) -> datetime:
        """The moment, as the reader's clock shows it: the day that is stored, said and printed is the reader's."""
        return local_time(self._clock())

    def keys(self, chat: int) -> ChatHashes:
        """The keyed hashes of a chat's number, that under the current key first."""
        return chat_hashes(self._keyring, chat)

    async def read(self, chat: int, client: str | None) -> Reader:
        """The reader of `chat`, whose client names the language code `client`."""
        keys, now = self.keys(chat), self.now()
        try:
            row = await self.store.reader(keys, now) or ReaderRow()
        except DatabaseUnavailable:
            log.warning("store down", extra={"event": "read", "outcome": "store down"})
            row = ReaderRow(told=True)
        return Reader(keys, row, self.reading(row, client), now)

    def reading(self, row: ReaderRow, client: str | None) -> ReadingMode:
        """How screens are shown: in the row's language, the client's, English, or the default where none is named."""
        chosen = self._manual.languages.get(row.language)
        if chosen in self._manual.interface:
            return ReadingMode(chosen, numbered=row.numbered, calls=row.calls)
        if not client:
            return ReadingMode(self._default, numbered=row.numbered, calls=row.calls)
        code = client.partition("-")[0].lower()
        is_interface_language = code in self._manual.interface
        return ReadingMode(
            code if is_interface_language else "en",
            foreign=not is_interface_language,
            numbered=row.numbered,
            calls=row.calls,
        )

    async def change(self, reader: Reader, **changes: object) -> bool:
        """Change the reader's row; returns whether that was saved."""
        try:
            await self.store.change(reader.keys, reader.now, **changes)
        except DatabaseUnavailable:
            log.warning("not saved", extra={"event": "change", "outcome": "store down"})
            return False
        return True

    async def speak(self, reader: Reader, number: int) -> tuple[Reader, Text]:
        """Choose the language with this permanent number; returns the reader and a notice in that language."""
        saved = await self.change(reader, language=number)
        reading = replace(reader.reading, locale=self._manual.languages[number], foreign=False)
        return replace(reader, reading=reading), Text("notice-language" if saved else "notice-not-saved")

    async def switch(self, reader: Reader, name: str, *, on: bool) -> tuple[Reader, Text]:
        """Turn numbered mode ("numbered") or call mode ("calls") on or off."""
        saved = await self.change(reader, **{name: on})
        row = replace(reader.row, numbered=on) if name == "numbered" else replace(reader.row, calls=on)
        reading = replace(reader.reading, numbered=row.numbered, calls=row.calls)
        notice = Text(_SWITCHED[name, on] if saved else "notice-not-saved")
        return replace(reader, row=row, reading=reading), notice

    async def erase(self, reader: Reader) -> Text:
        """Erase the row at the reader's request; returns a notice. The rest of this visit stores no new row."""
        try:
            clean = await self.store.forget(reader.keys)
        except DatabaseUnavailable:
            return Text("notice-not-forgotten")
        self._forgotten.add(reader.keys)
        return Text("notice-forgotten" if clean else "notice-forgotten-traces")

    async def add_card(self, chat: int, message: int) -> None:
        """Keep a new card's id, so that hiding can remove it."""
        keys, now = self.keys(chat), self.now()
        if keys not in self._forgotten:
            await unless_unavailable(self.store.add_card(keys, now, CardRef(message, int(now.timestamp()))))

    async def settle(self, chat: int) -> None:
        """Note the day of the visit, once a day; not where the visit was to be forgotten."""
        keys = self.keys(chat)
        if keys in self._forgotten:
            self._forgotten.discard(keys)
        else:
            await unless_unavailable(self.store.touch(keys, self.now()))

    async def forget(self, chat: int) -> None:
        """Keep nothing of a reader who has blocked the bot."""
        await unless_unavailable(self.store.forget(self.keys(chat)))


async def unless_unavailable(work: Awaitable[object]) -> None:
    """Await `work`; a database that does not answer is logged and otherwise ignored."""
    try:
        await work
    except DatabaseUnavailable:
        log.warning("store down", extra={"event": "remember", "outcome": "store down"})
