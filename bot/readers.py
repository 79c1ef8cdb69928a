"""Readers: the stored row, the language that follows from it, and every change to it."""

from __future__ import annotations

import logging
import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from bot.local_time import local_time
from bot.metrics.counts import COUNTS
from bot.monthly_figures import MonthlyFigures
from bot.store_outage import promptly, unless_unavailable
from dialogs.engine.events import ChatId, MessageId
from dialogs.engine.manual import Manual
from dialogs.engine.screens import Text
from dialogs.engine.show import ReadingMode
from storage.crypto.keyring import Keyring
from storage.database import DatabaseUnavailable
from storage.figures import Figure
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
    """A reader during one event: the chat's keyed hashes, the row without its cards, and how screens are shown.

    `pending` are messages that another process was to delete. `elsewhere`: another worker may have answered the chat
    since this one did, so that nothing that this one remembers of it holds.
    """

    keys: ChatHashes
    row: ReaderRow
    reading: ReadingMode
    now: datetime
    pending: tuple[MessageId, ...] = ()
    elsewhere: bool = False


#: How long the numbers of updates are sure to rise.
_NUMBERED_FOR = timedelta(days=6)
#: How many readers' rows are remembered; the one read longest ago falls out.
_REMEMBERED = 10_000


def _now() -> datetime:
    return datetime.now(UTC)


