"""What of the bot is shown as a number that stands for now: what waits, deletions owed, what Telegram still has."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

from telegram.error import TelegramError

from bot.metrics.counts import Counts
from bot.metrics.series import TICK_SECONDS
from bot.telegram.client import Client
from bot.telegram.handler import UpdateHandler
from bot.telegram.lanes import Lanes


class Gauges:
    """Reads those numbers of one bot."""

    def __init__(self, client: Client, handler: UpdateHandler, lanes: Callable[[], Lanes]) -> None:
        """Read of these; nothing is asked yet. `lanes` gives those that are in use now."""
        self._client, self._handler, self._lanes = client, handler, lanes
        self._pending = 0

    def show(self, counts: Counts) -> None:
        """Have `counts` show them."""
        counts.gauge("lots_updates_waiting", "Updates in hand, in all lanes.", lambda: self._lanes().waiting)
        counts.gauge("lots_deletions_owed", "Chats with messages still to be deleted.", lambda: self._deletions_owed)
        counts.gauge(
            "lots_webhook_pending_updates", "Updates that Telegram has not brought yet.", lambda: self._pending
        )

    @property
    def _deletions_owed(self) -> int:
        return self._handler.ready.result().deletions.owed if self._handler.is_ready else 0

    async def ask_telegram(self, stop: asyncio.Event) -> None:
        """Ask Telegram every five minutes how many updates it still has; what it does not answer stays as it was."""
        while not stop.is_set():
            with suppress(TelegramError):
                self._pending = (await self._client.bot.get_webhook_info()).pending_update_count
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), TICK_SECONDS)
