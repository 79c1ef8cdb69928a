"""Several workers of `lots serve` as one program: started, measured and stopped together."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.botapi import BotApi
from tests.bench.delivery import PATH, SECRET
from tests.bench.program import Program, lots_command, lots_environment

_START_SECONDS = 300.0


def free_ports(count: int) -> list[int]:
    """Ports of loopback that nobody listens on."""
    listeners = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [listener.getsockname()[1] for listener in listeners]
    for listener in listeners:
        listener.close()
    return ports


class Workers:
    """Looks like one `Program`; its figures are sums over all processes."""

    def __init__(
        self,
        name: str,
        root: str,
        folder: Path,
        core: int,
        ports: Sequence[int],
        database: str,
        *,
        command: Sequence[str] | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """One worker on each port, all on one core; started by `command` in place of `lots serve`.

        `environment` is told them besides.
        """
        self.name, self.log = name, folder / "worker.log"
        common = lots_environment(root, database, secrets.token_urlsafe(32)) | {
            "LOTS_WEBHOOK_URL": f"https://bench.example{PATH}", "LOTS_WEBHOOK_SECRET": SECRET,
            "LOTS_DRAIN_SECONDS": "0", **(environment or {}),
        }  # fmt: skip
        started_by = list(command or lots_command("serve"))
        self.programs = [
            Program(name, started_by, common | {"LOTS_LISTEN_ADDRESS": f"127.0.0.1:{port}"}, core, self.log)
            for port in ports
        ]

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

    def restart_samples(self) -> None:
        """Let sampled workers forget what they have counted."""
        for program in self.programs:
            program.restart_samples()


async def all_answered(api: BotApi, program: Workers) -> None:
    """Wait until every worker has answered somebody; several starts at once take a busy machine minutes."""
    chats = range(len(program.programs))  # neighbours go to different workers
    for chat in chats:
        api.types(chat, "/start")
    async with asyncio.timeout(_START_SECONDS):
        while not all(api.card(chat) for chat in chats):
            if not program.is_running:
                raise RuntimeError(f"a worker has ended: {program.log}")
            await asyncio.sleep(0.1)
