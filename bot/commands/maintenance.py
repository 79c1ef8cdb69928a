"""The operator's commands for keys and for erasing what is past its time."""

from __future__ import annotations

import argparse
import asyncio
import os
import secrets
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bot.commands.preconditions import opened, operators_store
from bot.errors import CommandError
from bot.settings.env_file import other_lines, read_assignments
from dialogs.draft.model.draft_label import parse_draft_label

if TYPE_CHECKING:
    from storage.crypto.keyring import Keyring
    from storage.database import Database

_NAME, _RETIRED = "LOTS_SECRET_KEY", "LOTS_SECRET_KEYS_RETIRED"


def run_maintenance(options: argparse.Namespace) -> int:
    """Carry out `keys new`, `keys rotate`, `drafts erase` or `purge`; returns the exit status. Raises CommandError."""
    if options.command == "purge":
        return asyncio.run(_purge(*operators_store()[1:], now_even_so=options.now))
    if options.command == "drafts":
        return asyncio.run(_erase_draft(_draft_number(options.label), *operators_store()[1:]))
    if options.action == "rotate":
        return asyncio.run(_rotate(*operators_store()[1:]))
    return _new(options.write, retire=options.retire)


def _new(write: str | None, *, retire: bool) -> int:
    """A new key: printed, or added to a file; with `retire` the one that stands there becomes an earlier one."""
    line = f"{_NAME}={secrets.token_urlsafe(32)}"
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
    except (OSError, UnicodeDecodeError) as problem:
        raise CommandError(f"{path}: {getattr(problem, 'strerror', None) or 'cannot be read'}") from None
    print(f"{path}: LOTS_SECRET_KEY", file=sys.stderr)
    return 0


def _add(path: Path, line: str) -> None:
    """Append `line` to a file that only its owner can read, made if need be; never a second key, however written."""
    held = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    if path.exists() and any(assignment.name == _NAME for assignment in read_assignments(path)):
        raise CommandError(f"{path} holds a LOTS_SECRET_KEY already")
    _write(path, held + ("" if not held or held.endswith("\n") else "\n") + line + "\n")


def _replace(path: Path, line: str) -> None:
    """Put `line` in place of the key in a file, which joins the earlier ones; the whole file changes at once."""
    values = {assignment.name: assignment.value for assignment in read_assignments(path)}
    if not values.get(_NAME):
        raise CommandError(f"{path} holds no LOTS_SECRET_KEY")
    other_settings = other_lines(path, (_NAME, _RETIRED))
    earlier = ",".join(key for key in (values[_NAME], values.get(_RETIRED, "")) if key)
    _write(
        path,
        other_settings
        + ("" if not other_settings or other_settings.endswith("\n") else "\n")
        + f"{line}\n{_RETIRED}={earlier}\n",
    )


def _write(path: Path, text: str) -> None:
    """Write a file anew, readable by its owner only; a link stays one, and its target is what changes."""
    target = path.resolve()
    handle, draft = tempfile.mkstemp(dir=target.parent, prefix=".lots-")  # readable by its owner only
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    Path(draft).replace(target)


async def _purge(database: Database, keyring: Keyring, *, now_even_so: bool) -> int:
    from storage.clock import clock_jumped, note_purge  # noqa: PLC0415
    from storage.drafts.store import DraftStore  # noqa: PLC0415
    from storage.readers.store import ReaderStore  # noqa: PLC0415

    async with opened(database, "nothing was erased"):
        now = database.now()
        drafts = DraftStore(database, keyring)
        await drafts.erase_again(now)
        if not now_even_so and await clock_jumped(database, now):
            raise CommandError(
                f"by this clock it is {now:%Y-%m-%d %H:%M} UTC, more than 25 hours from the last purge; nothing was "
                "erased. If the clock is right: lots purge --now"
            )
        erased = await ReaderStore(database).purge(now) + await drafts.purge(now)
        await note_purge(database, now)
        clean = await database.truncate()
    print(f"{erased} rows were past their time")
    return _log_status(clean=clean)


def _draft_number(label: str) -> int:
    """The number of the draft that is called so. Raises CommandError."""
    number = parse_draft_label(label)
    if not number:
        raise CommandError("a draft's name is LT- and four letters or digits")
    return number


async def _erase_draft(draft_number: int, database: Database, keyring: Keyring) -> int:
    """Erase one draft, whoever holds it; nothing of it is shown, not even whose it was."""
    from storage.drafts.store import DraftStore  # noqa: PLC0415

    async with opened(database, "nothing was erased"):
        log_emptied = await DraftStore(database, keyring).erase_named(draft_number, database.now())
    if log_emptied is None:
        raise CommandError("there is no draft of that name")
    print("the draft is erased; printed papers, saved files, backups and the chat's messages remain")
    return _log_status(clean=log_emptied)


def _log_status(*, clean: bool) -> int:
    """The status after the write-ahead log was to be emptied, and a line where it could not be."""
    if not clean:
        print("lots: the write-ahead log is in use and could not be emptied; try again", file=sys.stderr)
    return 0 if clean else 1


async def _rotate(database: Database, keyring: Keyring) -> int:
    from storage.crypto.errors import VaultClosed  # noqa: PLC0415
    from storage.drafts.store import DraftStore  # noqa: PLC0415

    async with opened(database, "run it again"):
        try:
            moved = await DraftStore(database, keyring).rotate()
        except VaultClosed:
            raise CommandError(
                "some rows lie under a key that is not given; put it into LOTS_SECRET_KEYS_RETIRED"
            ) from None
        clean = await database.truncate()  # the earlier wrappings lie there until it is emptied
    print(f"{moved} rows were brought under the current key; none is left under another")
    return _log_status(clean=clean)
