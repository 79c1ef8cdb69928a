"""Which command of `lots` is carried out where. What a command alone needs is loaded for it alone."""

from __future__ import annotations

import argparse
import logging
import os

from bot.commands.content import check_content, print_graph, search_pages, show_screen, write_plan
from bot.commands.preconditions import settings
from bot.commands.transports import change_webhook, run_browser, run_chat, run_server, run_telegram
from bot.process_guard import forbid_core_dumps


def run_command(options: argparse.Namespace) -> int:  # noqa: C901, PLR0911, PLR0912 - one line a command
    """Carry out the command; returns the status. Raises CommandError."""
    forbid_core_dumps()
    os.umask(0o077)  # whatever is written, a database or a paper, is its owner's alone
    logging.getLogger("lots").addHandler(logging.NullHandler())  # what keeps no log says what is wrong in its one line
    match options.command:
        case "keys" | "purge" | "drafts" | "invite" | "trail" | "backup" | "restore" | "doctor" | "migrate":
            return _operators_command(options)
        case "languages":
            from bot.commands.languages import run_languages  # noqa: PLC0415

            return run_languages(options)
        case "handout":
            from bot.commands.languages import write_handout  # noqa: PLC0415

            return write_handout(options)
        case "check":
            return check_content(enter=options.enter)
        case "graph":
            return print_graph()
        case "search":
            return search_pages(options)
        case "show":
            return show_screen(options.address, options.locale)
        case "plan":
            return write_plan(options.link, options.locale, options.pdf)
        case "chat":
            return run_chat(options.locale, options.save)
        case "web":
            return run_browser(options.port)
        case "serve":
            return run_server(options)
        case "figures":
            from bot.commands.figures import run_figures  # noqa: PLC0415

            return run_figures(options.month)
        case "webhook":
            return change_webhook(options)
        case "start" if settings().telegram_token is None:
            return run_chat(None, None)
        case _:
            return run_telegram(options)


def _operators_command(options: argparse.Namespace) -> int:
    """What upkeep needs is loaded for upkeep alone."""
    match options.command:
        case "invite" | "trail":
            from bot.commands.access import run_access  # noqa: PLC0415

            return run_access(options)
        case "backup" | "restore":
            from bot.commands.backup import run_backup  # noqa: PLC0415

            return run_backup(options)
        case "migrate":
            from bot.commands.migrate import run_schema  # noqa: PLC0415

            return run_schema(options)
        case "doctor":
            from bot.doctor.program import examine_installation  # noqa: PLC0415

            return examine_installation()
        case _:
            from bot.commands.maintenance import run_maintenance  # noqa: PLC0415

            return run_maintenance(options)
