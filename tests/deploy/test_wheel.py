"""A wheel carries all that Lots needs, and works where nothing of the checkout is."""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import time
import zipfile
from importlib.metadata import PackageNotFoundError, distribution
from urllib.request import urlopen

import pytest
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from tests.deploy.conftest import ROOT
from tests.deploy.licences import complete


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)  # noqa: S603 - our own
    (made,) = folder.iterdir()
    return made


KEY = "kR3vJx9QmT7wLz2PbN8cHd5FgYs4Ua6Xe1Vo0Wi-_Bq"


def environment(**values):
    return {name: value for name, value in os.environ.items() if not name.startswith(("LOTS_", "PYTHON"))} | values


@pytest.mark.skipif(shutil.which("git") is None or not (ROOT / ".git").exists(), reason="a checkout")
def test_it_carries_every_file_that_is_kept_and_nothing_else(wheel):
    packages = ["bot", "dialogs", "storage", "locales"]
    listed = subprocess.run(["git", "ls-files", *packages], cwd=ROOT, check=True, capture_output=True, text=True)  # noqa: S603, S607
    kept = {name for name in listed.stdout.splitlines() if (ROOT / name).exists()}
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert kept <= held
    assert not [name for name in held if name.endswith((".sqlite3", ".env", ".log")) or "__pycache__" in name]


def test_out_of_the_wheel_alone_it_talks_and_makes_a_database(wheel, tmp_path):
    """Words and migrations are in it: nothing is read from the checkout."""
    shutil.unpack_archive(wheel, tmp_path / "lots", "zip")
    program = "import sys, bot.__main__ as lots; print(lots.__file__, file=sys.stderr); sys.exit(lots.main())"
    alone = environment(PYTHONPATH=str(tmp_path / "lots"), LOTS_SECRET_KEY=KEY)

    def run(*arguments, typed=""):
        return subprocess.run(  # noqa: S603 - our own
            [sys.executable, "-P", "-c", program, *arguments], cwd=tmp_path, env=alone, input=typed,
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    talk, purge = run("chat", "--locale", "en", typed="1\n"), run("purge")
    assert (talk.returncode, talk.stderr) == (0, f"{tmp_path}/lots/bot/__main__.py\n")
    assert "112" in talk.stdout
    assert (purge.returncode, purge.stdout) == (0, "0 rows were past their time\n")
    assert (tmp_path / "lots.sqlite3").exists()


@pytest.mark.full
def test_in_an_empty_environment_it_is_installed_by_its_locks_checks_and_serves(wheel, tmp_path):
    """As OPERATING.md has it; `lots serve` answers its health while Telegram does not, and ends when it is told to."""
    python, lots = tmp_path / "venv/bin/python", tmp_path / "venv/bin/lots"
    subprocess.run([sys.executable, "-m", "venv", tmp_path / "venv"], check=True)  # noqa: S603 - our own
    pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "--require-hashes", "-r", ROOT / "requirements-postgresql.lock"], check=True)  # noqa: S603
    subprocess.run([*pip, "--no-deps", wheel], check=True)  # noqa: S603 - our own

    def run(command):
        return subprocess.run(  # noqa: S603 - our own
            [lots, command], cwd=tmp_path, env=environment(LOTS_SECRET_KEY=KEY), input="1\n", capture_output=True,
            text=True, check=False,
        )  # fmt: skip

    assert run("check").stdout.startswith("no problems")
    assert run("chat").returncode == 0
    assert "FAIL" not in run("doctor").stdout
    assert serves(lots, tmp_path) == 0
    assert shows_pages(lots, tmp_path) in {0, -signal.SIGTERM}


def shows_pages(lots, folder):
    """Start the browser's conversation without a setting, read its plain addresses, and stop it; returns its status."""
    command = [lots, "web", "--port", "0"]
    with subprocess.Popen(command, cwd=folder, env=environment(), stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        try:
            address = process.stdout.readline().strip()
            for path, word in (("", "<h1"), ("akut", "tel:112"), ("steg/urgent", "tel:112"), ("static/lots.css", "{")):
                with urlopen(f"{address}{path}", timeout=20) as page:  # noqa: S310 - loopback
                    assert word in page.read().decode(), path
        finally:
            process.terminate()
        return process.wait(60)


def serves(lots, folder):
    """Start a worker, ask for its health, and tell it to stop; returns its status."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    settings = environment(
        LOTS_SECRET_KEY=KEY, LOTS_TELEGRAM_TOKEN="123:abc", LOTS_TELEGRAM_API_URL="http://127.0.0.1:1",
        LOTS_WEBHOOK_URL="https://lots.example/hook-7f3a9c2e5b", LOTS_WEBHOOK_SECRET=secrets.token_urlsafe(24),
        LOTS_LISTEN_ADDRESS=address, LOTS_DRAIN_SECONDS="0",
    )  # fmt: skip
    with subprocess.Popen([lots, "serve"], cwd=folder, env=settings, stderr=subprocess.DEVNULL) as worker:  # noqa: S603
        deadline = time.monotonic() + 60
        while not answers(f"http://{address}/healthz"):
            assert time.monotonic() < deadline
            assert worker.poll() is None
            time.sleep(0.1)
        worker.terminate()
        return worker.wait(60)


def answers(url):
    try:
        with urlopen(url, timeout=5) as answer:  # noqa: S310 - loopback
            return answer.status == 200
    except OSError:
        return False


def test_the_bill_of_materials_names_every_locked_package_with_its_hashes_and_licence(tmp_path):
    lock = (ROOT / "requirements-postgresql.lock").read_text()
    command = [
        sys.executable, "-W", "ignore", "-m", "cyclonedx_py", "requirements", ROOT / "requirements-postgresql.lock",
        "--pyproject", ROOT / "pyproject.toml", "--spec-version", "1.6", "--output-file", tmp_path / "lots.cdx.json",
    ]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - our own
    complete(tmp_path / "lots.cdx.json")
    text = (tmp_path / "lots.cdx.json").read_text()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bill = json.loads(text)
    assert bill["bomFormat"] == "CycloneDX"
    parts = {part["name"].lower().replace("_", "-"): part for part in bill["components"]}
    locked = re.findall(r"^([\w.-]+)(?:\[.*?\])?==([^ ;]+)", lock, re.MULTILINE)
    assert len(locked) >= 60
    for name, version in locked:
        part = parts[name.lower().replace("_", "-")]
        assert part["version"] == version
        assert part["externalReferences"][0]["hashes"]
        assert part["purl"] == f"pkg:pypi/{part['name'].lower()}@{version}"
        assert "licenses" in part or not is_installed(name), name


def is_installed(name):
    try:
        distribution(name)
    except PackageNotFoundError:
        return False
    return True


@pytest.mark.full
def test_the_same_files_give_the_same_wheel_wherever_and_whenever_it_is_built(wheel, tmp_path):
    """Byte by byte, so that who doubts a release can build it and compare."""
    packages = ("bot", "dialogs", "storage", "locales")
    for name in packages:
        shutil.copytree(ROOT / name, tmp_path / "copy" / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, tmp_path / "copy")
    for path in (tmp_path / "copy").rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)
        os.utime(path, (2_000_000_000, 2_000_000_000))
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=tmp_path / "copy", check=True, capture_output=True)  # noqa: S603 - our own
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()
