"""While the phone is handed over: the language of the returnee's pages, a number."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
phase = "expand"


def upgrade() -> None:
    """Make the reader's column."""
    op.add_column("readers", sa.Column("handed", sa.SmallInteger, nullable=False, server_default="0"))
