"""A connection to a PostgreSQL server: each exchange goes on to its end, and one that has no end is hung up."""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Awaitable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.ext.asyncio import AsyncConnection

if TYPE_CHECKING:
    import psycopg

#: Seconds after which a server that says nothing is taken for gone: by its limits it says something within three.
SILENT_SECONDS = 4.0

_Result = TypeVar("_Result")


def unbroken_connection() -> type[psycopg.AsyncConnection[Any]]:
    """The driver's class of a connection, with what it lacks."""
    import psycopg  # noqa: PLC0415 - an extra

    class UnbrokenConnection(psycopg.AsyncConnection[Any]):
        """Every exchange with the server goes on to its end, whoever is cancelled meanwhile: its limits end it.

        A server that stands still ends nothing. So the connection is hung up after `patience` seconds, if that is set.
        """

        patience: float | None = SILENT_SECONDS

        async def wait(self, *arguments: Any, **options: Any) -> Any:
            exchange = super().wait(*arguments, **options)
            if self.patience is None:
                return await to_the_end(exchange)
            hanging_up = asyncio.get_running_loop().call_later(self.patience, _hang_up, self)
            try:
                return await to_the_end(exchange)
            finally:
                hanging_up.cancel()

    return UnbrokenConnection


async def to_the_end(work: Awaitable[_Result]) -> _Result:
    """Await `work` to its end; where this task is cancelled meanwhile, that is raised afterwards."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        while not task.done():
            try:
                await asyncio.wait({task})
            except asyncio.CancelledError:
                continue
        if not task.cancelled():
            task.exception()  # looked at, so that nothing prints it
        raise


def _hang_up(connection: Any) -> None:
    """End both ways of a connection to a server, for which the driver then finds it closed."""
    with suppress(Exception), socket.socket(fileno=os.dup(connection.fileno())) as end:
        end.shutdown(socket.SHUT_RDWR)


def be_patient(connection: AsyncConnection, seconds: float | None) -> None:
    """Wait so long for each answer of the server's, or for ever, until the connection is given back."""
    assert connection.sync_connection is not None  # noqa: S101 - it has begun a transaction
    connection.sync_connection.connection.driver_connection.patience = seconds  # type: ignore[union-attr]


def lose_patience(connection: Any, _record: object) -> None:
    """A connection that is given back, or new, waits no longer than others for the server's answer."""
    if connection is not None:
        connection.driver_connection.patience = SILENT_SECONDS
