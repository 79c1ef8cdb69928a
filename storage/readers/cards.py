"""Messages of ours in a reader's chat, as a row keeps them: packed, the oldest first, each for 48 hours."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import LargeBinary, Row, func, select, tuple_, update

from storage.clock import read_last_purge
from storage.database import Database
from storage.expiry import CARDS_FOR
from storage.past_rows import bite
from storage.tables.reader import CARDS, readers

_CARD = struct.Struct(">QI")
#: Where the time of the oldest card stands in the packed ones: from 1, its bytes. They compare as the times do.
_TIME_AT, _TIME = 9, struct.Struct(">I")
#: Readers whose oldest card is looked at in one statement.
_LOOKED_AT = 2000
#: Readers whose cards one transaction erases: each takes a statement of its own.
_AT_ONCE = 100
#: How much earlier than it need be the look begins: days are the reader's, and a row in use was passed over.
_MARGIN = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class CardRef:
    """A message of ours in the reader's chat: its id, and when it was drawn (seconds since 1970)."""

    message: int
    drawn_at: int


def pack(cards: tuple[CardRef, ...]) -> bytes:
    """The newest cards as a row's column keeps them, always as long."""
    newest = sorted(cards, key=lambda card: card.drawn_at)[-CARDS:]
    packed = b"".join(_CARD.pack(card.message, card.drawn_at) for card in newest)
    return packed.ljust(CARDS * _CARD.size, b"\0")


def unpack(packed: bytes) -> tuple[CardRef, ...]:
    """The cards of a row's column."""
    card_refs = (CardRef(*_CARD.unpack_from(packed, at)) for at in range(0, len(packed), _CARD.size))
    return tuple(card for card in card_refs if card.drawn_at)


async def drop_old_cards(database: Database, now: datetime) -> None:
    """Erase each card's id at its hour, not with the last one of its row.

    Looked at are the readers seen since the cards that the last purge left: who was not seen since has none. Rows in
    use are passed over: they are looked at in an hour again.
    """
    oldest = int((now - CARDS_FOR).timestamp())
    async with database.work() as connection:
        purged = await read_last_purge(connection)
    place = ((purged - CARDS_FOR - _MARGIN).date() if purged else date.min, b"")
    while rows := await _next(database, place):
        due = [row.key for row in rows if b"\0\0\0\0" < row.oldest <= _TIME.pack(oldest)]
        for at in range(0, len(due), _AT_ONCE):
            await _drop(database, due[at : at + _AT_ONCE], oldest)
        place = (rows[-1].seen_on, rows[-1].key)


async def _next(database: Database, place: tuple[date, bytes]) -> list[Row[tuple[date, bytes, bytes]]]:
    """Some readers, in the order in which they were seen, after a day and a key."""
    seen = tuple_(readers.c.seen_on, readers.c.key)
    time = func.substr(readers.c.cards, _TIME_AT, _TIME.size, type_=LargeBinary).label("oldest")
    statement = select(readers.c.seen_on, readers.c.key, time).where(seen > place)
    async with database.work() as connection:
        rows = await connection.execute(statement.order_by(readers.c.seen_on, readers.c.key).limit(_LOOKED_AT))
        return list(rows.all())


async def _drop(database: Database, keys: list[bytes], oldest: int) -> None:
    statement = select(readers.c.key, readers.c.cards).where(readers.c.key.in_(keys)).with_for_update(skip_locked=True)
    async with bite(database) as connection:
        for row in (await connection.execute(statement)).all():
            young = tuple(card for card in unpack(row.cards) if card.drawn_at > oldest)
            await connection.execute(update(readers).where(readers.c.key == row.key).values(cards=pack(young)))
