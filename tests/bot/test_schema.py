"""`lots migrate`: what is to be run, running it, how the tables are; one line and a status where it cannot be done."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing, contextmanager

import pytest
from sqlalchemy import create_engine, text

import bot.commands.migrate
from bot.__main__ import main
from storage.migrations import newest_revision, upgrade

pytestmark = pytest.mark.usefixtures("nowhere")

COUNT = int(newest_revision())
FILE = "sqlite+aiosqlite:///lots.sqlite3"


@pytest.fixture
def migrate(capsys, monkeypatch):
    """Runs the command on a database; returns the status, and the lines of either stream."""
    monkeypatch.setattr("bot.commands.migrate._PAUSE", 0.01)
    monkeypatch.setattr("storage.server.LOCK", 50)

    def run(url, *arguments):
        monkeypatch.setenv("LOTS_DATABASE_URL", url)
        status = main(["migrate", *arguments])
        out, err = capsys.readouterr()
        return status, out.splitlines(), err.splitlines()

    return run


@pytest.fixture
def empty(postgres):
    """The address of a server's database without tables."""
    name = postgres.new(migrated=False)
    yield postgres.url(name)
    postgres.drop(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request):
    """The address of a database without tables."""
    return FILE if request.param == "sqlite" else request.getfixturevalue("empty")


def at_revision(url, revision):
    """Bring a database to an earlier form."""
    engine = create_engine(url.replace("+aiosqlite", ""))
    with engine.begin() as connection:
        upgrade(connection, revision)
    engine.dispose()


def runs(url, *statements):
    """Do something to a database behind the program's back."""
    engine = create_engine(url.replace("+aiosqlite", ""))
    with engine.begin() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()


def refusal(result):
    """The one line in which it was said what is wrong."""
    status, out, err = result
    assert (status, out, len(err)) == (2, [], 1), result
    assert err[0].startswith("lots: ")
    return err[0].removeprefix("lots: ")


def test_a_new_database_is_planned_migrated_and_then_has_nothing_to_run(migrate, url):
    assert migrate(url, "status") == (1, [f"revision none, {COUNT} to run"], [])
    status, plan, err = migrate(url, "plan")
    assert (status, len(plan), err) == (0, COUNT, [])
    status, out, err = migrate(url, "up")
    assert (status, out, err) == (0, [*plan, f"revision {newest_revision()}"], [])
    assert migrate(url, "status") == (0, [f"revision {newest_revision()}, 0 to run"], [])
    assert migrate(url, "plan") == (0, [f"nothing to run: revision {newest_revision()} is this release's"], [])
    assert migrate(url, "up") == (0, [f"revision {newest_revision()}"], [])


def test_looking_at_a_file_that_is_not_there_does_not_make_it(migrate, nowhere):
    assert migrate(FILE, "status") == (1, [f"revision none, {COUNT} to run"], [])
    assert migrate(FILE, "plan")[0] == 0
    assert not list(nowhere.iterdir())


def test_a_database_of_an_earlier_release_is_expanded_and_says_each_step(migrate, url):
    at_revision(url, "0006")
    assert migrate(url, "status") == (1, [f"revision 0006, {COUNT - 6} to run"], [])
    plan = migrate(url, "plan")[1]
    assert [line.split()[:2] for line in plan] == [[f"{number:04}", "expand"] for number in range(7, COUNT + 1)]
    assert migrate(url, "up") == (0, [*plan, f"revision {newest_revision()}"], [])


def test_what_contracts_is_run_only_when_it_is_meant(migrate, url):
    at_revision(url, "0005")
    plan = migrate(url, "plan")[1]
    assert plan[0].split()[:2] == ["0006", "contract"]
    assert plan[-1].startswith("what contracts is run by `lots migrate up --contract`")
    assert migrate(url, "up") == (0, ["revision 0005"], ["lots: what is left contracts; run it with --contract"])
    assert migrate(url, "up", "--contract") == (0, [*plan[:-1], f"revision {newest_revision()}"], [])


def test_a_database_that_a_later_release_expanded_has_nothing_to_run(migrate, url):
    migrate(url, "up")
    runs(url, "update lots_version set version_num = '9998'")
    assert migrate(url, "status") == (0, ["revision 9998, 0 to run"], [])
    assert migrate(url, "up") == (0, ["revision 9998"], [])


