"""The reader's row."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the table of readers."""
    op.create_table(
        "readers",
        sa.Column("key", sa.LargeBinary(16), primary_key=True),
        sa.Column("language", sa.SmallInteger, nullable=False, server_default="0"),
        sa.Column("numbered", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("calls", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("told", sa.Boolean, nullable=False, server_default=sa.false()),
        sa.Column("seen_on", sa.Date, nullable=False),
        sa.Column("cards", sa.LargeBinary(96), nullable=False),
        sa.CheckConstraint("length(key) = 16", name="readers_key_is_a_hash"),
        sa.CheckConstraint("language between 0 and 255", name="readers_language_is_a_number"),
        sa.CheckConstraint("length(cards) = 96", name="readers_cards_are_packed"),
    )
