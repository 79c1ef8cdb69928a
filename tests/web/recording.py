"""A wire between a browser and a site that keeps every byte which leaves the browser; and one that leads nowhere."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Wire:
    """Forwards connections to a port, and keeps what each brought: `brought` is all of it, `connections` how many."""

    def __init__(self, target: int | None) -> None:
        self._target = target
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._pieces: list[bytes] = []
        self.connections = 0
        self._sockets: list[socket.socket] = []
        self._threads = [threading.Thread(target=self._accept)]

    @property
    def brought(self) -> bytes:
        return b"".join(self._pieces)

    def start(self) -> None:
        self._threads[0].start()

    def stop(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for end in self._sockets:
            with suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._sockets.append(client)
            if self._target is None:
                self._run(self._keep, client)
                continue
            server = socket.create_connection(("127.0.0.1", self._target))
            self._sockets.append(server)
            self._run(self._forward, client, server, self._pieces)
            self._run(self._forward, server, client, [])

    def _run(self, target, *arguments) -> None:
        thread = threading.Thread(target=target, args=arguments)
        self._threads.append(thread)
        thread.start()

    def _keep(self, client: socket.socket) -> None:
        while piece := _received(client):
            self._pieces.append(piece)

    @staticmethod
    def _forward(source: socket.socket, target: socket.socket, pieces: list[bytes]) -> None:
        while piece := _received(source):
            pieces.append(piece)
            try:
                target.sendall(piece)
            except OSError:
                return
        with suppress(OSError):
            target.shutdown(socket.SHUT_WR)


def _received(source: socket.socket) -> bytes:
    try:
        return source.recv(65536)
    except OSError:
        return b""


@contextmanager
def wire(target: int | None = None) -> Iterator[Wire]:
    """A wire to `target`, or to nowhere: then it only keeps what it is brought."""
    made = Wire(target)
    made.start()
    yield made
    made.stop()
