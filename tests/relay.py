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
        #: Where to cut the connection on which the next transaction is committed that says `cuts_what`: before it is,
        #: or after.
        self.cuts_commit: str | None = None
        self.cuts_what = b""
        #: What was sent to the server so far, one entry a message or more that came together.
        self.messages: list[bytes] = []
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
        committed = asyncio.Event()
        ways = [
            asyncio.ensure_future(self._ask(reader, far_writer, committed)),
            asyncio.ensure_future(self._answer(far_reader, writer, committed)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            for each in (writer, far_writer):
                each.transport.abort()

    async def _ask(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, committed: asyncio.Event) -> None:
        """Hand on what is asked, until the end or a commit before which the connection is to be cut."""
        said = b""
        with suppress(ConnectionError):
            while data := await reader.read(_CHUNK):
                self.messages.append(data)
                await self._whole.wait()
                said += data
                if b"COMMIT" in data:
                    moment, said = self.cuts_commit if self.cuts_what in said else None, b""
                    if moment:
                        self.cuts_commit = None
                    if moment == "before":
                        return
                    if moment == "after":
                        committed.set()
                writer.write(data)
                await writer.drain()

    async def _answer(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, committed: asyncio.Event
    ) -> None:
        """Hand on what is answered, but for what the server says of a commit after which the connection is cut."""
        with suppress(ConnectionError):
            while data := await reader.read(_CHUNK):
                await self._whole.wait()
                if committed.is_set():
                    return
                writer.write(data)
                await writer.drain()