class Readers:
    """Reads and changes readers' rows. While the database does not answer, each reader is treated as a new one."""

    def __init__(  # noqa: PLR0913 - the last two by name, with a default
        self,
        manual: Manual,
        store: ReaderStore,
        keyring: Keyring,
        default: str,
        now: Callable[[], datetime] = _now,
        *,
        shared: bool = False,
        figures: MonthlyFigures | None = None,
    ) -> None:
        """Take what it needs; `default` is the language of a client that names none.

        `shared`: other workers answer the same chats, so a row is read anew for each event, and says who answered last.
        """
        self._manual, self.store, self._keyring, self._default = manual, store, keyring, default
        self._clock = now
        self.figures = figures or MonthlyFigures()
        self._worker = secrets.randbelow(2**63) if shared else None
        self._forgotten: set[ChatHashes] = set()
        #: Rows of readers met today, without card ids, which another process may change.
        self._today: OrderedDict[ChatHashes, ReaderRow] = OrderedDict()

    def now(self) -> datetime:
        """The moment, as the reader's clock shows it: the day that is stored, said and printed is the reader's."""
        return local_time(self._clock())

    def keys(self, chat: ChatId) -> ChatHashes:
        """The keyed hashes of a chat's number, that under the current key first."""
        return chat_hashes(self._keyring, chat)

    async def read(self, chat: ChatId, client: str | None) -> Reader:
        """The reader of `chat`, whose client names the language code `client`."""
        keys, now = self.keys(chat), self.now()
        if self._worker is None and (row := self._recall(keys, now.date())):
            return Reader(keys, row, self.reading(row, client), now)
        row, pending = await self._load(keys, now)
        if row.seen_on != now.date() and keys not in self._forgotten:
            self.figures.count(Figure.VISITS)
        elsewhere = self._worker is not None and row.worker != self._worker
        if elsewhere:
            await self._claim(keys, row)
        # The moment once more: by now a server has told its own, which a new process did not know before.
        return Reader(keys, row, self.reading(row, client), self.now(), pending, elsewhere)

    async def _claim(self, keys: ChatHashes, row: ReaderRow) -> None:
        """Note that this worker answers the chat from now on; a chat without a row is claimed at its next event."""
        if self._worker is not None and row.seen_on != date.min:
            await unless_unavailable(self.store.claim(keys, self._worker))

    async def _load(self, keys: ChatHashes, now: datetime) -> tuple[ReaderRow, tuple[MessageId, ...]]:
        """The row, and what is still to be deleted in the chat."""
        try:
            row = await promptly(self.store.reader(keys, now))
            answered = self._answered_last(keys, row, now)
            pending = () if answered else await promptly(self.store.pending_deletions(keys, now))
        except DatabaseUnavailable:
            log.warning("store down", extra={"event": "read", "outcome": "store down"})
            COUNTS.lock_failure(keys)
            return ReaderRow(told=True), ()
        if row is not None and row.seen_on == now.date():
            self._remember(keys, row)
        return row or ReaderRow(), pending

    def _answered_last(self, keys: ChatHashes, row: ReaderRow | None, now: datetime) -> bool:
        """Whether no other worker has answered since this one did, which then knows itself what is to be deleted."""
        is_claimed = self._worker is not None and row is not None and row.worker == self._worker
        return is_claimed and self._recall(keys, now.date()) is not None

    def _recall(self, keys: ChatHashes, today: date) -> ReaderRow | None:
        """The row of a reader met today; None where it is to be read."""
        row = self._today.get(keys)
        return row if row is not None and row.seen_on == today else None

    def _remember(self, keys: ChatHashes, row: ReaderRow) -> None:
        self._today[keys] = replace(row, cards=())
        self._today.move_to_end(keys)
        if len(self._today) > _REMEMBERED:
            self._today.popitem(last=False)

    def forget_remembered(self) -> None:
        """Forget the rows that this process remembers, which another one may have changed."""
        self._today.clear()

    async def cards(self, reader: Reader) -> tuple[MessageId, ...]:
        """The ids of the reader's cards that are kept; none where the database does not answer."""
        return await self._cards(reader.keys, reader.now)

    async def card_ids(self, chat: ChatId) -> tuple[MessageId, ...]:
        """The same of a chat."""
        return await self._cards(self.keys(chat), self.now())

    async def _cards(self, keys: ChatHashes, now: datetime) -> tuple[MessageId, ...]:
        try:
            row = await self.store.reader(keys, now)
        except DatabaseUnavailable:
            return ()
        return tuple(card.message for card in row.cards) if row else ()

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
        self._today.pop(reader.keys, None)
        try:
            row = await self.store.change(reader.keys, reader.now, **changes)
        except DatabaseUnavailable:
            log.warning("not saved", extra={"event": "change", "outcome": "store down"})
            return False
        self._remember(reader.keys, row)
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
        self._today.pop(reader.keys, None)
        try:
            clean = await self.store.forget(reader.keys)
        except DatabaseUnavailable:
            return Text("notice-not-forgotten")
        self._forgotten.add(reader.keys)
        return Text("notice-forgotten" if clean else "notice-forgotten-traces")

    def is_answered(self, reader: Reader, update: int | None) -> bool:
        """Whether an update that gives a new card was answered before: Telegram hands it out again after a kill.

        After a silent week Telegram numbers afresh, so the number means nothing then.
        """
        if update is None or update > reader.row.answered:
            return False
        return reader.now.date() - reader.row.seen_on < _NUMBERED_FOR

    async def add_card(self, chat: ChatId, message: MessageId, update: int | None = None) -> None:
        """Keep a new card's id, so that hiding can remove it, and which update it answers.

        The row has room for whole numbers alone; another transport's card is known to this process only.
        """
        keys, now = self.keys(chat), self.now()
        if keys not in self._forgotten and isinstance(message, int):
            card = CardRef(message, int(now.timestamp()))
            await unless_unavailable(self._add_card(keys, now, card, update or 0))

    async def _add_card(self, keys: ChatHashes, now: datetime, card: CardRef, update: int) -> None:
        self._remember(keys, await self.store.add_card(keys, now, card, update))

    async def settle(self, chat: ChatId) -> None:
        """Note the day of the visit, once a day; not where the visit was to be forgotten."""
        keys, now = self.keys(chat), self.now()
        if keys in self._forgotten:
            self._forgotten.discard(keys)
        elif self._recall(keys, now.date()) is None:
            await unless_unavailable(self._touch(keys, now))

    async def _touch(self, keys: ChatHashes, now: datetime) -> None:
        self._remember(keys, await self.store.touch(keys, now))

    async def owe(self, chat: ChatId, messages: Iterable[MessageId]) -> None:
        """Note messages that are still to be deleted, so that a new process deletes them too."""
        await unless_unavailable(self.store.add_deletions(self.keys(chat), self.now(), messages))

    async def settle_deletions(self, chat: ChatId, messages: Iterable[MessageId]) -> None:
        """Forget messages that are deleted now."""
        await unless_unavailable(self.store.remove_deletions(self.keys(chat), messages))

    async def forget(self, chat: ChatId) -> None:
        """Keep nothing of a reader who has blocked the bot."""
        keys = self.keys(chat)
        self._today.pop(keys, None)
        await unless_unavailable(self.store.forget(keys))
