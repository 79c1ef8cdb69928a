"""Each wrong setting is one line that names its variable and never says its value."""

from __future__ import annotations

import base64
import os
import random

import pytest

from bot.settings.key_strength import is_plain_key
from bot.settings.model import WrongSetting
from bot.settings.server_key import EXAMPLE_KEY, retired, secret
from bot.settings.sources import load

pytestmark = pytest.mark.usefixtures("nowhere")

INTERFACE = frozenset({"sv", "en"})
GOOD_KEY = "kR3vJx9QmT7wLz2PbN8cHd5FgYs4Ua6Xe1Vo0Wi-_Bq"


def env_file(nowhere, text, mode=0o600):
    file = nowhere / ".env"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    file.chmod(mode)
    return file


@pytest.fixture
def sets(monkeypatch):
    return lambda **values: [monkeypatch.setenv(f"LOTS_{name}", value) for name, value in values.items()]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TRUSTED_PROXIES", "10.0.0.0/8, 127.0.0.1,, ::1, fd00::/16, ::ffff:10.0.0.0/104"),
        ("LEAVE_URL", "https://www.smhi.se/vader?x=1"),
        ("PUBLIC_URL", "https://lots.example:8443/"),
        ("PUBLIC_URL", "http://localhost:8080"),
        ("LISTEN_ADDRESS", "[::1]:8080"),
        ("OPERATOR", '"Hamnen" i Exempelkommun'),
        ("TELEGRAM_API_URL", "http://127.0.0.1:8081/"),
        ("PROXY", "http://name:pass@word@proxy.example:3128/"),
        ("BACKUP_PUBLIC_KEY", "age1one, age1two"),
        ("WEBHOOK_SECRET", "0123456789abcdef" * 4),
    ],
)
def test_what_an_operator_may_well_write_is_taken(sets, name, value):
    sets(**{name: value})
    assert getattr(load(INTERFACE), name.lower()) is not None


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
        ("TRUSTED_PROXIES", "0.0.0.0/0"),
        ("TRUSTED_PROXIES", "10.0.0.1, ::/0"),
        ("TRUSTED_PROXIES", "128.0.0.0/1"),
        ("TRUSTED_PROXIES", "::ffff:0:0/96"),
        ("TRUSTED_PROXIES", "*"),
        ("LEAVE_URL", "http://www.smhi.se"),
        ("LEAVE_URL", "www.smhi.se"),
        ("LEAVE_URL", "https:// smhi.se"),
        ("LEAVE_URL", "https://smhi.se\nX: y"),
        ("LEAVE_URL", "https://smhi.se:99999/"),
        ("LEAVE_URL", "javascript://x/%0aalert(1)"),
        ("PUBLIC_URL", "http://lots.example"),
        ("PUBLIC_URL", "https://lots.example/lots"),
        ("PUBLIC_URL", "https://lots.example:0"),
        ("PUBLIC_URL", "https://reader:password@lots.example"),
        ("LISTEN_ADDRESS", "127.0.0.1:0"),
        ("LISTEN_ADDRESS", "127.0.0.1:99999"),
        ("LISTEN_ADDRESS", "9090"),
        ("METRICS_ADDRESS", "127.0.0.1:-1"),
        ("DRAIN_SECONDS", "-1"),
        ("DRAIN_SECONDS", "nan"),
        ("DRAIN_SECONDS", "5s"),
        ("OPERATOR", '"Exempelkommun"'),
        ("SECRET_KEY", f"'{GOOD_KEY}'"),
        ("TELEGRAM_TOKEN", "12345:abc\n"),
        ("TELEGRAM_TOKEN", "١٢٣:abc"),
        ("TELEGRAM_API_URL", "https://api.telegram.org/bot"),
        ("TELEGRAM_API_URL", "https://u:p@api.telegram.org"),
        ("TELEGRAM_API_URL", "https://api telegram.org"),
        ("PROXY", "http://proxy:99999"),
        ("PROXY", "socks5://proxy:1080"),
        ("BACKUP_PUBLIC_KEY", "AGE-SECRET-KEY-1ABC"),
        ("WEBHOOK_URL", "https://lots.example/healthz"),
        ("WEBHOOK_URL", "https://lots.example:99999/hook"),
        ("WEBHOOK_SECRET", "a" * 32),
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
    env_file(nowhere, "LOTS_LOCALE_DEFAULT=en\n")
    assert load(INTERFACE).locale_default == "en"


