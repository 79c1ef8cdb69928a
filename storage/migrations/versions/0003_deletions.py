"""Messages that are to be deleted from a chat and are not yet, and the last update answered by a new card: numbers."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table of pending deletions, and the reader's column."""
    op.add_column("readers", sa.Column("answered", sa.BigInteger, nullable=False, server_default="0"))
    op.create_table(
        "deletions",
        sa.Column("key", sa.LargeBinary(16), primary_key=True),
        sa.Column("message", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.CheckConstraint("length(key) = 16", name="deletions_key_size"),
    )
    op.create_index("deletions_since", "deletions", ["since"])
