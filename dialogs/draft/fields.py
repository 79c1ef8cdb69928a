"""The fields of the application (domain notes 1.2; the form itself could not be found): data that can be re-mapped.

Fields stand in the order asked, and a condition names earlier ones only. Numbers and places are permanent: 1 to 89
open, 90 to 120 sealed. What the domain notes call class N (where the person lives, copies, pictures) has no field at
all, nor has what is kept elsewhere: the draft's name, the consent to pass on the mobile number. That an unaccompanied
child has a travel companion is no question (4.2.3).
"""

from __future__ import annotations

from dialogs.draft.base import UNKNOWN, Group, OpenField
from dialogs.draft.kinds import Choice, Count, Country, Language, Many, Month, Ranked, Sealed
from dialogs.engine.questions import All, Condition, Not

_YES_NO = ("yes", "no")
#: For fields with no coarser option of their own: "do not know, or do not want to say" tells least.
_SAY_NOTHING = (UNKNOWN,)
_NEEDS = (
    "medical", "psychosocial", "housing", "rehabilitation", "education", "income", "legal", "children", "disability",
)  # fmt: skip


def _is(field: str, *options: str) -> Condition:
    return Condition(field, options)


def _may(field: str) -> Not:
    """Yes, unknown or unanswered."""
    return Not(_is(field, "no"))


def _chose(field: str, option: str) -> Condition:
    return Condition(f"{field}.{option}", ("yes",))


_CHILD = _is("person", "child", "unsure", UNKNOWN)
_ALONE = All((_CHILD, _may("unaccompanied")))
_KIDS = _is("children", "1", "2", "3", UNKNOWN)
_BORN = All((_KIDS, _may("born-sweden")))

