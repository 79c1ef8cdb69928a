"""Measures and prints. `--help` tells the options."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
import tempfile
from pathlib import Path

from tests.bench.program import ROOT
from tests.bench.session import Session
from tests.bench.table import markdown, write
from tests.bench.ways import WAYS

PARTS = ("1", "200", "paced", "2000", "kills", "costs")
BOTS = ("floor", "peer", *WAYS)
_BOT_CORE, _OWN_CORE = 0, 1
#: A load average above which other work disturbs the figures.
_BUSY = 0.5


def options() -> argparse.Namespace:
    """The command line."""
    line = argparse.ArgumentParser(prog="make bench", description=__doc__)
    line.add_argument("--quick", action="store_true", help="about a minute: few readers, one round, no file")
    line.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="these parts alone")
    line.add_argument("--bots", nargs="+", choices=BOTS, default=BOTS)
    line.add_argument("--rounds", type=int, default=3, help="how often each round is played (3)")
    line.add_argument("--profile", action="store_true", help="where a tap's time goes in the first Lots of --bots")
    line.add_argument("--output", type=Path, default=ROOT / ".readme/bench.md", help="the file for the table")
    return line.parse_args()


def main() -> None:
    """Measure what is asked for, print the table and write it."""
    chosen = options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the bots end too
    if (os.cpu_count() or 1) > 1:
        os.sched_setaffinity(0, {_OWN_CORE})
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        load = os.getloadavg()[0]
        session = Session(Path(folder), _BOT_CORE, _OWN_CORE, quick=chosen.quick)
        if chosen.profile:
            asyncio.run(session.profile(next((bot for bot in chosen.bots if bot in WAYS), "sqlite")))
        else:
            asyncio.run(session.measure(chosen.bots, chosen.only, 1 if chosen.quick else chosen.rounds))
        if load > _BUSY:
            session.results.remarks.append(f"The machine was busy with other work (load {load:.1f}): read the ratios.")
        text = markdown(session.results, session.peer_name)
    print(text)
    if not chosen.quick and not chosen.profile:
        write(text, chosen.output, ROOT / "README.md")


if __name__ == "__main__":
    main()
