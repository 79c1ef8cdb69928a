"""Answers that a field can have, and any open part."""

from __future__ import annotations

from hypothesis import strategies as st

from dialogs.draft.model.open_answers import FIELD_BY_NAME, OPEN_FIELDS, OpenAnswers
from dialogs.engine.forms.codes import COUNTRY_CODES, LANGUAGE_CODES
from dialogs.engine.forms.field import REFUSED, UNKNOWN, InvalidAnswer
from dialogs.engine.forms.field_types import (
    MONTHS,
    ChoiceField,
    CountField,
    CountryField,
    LanguageField,
    MonthField,
    MultipleChoiceField,
    RankedField,
)


def attempt(read, *given):
    """What `read` gives, and what it refuses with: one of the two is None."""
    try:
        return read(*given), None
    except InvalidAnswer as refused:
        return None, refused


def values(field):
    match field:
        case ChoiceField():
            known = st.sampled_from(field.options)
        case RankedField():
            known = st.lists(st.sampled_from(field.options), unique=True, min_size=1, max_size=field.most).map(tuple)
        case MultipleChoiceField():
            known = st.sets(st.sampled_from(field.options)).map(lambda s: tuple(o for o in field.options if o in s))
        case CountField():
            known = st.integers(field.low, field.high)
        case CountryField():
            known = st.sampled_from((*field.specials, *COUNTRY_CODES))
        case LanguageField():
            known = st.sampled_from(("other", *LANGUAGE_CODES))
        case MonthField():
            known = st.sampled_from(MONTHS)
    besides = (UNKNOWN,) if field.refusal_bit is None else (UNKNOWN, REFUSED)
    return known | st.sampled_from(besides)


fields = st.sampled_from(OPEN_FIELDS)
puts = st.lists(fields.flatmap(lambda field: st.tuples(st.just(field), values(field) | st.none())), max_size=25)


#: Where drawn parts begin: nothing, an adult's and a child's, each with risks whose levels are asked for or not.
STARTS = (
    {},
    {"role": "coordinator", "person": "adult", "risk-threat-sweden-found": "yes", "risk-debt-found": "suspected"},
    {"role": "police", "person": "adult", "children": 2, "needs": ("housing", "income"), "risk-leak-found": UNKNOWN},
    {"role": "social", "person": "child", "unaccompanied": "yes", "child-will": "yes", "child-guardian-home": "no"},
)


def begun(start):
    """An open part with these answers."""
    part = OpenAnswers()
    for name, value in start.items():
        part = part.put(FIELD_BY_NAME[name], value)
    return part


@st.composite
def parts(draw):
    part = begun(draw(st.sampled_from(STARTS)))
    for field, value in draw(puts):
        part = part.put(field, value)
    return part
