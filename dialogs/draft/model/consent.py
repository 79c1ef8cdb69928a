"""Consent as it was recorded, and how it stands: what keeps the personal part shut, and what a yes opens."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from hashlib import sha256

from dialogs.draft.model.consent_answers import (
    ConsentAnswer,
    Expression,
    Giver,
    Interpreter,
    Manner,
    RecorderRole,
)
from dialogs.draft.model.consent_items import (
    CONSENT_ITEMS,
    ITEM_BY_NAME,
    RETIRED_NAMES,
    ConsentItem,
    ItemKind,
    PaperSummaryLine,
)
from dialogs.draft.model.sealed_field import SealedField
from dialogs.engine.forms.codes import LANGUAGE_CODES
from dialogs.engine.forms.field import InvalidAnswer, InvalidReason

_FINGERPRINT = re.compile("[0-9a-f]{32}")


def text_hash(texts: Iterable[str]) -> str:
    """Return the fingerprint of an item's texts in one language, in the order of `ConsentItem.texts`: 32 hex digits."""
    whole = b"".join(len(text.encode()).to_bytes(4, "big") + text.encode() for text in texts)
    return sha256(b"lots consent" + whole).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """One answer to one item, as it was worded then; it says nothing about who the person is. Never changed.

    `giver`, `manner` and `document_seen` are of what others have given, and None elsewhere. `number` is the record's
    place among all of its draft, 0 until it is stored.
    """

    item: str
    version: int
    wording: str
    language: str
    interpreter: Interpreter
    expressed: Expression
    role: RecorderRole
    day: date
    answer: ConsentAnswer
    giver: Giver | None = None
    manner: Manner | None = None
    document_seen: bool | None = None
    number: int = 0

    def __post_init__(self) -> None:
        """Let nothing in that is not an item, a language's code or a fingerprint. Raises InvalidAnswer."""
        if (
            (self.item not in ITEM_BY_NAME and self.item not in RETIRED_NAMES)
            or self.language not in LANGUAGE_CODES
            or not _FINGERPRINT.fullmatch(self.wording)
            or not self._names_who_gave_it()
        ):
            raise InvalidAnswer(InvalidReason.VALUE)

    def _names_who_gave_it(self) -> bool:
        """Whether what others have given names who, how and whether the document was seen; nothing else names it."""
        item, named = ITEM_BY_NAME.get(self.item), (self.giver, self.manner, self.document_seen)
        if item is None or item.kind is not ItemKind.OTHERS or self.answer is not ConsentAnswer.YES:
            return named == (None, None, None)
        return None not in named and self.giver in item.givers


class ItemStatus(Enum):
    """How an item stands today; the value is also the id of its name.

    UNFOUNDED: a yes that does not count, because what it rests on is lacking or was said after it.
    """

    YES = "consent-standing-yes"
    NO = "consent-standing-no"
    WAIT = "consent-standing-wait"
    NOT_CONFIRMED = "consent-standing-not-confirmed"
    NOT_APPLICABLE = "consent-standing-not-applicable"
    MISSING = "consent-standing-missing"
    CHANGED = "consent-standing-changed"
    UNFOUNDED = "consent-standing-unfounded"


#: Items that stand so are asked (again).
TO_BE_ASKED = frozenset({ItemStatus.MISSING, ItemStatus.CHANGED, ItemStatus.UNFOUNDED, ItemStatus.NOT_CONFIRMED})
#: Answers that stand whatever has become of the wording: a no needs no explanation.
_STAYS = frozenset({ConsentAnswer.NO, ConsentAnswer.WAIT, ConsentAnswer.NOT_CONFIRMED})
#: The hashes of the current texts, by the item's name and the language.
TextHashes = Mapping[tuple[str, str], str]


