"""Reads in one exchange with the server, where a transaction takes several: what every update waits for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.engines import READING_CONNECTIONS, make_reading_engine
from storage.errors import StorageError
from storage.server import Server, alone, steady_seconds

#: Seconds within which it is found out that a connection had ended before.
STALE_SECONDS = 1.0


class ReadFailed(StorageError):
    """The server refused; `orig` is the driver's error."""

    def __init__(self, orig: Exception, *, is_dead: bool) -> None:
        """`is_dead`: the connection has ended."""
        super().__init__()
        self.orig, self.is_dead = orig, is_dead


class QuickReads:
    """Reads over a few connections of its own, which nobody asks first whether they live.

    A read that meets one that does not is made again, over the next or a new one; but where that took a while to find
    out, all are let go of, since the server stands still. Limits and clock are a transaction's.
    """

    def __init__(self, url: URL, server: Server) -> None:
        """Read where `url` leads, and tell `server` its clock; nothing is opened yet."""
        self._engine, self._server = make_reading_engine(url), server

    async def rows(self, query: str, parameters: Mapping[str, object]) -> list[dict[str, Any]]:
        """The rows of a query, whose parameters stand as `%(name)s`. Raises ReadFailed and SQLAlchemy's errors."""
        for _ in range(READING_CONNECTIONS):  # after a restart of the server all of them are dead
            began = steady_seconds()
            try:
                return await self._rows(query, parameters)
            except ReadFailed as problem:
                if not problem.is_dead:
                    raise
                if steady_seconds() - began > STALE_SECONDS:
                    await self._engine.dispose()
                    raise
        return await self._rows(query, parameters)

    async def close(self) -> None:
        """Let go of the connections."""
        await self._engine.dispose()

    async def _rows(self, query: str, parameters: Mapping[str, object]) -> list[dict[str, Any]]:
        async with self._engine.connect() as connection:
            try:
                return await self._exchange(connection, query, parameters)
            except BaseException:
                await connection.invalidate()  # in whatever state it is
                raise

    async def _exchange(
        self, connection: AsyncConnection, query: str, parameters: Mapping[str, object]
    ) -> list[dict[str, Any]]:
        from psycopg import AsyncClientCursor, Error  # noqa: PLC0415 - an extra
        from psycopg.rows import dict_row  # noqa: PLC0415 - the same

        driver: Any = (await connection.get_raw_connection()).driver_connection
        cursor = AsyncClientCursor(driver, row_factory=dict_row)
        try:
            await cursor.execute(*alone(query, parameters))
        except Error as problem:
            raise ReadFailed(problem, is_dead=driver.closed) from None
        (row,) = await (await cursor.set_result(1)).fetchall()
        self._server.note_clock(row["clock"])
        return await (await cursor.set_result(2)).fetchall()
