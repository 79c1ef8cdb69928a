"""Migrating a server's database: when told to, in two phases, under locks that end; two releases on one form."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tarfile
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect, text

from storage import migrations
from storage.database import Database, DatabaseUnavailable, LaterDatabase, UnmigratedDatabase
from storage.migrations import Migration, check_revision, lacking_migrations, newest_revision, upgrade
from storage.readers.store import ReaderRow, ReaderStore
from storage.schema import INSUFFICIENT_PRIVILEGE, SchemaStatus, grant, is_owner, migrate, schema_status
from storage.tables.base import metadata
from tests.postgres import OWNER
from tests.storage.test_tables import form
from tests.storage.worker import NOW, ONE, Worker

ROOT = Path(__file__).resolve().parents[2]
VERSIONS = ROOT / "storage" / "migrations" / "versions"
#: The release before this one.
BEFORE = "2f7762d"
STORY = Path(__file__).with_name("release_story.py")


@pytest.fixture
async def database(postgres):
    """A server's database without any table."""
    name = postgres.new(migrated=False)
    database = Database(postgres.url(name))
    yield database
    await database.close()
    postgres.drop(name)


# ---------------------------------------------------------------- up


async def test_a_database_is_brought_to_the_form_that_the_tables_declare(database, postgres):
    status = await schema_status(database)
    assert (status.revision, len(status.lacking)) == (None, int(newest_revision()))
    assert await migrate(database) == status.lacking
    assert await migrate(database) == ()
    assert await schema_status(database) == SchemaStatus(newest_revision(), ())
    declared = postgres.new(migrated=False)
    engines = [create_engine(postgres.url(declared)), create_engine(database.engine.url)]
    metadata.create_all(engines[0])
    try:
        forms = [form(engine) for engine in engines]
    finally:
        for engine in engines:
            engine.dispose()
        postgres.drop(declared)
    assert forms[0] == forms[1]


async def test_a_database_without_an_encoding_is_migrated_and_read_as_well(postgres):
    """What a server makes that was set up in the locale C: its answers are bytes, unless they are asked for as text."""
    with postgres.admin() as connection:
        connection.execute("create database lots_ascii template template0 encoding 'SQL_ASCII' locale 'C'")
    database = Database(postgres.url("lots_ascii"))
    await migrate(database)
    assert await schema_status(database) == SchemaStatus(newest_revision(), ())
    await database.close()
    postgres.drop("lots_ascii")


async def test_a_file_of_sqlites_is_migrated_when_told_to_as_well(tmp_path):
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'lots.sqlite3'}")
    assert (await schema_status(database)).revision is None
    assert await migrate(database)
    assert (await schema_status(database)).revision == newest_revision()
    await database.close()


async def test_who_uses_a_table_is_not_pushed_aside_and_the_migration_gives_up(database, monkeypatch):
    monkeypatch.setattr("storage.server.LOCK", 50)
    await migrate(database)
    other = Database(database.engine.url.render_as_string(hide_password=False))
    async with database.migration():
        with pytest.raises(DatabaseUnavailable):
            await migrate(other)
    await other.close()


async def test_a_migration_waits_for_no_lock_for_long_and_is_not_cut_off_itself(database):
    async with database.migration() as connection:
        limits = [
            (await connection.execute(text(f"show {name}"))).scalar_one()
            for name in ("lock_timeout", "statement_timeout", "idle_in_transaction_session_timeout")
        ]
    assert limits == ["2s", "0", "0"]


def test_what_contracts_is_run_only_when_meant_and_nothing_after_it_either():
    one, two, three = Migration("1", "", contracts=False), Migration("2", "", contracts=True), Migration("3", "", False)
    status = SchemaStatus("0", (one, two, three))
    assert status.allowed(contract=False) == (one,)
    assert status.allowed(contract=True) == (one, two, three)
    assert SchemaStatus(None, (two, three)).allowed(contract=False) == (two, three)
    assert SchemaStatus("0", (one, three)).allowed(contract=False) == (one, three)


async def test_a_database_that_was_contracted_by_a_later_release_is_left_alone(database):
    await migrate(database)
    async with database.migration() as connection:
        await connection.execute(text("update lots_version set version_num = '9998'"))
    await database.open()  # expanded further: as good as this release's
    async with database.migration() as connection:
        await connection.execute(text("update alembic_version set version_num = '9999'"))
    other = Database(database.engine.url.render_as_string(hide_password=False))
    for look in (schema_status(other), migrate(other), other.open()):
        with pytest.raises(LaterDatabase):
            await look
    await other.close()


def at_revision(url, revision):
    """Bring a database to an earlier form, as the first release left it."""
    engine = create_engine(url)
    with engine.begin() as connection:
        upgrade(connection, revision)
        connection.execute(text("drop table lots_version"))
    engine.dispose()


