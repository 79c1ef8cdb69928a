"""What is kept of a draft is always as long, and nothing but what `pack` gave is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.draft.model.draft_state import STATE_BYTES, DraftState
from dialogs.draft.model.open_answers import OPEN_BYTES
from dialogs.engine.forms.field import InvalidAnswer, InvalidReason
from dialogs.engine.links import TICK_COUNT, Case
from tests.draft.answers import parts

keeps = st.builds(
    DraftState, parts(), st.integers(0, (1 << 64) - 1), st.integers(0, (1 << TICK_COUNT) - 1), st.integers(0, 255)
)


@given(keeps)
def test_what_is_kept_survives_packing_and_is_always_as_long(kept):
    assert len(kept.pack()) == STATE_BYTES
    assert DraftState.unpack(kept.pack()) == kept


@given(keeps, st.integers(1, (1 << 20) - 1))
def test_the_case_of_a_link_comes_back_as_it_went(kept, name):
    assert kept.with_case(kept.case(name)) == kept
    assert kept.case(name).draft == name


@given(keeps)
def test_a_cards_case_is_taken_over_and_the_answers_stay(kept):
    assert kept.with_case(Case(1, 2, 3, 4)) == DraftState(kept.answers, 1, 2, 3)


@pytest.mark.parametrize("length", [0, 1, OPEN_BYTES, STATE_BYTES - 1, STATE_BYTES + 1])
def test_another_length_is_refused(length):
    with pytest.raises(InvalidAnswer) as refused:
        DraftState.unpack(DraftState().pack()[:length] + bytes(max(0, length - STATE_BYTES)))
    assert refused.value.reason is InvalidReason.SIZE


@pytest.mark.parametrize("place", [OPEN_BYTES + 8 + TICK_COUNT // 8 + 1, STATE_BYTES - 1])
def test_a_byte_in_the_room_for_what_may_come_is_refused(place):
    """Promise 1: no text fits in what is left over."""
    packed = bytearray(DraftState().pack())
    packed[place] = 65
    with pytest.raises(InvalidAnswer) as refused:
        DraftState.unpack(bytes(packed))
    assert refused.value.reason is InvalidReason.JUNK
