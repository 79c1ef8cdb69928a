"""What every table is made with: the metadata, the bytes of a key, and the checks of a column."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, MetaData

metadata = MetaData()

#: Bytes of a reader's key, a keyed hash.
KEY_BYTES = 16


def exactly(table: str, column: str, size: int) -> CheckConstraint:
    """The check that a column's value is `size` bytes long."""
    return CheckConstraint(f"length({column}) = {size}", name=f"{table}_{column}_size")


def between(table: str, column: str, low: int, high: int) -> CheckConstraint:
    """The check that a column's number is from `low` to `high`."""
    return CheckConstraint(f"{column} between {low} and {high}", name=f"{table}_{column}_range")


def draft_column(table: str, parent: str, *, primary: bool = False) -> Column[int]:
    """The draft that a row belongs to, with which it goes."""
    key = ForeignKey(parent, ondelete="CASCADE", name=f"{table}_draft")
    return Column("draft", Integer, key, primary_key=primary, nullable=False, autoincrement=False)
