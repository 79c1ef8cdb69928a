"""How long each table keeps its rows; the one place where it is said, and the tests compare it with the tables."""

from __future__ import annotations

from datetime import timedelta

#: A reader's row after the last visit; expiry holds at read time even if nothing is purged.
READER_FOR = timedelta(days=30)
#: A card's message id in a reader's row: Telegram lets a bot delete messages for 48 hours.
CARDS_FOR = timedelta(hours=48)

RETENTION = {"readers": READER_FOR}
