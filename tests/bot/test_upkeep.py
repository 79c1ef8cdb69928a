"""What an operator does now and then: a new key, everything brought under it, what is past its time erased."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from dialogs.draft.model.draft_label import draft_label
from dialogs.draft.model.draft_state import DraftState
from storage.crypto.keyring import Keyring
from storage.database import Database, DatabaseUnavailable
from storage.drafts.store import DraftStore
from storage.readers.store import chat_hashes

pytestmark = pytest.mark.usefixtures("nowhere")

URL = "sqlite+aiosqlite:///lots.sqlite3"


def kept(nowhere):
    """The key and the earlier ones that stand in `.env`."""
    lines = dict(line.split("=", 1) for line in (nowhere / ".env").read_text().splitlines() if "=" in line)
    return lines.get("LOTS_SECRET_KEY"), lines.get("LOTS_SECRET_KEYS_RETIRED", "").split(",")


async def _with(keyring, work):
    database = Database(URL)
    await database.open()
    try:
        return await work(DraftStore(database, keyring), chat_hashes(keyring, 1))
    finally:
        await database.close()


def a_draft(keyring, now):
    return asyncio.run(_with(keyring, lambda drafts, keys: drafts.make(keys, DraftState(plan=5), now, None))).number


def read(keyring, name, now):
    return asyncio.run(_with(keyring, lambda drafts, keys: drafts.get(keys, name, now)))


def test_a_retired_key_joins_the_earlier_ones_and_the_file_stays_its_owners(lots, nowhere):
    (nowhere / ".env").write_text("# mine\nLOTS_OPERATOR=Exempel\n")
    (nowhere / ".env").chmod(0o600)
    lots("keys", "new", "--write", ".env")
    first, _ = kept(nowhere)
    assert lots("keys", "new", "--retire", "--write", ".env")[0] == 0
    second, earlier = kept(nowhere)
    lots("keys", "new", "--retire", "--write", ".env")
    third, both = kept(nowhere)
    assert len({first, second, third}) == 3
    assert earlier == [first]
    assert both == [second, first]
    assert (nowhere / ".env").read_text().startswith("# mine\nLOTS_OPERATOR=Exempel\n")
    assert (nowhere / ".env").stat().st_mode & 0o077 == 0
    assert [path.name for path in nowhere.iterdir()] == [".env"]


@pytest.mark.parametrize(
    "arguments", [("--retire",), ("--retire", "--write", ".env"), ("--retire", "--write", "no/.env")]
)
def test_there_is_nothing_to_retire_where_no_key_stands(lots, nowhere, arguments):
    if arguments[-1] == ".env":
        (nowhere / ".env").write_text("LOTS_OPERATOR=Exempel\n")
    status, out, err = lots("keys", "new", *arguments)
    assert (status, out) == (2, "")
    assert err.startswith("lots: ")


def test_rotating_brings_every_draft_under_the_new_key_which_then_reads_alone(lots, nowhere):
    """Promise 13."""
    now = datetime.now(UTC)
    lots("keys", "new", "--write", ".env")
    name = a_draft(Keyring(kept(nowhere)[0]), now)
    lots("keys", "new", "--retire", "--write", ".env")
    new, earlier = kept(nowhere)
    status, out, _ = lots("keys", "rotate")
    assert (status, out) == (0, "1 rows were brought under the current key; none is left under another\n")
    assert read(Keyring(new, earlier), name, now).state.plan == 5  # finds it, and moves the hash
    assert read(Keyring(new), name, now).state.plan == 5
    assert lots("keys", "rotate")[1].startswith("0 rows")


def test_rotating_without_the_earlier_key_says_which_setting_is_missing(lots, nowhere, monkeypatch):
    lots("keys", "new", "--write", ".env")
    a_draft(Keyring(kept(nowhere)[0]), datetime.now(UTC))
    (nowhere / ".env").unlink()
    lots("keys", "new", "--write", ".env")
    status, _, err = lots("keys", "rotate")
    assert status == 2
    assert "LOTS_SECRET_KEYS_RETIRED" in err


def test_purging_erases_what_is_past_its_time_and_says_how_much(lots, nowhere):
    lots("keys", "new", "--write", ".env")
    keyring = Keyring(kept(nowhere)[0])
    a_draft(keyring, datetime.now(UTC) - timedelta(days=200))
    a_draft(keyring, datetime.now(UTC))
    status, out, _ = lots("purge")  # the newest row is of today, so that the clock is as it was
    assert status == 0
    assert out.split()[0].isdecimal()
    with sqlite3.connect("lots.sqlite3") as database:
        assert database.execute("select count(*) from drafts").fetchone() == (1,)
    database.close()


@pytest.mark.parametrize("command", [("purge",), ("keys", "rotate")])
def test_without_a_key_or_with_a_database_gone_it_is_one_line_and_status_2(lots, nowhere, command, monkeypatch):
    assert "LOTS_SECRET_KEY" in lots(*command)[2]
    lots("keys", "new", "--write", ".env")
    monkeypatch.setenv("LOTS_DATABASE_URL", "sqlite+aiosqlite:////nowhere/at/all.db")
    status, out, err = lots(*command)
    assert (status, out) == (2, "")
    assert "LOTS_DATABASE_URL names a file in a folder that is not there" in err
    monkeypatch.setenv("LOTS_DATABASE_URL", "sqlite+aiosqlite://host/file")
    assert "LOTS_DATABASE_URL" in lots(*command)[2]


@pytest.mark.parametrize(
    "command",
    [("purge",), ("keys", "rotate"), ("drafts", "erase", "LT-AAAA"), ("trail",), ("figures", "--month", "2026-11")],
)
def test_where_the_server_does_not_answer_status_1_lets_a_supervisor_try_again(lots, tmp_path, command, monkeypatch):
    lots("keys", "new", "--write", ".env")
    monkeypatch.setenv("LOTS_FIGURES", "1")
    monkeypatch.setenv("LOTS_DATABASE_URL", f"postgresql://anna:hemligt@/lots?host={tmp_path}")
    status, out, err = lots(*command)
    assert (status, out) == (1, "")
    assert "the database does not answer, or not to this role (LOTS_DATABASE_URL); " in err
    assert "hemligt" not in err


def test_a_log_that_is_in_use_is_told(lots, monkeypatch):
    lots("keys", "new", "--write", ".env")

    async def busy(_):
        return False

    monkeypatch.setattr("storage.database.Database.truncate", busy)
    status, _, err = lots("purge")
    assert status == 1
    assert "write-ahead log" in err


def drafts_left():
    with sqlite3.connect("lots.sqlite3") as database:
        count = database.execute("select count(*) from drafts").fetchone()[0]
    database.close()
    return count


def test_a_clock_that_has_jumped_erases_nothing_but_with_now(lots, nowhere):
    lots("keys", "new", "--write", ".env")
    a_draft(Keyring(kept(nowhere)[0]), datetime.now(UTC) - timedelta(days=400))
    status, out, err = lots("purge")
    assert (status, out) == (2, "")
    assert "nothing was erased" in err
    assert "lots purge --now" in err
    assert err.count("\n") == 1
    assert drafts_left() == 1
    assert lots("purge", "--now")[0] == 0
    assert drafts_left() == 0
    assert lots("purge")[0] == 0, "from here on the clock is right"


@pytest.mark.parametrize(
    "line", ["export LOTS_SECRET_KEY={}", "lots_secret_key={}", "'LOTS_SECRET_KEY'={}", "\ufeffLOTS_SECRET_KEY={}",
             " LOTS_SECRET_KEY = {}"],
)  # fmt: skip
def test_a_second_key_is_never_added_however_the_first_is_written(lots, nowhere, line):
    text = line.format("k" * 50) + "\n"
    (nowhere / ".env").write_text(text)
    status, _, err = lots("keys", "new", "--write", ".env")
    assert status == 2
    assert "already" in err
    assert (nowhere / ".env").read_text() == text


def test_a_key_in_another_form_is_retired_whole(lots, nowhere):
    (nowhere / ".env").write_text(f"# mine\nexport LOTS_SECRET_KEY='{'k' * 50}'\nLOTS_OPERATOR=x\n")
    assert lots("keys", "new", "--retire", "--write", ".env")[0] == 0
    lines = (nowhere / ".env").read_text().splitlines()
    assert lines[:2] == ["# mine", "LOTS_OPERATOR=x"]
    assert lines[2].startswith("LOTS_SECRET_KEY=")
    assert lines[3] == f"LOTS_SECRET_KEYS_RETIRED={'k' * 50}"


def test_after_rotating_the_earlier_wrappings_are_in_no_file(lots, nowhere):
    lots("keys", "new", "--write", ".env")
    old = Keyring(kept(nowhere)[0])
    a_draft(old, datetime.now(UTC))
    lots("keys", "new", "--retire", "--write", ".env")
    assert lots("keys", "rotate")[0] == 0
    for file in nowhere.glob("lots.sqlite3*"):
        assert old.current not in file.read_bytes(), file.name


# ---------------------------------------------------------------- a lost phone


def test_an_operator_erases_a_draft_by_its_name_and_is_shown_nothing_of_it(lots, nowhere):
    lots("keys", "new", "--write", ".env")
    keyring = Keyring(kept(nowhere)[0])
    name, other = a_draft(keyring, datetime.now(UTC)), a_draft(keyring, datetime.now(UTC))
    status, out, err = lots("drafts", "erase", draft_label(name).lower())
    assert (status, err) == (0, "")
    assert "erased" in out and draft_label(name) not in out
    assert read(keyring, name, datetime.now(UTC)) is None
    assert read(keyring, other, datetime.now(UTC)) is not None
    status, out, err = lots("drafts", "erase", draft_label(name))
    assert (status, out) == (2, "") and "no draft of that name" in err


@pytest.mark.parametrize("label", ["LT-", "7K2Q", "LT-7K2", "Exempelsson", "LT-0000"])
def test_what_is_no_drafts_name_erases_nothing(lots, label):
    lots("keys", "new", "--write", ".env")
    status, out, err = lots("drafts", "erase", label)
    assert (status, out) == (2, "") and label not in err.removeprefix("lots: a draft's name is LT- ")


def test_where_the_database_does_not_answer_an_erasure_says_that_nothing_was_erased(lots, monkeypatch):
    async def fails(*_):
        raise DatabaseUnavailable

    lots("keys", "new", "--write", ".env")
    monkeypatch.setattr(DraftStore, "erase_named", fails)
    status, out, err = lots("drafts", "erase", "LT-7K2Q")
    assert (status, out) == (1, "") and "nothing was erased" in err