async def test_too_early_a_form_is_not_worked_with(database):
    at_revision(database.engine.url, "0005")
    with pytest.raises(UnmigratedDatabase):
        await database.open()


async def test_on_the_form_before_everything_works_but_what_is_new_and_that_as_soon_as_it_is_there(
    database, postgres, cheap
):
    at_revision(database.engine.url, "0006")
    worker = Worker(database.engine.url.render_as_string(hide_password=False))
    name = await worker.fills()
    assert worker.database.lacking >= {"erasures", "lease", "readers.worker", "readers.handed"}
    readers = ReaderStore(worker.database)
    row = ReaderRow(seen_on=NOW.date(), answered=7)
    await readers.save(ONE, row)
    await readers.claim(ONE, 1)
    assert await readers.reader(ONE, NOW) == row
    await worker.drafts.purge(NOW)
    assert await worker.drafts.erase(ONE, name, NOW)
    assert (await worker.drafts.erasures.read(), await worker.drafts.erase_again(NOW)) == ((), 0)
    await migrate(database)
    await worker.drafts.erase(ONE, await worker.makes(), NOW)
    assert len(await worker.drafts.erasures.read()) == 1
    await worker.database.close()


def names_in(connection):
    """All tables, and the columns of the readers'."""
    found = inspect(connection)
    tables = {name for name in found.get_table_names() if not name.endswith("_version")}
    return tables | {f"readers.{column['name']}" for column in found.get_columns("readers")}


def test_each_revision_says_which_tables_and_columns_it_adds():
    before, engine = set(), create_engine("sqlite://")
    with engine.begin() as connection:
        for revision in sorted(path.stem.partition("_")[0] for path in VERSIONS.glob("[0-9]*.py")):
            upgrade(connection, revision)
            names = names_in(connection)
            if revision > migrations._OLDEST:
                assert migrations._ADDED[revision] == names - before
                assert check_revision(connection).isdisjoint(names)
            before = names
        assert check_revision(connection) == frozenset()
        assert lacking_migrations(connection) == (newest_revision(), ())
        assert connection.execute(text("select version_num from alembic_version")).scalar_one() == "0006"
    engine.dispose()


# ---------------------------------------------------------------- the worker's role


@pytest.fixture
async def worker_of(database, postgres):
    """What a worker sees who is not the owner; the role goes with the test."""
    await migrate(database)
    role = f'lots:worker "{database.engine.url.database}'
    quoted = '"' + role.replace('"', '""') + '"'
    with postgres.admin() as admin:
        admin.execute(f"create role {quoted} login")
    await grant(database, role)
    worker = Worker(database.engine.url.set(username=role).render_as_string(hide_password=False))
    yield worker
    await worker.database.close()
    with postgres.admin(database.engine.url.database) as admin:
        admin.execute(f"drop owned by {quoted}")
        admin.execute(f"drop role {quoted}")


async def test_a_worker_needs_no_more_than_it_is_granted(worker_of, cheap):
    name = await worker_of.fills()
    await worker_of.drafts.purge(NOW)
    await worker_of.drafts.rotate()
    assert await worker_of.drafts.vaults.read(ONE, name, NOW, "wrong") is None
    assert await worker_of.drafts.erase(ONE, name, NOW)
    assert {table for table, rows in (await worker_of.dump()).items() if rows} == {"changes", "erasures", "tries"}


FORBIDDEN = (
    "truncate readers",
    "drop table readers",
    "alter table consents disable trigger all",
    "create table more (id int)",
    "delete from consents",
    "update consents set answer = 1",
    "update erasures set day = day",
    "set session_replication_role = replica",
    "create or replace function consents_kept_whole() returns trigger language plpgsql as 'begin return new; end'",
    "update lots_version set version_num = '0'",
    "delete from alembic_version",
    "insert into lease values (9, 1, now())",
)


@pytest.mark.parametrize("statement", FORBIDDEN)
async def test_a_worker_changes_no_table_and_no_consent(worker_of, statement):
    with pytest.raises(DatabaseUnavailable):
        async with worker_of.database.write() as connection:
            await connection.execute(text(statement))


async def test_only_who_owns_the_tables_grants_them_and_is_no_worker(worker_of, database):
    role = worker_of.database.engine.url.username
    assert await is_owner(database, role) is False
    assert await is_owner(database, OWNER) is True
    assert await is_owner(database, "nobody_of_this_name") is None
    with pytest.raises(DatabaseUnavailable) as refusal:
        await grant(worker_of.database, OWNER + "_of_none")
    assert refusal.value.sqlstate == "42704"
    with pytest.raises(DatabaseUnavailable) as refusal:
        await grant(worker_of.database, "pg_monitor")  # to the server that is no error, only of no effect
    assert refusal.value.sqlstate == INSUFFICIENT_PRIVILEGE


# ---------------------------------------------------------------- two releases