@pytest.mark.parametrize("revision", ["9999", "nonsense", "0006; drop table readers"])
def test_a_database_of_a_later_or_an_unknown_form_is_left_alone(migrate, url, revision):
    migrate(url, "up")
    runs(url, f"update alembic_version set version_num = '{revision}'")  # noqa: S608 - of the list above
    for action in ("plan", "up", "status"):
        assert refusal(migrate(url, action)) == "LOTS_DATABASE_URL names a database of a later release"


# ---------------------------------------------------------------- what is no database


@pytest.mark.parametrize(
    "url", ["nonsense", "postgresql+psycopg://", "sqlite+aiosqlite://host/file", "mysql://a/b", "postgresql+none://a/b"]
)
@pytest.mark.parametrize("action", ["status", "up"])
def test_a_wrong_address_is_said_by_the_name_of_its_setting_and_never_repeated(migrate, url, action, monkeypatch):
    for name in ("PGHOST", "PGSERVICE"):
        monkeypatch.delenv(name, raising=False)
    line = refusal(migrate(url.replace("a/b", "anna:hemligt@/b"), action))
    assert "LOTS_DATABASE_URL" in line or "does not answer" in line
    assert "hemligt" not in line


def test_a_file_that_can_be_no_database_is_said(migrate, nowhere):
    (nowhere / "text").write_text("no database at all")
    (nowhere / "folder").mkdir()
    for name, cause in (
        ("text", "no database"),
        ("folder", "no file"),
        (".", "a folder"),
        ("none/x", "folder that is not there"),
    ):
        for action in ("status", "up"):
            assert cause in refusal(migrate(f"sqlite+aiosqlite:///{name}", action))


def test_a_server_that_does_not_answer_is_said(migrate, tmp_path):
    for action in ("plan", "up", "status"):
        line = refusal(migrate(f"postgresql+psycopg://anna:hemligt@/lots?host={tmp_path}", action))
        assert "does not answer" in line
        assert "hemligt" not in line


@pytest.mark.parametrize("arguments", [(), ("down",), ("up", "--worker"), ("status", "--contract"), ("plan", "more")])
def test_what_is_no_action_of_it_is_refused(migrate, arguments, capsys):
    with pytest.raises(SystemExit) as ending:
        migrate(FILE, *arguments)
    assert ending.value.code == 2
    assert "usage: lots " in capsys.readouterr().err


# ---------------------------------------------------------------- what others do meanwhile, and may not do


def test_who_keeps_a_table_is_waited_for_and_then_said_in_one_line(migrate, empty, postgres):
    at_revision(empty, "0006")
    with postgres.admin(empty.partition("@/")[2].partition("?")[0]) as other:
        other.execute("begin")
        other.execute("lock table readers in access share mode")
        assert refusal(migrate(empty, "up")).startswith("others are using what is to be changed; nothing was changed")
        other.execute("rollback")
    assert migrate(empty, "status")[1] == [f"revision 0006, {COUNT - 6} to run"]
    assert migrate(empty, "up")[0] == 0


def test_who_writes_into_a_file_is_waited_for_and_then_said_in_one_line(migrate, monkeypatch):
    monkeypatch.setattr("storage.engines._PRAGMAS", ("busy_timeout=20",))
    at_revision(FILE, "0006")
    with closing(sqlite3.connect("lots.sqlite3", isolation_level=None)) as other:
        other.execute("begin immediate")
        assert "others are using what is to be changed" in refusal(migrate(FILE, "up"))
    assert migrate(FILE, "up")[0] == 0


@contextmanager
def pauses(monkeypatch, act):
    """The pauses between tries, none of which lasts; in each, `act` is told which it is."""
    tries, sleep = [], asyncio.sleep

    async def pause(seconds):
        if seconds != bot.commands.migrate._PAUSE:
            return await sleep(seconds)
        tries.append(seconds)
        return act(len(tries))

    with monkeypatch.context() as patch:
        patch.setattr("bot.commands.migrate.asyncio.sleep", pause)
        yield tries


