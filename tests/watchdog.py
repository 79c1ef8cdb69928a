"""Ends what runs on a temporary folder, and removes the folder, once the test run that made it is gone.

A run that is killed ends nothing itself. The watchdog is a process of its own, outside the run's session; it waits for
the end of a pipe that only the run holds, and which the system closes however the run ends.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_PROCESSES = Path("/proc")
#: PostgreSQL and PgBouncer end at once by this signal, and take those with them that they have started.
_END = signal.SIGQUIT
#: How often it is looked whether they are gone, and the seconds between.
_ROUNDS, _PAUSE = 100, 0.1


class Watchdog:
    """Watches one folder for as long as this process lives."""

    def __init__(self, folder: Path) -> None:
        """Begin to watch."""
        self._process = subprocess.Popen(  # noqa: S603 - this module
            [sys.executable, "-S", "-E", __file__, folder],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip

    def ends(self) -> None:
        """Have it end what is left, and wait until it has."""
        self._process.communicate(timeout=2 * _ROUNDS * _PAUSE)


def processes_on(folder: Path) -> Iterator[int]:
    """The processes that were started to work on a file or a folder in `folder`.

    Only where the system lists its processes as Linux does; elsewhere there are none.
    """
    inside = f"{folder}{os.sep}".encode()
    for entry in _PROCESSES.glob("[0-9]*"):
        with suppress(OSError):
            words = (entry / "cmdline").read_bytes().split(b"\0")
            if int(entry.name) != os.getpid() and any(word.startswith(inside) for word in words[1:]):
                yield int(entry.name)


def end(folder: Path) -> None:
    """End them, wait until they are gone, and remove the folder."""
    for process in processes_on(folder):
        with suppress(ProcessLookupError):
            os.kill(process, _END)
    for _ in range(_ROUNDS):
        if not any(processes_on(folder)):
            break
        time.sleep(_PAUSE)
    shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.stdin.buffer.read()
    end(Path(sys.argv[1]))
