"""A way to a database server that can be cut: what is sent goes nowhere, and no connection ends."""

from __future__ import annotations

import asyncio
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Self

_SOCKET = ".s.PGSQL.5432"
_CHUNK = 65536


class Relay:
    """Hands on what is sent to a socket in a folder of its own, to the one in `server`; an async context manager."""

    def __init__(self, server: Path) -> None:
        """Lead to the server whose socket lies in `server`."""
        self._target, self.folder = server / _SOCKET, Path(tempfile.mkdtemp(prefix="lots-relay-"))
        self._whole = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        """Listen."""
        self._whole.set()
        self._listener = await asyncio.start_unix_server(self._serve, self.folder / _SOCKET)
        return self

    async def __aexit__(self, *_: object) -> None:
        """End all connections."""
        self._listener.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def cut(self) -> None:
        """Let nothing through from here on."""
        self._whole.clear()

    def heal(self) -> None:
        """Let it all through again, what was held back too."""
        self._whole.set()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        far_reader, far_writer = await asyncio.open_unix_connection(self._target)
        try:
            await asyncio.gather(self._hand_on(reader, far_writer), self._hand_on(far_reader, writer))
        finally:
            for each in (writer, far_writer):
                each.close()

    async def _hand_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError):
            while data := await reader.read(_CHUNK):
                await self._whole.wait()
                writer.write(data)
                await writer.drain()
        writer.close()
