"""The reader's time: a day that is said or printed is a day in Sweden, whatever the server's clock is set to."""

from __future__ import annotations

from datetime import datetime, timezone
from zoneinfo import ZoneInfo

_STOCKHOLM = ZoneInfo("Europe/Stockholm")


def local_time(moment: datetime) -> datetime:
    """Return an aware moment as Sweden's clocks show it; the offset is fixed, so that hours can be added exactly."""
    local = moment.astimezone(_STOCKHOLM)
    offset = local.utcoffset()
    assert offset is not None  # noqa: S101 - it is aware
    return local.replace(tzinfo=timezone(offset))
