"""The fields of the application (domain notes 1.2; the form itself could not be found): data that can be re-mapped.

Fields stand in the order asked, and a condition names earlier ones only. Numbers and places are permanent: 1 to 89
open, 90 to 120 sealed. What the domain notes call class N (where the person lives, copies, pictures) has no field at
all, nor has what is kept elsewhere: the draft's name, the consent to pass on the mobile number. That an unaccompanied
child has a travel companion is no question (4.2.3).
"""

from __future__ import annotations

from collections.abc import Mapping

from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.sealed_field import SealedField
from dialogs.engine.forms.conditions import AllOf, Condition, Not
from dialogs.engine.forms.field import UNKNOWN, ClosedField
from dialogs.engine.forms.field_types import (
    ChoiceField,
    CountField,
    CountryField,
    LanguageField,
    MonthField,
    MultipleChoiceField,
    RankedField,
)

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
_ALONE = AllOf((_CHILD, _may("unaccompanied")))
_KIDS = _is("children", "1", "2", "3", UNKNOWN)
_BORN = AllOf((_KIDS, _may("born-sweden")))

# One field, one entry, as a table: its number, its name and its place are what one looks for.
# fmt: off
APPLICATION_FIELDS: tuple[ClosedField, ...] = (
    ChoiceField(1, "role", FieldGroup.FORM, first_bit=8, bits=4,
        options=("coordinator", "social", "police", "shelter", "ngo", "other"), source=("3.1",)),
    ChoiceField(2, "region", FieldGroup.FORM, first_bit=12, bits=4,
        options=("bergslagen", "stockholm", "mitt", "nord", "syd", "vast", "ost"), source=("1",)),
    ChoiceField(3, "coordinator", FieldGroup.FORM, first_bit=16, bits=3, options=("yes", "no", "booked"),
        source=("3.1",), when=Not(_is("role", "coordinator")), helped=True),
    ChoiceField(4, "ground", FieldGroup.FORM, first_bit=19, bits=3, options=("trafficking", "prostitution", "unsure"),
        source=("1",), helped=True),
    ChoiceField(5, "exploitation", FieldGroup.FORM, first_bit=22, bits=4,
        options=("sexual", "labour", "begging", "crime", "other"), source=("II-1",)),
    ChoiceField(6, "person", FieldGroup.PERSON, first_bit=26, bits=3, options=("adult", "child", "unsure"),
        source=("3.4.3",), helped=True),
    ChoiceField(7, "unaccompanied", FieldGroup.PERSON, first_bit=29, bits=2, options=_YES_NO, source=("3.4.3",),
        when=_CHILD),
    ChoiceField(8, "gender", FieldGroup.PERSON, first_bit=31, bits=3, options=("woman", "man", "other")),
    CountryField(9, "nationality", FieldGroup.PERSON, first_bit=34, specials=("eu", "outside", "several", "unclear"),
        source=("1",), helped=True),
    CountryField(10, "return-country", FieldGroup.PERSON, first_bit=44, source=("1.1",)),
    ChoiceField(11, "return-kind", FieldGroup.PERSON, first_bit=54, bits=2, options=("home", "third"), source=("1.1",),
        helped=True),
    ChoiceField(12, "same-place", FieldGroup.PERSON, first_bit=56, bits=3, options=("yes", "no", "never"),
        source=("4.2.3",), helped=True),
    LanguageField(13, "language", FieldGroup.PERSON, first_bit=59, source=("2.1", "2.2.1")),
    ChoiceField(14, "interpreter", FieldGroup.PERSON, first_bit=74, bits=2, options=_YES_NO, source=("2.2.1",),
        helped=True),
    MultipleChoiceField(15, "interpreter-avoid", FieldGroup.PERSON, first_bit=76, bits=6,
        options=("woman", "man", "background"), source=("2.2.1",), when=_may("interpreter"), helped=True),
    ChoiceField(16, "reads-form", FieldGroup.PERSON, first_bit=82, bits=3, options=("yes", "explained", "remaining"),
        source=("3.1",), helped=True),
    ChoiceField(17, "safe-call", FieldGroup.PERSON, first_bit=85, bits=2, options=_YES_NO),
    ChoiceField(18, "safe-write", FieldGroup.PERSON, first_bit=87, bits=2, options=_YES_NO),
    ChoiceField(19, "housing-lasts", FieldGroup.PERSON, first_bit=89, bits=2, options=_YES_NO, source=("4.2.2",),
        helped=True),
    ChoiceField(20, "status", FieldGroup.LEGAL, first_bit=91, bits=4,
        options=("eu", "reflection", "permit", "asylum", "refused", "without", "other"), source=("1.1", "2.1")),
    ChoiceField(21, "ban", FieldGroup.LEGAL, first_bit=95, bits=2, options=_YES_NO, source=("4.2.3",), helped=True),
    ChoiceField(22, "investigation", FieldGroup.LEGAL, first_bit=97, bits=2, options=_YES_NO, source=("4.2.2",)),
    ChoiceField(23, "police-contacted", FieldGroup.LEGAL, first_bit=99, bits=2, options=_YES_NO, source=("4.2.2",),
        when=_may("investigation"), helped=True),
    MultipleChoiceField(24, "alternatives", FieldGroup.LEGAL, first_bit=101, bits=8,
        options=("reflection", "permit", "asylum", "support"), source=("1", "2.1"), helped=True),
    ChoiceField(25, "passport", FieldGroup.DOCUMENTS, first_bit=109, bits=3,
        options=("valid", "expired", "missing", "held"), source=("4.2.1",), helped=True),
    ChoiceField(26, "passport-whole", FieldGroup.DOCUMENTS, first_bit=112, bits=2, options=_YES_NO, source=("4.2.1",),
        when=_is("passport", "valid"), helped=True),
    ChoiceField(27, "embassy-wait", FieldGroup.DOCUMENTS, first_bit=114, bits=3, options=("yes", "no", "ask"),
        when=Not(_is("passport", "valid")), helped=True),
    ChoiceField(28, "photo", FieldGroup.DOCUMENTS, first_bit=117, bits=2, options=_YES_NO, source=("4.2.1",),
        when=Not(_is("passport", "valid")), helped=True),
    ChoiceField(29, "child-will", FieldGroup.FAMILY, first_bit=119, bits=3, options=("yes", "no", "pending"),
        source=("3.4.3",), when=_ALONE),
    ChoiceField(30, "child-guardian-sweden", FieldGroup.FAMILY, first_bit=122, bits=3, options=("yes", "no", "pending"),
        source=("3.4.3",), when=_ALONE),
    ChoiceField(31, "child-guardian-home", FieldGroup.FAMILY, first_bit=125, bits=3, options=("yes", "no", "pending"),
        source=("3.4.3",), when=_ALONE),
    ChoiceField(32, "child-inquiry", FieldGroup.FAMILY, first_bit=128, bits=3, options=("yes", "no", "pending"),
        source=("3.4.3",), when=_ALONE, helped=True),
    CountField(33, "children", FieldGroup.FAMILY, first_bit=131, bits=3, high=3, more=True, source=("3.4.2",),
        helped=True),
    MultipleChoiceField(34, "children-ages", FieldGroup.FAMILY, first_bit=134, bits=5,
        options=("small", "school", "teens"), source=("3.4.2",), when=_KIDS),
    ChoiceField(35, "born-sweden", FieldGroup.FAMILY, first_bit=139, bits=2, options=_YES_NO, source=("3.4.2", "4.2.1"),
        when=_KIDS),
    ChoiceField(36, "registered", FieldGroup.FAMILY, first_bit=141, bits=2, options=_YES_NO, source=("3.4.2", "4.2.1"),
        when=_BORN, helped=True),
    ChoiceField(37, "birth-certificate", FieldGroup.FAMILY, first_bit=143, bits=2, options=_YES_NO, source=("4.2.1",),
        when=_BORN, helped=True),
    ChoiceField(38, "parents", FieldGroup.FAMILY, first_bit=145, bits=3, options=("yes", "no", "impossible"),
        source=("3.4.2",), when=_KIDS, helped=True),
    ChoiceField(39, "social-objection", FieldGroup.FAMILY, first_bit=148, bits=3, options=("yes", "no", "not-asked"),
        source=("3.4.2",), when=_KIDS, helped=True),
    ChoiceField(40, "relatives", FieldGroup.FAMILY, first_bit=151, bits=2, options=_YES_NO, source=("3.4.2",),
        helped=True),
    CountField(41, "relatives-count", FieldGroup.FAMILY, first_bit=153, bits=3, low=1, high=4, more=True,
        source=("3.4.2",), when=_is("relatives", "yes")),
    ChoiceField(42, "doctor", FieldGroup.HEALTH, first_bit=156, bits=3, options=("yes", "booked", "no"),
        source=("3.4.1",), helped=True),
    MultipleChoiceField(43, "travel-needs", FieldGroup.HEALTH, first_bit=159, bits=6,
        options=("wheelchair", "companion", "medical", "airport"), source=("3.4.1", "3.4.2", "4.2.3"), helped=True),
    ChoiceField(44, "medicine", FieldGroup.HEALTH, first_bit=165, bits=3, options=("yes", "no", "not-needed"),
        source=("4.2.4",), helped=True),
    MultipleChoiceField(45, "health-papers", FieldGroup.HEALTH, first_bit=168, bits=6,
        options=("prescription", "journal", "certificate", "translated"), source=("3.4.1",), helped=True),
    ChoiceField(46, "flight-health", FieldGroup.HEALTH, first_bit=174, bits=2, options=_YES_NO, source=("3.4.1",),
        helped=True),
    MultipleChoiceField(47, "psychosocial", FieldGroup.HEALTH, first_bit=176, bits=4, options=("before", "after"),
        source=("3.2", "3.4.1")),
    ChoiceField(48, "rehabilitation", FieldGroup.HEALTH, first_bit=180, bits=2, options=_YES_NO, source=("3.3", "5.2"),
        helped=True),
    ChoiceField(49, "window", FieldGroup.JOURNEY, first_bit=182, bits=3,
        options=("safe", "weeks", "months", "later", "open"), source=("4.2.2",), helped=True),
    MonthField(50, "month", FieldGroup.JOURNEY, first_bit=185, source=("4.2.2",), when=_is("window", "months", "later"),
        helped=True),
    MultipleChoiceField(51, "agree-date", FieldGroup.JOURNEY, first_bit=194, bits=8,
        options=("social", "housing", "embassy", "agency", "iom", "police"), source=("4.2.2",), helped=True),
    ChoiceField(52, "flown", FieldGroup.JOURNEY, first_bit=202, bits=2, options=_YES_NO, source=("4.2.4",),
        helped=True),
    ChoiceField(53, "flight-fear", FieldGroup.JOURNEY, first_bit=204, bits=2, options=_YES_NO, source=("4.2.3",)),
    ChoiceField(54, "diet", FieldGroup.JOURNEY, first_bit=206, bits=2, options=_YES_NO, source=("4.2.3",)),
    ChoiceField(55, "met-by", FieldGroup.JOURNEY, first_bit=208, bits=3, options=("together", "never", "no-wish"),
        source=("4.2.3",), helped=True),
    ChoiceField(56, "recognition", FieldGroup.JOURNEY, first_bit=211, bits=3, options=("logo", "object"),
        source=("4.2.4",), helped=True),
    MultipleChoiceField(57, "needs", FieldGroup.NEEDS, first_bit=214, bits=14, options=_NEEDS,
        source=("1.1", "3.2", "5.3"), helped=True),
    RankedField(58, "needs-ranked", FieldGroup.NEEDS, first_bit=228, bits=12, options=_NEEDS, within="needs",
        when=_is("needs", "some")),
    MultipleChoiceField(59, "housing-kind", FieldGroup.NEEDS, first_bit=240, bits=6,
        options=("own", "family", "shelter", "elsewhere"), source=("1.1", "3.3", "5.3"),
        when=_chose("needs", "housing")),
    MultipleChoiceField(60, "education-kind", FieldGroup.NEEDS, first_bit=246, bits=5,
        options=("primary", "vocational", "course"), source=("5.3",), when=_chose("needs", "education")),
    MultipleChoiceField(61, "income-kind", FieldGroup.NEEDS, first_bit=251, bits=6,
        options=("work", "internship", "business", "equipment"), source=("5", "5.3"), when=_chose("needs", "income")),
    MultipleChoiceField(62, "experience", FieldGroup.NEEDS, first_bit=257, bits=16,
        options=("care", "cleaning", "restaurant", "farming", "building", "factory", "trade", "crafts", "transport",
            "beauty", "childcare", "office"), source=("5.3",), helped=True),
    MultipleChoiceField(63, "skills", FieldGroup.NEEDS, first_bit=273, bits=12,
        options=("languages", "cooking", "sewing", "growing", "repairs", "music", "computers", "caring"),
        source=("5.3",), helped=True),
    ChoiceField(64, "talk-home", FieldGroup.NEEDS, first_bit=285, bits=3, options=("yes", "no", "later"),
        source=("2.1",), helped=True),
    ChoiceField(65, "promised", FieldGroup.NEEDS, first_bit=288, bits=3,
        options=("nothing", "confirmed", "unconfirmed"), source=("3.2", "5"), helped=True),
    MultipleChoiceField(66, "enclosed", FieldGroup.ENCLOSED, first_bit=291, bits=6,
        options=("application", "risk-table", "id-copy"), source=("3.1",), helped=True),
)
# fmt: on

