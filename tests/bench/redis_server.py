"""Debian's redis-server, started on a socket of its own and ended by its process."""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path

from tests.bench.stores import process_seconds

_START_SECONDS = 10.0


def is_installed() -> bool:
    """Whether there is a redis-server."""
    return shutil.which("redis-server") is not None


class RedisServer:
    """A Redis that nobody else reaches. It writes nothing to disk, which is the faster way for the peer."""

    def __init__(self, folder: Path, core: int) -> None:
        """Serve on a socket in `folder`, on one core."""
        self.socket = folder / "redis.sock"
        pinned = [shutil.which("taskset") or "taskset", "--cpu-list", str(core)]
        options = ["--port", "0", "--unixsocket", str(self.socket), "--save", "", "--appendonly", "no"]
        self._process = subprocess.Popen(  # noqa: S603 - a command of our own
            [*pinned, "redis-server", *options, "--dir", str(folder)], stdout=subprocess.DEVNULL
        )
        deadline = time.monotonic() + _START_SECONDS
        while not self.socket.exists():
            if time.monotonic() > deadline or self._process.poll() is not None:
                raise RuntimeError("redis-server does not start")
            time.sleep(0.02)

    @property
    def cpu_seconds(self) -> float:
        """Processor time so far."""
        return process_seconds(self._process.pid)

    def close(self) -> None:
        """End it."""
        self._process.terminate()
        self._process.wait(timeout=10)
