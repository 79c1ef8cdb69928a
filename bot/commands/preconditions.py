"""What a command starts from: settings, manual, language, keys, database. What is wrong there is a CommandError."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.errors import CommandError, RestartNeeded
from bot.languages import interface_languages, read_languages
from bot.process_guard import start_warnings

if TYPE_CHECKING:
    from bot.settings.model import Settings
    from dialogs.engine.manual import Manual
    from storage.crypto.keyring import Keyring
    from storage.database import Database


def settings() -> Settings:
    """The settings, or CommandError with the one line that says what is wrong."""
    from bot.settings.model import WrongSetting  # noqa: PLC0415 - only commands that need settings load pydantic
    from bot.settings.sources import load  # noqa: PLC0415 - only commands that need settings load pydantic

    try:
        return load(interface_languages())
    except WrongSetting as problem:
        raise CommandError(str(problem)) from None


def the_manual(chosen: Settings) -> Manual:
    """The manual with the operator's contacts, or CommandError."""
    from bot.contacts_file import read_contacts  # noqa: PLC0415
    from dialogs.manual import contents  # noqa: PLC0415
    from dialogs.manual.contacts import ContactsError  # noqa: PLC0415

    try:
        facts = read_contacts(chosen.contacts_file)
    except ContactsError as problem:
        raise CommandError(f"LOTS_CONTACTS_FILE {problem}") from None
    return contents.manual(facts, read_languages(), chosen.operator)


def interface_locale(language: str | None, default: str) -> str:
    """The interface language asked for, or the default where none is. Raises CommandError."""
    locale = language or default
    if locale not in interface_languages():
        raise CommandError(f"--locale must be one of {', '.join(sorted(interface_languages()))}")
    return locale


def settings_with_token() -> Settings:
    """The settings, with a bot's token among them. Raises CommandError."""
    chosen = settings()
    if chosen.telegram_token is None:
        raise CommandError("LOTS_TELEGRAM_TOKEN is missing; @BotFather gives one")
    return chosen


def bot_settings(*, accept_new_key: bool, webhook: bool = False) -> tuple[Settings, bytes]:
    """The settings and the server's key, where a bot can start with them. Raises CommandError."""
    from bot.start_check import check_start, checked_store  # noqa: PLC0415

    chosen = settings_with_token()
    if webhook:
        check_webhook(chosen)
    the_manual(chosen)
    key = check_start(chosen, accept_new_key=accept_new_key)
    for line in start_warnings(chosen.proxy):
        print(f"lots: {line}", file=sys.stderr)
    if (chosen.database_url or "").startswith("sqlite") and not checked_store(chosen)[0].files:
        print("lots: LOTS_DATABASE_URL lies in memory; every draft is gone when this ends", file=sys.stderr)
    if not chosen.operator:
        print("lots: LOTS_OPERATOR is not set; readers are not told who is responsible", file=sys.stderr)
    return chosen, key


def check_webhook(chosen: Settings) -> None:
    """Raise CommandError where a setting for the webhook is missing."""
    if chosen.webhook_url is None:
        raise CommandError("LOTS_WEBHOOK_URL is missing; it is the address that Telegram brings updates to")
    if chosen.webhook_secret is None:
        raise CommandError("LOTS_WEBHOOK_SECRET is missing; `openssl rand -hex 32` makes one")


def check_key(chosen: Settings) -> None:
    """The browser's drafts are sealed under the server's key where there is one. Raises CommandError."""
    from bot.settings.model import WrongSetting  # noqa: PLC0415
    from bot.settings.server_key import retired, secret  # noqa: PLC0415

    try:
        if chosen.secret_key:
            secret(chosen)
        retired(chosen)
    except WrongSetting as problem:
        raise CommandError(str(problem)) from None


def operators_store() -> tuple[Settings, Database, Keyring]:
    """The settings, the database of the bot, and the server's keys. Raises CommandError."""
    from bot.start_check import checked_store  # noqa: PLC0415

    chosen = settings()
    return chosen, *checked_store(chosen)


@asynccontextmanager
async def opened(database: Database, consequence: str) -> AsyncIterator[None]:
    """The database, open while a command works in it.

    Raises CommandError for one that waiting does not help, and what `unanswered` makes where it does not answer.
    """
    from storage.database import DatabaseUnavailable  # noqa: PLC0415
    from storage.inspection import UnusableDatabase, check_database  # noqa: PLC0415

    try:
        if not await check_database(database):
            raise unanswered(consequence)
        yield
    except UnusableDatabase as problem:
        raise CommandError(f"LOTS_DATABASE_URL {problem}") from None
    except DatabaseUnavailable:
        raise unanswered(consequence) from None
    finally:
        await database.close()


def unanswered(consequence: str) -> RestartNeeded:
    """What ends a command whose database does not answer: it may the next time, so a supervisor may start it again."""
    return RestartNeeded(f"the database does not answer, or not to this role (LOTS_DATABASE_URL); {consequence}")
