"""Why a vault stays closed: one answer for whoever asks, the cause for the operator alone."""

from __future__ import annotations

from storage.errors import StorageError


class VaultClosed(StorageError):
    """Wrong code, wrong key or damage: which of them is not said, here or by any subclass, and no value is held."""

    def __init__(self) -> None:
        """Take nothing, so that no caller can add what should not be told."""
        super().__init__("the vault stays closed")


class UnknownVersion(VaultClosed):
    """Written in a form that this release does not know. For operators: readers are told VaultClosed."""


class UnknownKey(VaultClosed):
    """Written under a server's key that is not on the keyring. For operators: readers are told VaultClosed."""
