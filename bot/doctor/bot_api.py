"""Telegram's part: whether the token is accepted, the webhook's state, and how far the clocks are apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from bot.doctor.database import clock_line
from bot.doctor.diagnosis import Diagnosis, failure, note, well
from bot.settings.model import Settings
from bot.telegram.examination import NoAnswer, TokenRefused, WebhookState, bot_state

#: A failure of a delivery that is younger than this has not been got over.
_RECENT = timedelta(hours=1)
#: Updates that may wait: Telegram hands out a hundred at a time.
_MANY = 100


async def telegram_lines(settings: Settings, now: datetime) -> list[Diagnosis]:
    """What the Bot API says of this bot."""
    if settings.telegram_token is None:
        return [note("token", "LOTS_TELEGRAM_TOKEN is not set; only the terminal can be started")]
    try:
        state = await bot_state(settings)
    except TokenRefused:
        return [failure("token", "is refused; @BotFather gives another")]
    except NoAnswer as problem:
        host = urlsplit(settings.telegram_api_url).hostname  # the rest could hold a password
        return [failure("telegram", f"{host} does not answer ({problem}); is https to it let out, or by LOTS_PROXY?")]
    clock = [clock_line("Telegram's", state.clock, now)] if state.clock else []
    return [well("token", f"is accepted, for @{state.username}"), *clock, *_webhook_lines(state.webhook, settings, now)]


def _webhook_lines(webhook: WebhookState, settings: Settings, now: datetime) -> Iterator[Diagnosis]:
    waiting = f"{webhook.pending} updates wait"
    wanted = urlsplit(settings.webhook_url).hostname if settings.webhook_url else None
    if webhook.host is None:
        text = f"none is set, lots run polls; {waiting}"
        yield (
            failure("webhook", f"{text}, but LOTS_WEBHOOK_URL is set; run lots webhook set")
            if wanted
            else well("webhook", text)
        )
    elif wanted is None:
        text = f"is set for {webhook.host}, so that lots run gets nothing; {waiting}"
        yield failure("webhook", f"{text}; run lots webhook delete, or lots serve with LOTS_WEBHOOK_URL")
    elif webhook.host != wanted:
        yield failure("webhook", f"is set for {webhook.host}, LOTS_WEBHOOK_URL is another; run lots webhook set")
    elif webhook.pending > _MANY:
        yield failure("webhook", f"is set for {webhook.host}; {waiting}; do the workers answer?")
    else:
        yield well("webhook", f"is set for {webhook.host}; {waiting}")
    if webhook.last_error_at:
        text = f"last error on {webhook.last_error_at:%Y-%m-%d %H:%M} UTC: {webhook.last_error[:200]}"
        is_on = webhook.host is not None and now - webhook.last_error_at < _RECENT
        yield (failure if is_on else note)("webhook", text)
