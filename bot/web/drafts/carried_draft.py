"""A draft as the page carries it: whole in one field of the form, and what comes back was made here or is refused."""

from __future__ import annotations

import base64
import binascii
import json
import re
import struct
import zlib
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import Enum

from dialogs.draft.model.consent import ConsentRecord, TextHashes
from dialogs.draft.model.draft_file import consent_object, read_consents
from dialogs.draft.model.draft_state import STATE_BYTES, DraftState
from dialogs.draft.model.draft_view import DraftView, VaultStatus, consent_status
from dialogs.engine.forms.field import InvalidAnswer
from storage.crypto.carried_blob import open_carried, seal_carried
from storage.crypto.errors import VaultClosed
from storage.crypto.keyring import Keyring

#: How long a page may lie before its draft is no longer taken back.
LONGEST_AGE = timedelta(hours=24)
#: A page from a server whose clock goes a little before this one's.
_CLOCK_SLACK = timedelta(minutes=5)
#: Characters of the field at the most; one with every answer and every consent has about a third.
MOST_CHARACTERS = 8192
_MOST_PLAIN_BYTES = 65_536
_FIELD = re.compile(r"[A-Za-z0-9_-]+", re.ASCII)
#: When the page was made (seconds), and the draft's number; the state and the records follow.
_HEAD = struct.Struct(">QI")
_FIXED_BYTES = _HEAD.size + STATE_BYTES


@dataclass(frozen=True, slots=True)
class CarriedDraft:
    """A draft and what was answered of consent: the last answer to each item, in the order answered."""

    number: int
    state: DraftState
    consents: tuple[ConsentRecord, ...] = ()

    def view(self, hashes: TextHashes, today: date) -> DraftView:
        """The draft as decisions and screens see it; no secret may be typed into it."""
        consent = consent_status(self.state, self.consents, hashes, today)
        until = today + LONGEST_AGE
        return DraftView(
            self.number, self.state, consent, frozenset(), VaultStatus.NONE, until, today, typing=False
        )  # fmt: skip


class NotCarried(Enum):
    """Why a field gives no draft; the value is the id of what is said of it."""

    UNREADABLE = "notice-carried-unreadable"
    TOO_OLD = "notice-carried-old"


def is_field(text: str) -> bool:
    """Whether a text can be the field that carries a draft, read or not."""
    return len(text) <= MOST_CHARACTERS and _FIELD.fullmatch(text) is not None


def write_carried(draft: CarriedDraft, keyring: Keyring, now: datetime) -> str:
    """The field that carries a draft, made at `now`."""
    records = json.dumps([consent_object(record) for record in draft.consents], separators=(",", ":"))
    head = _HEAD.pack(int(now.timestamp()), draft.number)
    plain = zlib.compress(head + draft.state.pack() + records.encode(), 9)
    return base64.urlsafe_b64encode(seal_carried(plain, keyring)).rstrip(b"=").decode("ascii")


def read_carried(field: str, keyring: Keyring, now: datetime) -> CarriedDraft | NotCarried:
    """The draft that a field carries at `now`, or why it carries none. What is not ours is never looked into."""
    if not is_field(field):
        return NotCarried.UNREADABLE
    try:
        plain = _inflated(open_carried(base64.urlsafe_b64decode(field + "=" * (-len(field) % 4)), keyring))
        seconds, number = _HEAD.unpack_from(plain)
        state = DraftState.unpack(plain[_HEAD.size : _FIXED_BYTES])
        consents = read_consents(json.loads(plain[_FIXED_BYTES:]))
    except (VaultClosed, InvalidAnswer, binascii.Error, zlib.error, struct.error, ValueError):
        return NotCarried.UNREADABLE
    age = now - datetime.fromtimestamp(seconds, UTC)
    return CarriedDraft(number, state, consents) if -_CLOCK_SLACK <= age <= LONGEST_AGE else NotCarried.TOO_OLD


def _inflated(packed: bytes) -> bytes:
    return zlib.decompressobj().decompress(packed, _MOST_PLAIN_BYTES)
