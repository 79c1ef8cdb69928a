"""Each wrong setting is one line that names its variable and never says its value."""

from __future__ import annotations

import pytest

from bot.settings import EXAMPLE_KEY, WrongSetting, load, retired, secret

pytestmark = pytest.mark.usefixtures("nowhere")

INTERFACE = frozenset({"sv", "en"})
GOOD_KEY = "kR3vJx9QmT7wLz2PbN8cHd5FgYs4Ua6Xe1Vo0Wi-_Bq"


@pytest.fixture
def sets(monkeypatch):
    return lambda **values: [monkeypatch.setenv(f"LOTS_{name}", value) for name, value in values.items()]


def test_nothing_set_is_a_terminal_in_swedish():
    settings = load(INTERFACE)
    assert (settings.telegram_token, settings.database_url, settings.locale_default) == (None, None, "sv")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_TOKEN", "not-a-token"),
        ("TELEGRAM_TOKEN", "12345"),
        ("TELEGRAM_TOKEN", "12345:"),
        ("TELEGRAM_TOKEN", "12345:white space"),
        ("TELEGRAM_API_URL", "http://api.example.org"),
        ("TELEGRAM_API_URL", "ftp://api.example.org"),
        ("TELEGRAM_API_URL", "https://"),
        ("TELEGRAM_API_URL", "https://api.example.org/?a=b"),
        ("TELEGRAM_API_URL", "https://[nonsense"),
        ("DATABASE_URL", "mysql://localhost/lots"),
        ("DATABASE_URL", "lots.sqlite3"),
        ("LOCALE_DEFAULT", "xx"),
        ("CONTACTS_FILE", "nowhere-at-all.toml"),
        ("OPERATOR", "two\nlines"),
        ("OPERATOR", "x" * 201),
        ("LOG_LEVEL", "LOUD"),
        ("SECRET_KEYS_RETIRED", "too-short"),
        ("SECRET_KEYS_RETIRED", f"{GOOD_KEY},"),
        ("SEALED_IN_CHAT", "perhaps"),
    ],
)
def test_a_wrong_setting_is_one_line_that_names_the_variable(sets, name, value):
    sets(**{name: value})
    with pytest.raises(WrongSetting) as problem:
        load(INTERFACE)
    line = str(problem.value)
    assert line.startswith(f"LOTS_{name} ")
    assert "\n" not in line
    assert value not in line
    assert problem.value.__cause__ is None


def test_good_settings_are_taken(sets, tmp_path):
    file = tmp_path / "contacts.toml"
    file.write_text("")
    sets(
        TELEGRAM_TOKEN="123:abc_DEF-1", TELEGRAM_API_URL="http://127.0.0.1:8081/", LOG_LEVEL="debug",
        DATABASE_URL="sqlite+aiosqlite:///x", CONTACTS_FILE=str(file), OPERATOR=" Exempelkommun ", LOCALE_DEFAULT="en",
    )  # fmt: skip
    settings = load(INTERFACE)
    assert settings.telegram_api_url == "http://127.0.0.1:8081"
    assert (settings.log_level, settings.operator, settings.locale_default) == ("DEBUG", "Exempelkommun", "en")
    assert "abc_DEF" not in repr(settings)


def test_an_empty_setting_is_none(sets):
    sets(TELEGRAM_TOKEN="", SECRET_KEY="", DATABASE_URL="")
    settings = load(INTERFACE)
    assert (settings.telegram_token, settings.secret_key, settings.database_url) == (None, None, None)


def test_settings_are_read_from_the_file_too(nowhere):
    (nowhere / ".env").write_text("LOTS_LOCALE_DEFAULT=en\n")
    assert load(INTERFACE).locale_default == "en"


def test_a_file_of_settings_that_is_no_text_is_told(nowhere):
    (nowhere / ".env").write_bytes(b"LOTS_OPERATOR=\xff\xfe\n")
    with pytest.raises(WrongSetting, match=r"\.env cannot be read"):
        load(INTERFACE)


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("", "missing"),
        (EXAMPLE_KEY, "example"),
        ("kort", "too short"),
        ("a" * 60, "too plain"),
        (GOOD_KEY[:42], "short"),
    ],
)
def test_a_key_that_protects_nothing_is_refused(sets, key, why):
    sets(SECRET_KEY=key)
    with pytest.raises(WrongSetting, match=f"^LOTS_SECRET_KEY .*{why}") as problem:
        secret(load(INTERFACE))
    assert not key or key not in str(problem.value)


def test_a_good_key_is_taken(sets):
    sets(SECRET_KEY=GOOD_KEY)
    assert secret(load(INTERFACE)) == GOOD_KEY.encode()


def test_a_key_in_a_file_that_others_can_read_is_refused(nowhere):
    file = nowhere / ".env"
    file.write_text(f"LOTS_SECRET_KEY={GOOD_KEY}\n")
    file.chmod(0o644)
    with pytest.raises(WrongSetting, match=r"LOTS_SECRET_KEY .*chmod 600"):
        secret(load(INTERFACE))
    file.chmod(0o600)
    assert secret(load(INTERFACE)) == GOOD_KEY.encode()


def test_earlier_keys_are_taken_apart_by_commas(sets):
    assert retired(load(INTERFACE)) == ()
    sets(SECRET_KEYS_RETIRED=f"{GOOD_KEY}, {GOOD_KEY[::-1]}")
    settings = load(INTERFACE)
    assert retired(settings) == (GOOD_KEY, GOOD_KEY[::-1])
    assert GOOD_KEY not in repr(settings)


def test_an_earlier_key_in_a_file_that_others_can_read_is_refused(nowhere, sets):
    sets(SECRET_KEY=GOOD_KEY)
    file = nowhere / ".env"
    file.write_text(f"LOTS_SECRET_KEYS_RETIRED={GOOD_KEY[::-1]}\n")
    file.chmod(0o644)
    with pytest.raises(WrongSetting, match="chmod 600"):
        secret(load(INTERFACE))
    file.write_text("LOTS_LOCALE_DEFAULT=en\n")
    assert secret(load(INTERFACE))


def test_typing_what_is_sealed_in_a_chat_is_off_unless_it_is_turned_on(sets):
    assert not load(INTERFACE).sealed_in_chat
    sets(SEALED_IN_CHAT="1")
    assert load(INTERFACE).sealed_in_chat
