"""HTTP as far as a client of the Bot API speaks it to a server on loopback: one connection, call by call."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable, Mapping
from urllib.parse import unquote_to_bytes

#: Carries a call out: the method's name, its arguments, and what sends the body of the answer.
Dispatch = Callable[[str, Mapping[str, str], "Connection"], None]
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_REASONS = {200: "OK", 400: "Bad Request", 404: "Not Found"}


class Connection(asyncio.Protocol):
    """Reads calls off one connection and writes their answers."""

    def __init__(self, dispatch: Dispatch, closed: Callable[[Connection], None]) -> None:
        """Hand each call to `dispatch`; tell `closed` when the client is gone."""
        self._dispatch, self._closed = dispatch, closed
        self._buffer = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell that nobody listens."""
        self._closed(self)

    def data_received(self, data: bytes) -> None:
        """Carry out each call that is complete."""
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = bytes(self._buffer[:end])
            length = _LENGTH.search(head)
            stop = end + 4 + (int(length[1]) if length else 0)
            if len(self._buffer) < stop:
                return
            body = bytes(self._buffer[end + 4 : stop])
            del self._buffer[:stop]
            method = head[: head.index(b"\r\n")].split(b" ")[1].rpartition(b"/")[2].decode()
            self._dispatch(method, arguments(body), self)

    def answer(self, body: bytes, status: int = 200) -> None:
        """Send the JSON `body`."""
        if not self._transport.is_closing():
            head = f"HTTP/1.1 {status} {_REASONS[status]}\r\nContent-Type: application/json\r\nContent-Length: "
            self._transport.write(head.encode() + str(len(body)).encode() + b"\r\n\r\n" + body)


def arguments(body: bytes) -> dict[str, str]:
    """The arguments of a call, from JSON or a web form; what is no text stands as JSON."""
    if body.startswith(b"{"):
        values = json.loads(body)
        return {
            name: value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
            for name, value in values.items()
        }
    pairs = (pair.partition(b"=") for pair in body.split(b"&") if pair)
    return {
        name.decode(errors="replace"): unquote_to_bytes(value.replace(b"+", b" ")).decode(errors="replace")
        for name, _, value in pairs
    }
