"""Nothing of a draft is stored on the server: promises 1 to 7 and 33, by table counts and a scan of every byte."""

from __future__ import annotations

import asyncio
import base64
import json
import logging
from pathlib import Path

import pytest
from sqlalchemy import func, select

from storage.database import Database
from storage.tables.base import metadata
from tests.e2e.canaries import forms, scan
from tests.web.drafts.story import begins, consents, goes_on, is_adult


@pytest.fixture
def beside(tmp_path, monkeypatch):
    """A database that is configured beside the site, with its tables; and the folder that the process stands in."""
    monkeypatch.chdir(tmp_path)
    address = f"sqlite+aiosqlite:///{tmp_path}/lots.sqlite3"
    monkeypatch.setenv("LOTS_DATABASE_URL", address)
    asyncio.run(_counts(address))
    return address, tmp_path


async def _counts(address):
    database = Database(address)
    async with database.work() as connection:
        tables = metadata.sorted_tables
        counts = {table.name: await connection.scalar(select(func.count()).select_from(table)) for table in tables}
    await database.close()
    return counts


def _bytes(folder: Path):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_whole_draft_writes_no_row_and_not_a_byte(reader, beside, caplog):
    address, folder = beside
    counts = asyncio.run(_counts(address))
    before = _bytes(folder)
    caplog.set_level(logging.DEBUG)
    goes_on(begins(reader))
    reader.answers("Regionkoordinator")
    reader.presses("Översikt")
    consents(is_adult(reader))
    reader.presses("Översikt")
    reader.presses("Ta med som fil")
    reader.presses("Ta med som fil")
    file = reader.saved[1]
    reader.presses("Översikt")
    reader.presses("Papper")
    reader.presses("Ja, det stämmer. Till papperen")
    reader.presses("Underlag till ansökan (PDF)")
    reader.presses("Mer")
    reader.presses("Utkast")
    reader.presses(next(label for label in reader.buttons if label.startswith("Radera LT-")))
    assert reader.token == ""
    reader.presses("Öppna en fil")
    reader.uploads(file)
    assert _bytes(folder) == before
    assert asyncio.run(_counts(address)) == counts
    assert not any(counts.values())
    tokens = {field for sent in reader.log for field in _tokens(sent.body.decode("utf-8", "replace"))}
    assert len(tokens) > 20
    logged = "\n".join(f"{record.name} {record.getMessage()} {record.__dict__}" for record in caplog.records)
    wanted = {f"token {number}": forms(token[:40]) for number, token in enumerate(sorted(tokens))}
    wanted |= {"label": forms(json.loads(file)["mark"])}
    assert not scan(wanted, [("log", logged.encode()), *((name, data) for name, data in _bytes(folder).items())]).found


def _tokens(body):
    return [part.partition("=")[2] for part in body.split("&") if part.startswith("draft=") and len(part) > 40]


def test_nothing_of_a_draft_stands_in_an_address_a_cookie_or_a_header(reader):
    """What leaves the browser of a draft is the body of a form, and comes back in a page that is not kept."""
    consents(is_adult(begins(reader)))
    for sent in reader.log:
        assert sent.path in {"/utkast", "/"}
        assert sent.headers["cache-control"] == "no-store"
        assert not {"set-cookie", "etag", "last-modified", "location", "refresh"} & set(sent.headers)
    assert {sent.method for sent in reader.log[1:]} == {"POST"}
    bodies = b"".join(sent.body for sent in reader.log)
    assert b"coordinator" not in bodies and b"adult" not in bodies  # the answers travel sealed


def test_no_link_to_here_carries_a_draft(reader):
    is_adult(begins(reader))
    assert "Länk hit" not in reader.buttons
    reader.posts([*reader.form.form_values(), ("do", "address")])
    assert not reader.tree.xpath("//input[@id='address']")
    reader.presses("Hem")
    assert reader.token
    reader.presses("Länk hit")
    address = reader.tree.xpath("//input[@id='address']")[0].get("value")
    assert address.startswith("/#")
    assert len(address) == 66
    raw = base64.urlsafe_b64decode(address[2:])
    assert raw[17:20] == b"\0\0\0"  # the draft's number
    assert reader.token not in address


def test_guidance_carries_the_draft_along_and_the_hidden_page_does_not(reader):
    is_adult(begins(reader))
    for label in ("Brådskande", "Hem", "Mer"):
        reader.presses(label)
        assert reader.token, label
    reader.presses("Utkast")
    reader.presses(next(label for label in reader.buttons if label.startswith("Öppna LT-")))
    reader.sees("Frågor: 1 besvarade")


def test_two_presses_erase_it_from_every_page(reader):
    is_adult(begins(reader))
    reader.presses("Brådskande")
    reader.presses("Mer")
    reader.presses(next(label for label in reader.buttons if label.startswith("Radera LT-")))
    reader.sees("Utkastet är borttaget")
    assert reader.token == ""
