"""The README's "Adding things", carried out on a copy: a recipe touches only what it names, and the check agrees."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("bot", "dialogs", "storage", "locales")
LEDGERS = {"dialogs/manual/ledger.toml"}

pytestmark = pytest.mark.slow


class Project:
    """A copy of the project's packages to add things to."""

    def __init__(self, folder):
        self.folder = folder
        for package in PACKAGES:
            shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
        self.before = self.contents()

    def contents(self):
        paths = (path for path in self.folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in paths}

    def touched(self):
        """The files that are new or changed, ledgers aside, which `lots check --enter` writes."""
        return {path for path, data in self.contents().items() if self.before.get(path) != data} - LEDGERS

    def writes(self, path, text):
        (self.folder / path).write_text(text, encoding="utf-8")

    def adds(self, path, text):
        """Add `text` at the end of a file."""
        self.writes(path, (self.folder / path).read_text(encoding="utf-8") + text)

    def inserts(self, path, text, *, before):
        """Put `text` before the first place where `before` stands."""
        whole = (self.folder / path).read_text(encoding="utf-8")
        assert before in whole, (path, before)
        self.writes(path, whole.replace(before, text + before, 1))

    def lots(self, *arguments):
        """Run a command of the copy's own; returns its output."""
        command = [sys.executable, "-c", "from bot.__main__ import main; raise SystemExit(main())", *arguments]
        ended = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False, timeout=120)  # noqa: S603
        return ended.stdout + ended.stderr

    def is_accepted(self):
        """Whether the content check finds nothing, once new permanent numbers are entered."""
        self.lots("check", "--enter")
        output = self.lots("check")
        assert output.startswith("no problems"), output


def recipe(name):
    """The text of a recipe in the README."""
    text = (ROOT / "README.md").read_text(encoding="utf-8").split("### Adding things")[1].split("\n## ")[0]
    return next(part for part in re.split(r"\n- ", text) if part.startswith(f"**{name}**"))


def names(bullet, path):
    """Whether a recipe names a file: by its path, its folder, its name alone, or as the texts of each language."""
    file = Path(path)
    if file.suffix == ".ftl" and (".ftl" in bullet or "`locales/" in bullet):
        return True
    return any(f"`{spelling}" in bullet for spelling in (path, file.name, f"{file.parent}/", f"{file.parts[0]}/"))


def adds_a_chapter(project):
    project.writes(
        "dialogs/manual/chapters/example.py",
        '"""An example."""\n\nfrom dialogs.engine.steps import Chapter, Page, Stage\n\n'
        'CHAPTER = Chapter("example", Stage.REFERENCE, (Page(1590, "example", source=("5.4",)),))\n',
    )
    line = '    "dialogs.manual.chapters.example",\n'
    project.inserts("dialogs/manual/contents.py", line, before='    "dialogs.manual.chapters.law"')
    for language, word in (("sv", "Exempel"), ("en", "Example")):
        texts = {"chapter": f"{word}, kapitel", "title": word, "label": f"{word}, sida", "say": word, "body": word}
        project.writes(
            f"locales/{language}/example.ftl",
            "".join(f"example-{name} = {text}\n" for name, text in texts.items()) + "example-search = exempelord\n",
        )


def adds_a_contact(project):
    project.adds(
        "dialogs/manual/contacts.toml",
        '\n[contacts.example_phone]\nkind = "phone"\nvalue = "020-00 00 00"\nstatus = "ours"\nsource = "an example"\n',
    )


def adds_a_later_change(project):
    note = '    Note("example", "an example", _READ),\n'
    project.inserts("dialogs/manual/notes.py", note, before='    Note("nspm-name"')
    project.inserts("dialogs/manual/chapters/followup.py", ', later=("example",)', before="),\n        Page(1051")
    for language in ("sv", "en"):
        project.adds(f"locales/{language}/followup.ftl", "\nlater-example = Ett exempel.\n")


def adds_a_language(project):
    """Last, so that it has what the others have added."""
    shutil.copytree(project.folder / "locales/en", project.folder / "locales/nb")
    table = (project.folder / "locales/en/language.toml").read_text(encoding="utf-8")
    table = table.replace("number = 2", "number = 16").replace('tag = "en-GB"', 'tag = "nb-NO"')
    project.writes("locales/nb/language.toml", table.partition("[commands]")[0] + '[commands]\nhjelp = "help"\n')
    text = (project.folder / "locales/nb/frame.ftl").read_text(encoding="utf-8")
    project.writes("locales/nb/frame.ftl", text.replace("language-own-name = English", "language-own-name = Norsk"))


RECIPES = {
    "A chapter": adds_a_chapter,
    "A contact, amount or number": adds_a_contact,
    "Something that has changed since 2019": adds_a_later_change,
    "A language": adds_a_language,
}


def test_what_a_recipe_of_the_readme_names_is_all_that_it_touches_and_the_check_agrees(tmp_path):
    project = Project(tmp_path / "project")
    for name, add in RECIPES.items():
        project.before = project.contents()
        add(project)
        unnamed = [path for path in project.touched() if not names(recipe(name), path)]
        assert not unnamed, f"{name}: {unnamed}"
    project.is_accepted()
    assert "\nnb: " in project.lots("check")
