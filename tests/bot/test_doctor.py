"""`lots doctor` says how everything is, one line each, fails where something must be mended, and tells no secret."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from contextlib import closing, suppress
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bot.__main__ import main
from bot.doctor import machine
from bot.doctor.diagnosis import failure
from tests.bot.test_settings import GOOD_KEY, env_file

TOKEN = "123456789:AAE-the-secret-part_of-this-token"
NOW = datetime.now(UTC)


class BotApiAnswers(BaseHTTPRequestHandler):
    """Answers the two questions as `answers` and `date` of the class say."""

    answers: dict[str, object]
    date: str | None
    status: int

    def do_POST(self):
        _, token, method = self.path.split("/")
        assert token == f"bot{TOKEN}"
        body = self.answers.get(method)
        body = body if isinstance(body, bytes) else json.dumps({"ok": self.status == 200, "result": body}).encode()
        self.send_response_only(self.status)
        self.send_header("Date", format_datetime(datetime.now(UTC), usegmt=True) if self.date is None else self.date)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with suppress(ConnectionError):  # who is answered too much reads no further
            self.wfile.write(body)

    def log_message(self, *_):
        """Say nothing."""


@pytest.fixture
def bot_api(monkeypatch):
    """A Bot API on loopback that accepts the token; returns what its answers are made of."""
    answers = type("Answers", (BotApiAnswers,), {})
    answers.answers = {"getMe": {"id": 1, "username": "exempelbot"}, "getWebhookInfo": {"url": ""}}
    answers.date, answers.status = None, 200
    server = ThreadingHTTPServer(("127.0.0.1", 0), answers)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    monkeypatch.setenv("LOTS_TELEGRAM_API_URL", f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setenv("LOTS_TELEGRAM_TOKEN", TOKEN)
    yield answers
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def doctor(nowhere, capsys, monkeypatch):
    """Runs the command; returns its status and the lines it printed, by what each is about."""
    monkeypatch.setenv("LOTS_SECRET_KEY", GOOD_KEY)

    def run():
        status = main(["doctor"])
        out, err = capsys.readouterr()
        assert err == ""
        assert TOKEN not in out
        assert TOKEN.partition(":")[2] not in out
        assert GOOD_KEY not in out
        lines = [(line[6:18].strip(), line[:5].strip(), line[19:]) for line in out.splitlines()]
        assert status == (1 if any(grade == "FAIL" for _, grade, _ in lines) else 0)
        return status, lines

    return run


def failures(lines):
    return {(subject, text) for subject, grade, text in lines if grade == "FAIL"}


def only_failure(run, subject, text):
    status, lines = run()
    assert status == 1
    ((told, line),) = failures(lines)
    assert told == subject
    assert text in line


def test_all_is_well(doctor, bot_api, nowhere, capsys):
    main(["purge"])
    capsys.readouterr()
    before = (nowhere / "lots.sqlite3").read_bytes()
    status, lines = doctor()
    assert status == 0
    assert {subject for subject, grade, _ in lines if grade == "ok"} == {
        "settings", "key", "files", "disk", "database", "schema", "stored keys", "token", "clock", "webhook", "fonts",
        "contacts",
    }  # fmt: skip
    assert ("token", "ok", "is accepted, for @exempelbot") in lines
    assert (nowhere / "lots.sqlite3").read_bytes() == before


def test_with_nothing_set_it_says_what_is_missing_and_makes_no_database(doctor, nowhere, monkeypatch):
    monkeypatch.delenv("LOTS_SECRET_KEY")
    only_failure(doctor, "key", "LOTS_SECRET_KEY is missing")
    assert not (nowhere / "lots.sqlite3").exists()


def test_every_setting_that_is_wrong_has_its_line_and_the_rest_is_looked_at(doctor, monkeypatch):
    wrong = {
        "TELEGRAM_TOKEN": "nonsense", "TELEGRAM_API_URL": "ftp://x", "SECRET_KEYS_RETIRED": "short",
        "LOCALE_DEFAULT": "xx", "CONTACTS_FILE": "nothing", "LOG_LEVEL": "LOUD", "SEALED_IN_CHAT": "perhaps",
        "SUPPORT_LINE_IS_US": "perhaps", "PROXY": "socks5://x", "INVITE_ONLY": "perhaps", "DATABASE_URL": "mysql://x",
        "OPERATOR": "two\nlines", "SECRET_KEY_FILE": "nothing", "MISSPELLED": "1", "LISTEN_ADDRESS": "x",
        "WEBHOOK_URL": "x", "WEBHOOK_SECRET": "x",
    }  # fmt: skip
    for name, value in wrong.items():
        monkeypatch.setenv(f"LOTS_{name}", value)
    status, lines = doctor()
    assert status == 1
    told = {text.split()[0] for subject, text in failures(lines) if subject == "settings"}
    assert told == {f"LOTS_{name}" for name in wrong}
    assert "fonts" in {subject for subject, _, _ in lines}


@pytest.mark.parametrize(
    ("name", "value", "subject", "text"),
    [
        ("SECRET_KEY", "kort", "key", "too short"),
        ("DATABASE_URL", "sqlite+aiosqlite:///no/lots.sqlite3", "disk", "No such file"),
        ("DATABASE_URL", "sqlite+aiosqlite:///text", "database", "no database"),
        ("DATABASE_URL", "postgresql+psycopg://127.0.0.1:1/lots", "database", "does not answer"),
        ("DATABASE_URL", "postgresql://h:port/x", "database", "LOTS_DATABASE_URL"),
    ],
)
def test_what_is_wrong_with_key_or_database_is_told(doctor, nowhere, monkeypatch, name, value, subject, text):
    (nowhere / "text").write_text("is no database")
    (nowhere / "text").chmod(0o600)
    monkeypatch.setenv(f"LOTS_{name}", value)
    status, lines = doctor()
    assert status == 1
    assert any(told == subject and text in line for told, line in failures(lines)), lines


def test_a_database_that_is_damaged_or_of_a_later_release_is_told(doctor, nowhere, capsys):
    main(["purge"])
    capsys.readouterr()
    with closing(sqlite3.connect("lots.sqlite3")) as database, database:
        database.execute("update alembic_version set version_num = '9999'")
    only_failure(doctor, "schema", "later release")
    (nowhere / "lots.sqlite3").write_bytes(b"SQLite format 3\0" + bytes(5000))
    only_failure(doctor, "database", "does not answer")


def test_a_servers_database_without_tables_fails_since_no_start_makes_them(doctor, postgres, monkeypatch):
    name = postgres.new(migrated=False)
    monkeypatch.setenv("LOTS_DATABASE_URL", postgres.url(name))
    only_failure(doctor, "schema", "run lots migrate up as the tables' owner")
    postgres.drop(name)


def test_an_empty_database_lacks_migrations_and_fails_nothing(doctor, nowhere):
    (nowhere / "lots.sqlite3").touch(0o600)
    status, lines = doctor()
    assert status == 0
    assert any(subject == "schema" and "lacking" in text for subject, grade, text in lines if grade == "note")


def test_files_and_folders_that_others_can_reach_are_told(doctor, nowhere):
    (nowhere / "lots.sqlite3").touch(0o600)
    (nowhere / "lots.sqlite3").chmod(0o640)
    env_file(nowhere, "", mode=0o604)
    nowhere.chmod(0o777)
    status, lines = doctor()
    nowhere.chmod(0o700)
    told = " ".join(text for subject, text in failures(lines) if subject == "files")
    assert status == 1
    assert all(name in told for name in ("lots.sqlite3", ".env", f"chmod go-w {nowhere}"))


@pytest.mark.parametrize(
    ("change", "subject", "text"),
    [
        ({"status": 401}, "token", "is refused"),
        ({"status": 404}, "token", "is refused"),
        ({"status": 500}, "telegram", "does not answer (status 500)"),
        ({"answers": {"getMe": b"<html>"}}, "telegram", "does not answer (DecodeError)"),
        ({"answers": {"getMe": b""}}, "telegram", "does not answer (DecodeError)"),
        ({"answers": {"getMe": b"[" * 100_000}}, "telegram", "does not answer (RecursionError)"),
        ({"answers": {"getMe": b" " * (2 << 20)}}, "telegram", "does not answer (DecodeError)"),
        ({"answers": {"getMe": {}, "getWebhookInfo": {"pending_update_count": "many"}}}, "telegram", "of another kind"),
        ({"answers": {"getMe": {}, "getWebhookInfo": {"last_error_date": 10**30}}}, "telegram", "of another kind"),
        ({"answers": {"getMe": {}, "getWebhookInfo": {"url": "https://["}}}, "telegram", "of another kind"),
        ({"answers": {"getMe": b"[]"}}, "telegram", "does not answer (status 200)"),
        ({"date": format_datetime(NOW - timedelta(minutes=5), usegmt=True)}, "clock", "s from Telegram's"),
    ],
)
def test_what_telegram_says_is_told(doctor, bot_api, change, subject, text):
    for name, value in change.items():
        setattr(bot_api, name, value)
    only_failure(doctor, subject, text)


@pytest.mark.parametrize("header", ["", "yesterday", "Fri, 99 Xxx 2026"])
def test_an_answer_without_a_date_says_nothing_of_the_clock(doctor, bot_api, header):
    bot_api.date = header
    status, lines = doctor()
    assert status == 0
    assert "clock" not in {subject for subject, _, _ in lines}


def test_a_webhook_of_another_program_is_told_without_its_path(doctor, bot_api):
    bot_api.answers["getWebhookInfo"] = {"url": "https://elsewhere.example/secret-path"}
    status, lines = doctor()
    assert status == 1
    ((subject, line),) = failures(lines)
    assert (subject, "secret-path" in line) == ("webhook", False)
    assert "is set for elsewhere.example, so that lots run gets nothing" in line


def test_a_webhooks_last_error_fails_for_as_long_as_there_is_a_webhook(doctor, bot_api, monkeypatch):
    monkeypatch.setenv("LOTS_WEBHOOK_URL", "https://lots.example/hook-7f3a9c2e5b")
    error = {"last_error_date": int(NOW.timestamp()), "last_error_message": "Wrong\x1b[2J response"}
    bot_api.answers["getWebhookInfo"] = {"url": "https://lots.example/hook-7f3a9c2e5b", **error}
    only_failure(doctor, "webhook", "Wrong [2J response")
    monkeypatch.delenv("LOTS_WEBHOOK_URL")
    bot_api.answers["getWebhookInfo"] = {"url": "", **error}
    status, lines = doctor()
    assert status == 0
    assert any(grade == "note" and "Wrong [2J" in text for subject, grade, text in lines if subject == "webhook")


def test_the_webhook_of_the_settings_is_compared_with_telegrams(doctor, bot_api, monkeypatch):
    monkeypatch.setenv("LOTS_WEBHOOK_URL", "https://lots.example/hook-7f3a9c2e5b")
    only_failure(doctor, "webhook", "none is set, lots run polls; 0 updates wait, but LOTS_WEBHOOK_URL is set")
    bot_api.answers["getWebhookInfo"] = {"url": "https://lots.example/hook-7f3a9c2e5b", "pending_update_count": 3}
    status, lines = doctor()
    assert ("webhook", "ok", "is set for lots.example; 3 updates wait") in lines
    bot_api.answers["getWebhookInfo"]["pending_update_count"] = 101
    only_failure(doctor, "webhook", "101 updates wait")
    bot_api.answers["getWebhookInfo"] = {
        "url": "https://lots.example/hook-7f3a9c2e5b", "last_error_date": 1_700_000_000, "last_error_message": "Timeout"
    }  # fmt: skip
    status, lines = doctor()
    assert status == 0
    assert any(grade == "note" and "Timeout" in text for subject, grade, text in lines if subject == "webhook")
    monkeypatch.setenv("LOTS_WEBHOOK_URL", "https://moved.example/secret-path")
    only_failure(doctor, "webhook", "is set for lots.example, LOTS_WEBHOOK_URL is another; run lots webhook set")


def test_a_server_that_is_not_there_is_told_without_the_token(doctor, monkeypatch):
    monkeypatch.setenv("LOTS_TELEGRAM_API_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("LOTS_TELEGRAM_TOKEN", TOKEN)
    only_failure(doctor, "telegram", "127.0.0.1 does not answer (ClientConnectorError)")


@pytest.mark.parametrize(("free", "grade"), [(10 << 20, "FAIL"), (200 << 20, "note"), (10 << 30, "ok")])
def test_a_disk_that_fills_is_told_before_it_is_full(monkeypatch, tmp_path, free, grade):
    monkeypatch.setattr(
        machine.shutil, "disk_usage", lambda _: os.terminal_size((0, 0)) and type("", (), {"free": free})
    )
    assert machine.disk_line(tmp_path).grade.value == grade


@pytest.mark.parametrize(("days", "grade"), [(0, "ok"), (181, "note"), (401, "FAIL")])
def test_contacts_that_nobody_has_checked_for_long_are_told(nowhere, days, grade):
    settings = machine.Settings()
    newest = max(fact.checked_on for fact in machine.read_contacts().values.values() if fact.checked_on)
    oldest = min(fact.checked_on for fact in machine.read_contacts().values.values() if fact.checked_on)
    assert machine.contacts_line(settings, (oldest if grade != "ok" else newest) + timedelta(days)).grade.value == grade


def test_contacts_that_cannot_be_read_are_told(nowhere, monkeypatch):
    (nowhere / "mine.toml").write_text("[nonsense")
    monkeypatch.setenv("LOTS_CONTACTS_FILE", "mine.toml")
    assert machine.contacts_line(machine.Settings(), date(2026, 11, 28)).grade.value == "FAIL"


def test_a_letter_that_no_font_has_is_told(monkeypatch):
    monkeypatch.setattr(machine, "letters_without_font", lambda _: frozenset("中"))
    assert "none has 中" in machine.font_line().text


def test_a_line_moves_no_cursor():
    assert str(failure("webhook", "a\r\nb\x1b[2J")).isprintable()