@pytest.fixture(scope="module")
def release_before(tmp_path_factory):
    """The code of the release before; where its history is not there, one line says so."""
    git = shutil.which("git") or pytest.skip("not run with the release before: no git")
    packed = subprocess.run([git, "-C", ROOT, "archive", BEFORE], capture_output=True, check=False)  # noqa: S603
    if packed.returncode:
        pytest.skip(f"not run with the release before: the history has no {BEFORE}")
    folder = tmp_path_factory.mktemp("before")
    with tarfile.open(fileobj=BytesIO(packed.stdout)) as archive:
        archive.extractall(folder, filter="data")
    return folder


def tells(code, part, url, *more):
    """What a release prints of its part of the story."""
    told = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-P", STORY, part, url, *more], cwd=code, capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(code)}, timeout=60,
    )  # fmt: skip
    assert told.returncode == 0, told.stderr[-2000:]
    return told.stdout.strip()


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
@pytest.mark.parametrize("order", ["before, then now", "now, then before"])
def test_either_release_goes_on_with_what_the_other_began_on_the_new_form(
    release_before, tmp_path, request, kind, order
):
    sqlite = f"sqlite+aiosqlite:///{tmp_path / 'lots.sqlite3'}"
    url = request.getfixturevalue("postgres_url") if kind == "postgresql" else sqlite
    if kind == "sqlite":
        engine = create_engine(url.replace("+aiosqlite", ""))
        with engine.begin() as connection:
            upgrade(connection)
        engine.dispose()
    releases = (release_before, ROOT) if order.startswith("before") else (ROOT, release_before)
    number = tells(releases[0], "begin", url)
    tells(releases[1], "end", url, number)


@pytest.mark.slow
async def test_the_new_release_goes_on_with_what_the_one_before_began_on_the_old_form(release_before, database):
    at_revision(database.engine.url, "0006")
    url = database.engine.url.render_as_string(hide_password=False)
    number = tells(release_before, "begin", url)
    tells(ROOT, "end", url, number)


# ---------------------------------------------------------------- what a migration may hold

#: What an expanding migration may call, and what makes it wait or break an earlier release.
_EXPANDS = {"create_table", "create_index", "add_column", "execute", "get_bind"}


def faults(source):
    """What is wrong with a migration's source, a line each."""
    tree = ast.parse(source)
    phases = [node.value.value for node in tree.body if isinstance(node, ast.Assign) and node.targets[0].id == "phase"]
    if phases not in (["expand"], ["contract"]):
        yield "it does not say whether it expands or contracts"
    if phases != ["expand"]:
        return
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)]
    operations = [call for call in calls if isinstance(call.func.value, ast.Name) and call.func.value.id == "op"]
    made = {call.args[0].value for call in operations if call.func.attr == "create_table"}
    for call in operations:
        name = call.func.attr
        words = " ".join(
            node.value for node in ast.walk(call) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        )
        if name not in _EXPANDS:
            yield f"{name} takes away, or changes, what an earlier release uses"
        if name == "create_index" and call.args[1].value not in made:
            yield "an index on a table with rows keeps writers out: make it concurrently, by hand"
        if name == "add_column":
            options = {
                option.arg: ast.unparse(option.value) for node in call.args for option in getattr(node, "keywords", ())
            }
            if options.get("nullable") == "False" and "server_default" not in options:
                yield "an earlier release does not fill in the new column"
        if name == "execute" and any(
            word in words.lower() for word in ("drop ", "alter ", "delete ", "update ", "lock ")
        ):
            yield f"not in an expanding migration: {words}"


@pytest.mark.parametrize("path", sorted(VERSIONS.glob("[0-9]*.py")), ids=lambda path: path.stem)
def test_every_migration_since_the_first_release_says_its_phase_and_keeps_to_it(path):
    if path.stem[:4] > migrations._OLDEST:
        assert list(faults(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("operation", "fault"),
    [
        ('op.drop_column("readers", "told")', "takes away"),
        ('op.alter_column("readers", "told", nullable=False)', "takes away"),
        ('op.create_index("more", "readers", ["told"])', "concurrently"),
        ('op.add_column("readers", sa.Column("more", sa.Integer, nullable=False))', "does not fill in"),
        ('op.execute("alter table readers drop column told")', "not in an expanding"),
        ('op.execute("update readers set told = true")', "not in an expanding"),
    ],
)
def test_what_an_expanding_migration_may_not_do_is_named(operation, fault):
    (found,) = faults(f'phase = "expand"\ndef upgrade():\n    {operation}\n')
    assert fault in found


def test_a_migration_without_a_phase_is_named_and_one_that_contracts_may_do_all():
    assert [*faults("def upgrade(): ...")] == ["it does not say whether it expands or contracts"]
    assert [*faults('phase = "contract"\ndef upgrade():\n    op.drop_table("readers")')] == []
