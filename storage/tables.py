"""The tables: no column that can be written before consent can hold text, and the gate is a matter of foreign keys.

Retention of each table stands in `storage.expiry`. What keeps consents as they were written are triggers, which the
migrations make.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    Table,
    UniqueConstraint,
    false,
    text,
)

from dialogs.draft.model.consent_items import CONSENT_ITEMS, ITEM_BY_NAME, ItemKind, Requirement
from dialogs.draft.model.draft_label import NUMBER_BITS
from dialogs.draft.model.draft_state import STATE_BYTES
from dialogs.draft.model.fields import SEALED_FIELDS
from storage.consent_numbers import YES
from storage.crypto.keyring import KEY_ID_BYTES
from storage.crypto.open_blob import OpenBlob
from storage.crypto.vault import BUCKET, PUBLIC_KEY_BYTES, SEALED_BYTES, WRAPPED_BYTES

#: Bytes of a reader's key, a keyed hash.
KEY_BYTES = 16
#: How many cards' message ids a reader's row keeps, and the bytes of each: id 8, time 4.
CARDS = 8
CARD_BYTES = 12
#: The highest number of a draft.
MAX_DRAFT_NUMBER = (1 << NUMBER_BITS) - 1
#: How many drafts a chat can hold.
HELD = 10
#: Bytes of the fingerprint of a wording.
WORDING_BYTES = 16
BLOB_BYTES = OpenBlob(STATE_BYTES).size
#: Bytes of a random salt, and of a hash in the trail.
SALT_BYTES, TRAIL_HASH_BYTES = 16, 32
#: Bytes of the keyed hash of what was erased.
ERASURE_BYTES = 16
#: A sealed answer's padded text is so many buckets at the most.
BUCKETS = 4
#: The items that every gate rests on, and those that a child's rests on besides.
ALWAYS = tuple(sorted(item.number for item in CONSENT_ITEMS if item.need is Requirement.ALWAYS))
CHILD = tuple(sorted(item.number for item in CONSENT_ITEMS if item.need is Requirement.CHILD))
#: What a yes of the person's rests on, and the gate's items of which that holds.
TOLD = tuple(item.number for item in CONSENT_ITEMS if item.kind is ItemKind.UNDERSTOOD)
_FOUNDED = {item.number for item in CONSENT_ITEMS if item.rests_on}
#: The item that a sealed field is for, by the field's number, where it has a purpose of its own.
PURPOSES = {field.number: ITEM_BY_NAME[name].number for field in SEALED_FIELDS for name in field.unlocked_by}

_CONSENT = ("consents.draft", "consents.item", "consents.answer", "consents.seq")

metadata = MetaData()


def _exactly(table: str, column: str, size: int) -> CheckConstraint:
    return CheckConstraint(f"length({column}) = {size}", name=f"{table}_{column}_size")


def _between(table: str, column: str, low: int, high: int) -> CheckConstraint:
    return CheckConstraint(f"{column} between {low} and {high}", name=f"{table}_{column}_range")


def _of(table: str, parent: str, *, primary: bool = False) -> Column[int]:
    """The draft that a row belongs to, with which it goes."""
    key = ForeignKey(parent, ondelete="CASCADE", name=f"{table}_draft")
    return Column("draft", Integer, key, primary_key=primary, nullable=False, autoincrement=False)


def _recorded(items: tuple[int, ...]) -> str:
    return " and ".join(f"record_{item} is not null" for item in items)


def _in_order(items: tuple[int, ...]) -> str:
    """Each item that rests on what is said first was answered after it."""
    founded = sorted(_FOUNDED.intersection(items))
    return " and ".join(f"record_{item} > record_{told}" for item in founded for told in TOLD)


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
    _exactly("deletions", "key", KEY_BYTES),
    Index("deletions_since", "since"),
)

drafts = Table(
    "drafts",
    metadata,
    Column("name", Integer, primary_key=True, autoincrement=False),
    Column("made_on", Date, nullable=False),
    Column("used_on", Date, nullable=False),
    Column("blob", LargeBinary(BLOB_BYTES), nullable=False),
    _between("drafts", "name", 1, MAX_DRAFT_NUMBER),
    _exactly("drafts", "blob", BLOB_BYTES),
    Index("drafts_used", "used_on"),
    Index("drafts_made", "made_on"),
)

#: Which chats can erase a draft, and which one of them can open it: the one to which it is attached.
holders = Table(
    "holders",
    metadata,
    _of("holders", "drafts.name", primary=True),
    Column("key", LargeBinary(KEY_BYTES), primary_key=True),
    Column("attached", Boolean, nullable=False),
    Column("slot", SmallInteger, nullable=False),
    _exactly("holders", "key", KEY_BYTES),
    _between("holders", "slot", 0, HELD - 1),
    UniqueConstraint("key", "slot", name="holders_slots"),
    Index("holders_attached", "draft", unique=True, sqlite_where=text("attached"), postgresql_where=text("attached")),
)

consents = Table(
    "consents",
    metadata,
    _of("consents", "drafts.name", primary=True),
    Column("seq", Integer, primary_key=True, autoincrement=False),
    *(Column(name, SmallInteger, nullable=False) for name in ("item", "version")),
    Column("wording", LargeBinary(WORDING_BYTES), nullable=False),
    *(
        Column(name, SmallInteger, nullable=False)
        for name in ("language", "interpreter", "expressed", "role", "answer")
    ),
    Column("day", Date, nullable=False),
    *(Column(name, SmallInteger) for name in ("giver", "manner")),
    Column("document_seen", Boolean),
    _between("consents", "seq", 1, 100_000),
    *(_between("consents", name, 1, 99) for name in ("item", "interpreter", "expressed", "role", "answer")),
    *(_between("consents", name, 1, 32_767) for name in ("version", "language")),
    _exactly("consents", "wording", WORDING_BYTES),
    UniqueConstraint("draft", "item", "answer", "seq", name="consents_answers"),
)

#: A row that is not `shut` stands only on a recorded yes to every mandatory item, each after what it rests on; nothing
#: new hangs on one that is shut. Records go with their draft alone, and all that rests on
#: them goes along: PostgreSQL would otherwise refuse to erase a draft.
gates = Table(
    "gates",
    metadata,
    _of("gates", "drafts.name", primary=True),
    Column("yes", SmallInteger, nullable=False),
    *(Column(name, Boolean, nullable=False) for name in ("child", "shut")),
    CheckConstraint(f"yes = {YES}", name="gates_yes"),
    CheckConstraint(f"shut or ({_recorded(ALWAYS)})", name="gates_always"),
    CheckConstraint(f"shut or not child or ({_recorded(CHILD)})", name="gates_child"),
    CheckConstraint(f"shut or ({_in_order(ALWAYS)})", name="gates_order"),
    CheckConstraint(f"shut or not child or ({_in_order(CHILD)})", name="gates_child_order"),
    *(Column(f"item_{item}", SmallInteger, nullable=False) for item in ALWAYS + CHILD),
    *(Column(f"record_{item}", Integer) for item in ALWAYS + CHILD),
    *(CheckConstraint(f"item_{item} = {item}", name=f"gates_item_{item}") for item in ALWAYS + CHILD),
    *(
        ForeignKeyConstraint(
            ["draft", f"item_{item}", "yes", f"record_{item}"],
            _CONSENT,
            name=f"gates_record_{item}",
            ondelete="CASCADE",
        )
        for item in ALWAYS + CHILD
    ),
)

vaults = Table(
    "vaults",
    metadata,
    _of("vaults", "gates.draft", primary=True),
    Column("public_key", LargeBinary(PUBLIC_KEY_BYTES), nullable=False),
    Column("wrapped", LargeBinary(WRAPPED_BYTES), nullable=False),
    Column("retyped", Boolean, nullable=False),
    _exactly("vaults", "public_key", PUBLIC_KEY_BYTES),
    _exactly("vaults", "wrapped", WRAPPED_BYTES),
)

#: The one column of any length in the house, and it cannot be written before consent.
sealed = Table(
    "sealed",
    metadata,
    _of("sealed", "vaults.draft", primary=True),
    Column("field", SmallInteger, primary_key=True, autoincrement=False),
    Column("blob", LargeBinary, nullable=False),
    *(Column(name, SmallInteger) for name in ("purpose_item", "purpose_yes")),
    Column("purpose_record", Integer),
    _between("sealed", "field", 90, 120),
    CheckConstraint(
        f"length(blob) > {SEALED_BYTES} and (length(blob) - {SEALED_BYTES}) % {BUCKET} = 0"
        f" and length(blob) <= {SEALED_BYTES} + {BUCKETS}*{BUCKET}",
        name="sealed_blob_size",
    ),
    *(
        CheckConstraint(
            f"field <> {field} or (coalesce(purpose_item, 0) = {item} and coalesce(purpose_yes, 0) = {YES}"
            " and purpose_record is not null)",
            name=f"sealed_purpose_{field}",
        )
        for field, item in PURPOSES.items()
    ),
    ForeignKeyConstraint(
        ["draft", "purpose_item", "purpose_yes", "purpose_record"],
        _CONSENT,
        name="sealed_purpose_record",
        ondelete="CASCADE",
    ),
)

#: Codes that were tried; `draft` is what was asked for, whether or not there is one.
tries = Table(
    "tries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", LargeBinary(KEY_BYTES), nullable=False),
    Column("draft", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    _exactly("tries", "key", KEY_BYTES),
    _between("tries", "draft", 0, MAX_DRAFT_NUMBER),
    Index("tries_keys", "key", "at"),
    Index("tries_drafts", "draft", "at"),
    Index("tries_at", "at"),
)

#: Updates that have changed something, so that none does so twice.
updates = Table(
    "updates",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("day", Date, nullable=False),
    Index("updates_day", "day"),
)

#: How many times a chat has changed something on its last day.
changes = Table(
    "changes",
    metadata,
    Column("key", LargeBinary(KEY_BYTES), primary_key=True),
    Column("day", Date, nullable=False),
    Column("count", Integer, nullable=False),
    _exactly("changes", "key", KEY_BYTES),
    Index("changes_day", "day"),
)

#: When rows were last erased for their age, in seconds since 1970: one row, about nobody, always written anew.
clock = Table(
    "clock",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("purged_at", BigInteger, nullable=False),
    _between("clock", "id", 1, 1),
)

#: What an auditor may know of a month, which is its first day: numbers about nobody.
figures = Table(
    "figures",
    metadata,
    Column("month", Date, primary_key=True),
    Column("figure", SmallInteger, primary_key=True, autoincrement=False),
    Column("count", BigInteger, nullable=False),
    _between("figures", "figure", 1, 99),
)

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
    _exactly("invitations", "code", KEY_BYTES),
    _exactly("invitations", "key", KEY_BYTES),
    _between("invitations", "role", 1, 99),
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
    _exactly("trail", "who", KEY_BYTES),
    _exactly("trail", "salt", SALT_BYTES),
    _exactly("trail", "key_id", KEY_ID_BYTES),
    _exactly("trail", "digest", TRAIL_HASH_BYTES),
    _exactly("trail", "link", TRAIL_HASH_BYTES),
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
    _between("trail_ends", "id", 1, 1),
    *(_exactly("trail_ends", name, TRAIL_HASH_BYTES) for name in ("before", "head", "seal")),
    _exactly("trail_ends", "key_id", KEY_ID_BYTES),
)

#: What was erased before its time, as keyed hashes, so that a copy that is put back does not bring it back.
erasures = Table(
    "erasures",
    metadata,
    Column("digest", LargeBinary(ERASURE_BYTES), primary_key=True),
    Column("day", Date, nullable=False),
    _exactly("erasures", "digest", ERASURE_BYTES),
    Index("erasures_day", "day"),
)

#: Which process polls, where several could: one row, taken over under the next epoch when `until` has passed.
lease = Table(
    "lease",
    metadata,
    Column("epoch", BigInteger, primary_key=True, autoincrement=False),
    Column("id", SmallInteger, nullable=False),
    Column("until", DateTime(timezone=True), nullable=False),
    _between("lease", "id", 1, 1),
    UniqueConstraint("id", name="lease_is_one"),
)
