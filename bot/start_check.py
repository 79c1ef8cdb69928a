"""What is looked at before anything is served: the key, the database, its files' modes, the keys of its rows."""

from __future__ import annotations

import asyncio
import sys

from bot.errors import CommandError
from bot.settings.env_file import others_can_read
from bot.settings.model import DATABASE, Settings, WrongSetting
from bot.settings.server_key import retired, secret
from storage.crypto.keyring import Keyring
from storage.database import Database, DatabaseUnavailable
from storage.drafts.store import DraftStore
from storage.engines import InvalidDatabaseUrl
from storage.inspection import UnusableDatabase, check_database, rows_under_other_keys

_SETTING = "LOTS_DATABASE_URL"


def checked_store(settings: Settings) -> tuple[Database, Keyring]:
    """The database of the settings, not opened yet, and the server's keys. Raises CommandError."""
    try:
        keyring = Keyring(secret(settings).decode(), retired(settings))
        database = Database(settings.database_url or DATABASE)
    except WrongSetting as problem:
        raise CommandError(str(problem)) from None
    except InvalidDatabaseUrl as problem:
        raise CommandError(f"{_SETTING} {problem}") from None
    for path in database.files:
        if others_can_read(path):
            raise CommandError(f"{_SETTING} names {path}, which others can read; run `chmod 600 {path}`")
    return database, keyring


def check_start(settings: Settings, *, accept_new_key: bool = False) -> bytes:
    """Return the server's key if all may start. Raises CommandError with the one line that says what is wrong.

    A database that only does not answer now is said, and not waited for: guidance goes on without it.
    """
    database, keyring = checked_store(settings)
    asyncio.run(_check(database, keyring, accept_new_key=accept_new_key))
    return secret(settings)


async def _check(database: Database, keyring: Keyring, *, accept_new_key: bool) -> None:
    try:
        count = await _looked_over(database, keyring) if await check_database(database) else None
    except UnusableDatabase as problem:
        raise CommandError(f"{_SETTING} {problem}") from None
    except DatabaseUnavailable:
        count = None
    finally:
        await database.close()
    if count is None:
        print(f"lots: {_SETTING}: the database does not answer; no draft can be reached meanwhile", file=sys.stderr)
    elif count and not accept_new_key:
        raise CommandError(
            f"LOTS_SECRET_KEY: {count} drafts lie under a key that is not given; put it into LOTS_SECRET_KEYS_RETIRED, "
            "or start with --accept-new-key, and nobody can open or correct them"
        )


async def _looked_over(database: Database, keyring: Keyring) -> int:
    """How many drafts lie under other keys, after what a copy has brought back is erased again."""
    if count := await DraftStore(database, keyring).erase_again(database.now()):
        print(f"lots: {count} rows that were erased before had been put back; they are erased again", file=sys.stderr)
        await database.truncate()
    return await rows_under_other_keys(database, keyring)
