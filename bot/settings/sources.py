"""Where settings come from: the environment, `.env`, and files of one value each. What is wrong is one line each."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from bot.settings.env_file import ENV_FILE, SETTINGS_PREFIX, Assignment, nearest, others_can_read, read_assignments
from bot.settings.model import Settings, WrongSetting, secret_fields, setting_names
from bot.settings.value_files import UnusableFile, files_of_settings, read_value

#: Settings of several values with commas between, which stand on a line each where they have a file of their own.
_LISTS = {"secret_keys_retired"}


def load(interface: frozenset[str]) -> Settings:
    """Return the settings. Raises WrongSetting, naming the first wrong variable."""
    settings, problems = examine(interface)
    if problems:
        raise WrongSetting(problems[0])
    return settings


def examine(interface: frozenset[str]) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings, the defaults in place of what is wrong, and a line for everything that is wrong."""
    try:
        assignments, problems = _read_file()
        values, wrong_files = _values_of_files(assignments)
    except (OSError, UnicodeDecodeError):
        return Settings.model_construct(), (".env cannot be read",)
    settings, wrong_values = _validated(values)
    problems += [*_wrong_names(assignments), *wrong_files, *wrong_values]
    if settings.locale_default not in interface:
        problems.append(f"LOTS_LOCALE_DEFAULT must be one of {', '.join(sorted(interface))}")
    return settings, tuple(problems)


def _validated(values: dict[str, Any]) -> tuple[Settings, list[str]]:
    """The settings with `values` of files; the default stands where a value is wrong."""
    try:
        return Settings(**values), []
    except ValidationError as problem:
        errors = problem.errors(include_input=False, include_url=False, include_context=False)
    wrong = [(str(error["loc"][0]), error["msg"].removeprefix("Value error, ")) for error in errors]
    defaults = {field: Settings.model_fields[field].default for field, _ in wrong}
    return (
        Settings(**{**values, **defaults}),
        [f"{SETTINGS_PREFIX}{field.upper()} {message}" for field, message in wrong],
    )


def _read_file() -> tuple[tuple[Assignment, ...], list[str]]:
    """What `.env` sets; it holds secrets, so that whatever it says it must be its owner's alone."""
    if not ENV_FILE.exists():
        return (), []
    problem = ".env may hold LOTS_SECRET_KEY and others can read it; run `chmod 600 .env`"
    return read_assignments(ENV_FILE), [problem] if others_can_read(ENV_FILE) else []


def _values_of_files(assignments: tuple[Assignment, ...]) -> tuple[dict[str, str], list[str]]:
    """What stands in files of their own, by field, and a line for every file that gives no value."""
    written = {assignment.name: assignment.value for assignment in assignments}
    written |= {name.upper(): value for name, value in os.environ.items() if value}
    values: dict[str, str] = {}
    problems = []
    for field, name, path in files_of_settings(secret_fields(), written):
        setting = SETTINGS_PREFIX + field.upper()
        if written.get(setting) or field in values:
            problems.append(f"{name} gives {setting}, which is set elsewhere too; only one of them may stand")
            continue
        try:
            values[field] = read_value(path, is_list=field in _LISTS)
        except UnusableFile as problem:
            problems.append(f"{name} {problem}")
    return values, problems


def _wrong_names(assignments: tuple[Assignment, ...]) -> Iterator[str]:
    """A line for every name that is no setting, stands twice, or stands in a form that is not read."""
    known_names = setting_names()
    times = Counter(assignment.name for assignment in assignments)
    written = [assignment.name for assignment in assignments if assignment.name.startswith(SETTINGS_PREFIX)]
    for name in (*written, *sorted(name.upper() for name in os.environ if name.upper().startswith(SETTINGS_PREFIX))):
        if name not in known_names:
            yield f"{name} is no setting of Lots{nearest(name, known_names)}"
        if times[name] > 1:
            yield f"{name} stands more than once in .env"
    for assignment in assignments:
        if assignment.name in known_names and not assignment.is_plain:
            yield f"{assignment.name} is to stand in .env as {assignment.name}=..."
