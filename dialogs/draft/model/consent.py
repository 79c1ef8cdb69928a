"""Informed consent, item by item: what each item opens, how it is recorded, and whether the gate stands open.

The items are the domain notes' 1.4 with the manual's sections. There is no way to answer several at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from hashlib import sha256

from dialogs.draft.model.sealed_field import SealedField
from dialogs.engine.forms.codes import LANGUAGE_CODES
from dialogs.engine.forms.field import InvalidAnswer, InvalidReason


class Requirement(Enum):
    """Whether the personal part stays shut without the item."""

    ALWAYS = "always"
    CHILD = "child"
    OPTIONAL = "optional"


class ConsentAnswer(Enum):
    """What was confirmed; the value is also the id of its name."""

    YES = "consent-answer-yes"
    NO = "consent-answer-no"
    NOT_APPLICABLE = "consent-answer-not-applicable"


class Interpreter(Enum):
    """Whether the item was explained through an interpreter."""

    NOT_NEEDED = "consent-interpreter-not-needed"
    THERE = "consent-interpreter-there"
    REMOTE = "consent-interpreter-remote"


class Expression(Enum):
    """How the answer was given. Only explicit ones; by proxy only by a child's representative (domain notes 1.5)."""

    SPOKEN = "consent-expressed-spoken"
    WRITTEN = "consent-expressed-written"
    SIGNED = "consent-expressed-signed"
    PROXY = "consent-expressed-proxy"


class RecorderRole(Enum):
    """Who confirmed it, as a role."""

    COORDINATOR = "consent-role-coordinator"
    SOCIAL = "consent-role-social"
    POLICE = "consent-role-police"
    SHELTER = "consent-role-shelter"
    NGO = "consent-role-ngo"
    OTHER = "consent-role-other"


class PaperSummaryLine(Enum):
    """What an optional purpose opens where that is no field: a line in the papers; the value is its id."""

    IOM_HOME = "draft-line-iom-home"
    EMBASSY = "draft-line-embassy"
    POLICE = "draft-line-police"
    PROVIDERS = "draft-line-providers"
    FOLLOWUP = "draft-line-followup"


@dataclass(frozen=True, slots=True)
class ConsentItem:
    """One thing to confirm; texts `consent-<name>-title`, `-say` (to the returnee), `-means`.

    `version` grows with each change of meaning. `gates` names the sealed fields or lines that this item opens besides
    the gate as a whole. `own`: only the person can answer it, nobody in their place.
    """

    number: int
    name: str
    version: int = field(default=1, kw_only=True)
    need: Requirement = field(default=Requirement.ALWAYS, kw_only=True)
    not_applicable: bool = field(default=False, kw_only=True)
    own: bool = field(default=False, kw_only=True)
    source: tuple[str, ...] = field(kw_only=True)
    gates: tuple[str | PaperSummaryLine, ...] = field(default=(), kw_only=True)

    @property
    def texts(self) -> tuple[str, ...]:
        """The ids of its texts, which are its wording."""
        return tuple(f"consent-{self.name}-{part}" for part in ("title", "say", "means"))

    def needed(self, *, child: bool) -> bool:
        """Whether the gate asks for it."""
        return self.need is Requirement.ALWAYS or (self.need is Requirement.CHILD and child)


_OPTIONAL, _CHILD = Requirement.OPTIONAL, Requirement.CHILD

