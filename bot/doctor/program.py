"""`lots doctor`: everything that can be looked at without changing it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from bot.doctor.bot_api import telegram_lines
from bot.doctor.database import database_folder, database_lines, named_database
from bot.doctor.diagnosis import Diagnosis, Grade
from bot.doctor.machine import contacts_line, disk_line, font_line, mode_lines, settings_lines
from bot.languages import interface_languages
from bot.settings.model import Settings
from bot.settings.sources import examine
from storage.database import Database


def examine_installation() -> int:
    """Print a line for everything that was looked at; returns 1 if one failed, else 0."""
    settings, problems = examine(interface_languages())
    now = datetime.now(UTC)
    failures = 0
    for diagnosis in _diagnoses(settings, problems, now):
        print(diagnosis, flush=True)
        failures += diagnosis.grade is Grade.FAILED
    return 1 if failures else 0


def _diagnoses(settings: Settings, problems: tuple[str, ...], now: datetime) -> Iterator[Diagnosis]:
    yield from settings_lines(settings, problems)
    database = named_database(settings)
    if isinstance(database, Database):
        yield from mode_lines(database.files)
        yield disk_line(database_folder(database) or Path())
        yield from asyncio.run(database_lines(database, settings, now))
    else:
        yield from mode_lines(())
        yield database
    yield from asyncio.run(telegram_lines(settings, now))
    yield font_line()
    yield contacts_line(settings, now.date())
