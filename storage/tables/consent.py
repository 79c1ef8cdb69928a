"""Consents as they were recorded, and the gate: the yeses on which everything personal of a draft rests."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKeyConstraint,
    Integer,
    LargeBinary,
    SmallInteger,
    Table,
    UniqueConstraint,
)

from dialogs.draft.model.consent_items import CONSENT_ITEMS, ItemKind, Requirement
from storage.consent_numbers import YES
from storage.tables.base import between, draft_column, exactly, metadata

#: Bytes of the fingerprint of a wording.
WORDING_BYTES = 16
#: The items that every gate rests on, and those that a child's rests on besides.
ALWAYS = tuple(sorted(item.number for item in CONSENT_ITEMS if item.need is Requirement.ALWAYS))
CHILD = tuple(sorted(item.number for item in CONSENT_ITEMS if item.need is Requirement.CHILD))
#: What a yes of the person's rests on, and the gate's items of which that holds.
TOLD = tuple(item.number for item in CONSENT_ITEMS if item.kind is ItemKind.UNDERSTOOD)
_FOUNDED = {item.number for item in CONSENT_ITEMS if item.rests_on}
#: What a row that rests on a recorded answer names of it.
ANSWER_COLUMNS = ("consents.draft", "consents.item", "consents.answer", "consents.seq")


def _recorded(items: tuple[int, ...]) -> str:
    return " and ".join(f"record_{item} is not null" for item in items)


def _in_order(items: tuple[int, ...]) -> str:
    """Each item that rests on what is said first was answered after it."""
    founded = sorted(_FOUNDED.intersection(items))
    return " and ".join(f"record_{item} > record_{told}" for item in founded for told in TOLD)


consents = Table(
    "consents",
    metadata,
    draft_column("consents", "drafts.name", primary=True),
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
    between("consents", "seq", 1, 100_000),
    *(between("consents", name, 1, 99) for name in ("item", "interpreter", "expressed", "role", "answer")),
    *(between("consents", name, 1, 32_767) for name in ("version", "language")),
    exactly("consents", "wording", WORDING_BYTES),
    UniqueConstraint("draft", "item", "answer", "seq", name="consents_answers"),
)

#: A row that is not `shut` stands only on a recorded yes to every mandatory item, each after what it rests on; nothing
#: new hangs on one that is shut. Records go with their draft alone, and all that rests on them goes
#: along: PostgreSQL would otherwise refuse to erase a draft.
gates = Table(
    "gates",
    metadata,
    draft_column("gates", "drafts.name", primary=True),
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
            ANSWER_COLUMNS,
            name=f"gates_record_{item}",
            ondelete="CASCADE",
        )
        for item in ALWAYS + CHILD
    ),
)
