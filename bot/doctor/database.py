"""The database's part: whether it answers, its form, its clock, and the keys that its drafts lie under."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from bot.doctor.finding import Finding, failed, noted, well
from bot.settings import DATABASE, Settings, WrongSetting, retired, secret
from storage.crypto.keyring import Keyring
from storage.database import Database, DatabaseUnavailable, InvalidDatabaseUrl
from storage.inspection import UnusableDatabase, check_file
from storage.state import DatabaseState, database_state

_SETTING = "LOTS_DATABASE_URL"
#: How far two clocks may be apart: leases and counted tries are a matter of seconds.
_APART, _FAR_APART = timedelta(seconds=2), timedelta(seconds=30)


def named_database(settings: Settings) -> Database | Finding:
    """The database that the settings name, or the line that says why there is none."""
    try:
        return Database(settings.database_url or DATABASE)
    except InvalidDatabaseUrl as problem:
        return failed("database", f"{_SETTING} {problem}")


async def database_lines(database: Database, settings: Settings, now: datetime) -> list[Finding]:
    """What the database says of itself; a file that is not there yet is not made."""
    try:
        if path := database.file:
            check_file(path)
            if not path.exists():
                return [noted("database", f"{path} is not there yet; the first start makes it")]
        state = await database_state(database, _keyring(settings), now)
    except UnusableDatabase as problem:
        return [failed("database", f"{_SETTING} {problem}")]
    except DatabaseUnavailable:
        return [failed("database", "does not answer")]
    finally:
        await database.close()
    return [well("database", "answers"), *_state_lines(state, now)]


def database_folder(database: Database) -> Path | None:
    """Where the database's file lies; None for one on a server."""
    return database.file.parent if database.file else None


def clock_line(other: str, theirs: datetime, ours: datetime) -> Finding:
    """How far our clock is from another one."""
    apart = abs(theirs - ours)
    text = f"{apart.total_seconds():.0f} s from {other}"
    return (
        failed("clock", text) if apart > _FAR_APART else noted("clock", text) if apart > _APART else well("clock", text)
    )


def _keyring(settings: Settings) -> Keyring | None:
    try:
        return Keyring(secret(settings).decode(), retired(settings))
    except WrongSetting:
        return None


def _state_lines(state: DatabaseState, now: datetime) -> Iterator[Finding]:
    if state.is_later:
        yield failed("schema", "is of a later release; start that release")
    elif state.lacking:
        yield noted(
            "schema", f"is at {state.revision or 'no revision'}; {state.lacking} migrations of this release are lacking"
        )
    else:
        yield well("schema", f"is at {state.revision}, this release's")
    if state.clock is not now:
        yield clock_line("the database's", state.clock, now)
    if state.clock_jumped:
        yield failed(
            "purge", "the clock is more than 25 hours from the last purge; if it is right, run lots purge --now"
        )
    if state.unreadable:
        yield failed(
            "stored keys", f"{state.unreadable} drafts lie under a key that is not given (LOTS_SECRET_KEYS_RETIRED)"
        )
    elif state.unreadable == 0:
        yield well("stored keys", "every draft lies under a key that is given")