def test_a_file_of_settings_that_is_no_text_is_told(nowhere):
    env_file(nowhere, b"LOTS_OPERATOR=\xff\xfe\n")
    with pytest.raises(WrongSetting, match=r"\.env cannot be read"):
        load(INTERFACE)


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("", "missing"),
        (EXAMPLE_KEY, "example"),
        ("kort", "too short"),
        ("a" * 60, "too plain"),
        ("0123456789abcdef" * 4, "too plain"),
        ("0123456789abcdef" * 3 + "XYZ", "too plain"),
        ("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "too plain"),
        ("zyxwvutsrqponmlkjihgfedcba9876543210ZYXWVUTSRQ", "too plain"),
        ("correct horse battery staple" * 2, "too plain"),
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


def test_no_key_that_is_drawn_at_random_is_refused():
    draw = random.Random(7)  # of a fixed seed: no luck
    for _ in range(2000):
        data = draw.randbytes(32)
        assert not is_plain_key(base64.urlsafe_b64encode(data).decode().rstrip("="))
        assert is_plain_key(data.hex()) is (len(set(data.hex())) < 16), "hexadecimal has no other characters"


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o620, 0o601])
@pytest.mark.parametrize(
    "line",
    [
        f"LOTS_SECRET_KEY={GOOD_KEY}", f"export LOTS_SECRET_KEY={GOOD_KEY}", f"lots_secret_key={GOOD_KEY}",
        f"'LOTS_SECRET_KEY'={GOOD_KEY}", f"\ufeffLOTS_SECRET_KEY={GOOD_KEY}", "LOTS_TELEGRAM_TOKEN=123:abc", "",
        f" LOTS_SECRET_KEY = {GOOD_KEY}", f"LOTS_SECRET_KEYS_RETIRED={GOOD_KEY[::-1]}",
    ],
)  # fmt: skip
def test_a_key_in_a_file_that_others_can_read_is_refused(nowhere, line, mode):
    """Promise 14: whatever it says, and in whatever form."""
    env_file(nowhere, f"{line}\n", mode)
    with pytest.raises(WrongSetting, match=r"LOTS_SECRET_KEY .*chmod 600"):
        load(INTERFACE)


def test_a_file_on_a_platforms_secret_mount_may_be_read_by_its_group(nowhere, monkeypatch):
    (nowhere / "mount").mkdir()
    monkeypatch.setattr("bot.settings.env_file._SECRET_MOUNTS", (nowhere / "mount",))
    target = nowhere / "mount" / "lots"
    target.write_text(f"LOTS_SECRET_KEY={GOOD_KEY}\n")
    (nowhere / ".env").symlink_to(target)
    target.chmod(0o440)
    assert secret(load(INTERFACE)) == GOOD_KEY.encode()
    for mode in (0o444, 0o660):
        target.chmod(mode)
        with pytest.raises(WrongSetting, match="chmod 600"):
            load(INTERFACE)


