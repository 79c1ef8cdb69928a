"""`make` sets itself up again where its environment was moved or is not whole, and says what is missing in one line."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
#: A Python that makes environments without a registry: its pip writes the program as the real one does.
PYTHON = """#!/bin/sh
here=$(dirname "$0")
case "$*" in
  "-m venv .venv")
    [ -e no-venv ] && { echo "ensurepip is not available" ; exit 1; }
    mkdir -p .venv/bin && cp "$0" .venv/bin/python ;;
  "-c import pip") [ ! -e "$here/no-pip" ] ;;
  *"--editable ."*)
    printf '#!/bin/sh\\n: %s/.venv/bin/python\\necho started in %s\\n' "$PWD" "$PWD" > .venv/bin/lots
    chmod +x .venv/bin/lots ; echo set up ;;
esac
"""

pytestmark = pytest.mark.skipif(shutil.which("make") is None, reason="make")


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "first"
    place.mkdir()
    shutil.copy(ROOT / "Makefile", place)
    for name in ("requirements.lock", "pyproject.toml"):
        (place / name).touch()
    python = tmp_path / "python3"
    python.write_text(PYTHON)
    python.chmod(0o755)
    return place


def make(place, *arguments):
    # Under `make test` the outer make's own variables would have the inner one say which folder it enters.
    environment = {
        name: value for name, value in os.environ.items() if name not in {"MAKEFLAGS", "MAKELEVEL", "MFLAGS"}
    }
    return subprocess.run(  # noqa: S603 - our own Makefile
        ["make", f"PYTHON={place.parent / 'python3'}", *arguments],  # noqa: S607 - the system's make
        cwd=place, env=environment, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


def test_it_is_set_up_once(folder):
    first, second = make(folder, "run"), make(folder, "run")
    assert (first.returncode, second.returncode) == (0, 0)
    assert f"started in {folder}" in first.stdout
    assert "set up" in first.stdout
    assert "set up" not in second.stdout


def test_a_folder_that_was_moved_sets_itself_up_again(folder):
    make(folder, "run")
    moved = folder.rename(folder.parent / "second")
    again = make(moved, "run")
    assert again.returncode == 0
    assert "made anew" in again.stdout
    assert f"started in {moved}" in again.stdout
    assert "made anew" not in make(moved, "run").stdout


def test_an_environment_without_pip_is_made_anew(folder):
    make(folder, "setup")
    (folder / ".venv/bin/no-pip").touch()
    again = make(folder, "setup")
    assert again.returncode == 0
    assert "made anew" in again.stdout
    assert "set up" in again.stdout


def test_a_python_that_makes_no_environment_is_one_line_that_says_what_to_install(folder):
    (folder / "no-venv").touch()
    for _ in range(2):
        refused = make(folder, "setup")
        assert refused.returncode == 2
        assert refused.stdout == ""
        assert refused.stderr.startswith("lots: ")
        assert "install python3-venv" in refused.stderr
        assert not (folder / ".venv").exists()


def test_no_file_is_handed_to_pytest_as_a_word_of_its_own():
    """Before pytest has met an option of ours it takes the file behind it, if it is there, for where the tests are."""
    assert "--not-run " not in (ROOT / "Makefile").read_text(encoding="utf-8")
