"""The items of informed consent: what makes a yes valid, what is only information, what others have given.

Each item is answered by itself; there is no way to answer several at once. What an item says is the manual's where a
section is named; the rest, and that a yes rests on what was said before it, is ours.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from dialogs.draft.model.consent_answers import Giver


class Requirement(Enum):
    """Whether the personal part stays shut without the item."""

    ALWAYS = "always"
    CHILD = "child"
    OPTIONAL = "optional"


class ItemKind(Enum):
    """What a yes to an item is; the value is also the id of what its card says of that.

    UNDERSTOOD: the person has been told and has understood, without which no consent counts. CONSENT: the person lets
    something be done. INFORMATION: read out, and nothing that can be refused. OTHERS: what somebody else than the
    person has given, as a record.
    """

    UNDERSTOOD = "consent-kind-understood"
    CONSENT = "consent-kind-consent"
    INFORMATION = "consent-kind-information"
    OTHERS = "consent-kind-others"


class PaperSummaryLine(Enum):
    """What a purpose opens, as a line in the papers; the value is its id."""

    IOM = "draft-line-iom"
    HEALTH = "draft-line-health"
    RISK_TABLE = "draft-line-risk-table"
    PASSPORT_COPY = "draft-line-passport-copy"
    PHONE = "draft-line-phone"
    IOM_HOME = "draft-line-iom-home"
    EMBASSY = "draft-line-embassy"
    FOLLOWUP = "draft-line-followup"


@dataclass(frozen=True, slots=True)
class ConsentItem:
    """One thing to answer; texts `consent-<name>-title`, `-means`, and `-say` (to the person) but for other people's.

    `version` grows with each change of meaning. `gates` names the sealed fields or lines that this item opens besides
    the gate as a whole. `own`: only the person can answer it, nobody in their place. `rests_on` names the items that
    must stand at yes, answered before it, for a yes to count. `givers` are who can have given it.
    """

    number: int
    name: str
    kind: ItemKind = ItemKind.CONSENT
    version: int = field(default=1, kw_only=True)
    need: Requirement = field(default=Requirement.ALWAYS, kw_only=True)
    not_applicable: bool = field(default=False, kw_only=True)
    own: bool = field(default=False, kw_only=True)
    source: tuple[str, ...] = field(default=(), kw_only=True)
    gates: tuple[str | PaperSummaryLine, ...] = field(default=(), kw_only=True)
    rests_on: tuple[str, ...] = field(default=(), kw_only=True)
    givers: tuple[Giver, ...] = field(default=(), kw_only=True)

    @property
    def texts(self) -> tuple[str, ...]:
        """The ids of its texts, which are its wording."""
        parts = ("title", "means") if self.kind is ItemKind.OTHERS else ("title", "say", "means")
        return tuple(f"consent-{self.name}-{part}" for part in parts)

    def needed(self, *, child: bool) -> bool:
        """Whether the gate asks for it."""
        return self.need is Requirement.ALWAYS or (self.need is Requirement.CHILD and child)


@dataclass(frozen=True, slots=True)
class RetiredItem:
    """An item that is no longer asked: its number means what it meant, and what was recorded of it counts no more."""

    number: int
    name: str
    reason: str


_UNDERSTOOD, _INFORMATION, _OTHERS = ItemKind.UNDERSTOOD, ItemKind.INFORMATION, ItemKind.OTHERS
_OPTIONAL, _CHILD = Requirement.OPTIONAL, Requirement.CHILD
#: What makes a yes valid: told in a language understood, voluntary, with the alternatives, how the data are used.
_TOLD = ("language", "voluntary", "alternatives", "use")
_TO_IOM = (*_TOLD, "iom")
_GUARDIANS = (Giver.CUSTODY_HOLDER, Giver.GUARDIAN)

#: In the order asked: who interprets, and keeps it secret, before anything is told.
#: Versions 2: "yes, no, want to wait" came in place of "confirmed, not confirmed".
CONSENT_ITEMS = (
    ConsentItem(1, "language", _UNDERSTOOD, version=2, source=("2.1", "2.2.1", "3.1")),
    ConsentItem(27, "interpreter", _INFORMATION, need=_OPTIONAL, not_applicable=True, source=("2.2.1",)),
    ConsentItem(2, "voluntary", _UNDERSTOOD, version=2, source=("1.1", "3.1", "4.2.5")),
    ConsentItem(3, "alternatives", _UNDERSTOOD, version=2, source=("2.1",)),
    ConsentItem(4, "use", _UNDERSTOOD, version=2, source=("2.1", "3.4.3")),
    ConsentItem(17, "keep", rests_on=_TOLD),
    ConsentItem(5, "iom", version=2, source=("2.1", "2.2.2"), rests_on=_TOLD, gates=(PaperSummaryLine.IOM,)),
    ConsentItem(7, "child-will", version=2, source=("3.4.3",), need=_CHILD, own=True, rests_on=_TOLD),
    ConsentItem(
        18, "health", source=("3.4.1",), need=_OPTIONAL, not_applicable=True, rests_on=_TO_IOM,
        gates=(PaperSummaryLine.HEALTH,),
    ),
    ConsentItem(
        19, "risk-table", source=("3.1", "3.3"), need=_OPTIONAL, rests_on=_TO_IOM, gates=(PaperSummaryLine.RISK_TABLE,)
    ),
    ConsentItem(26, "measures", source=("3.3",), need=_OPTIONAL, rests_on=_TOLD),
    ConsentItem(
        20, "passport-copy", source=("3.1", "4.2.1"), need=_OPTIONAL, not_applicable=True, rests_on=_TO_IOM,
        gates=(PaperSummaryLine.PASSPORT_COPY,),
    ),
    ConsentItem(
        12, "phone", version=2, source=("4.2.4",), need=_OPTIONAL, not_applicable=True, rests_on=_TO_IOM,
        gates=("phone", PaperSummaryLine.PHONE),
    ),
    ConsentItem(
        11, "iom-home", version=2, source=("2.1", "4.2.2"), need=_OPTIONAL, not_applicable=True, rests_on=_TO_IOM,
        gates=(PaperSummaryLine.IOM_HOME,),
    ),
    ConsentItem(
        15, "embassy", version=2, source=("4.2.1",), need=_OPTIONAL, not_applicable=True, rests_on=_TO_IOM,
        gates=(PaperSummaryLine.EMBASSY,),
    ),
    ConsentItem(
        13, "followup", version=2, source=("5.4",), need=_OPTIONAL, rests_on=_TOLD, gates=(PaperSummaryLine.FOLLOWUP,)
    ),
    ConsentItem(22, "providers-information", _INFORMATION, need=_OPTIONAL, not_applicable=True, source=("5",)),
    ConsentItem(21, "police-information", _INFORMATION, need=_OPTIONAL, not_applicable=True, source=("4.2.2",)),
    ConsentItem(23, "guardian-sweden", _OTHERS, need=_CHILD, source=("3.4.3",), givers=_GUARDIANS),
    ConsentItem(24, "guardian-home", _OTHERS, need=_CHILD, source=("3.4.3",), givers=_GUARDIANS),
    ConsentItem(25, "inquiry", _OTHERS, need=_CHILD, source=("3.4.3",), givers=(Giver.SOCIAL_SERVICES,)),
)  # fmt: skip
RETIRED_ITEMS = (
    RetiredItem(6, "risks", "accepting measures is no condition for filling in a name; measures are item 26"),
    RetiredItem(8, "child-guardian-sweden", "asked the child what an adult has to give; a record of it is item 23"),
    RetiredItem(9, "child-guardian-home", "asked the child what an adult has to give; a record of it is item 24"),
    RetiredItem(10, "child-inquiry", "asked the child what the social services do; a record of it is item 25"),
    RetiredItem(14, "providers", "nobody can accept conditions that are not known yet; the information is item 22"),
    RetiredItem(16, "police", "offered a no that the manual does not have; the information is item 21"),
)
ITEM_BY_NAME = {item.name: item for item in CONSENT_ITEMS}
RETIRED_NAMES = frozenset(item.name for item in RETIRED_ITEMS)
