"""Why a database was not backed up or not restored; each message stands behind the name of the file it is about."""

from __future__ import annotations

from storage.errors import StorageError


class BackupError(StorageError):
    """Nothing was made or replaced; the message says why."""


class WrongKey(BackupError):
    """The operator's key, public or secret, is none or not the one that opens this file."""


class DamagedBackup(BackupError):
    """A file that is no whole backup of Lots."""


class ForeignBackup(BackupError):
    """A backup that was not made under one of the server's keys."""


class DatabaseInUse(BackupError):
    """The database that was to be replaced is there, or open in another process."""
