"""`lots webhook`: tells Telegram where to bring updates, shows what it knows of that, or takes it back."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from urllib.parse import urlsplit

from telegram import WebhookInfo
from telegram.error import BadRequest, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.errors import CommandError, RestartNeeded
from bot.settings.model import Settings
from bot.telegram.client import make_client
from bot.telegram.limiter import Wish
from bot.telegram.updates import KINDS

#: Requests that Telegram may have under way; it looks at twice as many updates.
_CONNECTIONS = 100


def run_webhook(settings: Settings, action: str, *, drop_pending: bool = False) -> int:
    """Carry out `set`, `show` or `delete`; returns the exit status. Raises CommandError.

    Updates that wait are dropped only where `drop_pending` says so.
    """
    try:
        return asyncio.run(_run(settings, action, drop_pending=drop_pending))
    except InvalidToken:
        raise CommandError("LOTS_TELEGRAM_TOKEN is refused by the server; @BotFather gives another") from None
    except BadRequest as problem:
        raise CommandError(f"LOTS_WEBHOOK_URL: {problem.message}") from None
    except TelegramError as problem:
        reason = f"LOTS_TELEGRAM_API_URL: the server does not answer ({type(problem).__name__})"
        raise RestartNeeded(reason) from None


async def _run(settings: Settings, action: str, *, drop_pending: bool) -> int:
    async with make_client(settings).bot as bot:
        match action:
            case "set":
                await _set(bot, settings, drop_pending=drop_pending)
            case "delete":
                await bot.delete_webhook(drop_pending_updates=drop_pending)
        info = await bot.get_webhook_info()
    for line in describe(info, settings.webhook_url):
        print(line)
    return 0


async def _set(bot: ExtBot[Wish], settings: Settings, *, drop_pending: bool) -> None:
    assert settings.webhook_url is not None  # noqa: S101 - the command has looked
    assert settings.webhook_secret is not None  # noqa: S101 - the same
    await bot.set_webhook(
        settings.webhook_url,
        secret_token=settings.webhook_secret.get_secret_value(),
        allowed_updates=KINDS,
        max_connections=_CONNECTIONS,
        drop_pending_updates=drop_pending,
    )


def describe(info: WebhookInfo, expected: str | None) -> Iterator[str]:
    """What Telegram knows of the webhook, one line a thing; never its path, which nobody is to learn."""
    if not info.url:
        yield "no webhook; `lots run` may poll"
    else:
        yield f"webhook: {urlsplit(info.url).hostname}" + (
            "" if info.url == expected else ", not the address of LOTS_WEBHOOK_URL"
        )
    yield f"updates that wait: {info.pending_update_count}"
    if info.last_error_date is not None:
        yield f"last error: {_time(info.last_error_date)} {info.last_error_message or ''}".rstrip()
    if info.max_connections:
        yield f"connections at the most: {info.max_connections}"


def _time(moment: datetime | int) -> str:
    at = moment if isinstance(moment, datetime) else datetime.fromtimestamp(moment, UTC)
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"
