"""Consent by yes, no and wait: a gate that can be shut without being taken away, what others gave, daily changes.

The gates of before stay, shut: their items are asked again. Rows that hang on a gate are put aside while it is made
anew, and back; a table that others refer to cannot lose a column in SQLite.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_ALWAYS, _CHILD = (1, 2, 3, 4, 5, 17), (7, 23, 24, 25)
_TOLD = (1, 2, 3, 4)
_FOUNDED = (5, 7, 17)
_CONSENT = ("consents.draft", "consents.item", "consents.answer", "consents.seq")
_KEPT = (1, 2, 3, 4, 5, 7)

#: Items to which a yes needs a yes to 1 to 4 before it, those that need one to 5 too, and records of what others gave.
_CONSENTS, _TO_IOM, _OTHERS = "5,7,11,12,13,15,17,18,19,20,26", "11,12,15,18,19,20", "23,24,25"
#: How many of `{items}` were last answered with yes, in a version of this form.
_YES_TO = (
    "(select count(*) from consents as told where told.draft = new.draft and told.item in ({items})"
    " and told.answer = 1 and told.version > 1 and not exists (select 1 from consents as later"
    " where later.draft = told.draft and later.item = told.item and later.seq > told.seq))"
)
_UNFOUNDED = (
    f"new.answer = 1 and ((new.item in ({_CONSENTS}) and {_YES_TO.format(items='1,2,3,4')} < 4)"
    f" or (new.item in ({_TO_IOM}) and {_YES_TO.format(items='5')} < 1))"
)
#: A child's own will is nobody else's to answer; what others gave names who, how, and whether a document was seen.
_MISPLACED = (
    "(new.item = 7 and new.expressed = 4)"
    f" or (new.item in ({_OTHERS}) and new.answer = 1"
    " and (new.giver is null or new.manner is null or new.document_seen is null))"
    f" or ((new.item not in ({_OTHERS}) or new.answer <> 1)"
    " and (new.giver is not null or new.manner is not null or new.document_seen is not null))"
)
_SHUT = "exists (select 1 from gates where gates.draft = new.draft and gates.shut)"
_NOT_YES = (
    "exists (select 1 from consents as last where last.draft = new.draft and last.item in (1,2,3,4,5,17)"
    " and last.answer <> 1 and not exists (select 1 from consents as later where later.draft = last.draft"
    " and later.item = last.item and later.seq > last.seq))"
)
#: Table, name of the trigger, when a new row is refused, and why.
_REFUSED = (
    ("consents", "consents_founded", _UNFOUNDED, "a yes rests on what is said before it"),
    ("consents", "consents_placed", _MISPLACED, "not an answer to this item"),
    ("vaults", "vaults_shut", _SHUT, "consent is shut"),
    ("sealed", "sealed_shut", f"{_SHUT} or {_NOT_YES}", "consent is shut"),
)


def upgrade() -> None:
    """Make the new columns, the gates anew with what hangs on them, the table of changes, and the triggers."""
    op.add_column("consents", sa.Column("giver", sa.SmallInteger))
    op.add_column("consents", sa.Column("manner", sa.SmallInteger))
    op.add_column("consents", sa.Column("document_seen", sa.Boolean))
    aside = ("gates", "vaults", "sealed")
    for table in aside:
        op.execute(f"create table {table}_aside as select * from {table}")  # noqa: S608 - our own names
    for table in reversed(aside):
        op.drop_table(table)
    for make in (_gates, _vaults, _sealed, _changes):
        make()
    _put_back()
    for table in aside:
        op.drop_table(f"{table}_aside")
    for refusal in _REFUSED:
        _refuse(*refusal)


def _put_back() -> None:
    """What lay in the tables; every gate is shut until its items are answered anew."""
    items = _ALWAYS + _CHILD
    columns = ["draft", "yes", "child", "shut", *(f"item_{item}" for item in items)]
    values = ["draft", "yes", "child", "true", *(str(item) for item in items)]
    columns += [f"record_{item}" for item in _KEPT]
    values += [f"record_{item}" for item in _KEPT]
    op.execute(f"insert into gates ({', '.join(columns)}) select {', '.join(values)} from gates_aside")  # noqa: S608
    for table in ("vaults", "sealed"):
        op.execute(f"insert into {table} select * from {table}_aside")  # noqa: S608 - our own names


def _refuse(table: str, name: str, condition: str, reason: str) -> None:
    """A trigger that refuses a new row."""
    statements = {
        "sqlite": (
            (
                f"create trigger {name} before insert on {table} when {condition}"
                f" begin select raise(abort, '{reason}'); end"
            ),
        ),
        "postgresql": (
            (
                f"create function {name}() returns trigger language plpgsql as $$ begin"
                f" if {condition} then raise exception '{reason}'; end if; return new; end $$"
            ),
            f"create trigger {name} before insert on {table} for each row execute function {name}()",
        ),
    }
    for statement in statements[op.get_bind().dialect.name]:
        op.execute(statement)


def _exactly(table: str, column: str, size: int) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"length({column}) = {size}", name=f"{table}_{column}_size")


def _between(table: str, column: str, low: int, high: int) -> sa.CheckConstraint:
    return sa.CheckConstraint(f"{column} between {low} and {high}", name=f"{table}_{column}_range")


def _of(table: str, parent: str) -> sa.Column[int]:
    key = sa.ForeignKey(parent, ondelete="CASCADE", name=f"{table}_draft")
    return sa.Column("draft", sa.Integer, key, primary_key=True, autoincrement=False)


def _all(items: tuple[int, ...]) -> str:
    return " and ".join(f"record_{item} is not null" for item in items)


def _in_order(items: tuple[int, ...]) -> str:
    return " and ".join(f"record_{item} > record_{told}" for item in items for told in _TOLD)


def _gates() -> None:
    items = _ALWAYS + _CHILD
    always_founded = tuple(item for item in _FOUNDED if item in _ALWAYS)
    op.create_table(
        "gates",
        _of("gates", "drafts.name"),
        sa.Column("yes", sa.SmallInteger, nullable=False),
        sa.Column("child", sa.Boolean, nullable=False),
        sa.Column("shut", sa.Boolean, nullable=False),
        sa.CheckConstraint("yes = 1", name="gates_yes"),
        sa.CheckConstraint(f"shut or ({_all(_ALWAYS)})", name="gates_always"),
        sa.CheckConstraint(f"shut or not child or ({_all(_CHILD)})", name="gates_child"),
        sa.CheckConstraint(f"shut or ({_in_order(always_founded)})", name="gates_order"),
        sa.CheckConstraint(f"shut or not child or ({_in_order((7,))})", name="gates_child_order"),
        *(sa.Column(f"item_{item}", sa.SmallInteger, nullable=False) for item in items),
        *(sa.Column(f"record_{item}", sa.Integer) for item in items),
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


def _changes() -> None:
    op.create_table(
        "changes",
        sa.Column("key", sa.LargeBinary(16), primary_key=True),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        _exactly("changes", "key", 16),
    )
