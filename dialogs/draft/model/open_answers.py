"""The open answers of a draft, packed into exactly OPEN_BYTES bytes. This is their only writer.

Version 1 byte, then the fields' bits from bit 8, the risk table's rows from bit 768, then a mark for each question that
was skipped, which a file does not take along; bit 0 is the first byte's lowest.
A bit that belongs to no field, or a number that is no option, is refused wherever it comes from.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import APPLICATION_FIELDS
from dialogs.draft.model.retired_fields import RETIRED_FIELDS
from dialogs.draft.model.risk_areas import AREAS, RISK_FIELDS, ROW_BITS, ROWS_FROM
from dialogs.engine.forms.answers import Answers, Form
from dialogs.engine.forms.field import AnswerValue, ClosedField, InvalidAnswer, InvalidReason

ANSWERS_VERSION = 1
#: Where it is marked that a question of the application was skipped: a bit each, by its number.
_SKIPS_FROM = ROWS_FROM + len(AREAS) * ROW_BITS
#: The length of every packed open part: the version, 95 bytes of fields, 20 rows of 8.
OPEN_BYTES = 256
#: The most characters of an exported open part that are read back.
MAX_JSON_BYTES = 65_536
#: What the exported object says it is.
KIND = "lots-open-part"

#: Every open field in the order asked; and all by name, those too that are asked no more.
OPEN_FIELDS: tuple[ClosedField, ...] = (*APPLICATION_FIELDS, *RISK_FIELDS)
OPEN_FORM = Form(
    (*OPEN_FIELDS, *RETIRED_FIELDS), marks=sum(1 << _SKIPS_FROM + field.number for field in APPLICATION_FIELDS)
)
FIELD_BY_NAME = OPEN_FORM.by_name


@dataclass(frozen=True)
class OpenAnswers(Answers):
    """All open answers of a draft. Raises InvalidAnswer for bits that mean nothing."""

    form: Form = field(default=OPEN_FORM, init=False, repr=False)

    def __post_init__(self) -> None:
        """Let no bit in that is not a member of a closed set."""
        self.form.check(self.bits)

    def skip(self, question: ClosedField, *, on: bool = True) -> OpenAnswers:
        """Return the answers with a question of the application marked as skipped, or not."""
        if question.group == FieldGroup.RISKS:
            return self
        mark = 1 << _SKIPS_FROM + question.number & self.form.marks
        return self._with(self.bits | mark if on else self.bits & ~mark)

    def is_skipped(self, question: ClosedField) -> bool:
        """Whether a question was skipped, and has not been answered since."""
        return question.group != FieldGroup.RISKS and bool(self.bits >> _SKIPS_FROM + question.number & 1)

    def pack(self) -> bytes:
        """Return the part as exactly OPEN_BYTES bytes."""
        return (self.bits | ANSWERS_VERSION).to_bytes(OPEN_BYTES, "little")

    @classmethod
    def unpack(cls, packed: bytes) -> OpenAnswers:
        """Return the part that `pack` packed. Raises InvalidAnswer for another length, version, or junk bits."""
        if len(packed) != OPEN_BYTES:
            raise InvalidAnswer(InvalidReason.SIZE)
        if packed[0] != ANSWERS_VERSION:
            raise InvalidAnswer(InvalidReason.VERSION)
        return cls(int.from_bytes(packed, "little") ^ ANSWERS_VERSION)

    def named(self) -> dict[str, AnswerValue | None]:
        """Return the answers by their fields' names: codes of ours only, no text."""
        return {field.name: self.get(field) for field in self.form.fields if field.number_in(self.bits)}

    @classmethod
    def of_names(cls, named: object) -> OpenAnswers:
        """Return the part that `named` gave. Raises InvalidAnswer for anything that it cannot have given."""
        if not isinstance(named, dict):
            raise InvalidAnswer(InvalidReason.SHAPE)
        part = cls()
        for name, value in named.items():
            if name not in FIELD_BY_NAME:
                raise InvalidAnswer(InvalidReason.FIELD)
            part = part.put(FIELD_BY_NAME[name], _value(name, value))
        return part

    def to_json(self) -> str:
        """Return the answers as an exported object, to be taken along."""
        return json.dumps({"kind": KIND, "version": ANSWERS_VERSION, "answers": self.named()}, indent=1)

    @classmethod
    def from_json(cls, text: str) -> OpenAnswers:
        """Return the part that `to_json` gave. Raises InvalidAnswer for anything that it cannot have given."""
        exported = exported_object(text)
        if exported.keys() != {"kind", "version", "answers"}:
            raise InvalidAnswer(InvalidReason.SHAPE)
        if type(exported["version"]) is not int or exported["version"] != ANSWERS_VERSION:
            raise InvalidAnswer(InvalidReason.VERSION)
        return cls.of_names(exported["answers"])


def exported_object(text: str) -> dict[str, object]:
    """Return an exported object whose content is not yet looked at. Raises InvalidAnswer for what is none of ours."""
    if len(text) > MAX_JSON_BYTES:
        raise InvalidAnswer(InvalidReason.SIZE)
    try:
        exported = json.loads(text, object_pairs_hook=_object)
    except (ValueError, RecursionError):
        raise InvalidAnswer(InvalidReason.SHAPE) from None
    if not isinstance(exported, dict) or exported.get("kind") != KIND:
        raise InvalidAnswer(InvalidReason.SHAPE)
    return exported


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
