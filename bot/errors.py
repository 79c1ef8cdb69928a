"""What ends a command: its line for whoever gave it, and the status that supervisors act on."""

from __future__ import annotations


class CommandError(Exception):
    """The message is one line. Status 2: a setting or an argument is wrong, and starting again does not help."""

    status = 2


class RestartNeeded(CommandError):
    """Status 1: what ended the service may have passed, and a supervisor is to start it again."""

    status = 1
