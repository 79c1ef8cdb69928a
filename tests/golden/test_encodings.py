"""What links, files, labels and rows were once written as is what is written today, and is still read.

The vectors are data: `encodings.json`, and `database.sql`, a whole database as it was dumped. Neither is ever written
anew; what is added later gets vectors of its own.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine, inspect, select

from dialogs.draft.model.consent import text_hash
from dialogs.draft.model.consent_items import CONSENT_ITEMS, RETIRED_ITEMS
from dialogs.draft.model.draft_label import draft_label, parse_draft_label
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.draft_view import VaultStatus, consent_status
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OpenAnswers
from dialogs.engine.links import Case, Link, decode, encode
from storage import migrations
from storage.consent_numbers import ANSWER_NUMBERS, EXPRESSION_NUMBERS, INTERPRETER_NUMBERS, ROLE_NUMBERS
from storage.crypto.keyring import Keyring
from storage.database import Database
from storage.drafts.store import DraftStore
from storage.readers.store import ReaderStore, chat_hashes
from storage.tables.consent import gates

FOLDER = Path(__file__).parent
VECTORS = json.loads((FOLDER / "encodings.json").read_text())
DUMP = (FOLDER / "database.sql").read_text()
DATABASE = VECTORS["database"]
NOW = datetime.fromisoformat(DATABASE["now"])


def value(written):
    """An answer as JSON writes it; several are a tuple."""
    return tuple(written) if isinstance(written, list) else written


# ---------------------------------------------------------------- links, labels, files


def test_links_at_the_ends_of_every_place_are_the_same_to_the_byte():
    for vector in VECTORS["links"]:
        case = Case(int(vector["plan"], 16), int(vector["ticks"], 16), vector["language"], vector["draft"])
        link = Link(vector["step"], vector["back"], vector["verb"], vector["operand"], case, vector["below"])
        assert (encode(link), decode(vector["data"])) == (vector["data"], link)


def test_labels_of_drafts_are_the_same():
    for label, number in VECTORS["labels"].items():
        assert (draft_label(number), parse_draft_label(label)) == (label, number)


@pytest.mark.parametrize("vector", VECTORS["files"].values(), ids=VECTORS["files"])
def test_a_draft_taken_along_as_a_file_holds_the_same_answers(vector):
    """In whatever order; and no question of then that is still there is asked where it was not."""
    answers = OpenAnswers.unpack(bytes.fromhex(vector["packed"]))
    assert json.loads(answers.to_json()) == json.loads(vector["file"])
    assert OpenAnswers.from_json(vector["file"]).pack().hex() == vector["packed"]
    asked = {field.name for field in answers.relevant() if field.name in VECTORS["fields"]}
    assert asked <= set(vector["relevant"])


def test_every_option_of_every_open_field_has_its_number_at_its_place():
    for name, vector in VECTORS["fields"].items():
        field = FIELD_BY_NAME[name]
        assert (field.number, field.first_bit, field.bits) == (vector["field"], vector["bit"], vector["bits"]), name
        for option, number in VECTORS["sets"][vector["numbers"]]:
            assert (field.encode(value(option)), field.decode(number)) == (number, value(option)), name


def test_several_options_in_one_answer_have_their_number():
    for name, options, number in VECTORS["several"]:
        field = FIELD_BY_NAME[name]
        assert (field.encode(value(options)), field.decode(number)) == (number, value(options)), name


# ---------------------------------------------------------------- what is stored


def test_sealed_fields_and_consent_items_keep_their_numbers():
    assert {field.name: field.number for field in SEALED_FIELDS}.items() >= VECTORS["sealed_fields"].items()
    items = (*CONSENT_ITEMS, *RETIRED_ITEMS)
    assert {item.name: item.number for item in items}.items() >= VECTORS["consent_items"].items()


def test_a_wording_has_the_same_hash():
    assert [text_hash(texts) for texts, _ in VECTORS["wordings"]] == [wanted for _, wanted in VECTORS["wordings"]]


def test_a_chat_has_the_same_hashes_under_the_current_and_the_retired_key():
    current, *retired = VECTORS["chats"]["keys"]
    keyring = Keyring(current, retired)
    for chat, hashes in VECTORS["chats"]["hashes"].items():
        assert [one.hex() for one in chat_hashes(keyring, int(chat))] == hashes


def test_the_revision_of_then_makes_the_same_tables_to_the_letter(tmp_path):
    file = tmp_path / "new.sqlite3"
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    with sqlite3.connect(":memory:") as then:
        then.executescript(DUMP)
        (revision,) = then.execute("select version_num from alembic_version").fetchone()
        wanted = schema(then)
    then.close()
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()
    new = sqlite3.connect(file)
    assert schema(new) == wanted
    new.close()


def schema(connection):
    """What each table, index and trigger was made with."""
    return dict(connection.execute("select name, sql from sqlite_master where sql is not null").fetchall())


@pytest.fixture
async def database(tmp_path):
    """The database of then, brought to the present form."""
    file = tmp_path / "then.sqlite3"
    then = sqlite3.connect(file)
    then.executescript(DUMP)
    then.close()
    database = Database(f"sqlite+aiosqlite:///{file}")
    yield database
    await database.close()


def keyring():
    current, *retired = DATABASE["keys"]
    return Keyring(current, retired)


async def test_a_database_of_then_gets_the_tables_of_a_new_one(database):
    new = Database("sqlite+aiosqlite://")

    async def columns(opened):
        async with opened.work() as connection:
            return await connection.run_sync(
                lambda sync: {
                    table: [column["name"] for column in inspect(sync).get_columns(table)]
                    for table in inspect(sync).get_table_names()
                }
            )

    assert await columns(database) == await columns(new)
    await new.close()


async def test_readers_of_then_are_read(database):
    store = ReaderStore(database)
    for chat, wanted in DATABASE["readers"].items():
        row = await store.reader(chat_hashes(keyring(), int(chat)), NOW)
        cards = [[card.message, card.drawn_at] for card in row.cards]
        assert [row.language, row.numbered, row.calls, row.told, row.seen_on.isoformat(), cards] == list(
            wanted.values()
        )


async def test_drafts_and_consents_of_then_are_read(database):
    store = DraftStore(database, keyring())
    for label, wanted in DATABASE["drafts"].items():
        keys = chat_hashes(keyring(), wanted["chat"])
        number = parse_draft_label(label)
        assert [held.attached for held in await store.list(keys, NOW) if held.number == number] == [wanted["attached"]]
        draft = await store.get(keys, number, NOW)
        assert (draft is not None) == wanted["attached"]
        if draft:
            assert draft.state == DraftState.unpack(bytes.fromhex(wanted["state"]))
            assert draft.state.pack().hex() == wanted["state"]
            days = draft.made_on.isoformat(), draft.used_on.isoformat()
            assert days == (wanted["made_on"], wanted["used_on"])
            assert (draft.vault.value, sorted(draft.filled)) == (wanted["vault"], wanted["filled"])
            assert [numbers(record) for record in draft.records] == wanted["records"]


def numbers(record):
    """A consent record with its closed answers as numbers."""
    return [
        record.item, record.version, record.wording, record.language, INTERPRETER_NUMBERS[record.interpreter],
        EXPRESSION_NUMBERS[record.expressed], ROLE_NUMBERS[record.role], record.day.isoformat(),
        ANSWER_NUMBERS[record.answer],
    ]  # fmt: skip


async def test_what_was_sealed_then_is_opened_by_its_code(database, cheap):
    store = DraftStore(database, keyring())
    keys, number = chat_hashes(keyring(), 4711), parse_draft_label("LT-7K2Q")
    assert await store.vaults.read(keys, number, NOW, DATABASE["code"]) == DATABASE["sealed"]


async def test_a_gate_of_then_stays_with_its_vault_and_is_shut_until_its_items_are_asked_again(database):
    store = DraftStore(database, keyring())
    for label, wanted in DATABASE["drafts"].items():
        draft = await store.get(chat_hashes(keyring(), wanted["chat"]), parse_draft_label(label), NOW)
        if draft and draft.vault is not VaultStatus.NONE:
            status = consent_status(draft.state, draft.records, {}, NOW.date())
            assert not status.is_open()
    async with database.work() as connection:
        kept = (await connection.execute(select(gates.c.shut))).scalars().all()
    assert kept and all(kept)
