"""The operator's commands for invitations and for the trail."""

from __future__ import annotations

import asyncio
import re
import sqlite3
from datetime import UTC, datetime

import pytest

from dialogs.draft.model.draft_state import DraftState
from storage.crypto.keyring import Keyring
from storage.database import Database
from storage.drafts.store import DraftStore
from storage.readers.store import chat_hashes
from tests.bot.test_upkeep import URL, kept

CODE = re.compile(r"LOTS(-[0-9A-Z]{2,4}){5}")


@pytest.fixture
def closed(nowhere, lots, monkeypatch):
    """A folder with a key, and drafts by invitation; `lots` in it."""
    lots("keys", "new", "--write", ".env")
    monkeypatch.setenv("LOTS_INVITE_ONLY", "1")
    return lots


def redeems(nowhere, code):
    """A chat redeems a code and begins a draft; returns the draft's number."""
    keyring = Keyring(kept(nowhere)[0])

    async def work():
        database = Database(URL)
        drafts = DraftStore(database, keyring, by_invitation=True)
        keys = chat_hashes(keyring, 1)
        try:
            assert await drafts.invitations.redeem(keys, code.strip(), datetime.now(UTC))
            return (await drafts.make(keys, DraftState(), datetime.now(UTC), None)).number
        finally:
            await database.close()

    return asyncio.run(work())


def test_an_invitation_is_made_listed_without_its_code_and_withdrawn(closed):
    status, code, note = closed("invite", "new", "--role", "coordinator")
    assert status == 0
    assert CODE.fullmatch(code.strip())
    assert note.startswith("invitation 1, coordinator, until ")
    _, listed, _ = closed("invite", "list")
    assert listed.startswith("1  coordinator  made ")
    assert code.strip() not in listed
    assert closed("invite", "withdraw", "1")[0] == 0
    assert closed("invite", "list")[1] == ""
    for number in ("1", "-1", f"{10**20}"):
        assert closed("invite", "withdraw", number) == (2, "", f"lots: there is no invitation {number}\n")


def test_a_role_that_is_none_is_named(closed):
    status, _, problem = closed("invite", "new", "--role", "boss")
    assert (status, problem) == (2, "lots: --role must be one of coordinator, social, police, shelter, ngo, other\n")


def test_where_drafts_take_no_invitation_it_is_said(closed, monkeypatch):
    monkeypatch.delenv("LOTS_INVITE_ONLY")
    assert "LOTS_INVITE_ONLY is not set" in closed("invite", "list")[2]
    assert "LOTS_INVITE_ONLY is not set" in closed("trail")[2]


def test_who_redeemed_is_who_stands_in_the_trail(closed, nowhere):
    redeems(nowhere, closed("invite", "new", "--role", "police")[1])
    actor = re.search(r"by ([0-9a-f]{8})", closed("invite", "list")[1])[1]
    status, out, _ = closed("trail")
    assert status == 0
    assert re.fullmatch(rf"1  \d{{4}}-\d\d-\d\d  {actor}  made\n1 entries, .*; head [0-9a-f]{{64}}\n", out)


def test_an_entry_that_was_changed_is_said_with_status_1(closed, nowhere):
    redeems(nowhere, closed("invite", "new", "--role", "police")[1])
    with sqlite3.connect(nowhere / "lots.sqlite3") as connection:
        connection.execute("update trail set action = 4")
    connection.close()
    status, _, problem = closed("trail")
    assert status == 1
    assert "the trail does not verify: entry 1 was changed" in problem


def test_a_noted_head_shows_whether_the_whole_trail_was_put_back(closed, nowhere):
    """What no chain alone can show: an older copy of database and all. The head, noted elsewhere, does."""
    code, other = closed("invite", "new", "--role", "police")[1], closed("invite", "new", "--role", "ngo")[1]
    redeems(nowhere, code)
    copy = (nowhere / "lots.sqlite3").read_bytes()
    redeems(nowhere, other)
    head = closed("trail")[1].rsplit(" ", 1)[1].strip()
    assert closed("trail", "--head", head)[0] == 0
    for path in nowhere.glob("lots.sqlite3-*"):
        path.unlink()
    (nowhere / "lots.sqlite3").write_bytes(copy)
    assert closed("trail")[0] == 0
    assert closed("trail", "--head", head)[0] == 1
