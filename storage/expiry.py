"""How long each table keeps its rows; the one place where it is said, and the tests compare it with the tables."""

from __future__ import annotations

from datetime import date, timedelta

#: A reader's row after the last visit; expiry holds at read time even if nothing is purged.
READER_FOR = timedelta(days=30)
#: A card's message id in a reader's row: Telegram lets a bot delete messages for 48 hours.
CARDS_FOR = timedelta(hours=48)
#: The id of a message that is still to be deleted: the same 48 hours.
DELETIONS_FOR = timedelta(hours=48)
#: A draft after it was last used, and at the most; expiry holds at read time.
DRAFT_IDLE = timedelta(days=60)
DRAFT_MOST = timedelta(days=180)
#: A draft whose case code someone has is detached from its chat when it is idle so long. Without a code nothing but
#: its chat could open it again, so it stays.
DETACH_AFTER = timedelta(days=14)
#: The id of an update that changed something: longer than Telegram keeps an update to deliver it again.
UPDATES_FOR = timedelta(days=8)
#: A code that was tried.
TRIES_FOR = timedelta(days=1)
#: An invitation that nobody has redeemed, and one that a chat has: then it takes a new one to begin drafts.
INVITATION_FOR = timedelta(days=10)
REDEEMED_FOR = timedelta(days=180)
#: An entry of the trail.
TRAIL_FOR = timedelta(days=180)
#: How often a chat changed something on its last day.
CHANGES_FOR = timedelta(days=1)
#: The hash of what was erased: as long as any copy of it could still come back and count.
ERASURES_FOR = DRAFT_MOST
#: Who polls, unless it says so again.
LEASE_FOR = timedelta(seconds=4)
#: A month's figures, which are about nobody.
FIGURES_FOR = timedelta(days=180)
#: When rows were last erased: written anew every hour.
CLOCK_FOR = timedelta(hours=1)

RETENTION = {
    "readers": READER_FOR,
    "deletions": DELETIONS_FOR,
    "drafts": DRAFT_MOST,
    "holders": DRAFT_MOST,
    "consents": DRAFT_MOST,
    "gates": DRAFT_MOST,
    "vaults": DRAFT_MOST,
    "sealed": DRAFT_MOST,
    "tries": TRIES_FOR,
    "updates": UPDATES_FOR,
    "changes": CHANGES_FOR,
    "clock": CLOCK_FOR,
    "figures": FIGURES_FOR,
    "invitations": REDEEMED_FOR,
    "trail": TRAIL_FOR,
    "trail_ends": TRAIL_FOR,
    "erasures": ERASURES_FOR,
    "lease": LEASE_FOR,
}


def erased_on(made_on: date, used_on: date) -> date:
    """Return the day on which a draft is gone."""
    return min(used_on + DRAFT_IDLE, made_on + DRAFT_MOST)
