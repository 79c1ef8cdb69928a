"""A draft: its open answers, the chats that hold it, and the keyed hashes of what was erased."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Date, Index, Integer, LargeBinary, SmallInteger, Table, UniqueConstraint, text

from dialogs.draft.model.draft_label import NUMBER_BITS
from dialogs.draft.model.draft_state import STATE_BYTES
from storage.crypto.open_blob import OpenBlob
from storage.tables.base import KEY_BYTES, between, draft_column, exactly, metadata

#: The highest number of a draft.
MAX_DRAFT_NUMBER = (1 << NUMBER_BITS) - 1
#: How many drafts a chat can hold.
HELD = 10
BLOB_BYTES = OpenBlob(STATE_BYTES).size
#: Bytes of the keyed hash of what was erased.
ERASURE_BYTES = 16

drafts = Table(
    "drafts",
    metadata,
    Column("name", Integer, primary_key=True, autoincrement=False),
    Column("made_on", Date, nullable=False),
    Column("used_on", Date, nullable=False),
    Column("blob", LargeBinary(BLOB_BYTES), nullable=False),
    between("drafts", "name", 1, MAX_DRAFT_NUMBER),
    exactly("drafts", "blob", BLOB_BYTES),
    Index("drafts_used", "used_on"),
    Index("drafts_made", "made_on"),
)

#: Which chats can erase a draft, and which one of them can open it: the one to which it is attached.
holders = Table(
    "holders",
    metadata,
    draft_column("holders", "drafts.name", primary=True),
    Column("key", LargeBinary(KEY_BYTES), primary_key=True),
    Column("attached", Boolean, nullable=False),
    Column("slot", SmallInteger, nullable=False),
    exactly("holders", "key", KEY_BYTES),
    between("holders", "slot", 0, HELD - 1),
    UniqueConstraint("key", "slot", name="holders_slots"),
    Index("holders_attached", "draft", unique=True, sqlite_where=text("attached"), postgresql_where=text("attached")),
)

#: What was erased before its time, as keyed hashes, so that a copy that is put back does not bring it back.
erasures = Table(
    "erasures",
    metadata,
    Column("digest", LargeBinary(ERASURE_BYTES), primary_key=True),
    Column("day", Date, nullable=False),
    exactly("erasures", "digest", ERASURE_BYTES),
    Index("erasures_day", "day"),
)
