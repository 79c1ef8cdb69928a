"""What is stored of a reader: a row that names nobody, and the messages still to be deleted."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    LargeBinary,
    SmallInteger,
    Table,
    false,
)

from storage.tables.base import KEY_BYTES, exactly, metadata

#: How many cards' message ids a reader's row keeps, and the bytes of each: id 8, time 4.
CARDS = 8
CARD_BYTES = 12

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
    Column("answered", BigInteger, nullable=False, server_default="0"),
    Column("worker", BigInteger),  # which worker answered last: a number drawn when it started
    Column("handed", SmallInteger, nullable=False, server_default="0"),
    CheckConstraint(f"length(key) = {KEY_BYTES}", name="readers_key_is_a_hash"),
    CheckConstraint("language between 0 and 255", name="readers_language_is_a_number"),
    CheckConstraint(f"length(cards) = {CARDS * CARD_BYTES}", name="readers_cards_are_packed"),
    Index("readers_seen", "seen_on", "key"),
)

#: Messages that are to be deleted from a reader's chat and are not yet; `since` in seconds since 1970.
deletions = Table(
    "deletions",
    metadata,
    Column("key", LargeBinary(KEY_BYTES), primary_key=True),
    Column("message", BigInteger, primary_key=True, autoincrement=False),
    Column("since", BigInteger, nullable=False),
    exactly("deletions", "key", KEY_BYTES),
    Index("deletions_since", "since"),
)
