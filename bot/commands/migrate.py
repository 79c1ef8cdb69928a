"""The operator's command for the tables of a database: what is to be done, doing it, how they are."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import TYPE_CHECKING

from bot.commands.preconditions import settings
from bot.errors import CommandError

if TYPE_CHECKING:
    from storage.database import Database
    from storage.migrations import Migration
    from storage.schema import SchemaStatus

#: How often a migration is tried while others keep locks, and the seconds between.
_TRIES, _PAUSE = 5, 1.0
#: What a server's SQLSTATE means to who migrates; in none of these cases was anything changed.
_LOCKED = "55P03"
_CAUSES = {
    _LOCKED: "others are using what is to be changed; nothing was changed, try again when they have finished",
    "42501": "the role that LOTS_DATABASE_URL names may not change the tables; name the one that owns them",
    "25006": "the database takes no changes: it is read-only",
    "53100": "the database's disk is full; nothing was changed",
    "53300": "the database has no connection left; try again",
}
_NO_ANSWER = "the database does not answer, or others are using what is to be changed"


def run_schema(options: argparse.Namespace) -> int:
    """Carry out `migrate plan`, `up` or `status`; returns the exit status. Raises CommandError."""
    from bot.settings.model import DATABASE  # noqa: PLC0415 - pydantic, when needed
    from storage.database import Database  # noqa: PLC0415
    from storage.engines import InvalidDatabaseUrl  # noqa: PLC0415
    from storage.inspection import UnusableDatabase, check_file  # noqa: PLC0415

    try:
        database = Database(settings().database_url or DATABASE)
        if database.file:
            check_file(database.file)
    except (InvalidDatabaseUrl, UnusableDatabase) as problem:
        raise CommandError(f"LOTS_DATABASE_URL {problem}") from None
    return asyncio.run(_run(options, database))


async def _run(options: argparse.Namespace, database: Database) -> int:
    from storage.database import DatabaseUnavailable, LaterDatabase  # noqa: PLC0415 - the database, when needed

    try:
        if options.action == "up":
            return await _up(database, contract=options.contract, worker=options.worker)
        status = await _look(database)
    except LaterDatabase:
        raise CommandError("LOTS_DATABASE_URL names a database of a later release") from None
    except DatabaseUnavailable as problem:
        raise CommandError(_CAUSES.get(problem.sqlstate or "", _NO_ANSWER)) from None
    finally:
        await database.close()
    if options.action == "plan":
        _print_plan(status)
        return 0
    print(f"revision {status.revision or 'none'}, {len(status.lacking)} to run")
    return 1 if status.lacking else 0


async def _look(database: Database) -> SchemaStatus:
    """The form of the database; a file that is not there is not made."""
    from storage.database import Database  # noqa: PLC0415
    from storage.schema import schema_status  # noqa: PLC0415

    if database.file is None or database.file.exists():
        return await schema_status(database)
    in_memory = Database("sqlite+aiosqlite://")
    try:
        return await schema_status(in_memory)
    finally:
        await in_memory.close()


def _print_plan(status: SchemaStatus) -> None:
    for step in status.lacking:
        print(_line(step))
    if not status.lacking:
        print(f"nothing to run: revision {status.revision} is this release's")
    if len(status.allowed(contract=False)) < len(status.lacking):
        print("what contracts is run by `lots migrate up --contract`, once no earlier release is in service")


def _line(step: Migration) -> str:
    return f"{step.revision}  {'contract' if step.contracts else 'expand'}  {step.title}"


async def _up(database: Database, *, contract: bool, worker: str | None) -> int:
    from storage.schema import grant, schema_status  # noqa: PLC0415

    if worker:
        await _check_worker(database, worker)
    for step in await _migrate(database, contract=contract):
        print(_line(step))
    status = await schema_status(database)
    if worker:
        await grant(database, worker)
        print(f"{worker} may read and write rows, and change no table")
    if status.lacking:
        print("lots: what is left contracts; run it with --contract", file=sys.stderr)
    print(f"revision {status.revision}")
    return 0


async def _check_worker(database: Database, worker: str) -> None:
    """Raise CommandError for a role that cannot be a worker's; nothing was changed by then."""
    from storage.schema import is_owner  # noqa: PLC0415

    if not database.is_on_server:
        raise CommandError("--worker names a role of PostgreSQL's")
    owner = await is_owner(database, worker)
    if owner is None:
        raise CommandError("--worker names a role that is not there; nothing was changed")
    if owner:
        raise CommandError("--worker names a role that may do what the owner of the tables may; name another")


async def _migrate(database: Database, *, contract: bool) -> tuple[Migration, ...]:
    """Migrate, again and again while others keep what is to be changed. Raises DatabaseUnavailable."""
    from storage.database import DatabaseUnavailable, LaterDatabase  # noqa: PLC0415
    from storage.schema import migrate  # noqa: PLC0415

    for _ in range(_TRIES - 1):
        try:
            return await migrate(database, contract=contract)
        except LaterDatabase:
            raise
        except DatabaseUnavailable as problem:
            if problem.sqlstate not in {None, _LOCKED}:
                raise  # waiting does not help
            await asyncio.sleep(_PAUSE)
    return await migrate(database, contract=contract)
