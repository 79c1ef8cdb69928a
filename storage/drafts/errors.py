"""Why a draft is not changed; none of these errors holds a value."""

from __future__ import annotations

from storage.errors import StorageError


class AlreadyApplied(StorageError):
    """The update has been applied already; nothing is changed by it now."""


class DraftChanged(StorageError):
    """The stored answers are no longer those that the change was decided on; nothing is changed."""


class TooManyDrafts(StorageError):
    """The chat holds as many drafts as it can."""


class NotInvited(StorageError):
    """Drafts are begun by invitation here, and this chat has redeemed none."""


class ConsentMissing(StorageError):
    """There is no consent, no vault, or nobody has typed its code back."""


class AlreadyFilled(StorageError):
    """There is an answer, or a vault in use, already: only whoever has the code can replace it."""


class TooManyTries(StorageError):
    """Too many codes were tried, by this chat or for this draft; which of them is not said."""