@pytest.mark.parametrize("line", [f"LOTS_SECRET_KEY={GOOD_KEY}", f"export LOTS_SECRET_KEY={GOOD_KEY}"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_key_is_read_after_export_and_a_byte_order_mark(nowhere, line, mark):
    env_file(nowhere, f"{mark}{line}\n")
    assert secret(load(INTERFACE)) == GOOD_KEY.encode()


@pytest.mark.parametrize("line", [f"lots_secret_key={GOOD_KEY}", f"'LOTS_SECRET_KEY'={GOOD_KEY}"])
def test_a_name_in_a_form_of_its_own_is_to_be_written_plain(nowhere, line):
    env_file(nowhere, f"{line}\n")
    with pytest.raises(WrongSetting, match=r"^LOTS_SECRET_KEY is to stand in \.env as LOTS_SECRET_KEY=\.\.\.$"):
        load(INTERFACE)


def test_a_setting_that_stands_twice_is_refused(nowhere):
    env_file(nowhere, f"LOTS_SECRET_KEY={GOOD_KEY}\nexport LOTS_SECRET_KEY={GOOD_KEY[::-1]}\n")
    with pytest.raises(WrongSetting, match="LOTS_SECRET_KEY stands more than once"):
        load(INTERFACE)


@pytest.mark.parametrize("where", ["environment", "file"])
@pytest.mark.parametrize(
    ("name", "known"),
    [("LOTS_OPERATR", "LOTS_OPERATOR"), ("LOTS_DATABASE", "LOTS_DATABASE_URL"), ("LOTS_TOKEN", "LOTS_TELEGRAM_TOKEN"),
     ("LOTS_SECRETKEY", "LOTS_SECRET_KEY")],
)  # fmt: skip
def test_an_unknown_name_is_named_with_the_nearest_known_one(nowhere, sets, where, name, known):
    if where == "file":
        env_file(nowhere, f"{name}=x\n")
    else:
        sets(**{name.removeprefix("LOTS_"): "x"})
    with pytest.raises(WrongSetting, match=f"^{name} is no setting of Lots; did you mean {known}") as problem:
        load(INTERFACE)
    assert "x" not in str(problem.value).replace("did you mean", "")


def test_an_unknown_name_that_is_like_no_other_is_named_all_the_same(sets):
    sets(QQQQ="x")
    with pytest.raises(WrongSetting, match=r"^LOTS_QQQQ is no setting of Lots$"):
        load(INTERFACE)


def test_names_that_are_not_ours_are_nobodys_business(nowhere, monkeypatch):
    env_file(nowhere, "POSTGRES_PASSWORD=x\n")
    monkeypatch.setenv("LOTSA", "x")
    assert load(INTERFACE).locale_default == "sv"


def test_on_windows_no_mode_is_asked_for(nowhere, monkeypatch):
    from bot.settings.env_file import others_can_read

    file = env_file(nowhere, "LOTS_LOCALE_DEFAULT=en\n", 0o666)
    assert others_can_read(file)
    with monkeypatch.context() as windows:
        windows.setattr(os, "name", "nt")
        assert not others_can_read(file)


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:3128", "https://name:word@proxy.example:8080/"])
def test_a_proxy_is_taken_and_does_not_print_itself(sets, proxy):
    sets(PROXY=proxy)
    settings = load(INTERFACE)
    assert settings.proxy.get_secret_value() == proxy
    assert "word" not in repr(settings)


@pytest.mark.parametrize("proxy", ["proxy:3128", "socks5://127.0.0.1:1", "http://", "http://proxy/path"])
def test_what_is_no_proxy_is_refused(sets, proxy):
    sets(PROXY=proxy)
    with pytest.raises(WrongSetting, match=r"^LOTS_PROXY is no http"):
        load(INTERFACE)


def test_earlier_keys_are_taken_apart_by_commas(sets):
    assert retired(load(INTERFACE)) == ()
    sets(SECRET_KEYS_RETIRED=f"{GOOD_KEY}, {GOOD_KEY[::-1]}")
    settings = load(INTERFACE)
    assert retired(settings) == (GOOD_KEY, GOOD_KEY[::-1])
    assert GOOD_KEY not in repr(settings)


def test_typing_what_is_sealed_in_a_chat_is_off_unless_it_is_turned_on(sets):
    assert not load(INTERFACE).sealed_in_chat
    sets(SEALED_IN_CHAT="1")
    assert load(INTERFACE).sealed_in_chat
