"""The tables: no column can hold text that a reader wrote.

Retention of each table stands in `storage.expiry`.
"""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Date, LargeBinary, MetaData, SmallInteger, Table, false

#: Bytes of a reader's key, a keyed hash.
KEY_BYTES = 16
#: How many cards' message ids a reader's row keeps, and the bytes of each: id 8, time 4.
CARDS = 8
CARD_BYTES = 12

metadata = MetaData()

readers = Table(
    "readers",
    metadata,
    Column("key", LargeBinary(KEY_BYTES), primary_key=True),
    Column("language", SmallInteger, nullable=False, server_default="0"),
    Column("numbered", Boolean, nullable=False, server_default=false()),
    Column("calls", Boolean, nullable=False, server_default=false()),
    Column("told", Boolean, nullable=False, server_default=false()),
    Column("seen_on", Date, nullable=False),
    Column("cards", LargeBinary(CARDS * CARD_BYTES), nullable=False),
    CheckConstraint(f"length(key) = {KEY_BYTES}", name="readers_key_is_a_hash"),
    CheckConstraint("language between 0 and 255", name="readers_language_is_a_number"),
    CheckConstraint(f"length(cards) = {CARDS * CARD_BYTES}", name="readers_cards_are_packed"),
)
