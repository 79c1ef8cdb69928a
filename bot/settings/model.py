"""What the operator decides: every setting, its default, and what it may be."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, get_args

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.settings.address import read_address
from bot.settings.env_file import ENV_FILE, SETTINGS_PREFIX
from bot.settings.key_strength import SHORTEST_KEY
from bot.settings.value_files import FILE_SUFFIX
from bot.settings.web_address import LOOPBACK_NAMES, is_everybody, is_plain_abroad, read_networks, read_web_address

#: Where the bot's rows lie unless the settings say otherwise.
DATABASE = "sqlite+aiosqlite:///lots.sqlite3"
_PATH = re.compile(r"/[A-Za-z0-9/._-]+", re.ASCII)
_WEBHOOK_SECRET = re.compile(r"[A-Za-z0-9_-]{32,256}", re.ASCII)
#: What a health check asks for, which no update is brought to.
_TAKEN_PATHS = {"/healthz", "/readyz"}
#: Different characters of a webhook's secret at the least: hexadecimal digits have sixteen.
_FEWEST_CHARACTERS = 8
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

    @field_validator("*", mode="before")
    @classmethod
    def _unquoted(cls, value: Any) -> Any:
        """A container's file of variables keeps the quotes that a shell would take away."""
        if isinstance(value, str) and len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            raise ValueError("stands in quotes; write it without them")
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _api_url(cls, value: str) -> str:
        parts = read_web_address(value)
        if parts is None or parts.query or parts.fragment:
            raise ValueError("is no http(s) address of a server")
        if is_plain_abroad(parts):
            raise ValueError("may be plain http only on loopback, since the token is part of every address")
        if parts.path.rstrip("/").endswith("/bot"):
            raise ValueError("is to stand without /bot, which Lots adds itself")
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
        if value is None:
            return None
        parts = read_web_address(value)
        if parts is None or parts.query or parts.fragment:
            raise ValueError("is no address that Telegram could bring updates to")
        if parts.scheme != "https" and parts.hostname not in LOOPBACK_NAMES:
            raise ValueError("must begin with https://, as Telegram asks")
        if not _PATH.fullmatch(parts.path) or parts.path in _TAKEN_PATHS:
            raise ValueError("must have a path of letters, digits and / . _ - that nobody guesses")
        return value

    @field_validator("public_url", "leave_url")
    @classmethod
    def _site(cls, value: str | None) -> str | None:
        parts = read_web_address(value or "https://x")
        if parts is None or parts.fragment:
            raise ValueError("is no http(s) address of a site")
        if is_plain_abroad(parts):
            raise ValueError("must begin with https://: on the way, others would see who reads what")
        return value

    @field_validator("public_url")
    @classmethod
    def _root(cls, value: str | None) -> str | None:
        parts = read_web_address(value or "https://x")
        if parts and (parts.path.strip("/") or parts.query):
            raise ValueError("must be the root of a host: the pages stand at addresses of their own")
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _proxies(cls, value: str | None) -> str | None:
        try:
            networks = read_networks(value or "")
        except ValueError:
            raise ValueError("must be IP addresses or networks with commas between") from None
        if any(map(is_everybody, networks)):
            raise ValueError("names a network that strangers stand in, who could give themselves any address")
        return value

    @field_validator("backup_public_key")
    @classmethod
    def _backup_key(cls, value: str | None) -> str | None:
        if any(not key.strip().startswith("age1") for key in (value or "age1").split(",")):
            raise ValueError("must be public keys, which begin with age1; the secret one is kept elsewhere")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _webhook_secret(cls, value: SecretStr | None) -> SecretStr | None:
        text = value.get_secret_value() if value else None
        if text and not (_WEBHOOK_SECRET.fullmatch(text) and len(set(text)) >= _FEWEST_CHARACTERS):
            raise ValueError("must be 32 to 256 random letters, digits, _ or -; `openssl rand -hex 32` makes them")
        return value

    @field_validator("proxy")
    @classmethod
    def _proxy(cls, value: SecretStr | None) -> SecretStr | None:
        text = value.get_secret_value() if value else "http://x"
        scheme, mark, rest = text.partition("://")
        parts = read_web_address(f"{scheme}{mark}{rest.rpartition('@')[2]}")  # a proxy may ask for a password
        if parts is None or parts.path.strip("/") or parts.query or parts.fragment:
            raise ValueError("is no http(s) address of a proxy")
        return value

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: SecretStr | None) -> SecretStr | None:
        number, colon, secret_part = value.get_secret_value().partition(":") if value else ("1", ":", "x")
        if not (
            number.isdecimal() and colon and secret_part and secret_part.replace("-", "").replace("_", "").isalnum()
        ) or (value and not value.get_secret_value().isascii()):
            raise ValueError("is no bot token (digits, a colon, letters)")
        return value

    @field_validator("secret_keys_retired")
    @classmethod
    def _retired(cls, value: SecretStr | None) -> SecretStr | None:
        if any(len(key) < SHORTEST_KEY for key in keys_of(value)):
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


def secret_fields() -> frozenset[str]:
    """The settings that are secret, or hold a password, and so may stand in a file of their own."""
    marked = {name for name, field in Settings.model_fields.items() if SecretStr in get_args(field.annotation)}
    return frozenset(marked | {"database_url"})


def setting_names() -> frozenset[str]:
    """The name of every setting, also of those that name a file with the value in it."""
    files = {f"{field}{FILE_SUFFIX}" for field in secret_fields()}
    return frozenset(SETTINGS_PREFIX + name.upper() for name in (*Settings.model_fields, *files))


def keys_of(value: SecretStr | None) -> tuple[str, ...]:
    """The keys in a setting that lists them with commas between."""
    return tuple(key.strip() for key in value.get_secret_value().split(",")) if value else ()
