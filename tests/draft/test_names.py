"""Names of drafts: drawn by us, read in any case, and unlike anything that a reader would call a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.draft.names import NAME_BITS, parse, spell

names = st.integers(1, (1 << NAME_BITS) - 1)


@given(names)
def test_a_name_is_read_as_it_is_spelt_in_any_case(name):
    assert parse(spell(name)) == parse(f"  {spell(name).lower()} ") == name


@given(names)
def test_letters_that_look_like_digits_are_read_as_these(name):
    assert parse("LT-" + spell(name)[3:].replace("0", "O").replace("1", "l")) == name


@given(names, names)
def test_two_names_are_spelt_apart(one, other):
    assert (spell(one) == spell(other)) is (one == other)


@pytest.mark.parametrize(
    "text", ["", "LT-", "LT-0000", "LT-12", "LT-12345", "7K2Q", "LT-7K2U", "XX-7K2Q", "LT-7K2Q" * 9]
)
def test_what_spells_no_name_is_none(text):
    assert parse(text) is None


@given(st.text())
def test_nothing_typed_raises(text):
    assert parse(text) is None or spell(parse(text)).startswith("LT-")
