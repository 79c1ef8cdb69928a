"""Settings from the environment or `.env`, all prefixed LOTS_. A wrong one raises WrongSetting with one clear line."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, get_args
from urllib.parse import urlsplit

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.env_file import SETTINGS_PREFIX, Assignment, nearest, others_can_read, read_assignments
from bot.key_strength import SHORTEST_KEY, is_plain_key
from bot.setting_files import FILE_SUFFIX, UnusableFile, files_of_settings, read_value

#: The key that `.env.example` shows; it opens nothing.
EXAMPLE_KEY = "replace-me-with-the-line-that-lots-keys-new-prints"
#: The file of settings, in the folder that one stands in.
ENV_FILE = Path(".env")
#: Where the bot's rows lie unless the settings say otherwise.
DATABASE = "sqlite+aiosqlite:///lots.sqlite3"
#: Settings of several values with commas between, which stand on a line each where they have a file of their own.
_LISTS = {"secret_keys_retired"}
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_PATH = re.compile(r"/[A-Za-z0-9/._-]+", re.ASCII)
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{32,256}", re.ASCII)
_ADDRESS = re.compile(r"(?:\[([0-9a-fA-F:.]+)\]|([A-Za-z0-9.-]+)):([0-9]{1,5})", re.ASCII)
_LEVELS = {"DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"}


class WrongSetting(ValueError):
    """A setting that cannot be used; the message names the variable, never its value."""


class Settings(BaseSettings):
    """What the operator decides. Secrets do not print themselves."""

    model_config = SettingsConfigDict(
        env_prefix=SETTINGS_PREFIX,
        env_file=ENV_FILE,
        env_file_encoding="utf-8-sig",
        extra="ignore",
        env_ignore_empty=True,
    )

    telegram_token: SecretStr | None = None
    telegram_api_url: str = "https://api.telegram.org"
    database_url: str | None = None
    secret_key: SecretStr | None = None
    secret_keys_retired: SecretStr | None = None
    locale_default: str = "sv"
    contacts_file: Path | None = None
    operator: Annotated[str, Field(max_length=200)] = ""
    log_level: str = "INFO"
    sealed_in_chat: bool = False
    support_line_is_us: bool = False
    proxy: SecretStr | None = None
    invite_only: bool = False
    backup_public_key: str | None = None
    listen_address: str = "127.0.0.1:8080"
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    figures: bool = False
    metrics_address: str | None = None
    public_url: str | None = None
    trusted_proxies: str | None = None
    leave_url: str = "https://www.smhi.se/"
    drain_seconds: Annotated[float, Field(ge=0, le=600)] = 5.0

    @field_validator("telegram_api_url")
    @classmethod
    def _api_url(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
            raise ValueError("is no http(s) address of a server")
        if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
            raise ValueError("may be plain http only on loopback, since the token is part of every address")
        return value.rstrip("/")

    @field_validator("listen_address", "metrics_address")
    @classmethod
    def _address(cls, value: str | None) -> str | None:
        if value is not None and read_address(value) is None:
            raise ValueError("is no address to listen on, such as 127.0.0.1:8080")
        return value

    @field_validator("webhook_url")
    @classmethod
    def _webhook_url(cls, value: str | None) -> str | None:
        parts = urlsplit(value or "https://x/y")
        if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
            raise ValueError("must begin with https://, as Telegram asks")
        if (
            parts.scheme not in {"http", "https"}
            or not parts.hostname
            or parts.query
            or parts.fragment
            or parts.username
        ):
            raise ValueError("is no address that Telegram could bring updates to")
        if not _PATH.fullmatch(parts.path):
            raise ValueError("must have a path of letters, digits and / . _ - that nobody guesses")
        return value

    @field_validator("public_url", "leave_url")
    @classmethod
    def _site(cls, value: str | None) -> str | None:
        parts = urlsplit(value or "https://x")
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username or parts.fragment:
            raise ValueError("is no http(s) address of a site")
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _proxies(cls, value: str | None) -> str | None:
        try:
            for network in (value or "").split(","):
                ip_network(network.strip() or "127.0.0.1", strict=False)
        except ValueError:
            raise ValueError("must be IP addresses or networks with commas between") from None
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        if value and not _WEBHOOK_SECRET.fullmatch(value.get_secret_value()):
            raise ValueError("must be 32 to 256 letters, digits, _ or -, as Telegram asks; `openssl rand -hex 32`")
        return value

    @field_validator("proxy")
    @classmethod
    def _proxy(cls, value: SecretStr | None) -> SecretStr | None:
        parts = urlsplit(value.get_secret_value()) if value else None
        if parts and (parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/")):
            raise ValueError("is no http(s) address of a proxy")
        return value

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        number, colon, secret_part = value.get_secret_value().partition(":") if value else ("1", ":", "x")
        if not (
            number.isdecimal() and colon and secret_part and secret_part.replace("-", "").replace("_", "").isalnum()
        ):
            raise ValueError("is no bot token (digits, a colon, letters)")
        return value

    @field_validator("secret_keys_retired")
    @classmethod
    def _retired(cls, value: SecretStr | None) -> SecretStr | None:
        if any(len(key) < SHORTEST_KEY for key in _keys(value)):
            raise ValueError(f"must be earlier keys with commas between, each of {SHORTEST_KEY} characters or more")
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str | None) -> str | None:
        if value and not value.startswith(("sqlite+aiosqlite://", "postgresql://", "postgresql+psycopg://")):
            raise ValueError("must begin with sqlite+aiosqlite:// or postgresql://")
        return value

    @field_validator("log_level")
    @classmethod
    def _level(cls, value: str) -> str:
        if value.upper() not in _LEVELS:
            raise ValueError(f"must be one of {', '.join(sorted(_LEVELS))}")
        return value.upper()

    @field_validator("contacts_file")
    @classmethod
    def _contacts(cls, value: Path | None) -> Path | None:
        if value and not value.is_file():
            raise ValueError("names a file that is not there")
        return value

    @field_validator("operator")
    @classmethod
    def _line(cls, value: str) -> str:
        if not value.isprintable():
            raise ValueError("must be one line of text")
        return value.strip()


def load(interface: frozenset[str]) -> Settings:
    """Return the settings. Raises WrongSetting, naming the first wrong variable."""
    settings, problems = examine(interface)
    if problems:
        raise WrongSetting(problems[0])
    return settings


def examine(interface: frozenset[str]) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings, the defaults in place of what is wrong, and a line for everything that is wrong."""
    try:
        assignments, problems = _read_file()
        values, wrong_files = _values_of_files(assignments)
    except (OSError, UnicodeDecodeError):
        return Settings.model_construct(), (".env cannot be read",)
    settings, wrong_values = _validated(values)
    problems += [*_wrong_names(assignments), *wrong_files, *wrong_values]
    if settings.locale_default not in interface:
        problems.append(f"LOTS_LOCALE_DEFAULT must be one of {', '.join(sorted(interface))}")
    return settings, tuple(problems)


