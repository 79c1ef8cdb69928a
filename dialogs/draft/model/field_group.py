"""The parts of the application."""

from __future__ import annotations

from enum import StrEnum


class FieldGroup(StrEnum):
    """A part of the application (domain notes 1.2); the value is also the id of its name in `locales/`."""

    FORM = "group-a"
    PERSON = "group-b"
    LEGAL = "group-c"
    DOCUMENTS = "group-d"
    FAMILY = "group-e"
    HEALTH = "group-f"
    JOURNEY = "group-g"
    NEEDS = "group-h"
    ENCLOSED = "group-i"
    RISKS = "group-risks"
