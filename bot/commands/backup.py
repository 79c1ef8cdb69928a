"""The operator's commands for backups: a key pair, a backup of the database, and its restoration."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from bot.commands.output_file import write_output
from bot.commands.preconditions import operators_store, unanswered
from bot.errors import CommandError
from bot.settings.env_file import others_can_read
from storage.backup.archive import Backup, SecretKey, new_key_pair, read_public_keys, read_secret_keys, seal, unseal
from storage.backup.errors import BackupError, WrongKey
from storage.backup.restoration import restore
from storage.backup.snapshot import copy_database
from storage.database import DatabaseUnavailable
from storage.inspection import UnusableDatabase, check_file

if TYPE_CHECKING:
    from storage.crypto.keyring import Keyring
    from storage.database import Database

_SETTING = "LOTS_BACKUP_PUBLIC_KEY"


def run_backup(options: argparse.Namespace) -> int:
    """Carry out `backup keygen`, `backup make` or `restore`; returns the exit status. Raises CommandError."""
    if options.command == "restore":
        return _restore(Path(options.file), options.key, replace=options.replace)
    if options.action == "keygen":
        return _new_keys(Path(options.write))
    return _make(options.file)


def _new_keys(path: Path) -> int:
    secret_key, public_key = new_key_pair()
    text = f"# public key: {public_key}\n{secret_key}\n"
    write_output(path, lambda file: file.write(text.encode()))
    print(f"{_SETTING}={public_key}")
    print(f"{path}: the secret key; keep it, and a copy, away from the server", file=sys.stderr)
    return 0


def _make(name: str) -> int:
    settings, database, keyring = operators_store()
    source, now = _file_of(database), datetime.now(UTC)
    if not settings.backup_public_key:
        raise CommandError(f"{_SETTING} is missing; `lots backup keygen --write FILE` prints one")
    try:
        public_keys = read_public_keys(settings.backup_public_key)
        if not source.exists():
            raise CommandError(f"LOTS_DATABASE_URL names {source}, which is not there")
        check_file(source)
        backup = Backup(copy_database(source), now)
    except WrongKey as problem:
        raise CommandError(f"{_SETTING} {problem}") from None
    except UnusableDatabase as problem:
        raise CommandError(f"LOTS_DATABASE_URL {problem}") from None
    except DatabaseUnavailable:
        raise unanswered("nothing was written") from None
    path = _new_backup(name, now)
    write_output(path, lambda file: seal(backup, keyring, public_keys, file))
    print(f"{path}: {path.stat().st_size} bytes")
    return 0


def _new_backup(name: str, now: datetime) -> Path:
    """The file of that name; in a folder one called by the time. What ends in / is a folder, made if missing."""
    path = Path(name)
    if name.endswith("/"):
        try:
            path.mkdir(mode=0o700, exist_ok=True)
        except OSError as problem:
            raise CommandError(f"{path}: {problem.strerror}") from None
    return path / f"lots-{now:%Y-%m-%dT%H%M%SZ}.age" if path.is_dir() else path


def _restore(path: Path, key: str, *, replace: bool) -> int:
    _, database, keyring = operators_store()
    target = _file_of(database)
    secret_keys = _secret_keys(key)
    if path.exists() and not path.is_file():
        raise CommandError(f"{path} is no file")
    try:
        check_file(target)
        with Path(os.devnull).open("wb") as nowhere:  # so that what is wrong with it is told first
            _open_backup(path, nowhere, keyring, secret_keys)
        copy = partial(_open_backup, path, keyring=keyring, secret_keys=secret_keys)
        restored = asyncio.run(restore(copy, target, keyring, datetime.now(UTC), replace=replace))
    except UnusableDatabase as problem:
        raise CommandError(f"LOTS_DATABASE_URL {problem}") from None
    except BackupError as problem:
        raise CommandError(f"{path} {problem}") from None
    except DatabaseUnavailable:
        raise CommandError("the restored database could not be written; nothing was replaced") from None
    except OSError as problem:
        raise CommandError(f"{problem.filename or path}: {problem.strerror}; nothing was replaced") from None
    print(f"{target}: as it was on {restored.made_at:%Y-%m-%d %H:%M} UTC; {restored.expired} rows were past their time")
    if restored.erased:
        print(f"{restored.erased} drafts, vaults and answers that had been erased since then were erased again")
    if restored.unreadable:
        print(f"lots: {restored.unreadable} drafts lie under a key that is not given", file=sys.stderr)
    return 0


def _open_backup(path: Path, sink: BinaryIO, keyring: Keyring, secret_keys: Sequence[SecretKey]) -> datetime:
    with path.open("rb") as source:
        return unseal(source, sink, keyring, secret_keys)


def _file_of(database: Database) -> Path:
    if database.file is None:
        raise CommandError("LOTS_DATABASE_URL names no file of SQLite's; for PostgreSQL see OPERATING.md, Backup")
    return database.file


def _secret_keys(source: str) -> tuple[SecretKey, ...]:
    """The secret keys of a file, or of standard input, so that none need lie on the server."""
    path = Path(source)
    if source != "-" and path.exists() and not path.is_file():
        raise CommandError(f"{path} is no file; - reads standard input")
    try:
        if source != "-" and others_can_read(path):
            raise CommandError(f"{path} holds a secret key and others can read it; run `chmod 600 {path}`")
        text = sys.stdin.read() if source == "-" else path.read_text(encoding="utf-8-sig")
        return read_secret_keys(text)
    except WrongKey as problem:
        raise CommandError(f"{'standard input' if source == '-' else path} {problem}") from None
    except (OSError, UnicodeDecodeError) as problem:
        raise CommandError(f"{source}: {getattr(problem, 'strerror', None) or 'is no text'}") from None
