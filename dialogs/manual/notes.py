"""What has changed since the manual, each with its source and the day it was read."""

from __future__ import annotations

from datetime import date

from dialogs.engine.steps import Note

_READ = date(2026, 11, 24)

NOTES = (
    Note("nspm-name", "nspm.jamstalldhetsmyndigheten.se", _READ),
    Note("programme-name", "finland.iom.int", _READ),
    Note("who-decides", "nspm.jamstalldhetsmyndigheten.se", _READ),
    Note("iom-size", "iom.int", _READ),
    Note("child-convention", "lag (2018:1197)", _READ, date(2020, 1, 1)),
    Note("reflection-period", "migrationsverket.se; utlänningslagen 5:15", _READ, date(2022, 8, 1)),
    Note("national-support", "manniskohandel.se", _READ),
    Note("return-grants", "omni.se; migrationsverket.se", _READ, date(2026, 1, 1)),
    Note("coordinators-page", "finland.iom.int", _READ),
    Note("iom-site", "finland.iom.int", _READ),
    Note("support-hours", "nspm.jamstalldhetsmyndigheten.se; bsr-trm.com", _READ),
    Note("duty-to-report", "SoL (2025:400)", _READ, date(2025, 7, 1)),
    Note("inquiry-section", "lag (1990:52)", _READ, date(2025, 7, 1)),
    Note("directive-amended", "eur-lex.europa.eu 32024L1712", _READ),
    Note("shelter-children", "lag (2024:79)", _READ, date(2024, 4, 1)),
    Note("entry-ban", "utlänningslagen 8:23-24", _READ),
    Note("support-kinds", "finland.iom.int", _READ),
    Note("later-figures", "nspm.jamstalldhetsmyndigheten.se", _READ),
    Note("directive-law", "eur-lex.europa.eu 32024L1712", _READ),
    Note("action-plans", "SOU 2025:28", _READ),
)
