"""${message}."""

import sqlalchemy as sa
from alembic import op

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
#: "expand" adds what the release before can do without; "contract" takes away what none needs any more.
phase = "expand"


def upgrade() -> None:
    """Bring the tables forward."""
    ${upgrades if upgrades else "pass"}