@dataclass(frozen=True, slots=True)
class ConsentStatus:
    """The records of one draft, oldest first, against the current texts; for each item the last one counts.

    `child` is whether the items of a child are asked for (`CHILD_CONSENT_APPLIES`). A last record that is
    dated after today, given by proxy where none can be, or "not applicable" where the item does not allow it, counts
    as missing: an earlier yes does not come back.
    """

    records: tuple[ConsentRecord, ...]
    hashes: TextHashes
    today: date
    child: bool

    def last_record(self, item: ConsentItem) -> ConsentRecord | None:
        """The last record of an item."""
        place = self._place(item)
        return self.records[place] if place is not None else None

    def standing(self, item: ConsentItem) -> ItemStatus:
        """Return how one item stands."""
        record = self.last_record(item)
        if record is None or not self._allowed(item, record):
            return ItemStatus.MISSING
        if record.answer in _STAYS:
            return ItemStatus[record.answer.name]
        if record.version != item.version or self.hashes.get((item.name, record.language)) != record.wording:
            return ItemStatus.CHANGED
        if record.answer is ConsentAnswer.YES and not self._is_founded(item):
            return ItemStatus.UNFOUNDED
        return ItemStatus[record.answer.name]

    def foundation_lacking(self, item: ConsentItem) -> tuple[ConsentItem, ...]:
        """The items that have to stand at yes before a yes to this one can be recorded, and do not."""
        basis = (ITEM_BY_NAME[name] for name in item.rests_on)
        return tuple(needed for needed in basis if self.standing(needed) is not ItemStatus.YES)

    def lacking(self) -> tuple[tuple[ConsentItem, ItemStatus], ...]:
        """Return what keeps the gate shut, in order: each item asked for that is not a yes, and how it stands."""
        statuses = ((item, self.standing(item)) for item in CONSENT_ITEMS if item.needed(child=self.child))
        return tuple((item, status) for item, status in statuses if status is not ItemStatus.YES)

    def is_open(self) -> bool:
        """Whether the personal part can be filled in."""
        return not self.lacking()

    def withdraws(self, record: ConsentRecord) -> bool:
        """Whether an answer takes consent back as a whole: a no to an item that the gate asks for."""
        return record.answer is ConsentAnswer.NO and ITEM_BY_NAME[record.item].needed(child=self.child)

    def unlocks(self, target: SealedField | PaperSummaryLine) -> bool:
        """Whether a sealed field or a line is open: the gate as a whole, and each purpose that opens it."""
        return self.is_open() and all(self.standing(item) is ItemStatus.YES for item in items_that_open(target))

    def _is_founded(self, item: ConsentItem) -> bool:
        """Whether each item that a yes rests on stands at yes, and was answered before it."""
        place = self._place(item)
        return not self.foundation_lacking(item) and all(
            (self._place(ITEM_BY_NAME[name]) or 0) < (place or 0) for name in item.rests_on
        )

    def _place(self, item: ConsentItem) -> int | None:
        """Where the last record of an item stands among all."""
        places = (place for place in reversed(range(len(self.records))) if self.records[place].item == item.name)
        return next(places, None)

    def _allowed(self, item: ConsentItem, record: ConsentRecord) -> bool:
        if record.expressed is Expression.PROXY and (item.own or not self.child):
            return False
        return record.day <= self.today and (item.not_applicable or record.answer is not ConsentAnswer.NOT_APPLICABLE)


def items_that_open(target: SealedField | PaperSummaryLine) -> tuple[ConsentItem, ...]:
    """The items whose purpose a sealed field or a line has, besides the gate as a whole."""
    if isinstance(target, SealedField):
        return tuple(ITEM_BY_NAME[name] for name in target.unlocked_by)
    return tuple(item for item in CONSENT_ITEMS if target in item.gates)


def with_record(records: tuple[ConsentRecord, ...], record: ConsentRecord) -> tuple[ConsentRecord, ...]:
    """The last records of a draft after one more."""
    return (*(earlier for earlier in records if earlier.item != record.item), record)


def says_the_same(records: tuple[ConsentRecord, ...], record: ConsentRecord) -> bool:
    """Whether there is nothing to add: the item's last record is the same but for its day, or both are a no."""
    last = next((earlier for earlier in records if earlier.item == record.item), None)
    if last is None:
        return False
    both_no = last.answer is record.answer is ConsentAnswer.NO
    return both_no or replace(last, day=record.day, number=0) == replace(record, number=0)
