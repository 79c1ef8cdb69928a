"""Drafts, who holds them, consent, the gate that it opens, what is sealed behind it; tries and updates."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

_ALWAYS, _CHILD = (1, 2, 3, 4, 5, 6), (7, 8, 9, 10)
_CONSENT = ("consents.draft", "consents.item", "consents.answer", "consents.seq")

#: A record is written once: never changed, and erased only with its draft.
_APPEND_ONLY = {
    "sqlite": (
        """create trigger consents_written_once before insert on consents
        when exists (select 1 from consents where draft = new.draft and seq = new.seq)
        begin select raise(abort, 'consents are append-only'); end""",
        """create trigger consents_unchanged before update on consents
        begin select raise(abort, 'consents are append-only'); end""",
        """create trigger consents_kept before delete on consents
        when exists (select 1 from drafts where name = old.draft)
        begin select raise(abort, 'consents are append-only'); end""",
    ),
    "postgresql": (
        """create function consents_append_only() returns trigger language plpgsql as $$
        begin
            if tg_op = 'DELETE' and not exists (select 1 from drafts where name = old.draft) then
                return old;
            end if;
            raise exception 'consents are append-only';
        end $$""",
        """create trigger consents_append_only before update or delete on consents
        for each row execute function consents_append_only()""",
    ),
}


def upgrade() -> None:
    """Make the tables, each after what it rests on, and the triggers."""
    for make in (_drafts, _holders, _consents, _gates, _vaults, _sealed, _tries, _updates):
        make()
    for statement in _APPEND_ONLY[op.get_bind().dialect.name]:
        op.execute(statement)


def _exactly(table: str, column: str, size: int) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"length({column}) = {size}", name=f"{table}_{column}_size")


def _between(table: str, column: str, low: int, high: int) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{column} between {low} and {high}", name=f"{table}_{column}_range")


def _of(table: str, parent: str) -> sa.Column[int]:
    key = sa.ForeignKey(parent, ondelete="CASCADE", name=f"{table}_draft")
    return sa.Column("draft", sa.Integer, key, primary_key=True, autoincrement=False)


def _drafts() -> None:
    op.create_table(
        "drafts",
        sa.Column("name", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("made_on", sa.Date, nullable=False),
        sa.Column("used_on", sa.Date, nullable=False),
        sa.Column("blob", sa.LargeBinary(369), nullable=False),
        _between("drafts", "name", 1, 1048575),
        _exactly("drafts", "blob", 369),
    )


def _holders() -> None:
    op.create_table(
        "holders",
        _of("holders", "drafts.name"),
        sa.Column("key", sa.LargeBinary(16), primary_key=True),
        sa.Column("attached", sa.Boolean, nullable=False),
        sa.Column("slot", sa.SmallInteger, nullable=False),
        _exactly("holders", "key", 16),
        _between("holders", "slot", 0, 9),
        sa.UniqueConstraint("key", "slot", name="holders_slots"),
    )
    attached = sa.text("attached")
    op.create_index(
        "holders_attached", "holders", ["draft"], unique=True, sqlite_where=attached, postgresql_where=attached
    )


def _consents() -> None:
    op.create_table(
        "consents",
        _of("consents", "drafts.name"),
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("item", sa.SmallInteger, nullable=False),
        sa.Column("version", sa.SmallInteger, nullable=False),
        sa.Column("wording", sa.LargeBinary(16), nullable=False),
        sa.Column("language", sa.SmallInteger, nullable=False),
        sa.Column("interpreter", sa.SmallInteger, nullable=False),
        sa.Column("expressed", sa.SmallInteger, nullable=False),
        sa.Column("role", sa.SmallInteger, nullable=False),
        sa.Column("answer", sa.SmallInteger, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        _between("consents", "seq", 1, 100000),
        *(_between("consents", name, 1, 99) for name in ("item", "interpreter", "expressed", "role", "answer")),
        *(_between("consents", name, 1, 32767) for name in ("version", "language")),
        _exactly("consents", "wording", 16),
        sa.UniqueConstraint("draft", "item", "answer", "seq", name="consents_answers"),
    )


def _gates() -> None:
    items = _ALWAYS + _CHILD
    op.create_table(
        "gates",
        _of("gates", "drafts.name"),
        sa.Column("yes", sa.SmallInteger, nullable=False),
        sa.Column("child", sa.Boolean, nullable=False),
        sa.CheckConstraint("yes = 1", name="gates_yes"),
        sa.CheckConstraint(
            "not child or (record_7 is not null and record_8 is not null and record_9 is not null"
            " and record_10 is not null)",
            name="gates_child",
        ),
        *(sa.Column(f"item_{item}", sa.SmallInteger, nullable=False) for item in items),
        *(sa.Column(f"record_{item}", sa.Integer, nullable=item in _CHILD) for item in items),
        *(sa.CheckConstraint(f"item_{item} = {item}", name=f"gates_item_{item}") for item in items),
        *(
            sa.ForeignKeyConstraint(
                ["draft", f"item_{item}", "yes", f"record_{item}"],
                _CONSENT,
                name=f"gates_record_{item}",
                ondelete="CASCADE",
            )
            for item in items
        ),
    )


def _vaults() -> None:
    op.create_table(
        "vaults",
        _of("vaults", "gates.draft"),
        sa.Column("public_key", sa.LargeBinary(32), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(145), nullable=False),
        sa.Column("retyped", sa.Boolean, nullable=False),
        _exactly("vaults", "public_key", 32),
        _exactly("vaults", "wrapped", 145),
    )


def _sealed() -> None:
    op.create_table(
        "sealed",
        _of("sealed", "vaults.draft"),
        sa.Column("field", sa.SmallInteger, primary_key=True, autoincrement=False),
        sa.Column("blob", sa.LargeBinary, nullable=False),
        sa.Column("purpose_item", sa.SmallInteger),
        sa.Column("purpose_yes", sa.SmallInteger),
        sa.Column("purpose_record", sa.Integer),
        _between("sealed", "field", 90, 120),
        sa.CheckConstraint(
            "length(blob) > 73 and (length(blob) - 73) % 256 = 0 and length(blob) <= 73 + 4*256",
            name="sealed_blob_size",
        ),
        sa.CheckConstraint(
            "field <> 94 or (coalesce(purpose_item, 0) = 12 and coalesce(purpose_yes, 0) = 1"
            " and purpose_record is not null)",
            name="sealed_purpose_94",
        ),
        sa.ForeignKeyConstraint(
            ["draft", "purpose_item", "purpose_yes", "purpose_record"],
            _CONSENT,
            name="sealed_purpose_record",
            ondelete="CASCADE",
        ),
    )


def _tries() -> None:
    op.create_table(
        "tries",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("key", sa.LargeBinary(16), nullable=False),
        sa.Column("draft", sa.Integer, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        _exactly("tries", "key", 16),
        _between("tries", "draft", 0, 1048575),
    )
    op.create_index("tries_keys", "tries", ["key", "at"])
    op.create_index("tries_drafts", "tries", ["draft", "at"])


def _updates() -> None:
    op.create_table(
        "updates",
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("day", sa.Date, nullable=False),
    )
