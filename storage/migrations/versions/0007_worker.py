"""Which worker answered a reader last: a number drawn when the worker started."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
phase = "expand"


def upgrade() -> None:
    """Add the column; a release that does not know it leaves it alone."""
    op.add_column("readers", sa.Column("worker", sa.BigInteger))
