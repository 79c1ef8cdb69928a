"""The open part of a draft: every closed answer, packed into exactly OPEN_BYTES bytes. This is their only writer.

version 1 byte, then the fields' bits from bit 8, the risk table's rows from bit 768; bit 0 is the first byte's lowest.
A bit that belongs to no field, or a number that is no option, is refused wherever it comes from.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from dialogs.draft.base import OpenField, Reason, Refused, Value
from dialogs.draft.fields import FIELDS
from dialogs.draft.kinds import Ranked
from dialogs.draft.risks import RISKS
from dialogs.engine.questions import holds

VERSION = 1
#: The length of every packed open part: the version, 95 bytes of fields, 20 rows of 8.
OPEN_BYTES = 256
#: The most characters of an exported open part that are read back.
LONGEST_JSON = 65_536
#: What the exported object says it is.
KIND = "lots-open-part"

#: Every open field in the order asked, and by name.
OPEN_FIELDS: tuple[OpenField, ...] = (*FIELDS, *RISKS)
BY_NAME = {field.name: field for field in OPEN_FIELDS}
_USED = sum(field.mask for field in OPEN_FIELDS)


@dataclass(frozen=True)
class OpenPart:
    """All open answers of a draft, as bits. Changing one returns another; raises Refused for bits that mean nothing."""

    bits: int = 0

    def __post_init__(self) -> None:
        """Let no bit in that is not a member of a closed set."""
        if self.bits & ~_USED:
            raise Refused(Reason.JUNK)
        for field in OPEN_FIELDS:
            field.decode(self._number(field))

    def get(self, field: OpenField) -> Value | None:
        """Return the answer to `field`, None where it is unanswered."""
        return _ours(field).decode(self._number(field))

    def put(self, field: OpenField, value: Value | None) -> OpenPart:
        """Return the part with `value` as the answer to `field`, None to take it away. Raises Refused."""
        ours = _ours(field)
        number = 0 if value is None else ours.encode(value)
        return _made(self.bits & ~ours.mask | number << ours.at)

    def facts(self) -> Mapping[str, str]:
        """Return what conditions can ask about: the relevant answers, as their fields put them."""
        return self._asked[1]

    def relevant(self) -> tuple[OpenField, ...]:
        """Return the fields to be asked with these answers, in order."""
        return tuple(field for field, _ in self._asked[0])

    def missing(self) -> tuple[OpenField, ...]:
        """Return the relevant fields that are unanswered; "unknown" is an answer."""
        return tuple(field for field, value in self._asked[0] if value is None)

    def clear_irrelevant(self) -> OpenPart:
        """Return the part without answers that others have made irrelevant, nor ranks of what is no longer chosen."""
        kept = OpenPart()
        for field, value in self._asked[0]:
            left = self._still_chosen(field, value) if isinstance(field, Ranked) else value
            kept = kept if left is None else kept.put(field, left)
        return kept

    def pack(self) -> bytes:
        """Return the part as exactly OPEN_BYTES bytes."""
        return (self.bits | VERSION).to_bytes(OPEN_BYTES, "little")

    @classmethod
    def unpack(cls, packed: bytes) -> OpenPart:
        """Return the part that `pack` packed. Raises Refused for another length, version, or junk bits."""
        if len(packed) != OPEN_BYTES:
            raise Refused(Reason.SIZE)
        if packed[0] != VERSION:
            raise Refused(Reason.VERSION)
        return cls(int.from_bytes(packed, "little") ^ VERSION)

    def to_json(self) -> str:
        """Return the answers by name, to be taken along: codes of ours only, no text."""
        answers = {field.name: self.get(field) for field in OPEN_FIELDS if self._number(field)}
        return json.dumps({"kind": KIND, "version": VERSION, "answers": answers}, indent=1)

    @classmethod
    def from_json(cls, text: str) -> OpenPart:
        """Return the part that `to_json` gave. Raises Refused for anything that it cannot have given."""
        part = cls()
        for name, value in _answers(text).items():
            if name not in BY_NAME:
                raise Refused(Reason.FIELD)
            part = part.put(BY_NAME[name], _value(name, value))
        return part

    def _number(self, field: OpenField) -> int:
        return (self.bits & field.mask) >> field.at

    @cached_property
    def _asked(self) -> tuple[tuple[tuple[OpenField, Value | None], ...], Mapping[str, str]]:
        """The relevant fields with their answers, and the facts; a condition is held against earlier ones only."""
        facts: dict[str, str] = {}
        asked: list[tuple[OpenField, Value | None]] = []
        for field in OPEN_FIELDS:
            if holds(field.when, facts):
                value = field.decode(self._number(field))
                asked.append((field, value))
                facts |= {} if value is None else field.facts(value)
        return tuple(asked), MappingProxyType(facts)

    def _still_chosen(self, field: Ranked, value: Value | None) -> Value | None:
        """The ranked options that are among those chosen, None where none is left."""
        chosen = self.get(BY_NAME[field.within])
        if not isinstance(value, tuple) or not isinstance(chosen, tuple):
            return value
        return tuple(option for option in value if option in chosen) or None


def _made(bits: int) -> OpenPart:
    """A part whose bits came from a field's own codec, and need not be looked at again."""
    part = object.__new__(OpenPart)
    object.__setattr__(part, "bits", bits)
    return part


def _ours(field: OpenField) -> OpenField:
    """The field, if it is one of the open part's: a sealed one has no place here."""
    if not isinstance(field, OpenField) or BY_NAME.get(field.name) != field:
        raise Refused(Reason.FIELD)
    return field


def _answers(text: str) -> dict[str, object]:
    """The answers of an exported object, not yet looked at."""
    if len(text) > LONGEST_JSON:
        raise Refused(Reason.SIZE)
    try:
        whole = json.loads(text, object_pairs_hook=_object)
    except (ValueError, RecursionError):
        raise Refused(Reason.SHAPE) from None
    if not isinstance(whole, dict) or whole.keys() != {"kind", "version", "answers"} or whole["kind"] != KIND:
        raise Refused(Reason.SHAPE)
    if type(whole["version"]) is not int or whole["version"] != VERSION:
        raise Refused(Reason.VERSION)
    if not isinstance(whole["answers"], dict):
        raise Refused(Reason.SHAPE)
    return whole["answers"]


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object in which no name stands twice."""
    if len({name for name, _ in pairs}) != len(pairs):
        raise Refused(Reason.SHAPE)
    return dict(pairs)


def _value(name: str, value: object) -> Value:
    """A value of a type that an answer can have; its field decides the rest."""
    if isinstance(value, list) and all(isinstance(option, str) for option in value):
        return tuple(value)
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise Refused(Reason.VALUE, name)
