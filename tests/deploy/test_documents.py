"""The operator's documents claim only what the program does: each command, setting and file that they name exists."""

from __future__ import annotations

import re

import pytest

from bot.settings.model import setting_names
from tests.deploy.conftest import ROOT
from tests.deploy.test_files import is_command

DOCUMENTS = ("OPERATING.md", "DPIA.md")
#: Words that fit on six printed pages.
SIX_PAGES = 2_700


def text_of(name):
    return (ROOT / name).read_text(encoding="utf-8")


def code(text):
    """What stands as code: in a line, or indented, a line that ends in a backslash with the next."""
    yield from re.findall(r"`([^`\n]+)`", text)
    yield from re.findall(r"^    (.+)$", text.replace("\\\n", " "), re.MULTILINE)


def commands(text):
    """The arguments of every call of `lots`, up to a pipe, a redirection or a comment."""
    for line in code(text):
        for call in re.findall(r"(?:^|\s)(?:/opt/lots/bin/)?lots ([a-z][^|>#]*)", line):
            if not re.match(r"\S*lots (-|\|)", line) and "createdb" not in line and "--dbname" not in line:
                yield call.split()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_command_in_a_document_exists(name):
    unknown = [words for words in commands(text_of(name)) if not is_command(words)]
    assert unknown == []


def test_commands_are_found_where_they_stand():
    """The test above would pass on a document that it cannot read."""
    words = {call[0] for call in commands(text_of("OPERATING.md"))}
    assert {"backup", "restore", "doctor", "keys", "migrate", "drafts", "webhook"} <= words


@pytest.mark.parametrize("name", [*DOCUMENTS, "README.md"])
def test_every_setting_in_a_document_exists(name):
    assert set(re.findall(r"\bLOTS_[A-Z_]*[A-Z]\b", text_of(name))) <= setting_names()


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_file_in_a_document_exists(name):
    text = text_of(name)
    files = set(re.findall(r"`(deploy/[\w./-]+|Containerfile)`", text)) | set(re.findall(r"\]\((\w+\.md)\)", text))
    assert [file for file in sorted(files) if not (ROOT / file).exists()] == []
    targets = set(re.findall(r"`make (\w+)`", text))
    assert targets <= set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))


def test_the_manual_of_operation_fits_on_six_pages():
    assert len(text_of("OPERATING.md").split()) <= SIX_PAGES
