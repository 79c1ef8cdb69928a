"""Reads the trail and verifies it: an entry that was changed, taken away, moved or put in is seen."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping, select

from storage.crypto.errors import UnknownKey
from storage.crypto.keyring import Keyring, Purpose
from storage.database import Database
from storage.drafts.trail import TrailAction, TrailEnds, content_digest, ends_seal, next_link
from storage.tables.access import trail, trail_ends

#: What of an entry is taken away when its draft is erased.
_CONTENT = ("day", "who", "action", "draft", "salt")


@dataclass(frozen=True, slots=True)
class TrailEntry:
    """An entry as it is printed. Without `day` it is of an erased draft, and only its hash is left."""

    seq: int
    day: date | None
    who: bytes | None
    action: TrailAction | None


@dataclass(frozen=True, slots=True)
class TrailReport:
    """All entries, oldest first; what does not verify, empty where all does; and the links, the last one the newest."""

    entries: tuple[TrailEntry, ...]
    problems: tuple[str, ...]
    links: tuple[bytes, ...]


async def read_trail(database: Database, keyring: Keyring) -> TrailReport:
    """Return the whole trail and whether it verifies. Raises DatabaseUnavailable."""
    async with database.work() as connection:
        rows = (await connection.execute(select(trail).order_by(trail.c.seq))).mappings().all()
        ends = (await connection.execute(select(trail_ends))).mappings().first()
    return TrailReport(
        tuple(_entry(row) for row in rows),
        tuple(trail_problems(rows, ends, keyring)),
        tuple(row["link"] for row in rows),
    )


def _entry(row: RowMapping) -> TrailEntry:
    action = row["action"]
    known_action = TrailAction(action) if action in set(TrailAction) else None
    return TrailEntry(row["seq"], row["day"], row["who"], known_action)


def trail_problems(rows: Sequence[RowMapping], stored_ends: RowMapping | None, keyring: Keyring) -> Iterable[str]:
    """What of a trail does not verify, a line each."""
    if stored_ends is None:
        if rows:
            yield "what seals its ends is missing"
        return
    ends = TrailEnds(*(stored_ends[name] for name in ("first", "last", "bare", "before", "head")))
    key = _key(keyring, stored_ends["key_id"])
    if key is None:
        yield "its ends lie under a key that is not given"
    elif not hmac.compare_digest(ends_seal(key, ends), stored_ends["seal"]):
        yield "its ends were changed"
    yield from _broken_links(rows, ends, keyring)
    if (rows[-1]["seq"] if rows else ends.first - 1) != ends.last:
        yield "entries are missing at its end"
    if sum(_is_bare(row) for row in rows) != ends.bare:
        yield "entries were emptied, or filled in, by something else than the erasing of a draft"


def first_problem(rows: Sequence[RowMapping], ends: TrailEnds, keyring: Keyring) -> str | None:
    """What does not verify of the entries that a trail begins with; None where all of them do."""
    return next(iter(_broken_links(rows, ends, keyring)), None)


def _broken_links(rows: Sequence[RowMapping], ends: TrailEnds, keyring: Keyring) -> Iterable[str]:
    """Each place where an entry does not follow on the one before."""
    before, expected = ends.before, ends.first
    for row in rows:
        seq, key = row["seq"], _key(keyring, row["key_id"])
        if seq != expected:
            yield f"before entry {seq} an entry is missing or put in"
        if key is None:
            yield f"entry {seq} lies under a key that is not given"
        elif not _is_whole(row, key) or not hmac.compare_digest(
            next_link(key, before, seq, row["digest"]), row["link"]
        ):
            yield f"entry {seq} was changed, or what stood before it"
        before, expected = row["link"], seq + 1


def _is_bare(row: RowMapping) -> bool:
    return all(row[name] is None for name in _CONTENT)


def _is_whole(row: RowMapping, key: bytes) -> bool:
    return _is_bare(row) or hmac.compare_digest(content_digest(key, row), row["digest"])


def _key(keyring: Keyring, key_id: bytes) -> bytes | None:
    try:
        return keyring.subkey(Purpose.TRAIL, key_id)
    except UnknownKey:
        return None
