"""Who may begin drafts, and who did what with them."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, Date, Index, Integer, LargeBinary, SmallInteger, Table

from storage.crypto.keyring import KEY_ID_BYTES
from storage.tables.base import KEY_BYTES, between, exactly, metadata

#: Bytes of a random salt, and of a hash in the trail.
SALT_BYTES, TRAIL_HASH_BYTES = 16, 32

#: One-time codes by which a chat may begin drafts: the code's keyed hash, and the chat's once it is redeemed.
invitations = Table(
    "invitations",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("code", LargeBinary(KEY_BYTES), nullable=False, unique=True),
    Column("role", SmallInteger, nullable=False),
    Column("made_on", Date, nullable=False),
    Column("key", LargeBinary(KEY_BYTES)),
    Column("redeemed_on", Date),
    exactly("invitations", "code", KEY_BYTES),
    exactly("invitations", "key", KEY_BYTES),
    between("invitations", "role", 1, 99),
    CheckConstraint("(key is null) = (redeemed_on is null)", name="invitations_redeemed_by_a_chat"),
    Index("invitations_keys", "key"),
)

#: Who did what with a draft, on which day; each entry is chained to the one before. Of an erased draft only the hashes
#: are left. Only with invitations.
trail = Table(
    "trail",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("day", Date),
    Column("who", LargeBinary(KEY_BYTES)),
    Column("action", SmallInteger),
    Column("draft", Integer),
    Column("salt", LargeBinary(SALT_BYTES)),
    Column("key_id", LargeBinary(KEY_ID_BYTES), nullable=False),
    Column("digest", LargeBinary(TRAIL_HASH_BYTES), nullable=False),
    Column("link", LargeBinary(TRAIL_HASH_BYTES), nullable=False),
    exactly("trail", "who", KEY_BYTES),
    exactly("trail", "salt", SALT_BYTES),
    exactly("trail", "key_id", KEY_ID_BYTES),
    exactly("trail", "digest", TRAIL_HASH_BYTES),
    exactly("trail", "link", TRAIL_HASH_BYTES),
    Index("trail_drafts", "draft"),
)

#: Where the trail begins and ends, and how many of its entries are bare hashes: one row, sealed under the server's key.
trail_ends = Table(
    "trail_ends",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    *(Column(name, Integer, nullable=False) for name in ("first", "last", "bare")),
    *(Column(name, LargeBinary(TRAIL_HASH_BYTES), nullable=False) for name in ("before", "head", "seal")),
    Column("key_id", LargeBinary(KEY_ID_BYTES), nullable=False),
    between("trail_ends", "id", 1, 1),
    *(exactly("trail_ends", name, TRAIL_HASH_BYTES) for name in ("before", "head", "seal")),
    exactly("trail_ends", "key_id", KEY_ID_BYTES),
)
