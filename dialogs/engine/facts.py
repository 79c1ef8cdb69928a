"""Contacts and amounts as values: what a reader could act on, with edition, source, status and day of checking."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

#: When a desk answers, by the name in contacts.toml: the id of the text that stands behind its number.
OPENING_HOURS = {"office": "hours-office"}


class Status(Enum):
    """How far a value can be relied on."""

    CONFIRMED = "confirmed"
    UNCONFIRMED = "unconfirmed"
    LATER = "later"
    OURS = "ours"


class ContactKind(Enum):
    """What a contact is."""

    PHONE = "phone"
    EMAIL = "email"
    FAX = "fax"
    ADDRESS = "address"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Contact:
    """How somebody is reached, in the form in which it is shown everywhere, with the hours (`OPENING_HOURS`) if any."""

    name: str
    kind: ContactKind
    value: str
    status: Status
    source: str = ""
    sections: tuple[str, ...] = ()
    checked_on: date | None = None
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum (currency as an ISO 4217 code) or a share (unit "percent")."""

    name: str
    value: Decimal
    status: Status
    currency: str = ""
    unit: str = ""
    source: str = ""
    sections: tuple[str, ...] = ()
    checked_on: date | None = None


Fact = Contact | Amount


@dataclass(frozen=True, slots=True)
class OperatorNotice:
    """What the operator announces on the cards that it concerns, with its source and the day it was read."""

    name: str
    source: str
    checked_on: date


@dataclass(frozen=True, slots=True)
class RegionFacts:
    """A region: its counties, and whether a source that we read says so ("confirmed") or it is to be checked."""

    name: str
    title: str
    counties: tuple[str, ...]
    status: Status
    source: str = ""
