"""The database's part: whether it answers, its form, its clock, and the keys that its drafts lie under."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from bot.doctor.diagnosis import Diagnosis, failure, note, well
from bot.settings.model import DATABASE, Settings, WrongSetting
from bot.settings.server_key import retired, secret
from storage.crypto.keyring import Keyring
from storage.database import Database, DatabaseUnavailable
from storage.engines import InvalidDatabaseUrl
from storage.inspection import UnusableDatabase, check_file
from storage.state import DatabaseState, database_state

_SETTING = "LOTS_DATABASE_URL"
#: How far two clocks may be apart: leases and counted tries are a matter of seconds.
_APART, _FAR_APART = timedelta(seconds=2), timedelta(seconds=30)


def named_database(settings: Settings) -> Database | Diagnosis:
    """The database that the settings name, or the line that says why there is none."""
    try:
        return Database(settings.database_url or DATABASE)
    except InvalidDatabaseUrl as problem:
        return failure("database", f"{_SETTING} {problem}")


async def database_lines(database: Database, settings: Settings, now: datetime) -> list[Diagnosis]:
    """What the database says of itself; a file that is not there yet is not made."""
    try:
        if path := database.file:
            check_file(path)
            if not path.exists():
                return [note("database", f"{path} is not there yet; the first start makes it")]
        state = await database_state(database, _keyring(settings), now)
    except UnusableDatabase as problem:
        return [failure("database", f"{_SETTING} {problem}")]
    except DatabaseUnavailable:
        server = f"does it run, and is {_SETTING} right, with role and password?"
        file = "is the disk full or read-only, the file damaged, or another program at it?"
        return [failure("database", f"does not answer; {server if database.is_on_server else file}")]
    finally:
        await database.close()
    schema = _schema_line(state, on_server=database.is_on_server)
    return [well("database", "answers"), schema, *_state_lines(state), *_clock(database, state, now)]


def database_folder(database: Database) -> Path | None:
    """Where the database's file lies; None for one on a server."""
    return database.file.parent if database.file else None


def clock_line(other: str, theirs: datetime, ours: datetime) -> Diagnosis:
    """How far our clock is from another one."""
    apart = abs(theirs - ours)
    text = f"{apart.total_seconds():.0f} s from {other}"
    if apart <= _APART:
        return well("clock", text)
    return (failure if apart > _FAR_APART else note)("clock", f"{text}; look at the time service")


def _keyring(settings: Settings) -> Keyring | None:
    try:
        return Keyring(secret(settings).decode(), retired(settings))
    except WrongSetting:
        return None


def _schema_line(state: DatabaseState, *, on_server: bool) -> Diagnosis:
    """Whether the tables are this release's; a server's are never made by a start."""
    if state.is_later:
        return failure("schema", "is of a later release; start that release")
    if not state.lacking:
        return well("schema", f"is at {state.revision}, this release's")
    cure = "run lots migrate up as the tables' owner" if on_server else "the next start runs them"
    grade = failure if on_server and state.revision is None else note
    text = f"is at {state.revision or 'no revision'}; {state.lacking} migrations of this release are lacking, {cure}"
    return grade("schema", text)


def _state_lines(state: DatabaseState) -> Iterator[Diagnosis]:
    if state.clock_jumped:
        yield failure(
            "purge", "the clock is more than 25 hours from the last purge; if it is right, run lots purge --now"
        )
    if state.unreadable:
        yield failure(
            "stored keys", f"{state.unreadable} drafts lie under a key that is not given (LOTS_SECRET_KEYS_RETIRED)"
        )
    elif state.unreadable == 0:
        yield well("stored keys", "every draft lies under a key that is given")


def _clock(database: Database, state: DatabaseState, now: datetime) -> list[Diagnosis]:
    """SQLite's clock is this machine's."""
    return [] if database.file else [clock_line("the database's", state.clock, now)]
