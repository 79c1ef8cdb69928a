"""Indexes by which what is past its time is found, however many rows there are."""

from alembic import op

revision = "0011"
down_revision = "0010"
phase = "expand"

#: The index, its table, its columns.
_INDEXES = (
    ("readers_seen", "readers", "seen_on, key"),
    ("drafts_used", "drafts", "used_on"),
    ("drafts_made", "drafts", "made_on"),
    ("updates_day", "updates", "day"),
    ("changes_day", "changes", "day"),
    ("tries_at", "tries", "at"),
    ("erasures_day", "erasures", "day"),
)


def upgrade() -> None:
    """Make the indexes, but not where rows lie on a server: there `lots migrate up` makes them beside the writers."""
    connection = op.get_bind()
    for name, table, columns in _INDEXES:
        on_server = connection.dialect.name != "sqlite"
        if on_server and connection.exec_driver_sql(f"select 1 from {table} limit 1").first():  # noqa: S608
            continue
        op.execute(f"create index {name} on {table} ({columns})")
