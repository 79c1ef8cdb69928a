"""A command that cannot be carried out."""

from __future__ import annotations


class CommandError(Exception):
    """The message is one line for whoever gave the command."""
