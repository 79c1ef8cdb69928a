"""The root of everything that storage raises for a reason of its own."""

from __future__ import annotations


class StorageError(Exception):
    """Something was not stored or not read; the subclass says why, and none holds a stored value."""
