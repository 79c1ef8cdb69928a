"""Runs Lots and writes, every two seconds, how many tasks its loop has: `python -m tests.bench.watched FOLDER COMMAND`.

The number stands in a file of FOLDER that is named by the process.
"""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import uvloop

_EVERY_SECONDS = 2.0


def note(loop: asyncio.AbstractEventLoop, file: Path) -> None:
    """Write the number now, and again in a while."""
    file.write_text(str(len(asyncio.all_tasks(loop))), "utf-8")
    loop.call_later(_EVERY_SECONDS, note, loop, file)


def watch(file: Path) -> None:
    """Let the loop that the program makes note its tasks."""
    make = uvloop.new_event_loop

    def make_watched() -> asyncio.AbstractEventLoop:
        loop = make()
        loop.call_soon(note, loop, file)
        return loop

    uvloop.new_event_loop = make_watched


if __name__ == "__main__":
    from bot.__main__ import main

    watch(Path(sys.argv[1]) / f"{os.getpid()}.tasks")
    sys.argv = ["lots", *sys.argv[2:]]
    sys.exit(main())
