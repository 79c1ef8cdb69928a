"""The README's table of promises names a test for each, and the tests are there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Promises about what this release does not have, said so in the table.
NOT_YET: frozenset[int] = frozenset()
ROW = re.compile(r"\| (\d+) \| (.+?) \| (.+?) \|")


def table():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    inside = text.split("<!-- promises -->")[1].split("<!-- /promises -->")[0]
    return {int(row[1]): row[3] for row in ROW.finditer(inside)}


@cache
def names_in(file):
    """The names of the functions in a file."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Assign)
    found = [node for node in ast.walk(tree) if isinstance(node, kinds)]
    named = {node.name for node in found if not isinstance(node, ast.Assign)}
    return named | {
        t.id for node in found if isinstance(node, ast.Assign) for t in node.targets if isinstance(t, ast.Name)
    }


def test_every_promise_has_its_row():
    assert list(table()) == list(range(1, 38))


def test_every_promise_names_tests_that_are_there():
    """Promise 28."""
    for number, said in table().items():
        named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", said)
        assert named or number in NOT_YET, number
        for file, name in named:
            assert name in names_in(file), f"{number}: {file}::{name}"


def test_every_fault_names_tests_that_are_there():
    rows = (ROOT / "README.md").read_text(encoding="utf-8").split("<!-- faults -->")[1].split("<!-- /faults -->")[0]
    for row in rows.splitlines()[3:]:
        named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", row)
        assert named, row
        for file, name in named:
            assert name in names_in(file), f"{file}::{name}"


def test_what_is_not_there_yet_says_so():
    for number in NOT_YET:
        assert table()[number].startswith("not in this release")


def test_every_command_and_setting_stands_in_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    from bot.settings.model import Settings

    missing = [name for name in Settings.model_fields if f"LOTS_{name.upper()}" not in readme]
    assert not missing
    for command in (
        "chat",
        "run",
        "search",
        "plan",
        "show",
        "check",
        "graph",
        "keys new",
        "keys rotate",
        "purge",
        "invite new",
        "trail",
    ):
        assert f"lots {command}" in readme, command


def test_locks_hold_hashes_and_name_no_index():
    """Promise 28."""
    for file in ("requirements.lock", "tests/requirements.lock", "tests/bench/requirements.lock"):
        text = (ROOT / file).read_text(encoding="utf-8")
        pins = re.findall(r"^[\w.-]+(?:\[[\w,.-]+\])?==\S+(.*(?:\n    .*)*)", text, re.MULTILINE)
        assert len(pins) > 20
        assert all("--hash=sha256:" in pin for pin in pins)
        assert not re.search(r"index-url|find-links|https?://", text)


def block(name):
    """What stands in the README between the marks of a block."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    return text.split(f"<!-- {name} -->")[1].split(f"<!-- /{name} -->")[0].strip()


def test_the_diagram_shows_the_packages_as_they_import_each_other():
    from tests.house import mermaid

    assert block("packages") == mermaid(), "write it anew with: python -m tests.house --write"


def test_the_tour_names_files_and_functions_that_are_there():
    stops = re.findall(r"`([\w/]+\.py)`?(?:::|: )?`?(\w+)?", block("tour"))
    assert len(stops) > 20
    for file, name in stops:
        assert (ROOT / file).exists(), file
        assert not name or name in names_in(file), f"{file}: {name}"
