"""Look-up: what it finds, what it refuses, and that it never raises."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.lookup.entries import Entry
from dialogs.lookup.search import Lookup, Plain
from tests.lookup.gold import missed, queries, recall, refused


def of(language, part=None):
    return [query for query in queries(part) if query.language == language]


def test_the_set_is_large_enough_and_a_third_is_set_aside():
    assert len([query for query in queries() if query.sections]) >= 150
    assert 0.3 <= len(queries("aside")) / len(queries()) <= 0.36
    assert len({(query.text, query.language) for query in queries()}) == len(queries())


@pytest.mark.parametrize(("language", "least"), [("sv", 0.95), ("en", 0.93)])
def test_a_right_section_is_among_the_first_three(lookup, language, least):
    assert recall(lookup, of(language), 3) >= least, missed(lookup, of(language, "tuned"))
    assert recall(lookup, of(language, "tuned"), 3) >= least


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_was_set_aside_is_found_nearly_as_well(lookup, language):
    assert recall(lookup, of(language, "aside"), 3) >= 0.9
    assert recall(lookup, of(language), 1) >= 0.9


def test_what_is_out_of_scope_is_refused(lookup):
    assert refused(lookup, queries()) >= 0.9
    assert refused(lookup, queries("aside")) >= 0.9


@settings(max_examples=200)
@given(st.text(max_size=200), st.integers(0, 7))
def test_any_text_gives_known_steps_within_the_limit(lookup, manual, text, limit):
    hits = lookup.search(text, "sv", limit)
    assert len(hits) <= limit
    assert all(hit.step in manual.by_name and hit.score > 0 for hit in hits)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


@pytest.mark.parametrize(
    "text", ["", " ", "och det", "x" * 10_000, "pass " * 2_000, "\0\1", "签证", "112 114 14", "!?"]
)
def test_odd_queries_are_answered_or_refused(lookup, text):
    assert isinstance(lookup.search(text, "sv"), list)


def test_a_lookup_of_nothing_finds_nothing():
    assert Lookup([], {"sv": Plain((), ())}).search("pass", "sv") == []


def test_a_title_in_the_readers_own_language_only_where_there_is_one():
    entry = Entry("a", "1", "en", "Passport", "Passport", "", "passport", "passport")
    lookup = Lookup([entry], {"sv": Plain((), ()), "en": Plain((), ())})
    assert [hit.title for hit in lookup.search("passport", "sv")] == ["Passport"]