#: The options that tell less, by field, for each whose answer can help to point someone out (class Y of the domain
#: notes). The answer to a field that is not among them cannot (class G).
COARSER_OPTIONS: Mapping[str, tuple[str, ...]] = {
    "exploitation": ("other", UNKNOWN),
    "gender": _SAY_NOTHING,
    "nationality": ("eu", "outside"),
    "return-country": ("eu", "outside"),
    "status": ("other", UNKNOWN),
    "investigation": _SAY_NOTHING,
    "police-contacted": _SAY_NOTHING,
    "children": _SAY_NOTHING,
    "children-ages": _SAY_NOTHING,
    "relatives": _SAY_NOTHING,
    "relatives-count": _SAY_NOTHING,
    "travel-needs": _SAY_NOTHING,
    "flight-health": _SAY_NOTHING,
    "psychosocial": _SAY_NOTHING,
    "rehabilitation": _SAY_NOTHING,
    "window": ("open", UNKNOWN),
    "month": _SAY_NOTHING,
    "experience": _SAY_NOTHING,
    "skills": _SAY_NOTHING,
}

#: Asked first when they are relevant: an unaccompanied child's three conditions come before everything else (3.4.3).
CHILD_FIELDS_FIRST = (
    "role", "person", "unaccompanied", "child-will", "child-guardian-sweden", "child-guardian-home", "child-inquiry",
)  # fmt: skip

# fmt: off
SEALED_FIELDS: tuple[SealedField, ...] = (
    SealedField(90, "surname", FieldGroup.PERSON, source=("4.2.1",), helped=True),
    SealedField(91, "given-names", FieldGroup.PERSON, source=("4.2.1",), max_characters=120, helped=True),
    SealedField(92, "birth-date", FieldGroup.PERSON, source=("3.4.3",), max_characters=20),
    SealedField(93, "destination", FieldGroup.PERSON, source=("4.2.3",), max_characters=120, helped=True),
    SealedField(94, "phone", FieldGroup.PERSON, source=("4.2.4",), unlocked_by=("phone",), max_characters=30,
        helped=True),
    SealedField(95, "document-number", FieldGroup.DOCUMENTS, source=("4.2.1",), max_characters=40),
    SealedField(96, "document-until", FieldGroup.DOCUMENTS, source=("4.2.1",), max_characters=20, helped=True),
    SealedField(97, "coordinator-name", FieldGroup.FORM, source=("3.1",), helped=True),
)
# fmt: on
