"""Measures one database at one size."""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from storage.backup.archive import new_key_pair
from storage.crypto.keyring import Keyring
from storage.database import Database
from storage.drafts.store import DraftStore
from storage.inspection import rows_under_other_keys
from storage.readers.store import ReaderStore
from tests.bench.botapi import TOKEN, BotApi
from tests.bench.growth.places import Place, PostgresDatabase
from tests.bench.growth.rows import FIRST_CHAT, cheapen
from tests.bench.growth.turns import answers_meanwhile, make_service, new_seconds, take_over, taps, write_draft
from tests.bench.program import ROOT, Program
from tests.bench.round import first_answer, percentile

#: A figure's name, and how it reads.
Figures = dict[str, str]
_LOTS = str(ROOT / ".venv/bin/lots")
_LOOK_SECONDS = 0.02
#: A whole rotation of the largest size would take minutes.
_ROTATING_SECONDS = 40.0
_NEW_DRAFTS, _TAKEN_OVER, _HELD = 4, 40, 200


class Measurement:
    """Of one place at one size; `old` is the key that everything lies under, `new` the one that it comes under."""

    def __init__(self, place: Place, readers: int, numbers: list[int], keys: tuple[str, str], folder: Path) -> None:
        """Keep files in `folder`."""
        self._place, self._readers, self._numbers, self._folder = place, readers, numbers, folder
        self._old, self._new = keys
        self._keyring = Keyring(self._old)
        self.figures: Figures = {}
        #: Drafts in use, that nothing erases: the place of their chat and the number.
        self._held = [(at, number) for at, number in enumerate(numbers) if at % 100 and at % 59 < 10][:_HELD]

    def run(self) -> Figures:
        """Measure everything, what changes most last."""
        self._sizes()
        self._command("lots doctor", "doctor", status=(0, 1))
        asyncio.run(self._purge())  # before a worker does the same at its start
        self._worker()
        asyncio.run(self._turns())
        self._backup()
        self._rotate()
        return self.figures

    # ---------------------------------------------------------------- at rest

    def _sizes(self) -> None:
        sizes = self._place.sizes()
        of_readers = sum(sizes.get(table, 0) for table in ("readers", "deletions"))
        self.figures["database, MB"] = f"{sum(sizes.values()) / 1e6:.1f}"
        if of_readers:
            self.figures["bytes a reader"] = f"{of_readers / self._readers:.0f}"
            self.figures["bytes a draft"] = f"{(sum(sizes.values()) - of_readers) / len(self._numbers):.0f}"

    def _worker(self) -> None:
        """A worker's start, and its memory after it has answered."""
        asyncio.run(self._start())

    async def _start(self) -> None:
        async with BotApi() as api:
            environment = self._environment(self._old) | {
                "LOTS_TELEGRAM_TOKEN": TOKEN, "LOTS_TELEGRAM_API_URL": api.root, "LOTS_LOG_LEVEL": "WARNING",
            }  # fmt: skip
            program = Program("Lots", [_LOTS, "run"], environment, 0, self._folder / "worker.log")
            try:
                self.figures["start to first answer, s"] = f"{await first_answer(api, program):.1f}"
                await asyncio.sleep(3)  # its first purge runs
                self.figures["memory of a worker, MB"] = f"{program.megabytes:.0f}"
            finally:
                program.stop()

    # ---------------------------------------------------------------- turns

    async def _turns(self) -> None:
        service = make_service(self._place.url, self._keyring)
        await service.open()
        spent = new_seconds()
        await taps(service, self._readers, spent["a tap"])
        log, chat = self._place.log_bytes(), FIRST_CHAT - 10_000 - int(time.time()) % 1_000_000
        for number in range(_NEW_DRAFTS):
            await write_draft(service, chat - number, spent)
        written = sum(len(spent[name]) for name in ("an answer", "a consent", "a new draft"))
        if log:
            self.figures["log an answer, kB"] = f"{(self._place.log_bytes() - log) / written / 1000:.1f}"
        await service.close()
        cheapen()
        vaults = [number for at, number in enumerate(self._numbers) if at % 100 and at % 2 == 0]
        await take_over(self._place.url, self._keyring, vaults[:_TAKEN_OVER], spent["a draft by its code"])
        for name, seconds in spent.items():
            self.figures[f"{name}, ms"] = _both(seconds)

    # ---------------------------------------------------------------- upkeep

    async def _purge(self) -> None:
        """What a worker does each hour, while it answers."""
        database = Database(self._place.url)
        drafts, now = DraftStore(database, self._keyring), datetime.now(UTC)
        steps: tuple[tuple[str, Callable[[], Awaitable[int]]], ...] = (
            ("looking for what a copy brought back", lambda: drafts.erase_again(now)),
            ("purge of readers", lambda: ReaderStore(database).purge(now)),
            ("purge of drafts", lambda: drafts.purge(now)),
            ("a second purge of readers", lambda: ReaderStore(database).purge(now)),
            ("a second purge of drafts", lambda: drafts.purge(now)),
        )
        for name, step in steps:
            await self._meanwhile(name, asyncio.ensure_future(step()), database)
        await database.close()

    async def _meanwhile(self, name: str, work: asyncio.Future[int], database: Database) -> int:
        began, spent = time.perf_counter(), new_seconds()
        ended: list[float] = []
        work.add_done_callback(lambda _: ended.append(time.perf_counter() - began))
        keyring = Keyring(self._new, (self._old,)) if name == "rotation" else self._keyring
        failed = await answers_meanwhile(database, keyring, self._held, lambda: not work.done(), spent)
        rows = await work
        self.figures[name] = f"{rows} rows in {ended[0]:.2f} s"
        seconds = spent["an answer meanwhile"]
        if len(seconds) > 5:
            lost = f", {failed} not saved" if failed else ""
            self.figures[f"an answer during {name}, ms"] = f"{_both(seconds)}{lost}"
        elif failed:
            self.figures[f"an answer during {name}, ms"] = f"{failed} not saved"
        return rows

    def _rotate(self) -> None:
        began = time.perf_counter()
        rows = asyncio.run(self._rotation())
        self.figures["rotation, rows a second"] = f"{rows / (time.perf_counter() - began):.0f}"

    async def _rotation(self) -> int:
        """By the command, in a process of its own, for a while; returns how many rows it moved."""
        environment = _bare() | self._environment(self._new) | {"LOTS_SECRET_KEYS_RETIRED": self._old}
        process = await asyncio.create_subprocess_exec(
            _LOTS, "keys", "rotate", env=environment, cwd=self._folder, stdout=subprocess.PIPE
        )

        async def rows() -> int:
            try:
                output, _ = await asyncio.wait_for(process.communicate(), _ROTATING_SECONDS)
                return int(output.split()[0])
            except TimeoutError:
                process.terminate()
                await process.wait()
                return await self._moved()

        database = Database(self._place.url)
        try:
            return await self._meanwhile("rotation", asyncio.ensure_future(rows()), database)
        finally:
            await database.close()

    async def _moved(self) -> int:
        """How many drafts lie under the new key."""
        database = Database(self._place.url)
        try:
            return await rows_under_other_keys(database, self._keyring)
        finally:
            await database.close()

    # ---------------------------------------------------------------- commands

    def _backup(self) -> None:
        file = self._folder / f"backup-{self._readers}"
        file.unlink(missing_ok=True)
        if isinstance(self._place, PostgresDatabase):
            file = self._place.server.folder / "dump"
            file.unlink(missing_ok=True)
            self.figures["pg_dump"] = _timed(lambda: self._place.dump(file))
            self.figures["pg_restore"] = _timed(lambda: self._place.put_back(file))
            return
        secret, public = new_key_pair()
        key, target = self._folder / "key", self._folder / "restored.sqlite3"
        key.write_text(secret)
        key.chmod(0o600)
        self._command("lots backup make", "backup", "make", str(file), LOTS_BACKUP_PUBLIC_KEY=public)
        self.figures["backup, MB"] = f"{file.stat().st_size / 1e6:.1f}" if file.exists() else "none"
        self._command(
            "lots restore", "restore", str(file), "--key", str(key), LOTS_DATABASE_URL=f"sqlite+aiosqlite:///{target}"
        )
        for path in (file, *self._folder.glob("restored.sqlite3*")):
            path.unlink(missing_ok=True)

    def _command(self, name: str, *arguments: str, status: tuple[int, ...] = (0,), **settings: str) -> None:
        """Run a command of Lots: its seconds, and the most memory that it took."""
        began, most = time.perf_counter(), 0
        with (self._folder / "commands.log").open("ab") as log:
            process = subprocess.Popen(  # noqa: S603 - our own program
                [_LOTS, *arguments],
                env=_bare() | self._environment(self._old) | settings, cwd=self._folder, stdout=log, stderr=log,
            )  # fmt: skip
            while process.poll() is None:
                most = max(most, _most_kibibytes(process.pid))
                time.sleep(_LOOK_SECONDS)
        wrong = "" if process.returncode in status else f", status {process.returncode}"
        self.figures[name] = f"{time.perf_counter() - began:.1f} s, {most / 1024:.0f} MB{wrong}"

    def _environment(self, key: str) -> dict[str, str]:
        return {"LOTS_DATABASE_URL": self._place.url, "LOTS_SECRET_KEY": key}


def _most_kibibytes(pid: int) -> int:
    """The most memory that a process has had so far; 0 where it is gone."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM:")), 0)


def _bare() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("LOTS_")}


def _both(seconds: list[float]) -> str:
    """Median and 95th percentile, milliseconds."""
    return f"{statistics.median(seconds) * 1000:.1f} / {percentile(seconds, 0.95) * 1000:.1f}"


def _timed(work: Callable[[], None]) -> str:
    began = time.perf_counter()
    work()
    return f"{time.perf_counter() - began:.1f} s"
