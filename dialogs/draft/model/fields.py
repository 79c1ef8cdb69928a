"""The questions of the application (domain notes 1.2; the form itself could not be found): data that can be re-mapped.

Fields stand in the order asked, and a condition names earlier ones only. Numbers and places are permanent: 1 to 89 open
(those no longer asked stand in `retired_fields`), 90 to 120 sealed. What the domain notes call class N (where the
person lives, copies, pictures) has no field at all, nor has what is kept elsewhere: the draft's name, the consent to
pass on the mobile number. That an unaccompanied child has a travel companion is no question (4.2.3).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.sealed_field import SealedField
from dialogs.engine.forms.conditions import AllOf, Condition, Not
from dialogs.engine.forms.field import REFUSED, UNKNOWN, ClosedField
from dialogs.engine.forms.field_types import (
    ChoiceField,
    CountField,
    CountryField,
    LanguageField,
    MultipleChoiceField,
)

_YES_NO = ("yes", "no")
#: For fields with no coarser option of their own: not to say tells least.
_SAY_NOTHING = (REFUSED,)
NEEDS = (
    "medical", "psychosocial", "housing", "rehabilitation", "education", "income", "legal", "children", "disability",
)  # fmt: skip


def _is(field: str, *options: str) -> Condition:
    return Condition(field, options)


def _may(field: str) -> Not:
    """Yes, unknown or unanswered."""
    return Not(_is(field, "no"))


_CHILD = _is("person", "child", "unsure", UNKNOWN)
_ALONE = AllOf((_CHILD, _may("unaccompanied")))
_KIDS = _is("children", "1", "2", "3", UNKNOWN)

# One field, one entry, as a table: its number, its name and its place are what one looks for.
# fmt: off
_FIELDS: tuple[ClosedField, ...] = (
    # the most important first (our choice: IOM's forms were not seen)
    ChoiceField(1, "role", FieldGroup.FORM, first_bit=8, bits=4,
        options=("coordinator", "social", "police", "shelter", "ngo", "other"), source=("3.1",)),
    ChoiceField(6, "person", FieldGroup.PERSON, first_bit=26, bits=3, options=("adult", "child", "unsure"),
        source=("3.4.3",), helped=True),
    ChoiceField(7, "unaccompanied", FieldGroup.PERSON, first_bit=29, bits=2, options=_YES_NO, source=("3.4.3",),
        when=_CHILD),
    ChoiceField(29, "child-will", FieldGroup.FAMILY, first_bit=119, bits=3, options=("yes", "no", "pending"),
        source=("3.4.3",), when=_ALONE),
    ChoiceField(30, "child-guardian-sweden", FieldGroup.FAMILY, first_bit=122, bits=3, options=("yes", "no", "pending"),
        source=("3.4.3",), when=_ALONE),
    ChoiceField(31, "child-guardian-home", FieldGroup.FAMILY, first_bit=125, bits=3, options=("yes", "no", "pending"),
        source=("3.4.3",), when=_ALONE, helped=True),
    ChoiceField(32, "child-inquiry", FieldGroup.FAMILY, first_bit=128, bits=3, options=("yes", "no", "pending"),
        source=("3.4.3",), when=_ALONE, helped=True),
    ChoiceField(69, "wants-return", FieldGroup.PERSON, first_bit=303, bits=3, options=("yes", "undecided", "no"),
        source=("1.1", "2.1"), helped=True),
    CountryField(10, "return-country", FieldGroup.PERSON, first_bit=44, source=("1.1",)),
    CountryField(9, "nationality", FieldGroup.PERSON, first_bit=34, specials=("eu", "outside", "several", "unclear"),
        source=("1",), helped=True),
    LanguageField(13, "language", FieldGroup.PERSON, first_bit=59, source=("2.1", "2.2.1")),
    ChoiceField(14, "interpreter", FieldGroup.PERSON, first_bit=74, bits=2, options=_YES_NO, source=("2.2.1",),
        helped=True),
    MultipleChoiceField(70, "safe-contact", FieldGroup.PERSON, first_bit=306, bits=5,
        options=("call", "write", "through-you"), helped=True),
    ChoiceField(71, "leave-by", FieldGroup.LEGAL, first_bit=311, bits=2, options=_YES_NO, helped=True),
    ChoiceField(22, "investigation", FieldGroup.LEGAL, first_bit=97, bits=2, options=_YES_NO, source=("4.2.2",)),
    ChoiceField(25, "passport", FieldGroup.DOCUMENTS, first_bit=109, bits=3,
        options=("valid", "expired", "missing", "held"), source=("4.2.1",), helped=True),
    CountField(33, "children", FieldGroup.FAMILY, first_bit=131, bits=3, high=3, more=True, source=("3.4.2",),
        helped=True),
    MultipleChoiceField(78, "fears", FieldGroup.NEEDS, first_bit=330, bits=10,
        options=("violence", "debt", "family", "money", "housing", "health", "children", "authorities"), helped=True),
    MultipleChoiceField(79, "matters", FieldGroup.NEEDS, first_bit=340, bits=10,
        options=("safety", "family", "housing", "income", "health", "school", "privacy", "soon"), helped=True),
    ChoiceField(2, "region", FieldGroup.FORM, first_bit=12, bits=4,
        options=("bergslagen", "stockholm", "mitt", "nord", "syd", "vast", "ost"), source=("1",)),
    # the rest
    ChoiceField(3, "coordinator", FieldGroup.FORM, first_bit=16, bits=3, options=("yes", "no", "booked"),
        source=("3.1",), when=Not(_is("role", "coordinator")), helped=True),
    ChoiceField(11, "return-kind", FieldGroup.PERSON, first_bit=54, bits=2, options=("home", "third"), source=("1.1",),
        helped=True),
    MultipleChoiceField(15, "interpreter-avoid", FieldGroup.PERSON, first_bit=76, bits=6,
        options=("woman", "man", "background"), source=("2.2.1",), when=_may("interpreter"), helped=True),
    ChoiceField(19, "housing-lasts", FieldGroup.PERSON, first_bit=89, bits=2, options=_YES_NO, source=("4.2.2",),
        helped=True),
    ChoiceField(72, "lawyer", FieldGroup.LEGAL, first_bit=313, bits=3, options=("yes", "booked", "no"), helped=True),
    ChoiceField(21, "ban", FieldGroup.LEGAL, first_bit=95, bits=2, options=_YES_NO, source=("4.2.3",), helped=True),
    ChoiceField(23, "police-contacted", FieldGroup.LEGAL, first_bit=99, bits=2, options=_YES_NO, source=("4.2.2",),
        when=_may("investigation"), helped=True),
    ChoiceField(27, "embassy-wait", FieldGroup.DOCUMENTS, first_bit=114, bits=3, options=("yes", "no", "ask"),
        when=Not(_is("passport", "valid")), helped=True),
    ChoiceField(73, "child-papers", FieldGroup.FAMILY, first_bit=316, bits=3, options=("yes", "remaining", "no"),
        source=("3.4.2", "4.2.1"), when=_KIDS, helped=True),
    ChoiceField(74, "parents-consent", FieldGroup.FAMILY, first_bit=319, bits=3,
        options=("yes", "pending", "no", "impossible"), source=("3.4.2",), when=_KIDS, helped=True),
    ChoiceField(39, "social-objection", FieldGroup.FAMILY, first_bit=148, bits=3, options=("yes", "no", "not-asked"),
        source=("3.4.2",), when=_KIDS, helped=True),
    ChoiceField(75, "children-left", FieldGroup.FAMILY, first_bit=322, bits=2, options=_YES_NO, helped=True),
    ChoiceField(40, "relatives", FieldGroup.FAMILY, first_bit=151, bits=2, options=_YES_NO, source=("3.4.2",),
        helped=True),
    ChoiceField(76, "relatives-agree", FieldGroup.FAMILY, first_bit=324, bits=3, options=("yes", "not-asked", "no"),
        when=_is("relatives", "yes"), helped=True),
    ChoiceField(42, "doctor", FieldGroup.HEALTH, first_bit=156, bits=3, options=("yes", "booked", "no"),
        source=("3.4.1",), helped=True),
    MultipleChoiceField(43, "travel-needs", FieldGroup.HEALTH, first_bit=159, bits=6,
        options=("wheelchair", "companion", "medical", "airport"), source=("3.4.1", "3.4.2", "4.2.3"), helped=True),
    ChoiceField(44, "medicine", FieldGroup.HEALTH, first_bit=165, bits=3, options=("yes", "no", "not-needed"),
        source=("4.2.4",), helped=True),
    ChoiceField(49, "window", FieldGroup.JOURNEY, first_bit=182, bits=3,
        options=("safe", "weeks", "months", "later", "open"), source=("4.2.2",), helped=True),
    ChoiceField(77, "flying", FieldGroup.JOURNEY, first_bit=327, bits=3, options=("used", "never", "fear", "both"),
        source=("4.2.3", "4.2.4"), helped=True),
    ChoiceField(55, "met-by", FieldGroup.JOURNEY, first_bit=208, bits=3, options=("together", "never", "no-wish"),
        source=("4.2.3",), helped=True),
    ChoiceField(80, "own-phone", FieldGroup.JOURNEY, first_bit=350, bits=2, options=_YES_NO, source=("4.2.4",),
        helped=True),
    MultipleChoiceField(57, "needs", FieldGroup.NEEDS, first_bit=214, bits=14, options=NEEDS,
        source=("1.1", "3.2", "5.3"), helped=True),
    ChoiceField(64, "talk-home", FieldGroup.NEEDS, first_bit=285, bits=3, options=("yes", "no", "later"),
        source=("2.1",), helped=True),
    ChoiceField(65, "promised", FieldGroup.NEEDS, first_bit=288, bits=3,
        options=("nothing", "confirmed", "unconfirmed"), source=("3.2", "5"), helped=True),
    MultipleChoiceField(66, "enclosed", FieldGroup.ENCLOSED, first_bit=291, bits=6,
        options=("application", "risk-table", "id-copy"), source=("3.1",), helped=True),
)
# fmt: on

#: Where "refused" lies for a field: a bit each, by its number.
_REFUSALS_FROM = 600
#: Asked of the professional, who knows or does not: there is nothing that a person could refuse to say.
ASKED_OF_PROFESSIONAL = frozenset({
    "role", "person", "unaccompanied", "child-will", "child-guardian-sweden", "child-guardian-home",
    "child-inquiry", "region", "coordinator", "police-contacted", "social-objection", "doctor", "promised", "enclosed",
})  # fmt: skip


def _with_refusal(field: ClosedField) -> ClosedField:
    is_refusable = field.name not in ASKED_OF_PROFESSIONAL
    return replace(field, refusal_bit=_REFUSALS_FROM + field.number) if is_refusable else field


#: Every question of the application, the most important ones first.
APPLICATION_FIELDS: tuple[ClosedField, ...] = tuple(map(_with_refusal, _FIELDS))
#: The first round ends with this question.
LAST_OF_FIRST_ROUND = "region"

#: The options that tell less, by field, for each whose answer can help to point someone out (class Y of the domain
#: notes). The answer to a field that is not among them cannot (class G).
COARSER_OPTIONS: Mapping[str, tuple[str, ...]] = {
    "nationality": ("eu", "outside"),
    "return-country": ("eu", "outside"),
    "investigation": _SAY_NOTHING,
    "children": _SAY_NOTHING,
    "children-left": _SAY_NOTHING,
    "relatives": _SAY_NOTHING,
    "travel-needs": _SAY_NOTHING,
    "window": ("open", REFUSED),
}

#: What may be answered in a draft that a child's conditions have stopped.
CHILD_FIELDS = (
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
