"""A secret setting may stand in a file of its own; a file that gives no value is one line that says why."""

from __future__ import annotations

import pytest

from bot.settings.model import WrongSetting, secret_fields, setting_names
from bot.settings.server_key import retired, secret
from bot.settings.sources import examine, load
from tests.bot.test_settings import GOOD_KEY, INTERFACE, env_file

pytestmark = pytest.mark.usefixtures("nowhere")


@pytest.fixture
def secret_file(nowhere, monkeypatch):
    def write(content, mode=0o600, name="SECRET_KEY"):
        file = nowhere / "value"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        file.chmod(mode)
        monkeypatch.setenv(f"LOTS_{name}_FILE", str(file))
        return file

    return write


@pytest.mark.parametrize("around", ["{}", "{}\n", "{}\r\n", "\ufeff{}\n", "  {} \n\n"])
def test_a_value_is_the_files_one_line_without_what_an_editor_puts_around_it(secret_file, around):
    secret_file(around.format(GOOD_KEY))
    assert secret(load(INTERFACE)) == GOOD_KEY.encode()


def test_every_setting_that_is_secret_or_holds_a_password_may_stand_in_a_file(nowhere, monkeypatch):
    """A setting of a secret's type that is added later needs nothing more."""
    assert {"telegram_token", "secret_key", "secret_keys_retired", "proxy", "database_url"} <= secret_fields()
    assert {f"LOTS_{field.upper()}_FILE" for field in secret_fields()} <= setting_names()
    assert "LOTS_OPERATOR_FILE" not in setting_names()
    for name, value in {"DATABASE_URL": "sqlite+aiosqlite:///x", "TELEGRAM_TOKEN": "123:abc"}.items():
        (nowhere / name).write_text(value + "\n")
        (nowhere / name).chmod(0o400)
        monkeypatch.setenv(f"LOTS_{name}_FILE", name)
    settings = load(INTERFACE)
    assert settings.database_url == "sqlite+aiosqlite:///x"
    assert settings.telegram_token.get_secret_value() == "123:abc"


@pytest.mark.parametrize(
    ("content", "mode", "why"),
    [
        ("", 0o600, "empty"),
        ("\n \n", 0o600, "empty"),
        (GOOD_KEY, 0o644, "others can read; make it mode 600"),
        (GOOD_KEY, 0o640, "others can read"),
        (GOOD_KEY, 0o622, "others can read"),
        (f"{GOOD_KEY}\n{GOOD_KEY}", 0o600, "more than one line"),
        (b"\xff\xfe" + GOOD_KEY.encode(), 0o600, "no text"),
        (b"\x00" * 40, 0o600, "more than one line"),
        ("a" * 70_000, 0o600, "too large"),
    ],
)
def test_a_file_that_gives_no_value_is_one_line_without_the_value(secret_file, content, mode, why):
    secret_file(content, mode)
    with pytest.raises(WrongSetting, match=f"^LOTS_SECRET_KEY_FILE names .*{why}") as problem:
        load(INTERFACE)
    assert GOOD_KEY not in str(problem.value)
    assert "\n" not in str(problem.value)


@pytest.mark.parametrize(
    ("path", "why"),
    [("nothing-there", "not there"), (".", "a folder"), ("/dev/null", "no file"), ("x" * 300, "cannot")],
)
def test_what_is_no_file_is_told(monkeypatch, path, why):
    monkeypatch.setenv("LOTS_SECRET_KEY_FILE", path)
    with pytest.raises(WrongSetting, match=f"^LOTS_SECRET_KEY_FILE names .*{why}"):
        load(INTERFACE)


@pytest.mark.parametrize("between", ["\n", ",", "\n\n", "\r\n"])
def test_earlier_keys_stand_on_a_line_each(secret_file, between):
    other = GOOD_KEY[::-1]
    secret_file(f"{GOOD_KEY}{between}{other}\n", name="SECRET_KEYS_RETIRED")
    assert retired(load(INTERFACE)) == (GOOD_KEY, other)


