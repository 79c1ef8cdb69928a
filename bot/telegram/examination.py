"""Asks the Bot API who this bot is and how its webhook fares, and what its clock says; changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import msgspec

from bot.settings.model import Settings

#: Seconds for each question.
_PATIENCE = aiohttp.ClientTimeout(total=10)
#: Bytes of an answer that are read at most.
_LARGEST = 1 << 20


class NoAnswer(Exception):
    """The Bot API gave no answer of its own; the message is the failure's class, which holds no address."""


class TokenRefused(Exception):
    """The Bot API knows no bot of this token."""


@dataclass(frozen=True, slots=True)
class WebhookState:
    """Where updates go (None: they are polled), how many wait, and the last failure of a delivery."""

    host: str | None
    pending: int
    last_error: str
    last_error_at: datetime | None


@dataclass(frozen=True, slots=True)
class BotState:
    """The bot's public name, the server's clock (None where it tells none), and the webhook."""

    username: str
    clock: datetime | None
    webhook: WebhookState


async def bot_state(settings: Settings) -> BotState:
    """Ask for a bot's state. Raises NoAnswer and TokenRefused."""
    assert settings.telegram_token is not None  # noqa: S101 - `lots doctor` has looked
    root = f"{settings.telegram_api_url}/bot{settings.telegram_token.get_secret_value()}"
    proxy = settings.proxy.get_secret_value() if settings.proxy else None
    async with aiohttp.ClientSession(timeout=_PATIENCE, trust_env=False, proxy=proxy) as session:
        me, clock = await _asked(session, f"{root}/getMe")
        webhook, _ = await _asked(session, f"{root}/getWebhookInfo")
    try:
        return BotState(str(me.get("username", "?")), clock, _webhook(webhook))
    except (ValueError, TypeError, OverflowError, OSError):
        raise NoAnswer("an answer of another kind") from None


async def _asked(session: aiohttp.ClientSession, url: str) -> tuple[dict[str, Any], datetime | None]:
    """The result of a method, and the answer's date. An exception's text, which holds the address, goes no further."""
    failure = ""
    try:
        async with session.post(url, allow_redirects=False) as response:
            answer = msgspec.json.decode(await response.content.read(_LARGEST))
            if response.status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND}:
                raise TokenRefused
            if isinstance(answer, dict) and answer.get("ok") and isinstance(result := answer.get("result"), dict):
                return result, _date(response.headers.get("Date"))
            failure = f"status {response.status}"
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError, RecursionError) as problem:
        failure = type(problem).__name__
    raise NoAnswer(failure)


def _date(header: str | None) -> datetime | None:
    try:
        return parsedate_to_datetime(header).astimezone(UTC) if header else None
    except ValueError:
        return None


def _webhook(info: dict[str, Any]) -> WebhookState:
    at = info.get("last_error_date")
    return WebhookState(
        urlsplit(str(info.get("url", ""))).hostname,  # the path may be a secret
        int(info.get("pending_update_count", 0)),
        str(info.get("last_error_message", "")),
        datetime.fromtimestamp(at, UTC) if isinstance(at, int) else None,
    )
