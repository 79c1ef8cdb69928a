"""What concerns the running of the service and nobody in it."""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Date, DateTime, Index, SmallInteger, Table, UniqueConstraint

from storage.tables.base import between, metadata

#: Updates that have changed something, so that none does so twice.
updates = Table(
    "updates",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("day", Date, nullable=False),
    Index("updates_day", "day"),
)

#: When rows were last erased for their age, in seconds since 1970: one row, about nobody, always written anew.
clock = Table(
    "clock",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("purged_at", BigInteger, nullable=False),
    between("clock", "id", 1, 1),
)

#: What an auditor may know of a month, which is its first day: numbers about nobody.
figures = Table(
    "figures",
    metadata,
    Column("month", Date, primary_key=True),
    Column("figure", SmallInteger, primary_key=True, autoincrement=False),
    Column("count", BigInteger, nullable=False),
    between("figures", "figure", 1, 99),
)

#: Which process polls, where several could: one row, taken over under the next epoch when `until` has passed.
lease = Table(
    "lease",
    metadata,
    Column("epoch", BigInteger, primary_key=True, autoincrement=False),
    Column("id", SmallInteger, nullable=False),
    Column("until", DateTime(timezone=True), nullable=False),
    between("lease", "id", 1, 1),
    UniqueConstraint("id", name="lease_is_one"),
)
