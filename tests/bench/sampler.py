"""Runs `lots run` and notes two hundred times a second where its main thread is.

Started as `python -m tests.bench.sampler FILE`; SIGUSR1 begins the count anew. At the end FILE holds how often each
stage was met. A stage is the innermost part of the program on the stack. Time spent waiting is left out.
"""

from __future__ import annotations

import json
import signal
import sys
import threading
from collections import Counter
from pathlib import Path
from types import FrameType

_SECONDS = 0.005

#: What a place in the code belongs to: the first line whose path and function are found in a frame. An empty
#: function means any. Frames are looked at from the innermost.
STAGES = (
    ("selectors.py", "select", "waiting"),
    ("asyncio/base_events.py", "", "event loop"),
    ("asyncio/events.py", "_run", "event loop"),
    ("asyncio/runners.py", "", "waiting"),  # a loop written in C shows no frame of its own
    ("telegram/_update.py", "de_json", "receive, parse"),
    ("bot/telegram/receiving.py", "_receive", "receive, parse"),
    ("bot/telegram/receiving.py", "_fetch", "receive, parse"),
    ("bot/telegram/inbound.py", "", "receive, parse"),
    ("telegram/_bot.py", "get_updates", "receive, parse"),
    ("bot/readers.py", "", "reader's row"),
    ("storage/", "", "reader's row"),
    ("site-packages/sqlalchemy/", "", "reader's row"),
    ("site-packages/aiosqlite/", "", "reader's row"),
    ("bot/render.py", "", "render"),
    ("bot/texts.py", "", "render"),
    ("site-packages/fluent/", "", "render"),
    ("site-packages/babel/", "", "render"),
    ("bot/lookup_index.py", "", "look-up"),
    ("dialogs/lookup/", "", "look-up"),
    ("bot/free_text.py", "", "look-up"),
    ("dialogs/", "", "service"),
    ("bot/telegram/", "", "send"),
    ("site-packages/telegram/", "", "send"),
    ("bot/", "", "service"),
    ("site-packages/aiohttp/", "", "HTTP"),
)


def stage(frame: FrameType | None) -> str:
    """The stage that a stack is in."""
    while frame:
        path, function = frame.f_code.co_filename, frame.f_code.co_name
        for part, name, label in STAGES:
            if part in path and name in {"", function}:
                return label
        frame = frame.f_back
    return "event loop"


def line(frame: FrameType) -> str:
    """The innermost function, for the list of the dearest."""
    code = frame.f_code
    return f"{'/'.join(Path(code.co_filename).parts[-2:])}:{code.co_qualname}"


class Sampler(threading.Thread):
    """Looks at the main thread until told to stop."""

    def __init__(self) -> None:
        """Count nothing yet."""
        super().__init__(daemon=True)
        self.stages: Counter[str] = Counter()
        self.lines: Counter[str] = Counter()
        self._over = threading.Event()

    def run(self) -> None:
        """Look, and wait."""
        main = threading.main_thread().ident
        while not self._over.wait(_SECONDS):
            frame = sys._current_frames().get(main or 0)
            if frame is None:
                continue
            label = stage(frame)
            self.stages[label] += 1
            if label != "waiting":
                self.lines[f"{label}: {line(frame)}"] += 1

    def restart(self) -> None:
        """Count from nothing."""
        self.stages.clear()
        self.lines.clear()

    def write(self, file: Path) -> None:
        """Stop, and write what was met."""
        self._over.set()
        self.join()
        file.write_text(json.dumps({"stages": self.stages, "lines": dict(self.lines.most_common(25))}), "utf-8")


if __name__ == "__main__":
    from bot.__main__ import main

    target, sampler = Path(sys.argv[1]), Sampler()
    sampler.start()
    signal.signal(signal.SIGUSR1, lambda *_: sampler.restart())
    sys.argv = ["lots", "run"]
    try:
        status = main()
    finally:
        sampler.write(target)
    sys.exit(status)
