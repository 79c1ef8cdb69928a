"""What was erased, so that no copy brings it back; and the lease of who polls."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
phase = "expand"


def upgrade() -> None:
    """Make the table of erasures, and that of the lease, with its one row where several processes can poll."""
    op.create_table(
        "erasures",
        sa.Column("digest", sa.LargeBinary(16), primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.CheckConstraint("length(digest) = 16", name="erasures_digest_size"),
    )
    op.create_table(
        "lease",
        sa.Column("epoch", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("id", sa.SmallInteger, nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("id between 1 and 1", name="lease_id_range"),
        sa.UniqueConstraint("id", name="lease_is_one"),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("insert into lease (epoch, id, until) values (0, 1, current_timestamp)")
        # Emptying a whole table would pass by what is asked of each row.
        op.execute(
            "create function consents_kept_whole() returns trigger language plpgsql as $$ begin"
            " raise exception 'consents are append-only'; end $$"
        )
        op.execute(
            "create trigger consents_kept_whole before truncate on consents"
            " for each statement execute function consents_kept_whole()"
        )
