"""Writes that come at the same time share a transaction, and so one wait for the disk.

Only in SQLite, which has one writer: on a server each has its own, or two batches could wait for each other's rows.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database, DatabaseUnavailable

Written = TypeVar("Written")
Change = Callable[[AsyncConnection], Awaitable[Any]]


class WriteBatches:
    """Changes that are independent of each other; each is committed when its call returns."""

    def __init__(self, database: Database) -> None:
        """Write into `database`."""
        self._database = database
        self._waiting: list[tuple[Change, asyncio.Future[Any]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def write(self, change: Callable[[AsyncConnection], Awaitable[Written]]) -> Written:
        """Carry a change out and return its result once it is committed. Raises DatabaseUnavailable."""
        if self._database.is_on_server:
            async with self._database.write() as connection:
                return await change(connection)
        future: asyncio.Future[Written] = asyncio.get_running_loop().create_future()
        self._waiting.append((change, future))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write_all())
        return await future

    async def _write_all(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting, []
            try:
                async with self._database.write() as connection:
                    results = [await change(connection) for change, _ in batch]
            except DatabaseUnavailable as problem:
                for _, future in batch:
                    if not future.done():
                        future.set_exception(problem)
            else:
                for (_, future), result in zip(batch, results, strict=True):
                    if not future.done():
                        future.set_result(result)
