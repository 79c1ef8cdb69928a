"""What bounds how often a chat may do a thing."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, Index, Integer, LargeBinary, Table

from storage.tables.base import KEY_BYTES, between, exactly, metadata
from storage.tables.draft import MAX_DRAFT_NUMBER

#: Codes that were tried; `draft` is what was asked for, whether or not there is one.
tries = Table(
    "tries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", LargeBinary(KEY_BYTES), nullable=False),
    Column("draft", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    exactly("tries", "key", KEY_BYTES),
    between("tries", "draft", 0, MAX_DRAFT_NUMBER),
    Index("tries_keys", "key", "at"),
    Index("tries_drafts", "draft", "at"),
    Index("tries_at", "at"),
)

#: How many times a chat has changed something on its last day.
changes = Table(
    "changes",
    metadata,
    Column("key", LargeBinary(KEY_BYTES), primary_key=True),
    Column("day", Date, nullable=False),
    Column("count", Integer, nullable=False),
    exactly("changes", "key", KEY_BYTES),
    Index("changes_day", "day"),
)
