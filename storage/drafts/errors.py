"""Why a draft is not changed; none holds a value."""

from __future__ import annotations


class AlreadyApplied(Exception):
    """The update has been applied already; nothing is changed by it now."""


class TooManyDrafts(Exception):
    """The chat holds as many drafts as it can."""


class ConsentMissing(Exception):
    """Consent, a vault or the retyping of its code is lacking."""


class AlreadyFilled(Exception):
    """There is an answer, or a vault in use: what is there can be replaced only by whoever has the code."""


class TooManyTries(Exception):
    """Too many codes were tried, by this chat or for this draft; which of them is not said."""
