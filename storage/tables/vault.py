"""The vault of a draft and what is sealed in it; neither can be written before consent."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKeyConstraint, Integer, LargeBinary, SmallInteger, Table

from dialogs.draft.model.consent_items import ITEM_BY_NAME
from dialogs.draft.model.fields import SEALED_FIELDS
from storage.consent_numbers import YES
from storage.crypto.vault import BUCKET, PUBLIC_KEY_BYTES, SEALED_BYTES, WRAPPED_BYTES
from storage.tables.base import between, draft_column, exactly, metadata
from storage.tables.consent import ANSWER_COLUMNS

#: A sealed answer's padded text is so many buckets at the most.
BUCKETS = 4
#: The item that a sealed field is for, by the field's number, where it has a purpose of its own.
PURPOSES = {field.number: ITEM_BY_NAME[name].number for field in SEALED_FIELDS for name in field.unlocked_by}

vaults = Table(
    "vaults",
    metadata,
    draft_column("vaults", "gates.draft", primary=True),
    Column("public_key", LargeBinary(PUBLIC_KEY_BYTES), nullable=False),
    Column("wrapped", LargeBinary(WRAPPED_BYTES), nullable=False),
    Column("retyped", Boolean, nullable=False),
    exactly("vaults", "public_key", PUBLIC_KEY_BYTES),
    exactly("vaults", "wrapped", WRAPPED_BYTES),
)

#: The one column of any length in the house, and it cannot be written before consent.
sealed = Table(
    "sealed",
    metadata,
    draft_column("sealed", "vaults.draft", primary=True),
    Column("field", SmallInteger, primary_key=True, autoincrement=False),
    Column("blob", LargeBinary, nullable=False),
    *(Column(name, SmallInteger) for name in ("purpose_item", "purpose_yes")),
    Column("purpose_record", Integer),
    between("sealed", "field", 90, 120),
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
        ANSWER_COLUMNS,
        name="sealed_purpose_record",
        ondelete="CASCADE",
    ),
)
