"""The content check of the questions of drafts: labels that can be read alone, answers that nobody has to give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from dialogs.draft.model.fields import APPLICATION_FIELDS, ASKED_OF_PROFESSIONAL
from dialogs.draft.model.risk_order import FOUND_FIELDS
from dialogs.engine.forms.field import ClosedField

#: Characters of a label at the least: shorter ones name no thing.
_SHORTEST_LABEL = 5
_FIELDS = (*APPLICATION_FIELDS, *FOUND_FIELDS)


def faulty_questions(texts: Mapping[str, str], code: str) -> Iterator[str]:
    """What is wrong with the questions of a draft in one language."""
    yield from (f"{code}: {fault}" for fault in (*_labels(_FIELDS, texts), *_options(_FIELDS, texts)))


def all_forced_answers() -> Iterator[str]:
    """What `forced_answers` finds among all questions of a draft."""
    yield from forced_answers(_FIELDS)


def forced_answers(fields: Iterable[ClosedField]) -> Iterator[str]:
    """Questions about the person that lack "do not know" or "do not want to say", where either is an answer."""
    for field in fields:
        is_refusable = field.refusal_bit is not None
        if is_refusable and not field.adds_unknown:
            yield f"draft: {field.name}: can be refused, but not be unknown"
        if not is_refusable and field.name not in ASKED_OF_PROFESSIONAL:
            yield f"draft: {field.name}: can be unknown, but not be refused"


def _labels(fields: Iterable[ClosedField], texts: Mapping[str, str]) -> Iterator[str]:
    """Labels that say nothing when they are read alone, and labels that two questions share."""
    labels = {field.label: texts.get(field.label, "").strip() for field in fields}
    shared = {label for label, count in Counter(labels.values()).items() if count > 1}
    for name, label in labels.items():
        if len(label) < _SHORTEST_LABEL or ":" in label:
            yield f"{name}: {label!r} does not stand alone"
        if label in shared:
            yield f"{name}: {label!r} is another question's label too"


def _options(fields: Iterable[ClosedField], texts: Mapping[str, str]) -> Iterator[str]:
    """Questions of which two answers read alike: "unknown" and "refused" among them."""
    for field in fields:
        options = (*getattr(field, "options", ()), "unknown", "refused")
        words = Counter(texts.get(field.option_text(option), "").strip() for option in options)
        yield from (f"{field.text}: two answers are {label!r}" for label, count in words.items() if count > 1)
