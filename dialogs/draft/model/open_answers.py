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

from dialogs.draft.model.field_types import RankedField
from dialogs.draft.model.fields import APPLICATION_FIELDS
from dialogs.draft.model.open_field import AnswerValue, InvalidAnswer, InvalidReason, OpenField
from dialogs.draft.model.risk_areas import RISK_FIELDS
from dialogs.engine.questions import is_met

ANSWERS_VERSION = 1
#: The length of every packed open part: the version, 95 bytes of fields, 20 rows of 8.
OPEN_BYTES = 256
#: The most characters of an exported open part that are read back.
MAX_JSON_BYTES = 65_536
#: What the exported object says it is.
KIND = "lots-open-part"

#: Every open field in the order asked, and by name.
OPEN_FIELDS: tuple[OpenField, ...] = (*APPLICATION_FIELDS, *RISK_FIELDS)
FIELD_BY_NAME = {field.name: field for field in OPEN_FIELDS}
_USED = sum(field.mask for field in OPEN_FIELDS)


@dataclass(frozen=True)
class OpenAnswers:
    """All open answers of a draft, as bits. Changing one returns another; raises Refused for bits that mean nothing."""

    bits: int = 0

    def __post_init__(self) -> None:
        """Let no bit in that is not a member of a closed set."""
        if self.bits & ~_USED:
            raise InvalidAnswer(InvalidReason.JUNK)
        for field in OPEN_FIELDS:
            field.decode(self._number(field))

    def get(self, field: OpenField) -> AnswerValue | None:
        """Return the answer to `field`, None where it is unanswered."""
        return _ours(field).decode(self._number(field))

    def put(self, field: OpenField, value: AnswerValue | None) -> OpenAnswers:
        """Return the part with `value` as the answer to `field`, None to take it away. Raises Refused."""
        ours = _ours(field)
        number = 0 if value is None else ours.encode(value)
        return _made(self.bits & ~ours.mask | number << ours.first_bit)

    def facts(self) -> Mapping[str, str]:
        """Return what conditions can ask about: the relevant answers, as their fields put them."""
        return self._asked[1]

    def relevant(self) -> tuple[OpenField, ...]:
        """Return the fields to be asked with these answers, in order."""
        return tuple(field for field, _ in self._asked[0])

    def missing(self) -> tuple[OpenField, ...]:
        """Return the relevant fields that are unanswered; "unknown" is an answer."""
        return tuple(field for field, value in self._asked[0] if value is None)

    def clear_irrelevant(self) -> OpenAnswers:
        """Return the part without answers that others have made irrelevant, nor ranks of what is no longer chosen."""
        kept = OpenAnswers()
        for field, value in self._asked[0]:
            left = self._still_chosen(field, value) if isinstance(field, RankedField) else value
            kept = kept if left is None else kept.put(field, left)
        return kept

    def pack(self) -> bytes:
        """Return the part as exactly OPEN_BYTES bytes."""
        return (self.bits | ANSWERS_VERSION).to_bytes(OPEN_BYTES, "little")

    @classmethod
    def unpack(cls, packed: bytes) -> OpenAnswers:
        """Return the part that `pack` packed. Raises Refused for another length, version, or junk bits."""
        if len(packed) != OPEN_BYTES:
            raise InvalidAnswer(InvalidReason.SIZE)
        if packed[0] != ANSWERS_VERSION:
            raise InvalidAnswer(InvalidReason.VERSION)
        return cls(int.from_bytes(packed, "little") ^ ANSWERS_VERSION)

    def to_json(self) -> str:
        """Return the answers by name, to be taken along: codes of ours only, no text."""
        answers = {field.name: self.get(field) for field in OPEN_FIELDS if self._number(field)}
        return json.dumps({"kind": KIND, "version": ANSWERS_VERSION, "answers": answers}, indent=1)

    @classmethod
    def from_json(cls, text: str) -> OpenAnswers:
        """Return the part that `to_json` gave. Raises Refused for anything that it cannot have given."""
        part = cls()
        for name, value in _answers(text).items():
            if name not in FIELD_BY_NAME:
                raise InvalidAnswer(InvalidReason.FIELD)
            part = part.put(FIELD_BY_NAME[name], _value(name, value))
        return part

    def _number(self, field: OpenField) -> int:
        return (self.bits & field.mask) >> field.first_bit

    @cached_property
    def _asked(self) -> tuple[tuple[tuple[OpenField, AnswerValue | None], ...], Mapping[str, str]]:
        """The relevant fields with their answers, and the facts; a condition is held against earlier ones only."""
        facts: dict[str, str] = {}
        asked: list[tuple[OpenField, AnswerValue | None]] = []
        for field in OPEN_FIELDS:
            if is_met(field.when, facts):
                value = field.decode(self._number(field))
                asked.append((field, value))
                facts |= {} if value is None else field.facts(value)
        return tuple(asked), MappingProxyType(facts)

    def _still_chosen(self, field: RankedField, value: AnswerValue | None) -> AnswerValue | None:
        """The ranked options that are among those chosen, None where none is left."""
        chosen = self.get(FIELD_BY_NAME[field.within])
        if not isinstance(value, tuple) or not isinstance(chosen, tuple):
            return value
        return tuple(option for option in value if option in chosen) or None


def _made(bits: int) -> OpenAnswers:
    """A part whose bits came from a field's own codec, and need not be looked at again."""
    part = object.__new__(OpenAnswers)
    object.__setattr__(part, "bits", bits)
    return part


def _ours(field: OpenField) -> OpenField:
    """The field, if it is one of the open part's: a sealed one has no place here."""
    if not isinstance(field, OpenField) or FIELD_BY_NAME.get(field.name) != field:
        raise InvalidAnswer(InvalidReason.FIELD)
    return field


def _answers(text: str) -> dict[str, object]:
    """The answers of an exported object, not yet looked at."""
    if len(text) > MAX_JSON_BYTES:
        raise InvalidAnswer(InvalidReason.SIZE)
    try:
        whole = json.loads(text, object_pairs_hook=_object)
    except (ValueError, RecursionError):
        raise InvalidAnswer(InvalidReason.SHAPE) from None
    if not isinstance(whole, dict) or whole.keys() != {"kind", "version", "answers"} or whole["kind"] != KIND:
        raise InvalidAnswer(InvalidReason.SHAPE)
    if type(whole["version"]) is not int or whole["version"] != ANSWERS_VERSION:
        raise InvalidAnswer(InvalidReason.VERSION)
    if not isinstance(whole["answers"], dict):
        raise InvalidAnswer(InvalidReason.SHAPE)
    return whole["answers"]


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """An object in which no name stands twice."""
    if len({name for name, _ in pairs}) != len(pairs):
        raise InvalidAnswer(InvalidReason.SHAPE)
    return dict(pairs)


def _value(name: str, value: object) -> AnswerValue:
    """A value of a type that an answer can have; its field decides the rest."""
    if isinstance(value, list) and all(isinstance(option, str) for option in value):
        return tuple(value)
    if isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    raise InvalidAnswer(InvalidReason.VALUE, name)
