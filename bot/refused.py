"""A command that cannot be carried out."""

from __future__ import annotations


class Refused(Exception):
    """The message is one line for whoever gave the command."""
