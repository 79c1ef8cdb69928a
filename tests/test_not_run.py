"""Whoever runs the tests is told what was not run, and why, in a line for each reason."""

from __future__ import annotations

import pytest

from tests.not_run import pytest_terminal_summary, reasons


def skipped(reason):
    return pytest.TestReport("a test", ("file", 1, "a test"), {}, "skipped", ("file", 1, f"Skipped: {reason}"), "setup")


def test_a_reason_is_one_line_with_how_many_tests_it_kept_from_running():
    skips = [skipped("chromium is missing"), skipped("no git"), skipped("chromium is missing")]
    assert reasons(skips) == ["2 tests: chromium is missing", "1 test: no git"]


def test_the_lines_stand_at_the_end_and_are_added_to_the_file_that_is_named(pytestconfig, tmp_path, monkeypatch):
    file = tmp_path / "not-run"
    file.write_text("Not run: of an earlier run\n")
    monkeypatch.setattr(pytestconfig.option, "not_run", file)
    lines = []
    reporter = type("Reporter", (), {"stats": {"skipped": [skipped("no git")]}, "write_line": lines.append})
    pytest_terminal_summary(reporter, pytestconfig)
    assert lines == ["Not run: 1 test: no git"]
    assert file.read_text() == "Not run: of an earlier run\nNot run: 1 test: no git\n"
