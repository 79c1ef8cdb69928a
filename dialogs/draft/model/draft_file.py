"""A draft as a file to take along: its open answers, and in the second version what was answered of consent.

Answers of consent in a file are no records: whoever opens it asks again, unless the file's mark shows that it was made
here and is unchanged.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TypeVar

from dialogs.draft.model.consent import ConsentRecord
from dialogs.draft.model.consent_answers import (
    ConsentAnswer,
    Expression,
    Giver,
    Interpreter,
    Manner,
    RecorderRole,
)
from dialogs.draft.model.consent_items import CONSENT_ITEMS
from dialogs.draft.model.open_answers import ANSWERS_VERSION, KIND, OpenAnswers, exported_object
from dialogs.engine.forms.field import InvalidAnswer, InvalidReason

#: The version of a file that holds what was answered of consent too.
CONSENT_VERSION = 2
_KEYS = frozenset({"kind", "version", "answers", "consents", "mark"})
_MEMBERS = ("interpreter", "expressed", "role", "answer", "giver", "manner")
_Member = TypeVar("_Member", bound=Enum)

#: Makes the mark of what a file holds, by which whoever made it knows it again.
Marker = Callable[[bytes], str]


@dataclass(frozen=True, slots=True)
class DraftFileContent:
    """What a file holds: open answers, the answers of consent with the mark that stood beside them (empty for none)."""

    answers: OpenAnswers
    consents: tuple[ConsentRecord, ...] = ()
    mark: str = ""

    def marked_bytes(self) -> bytes:
        """What the mark is made of: all that the file holds, spelt in one way."""
        content = {"answers": self.answers.named(), "consents": [consent_object(record) for record in self.consents]}
        return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


def write_draft_file(answers: OpenAnswers, consents: tuple[ConsentRecord, ...], marker: Marker) -> str:
    """Return the file, given the last answer to each item; without any it is one that every release reads."""
    if not consents:
        return answers.to_json()
    mark = marker(DraftFileContent(answers, consents).marked_bytes())
    exported = {
        "kind": KIND, "version": CONSENT_VERSION, "answers": answers.named(),
        "consents": [consent_object(record) for record in consents], "mark": mark,
    }  # fmt: skip
    return json.dumps(exported, indent=1)


def read_draft_file(data: bytes) -> DraftFileContent:
    """Return what a file of either version holds. Raises InvalidAnswer for any other."""
    text = data.decode("utf-8", "replace")
    exported = exported_object(text)
    version = exported.get("version")
    if type(version) is int and version == ANSWERS_VERSION:
        return DraftFileContent(OpenAnswers.from_json(text))
    if type(version) is not int or version != CONSENT_VERSION:
        raise InvalidAnswer(InvalidReason.VERSION)
    mark = exported.get("mark")
    if exported.keys() != _KEYS or not isinstance(mark, str):
        raise InvalidAnswer(InvalidReason.SHAPE)
    return DraftFileContent(OpenAnswers.of_names(exported["answers"]), read_consents(exported["consents"]), mark)


# ---------------------------------------------------------------- records as objects


def consent_object(record: ConsentRecord) -> dict[str, object]:
    """A record as an object of short texts of ours and a day."""
    fields: dict[str, object] = {
        "item": record.item, "version": record.version, "wording": record.wording, "language": record.language,
        "day": record.day.isoformat(), "document-seen": record.document_seen,
    }  # fmt: skip
    for name in _MEMBERS:
        member = getattr(record, name)
        fields[name] = member.value if member else None
    return {name: value for name, value in fields.items() if value is not None}


def read_consents(objects: object) -> tuple[ConsentRecord, ...]:
    """The records that a list of objects says, one of an item. Raises InvalidAnswer for anything else."""
    if not isinstance(objects, list) or len(objects) > len(CONSENT_ITEMS):
        raise InvalidAnswer(InvalidReason.SHAPE)
    records = tuple(_record(item) for item in objects)
    if len({record.item for record in records}) != len(records):
        raise InvalidAnswer(InvalidReason.SHAPE)
    return records


def _record(fields: object) -> ConsentRecord:
    if not isinstance(fields, dict):
        raise InvalidAnswer(InvalidReason.SHAPE)
    seen, has_giver = fields.get("document-seen"), fields.get("giver") is not None
    if seen is not None and not isinstance(seen, bool):
        raise InvalidAnswer(InvalidReason.VALUE)
    return ConsentRecord(
        _text(fields.get("item")),
        _number(fields.get("version")),
        _text(fields.get("wording")),
        _text(fields.get("language")),
        _member(Interpreter, fields.get("interpreter")),
        _member(Expression, fields.get("expressed")),
        _member(RecorderRole, fields.get("role")),
        _day(fields.get("day")),
        _member(ConsentAnswer, fields.get("answer")),
        _member(Giver, fields.get("giver")) if has_giver else None,
        _member(Manner, fields.get("manner")) if has_giver else None,
        seen,
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise InvalidAnswer(InvalidReason.VALUE)
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise InvalidAnswer(InvalidReason.VALUE)
    return value


def _member(kind: type[_Member], value: object) -> _Member:
    member = next((member for member in kind if member.value == value), None)
    if member is None:
        raise InvalidAnswer(InvalidReason.VALUE)
    return member


def _day(value: object) -> date:
    try:
        day = date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        day = None
    if day is None:
        raise InvalidAnswer(InvalidReason.VALUE)
    return day
