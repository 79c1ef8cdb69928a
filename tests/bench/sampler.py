"""Runs Lots and notes, two hundred times for each second of processor time, where its main thread is.

Started as `python -m tests.bench.sampler FILE COMMAND`, for `lots COMMAND`; SIGUSR1 begins the count anew. At the end
FILE holds how often each stage was met. A stage is the innermost part of the program on the stack. The kernel's timer
counts the time of all threads: where it strikes while the main thread waits, another one works: the database's.
"""

from __future__ import annotations

import json
import signal
import sys
from collections import Counter
from pathlib import Path
from types import FrameType

_SECONDS = 0.005

#: What everything belongs to that such a function calls, wherever it is on the stack; looked at before `STAGES`.
CALLERS = (
    ("bot/telegram/receiver.py", "_receive", "receive, parse"),
    ("bot/telegram/inbound.py", "read_update", "receive, parse"),
    ("telegram/_message.py", "de_json", "send: the answer, parsed"),
    ("bot/telegram/request.py", "parse_json_payload", "send: the answer, parsed"),
)
#: What a place in the code belongs to: the first line whose path and function are found in a frame. An empty
#: function means any. Frames are looked at from the innermost.
STAGES = (
    ("selectors.py", "select", "the database's thread"),
    ("asyncio/base_events.py", "", "event loop"),
    ("asyncio/events.py", "_run", "event loop"),
    ("asyncio/runners.py", "", "the loop, or the database's thread"),  # a loop written in C shows no frame of its own
    ("bot/readers.py", "", "reader's row"),
    ("storage/", "", "reader's row"),
    ("site-packages/sqlalchemy/", "", "reader's row"),
    ("site-packages/aiosqlite/", "", "reader's row"),
    ("site-packages/psycopg", "", "reader's row"),
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
    ("bot/asgi/", "", "HTTP"),
    ("bot/", "", "service"),
    ("site-packages/aiohttp/", "", "HTTP"),
    ("site-packages/uvicorn/", "", "HTTP"),
    ("site-packages/starlette/", "", "HTTP"),
)


def stage(frame: FrameType | None) -> str:
    """The stage that a stack is in."""
    places = []
    while frame:
        places.append((frame.f_code.co_filename, frame.f_code.co_name))
        frame = frame.f_back
    # Of callers the rule that stands first counts; of all else the innermost place.
    pairs = [(rule, place) for rule in CALLERS for place in places] + [
        (rule, place) for place in places for rule in STAGES
    ]
    return next((rule[2] for rule, place in pairs if _names(rule, place)), "event loop")


def _names(rule: tuple[str, str, str], place: tuple[str, str]) -> bool:
    return rule[0] in place[0] and rule[1] in {"", place[1]}


def line(frame: FrameType) -> str:
    """The innermost function, for the list of the dearest."""
    code = frame.f_code
    return f"{'/'.join(Path(code.co_filename).parts[-2:])}:{code.co_qualname}"


class Sampler:
    """Counts where the timer meets the main thread."""

    def __init__(self) -> None:
        """Count nothing yet."""
        self.stages: Counter[str] = Counter()
        self.lines: Counter[str] = Counter()

    def start(self) -> None:
        """Start the timer, and listen for the wish to begin anew."""
        signal.signal(signal.SIGPROF, self._count)
        signal.signal(signal.SIGUSR1, self._restart)
        signal.setitimer(signal.ITIMER_PROF, _SECONDS, _SECONDS)

    def write(self, file: Path) -> None:
        """Stop, and write what was met."""
        signal.setitimer(signal.ITIMER_PROF, 0)
        file.write_text(json.dumps({"stages": self.stages, "lines": dict(self.lines.most_common(25))}), "utf-8")

    def _count(self, _: int, frame: FrameType | None) -> None:
        label = stage(frame)
        self.stages[label] += 1
        if frame:
            self.lines[f"{label}: {line(frame)}"] += 1

    def _restart(self, _: int, __: FrameType | None) -> None:
        self.stages.clear()
        self.lines.clear()


if __name__ == "__main__":
    from bot.__main__ import main

    target, sampler = Path(sys.argv[1]), Sampler()
    sampler.start()
    sys.argv = ["lots", *sys.argv[2:]]
    try:
        status = main()
    finally:
        sampler.write(target)
    sys.exit(status)