def test_a_value_in_a_file_is_looked_at_like_any_other(secret_file):
    secret_file("not-a-token\n", name="TELEGRAM_TOKEN")
    with pytest.raises(WrongSetting, match=r"^LOTS_TELEGRAM_TOKEN is no bot token"):
        load(INTERFACE)


@pytest.mark.parametrize("where", ["environment", ".env"])
def test_a_setting_that_stands_in_two_places_is_refused(secret_file, nowhere, monkeypatch, where):
    """Which of two keys is the server's is nothing to guess."""
    secret_file(GOOD_KEY)
    if where == ".env":
        env_file(nowhere, f"LOTS_SECRET_KEY={GOOD_KEY}\n")
    else:
        monkeypatch.setenv("LOTS_SECRET_KEY", GOOD_KEY)
    with pytest.raises(WrongSetting, match=r"^LOTS_SECRET_KEY_FILE gives LOTS_SECRET_KEY, which is set elsewhere"):
        load(INTERFACE)


def test_a_file_may_be_named_in_the_file_of_settings(nowhere):
    (nowhere / "value").write_text(GOOD_KEY)
    (nowhere / "value").chmod(0o600)
    env_file(nowhere, "LOTS_SECRET_KEY_FILE=value\n")
    assert secret(load(INTERFACE)) == GOOD_KEY.encode()


def test_a_misspelled_name_of_a_file_is_told(monkeypatch):
    monkeypatch.setenv("LOTS_SECRET_KEYFILE", "value")
    with pytest.raises(WrongSetting, match="no setting of Lots; did you mean LOTS_SECRET_KEY_FILE"):
        load(INTERFACE)


def test_credentials_of_systemd_are_read_by_the_settings_names_and_may_be_the_groups(nowhere, monkeypatch):
    """systemd shows its access list for the service as the group's bits."""
    folder = nowhere / "credentials"
    folder.mkdir()
    (folder / "LOTS_SECRET_KEY").write_text(GOOD_KEY + "\n")
    (folder / "LOTS_SECRET_KEY").chmod(0o440)
    (folder / "LOTS_OPERATOR").write_text("is no secret, and is not read")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))
    settings = load(INTERFACE)
    assert (secret(settings), settings.operator) == (GOOD_KEY.encode(), "")
    (folder / "LOTS_SECRET_KEY").chmod(0o444)
    with pytest.raises(WrongSetting, match=r"CREDENTIALS_DIRECTORY: LOTS_SECRET_KEY .*others can read"):
        load(INTERFACE)


def test_credentials_that_cannot_be_looked_at_are_told_by_their_name(monkeypatch):
    """As those of another account; it was told of `.env`."""
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", "x" * 300)
    with pytest.raises(WrongSetting, match=r"CREDENTIALS_DIRECTORY: LOTS_\w+ .*cannot be read \(File name too long\)"):
        load(INTERFACE)


def test_everything_that_is_wrong_is_told_at_once_and_the_rest_is_taken(secret_file, monkeypatch):
    secret_file("")
    for name, value in {"LOG_LEVEL": "LOUD", "TELEGRAM_TOKEN": "x", "OPERATOR": "Exempel", "NOTHING": "1"}.items():
        monkeypatch.setenv(f"LOTS_{name}", value)
    monkeypatch.setenv("LOTS_LOCALE_DEFAULT", "xx")
    settings, problems = examine(INTERFACE)
    names = {line.split()[0] for line in problems}
    assert names == {
        "LOTS_SECRET_KEY_FILE", "LOTS_LOG_LEVEL", "LOTS_TELEGRAM_TOKEN", "LOTS_NOTHING", "LOTS_LOCALE_DEFAULT"
    }  # fmt: skip
    assert (settings.operator, settings.log_level, settings.telegram_token) == ("Exempel", "INFO", None)
