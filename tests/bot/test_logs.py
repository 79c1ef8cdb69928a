"""Logs carry an allow-list of fields; no text, no id and no token, at any level."""

from __future__ import annotations

import io
import json
import logging
import warnings

import pytest

from bot.logs import FIELDS, configure

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
    root.handlers[:], level = before
    root.setLevel(level)


def test_only_the_allowed_fields_of_our_own_records_are_written(lines):
    logging.getLogger("lots.service").info(
        "hon heter Maria", extra={"event": "Wrote", "step": "home", "milliseconds": 1.5, "chat": 4711, "text": "Maria"}
    )
    assert set(lines()[0]) == {"time", "level", "logger", "event", "step", "milliseconds"}
    assert "Maria" not in json.dumps(lines())
    assert "4711" not in json.dumps(lines())


@pytest.mark.parametrize("level", [logging.DEBUG, logging.INFO, logging.ERROR])
def test_a_librarys_record_gives_its_level_and_name_alone(lines, level):
    logging.getLogger("httpx").log(level, "POST https://api.telegram.org/bot%s/getMe", TOKEN, extra={"step": TOKEN})
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
    logging.getLogger("lots").info("x", extra={"event": "a text of more than forty characters, " * 2, "step": {"a": 1}})
    assert not {"event", "step"} & lines()[0].keys()


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


def test_no_field_names_a_person_or_a_text():
    assert not set(FIELDS) & {"chat", "user", "text", "name", "message", "token", "data"}


def test_the_whole_conversation_logs_no_text_of_the_reader(lines, reader):
    reader.starts()
    reader.writes("hon heter Maria och bor på Storgatan 1")
    reader.gives("maria")
    assert "aria" not in json.dumps(lines())
