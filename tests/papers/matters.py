"""Drafts to make papers of: all fiction."""

from __future__ import annotations

from datetime import date
from functools import cache

from bot.papers.worded import worded
from dialogs.draft import consent
from dialogs.draft.base import UNKNOWN
from dialogs.draft.consent import ITEMS, Answer, Consent, Expressed, Interpreter, Need, Record
from dialogs.draft.fields import SEALED
from dialogs.draft.kept import Kept
from dialogs.draft.kinds import Choice, Count, Many, Ranked
from dialogs.draft.openpart import BY_NAME, OPEN_FIELDS, OpenPart
from dialogs.papers.matter import Matter

DAY = date(2026, 11, 24)
ASKED = date(2026, 11, 20)
ERASED = date(2027, 1, 23)
NAME = 0x3A5F2
ADULT = tuple(item.name for item in ITEMS if item.need is not Need.CHILD)
ALL = frozenset(field.number for field in SEALED)
#: One marker for each sealed field.
SECRET = {field.name: f"canary-{field.number}" for field in SEALED}
MANDATORY = tuple(item.name for item in ITEMS if item.needed(child=False))


def answered(start=(), skip=()):
    """An open part with `start`, and some answer to whatever else is relevant and not skipped."""
    part = OpenPart()
    for name, value in dict(start).items():
        part = part.put(BY_NAME[name], value)
    for field in OPEN_FIELDS:
        if field.name not in dict(start) and field.name not in skip and field in part.relevant():
            part = part.put(field, _some(part, field))
    return part


def _some(part, field):
    match field:
        case Choice():
            return field.options[field.number % len(field.options)]
        case Ranked():
            return part.get(BY_NAME[field.within])[:3]
        case Many():
            return field.options[:3]
        case Count():
            return field.low
        case _:
            return UNKNOWN


def consented(yes=(), *, no=(), child=False, day=ASKED):
    """Consent with a record for each item named."""
    given = [(name, Answer.YES) for name in yes] + [(name, Answer.NO) for name in no]
    records = tuple(
        Record(name, consent.BY_NAME[name].version, "0" * 32, "ru", Interpreter.THERE, Expressed.SPOKEN,
               consent.Role.SOCIAL, day, answer)
        for name, answer in given
    )  # fmt: skip
    return Consent(records, {(item.name, "ru"): "0" * 32 for item in ITEMS}, DAY, child)


def matter(part=None, given=None, sealed=None, filled=frozenset()):
    """The draft LT-79FJ."""
    return Matter(NAME, Kept(part or OpenPart()), given or consented(), DAY, ERASED, sealed or {}, filled)


@cache
def rich():
    """An adult, a coordinator's draft: most is answered, some is unknown."""
    start = {
        "role": "coordinator", "person": "adult", "nationality": "outside", "children": 2, "relatives": "yes",
        "passport": "missing", "ban": UNKNOWN, "window": "months", "month": "2027-02",
        "needs": ("medical", "housing", "education", "income"), "needs-ranked": ("housing", "income", "education"),
    }  # fmt: skip
    return answered(start, skip=("diet", "risk-threat-sweden-source"))


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
    words = worded(paper, texts, language)
    return {words.title: [words.about, words.notice, words.foot]} | {
        part.heading: [
            *part.about, *part.items, *(text for row in part.table for text in row),
            *(text or "" for line in part.rows for text in (line.label, line.value, line.source)),
        ]
        for part in words.parts
    }  # fmt: skip


def lines(paper, texts, language="sv"):
    """The rows of a paper: what stands beside each label, by heading and label."""
    words = worded(paper, texts, language)
    return {(part.heading, line.label): line.value for part in words.parts for line in part.rows}
