"""The machine's part: settings, modes of files, the process's account, disk, fonts, and how old the contacts are."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from bot.contacts_file import read_contacts
from bot.doctor.diagnosis import Diagnosis, failure, note, well
from bot.languages import read_languages
from bot.papers.fonts import letters_without_font
from bot.process_guard import start_warnings
from bot.settings.env_file import ENV_FILE, others_can_read
from bot.settings.model import Settings, WrongSetting
from bot.settings.server_key import retired, secret
from dialogs.manual.contacts import ContactsError

#: Bytes that are to be free where the database lies: an erasure writes too.
_LEAST_FREE, _LITTLE_FREE = 50 << 20, 500 << 20
#: After so long a contact's check is old, and too old to rely on.
_OLD, _TOO_OLD = timedelta(days=180), timedelta(days=400)


def settings_lines(settings: Settings, problems: tuple[str, ...]) -> Iterator[Diagnosis]:
    """What is wrong with the settings, and with the server's key."""
    yield from (failure("settings", line) for line in problems)
    if not problems:
        yield well("settings", "none is wrong")
    try:
        secret(settings)
    except WrongSetting as problem:
        yield failure("key", str(problem))
    else:
        earlier = len(retired(settings))
        yield well("key", f"is there{f', and {earlier} earlier' if earlier else ''}")
    if not settings.operator:
        yield note("operator", "LOTS_OPERATOR is not set; readers are not told who is responsible")
    yield from (note("process", line) for line in start_warnings(settings.proxy))


def mode_lines(files: tuple[Path, ...]) -> Iterator[Diagnosis]:
    """Whose the files are that hold secrets or rows, and the folders in which others could put their own instead."""
    open_files = [path for path in (ENV_FILE, *files) if others_can_read(path)]
    yield from (
        failure("files", f"{path} can be read or changed by others; run `chmod 600 {path}`") for path in open_files
    )
    folders = {path.resolve().parent for path in (ENV_FILE, *files) if path.exists()}
    open_folders = [folder for folder in sorted(folders) if _others_can_write(folder)]
    yield from (
        failure("files", f"{folder} can be changed by others; run `chmod go-w {folder}`") for folder in open_folders
    )
    if not open_files and not open_folders:
        yield well("files", "what holds secrets or rows is its owner's alone")


def disk_line(folder: Path) -> Diagnosis:
    """How much is free where the database lies."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError as problem:
        return failure("disk", f"{folder}: {problem.strerror}")
    text = f"{free >> 20} MB free in {folder.resolve()}"
    if free >= _LITTLE_FREE:
        return well("disk", text)
    return (failure if free < _LEAST_FREE else note)("disk", f"{text}; make room, an erasure writes too")


def font_line() -> Diagnosis:
    """Whether the papers' fonts are there, by each language's letters and one that is Chinese."""
    letters = "".join(letter for language in read_languages() for letter in language.letters)
    missing = letters_without_font(f"{letters}中")
    if missing:
        return failure("fonts", f"none has {' '.join(sorted(missing)[:10])}; install the packages of requirements.lock")
    return well("fonts", "are there for the letters of every language")


def contacts_line(settings: Settings, today: date) -> Diagnosis:
    """How long ago the contacts were checked."""
    try:
        facts = read_contacts(settings.contacts_file).values.values()
    except ContactsError as problem:
        return failure("contacts", f"LOTS_CONTACTS_FILE {problem}")
    days = sorted(fact.checked_on for fact in facts if fact.checked_on)
    old = sum(today - day > _OLD for day in days)
    text = f"the oldest was checked on {days[0]}, {old} of {len(days)} more than {_OLD.days} days ago"
    if today - days[0] > _TOO_OLD:
        return failure("contacts", f"{text}; check them, and give LOTS_CONTACTS_FILE")
    return note("contacts", text) if old else well("contacts", text)


def _others_can_write(folder: Path) -> bool:
    mode = folder.stat().st_mode
    return os.name != "nt" and bool(mode & (stat.S_IWOTH | stat.S_IWGRP)) and not mode & stat.S_ISVTX
