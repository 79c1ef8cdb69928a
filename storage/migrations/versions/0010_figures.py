"""What an auditor may know of a month: numbers about nobody."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
phase = "expand"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "figures",
        sa.Column("month", sa.Date, primary_key=True),
        sa.Column("figure", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("count", sa.BigInteger, nullable=False),
        sa.CheckConstraint("figure between 1 and 99", name="figures_figure_range"),
    )
