"""The commands that start a transport: terminal, browser, Telegram by polling or by webhook; and the webhook's own."""

from __future__ import annotations

import argparse

from bot.commands.preconditions import (
    bot_settings,
    check_key,
    check_webhook,
    interface_locale,
    settings,
    settings_with_token,
    the_manual,
)
from bot.errors import CommandError

_HIGHEST_PORT = 65535


def run_chat(language: str | None, save: str | None) -> int:
    """The conversation in the terminal; papers go into the folder `save`."""
    chosen = settings()
    locale = interface_locale(language, chosen.locale_default) if language else None
    the_manual(chosen)
    from bot.terminal.program import language_of_system, run_conversation  # noqa: PLC0415

    return run_conversation(chosen, locale or language_of_system() or chosen.locale_default, save)


def run_browser(port: int) -> int:
    """The conversation in a browser on this machine; port 0 takes a free one."""
    if not 0 <= port <= _HIGHEST_PORT:
        raise CommandError(f"--port must be from 0 to {_HIGHEST_PORT}")
    chosen = settings()
    check_key(chosen)
    the_manual(chosen)
    from bot.web.program import run_web  # noqa: PLC0415

    return run_web(chosen, port)


def run_telegram(options: argparse.Namespace) -> int:
    """The Telegram bot, by long polling."""
    from bot.telegram.app import serve  # noqa: PLC0415

    chosen, key = bot_settings(accept_new_key=options.accept_new_key)
    if trouble := serve(chosen, key, remove_webhook=options.remove_webhook):
        raise CommandError(trouble)
    return 0


def run_server(options: argparse.Namespace) -> int:
    """One worker that serves the webhook, the public site, or both, as the settings say."""
    from bot.asgi.program import serve_http  # noqa: PLC0415

    chosen, key = settings(), None
    if chosen.webhook_url or not chosen.public_url:
        chosen, key = bot_settings(accept_new_key=options.accept_new_key, webhook=True)
    check_key(chosen)
    the_manual(chosen)
    if trouble := serve_http(chosen, key):
        raise CommandError(trouble)
    return 0


def change_webhook(options: argparse.Namespace) -> int:
    """Set, show or delete where Telegram brings updates."""
    from bot.telegram.webhook_command import run_webhook  # noqa: PLC0415

    chosen = settings_with_token()
    if options.action == "set":
        check_webhook(chosen)
    return run_webhook(chosen, options.action, drop_pending=options.drop_pending)
