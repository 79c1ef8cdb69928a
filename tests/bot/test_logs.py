"""Logs carry an allow-list of fields; no text, no id and no token, at any level."""

from __future__ import annotations

import io
import json
import logging
import warnings

import pytest
from nacl.pwhash import argon2id

from bot.logs import LOG_FIELDS, configure
from tests import draft_story
from tests.reader import House

OTHER, PHONE = "Provdotter-Exempelsson", "+46 70 123 00 00"
TOKEN = "123456789:AAtokenthatnobodymaysee"


@pytest.fixture
def lines():
    """Configures the root at DEBUG; gives what was logged as a list of dictionaries."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    out = io.StringIO()
    configure("DEBUG", out)
    yield lambda: [json.loads(line) for line in out.getvalue().splitlines()]
    logging.captureWarnings(capture=False)
    logging.raiseExceptions = True
    root.handlers[:], level = before
    root.setLevel(level)


def test_only_the_allowed_fields_of_our_own_records_are_written(lines):
    logging.getLogger("lots.service").info(
        "hon heter Maria", extra={"event": "Wrote", "step": "home", "milliseconds": 1.5, "chat": 4711, "text": "Maria"}
    )
    assert set(lines()[0]) == {"time", "level", "logger", "event", "milliseconds"}
    assert "Maria" not in json.dumps(lines())
    assert "4711" not in json.dumps(lines())


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.ERROR])
def test_a_librarys_record_gives_its_level_and_name_alone(lines, level):
    logging.getLogger("httpx").log(level, "POST https://api.telegram.org/bot%s/getMe", TOKEN, extra={"outcome": TOKEN})
    assert lines()[-1].keys() == {"time", "level", "logger"}
    assert TOKEN not in json.dumps(lines())


def test_an_exception_gives_its_type_and_never_its_message(lines):
    try:
        int(TOKEN)
    except ValueError:
        logging.getLogger("lots.telegram").exception("failed")
    assert lines()[0]["exception"] == "ValueError"
    assert TOKEN not in json.dumps(lines())


def test_a_field_that_could_be_a_text_is_left_out(lines):
    logging.getLogger("lots").info(
        "x", extra={"event": "a text of more than forty characters, " * 2, "outcome": {"a": 1}}
    )
    assert not {"event", "outcome"} & lines()[0].keys()


def test_a_loggers_name_that_is_no_plain_word_is_left_out(lines):
    logging.getLogger("hön").info("x")
    assert lines()[0]["logger"] == "?"


def test_a_warning_of_a_library_says_nothing_but_that_there_was_one(lines):
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(f"deprecated {TOKEN}", stacklevel=1)
    assert lines()[0]["logger"] == "py.warnings"
    assert TOKEN not in json.dumps(lines())


def test_logging_without_an_exception_in_hand_has_none(lines):
    logging.getLogger("lots").error("x", exc_info=True)  # noqa: LOG014 - that is the case in question
    assert "exception" not in lines()[0]


class Unprintable:
    def __str__(self):
        raise RuntimeError(TOKEN)


def test_a_record_that_cannot_be_formatted_says_nothing_of_what_it_holds(lines, capsys):
    record = logging.LogRecord("lots", logging.INFO, "x", 1, "x", (), None)
    record.created = Unprintable()
    logging.getLogger("lots").handle(record)
    logging.getLogger("lots").info("%d", TOKEN, extra={"event": "x"})
    assert lines()[0]["event"] == "unreadable record"
    assert TOKEN not in json.dumps(lines())
    assert capsys.readouterr().err == ""


def test_a_stream_that_cannot_be_written_to_prints_no_record(lines, capsys):
    """Python's own answer to that is to print the record with all its arguments."""

    class Full(io.StringIO):
        def write(self, _):
            raise OSError(28, "No space left on device")

    configure("DEBUG", Full())
    logging.getLogger("lots").error("update %s", TOKEN)
    assert capsys.readouterr().err == ""


def test_no_field_names_a_person_or_a_text():
    assert not set(LOG_FIELDS) & {"chat", "user", "text", "name", "message", "token", "data"}


def test_the_whole_conversation_logs_no_text_of_the_reader(lines, reader):
    reader.starts()
    reader.writes("hon heter Maria och bor på Storgatan 1")
    reader.gives("maria")
    assert "aria" not in json.dumps(lines())


def test_a_whole_draft_leaves_no_typed_byte_no_code_and_no_name_in_the_log(
    lines, manual, texts, questions, tmp_path, monkeypatch
):
    """Promise 26: with everything logged at DEBUG, the database's driver too, from the first tap to the erasure."""
    monkeypatch.setattr("storage.crypto.vault.argon2id.OPSLIMIT_INTERACTIVE", argon2id.OPSLIMIT_MIN)
    monkeypatch.setattr("storage.crypto.vault.argon2id.MEMLIMIT_INTERACTIVE", argon2id.MEMLIMIT_MIN)
    for name in ("aiosqlite", "sqlalchemy.engine", "sqlalchemy.pool", "asyncio", "lots"):
        monkeypatch.setattr(logging.getLogger(name), "level", logging.DEBUG)
    house = House(manual, texts, questions, f"sqlite+aiosqlite:///{tmp_path / 'lots.sqlite3'}", typing=True)
    reader = house.reader()
    name, code = draft_story.sealed_draft(reader)
    draft_story.seals(reader, "Mobilnummer", PHONE)
    for typed in (code, "LOTS-0000", PHONE):
        reader.taps("Visa med koden")
        reader.replies(typed)
    reader.taps("Rätta: Efternamn")
    reader.replies(code)
    reader.replies(OTHER)
    reader.taps("Papper")
    reader.taps("Underlag till ansökan (Word)")
    reader.writes(f"{name} {code} {PHONE} {OTHER}")
    reader.brings(f'{{"surname": "{OTHER}"}}'.encode())
    reader.gives("drafts")
    reader.taps(f"Radera {name}")
    house.runner.run(house.service.purge())
    house.close()
    log = json.dumps(lines(), ensure_ascii=False)
    assert len(lines()) > 100, "nothing was logged, so that nothing was shown"
    for said in (draft_story.SURNAME, OTHER, PHONE, code, code.replace("-", ""), name, name.removeprefix("LT-")):
        assert not any(form.lower() in log.lower() for form in (said, said[:8], said.encode().hex())), said


def test_a_record_that_cannot_be_formatted_prints_nothing_of_what_it_holds(capsys):
    stream = io.StringIO()
    configure("INFO", stream)
    record = logging.makeLogRecord({"name": "lots.x", "levelno": 20, "levelname": "INFO", "created": "hemligt"})
    logging.getLogger("lots").handle(record)
    logging.getLogger("lots").info("%s %s", "hemligt")  # noqa: PLE1206 - a record that cannot be formatted
    stream.close()
    logging.getLogger("lots").info("after the stream is gone")
    assert "hemligt" not in capsys.readouterr().err
