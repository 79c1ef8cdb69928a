"""Rows as the product would have written them: readers, and drafts under a real key, so that they open and rotate."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from nacl.pwhash import argon2id

from dialogs.draft.model.draft_state import STATE_BYTES, DraftState
from storage.crypto.case_code import CaseCode
from storage.crypto.keyring import Keyring
from storage.crypto.open_blob import OpenBlob
from storage.crypto.vault import Vault
from storage.drafts.sealed_answers import draft_binding
from storage.readers.cards import CardRef, pack
from storage.readers.store import chat_hashes
from storage.tables.draft import MAX_DRAFT_NUMBER

#: A table's name, its columns and some of its rows.
Chunk = tuple[str, tuple[str, ...], list[tuple[Any, ...]]]
#: The code that opens every vault.
CODE = CaseCode(bytes(range(10)))
#: Of so many rows one is past its time.
DUE = 100
#: The first chat; every tenth has a draft.
FIRST_CHAT, CHATS_PER_DRAFT = 5_000_000, 10
_CHUNK = 2000
_READER = ("key", "language", "numbered", "calls", "told", "seen_on", "cards", "answered", "handed")
#: Every second draft has consents, a vault and so many sealed answers.
_SEALED = 4


class Rows:
    """Rows from one size to the next; `model` are the consents and the gate of a draft that the product made."""

    def __init__(self, keyring: Keyring, now: datetime, model: dict[str, list[dict[str, Any]]]) -> None:
        """Draw the drafts' numbers, always the same ones."""
        self._keyring, self._now, self._model = keyring, now, model
        self._today = now.date()
        self._random = random.Random(4711)
        self.numbers = self._random.sample(range(1, MAX_DRAFT_NUMBER + 1), 110_000)
        self._vault, self._blobs = Vault(), OpenBlob(STATE_BYTES)

    def readers(self, first: int, last: int) -> Iterator[Chunk]:
        """Rows of readers, and the messages that are still to be deleted for some of them."""
        for at in range(first, last, _CHUNK):
            numbers = range(at, min(last, at + _CHUNK))
            yield "readers", _READER, [self._reader(number) for number in numbers]
            owed = [
                (self._key(number), 7, int(self._now.timestamp()) - number % 180_000)
                for number in numbers
                if number % 500 == 0
            ]
            yield "deletions", ("key", "message", "since"), owed

    def drafts(self, first: int, last: int) -> Iterator[Chunk]:
        """Drafts with their holders; of every second one consents, vault and sealed answers; what comes along."""
        for at in range(first, last, _CHUNK):
            places = range(at, min(last, at + _CHUNK))
            yield "drafts", ("name", "made_on", "used_on", "blob"), [self._draft(place) for place in places]
            yield (
                "holders",
                ("draft", "key", "attached", "slot"),
                [(self.numbers[place], self._key(place * CHATS_PER_DRAFT), True, 0) for place in places],
            )
            full = [self.numbers[place] for place in places if place % 2 == 0]
            yield from self._copies(full)
            yield from self._vaults(full)
            yield "updates", ("update_id", "day"), [self._update(place * 5 + n) for place in places for n in range(5)]
            yield (
                "changes",
                ("key", "day", "count"),
                [
                    (self._key(place * CHATS_PER_DRAFT), self._today - timedelta(place % DUE == 0), 3)
                    for place in places
                ],
            )
            erased = [(self._random.randbytes(16), self._today - timedelta(place % 180)) for place in places[::10]]
            yield "erasures", ("digest", "day"), erased

    def _key(self, number: int) -> bytes:
        return chat_hashes(self._keyring, FIRST_CHAT + number)[0]

    def _reader(self, number: int) -> tuple[Any, ...]:
        """One of a hundred is past its time; one of ten was seen in two days, and has cards."""
        days = 31 if number % DUE == 0 else number % 30
        seconds = int(self._now.timestamp())
        cards = tuple(CardRef(number % 1000 + n, seconds - 600 * n - 86_400 * days) for n in range(3)) * (days < 3)
        return (self._key(number), 1, False, False, True, self._today - timedelta(days), pack(cards), 0, 0)

    def _draft(self, place: int) -> tuple[Any, ...]:
        number = self.numbers[place]
        used = self._today - timedelta(61 if place % DUE == 0 else place % 59)
        blob = self._blobs.seal(DraftState().pack(), self._keyring, draft_binding(number))
        return (number, used - timedelta(3), used, blob)

    def _update(self, number: int) -> tuple[Any, ...]:
        return (number + 1, self._today - timedelta(9 if number % DUE == 0 else number % 8))

    def _copies(self, numbers: list[int]) -> Iterator[Chunk]:
        for table, rows in self._model.items():
            columns = tuple(rows[0])
            yield table, columns, [tuple((row | {"draft": number}).values()) for number in numbers for row in rows]

    def _vaults(self, numbers: list[int]) -> Iterator[Chunk]:
        records = {number: self._vault.create(CODE, self._keyring) for number in numbers}
        yield (
            "vaults",
            ("draft", "public_key", "wrapped", "retyped"),
            [(number, record.public_key, record.wrapped, True) for number, record in records.items()],
        )
        sealed = [
            (number, field, self._vault.seal(record.public_key, field, draft_binding(number), b"Exempel"))
            for number, record in records.items()
            for field in range(90, 90 + _SEALED)
        ]
        yield "sealed", ("draft", "field", "blob"), sealed


def cheapen() -> None:
    """Derive codes at Argon2id's lowest limits, which the vaults then name: 50,000 dear ones would take an hour."""
    argon2id.OPSLIMIT_INTERACTIVE = argon2id.OPSLIMIT_MIN  # type: ignore[misc]
    argon2id.MEMLIMIT_INTERACTIVE = argon2id.MEMLIMIT_MIN  # type: ignore[misc]