def test_who_migrates_is_waited_for_by_another_who_does(migrate, empty, monkeypatch):
    """What keeps it away is gone after the second try."""
    at_revision(empty, "0006")
    engine = create_engine(empty)
    other = engine.connect()
    other.execute(text("lock table readers in access share mode"))
    with pauses(monkeypatch, lambda count: count == 2 and other.rollback()) as tries:
        assert migrate(empty, "up")[0] == 0
    assert len(tries) == 2
    other.close()
    engine.dispose()


@pytest.fixture
def role(postgres, empty):
    """A role that owns nothing."""
    name = f"role_of_{empty.partition('@/')[2].partition('?')[0]}"
    with postgres.admin() as admin:
        admin.execute(f"create role {name} login")
    yield name
    with postgres.admin(empty.partition("@/")[2].partition("?")[0]) as admin:
        admin.execute(f"drop owned by {name}")
        admin.execute(f"drop role {name}")


def test_a_role_without_the_right_is_told_so_at_once_and_may_still_look(migrate, empty, role, monkeypatch):
    at_revision(empty, "0006")
    runs(empty, f"grant select on alembic_version, lots_version to {role}")

    theirs = empty.replace("lots_owner@", f"{role}@")
    assert migrate(theirs, "status")[:2] == (1, [f"revision 0006, {COUNT - 6} to run"])
    with pauses(monkeypatch, lambda _: None) as tries:
        assert "may not change the tables" in refusal(migrate(theirs, "up"))
    assert not tries
    assert migrate(empty, "status")[1] == [f"revision 0006, {COUNT - 6} to run"]


def test_a_workers_role_is_granted_its_rights_by_who_owns_the_tables(migrate, empty, role):
    status, out, err = migrate(empty, "up", "--worker", role)
    assert (status, out[-2:], err) == (
        0, [f"{role} may read and write rows, and change no table", f"revision {newest_revision()}"], [],
    )  # fmt: skip
    theirs = empty.replace("lots_owner@", f"{role}@")
    assert migrate(theirs, "status") == (0, [f"revision {newest_revision()}, 0 to run"], [])
    assert migrate(theirs, "up")[0] == 0


def test_who_does_not_own_the_tables_cannot_grant_them_and_does_not_say_so(migrate, empty, postgres, role):
    """To the server a grant that grants nothing is no error."""
    migrate(empty, "up", "--worker", role)
    theirs, other = empty.replace("lots_owner@", f"{role}@"), f"{role}_other"
    with postgres.admin() as admin:
        admin.execute(f"create role {other} login")
    try:
        assert "may not change the tables" in refusal(migrate(theirs, "up", "--worker", other))
    finally:
        with postgres.admin() as admin:
            admin.execute(f"drop role {other}")


def test_the_owner_of_the_tables_is_no_worker(migrate, empty, role):
    migrate(empty, "up")
    assert "may do what the owner" in refusal(migrate(empty, "up", "--worker", "lots_owner"))
    theirs = empty.replace("lots_owner@", f"{role}@")
    migrate(empty, "up", "--worker", role)
    assert "may do what the owner" in refusal(migrate(theirs, "up", "--worker", role))
    assert migrate(empty, "up")[0] == 0


@pytest.mark.parametrize("name", ["nobody_of_this_name", 'a"; drop table readers; --', ""])
def test_a_role_that_is_not_there_is_said_before_anything_is_changed(migrate, empty, name):
    if name:
        assert refusal(migrate(empty, "up", "--worker", name)).startswith("--worker names a role that is not there")
        assert migrate(empty, "status")[1] == [f"revision none, {COUNT} to run"]
    assert refusal(migrate(FILE, "up", "--worker", "role")) == "--worker names a role of PostgreSQL's"


def test_a_server_that_takes_no_changes_is_said(migrate, empty, postgres):
    name = empty.partition("@/")[2].partition("?")[0]
    with postgres.admin() as admin:
        admin.execute(f"alter database {name} set default_transaction_read_only = on")
    assert "read-only" in refusal(migrate(empty, "up"))
    assert migrate(empty, "status")[:2] == (1, [f"revision none, {COUNT} to run"])
