"""When rows were last erased for their age."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table of the clock, which has one row."""
    op.create_table(
        "clock",
        sa.Column("id", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("purged_at", sa.BigInteger, nullable=False),
        sa.CheckConstraint("id between 1 and 1", name="clock_id_range"),
    )
