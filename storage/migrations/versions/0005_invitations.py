"""Invitations, and the trail of who did what with a draft."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the tables of invitations and of the trail."""
    _make_invitations()
    _make_trail()


def _exactly(table: str, column: str, size: int) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"length({column}) = {size}", name=f"{table}_{column}_size")


def _make_invitations() -> None:
    op.create_table(
        "invitations",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("code", sa.LargeBinary(16), nullable=False, unique=True),
        sa.Column("role", sa.SmallInteger, nullable=False),
        sa.Column("made_on", sa.Date, nullable=False),
        sa.Column("key", sa.LargeBinary(16)),
        sa.Column("redeemed_on", sa.Date),
        _exactly("invitations", "code", 16),
        _exactly("invitations", "key", 16),
        sa.CheckConstraint("role between 1 and 99", name="invitations_role_range"),
        sa.CheckConstraint("(key is null) = (redeemed_on is null)", name="invitations_redeemed_by_a_chat"),
    )
    op.create_index("invitations_keys", "invitations", ["key"])


def _make_trail() -> None:
    op.create_table(
        "trail",
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("day", sa.Date),
        sa.Column("who", sa.LargeBinary(16)),
        sa.Column("action", sa.SmallInteger),
        sa.Column("draft", sa.Integer),
        sa.Column("salt", sa.LargeBinary(16)),
        sa.Column("key_id", sa.LargeBinary(8), nullable=False),
        sa.Column("digest", sa.LargeBinary(32), nullable=False),
        sa.Column("link", sa.LargeBinary(32), nullable=False),
        *(_exactly("trail", name, 16) for name in ("who", "salt")),
        _exactly("trail", "key_id", 8),
        *(_exactly("trail", name, 32) for name in ("digest", "link")),
    )
    op.create_index("trail_drafts", "trail", ["draft"])
    op.create_table(
        "trail_ends",
        sa.Column("id", sa.SmallInteger, primary_key=True, autoincrement=False),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("first", "last", "bare")),
        *(sa.Column(name, sa.LargeBinary(32), nullable=False) for name in ("before", "head", "seal")),
        sa.Column("key_id", sa.LargeBinary(8), nullable=False),
        sa.CheckConstraint("id between 1 and 1", name="trail_ends_id_range"),
        *(_exactly("trail_ends", name, 32) for name in ("before", "head", "seal")),
        _exactly("trail_ends", "key_id", 8),
    )
