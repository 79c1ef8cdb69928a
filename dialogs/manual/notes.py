"""What has changed since the manual, each with its source and the day it was read."""

from __future__ import annotations

from datetime import date

from dialogs.engine.steps import Note

_READ = date(2026, 11, 24)
#: The statutes, in the text as of 1 September 2025.
_READ_LAW = date(2026, 11, 28)

#: Acts that nobody here has read: a text may say that others refer to them, no note may give them as its source.
UNREAD = ("2025:400",)

NOTES = (
    Note("nspm-name", "nspm.jamstalldhetsmyndigheten.se", _READ),
    Note("programme-name", "finland.iom.int", _READ),
    Note("who-decides", "nspm.jamstalldhetsmyndigheten.se", _READ),
    Note("iom-size", "iom.int", _READ),
    Note("child-convention", "lag (2018:1197)", _READ, date(2020, 1, 1), law=True),
    Note("reflection-period", "migrationsverket.se; utlänningslagen 5:15", _READ_LAW, date(2022, 8, 1), law=True),
    Note("national-support", "manniskohandel.se", _READ),
    Note("return-grants", "migrationsverket.se", _READ),
    Note("coordinators-page", "finland.iom.int", _READ),
    Note("iom-site", "finland.iom.int", _READ),
    Note("support-hours", "nspm.jamstalldhetsmyndigheten.se; bsr-trm.com", _READ),
    Note("duty-to-report", "polislagen (1984:387) m.fl.; prop. 2025/26:12", _READ, date(2025, 7, 1), law=True),
    Note("inquiry-section", "lag (1990:52)", _READ, date(2025, 7, 1), law=True),
    Note("directive-amended", "eur-lex.europa.eu 32024L1712; data.riksdagen.se HDB3119", _READ_LAW, law=True),
    Note("shelter-children", "lag (2024:79)", _READ, date(2024, 4, 1), law=True),
    Note("entry-ban", "utlänningslagen 8:23–24 och 12:15 a", _READ_LAW, law=True),
    Note("support-kinds", "finland.iom.int", _READ),
    Note("later-figures", "nspm.jamstalldhetsmyndigheten.se", _READ),
    Note("directive-law", "eur-lex.europa.eu 32024L1712; data.riksdagen.se HDB3119", _READ_LAW, law=True),
    Note("action-plans", "SOU 2025:28", _READ),
    Note("secrecy-limits", "utlänningslagen 17:1; lag (2025:170) 4 §", _READ_LAW, date(2025, 4, 1), law=True),
    Note("last-day", "utlänningslagen 12:14 c och 15 a", _READ_LAW, law=True),
    Note("shelter-licence", "ivo.se", _READ_LAW, date(2024, 4, 1), law=True),
    Note("syd-number", "malmo.se", _READ_LAW),
    Note("programme-page", "nspm.jamstalldhetsmyndigheten.se", _READ_LAW),
)
