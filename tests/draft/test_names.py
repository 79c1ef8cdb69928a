"""Names of drafts: drawn by us, read in any case, and unlike anything that a reader would call a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.draft.model.draft_label import NUMBER_BITS, draft_label, parse_draft_label

names = st.integers(1, (1 << NUMBER_BITS) - 1)


@given(names)
def test_a_name_is_read_as_it_is_spelt_in_any_case(name):
    assert parse_draft_label(draft_label(name)) == parse_draft_label(f"  {draft_label(name).lower()} ") == name


@given(names)
def test_letters_that_look_like_digits_are_read_as_these(name):
    assert parse_draft_label("LT-" + draft_label(name)[3:].replace("0", "O").replace("1", "l")) == name


@given(names, names)
def test_two_names_are_spelt_apart(one, other):
    assert (draft_label(one) == draft_label(other)) is (one == other)


@pytest.mark.parametrize(
    "text", ["", "LT-", "LT-0000", "LT-12", "LT-12345", "7K2Q", "LT-7K2U", "XX-7K2Q", "LT-7K2Q" * 9]
)
def test_what_spells_no_name_is_none(text):
    assert parse_draft_label(text) is None


@given(st.text())
def test_nothing_typed_raises(text):
    assert parse_draft_label(text) is None or draft_label(parse_draft_label(text)).startswith("LT-")
