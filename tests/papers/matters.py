"""Drafts to make papers of: all fiction."""

from __future__ import annotations

from datetime import date
from functools import cache

from bot.papers.translation import translate_paper
from dialogs.draft.model.consent import (
    CONSENT_ITEMS,
    ITEM_BY_NAME,
    ConsentAnswer,
    ConsentRecord,
    ConsentStatus,
    Expression,
    Interpreter,
    RecorderRole,
    Requirement,
)
from dialogs.draft.model.draft_state import DraftState
from dialogs.draft.model.fields import SEALED_FIELDS
from dialogs.draft.model.open_answers import FIELD_BY_NAME, OPEN_FIELDS, OpenAnswers
from dialogs.engine.forms.field import UNKNOWN
from dialogs.engine.forms.field_types import ChoiceField, CountField, MultipleChoiceField, RankedField
from dialogs.papers.paper_content import PaperContent

DAY = date(2026, 11, 24)
ASKED = date(2026, 11, 20)
ERASED = date(2027, 1, 23)
NAME = 0x3A5F2
ADULT = tuple(item.name for item in CONSENT_ITEMS if item.need is not Requirement.CHILD)
ALL = frozenset(field.number for field in SEALED_FIELDS)
#: One marker for each sealed field.
SECRET = {field.name: f"canary-{field.number}" for field in SEALED_FIELDS}
MANDATORY = tuple(item.name for item in CONSENT_ITEMS if item.needed(child=False))


def answered(start=(), skip=()):
    """An open part with `start`, and some answer to whatever else is relevant and not skipped."""
    part = OpenAnswers()
    for name, value in dict(start).items():
        part = part.put(FIELD_BY_NAME[name], value)
    for field in OPEN_FIELDS:
        if field.name not in dict(start) and field.name not in skip and field in part.relevant():
            part = part.put(field, _some(part, field))
    return part


def _some(part, field):
    match field:
        case ChoiceField():
            return field.options[field.number % len(field.options)]
        case RankedField():
            return part.get(FIELD_BY_NAME[field.within])[:3]
        case MultipleChoiceField():
            return field.options[:3]
        case CountField():
            return field.low
        case _:
            return UNKNOWN


def consented(yes=(), *, no=(), child=False, day=ASKED):
    """Consent with a record for each item named."""
    given = [(name, ConsentAnswer.YES) for name in yes] + [(name, ConsentAnswer.NO) for name in no]
    records = tuple(
        ConsentRecord(name, ITEM_BY_NAME[name].version, "0" * 32, "ru", Interpreter.THERE, Expression.SPOKEN,
               RecorderRole.SOCIAL, day, answer)
        for name, answer in given
    )  # fmt: skip
    return ConsentStatus(records, {(item.name, "ru"): "0" * 32 for item in CONSENT_ITEMS}, DAY, child)


def matter(part=None, given=None, sealed=None, filled=frozenset()):
    """The draft LT-79FJ."""
    return PaperContent(
        NAME, DraftState(part or OpenAnswers()), given or consented(), DAY, ERASED, sealed or {}, filled
    )


@cache
def rich():
    """An adult, a coordinator's draft: most is answered, some is unknown."""
    start = {
        "role": "coordinator", "person": "adult", "nationality": "outside", "children": 2, "relatives": "yes",
        "passport": "missing", "ban": UNKNOWN, "window": "months",
        "needs": ("medical", "housing", "education", "income"),
    }  # fmt: skip
    return answered(start, skip=("flying", "risk-threat-sweden-source"))


@cache
def child():
    """An unaccompanied child, where a condition is not there."""
    start = {
        "role": "social", "person": "child", "unaccompanied": "yes", "child-will": "yes",
        "child-guardian-sweden": "pending", "child-guardian-home": "yes", "child-inquiry": "yes",
        "nationality": "outside",
    }  # fmt: skip
    return answered(start)


def written(paper, texts, language="sv"):
    """Every string of a paper as it is worded, by the part's heading; the title's under its own."""
    words = translate_paper(paper, texts, language)
    return {words.title: [words.about, words.notice, words.foot]} | {
        part.heading: [
            *part.about, *part.items, *(text for row in part.table for text in row),
            *(text or "" for line in part.rows for text in (line.label, line.value, line.source)),
        ]
        for part in words.parts
    }  # fmt: skip


def lines(paper, texts, language="sv"):
    """The rows of a paper: what stands beside each label, by heading and label."""
    words = translate_paper(paper, texts, language)
    return {(part.heading, line.label): line.value for part in words.parts for line in part.rows}
