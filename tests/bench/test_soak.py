"""A soak says what grows, and draws what it says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.bench.picture import picture
from tests.bench.rubbish import requests, updates
from tests.bench.samples import CURVES, Sample, Stored, growth

ONE = Sample(0.0, megabytes=600.0, handles=100, threads=20, tasks=20, updates=0, stored=Stored(20, 50, 0, 0.5))


def memory(sample):
    return sample.megabytes


def test_what_fills_while_it_gets_warm_is_no_growth():
    warming = [replace(ONE, megabytes=100.0 + 100 * number) for number in range(5)]
    assert growth([*warming, *[replace(ONE, megabytes=600.0)] * 15], memory) == 0


def test_what_goes_on_growing_is():
    assert growth([replace(ONE, megabytes=600.0 + number) for number in range(100)], memory) > 0.05


def test_what_was_never_there_has_not_grown():
    assert growth([replace(ONE, megabytes=0.0)] * 8, memory) == 0


def test_each_curve_is_drawn_from_zero_with_its_growth():
    samples = [replace(ONE, seconds=60.0 * number, megabytes=600.0 + 10 * number) for number in range(20)]
    drawn = picture(samples, "four workers")
    assert drawn.count("<polyline") == len(CURVES)
    assert "memory, MB</tspan>: +" in drawn
    assert "threads</tspan>: +0.0% once warm" in drawn
    assert drawn.count(">0</text>") == 2 * len(CURVES)
    assert "19 minutes" in drawn


@pytest.mark.parametrize("content", updates(7))
def test_rubbish_has_a_sender_so_that_it_is_brought_in_its_turn(content):
    assert '"from":{"id":7}' in content


def test_of_requests_that_are_none_some_know_the_secret():
    assert len({b"Secret-Token" in request for request in requests()}) == 2
