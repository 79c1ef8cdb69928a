"""The error of a command that cannot be carried out."""

from __future__ import annotations


class CommandError(Exception):
    """A command cannot be carried out; the message is one line for the person who gave it."""