FIELDS: tuple[OpenField, ...] = (
    Choice(1, "role", Group.FORM, at=8, bits=4,
        options=("coordinator", "social", "police", "shelter", "ngo", "other"), source=("3.1",)),
    Choice(2, "region", Group.FORM, at=12, bits=4,
        options=("bergslagen", "stockholm", "mitt", "nord", "syd", "vast", "ost"), source=("1",)),
    Choice(3, "coordinator", Group.FORM, at=16, bits=3, options=("yes", "no", "booked"), source=("3.1",),
        when=Not(_is("role", "coordinator")), helped=True),
    Choice(4, "ground", Group.FORM, at=19, bits=3, options=("trafficking", "prostitution", "unsure"), source=("1",),
        helped=True),
    Choice(5, "exploitation", Group.FORM, at=22, bits=4, options=("sexual", "labour", "begging", "crime", "other"),
        source=("II-1",), coarse=("other", UNKNOWN)),
    Choice(6, "person", Group.PERSON, at=26, bits=3, options=("adult", "child", "unsure"), source=("3.4.3",),
        helped=True),
    Choice(7, "unaccompanied", Group.PERSON, at=29, bits=2, options=_YES_NO, source=("3.4.3",), when=_CHILD),
    Choice(8, "gender", Group.PERSON, at=31, bits=3, options=("woman", "man", "other"), coarse=_SAY_NOTHING),
    Country(9, "nationality", Group.PERSON, at=34, specials=("eu", "outside", "several", "unclear"), source=("1",),
        coarse=("eu", "outside"), helped=True),
    Country(10, "return-country", Group.PERSON, at=44, source=("1.1",), coarse=("eu", "outside")),
    Choice(11, "return-kind", Group.PERSON, at=54, bits=2, options=("home", "third"), source=("1.1",),
        helped=True),
    Choice(12, "same-place", Group.PERSON, at=56, bits=3, options=("yes", "no", "never"), source=("4.2.3",),
        helped=True),
    Language(13, "language", Group.PERSON, at=59, source=("2.1", "2.2.1")),
    Choice(14, "interpreter", Group.PERSON, at=74, bits=2, options=_YES_NO, source=("2.2.1",), helped=True),
    Many(15, "interpreter-avoid", Group.PERSON, at=76, bits=6, options=("woman", "man", "background"),
        source=("2.2.1",), when=_may("interpreter"), helped=True),
    Choice(16, "reads-form", Group.PERSON, at=82, bits=3, options=("yes", "explained", "remaining"), source=("3.1",),
        helped=True),
    Choice(17, "safe-call", Group.PERSON, at=85, bits=2, options=_YES_NO),
    Choice(18, "safe-write", Group.PERSON, at=87, bits=2, options=_YES_NO),
    Choice(19, "housing-lasts", Group.PERSON, at=89, bits=2, options=_YES_NO, source=("4.2.2",), helped=True),
    Choice(20, "status", Group.LEGAL, at=91, bits=4,
        options=("eu", "reflection", "permit", "asylum", "refused", "without", "other"), source=("1.1", "2.1"),
        coarse=("other", UNKNOWN)),
    Choice(21, "ban", Group.LEGAL, at=95, bits=2, options=_YES_NO, source=("4.2.3",), helped=True),
    Choice(22, "investigation", Group.LEGAL, at=97, bits=2, options=_YES_NO, source=("4.2.2",), coarse=_SAY_NOTHING),
    Choice(23, "police-contacted", Group.LEGAL, at=99, bits=2, options=_YES_NO, source=("4.2.2",),
        when=_may("investigation"), coarse=_SAY_NOTHING, helped=True),
    Many(24, "alternatives", Group.LEGAL, at=101, bits=8, options=("reflection", "permit", "asylum", "support"),
        source=("1", "2.1"), helped=True),
    Choice(25, "passport", Group.DOCUMENTS, at=109, bits=3, options=("valid", "expired", "missing", "held"),
        source=("4.2.1",), helped=True),
    Choice(26, "passport-whole", Group.DOCUMENTS, at=112, bits=2, options=_YES_NO, source=("4.2.1",),
        when=_is("passport", "valid"), helped=True),
    Choice(27, "embassy-wait", Group.DOCUMENTS, at=114, bits=3, options=("yes", "no", "ask"),
        when=Not(_is("passport", "valid")), helped=True),
    Choice(28, "photo", Group.DOCUMENTS, at=117, bits=2, options=_YES_NO, source=("4.2.1",),
        when=Not(_is("passport", "valid")), helped=True),
    Choice(29, "child-will", Group.FAMILY, at=119, bits=3, options=("yes", "no", "pending"), source=("3.4.3",),
        when=_ALONE),
    Choice(30, "child-guardian-sweden", Group.FAMILY, at=122, bits=3, options=("yes", "no", "pending"),
        source=("3.4.3",), when=_ALONE),
    Choice(31, "child-guardian-home", Group.FAMILY, at=125, bits=3, options=("yes", "no", "pending"),
        source=("3.4.3",), when=_ALONE),
    Choice(32, "child-inquiry", Group.FAMILY, at=128, bits=3, options=("yes", "no", "pending"), source=("3.4.3",),
        when=_ALONE, helped=True),
    Count(33, "children", Group.FAMILY, at=131, bits=3, high=3, more=True, source=("3.4.2",), coarse=_SAY_NOTHING,
        helped=True),
    Many(34, "children-ages", Group.FAMILY, at=134, bits=5, options=("small", "school", "teens"), source=("3.4.2",),
        when=_KIDS, coarse=_SAY_NOTHING),
    Choice(35, "born-sweden", Group.FAMILY, at=139, bits=2, options=_YES_NO, source=("3.4.2", "4.2.1"), when=_KIDS),
    Choice(36, "registered", Group.FAMILY, at=141, bits=2, options=_YES_NO, source=("3.4.2", "4.2.1"), when=_BORN,
        helped=True),
    Choice(37, "birth-certificate", Group.FAMILY, at=143, bits=2, options=_YES_NO, source=("4.2.1",), when=_BORN,
        helped=True),
    Choice(38, "parents", Group.FAMILY, at=145, bits=3, options=("yes", "no", "impossible"), source=("3.4.2",),
        when=_KIDS, helped=True),
    Choice(39, "social-objection", Group.FAMILY, at=148, bits=3, options=("yes", "no", "not-asked"),
        source=("3.4.2",), when=_KIDS, helped=True),
    Choice(40, "relatives", Group.FAMILY, at=151, bits=2, options=_YES_NO, source=("3.4.2",), coarse=_SAY_NOTHING,
        helped=True),
    Count(41, "relatives-count", Group.FAMILY, at=153, bits=3, low=1, high=4, more=True, source=("3.4.2",),
        when=_is("relatives", "yes"), coarse=_SAY_NOTHING),
    Choice(42, "doctor", Group.HEALTH, at=156, bits=3, options=("yes", "booked", "no"), source=("3.4.1",), helped=True),
    Many(43, "travel-needs", Group.HEALTH, at=159, bits=6, options=("wheelchair", "companion", "medical", "airport"),
        source=("3.4.1", "3.4.2", "4.2.3"), coarse=_SAY_NOTHING, helped=True),
    Choice(44, "medicine", Group.HEALTH, at=165, bits=3, options=("yes", "no", "not-needed"), source=("4.2.4",),
        helped=True),
    Many(45, "health-papers", Group.HEALTH, at=168, bits=6,
        options=("prescription", "journal", "certificate", "translated"), source=("3.4.1",), helped=True),
    Choice(46, "flight-health", Group.HEALTH, at=174, bits=2, options=_YES_NO, source=("3.4.1",),
        coarse=_SAY_NOTHING, helped=True),
    Many(47, "psychosocial", Group.HEALTH, at=176, bits=4, options=("before", "after"), source=("3.2", "3.4.1"),
        coarse=_SAY_NOTHING),
    Choice(48, "rehabilitation", Group.HEALTH, at=180, bits=2, options=_YES_NO, source=("3.3", "5.2"),
        coarse=_SAY_NOTHING, helped=True),
    Choice(49, "window", Group.JOURNEY, at=182, bits=3, options=("safe", "weeks", "months", "later", "open"),
        source=("4.2.2",), coarse=("open", UNKNOWN), helped=True),
    Month(50, "month", Group.JOURNEY, at=185, source=("4.2.2",), when=_is("window", "months", "later"),
        coarse=_SAY_NOTHING, helped=True),
    Many(51, "agree-date", Group.JOURNEY, at=194, bits=8,
        options=("social", "housing", "embassy", "agency", "iom", "police"), source=("4.2.2",), helped=True),
    Choice(52, "flown", Group.JOURNEY, at=202, bits=2, options=_YES_NO, source=("4.2.4",), helped=True),
    Choice(53, "flight-fear", Group.JOURNEY, at=204, bits=2, options=_YES_NO, source=("4.2.3",)),
    Choice(54, "diet", Group.JOURNEY, at=206, bits=2, options=_YES_NO, source=("4.2.3",)),
    Choice(55, "met-by", Group.JOURNEY, at=208, bits=3, options=("together", "never", "no-wish"), source=("4.2.3",),
        helped=True),
    Choice(56, "recognition", Group.JOURNEY, at=211, bits=3, options=("logo", "object"), source=("4.2.4",),
        helped=True),
    Many(57, "needs", Group.NEEDS, at=214, bits=14, options=_NEEDS, source=("1.1", "3.2", "5.3"), helped=True),
    Ranked(58, "needs-ranked", Group.NEEDS, at=228, bits=12, options=_NEEDS, within="needs",
        when=_is("needs", "some")),
    Many(59, "housing-kind", Group.NEEDS, at=240, bits=6, options=("own", "family", "shelter", "elsewhere"),
        source=("1.1", "3.3", "5.3"), when=_chose("needs", "housing")),
    Many(60, "education-kind", Group.NEEDS, at=246, bits=5, options=("primary", "vocational", "course"),
        source=("5.3",), when=_chose("needs", "education")),
    Many(61, "income-kind", Group.NEEDS, at=251, bits=6, options=("work", "internship", "business", "equipment"),
        source=("5", "5.3"), when=_chose("needs", "income")),
    Many(62, "experience", Group.NEEDS, at=257, bits=16,
        options=("care", "cleaning", "restaurant", "farming", "building", "factory", "trade", "crafts", "transport",
                 "beauty", "childcare", "office"),
        source=("5.3",), coarse=_SAY_NOTHING, helped=True),
    Many(63, "skills", Group.NEEDS, at=273, bits=12,
        options=("languages", "cooking", "sewing", "growing", "repairs", "music", "computers", "caring"),
        source=("5.3",), coarse=_SAY_NOTHING, helped=True),
    Choice(64, "talk-home", Group.NEEDS, at=285, bits=3, options=("yes", "no", "later"), source=("2.1",), helped=True),
    Choice(65, "promised", Group.NEEDS, at=288, bits=3, options=("nothing", "confirmed", "unconfirmed"),
        source=("3.2", "5"), helped=True),
    Many(66, "enclosed", Group.ENCLOSED, at=291, bits=6, options=("application", "risk-table", "id-copy"),
        source=("3.1",), helped=True),
)  # fmt: skip

#: Asked first when they are relevant: an unaccompanied child's three conditions come before everything else (3.4.3).
FIRST = (
    "role",
    "person",
    "unaccompanied",
    "child-will",
    "child-guardian-sweden",
    "child-guardian-home",
    "child-inquiry",
)

SEALED: tuple[Sealed, ...] = (
    Sealed(90, "surname", Group.PERSON, source=("4.2.1",), helped=True),
    Sealed(91, "given-names", Group.PERSON, source=("4.2.1",), longest=120, helped=True),
    Sealed(92, "birth-date", Group.PERSON, source=("3.4.3",), longest=20),
    Sealed(93, "destination", Group.PERSON, source=("4.2.3",), longest=120, helped=True),
    Sealed(94, "phone", Group.PERSON, source=("4.2.4",), unlocked_by=("phone",), longest=30, helped=True),
    Sealed(95, "document-number", Group.DOCUMENTS, source=("4.2.1",), longest=40),
    Sealed(96, "document-until", Group.DOCUMENTS, source=("4.2.1",), longest=20, helped=True),
    Sealed(97, "coordinator-name", Group.FORM, source=("3.1",), helped=True),
)
