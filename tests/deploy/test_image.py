"""The image, built: what is in it, and that it works as an account without rights.

A base of Debian's packages stands for the one that is fetched, and has the same Python: no registry is asked.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.deploy.conftest import ROOT

pytestmark = pytest.mark.full

BASE, IMAGE = "localhost/lots-base:test", "localhost/lots:test"
PACKAGES = "python3,python3-venv,python3-pip,ca-certificates"
ACCOUNT = 65532
#: What this machine's pip needs to reach its registry, where it is set up so.
PIPS = ("/etc/ssl/certs", "/etc/pip.conf")


class Builder:
    """Buildah, with images of its own."""

    def __init__(self, folder):
        self.folder = folder

    def __call__(self, *arguments, check=True, typed=None):
        store = ["--root", self.folder / "store", "--runroot", self.folder / "run", "--storage-driver", "vfs"]
        return subprocess.run(  # noqa: S603 - the system's
            [shutil.which("buildah"), *store, *arguments],
            cwd=ROOT, capture_output=True, text=True, check=check, input=typed,
        )  # fmt: skip

    def makes_base(self):
        """What Containerfile builds on: Debian with Python, which is there called `python` too."""
        tree = self.folder / "base"
        subprocess.run(  # noqa: S603
            ["mmdebstrap", "--variant=minbase", "--mode=root", "--skip=check/qemu", f"--include={PACKAGES}", "bookworm", tree],  # noqa: S607, E501
            check=True, capture_output=True,
        )  # fmt: skip
        (tree / "usr/bin/python").symlink_to("python3")
        container = self("from", "scratch").stdout.strip()
        self("copy", "--quiet", container, tree, "/")
        self("commit", "--quiet", "--rm", container, BASE)
        shutil.rmtree(tree)


@pytest.fixture(scope="module")
def builder(tmp_path_factory):
    missing = [name for name in ("buildah", "mmdebstrap") if not shutil.which(name)]
    if missing or os.geteuid():
        pytest.skip(f"the image is not built here: {', '.join(missing) or 'not root'}")
    builder = Builder(tmp_path_factory.mktemp("image"))
    try:
        builder.makes_base()
    except subprocess.CalledProcessError:
        shutil.rmtree(builder.folder, ignore_errors=True)
        pytest.skip("the image is not built here: its base cannot be made of Debian's packages")
    mounts = [word for path in PIPS if Path(path).exists() for word in ("--volume", f"{path}:{path}:ro")]
    build = ["--pull-never", "--isolation", "chroot", "--format", "docker", "--build-arg", f"BASE={BASE}", *mounts]
    builder("bud", "--quiet", *build, "--tag", IMAGE, "--file", "Containerfile", ".")
    yield builder
    builder("rm", "--all", check=False)
    shutil.rmtree(builder.folder, ignore_errors=True)


@pytest.fixture(scope="module")
def container(builder):
    """A container of the image, and where its files are."""
    name = builder("from", "--pull-never", IMAGE).stdout.strip()
    return name, Path(builder("mount", name).stdout.strip())


def test_it_works_as_an_account_without_rights(builder, container):
    """Words, fonts, papers and database are in it, and nothing else is asked of the machine."""
    name, _ = container

    def run(*command, typed=None):
        return builder("run", "--isolation", "chroot", name, "--", *command, typed=typed, check=False)

    assert run("id", "-u").stdout.strip() == str(ACCOUNT)
    assert run("lots", "check").stdout.startswith("no problems")
    assert "112" in run("lots", "chat", "--locale", "en", typed="1\n").stdout
    settings = ("env", "LOTS_SECRET_KEY=kR3vJx9QmT7wLz2PbN8cHd5FgYs4Ua6Xe1Vo0Wi-_Bq")
    assert run(*settings, "lots", "purge").stdout == "0 rows were past their time\n"
    assert "FAIL" not in run(*settings, "lots", "doctor").stdout
    assert run("lots", "handout", "--language", "th", "--pdf", "/var/lib/lots/page.pdf").returncode == 0
    assert run("touch", "/opt/lots/x").returncode != 0


def test_nothing_in_it_builds_installs_tests_or_gives_rights_and_one_folder_is_written_to(container):
    _, tree = container
    mode = {path: path.lstat().st_mode for path in tree.rglob("*") if not path.is_symlink()}
    files = {path.relative_to(tree) for path in mode}
    assert not [path for path, bits in mode.items() if path.is_file() and bits & 0o6000]
    owned = {path.relative_to(tree) for path in mode if path.lstat().st_uid == ACCOUNT}
    assert {path.parts[:3] for path in owned} == {("var", "lib", "lots")}
    site = next(path for path in files if path.name == "site-packages" and path.parts[:2] == ("opt", "lots"))
    packages = {path.name.lower() for path in files if path.parent == site}
    assert not {"pip", "setuptools", "hatchling", "editables", "tests", "pytest"} & packages
    assert {"bot", "dialogs", "storage", "locales", "psycopg"} <= packages
    programs = {path.name for path in files if path.parent.name in {"bin", "sbin"}}
    assert not {"gcc", "cc", "ld", "make"} & programs
    assert not {path for path in files if path.name in {".env", ".git"}}
