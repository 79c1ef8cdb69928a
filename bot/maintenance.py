"""The operator's commands for keys and for erasing what is past its time."""

from __future__ import annotations

import argparse
import asyncio
import os
import secrets
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from bot.errors import CommandError
from bot.languages import interface_languages

if TYPE_CHECKING:
    from storage.crypto.keyring import Keyring
    from storage.database import Database

_NAME, _RETIRED = "LOTS_SECRET_KEY=", "LOTS_SECRET_KEYS_RETIRED="


def run_maintenance(options: argparse.Namespace) -> int:
    """Carry out `keys new`, `keys rotate` or `purge`; returns the exit status. Raises CommandError."""
    if options.command == "purge":
        return asyncio.run(_purge(*_store()))
    if options.action == "rotate":
        return asyncio.run(_rotate(*_store()))
    return _new(options.write, retire=options.retire)


def _new(write: str | None, *, retire: bool) -> int:
    """A new key: printed, or added to a file; with `retire` the one that stands there becomes an earlier one."""
    line = f"{_NAME}{secrets.token_urlsafe(32)}"
    if write is None:
        if retire:
            raise CommandError("--retire changes a file: give it with --write")
        print(line)
        return 0
    path = Path(write)
    try:
        if retire:
            _replace(path, line)
        else:
            _add(path, line)
    except OSError as problem:
        raise CommandError(f"{path}: {problem.strerror}") from None
    print(f"{path}: LOTS_SECRET_KEY", file=sys.stderr)
    return 0


def _add(path: Path, line: str) -> None:
    """Append `line` to a file that only its owner can read, made if need be; never a second key."""
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    with os.fdopen(handle, "r+", encoding="utf-8") as file:
        os.fchmod(file.fileno(), 0o600)
        held = file.read()
        if any(existing_line.strip().startswith(_NAME) for existing_line in held.splitlines()):
            raise CommandError(f"{path} holds a LOTS_SECRET_KEY already")
        file.write(("" if not held or held.endswith("\n") else "\n") + line + "\n")


def _replace(path: Path, line: str) -> None:
    """Put `line` in place of the key in a file, which joins the earlier ones; the whole file changes at once."""
    held = path.read_text(encoding="utf-8").splitlines()
    now = next(
        (
            existing_line.strip().removeprefix(_NAME)
            for existing_line in held
            if existing_line.strip().startswith(_NAME)
        ),
        "",
    )
    if not now:
        raise CommandError(f"{path} holds no LOTS_SECRET_KEY")
    before = next(
        (
            existing_line.strip().removeprefix(_RETIRED)
            for existing_line in held
            if existing_line.strip().startswith(_RETIRED)
        ),
        "",
    )
    other_lines = [existing_line for existing_line in held if not existing_line.strip().startswith((_NAME, _RETIRED))]
    earlier = ",".join(key for key in (now, before) if key)
    whole = "\n".join([*other_lines, line, f"{_RETIRED}{earlier}"]) + "\n"
    handle, temporary_path = tempfile.mkstemp(dir=path.parent, prefix=".lots-")  # readable by its owner only
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(whole)
        file.flush()
        os.fsync(file.fileno())
    Path(temporary_path).replace(path)


def _store() -> tuple[Database, Keyring]:
    """The database of the bot, and the server's keys. Raises CommandError."""
    from bot.settings import DATABASE, WrongSetting, load, retired, secret  # noqa: PLC0415 - pydantic, when needed
    from storage.crypto.keyring import Keyring  # noqa: PLC0415
    from storage.database import Database, InvalidDatabaseUrl  # noqa: PLC0415

    try:
        chosen = load(interface_languages())
        keyring = Keyring(secret(chosen).decode(), retired(chosen))
        return Database(chosen.database_url or DATABASE), keyring
    except WrongSetting as problem:
        raise CommandError(str(problem)) from None
    except InvalidDatabaseUrl as problem:
        raise CommandError(f"LOTS_DATABASE_URL {problem}") from None


async def _purge(database: Database, keyring: Keyring) -> int:
    from storage.database import DatabaseUnavailable  # noqa: PLC0415
    from storage.drafts.store import DraftStore  # noqa: PLC0415
    from storage.readers.store import ReaderStore  # noqa: PLC0415

    now = datetime.now(UTC)
    try:
        await database.open()
        erased = await ReaderStore(database).purge(now) + await DraftStore(database, keyring).purge(now)
        clean = await database.truncate()
    except DatabaseUnavailable:
        raise CommandError("the database does not answer; nothing was erased") from None
    finally:
        await database.close()
    print(f"{erased} rows were past their time")
    if not clean:
        print("lots: the write-ahead log is in use and could not be emptied; try again", file=sys.stderr)
    return 0 if clean else 1


async def _rotate(database: Database, keyring: Keyring) -> int:
    from storage.crypto.errors import VaultClosed  # noqa: PLC0415
    from storage.database import DatabaseUnavailable  # noqa: PLC0415
    from storage.drafts.store import DraftStore  # noqa: PLC0415

    try:
        await database.open()
        moved = await DraftStore(database, keyring).rotate()
    except VaultClosed:
        raise CommandError(
            "some rows lie under a key that is not given; put it into LOTS_SECRET_KEYS_RETIRED"
        ) from None
    except DatabaseUnavailable:
        raise CommandError("the database does not answer; run it again") from None
    finally:
        await database.close()
    print(f"{moved} rows were brought under the current key; none is left under another")
    return 0
