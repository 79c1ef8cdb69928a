"""Puts the conversation in the terminal together: the service on its database, the window, the keyboard."""

from __future__ import annotations

import logging
import os
import secrets
import sys
from collections.abc import Mapping
from pathlib import Path

from bot.assembly import IN_MEMORY, make_service
from bot.errors import CommandError
from bot.settings.model import Settings, WrongSetting
from bot.settings.server_key import secret
from bot.start_check import check_start
from bot.terminal.app import Terminal, run_terminal
from bot.terminal.keyboard import KeyboardInput
from bot.terminal.window import Window
from storage.engines import InvalidDatabaseUrl

#: Where a POSIX system names the language, the strongest first.
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def language_of_system(environment: Mapping[str, str] = os.environ) -> str | None:
    """The language code that the environment names, None where it names none (`C`, `POSIX`)."""
    named = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    code = named.partition(".")[0].partition("@")[0].partition("_")[0].casefold()
    return code if code.isalpha() and code not in {"c", "posix"} else None


def _key(settings: Settings) -> bytes:
    """The server's key; where nothing outlives the process, one that does not either."""
    if settings.database_url:
        return check_start(settings)
    return secret(settings) if settings.secret_key else secrets.token_urlsafe(32).encode()


def run_conversation(settings: Settings, language: str, folder: str | None) -> int:
    """Converse at standard input and output, papers going to `folder` if there is one. Raises CommandError."""
    if sys.stdin is None or sys.stdout is None:
        raise CommandError("standard input or output is closed")
    if folder and not Path(folder).is_dir():
        raise CommandError(f"--save: {folder} is no folder")
    try:
        key = _key(settings)
        service = make_service(settings, key, IN_MEMORY, typing=True, transport="terminal")
    except WrongSetting as problem:
        raise CommandError(str(problem)) from None
    except InvalidDatabaseUrl as problem:
        raise CommandError(f"LOTS_DATABASE_URL {problem}") from None
    logging.getLogger("lots").addHandler(logging.NullHandler())  # what went wrong is said in the conversation
    run_terminal(service, Terminal(service, language, Window(sys.stdout), folder), KeyboardInput())
    return 0
