"""Links: round trips, damage, forgery."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.engine.links import LINK_LENGTH, TICK_COUNT, VERB_COUNT, Case, Link, UnreadableLink, decode, encode

cases = st.builds(
    Case,
    plan=st.integers(0, (1 << 64) - 1),
    ticks=st.integers(0, (1 << TICK_COUNT) - 1),
    language=st.integers(0, 255),
    draft=st.integers(0, (1 << 24) - 1),
)
numbers = st.integers(0, 65535)
links = st.builds(Link, numbers, numbers, st.integers(0, VERB_COUNT - 1), numbers, cases, st.booleans())


@given(links)
def test_a_link_round_trips_within_64_characters_of_a_start_payload(link):
    data = encode(link)
    assert len(data) == LINK_LENGTH
    assert re.fullmatch(r"[A-Za-z0-9_-]{64}", data)
    assert decode(data) == link


@given(st.text(max_size=100))
def test_any_text_is_a_link_or_unreadable(text):
    try:
        decode(text)
    except UnreadableLink as problem:
        assert problem.step >= 0  # noqa: PT017 - either end is right


@given(links, st.integers(0, LINK_LENGTH - 1), st.sampled_from(string.ascii_letters + string.digits + "-_"))
def test_a_changed_character_never_gives_the_same_link(link, at, character):
    data = encode(link)
    changed = data[:at] + character + data[at + 1 :]
    try:
        same = decode(changed) == link
    except UnreadableLink:
        same = False
    assert same is (changed == data)


@given(links, st.integers(0, LINK_LENGTH - 1))
def test_a_truncated_link_still_names_its_step_when_that_part_is_left(link, length):
    with pytest.raises(UnreadableLink) as problem:
        decode(encode(link)[:length])
    assert problem.value.step in {0, link.step}
    if length >= 12:
        assert problem.value.step == link.step


def test_a_link_of_a_later_version_says_so():
    import base64

    raw = bytes([2]) + bytes(47)
    with pytest.raises(UnreadableLink) as problem:
        decode(base64.urlsafe_b64encode(raw).decode())
    assert problem.value.later


def test_a_verb_of_a_later_version_names_its_step():
    import base64

    from dialogs.engine.links import _check

    body = bytearray(base64.urlsafe_b64decode(encode(Link(7)))[:-2])
    body[1] = 99
    data = base64.urlsafe_b64encode(bytes(body) + _check(bytes(body))).decode()
    with pytest.raises(UnreadableLink) as problem:
        decode(data)
    assert (problem.value.step, problem.value.later) == (7, True)


@given(cases, st.integers(0, TICK_COUNT - 1), st.booleans())
def test_ticking_sets_and_never_flips(case, item, on):
    once = case.tick(item, on=on)
    assert once.ticked(item) is on
    assert once.tick(item, on=on) == once