CONSENT_ITEMS = (
    ConsentItem(1, "language", source=("2.1", "2.2.1", "3.1")),
    ConsentItem(2, "voluntary", source=("1.1", "3.1", "4.2.5")),
    ConsentItem(3, "alternatives", source=("2.1",)),
    ConsentItem(4, "use", source=("2.1", "3.4.3")),
    ConsentItem(5, "iom", source=("2.1", "2.2.2")),
    ConsentItem(6, "risks", source=("3.3",)),
    ConsentItem(7, "child-will", source=("3.4.3",), need=_CHILD, own=True),
    ConsentItem(8, "child-guardian-sweden", source=("3.4.3",), need=_CHILD),
    ConsentItem(9, "child-guardian-home", source=("3.4.3",), need=_CHILD),
    ConsentItem(10, "child-inquiry", source=("3.4.3",), need=_CHILD),
    ConsentItem(
        11, "iom-home", source=("2.1", "4.2.2"), need=_OPTIONAL, not_applicable=True, gates=(PaperSummaryLine.IOM_HOME,)
    ),
    ConsentItem(12, "phone", source=("4.2.4",), need=_OPTIONAL, not_applicable=True, gates=("phone",)),
    ConsentItem(13, "followup", source=("5.4",), need=_OPTIONAL, gates=(PaperSummaryLine.FOLLOWUP,)),
    ConsentItem(
        14, "providers", source=("5",), need=_OPTIONAL, not_applicable=True, gates=(PaperSummaryLine.PROVIDERS,)
    ),
    ConsentItem(
        15, "embassy", source=("4.2.1",), need=_OPTIONAL, not_applicable=True, gates=(PaperSummaryLine.EMBASSY,)
    ),
    ConsentItem(16, "police", source=("4.2.2",), need=_OPTIONAL, not_applicable=True, gates=(PaperSummaryLine.POLICE,)),
)
ITEM_BY_NAME = {item.name: item for item in CONSENT_ITEMS}
_FINGERPRINT = re.compile("[0-9a-f]{32}")


def text_hash(texts: Iterable[str]) -> str:
    """Return the fingerprint of an item's texts in one language, in the order of `ConsentItem.texts`: 32 hex digits."""
    whole = b"".join(len(text.encode()).to_bytes(4, "big") + text.encode() for text in texts)
    return sha256(b"lots consent" + whole).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class ConsentRecord:
    """One answer to one item, as it was worded then; it says nothing about who the person is. Never changed."""

    item: str
    version: int
    wording: str
    language: str
    interpreter: Interpreter
    expressed: Expression
    role: RecorderRole
    day: date
    answer: ConsentAnswer

    def __post_init__(self) -> None:
        """Let nothing in that is not an item, a language's code or a fingerprint. Raises InvalidAnswer."""
        if (
            self.item not in ITEM_BY_NAME
            or self.language not in LANGUAGE_CODES
            or not _FINGERPRINT.fullmatch(self.wording)
        ):
            raise InvalidAnswer(InvalidReason.VALUE)


class ItemStatus(Enum):
    """How an item stands today; the value is also the id of its name."""

    YES = "consent-standing-yes"
    NO = "consent-standing-no"
    NOT_APPLICABLE = "consent-standing-not-applicable"
    MISSING = "consent-standing-missing"
    CHANGED = "consent-standing-changed"


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

    def standing(self, item: ConsentItem) -> ItemStatus:
        """Return how one item stands."""
        record = next((record for record in reversed(self.records) if record.item == item.name), None)
        if record is None or not self._allowed(item, record):
            return ItemStatus.MISSING
        if record.version != item.version or self.hashes.get((item.name, record.language)) != record.wording:
            return ItemStatus.CHANGED
        return ItemStatus[record.answer.name]

    def lacking(self) -> tuple[tuple[ConsentItem, ItemStatus], ...]:
        """Return what keeps the gate shut, in order: each item asked for that is not a yes, and how it stands."""
        statuses = ((item, self.standing(item)) for item in CONSENT_ITEMS if item.needed(child=self.child))
        return tuple((item, status) for item, status in statuses if status is not ItemStatus.YES)

    def is_open(self) -> bool:
        """Whether the personal part can be filled in."""
        return not self.lacking()

    def unlocks(self, target: SealedField | PaperSummaryLine) -> bool:
        """Whether a sealed field or a line is open: the gate as a whole, and each purpose that opens it."""
        if isinstance(target, SealedField):
            purposes = tuple(ITEM_BY_NAME[name] for name in target.unlocked_by)
        else:
            purposes = tuple(item for item in CONSENT_ITEMS if target in item.gates)
        return self.is_open() and all(self.standing(item) is ItemStatus.YES for item in purposes)

    def _allowed(self, item: ConsentItem, record: ConsentRecord) -> bool:
        if record.expressed is Expression.PROXY and (item.own or not self.child):
            return False
        return record.day <= self.today and (item.not_applicable or record.answer is not ConsentAnswer.NOT_APPLICABLE)