def _validated(values: dict[str, Any]) -> tuple[Settings, list[str]]:
    """The settings with `values` of files; the default stands where a value is wrong."""
    try:
        return Settings(**values), []
    except ValidationError as problem:
        errors = problem.errors(include_input=False, include_url=False, include_context=False)
    wrong = [(str(error["loc"][0]), error["msg"].removeprefix("Value error, ")) for error in errors]
    defaults = {field: Settings.model_fields[field].default for field, _ in wrong}
    return (
        Settings(**{**values, **defaults}),
        [f"{SETTINGS_PREFIX}{field.upper()} {message}" for field, message in wrong],
    )


def _read_file() -> tuple[tuple[Assignment, ...], list[str]]:
    """What `.env` sets; it holds secrets, so that whatever it says it must be its owner's alone."""
    if not ENV_FILE.exists():
        return (), []
    problem = ".env may hold LOTS_SECRET_KEY and others can read it; run `chmod 600 .env`"
    return read_assignments(ENV_FILE), [problem] if others_can_read(ENV_FILE) else []


def secret_fields() -> frozenset[str]:
    """The settings that are secret, or hold a password, and so may stand in a file of their own."""
    marked = {name for name, field in Settings.model_fields.items() if SecretStr in get_args(field.annotation)}
    return frozenset(marked | {"database_url"})


