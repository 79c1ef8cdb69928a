"""uvicorn's server, which stops in three steps: not ready, drained, ended."""

from __future__ import annotations

import logging
import socket
import time
from types import FrameType

import uvicorn
from starlette.types import ASGIApp

from bot.asgi.readiness import Readiness
from bot.asgi.unread_body import CloseUnread
from bot.guarded_protocol import GuardedProtocol

#: Seconds that a connection may rest; longer than a load balancer's, so that it is the one to close it.
KEEP_ALIVE_SECONDS = 75
#: Seconds that requests may take to be answered when the server stops: as long as an update is held, and a little.
_FINISH_SECONDS = 12
_BACKLOG = 2048


class DrainingServer(uvicorn.Server):
    """Serves until it is told to stop; then it says that it is not ready, and serves on for a while.

    A load balancer needs that while to notice. A second signal ends it at once.
    """

    def __init__(self, app: ASGIApp, readiness: Readiness, drain_seconds: float) -> None:
        """Serve `app`; `serve` is given the socket to listen on."""
        logging.getLogger("uvicorn.error").setLevel(logging.ERROR)  # else whoever sends no HTTP fills the log
        super().__init__(
            uvicorn.Config(
                CloseUnread(app), lifespan="off", ws="none", http=GuardedProtocol, log_config=None, access_log=False,
                server_header=False, proxy_headers=False, timeout_keep_alive=KEEP_ALIVE_SECONDS,
                timeout_graceful_shutdown=_FINISH_SECONDS,
            )
        )  # fmt: skip
        self._readiness, self._drain_seconds = readiness, drain_seconds
        self._stop_at: float | None = None

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002 - the base class's signature
        """Begin to drain at the first signal, end at the second."""
        if self._readiness.is_draining or not self.started:
            self.stop()
        else:
            self._readiness.is_draining = True
            self._stop_at = time.monotonic() + self._drain_seconds

    async def on_tick(self, counter: int) -> bool:
        """Whether to end; asked ten times a second."""
        if self._stop_at is not None and time.monotonic() >= self._stop_at:
            self.stop()
        return await super().on_tick(counter)

    def stop(self) -> None:
        """Take no new request, and end once those under way are answered."""
        self._readiness.is_draining = True
        self.should_exit = True


def open_socket(address: tuple[str, int]) -> socket.socket:
    """A socket that listens on host and port. Raises OSError."""
    host, _ = address
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server(address, family=family, backlog=_BACKLOG)
