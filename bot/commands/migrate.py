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


def run_schema(options: argparse.Namespace) -> int:
    """Carry out `migrate plan`, `up` or `status`; returns the exit status. Raises CommandError."""
    from bot.settings.model import DATABASE  # noqa: PLC0415 - pydantic, when needed
    from storage.database import Database  # noqa: PLC0415
    from storage.engines import InvalidDatabaseUrl  # noqa: PLC0415

    try:
        database = Database(settings().database_url or DATABASE)
    except InvalidDatabaseUrl as problem:
        raise CommandError(f"LOTS_DATABASE_URL {problem}") from None
    return asyncio.run(_run(options, database))


async def _run(options: argparse.Namespace, database: Database) -> int:
    from storage.database import DatabaseUnavailable, LaterDatabase  # noqa: PLC0415 - the database, when needed
    from storage.schema import schema_status  # noqa: PLC0415

    try:
        if options.action == "up":
            return await _up(database, contract=options.contract, worker=options.worker)
        status = await schema_status(database)
    except LaterDatabase:
        raise CommandError("LOTS_DATABASE_URL names a database of a later release") from None
    except DatabaseUnavailable:
        raise CommandError("the database does not answer, or others are using what is to be changed") from None
    finally:
        await database.close()
    if options.action == "plan":
        _print_plan(status)
        return 0
    print(f"revision {status.revision or 'none'}, {len(status.lacking)} to run")
    return 1 if status.lacking else 0


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

    if worker and not database.is_on_server:
        raise CommandError("--worker names a role of PostgreSQL's")
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


async def _migrate(database: Database, *, contract: bool) -> tuple[Migration, ...]:
    """Migrate, again and again while others keep what is to be changed. Raises DatabaseUnavailable."""
    from storage.database import DatabaseUnavailable, LaterDatabase  # noqa: PLC0415
    from storage.schema import migrate  # noqa: PLC0415

    for _ in range(_TRIES - 1):
        try:
            return await migrate(database, contract=contract)
        except LaterDatabase:
            raise
        except DatabaseUnavailable:
            await asyncio.sleep(_PAUSE)
    return await migrate(database, contract=contract)