def _values_of_files(assignments: tuple[Assignment, ...]) -> tuple[dict[str, str], list[str]]:
    """What stands in files of their own, by field, and a line for every file that gives no value."""
    written = {assignment.name: assignment.value for assignment in assignments}
    written |= {name.upper(): value for name, value in os.environ.items() if value}
    values: dict[str, str] = {}
    problems = []
    for field, name, path in files_of_settings(secret_fields(), written):
        setting = SETTINGS_PREFIX + field.upper()
        if written.get(setting) or field in values:
            problems.append(f"{name} gives {setting}, which is set elsewhere too; only one of them may stand")
            continue
        try:
            values[field] = read_value(path, is_list=field in _LISTS)
        except UnusableFile as problem:
            problems.append(f"{name} {problem}")
    return values, problems


def _wrong_names(assignments: tuple[Assignment, ...]) -> Iterator[str]:
    """A line for every name that is no setting, stands twice, or stands in a form that is not read."""
    known_names = setting_names()
    times = Counter(assignment.name for assignment in assignments)
    written = [assignment.name for assignment in assignments if assignment.name.startswith(SETTINGS_PREFIX)]
    for name in (*written, *sorted(name.upper() for name in os.environ if name.upper().startswith(SETTINGS_PREFIX))):
        if name not in known_names:
            yield f"{name} is no setting of Lots{nearest(name, known_names)}"
        if times[name] > 1:
            yield f"{name} stands more than once in .env"
    for assignment in assignments:
        if assignment.name in known_names and not assignment.is_plain:
            yield f"{assignment.name} is to stand in .env as {assignment.name}=..."


def setting_names() -> frozenset[str]:
    """The name of every setting, also of those that name a file with the value in it."""
    files = {f"{field}{FILE_SUFFIX}" for field in secret_fields()}
    return frozenset(SETTINGS_PREFIX + name.upper() for name in (*Settings.model_fields, *files))


def secret(settings: Settings) -> bytes:
    """Return the server's key. Raises WrongSetting when it is missing, short, plain, or the example's."""
    key = settings.secret_key.get_secret_value().strip() if settings.secret_key else ""
    if not key:
        raise WrongSetting("LOTS_SECRET_KEY is missing; `lots keys new --write .env` makes one")
    if key == EXAMPLE_KEY:
        raise WrongSetting("LOTS_SECRET_KEY is the example's; `lots keys new --write .env` makes one of your own")
    if len(key) < SHORTEST_KEY or is_plain_key(key):
        raise WrongSetting(f"LOTS_SECRET_KEY is too short or too plain; it needs {SHORTEST_KEY} random characters")
    return key.encode()


def read_address(value: str) -> tuple[str, int] | None:
    """Host and port of an address such as 127.0.0.1:8080 or [::1]:8080; None where it is none."""
    match = _ADDRESS.fullmatch(value)
    port = int(match[3]) if match else -1
    return (match[1] or match[2], port) if match and 0 <= port < 2**16 else None


def retired(settings: Settings) -> tuple[str, ...]:
    """Return the server's earlier keys, under which rows may still lie."""
    return _keys(settings.secret_keys_retired)


def _keys(value: SecretStr | None) -> tuple[str, ...]:
    return tuple(key.strip() for key in value.get_secret_value().split(",")) if value else ()
