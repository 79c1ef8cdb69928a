"""HAProxy with the configuration that stands in `deploy`, on ports of a test's own."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Self

_FILE = Path(__file__).resolve().parent.parent / "deploy/haproxy.cfg"
_PATIENCE = 10.0
#: Why a test is skipped.
NO_HAPROXY = "haproxy is not here; Debian's package haproxy has it"


def is_installed() -> bool:
    """Whether HAProxy can be run here."""
    return shutil.which("haproxy") is not None


def configuration(port: int, workers: Sequence[int], *, by_person: bool = True) -> str:
    """The file's text with other addresses in it; unless `by_person`, with the workers taken in turn."""
    text = _FILE.read_text(encoding="utf-8")
    text, binds = re.subn(r"^    bind 127\.0\.0\.1:8443$", f"    bind 127.0.0.1:{port}", text, flags=re.MULTILINE)
    servers = "".join(f"    server worker{number} 127.0.0.1:{own}\n" for number, own in enumerate(workers, 1))
    text, lines = re.subn(r"(?:^    server worker\d .*\n)+", servers, text, flags=re.MULTILINE)
    assert (binds, lines) == (1, 1)
    if not by_person:
        text, balances = re.subn(r"^    balance hash .*$", "    balance roundrobin", text, flags=re.MULTILINE)
        text, kinds = re.subn(r"^    hash-type .*\n", "", text, flags=re.MULTILINE)
        assert (balances, kinds) == (1, 1)
    return text


class Balancer:
    """HAProxy before workers on these ports; a context manager."""

    def __init__(self, folder: Path, workers: Sequence[int], *, by_person: bool = True) -> None:
        """Write its configuration into `folder`; what it says goes there too."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port = int(listener.getsockname()[1])
        self._file, self._log = folder / "haproxy.cfg", folder / "haproxy.log"
        self._file.write_text(configuration(self.port, workers, by_person=by_person), encoding="utf-8")

    @property
    def root(self) -> str:
        """The address before which updates are brought."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def said(self) -> str:
        """All that it has logged."""
        return self._log.read_text(encoding="utf-8")

    def __enter__(self) -> Self:
        """Start it, and wait until it listens."""
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(  # noqa: S603 - our own file
                ["haproxy", "-db", "-f", self._file], stdout=log, stderr=log  # noqa: S607 - wherever the system has it
            )  # fmt: skip
        until = time.monotonic() + _PATIENCE
        while not self._listens():
            assert self._process.poll() is None, self.said
            assert time.monotonic() < until, self.said
            time.sleep(0.02)
        return self

    def _listens(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port)).close()
        except OSError:
            return False
        return True

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._process.kill()
        self._process.wait(_PATIENCE)
