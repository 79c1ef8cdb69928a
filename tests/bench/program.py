"""A bot as a process of its own, on a core of its own: started, measured, killed."""

from __future__ import annotations

import os
import secrets
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.botapi import TOKEN
from tests.bench.stores import process_seconds

ROOT = Path(__file__).parents[2]
_KIB = 1024
_STOP_SECONDS = 15


@dataclass
class Program:
    """How a bot is started, and its process while it runs. What it prints goes to `log`."""

    name: str
    command: list[str]
    environment: dict[str, str]
    core: int
    log: Path
    process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    def start(self) -> None:
        """Start it."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603 - commands of our own
                ["taskset", "--cpu-list", str(self.core), *self.command],  # noqa: S607 - wherever the system has it
                cwd=self.log.parent, env=_bare_environment() | self.environment, stdout=log, stderr=log,
            )  # fmt: skip

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self.process is not None and self.process.poll() is None

    @property
    def cpu_seconds(self) -> float:
        """Processor time of all its threads so far."""
        assert self.process
        return process_seconds(self.process.pid)

    @property
    def megabytes(self) -> float:
        """Resident memory now."""
        assert self.process
        lines = Path(f"/proc/{self.process.pid}/status").read_text().splitlines()
        return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / _KIB

    def restart_samples(self) -> None:
        """Let a sampled bot forget what it has counted."""
        assert self.process
        self.process.send_signal(signal.SIGUSR1)

    def kill(self) -> None:
        """End it by SIGKILL, in the middle of whatever it does."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it as an operator does; by SIGKILL where that takes too long."""
        self._end(signal.SIGTERM)

    def _end(self, number: int) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        process.send_signal(number)
        try:
            process.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(_STOP_SECONDS)


def _bare_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("LOTS_")} | {
        "PYTHONPATH": str(ROOT)
    }


def lots_environment(root: str, database: str, key: str) -> dict[str, str]:
    """What Lots is told, however updates reach it."""
    return {
        "LOTS_TELEGRAM_TOKEN": TOKEN, "LOTS_TELEGRAM_API_URL": root, "LOTS_LOG_LEVEL": "WARNING",
        "LOTS_DATABASE_URL": database, "LOTS_SECRET_KEY": key,
    }  # fmt: skip


def lots_command(command: str, sampled: Path | None = None) -> list[str]:
    """How Lots is started; with `sampled`, where its time goes is written there at the end."""
    if sampled:
        return [sys.executable, "-m", "tests.bench.sampler", str(sampled), command]
    return [str(ROOT / ".venv/bin/lots"), command]


def lots(name: str, root: str, folder: Path, core: int, database: str, sampled: Path | None = None) -> Program:
    """Lots as `lots run` starts it."""
    environment = lots_environment(root, database, secrets.token_urlsafe(32))
    return Program(name, lots_command("run", sampled), environment, core, folder / "lots.log")


def floor(root: str, folder: Path, core: int) -> Program:
    """The bare client."""
    command = [sys.executable, "-m", "tests.bench.floor", root, TOKEN, str(folder / "screens.json")]
    return Program("bare client", command, {}, core, folder / "floor.log")


def peer(root: str, folder: Path, core: int, socket: Path) -> Program:
    """aiogram-dialog with Redis."""
    python = str(ROOT / ".venv-bench/bin/python")
    command = [python, "-m", "tests.bench.peer", root, TOKEN, str(folder / "screens.json"), str(socket)]
    return Program("aiogram-dialog + Redis", command, {}, core, folder / "peer.log")
