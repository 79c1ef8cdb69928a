"""Answers that a field can have, and any open part."""

from __future__ import annotations

from hypothesis import strategies as st

from dialogs.draft.base import UNKNOWN, Refused
from dialogs.draft.codes import COUNTRIES, LANGUAGES
from dialogs.draft.kinds import MONTHS, Choice, Count, Country, Language, Many, Month, Ranked
from dialogs.draft.openpart import OPEN_FIELDS, OpenPart


def attempt(read, *given):
    """What `read` gives, and what it refuses with: one of the two is None."""
    try:
        return read(*given), None
    except Refused as refused:
        return None, refused


def values(field):
    match field:
        case Choice():
            known = st.sampled_from(field.options)
        case Ranked():
            known = st.lists(st.sampled_from(field.options), unique=True, min_size=1, max_size=field.most).map(tuple)
        case Many():
            known = st.sets(st.sampled_from(field.options)).map(lambda s: tuple(o for o in field.options if o in s))
        case Count():
            known = st.integers(field.low, field.high)
        case Country():
            known = st.sampled_from((*field.specials, *COUNTRIES))
        case Language():
            known = st.sampled_from(("other", *LANGUAGES))
        case Month():
            known = st.sampled_from(MONTHS)
    return known | st.just(UNKNOWN)


fields = st.sampled_from(OPEN_FIELDS)
puts = st.lists(fields.flatmap(lambda field: st.tuples(st.just(field), values(field) | st.none())), max_size=25)


@st.composite
def parts(draw):
    part = OpenPart()
    for field, value in draw(puts):
        part = part.put(field, value)
    return part
