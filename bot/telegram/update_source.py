"""Where the receiver's updates come from, free of how they are brought."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from bot.telegram.inbound import Inbound
from bot.telegram.updates import RawUpdate


class UpdateSource(Protocol):
    """Where updates come from."""

    async def fetch(self, *, offset: int | None, timeout: int, limit: int = 100) -> Sequence[RawUpdate]:  # noqa: ASYNC109 - Telegram's word
        """Return what Telegram keeps from `offset` on, unbuilt; wait `timeout` seconds where that is nothing."""
        ...

    def read(self, raw: RawUpdate) -> Inbound:
        """Return what one update means. Raises UnreadableUpdate."""
        ...


class Refused(Exception):
    """Telegram does not serve this bot: another poller or a webhook (Conflict), or a bad token."""
