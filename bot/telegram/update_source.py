"""Where the receiver's updates come from, free of how they are brought."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import Protocol

from telegram.error import Conflict, Forbidden, InvalidToken

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


class RefusalReason(Enum):
    """Why Telegram does not serve this bot, as it is logged."""

    OTHER_POLLER = "another poller"
    WEBHOOK = "webhook"
    TOKEN = "token"  # noqa: S105 - a name for what is wrong, no token


class Refused(Exception):
    """Telegram has not served this bot for minutes."""

    def __init__(self, reason: RefusalReason) -> None:
        """Keep the reason; the error itself may quote the token."""
        super().__init__(reason.value)
        self.reason = reason


def refusal_reason(error: Exception) -> RefusalReason | None:
    """Why Telegram refuses to hand out updates; None for an error that is no refusal of this bot."""
    match error:
        case Conflict():
            return RefusalReason.WEBHOOK if "webhook" in str(error).casefold() else RefusalReason.OTHER_POLLER
        case Forbidden() | InvalidToken():
            return RefusalReason.TOKEN
        case _:
            return None
