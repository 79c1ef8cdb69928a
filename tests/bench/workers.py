"""Several workers of `lots serve` as one program: started, measured and stopped together."""

from __future__ import annotations

import os
import secrets
import socket
from pathlib import Path

from tests.bench.botapi import TOKEN
from tests.bench.delivery import PATH, SECRET
from tests.bench.program import ROOT, Program


def free_ports(count: int) -> list[int]:
    """Ports of loopback that nobody listens on."""
    listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [listener.getsockname()[1] for listener in listeners]
    for listener in listeners:
        listener.close()
    return ports


class Workers:
    """Looks like one `Program`; its figures are sums over all processes."""

    def __init__(self, root: str, folder: Path, core: int, ports: list[int], database: str | None = None) -> None:
        """One worker on each port, all on one core; on `database`, else on an SQLite file."""
        self.name = f"Lots, webhook, {len(ports)} worker" + ("s" if len(ports) > 1 else "")
        self.log = folder / "worker.log"
        key = secrets.token_urlsafe(32)
        self.programs = [
            Program(
                self.name,
                [str(ROOT / ".venv/bin/lots"), "serve"],
                {
                    "LOTS_TELEGRAM_TOKEN": TOKEN, "LOTS_TELEGRAM_API_URL": root, "LOTS_LOG_LEVEL": "WARNING",
                    "LOTS_DATABASE_URL": database or f"sqlite+aiosqlite:///{folder}/workers.sqlite3",
                    "LOTS_SECRET_KEY": key, "LOTS_WEBHOOK_URL": f"https://bench.example{PATH}",
                    "LOTS_WEBHOOK_SECRET": SECRET, "LOTS_LISTEN_ADDRESS": f"127.0.0.1:{port}",
                    "LOTS_DRAIN_SECONDS": "0",
                },
                core,
                self.log,
            )
            for port in ports
        ]  # fmt: skip

    def start(self) -> None:
        """Start them all."""
        for program in self.programs:
            program.start()

    @property
    def is_running(self) -> bool:
        """Whether none has ended."""
        return all(program.is_running for program in self.programs)

    @property
    def cpu_seconds(self) -> float:
        """Processor time of all so far."""
        return sum(program.cpu_seconds for program in self.programs)

    @property
    def megabytes(self) -> float:
        """Resident memory of all."""
        return sum(program.megabytes for program in self.programs)

    @property
    def handles(self) -> int:
        """Open files and connections of all."""
        return sum(len(os.listdir(f"/proc/{pid}/fd")) for pid in self.process_ids)  # noqa: PTH208 - only counted

    @property
    def threads(self) -> int:
        """Threads of all."""
        return sum(len(os.listdir(f"/proc/{pid}/task")) for pid in self.process_ids)  # noqa: PTH208 - only counted

    @property
    def process_ids(self) -> list[int]:
        """Of those that run."""
        return [program.process.pid for program in self.programs if program.process]

    def kill(self) -> None:
        """End them by SIGKILL."""
        for program in self.programs:
            program.kill()

    def stop(self) -> None:
        """End them as an operator does."""
        for program in self.programs:
            program.stop()
