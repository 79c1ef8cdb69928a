"""Fields of the application that are asked no more: kept, so that what is stored still decodes, never asked or shown.

What they hold is let go of with the next answer. Why: not needed before consent (the ground, the form of exploitation,
gender, status, children's ages, where they are born, an addiction, a month, work, skills), asked elsewhere (what is
explained, that a draft is kept, alternatives, the parents, housing, psychosocial support, flying), for others to answer
(by what IOM knows the person, with whom a date is agreed), or a point on a checklist (photograph, papers, whole pages).
"""

from __future__ import annotations

from dataclasses import replace

from dialogs.draft.model.field_group import FieldGroup
from dialogs.draft.model.fields import NEEDS
from dialogs.engine.forms.conditions import NEVER
from dialogs.engine.forms.field import ClosedField
from dialogs.engine.forms.field_types import ChoiceField, CountField, MonthField, MultipleChoiceField, RankedField

# fmt: off
_FIELDS: tuple[ClosedField, ...] = (
    ChoiceField(4, "ground", FieldGroup.FORM, first_bit=19, bits=3, options=("trafficking", "prostitution", "unsure")),
    ChoiceField(5, "exploitation", FieldGroup.FORM, first_bit=22, bits=4,
        options=("sexual", "labour", "begging", "crime", "other")),
    ChoiceField(8, "gender", FieldGroup.PERSON, first_bit=31, bits=3, options=("woman", "man", "other")),
    ChoiceField(12, "same-place", FieldGroup.PERSON, first_bit=56, bits=3, options=("yes", "no", "never")),
    ChoiceField(16, "reads-form", FieldGroup.PERSON, first_bit=82, bits=3, options=("yes", "explained", "remaining")),
    ChoiceField(17, "safe-call", FieldGroup.PERSON, first_bit=85, bits=2, options=("yes", "no")),
    ChoiceField(18, "safe-write", FieldGroup.PERSON, first_bit=87, bits=2, options=("yes", "no")),
    ChoiceField(20, "status", FieldGroup.LEGAL, first_bit=91, bits=4,
        options=("eu", "reflection", "permit", "asylum", "refused", "without", "other")),
    MultipleChoiceField(24, "alternatives", FieldGroup.LEGAL, first_bit=101, bits=8,
        options=("reflection", "permit", "asylum", "support")),
    ChoiceField(28, "photo", FieldGroup.DOCUMENTS, first_bit=117, bits=2, options=("yes", "no")),
    MultipleChoiceField(34, "children-ages", FieldGroup.FAMILY, first_bit=134, bits=5,
        options=("small", "school", "teens")),
    ChoiceField(35, "born-sweden", FieldGroup.FAMILY, first_bit=139, bits=2, options=("yes", "no")),
    ChoiceField(36, "registered", FieldGroup.FAMILY, first_bit=141, bits=2, options=("yes", "no")),
    ChoiceField(37, "birth-certificate", FieldGroup.FAMILY, first_bit=143, bits=2, options=("yes", "no")),
    ChoiceField(38, "parents", FieldGroup.FAMILY, first_bit=145, bits=3, options=("yes", "no", "impossible")),
    CountField(41, "relatives-count", FieldGroup.FAMILY, first_bit=153, bits=3, low=1, high=4, more=True),
    MultipleChoiceField(45, "health-papers", FieldGroup.HEALTH, first_bit=168, bits=6,
        options=("prescription", "journal", "certificate", "translated")),
    ChoiceField(46, "flight-health", FieldGroup.HEALTH, first_bit=174, bits=2, options=("yes", "no")),
    MultipleChoiceField(47, "psychosocial", FieldGroup.HEALTH, first_bit=176, bits=4, options=("before", "after")),
    ChoiceField(48, "rehabilitation", FieldGroup.HEALTH, first_bit=180, bits=2, options=("yes", "no")),
    MonthField(50, "month", FieldGroup.JOURNEY, first_bit=185),
    MultipleChoiceField(51, "agree-date", FieldGroup.JOURNEY, first_bit=194, bits=8,
        options=("social", "housing", "embassy", "agency", "iom", "police")),
    ChoiceField(52, "flown", FieldGroup.JOURNEY, first_bit=202, bits=2, options=("yes", "no")),
    ChoiceField(53, "flight-fear", FieldGroup.JOURNEY, first_bit=204, bits=2, options=("yes", "no")),
    ChoiceField(56, "recognition", FieldGroup.JOURNEY, first_bit=211, bits=3, options=("logo", "object")),
    RankedField(58, "needs-ranked", FieldGroup.NEEDS, first_bit=228, bits=12, options=NEEDS, within="needs"),
    MultipleChoiceField(59, "housing-kind", FieldGroup.NEEDS, first_bit=240, bits=6,
        options=("own", "family", "shelter", "elsewhere")),
    MultipleChoiceField(60, "education-kind", FieldGroup.NEEDS, first_bit=246, bits=5,
        options=("primary", "vocational", "course")),
    MultipleChoiceField(63, "skills", FieldGroup.NEEDS, first_bit=273, bits=12,
        options=("languages", "cooking", "sewing", "growing", "repairs", "music", "computers", "caring")),
    MultipleChoiceField(62, "experience", FieldGroup.NEEDS, first_bit=257, bits=16,
        options=("care", "cleaning", "restaurant", "farming", "building", "factory", "trade", "crafts", "transport",
            "beauty", "childcare", "office")),
    ChoiceField(54, "diet", FieldGroup.JOURNEY, first_bit=206, bits=2, options=("yes", "no")),
    MultipleChoiceField(61, "income-kind", FieldGroup.NEEDS, first_bit=251, bits=6,
        options=("work", "internship", "business", "equipment")),
    ChoiceField(68, "draft-kept", FieldGroup.FORM, first_bit=300, bits=3, options=("yes", "not-asked", "no")),
    ChoiceField(26, "passport-whole", FieldGroup.DOCUMENTS, first_bit=112, bits=2, options=("yes", "no")),
)
# fmt: on

RETIRED_FIELDS: tuple[ClosedField, ...] = tuple(replace(field, when=NEVER) for field in _FIELDS)
